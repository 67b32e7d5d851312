// Children of the neuron diagram and what they report.
#include "ui/lessons/perceptron/NeuronDiagram.h"

#include "ui/lessons/perceptron/PerceptronTexts.h"
#include "ui/theme/Theme.h"

#include <QEvent>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kWeightLetters = 21.0;

/// The smallest of 1, 2, 5 times a power of ten that holds every weight.
double rangeFor(const PerceptronWeights& weights)
{
    double largest = 1.0;
    for (const Decimal& weight : weights)
        largest = std::max(largest, std::abs(weight.toDouble()));
    double decade = 1.0;
    while (decade * 10.0 < largest)
        decade *= 10.0;
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * decade >= largest - 1e-9)
            return factor * decade;
    return 10.0 * decade;
}

} // namespace

NeuronDiagram::NeuronDiagram(QWidget* parent)
    : QWidget(parent)
    , m_glide(this, [this](double share) {
        m_share = m_shareBefore + ((m_state.form == NeuronForm::Threshold ? 1.0 : 0.0) - m_shareBefore) * share;
        placeChildren();
    })
{
    for (int input = 0; input < 2; ++input) {
        auto* toggle = new InputToggle(this);
        m_inputs[static_cast<std::size_t>(input)] = toggle;
        connect(toggle, &InputToggle::toggleRequested, this, [this, input] { emit inputToggled(input); });
    }
    for (const int weight : {1, 2, 0})
        connectWeight(weight);
    m_threshold = new WeightField(this);
    m_threshold->setRange(-kLargestWeight, kLargestWeight);
    connect(m_threshold, &WeightField::valueEdited, this, [this](double value) { emit weightEdited(0, -value); });
    connect(m_threshold, &WeightField::editingDone, this, &NeuronDiagram::editingDone);
    for (FormulaView** view : {&m_formula, &m_numbers, &m_other}) {
        *view = new FormulaView(this);
        (*view)->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    }
    m_numbers->setInk(Ink::Secondary);
    m_other->setInk(Ink::Tertiary);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    setState({.weights = PerceptronDocument().start, .example = gateExamples(Gate::And)[0]});
}

void NeuronDiagram::connectWeight(int weight)
{
    auto* field = new WeightField(this);
    auto* slider = new WeightSlider(this);
    m_fields[static_cast<std::size_t>(weight)] = field;
    m_sliders[static_cast<std::size_t>(weight)] = slider;
    field->setRange(-kLargestWeight, kLargestWeight);
    connect(slider, &WeightSlider::valueEdited, this, [this, weight](double value) {
        m_editing = true;
        emit weightEdited(weight, value);
    });
    connect(slider, &WeightSlider::editingDone, this, [this] {
        m_editing = false;
        adaptRange();
        emit editingDone();
    });
    connect(field, &WeightField::valueEdited, this, [this, weight](double value) { emit weightEdited(weight, value); });
    connect(field, &WeightField::editingDone, this, &NeuronDiagram::editingDone);
}

void NeuronDiagram::setState(const NeuronState& state)
{
    const bool formChanges = state.form != m_state.form;
    m_state = state;
    for (std::size_t i = 0; i < 3; ++i) {
        m_sliders[i]->setValue(state.weights[i].toDouble());
        m_fields[i]->setValue(state.weights[i].toDouble());
    }
    m_threshold->setValue(-state.weights[0].toDouble());
    for (std::size_t i = 0; i < 2; ++i)
        m_inputs[i]->setChecked(state.example.inputs[i] == 1);
    if (!m_editing)
        adaptRange();
    showFormulas();
    if (formChanges) {
        m_shareBefore = m_share;
        m_glide.glide();
    }
    placeChildren();
    announceChange(this);
}

void NeuronDiagram::adaptRange()
{
    for (WeightSlider* slider : m_sliders)
        slider->setRange(rangeFor(m_state.weights));
}

void NeuronDiagram::showFormulas()
{
    m_formula->setTex(sumTex(m_state.form));
    m_numbers->setTex(sumWithNumbersTex(m_state.weights, m_state.example, m_state.form, m_state.hidden));
    m_other->setTex(otherFormTex(m_state.weights, m_state.form));
}

void NeuronDiagram::setStageScale(double scale, double formulas)
{
    m_scale = scale;
    m_formulaFactor = formulas;
    for (std::size_t i = 0; i < 3; ++i) {
        m_sliders[i]->setStageScale(scale);
        m_fields[i]->setPixelSize(kWeightLetters * scale);
    }
    for (InputToggle* input : m_inputs)
        input->setStageScale(scale);
    m_threshold->setPixelSize(kWeightLetters * scale);
    m_formula->setPixelSize(24.0 * scale * formulas);
    m_numbers->setPixelSize(20.0 * scale * formulas);
    m_other->setPixelSize(16.0 * scale * formulas);
    placeChildren();
}

void NeuronDiagram::placeChildren()
{
    m_geometry = NeuronDiagramGeometry(size(), m_scale, m_share);
    for (int row = 0; row < 3; ++row) {
        constexpr int kRing = WeightSlider::kMargin;
        const QRectF pill = m_geometry.pill(row).adjusted(-kRing, -kRing, kRing, kRing);
        slider(row)->setGeometry(pill.toRect());
        const double labelWidth = formulaWidth(QStringLiteral("w_0 ="), kWeightLetters * m_scale);
        const QPointF label = m_geometry.weightLabel(row);
        const QSize fieldSize = field(row)->sizeHint();
        const double middle = label.y() - 0.33 * kWeightLetters * m_scale;
        field(row)->setGeometry(static_cast<int>(std::lround(label.x() + labelWidth + 3.0 * m_scale)),
            static_cast<int>(std::lround(middle - fieldSize.height() / 2.0)), fieldSize.width(), fieldSize.height());
    }
    // The bias leaves as soon as it begins to fade, so that no control is on its way.
    slider(0)->setVisible(m_share < 0.01);
    field(0)->setVisible(m_share < 0.01);
    m_threshold->setVisible(m_share > 0.99);
    const QRectF box = m_geometry.stepBox();
    const QSize fieldSize = m_threshold->sizeHint();
    const double labelWidth = formulaWidth(QStringLiteral("\\theta ="), kWeightLetters * m_scale) + 3.0 * m_scale;
    const double left = box.center().x() - (labelWidth + fieldSize.width()) / 2 + labelWidth;
    m_threshold->setGeometry(static_cast<int>(std::lround(left)), static_cast<int>(std::lround(box.bottom() + 10 * m_scale)),
        fieldSize.width(), fieldSize.height());
    for (std::size_t i = 0; i < 2; ++i) {
        const QPointF middle = m_geometry.input(static_cast<int>(i) + 1);
        const double reach = m_geometry.inputRadius() + InputToggle::kMargin;
        m_inputs[i]->setGeometry(QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach).toRect());
    }
    // In a low diagram the other form gives way (the switch above shows it), then the letters: the numbers stay.
    const QRectF room = m_geometry.formulas();
    const int count = m_geometry.formulaCount();
    m_formula->setVisible(count > 1);
    m_other->setVisible(count > 2);
    const double first = count == 3 ? 0.37 : count == 2 ? 0.5 : 0.0;
    const double second = count == 3 ? 0.36 : 1.0 - first;
    const std::array<std::pair<FormulaView*, double>, 3> lines{
        {{m_formula, first}, {m_numbers, second}, {m_other, count == 3 ? 0.27 : 0.0}}};
    double top = room.top();
    for (const auto& [view, share] : lines) {
        view->setGeometry(QRectF(room.left(), top, room.width(), share * room.height()).toRect());
        top += share * room.height();
    }
    update();
}

void NeuronDiagram::resizeEvent(QResizeEvent*)
{
    placeChildren();
}

bool NeuronDiagram::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        placeChildren(); // a number became wider
    return QWidget::event(event);
}

void NeuronDiagram::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NeuronDiagram::retranslate()
{
    setAccessibleName(tr("Neuron"));
    m_inputs[0]->setAccessibleName(tr("Input x1"));
    m_inputs[1]->setAccessibleName(tr("Input x2"));
    for (InputToggle* input : m_inputs)
        input->setToolTip(tr("Click for the other value"));
    for (int weight = 0; weight < 3; ++weight) {
        slider(weight)->setAccessibleName(weight == 0 ? tr("Slider of the bias w0") : tr("Slider of the weight w%1").arg(weight));
        field(weight)->setAccessibleName(weight == 0 ? tr("Bias w0") : tr("Weight w%1").arg(weight));
        field(weight)->setToolTip(tr("Type a number, drag it sideways, or turn the wheel"));
    }
    m_threshold->setAccessibleName(tr("Threshold θ"));
    m_threshold->setToolTip(tr("Type a number, drag it sideways, or turn the wheel"));
    announceChange(this);
    update();
}

double NeuronDiagram::sumShown() const
{
    const Decimal z = weightedSum(m_state.weights, m_state.example);
    return (m_state.form == NeuronForm::Bias ? z : z - m_state.weights[0]).toDouble();
}

double NeuronDiagram::thresholdShown() const
{
    return m_state.form == NeuronForm::Bias ? 0.0 : -m_state.weights[0].toDouble();
}

QString NeuronDiagram::accessibleText() const
{
    if (m_state.hidden)
        return tr("Inputs %1; the answer is asked for.").arg(exampleName(m_state.example));
    const Decimal z = weightedSum(m_state.weights, m_state.example);
    const int answer = perceptronOutput(m_state.weights, m_state.example);
    if (m_state.form == NeuronForm::Threshold)
        return tr("Inputs %1; the weighted sum %2 against the threshold %3 gives the answer %4.")
            .arg(exampleName(m_state.example), decimalText(z - m_state.weights[0]), decimalText(-m_state.weights[0]))
            .arg(answer);
    return tr("Inputs %1; z = %2, so the answer is %3.").arg(exampleName(m_state.example), decimalText(z)).arg(answer);
}

} // namespace chalknet::ui
