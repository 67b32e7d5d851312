// CursorCard: x at the cursor, which can be typed, and what f and f′ are there.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/activation/BoundFunction.h"

class QCheckBox;

namespace chalknet::ui {

class CursorReadout;
class FormulaView;
class NumberField;

class CursorCard : public Card {
    Q_OBJECT

public:
    explicit CursorCard(QWidget* parent = nullptr);

    void showValues(const BoundFunction& function, double x, bool hidesSlopes);
    void setStageScale(double scale);
    /// Without title, where both it and the check box have no room.
    void setNarrow(bool narrow);

    NumberField* field() const { return m_x; }
    CursorReadout* readout() const { return m_readout; }

    QCheckBox* predictBox() const { return m_predict; }

signals:
    void xTyped(double x);
    void predictionChosen(bool predict);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void show();

    FormulaView* m_symbol = nullptr;
    NumberField* m_x = nullptr;
    QCheckBox* m_predict = nullptr;
    CursorReadout* m_readout = nullptr;
    BoundFunction m_function;
    double m_at = 0.0;
    bool m_hidesSlopes = false;
    bool m_narrow = false;
};

} // namespace chalknet::ui
