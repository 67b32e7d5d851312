// RaceLegend: one row for each optimiser: whether it races, how it is drawn, its name and its present loss.
#pragma once

#include "ui/lessons/descent/RaceMoment.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QLabel;

namespace chalknet::ui {

/// A click on a name chooses the optimiser for rule, data and own η; the check box lets it race.
class RaceLegend : public QWidget {
    Q_OBJECT

public:
    explicit RaceLegend(QWidget* parent = nullptr);

    QCheckBox* box(OptimizerType type) const { return m_rows[racerIndex(type)].box; }
    QString nameText(OptimizerType type) const;
    QString valueText(OptimizerType type) const;

    void showMoment(const RaceMoment& moment);
    void setStageScale(double scale);
    /// In as many columns as fit.
    int heightFor(int width) const;

signals:
    void switched(OptimizerType type, bool on);
    void chosen(OptimizerType type);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QCheckBox* box = nullptr;
        QLabel* name = nullptr;
        QLabel* value = nullptr;
        QRect place;
        QRect sample;
        QString label;
        QString parameters;
        bool isOn = false;
    };
    int columnsFor(int width) const;
    int rowHeight() const;
    void layOut();
    void writeName(Row& row);
    void retranslate();

    std::array<Row, kRacers> m_rows;
    OptimizerType m_chosen = OptimizerType::Sgd;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
