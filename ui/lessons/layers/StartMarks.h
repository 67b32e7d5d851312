// StartMarks: a row of small marks, one for each start that was tried; a click opens it.
#pragma once

#include "ui/lessons/layers/StartSearch.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

#include <vector>

namespace chalknet::ui {

/// Solved: a filled disc. Not solved: an empty square with a cross. Left and Right choose, Return opens.
class StartMarks : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit StartMarks(QWidget* parent = nullptr);

    void setResults(const std::vector<StartResult>& results, std::uint64_t opened);
    QRectF markRect(int index) const;
    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::List; }
    QSize sizeHint() const override { return {20 * 18, 26}; }
    QSize minimumSizeHint() const override { return {160, 24}; }

signals:
    void startChosen(quint64 start);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString textOf(const StartResult& result) const;
    int markAt(QPointF pixel) const;

    std::vector<StartResult> m_results;
    std::uint64_t m_opened = 0;
    int m_current = 0;
};

} // namespace chalknet::ui
