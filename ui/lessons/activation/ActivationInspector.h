// ActivationInspector: formulas, values at the cursor, and parameters with the overlaid functions, in three cards.
#pragma once

#include "ui/lessons/activation/ActivationController.h"

#include <QWidget>

class QBoxLayout;

namespace chalknet::ui {

class Card;
class CursorCard;
class FormulaCard;
class HairLine;
class MaxoutPanel;
class OverlayTable;
class ParameterPanel;
class PredictionCard;

class ActivationInspector : public QWidget {
    Q_OBJECT

public:
    explicit ActivationInspector(ActivationController& controller, QWidget* parent = nullptr);

    /// Side by side instead of one below the other.
    void setLandscape(bool landscape);
    /// Only the formulas, large.
    void setPresenting(bool presenting);
    void setStageScale(double scale);
    void setHidesSlopes(bool hides);
    /// The card of the questions stands in the place of the parameters.
    void setPredicting(bool predicting);

    PredictionCard* prediction() const { return m_prediction; }
    FormulaCard* formulas() const { return m_formulas; }
    CursorCard* cursor() const { return m_cursor; }
    ParameterPanel* parameter() const { return m_parameter; }
    MaxoutPanel* maxout() const { return m_maxout; }
    OverlayTable* overlays() const { return m_overlays; }

signals:
    void xTyped(double x);

private:
    void connectParts();
    void showDocument();
    void showCards();
    bool needsAllHeight() const;

    ActivationController& m_controller;
    FormulaCard* m_formulas = nullptr;
    CursorCard* m_cursor = nullptr;
    Card* m_settings = nullptr;
    ParameterPanel* m_parameter = nullptr;
    MaxoutPanel* m_maxout = nullptr;
    HairLine* m_line = nullptr;
    OverlayTable* m_overlays = nullptr;
    PredictionCard* m_prediction = nullptr;
    QBoxLayout* m_layout = nullptr;
    double m_scale = 1.0;
    bool m_presenting = false;
    bool m_hidesSlopes = false;
    bool m_predicting = false;
    bool m_flat = false; ///< cards side by side in a small window
    bool m_low = false; ///< too little height for formulas and a question
};

} // namespace chalknet::ui
