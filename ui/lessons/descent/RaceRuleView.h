// RaceRuleView: the update rule of one optimiser with the numbers of the present update, line by line.
#pragma once

#include "ui/lessons/descent/RaceMoment.h"
#include "ui/lessons/descent/RaceRule.h"

#include <QRectF>
#include <QWidget>

#include <vector>

namespace chalknet::ui {

class FormulaView;
class MathText;

class RaceRuleView : public QWidget {
    Q_OBJECT

public:
    explicit RaceRuleView(QWidget* parent = nullptr);

    /// `parameter` 0 or 1. At the start the first update is shown.
    void showMoment(const RaceMoment& moment, int parameter);
    void setStageScale(double scale);
    /// The lines that are shown, as LaTeX.
    QStringList lines() const;
    QString caption() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    static QString captionOf(const RaceMoment& moment, const QString& name, int update, const QString& symbol, int batch);
    void layOut();
    /// A line, or a part of one, at its place.
    struct Piece {
        QString tex;
        QRectF place;
    };
    std::vector<Piece> flow(double letters, const QRectF& room) const;

    MathText* m_caption = nullptr;
    std::vector<FormulaView*> m_views;
    std::vector<RaceRuleLine> m_lines;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
