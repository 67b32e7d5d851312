// BiologicalNeuron: a nerve cell that does what the model beside it does: inputs, sum, threshold, and a signal if it is reached.
#pragma once

#include "ui/formula/FormulaSource.h"
#include "ui/lessons/perceptron/PerceptronDocument.h"
#include "ui/theme/Motion.h"
#include "ui/views/AccessibleView.h"

#include <QPainterPath>
#include <QWidget>

#include <array>
#include <vector>

namespace chalknet::ui {

/// Dendrites are as thick as their weights; the soma fills up to the threshold; the axon fires when z ≥ 0.
class BiologicalNeuron : public QWidget, public AccessibleView, public FormulaSource {
    Q_OBJECT

public:
    struct State {
        PerceptronWeights weights{};
        GateExample example;
        bool hidden = false; ///< the answer is asked for
        friend bool operator==(const State&, const State&) = default;
    };

    explicit BiologicalNeuron(QWidget* parent = nullptr);

    /// With `animated` a signal runs along the axon if the cell fires.
    void setState(const State& state, bool animated);
    void setStageScale(double scale);
    /// How full the soma is: 0 … 1, the threshold lies at kThresholdLevel.
    double level() const;
    static constexpr double kThresholdLevel = 0.62;
    bool fires() const;
    QString accessibleText() const override;
    std::vector<Formula> shownFormulas() const override;
    QSize minimumSizeHint() const override { return {200, 200}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QPointF at(double x, double y) const; ///< from the unit square of the picture
    QPainterPath somaPath() const;
    QPainterPath dendritePath(int input) const;
    QPainterPath axonPath() const;
    void paintStubs(QPainter& painter) const;
    void paintDendrites(QPainter& painter) const;
    void paintSynapses(QPainter& painter) const;
    void paintSoma(QPainter& painter) const;
    void paintAxon(QPainter& painter) const;
    void paintPulse(QPainter& painter) const;
    static constexpr std::size_t kLabels = 7;
    /// TeX of the labels: both inputs, both weights, sum, threshold, output.
    std::array<QString, kLabels> labelTexts() const;
    void paintLabels(QPainter& painter) const;
    void paintLabel(
        QPainter& painter, QPointF part, QPointF place, Qt::Alignment alignment, const QString& words, const QString& tex) const;

    State m_state;
    double m_scale = 1.0;
    double m_pulse = 1.0; ///< of the way along the axon; 1: arrived
    Glide m_glide;
};

} // namespace chalknet::ui
