// SideCard: the card beside the chain rule: matrices, gradient check, one weight, or "what if it were wrong".
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/backprop/BackpropController.h"

class QPushButton;
class QStackedWidget;

namespace chalknet::ui {

class GradientCheckPanel;
class MatrixPanel;
class MistakePanel;
class SegmentedControl;
class ShortcutDerivationPanel;
class WeightCurvePanel;

class SideCard : public Card {
    Q_OBJECT

public:
    explicit SideCard(QWidget* parent = nullptr);

    /// Emits nothing.
    void setView(SideView view);
    /// While the student predicts, only the gradient check stands here.
    void setPredicting(bool predicting);
    /// The derivation of y − t, until another view is chosen or it is closed.
    void setDerivationShown(bool shown);
    bool isDerivationShown() const { return m_derivationShown; }
    void setScales(double formulas, double chrome, bool isNarrow);

    SegmentedControl* views() const { return m_views; }
    MatrixPanel* matrix() const { return m_matrix; }
    GradientCheckPanel* check() const { return m_check; }
    WeightCurvePanel* curve() const { return m_curve; }
    MistakePanel* mistake() const { return m_mistake; }
    ShortcutDerivationPanel* derivation() const { return m_derivation; }

signals:
    void viewChosen(chalknet::ui::SideView view);
    void derivationClosed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showPage();
    void retranslate();

    SegmentedControl* m_views = nullptr;
    QPushButton* m_close = nullptr;
    QStackedWidget* m_stack = nullptr;
    MatrixPanel* m_matrix = nullptr;
    GradientCheckPanel* m_check = nullptr;
    WeightCurvePanel* m_curve = nullptr;
    MistakePanel* m_mistake = nullptr;
    ShortcutDerivationPanel* m_derivation = nullptr;
    SideView m_view = SideView::Matrix;
    bool m_predicting = false;
    bool m_derivationShown = false;
};

} // namespace chalknet::ui
