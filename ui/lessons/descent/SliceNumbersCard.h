// SliceNumbersCard: the numbers of the network and of its place in the slice, and the loss over the updates.
#pragma once

#include "ui/controls/Card.h"

#include <QPointF>

#include <array>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace chalknet::ui {

class MathText;
class PlotView;

class SliceNumbersCard : public Card {
    Q_OBJECT

public:
    enum Number { Loss, Accuracy, Alpha, Beta, SliceLoss, Distance };
    static constexpr int kNumbers = 6;

    explicit SliceNumbersCard(QWidget* parent);

    /// Names are words with $formulas$.
    void setNumber(Number number, const QString& name, const QString& value);
    void setRemark(const QString& remark);
    QString remark() const;
    /// "Use this place": `label` empty hides it.
    void setUse(const QString& label, bool enabled);
    QPushButton* useButton() { return m_use; }
    /// (update, loss)
    void setCurve(std::vector<QPointF> points);
    PlotView* curve() { return m_curve; }
    QString value(Number number) const;
    void setTextSize(double pixels, double scale);

signals:
    void useRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Cell {
        MathText* name = nullptr;
        QLabel* value = nullptr;
    };
    void retranslate();

    std::array<Cell, kNumbers> m_cells;
    MathText* m_remark = nullptr;
    QPushButton* m_use = nullptr;
    QLabel* m_caption = nullptr;
    PlotView* m_curve = nullptr;
    std::vector<QPointF> m_points;
};

} // namespace chalknet::ui
