// ContrastResult: how many updates each loss needed, as numbers and as bars of one scale.
#pragma once

#include "ui/lessons/loss/ContrastRun.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

#include <array>

namespace chalknet::ui {

class ContrastResult : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit ContrastResult(QWidget* parent = nullptr);

    /// `update`: how far the shown moment is; `hidden`: question marks instead of numbers.
    void setRuns(const ContrastRuns& runs, std::size_t update, bool hidden);
    void setStageScale(double scale);

    QString accessibleText() const override;
    QSize sizeHint() const override { return {300, 120}; }
    QSize minimumSizeHint() const override { return {180, 76}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        std::size_t updates = 0;
        std::size_t done = 0; ///< up to the shown moment
        bool arrived = true;

        friend bool operator==(const Line&, const Line&) = default;
    };
    QString countText(const Line& line) const;
    void paintLine(QPainter& painter, const QRectF& area, ContrastLoss loss, const Line& line) const;

    std::array<Line, 2> m_lines;
    bool m_hidden = false;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
