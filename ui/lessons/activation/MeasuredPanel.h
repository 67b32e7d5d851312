// MeasuredPanel: how large ∂E/∂z is in every layer of a really initialised network, for A and B.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/activation/GradientState.h"
#include "ui/lessons/activation/PairedBars.h"
#include "ui/lessons/digits/BackgroundWork.h"
#include "ui/views/AccessibleView.h"

class QComboBox;
class QLabel;

namespace chalknet::ui {

class MathText;

/// Paired bars on a logarithmic axis, first hidden layer at the left.
class MeasuredBars : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit MeasuredBars(QWidget* parent);

    void setGradients(std::vector<double> first, std::vector<double> second);
    const std::vector<double>& gradients(int series) const { return series == 0 ? m_first : m_second; }
    void setStageScale(double scale);
    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Chart; }
    QSize sizeHint() const override { return {380, 280}; }
    QSize minimumSizeHint() const override { return {200, 120}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::vector<double> m_first;
    std::vector<double> m_second;
    double m_scale = 1.0;
};

/// Measures on a thread of its own.
class MeasuredPanel : public Card {
    Q_OBJECT

public:
    explicit MeasuredPanel(QWidget* parent);

    void setState(const GradientState& state);
    void setStageScale(double scale);
    MeasuredBars* bars() { return m_bars; }

signals:
    void startChosen(int series, chalknet::InitializerType start);
    /// The bars show the present state.
    void measured();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QWidget* row = nullptr;
        QLabel* name = nullptr;
        QComboBox* start = nullptr;
        QLabel* ratio = nullptr;
    };
    Row makeRow(int series);
    void measure();
    void showRatios();
    void retranslate();

    GradientState m_state;
    std::optional<GradientState> m_measured; ///< what is measured or being measured
    Row m_rows[2];
    MeasuredBars* m_bars = nullptr;
    MathText* m_caption = nullptr;
    BackgroundWork m_work;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
