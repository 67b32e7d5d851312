// The diagram's fields, formulas, pointer and keys.
#include "ui/lessons/layers/LayersDiagram.h"

#include "ui/controls/NumberFormat.h"
#include "ui/controls/WeightField.h"
#include "ui/formula/FormulaView.h"
#include "ui/lessons/layers/LayersInput.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kLargestShown = 99999.0;
constexpr double kFormulaSize = 24.0;
constexpr double kCalculationSize = 18.0;
constexpr double kWeightSize = 17.0;
constexpr double kBiasLabelShift = 26.0; // the number of a bias stands so far right of the middle

/// "w₁₁": hidden unit 1, input 1; "v₀": bias of the output.
QString weightSymbol(int unit, int weight)
{
    const auto index = [](int number) { return QString(QChar(0x2080 + number)); };
    return unit == kOutput ? QStringLiteral("v") + index(weight) : QStringLiteral("w") + index(unit + 1) + index(weight);
}

} // namespace

LayersDiagram::LayersDiagram(QWidget* parent)
    : QWidget(parent)
    , m_values(handValues(defaultLayersDocument()))
    , m_formula(new FormulaView(this))
    , m_calculation(new FormulaView(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_formula->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    m_calculation->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    m_calculation->setInk(Ink::Secondary);
    makeFields();
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    showFormulas();
}

void LayersDiagram::makeFields()
{
    for (int index = 0; index < 2; ++index) {
        auto* toggle = new LayersInput(this);
        connect(toggle, &QAbstractButton::clicked, this, [this, index] { emit inputToggled(index); });
        m_inputs[static_cast<std::size_t>(index)] = toggle;
    }
    for (int i = 0; i < 9; ++i) {
        auto* field = new WeightField(this);
        field->setRange(-kLargestLayersWeight, kLargestLayersWeight);
        field->setStep(0.1);
        field->setDecimals(2);
        connect(field, &WeightField::valueEdited, this, [this, i](double value) { emit weightEdited(i / 3, i % 3, value); });
        connect(field, &WeightField::editingDone, this, &LayersDiagram::editingDone);
        m_fields[static_cast<std::size_t>(i)] = field;
    }
}

void LayersDiagram::setStageScale(double scale)
{
    m_scale = scale;
    for (WeightField* field : m_fields)
        field->setPixelSize(std::round(kWeightSize * scale));
    for (LayersInput* toggle : m_inputs)
        toggle->setStageScale(scale);
    place();
}

void LayersDiagram::setFormulaScale(double factor)
{
    m_formulaScale = factor;
    place();
}

void LayersDiagram::setValues(const LayersValues& values, int row, bool hiddenUnknown)
{
    const bool otherWay = values.isByHand() != m_values.isByHand();
    m_values = values;
    m_row = row;
    m_hiddenUnknown = hiddenUnknown;
    if (otherWay)
        nameFields();
    for (int i = 0; i < 9; ++i) {
        WeightField* field = m_fields[static_cast<std::size_t>(i)];
        // Training may go beyond what is set by hand. A field that shows the right number is left alone: somebody may be typing.
        const double range = values.isByHand() ? kLargestLayersWeight : kLargestShown;
        const double weight = values.weights[static_cast<std::size_t>(i / 3)][static_cast<std::size_t>(i % 3)];
        if (field->maximum() != range)
            field->setRange(-range, range);
        if (field->value() != weight) {
            field->setDecimals(values.isByHand() || std::abs(weight) < 10.0 ? 2 : 1);
            field->setValue(weight);
        }
        field->setEnabled(values.isByHand());
        placeField(i / 3, i % 3);
    }
    for (int i = 0; i < 2; ++i)
        input(i)->setChecked(values.rows[static_cast<std::size_t>(row)].inputs[static_cast<std::size_t>(i)] == 1.0);
    showFormulas();
    announceChange(this);
    update();
}

void LayersDiagram::setSelectedUnit(int unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
    showFormulas();
    announceChange(this);
    update();
}

void LayersDiagram::showFormulas()
{
    m_formula->setTex(functionTex(m_values));
    // The calculation of a hidden unit would tell what is asked.
    const bool tells = m_hiddenUnknown;
    m_calculation->setTex(
        tells ? unitTex(m_unit) + QStringLiteral(" = \\unknown{ink}{0}") : calculationTex(m_values, m_unit, m_row));
}

void LayersDiagram::resizeEvent(QResizeEvent*)
{
    place();
}

void LayersDiagram::place()
{
    m_geometry = LayersDiagramGeometry(size(), m_scale);
    m_formula->setPixelSize(kFormulaSize * m_scale * m_formulaScale);
    m_calculation->setPixelSize(kCalculationSize * m_scale * m_formulaScale);
    m_formula->setGeometry(m_geometry.formulaArea().toRect());
    m_calculation->setGeometry(m_geometry.calculationArea().toRect());
    const double radius = m_geometry.inputRadius() + 4.0;
    for (int i = 0; i < 2; ++i) {
        const QPointF center = m_geometry.input(i);
        input(i)->setGeometry(QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius).toAlignedRect());
    }
    for (int i = 0; i < 9; ++i)
        placeField(i / 3, i % 3);
    update();
}

void LayersDiagram::placeField(int unit, int weight)
{
    WeightField* box = field(unit, weight);
    const QPointF center = weight == 0 ? m_geometry.biasPlace(unit) + QPointF(kBiasLabelShift * m_scale, 0)
                                       : m_geometry.weightPlace(unit, weight - 1);
    const QSize size = box->sizeHint();
    box->setGeometry(static_cast<int>(std::round(center.x() - size.width() / 2.0)),
        static_cast<int>(std::round(center.y() - size.height() / 2.0)), size.width(), size.height());
}

double LayersDiagram::answerOf(int unit) const
{
    const RowValues& row = m_values.rows[static_cast<std::size_t>(m_row)];
    return unit == kOutput ? row.output : row.hidden[static_cast<std::size_t>(unit)];
}

QString LayersDiagram::answerText(int unit) const
{
    if (isUnknown(unit))
        return QStringLiteral("?");
    return fixed(answerOf(unit), m_values.isByHand() ? 0 : 2);
}

void LayersDiagram::mousePressEvent(QMouseEvent* event)
{
    const int unit = m_geometry.unitAt(event->position());
    // A disabled field lets the press through.
    const bool isOnWeight = std::any_of(m_fields.begin(), m_fields.end(),
        [&](const WeightField* field) { return field->geometry().contains(event->position().toPoint()); });
    if (isOnWeight)
        emit trainedWeightPressed();
    else if (unit >= 0)
        emit unitSelected(unit);
    else
        QWidget::mousePressEvent(event);
}

void LayersDiagram::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: emit unitSelected((m_unit + 2) % 3); break;
    case Qt::Key_Right: emit unitSelected((m_unit + 1) % 3); break;
    case Qt::Key_Up: emit rowStepped(-1); break;
    case Qt::Key_Down: emit rowStepped(1); break;
    default: QWidget::keyPressEvent(event);
    }
}

void LayersDiagram::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LayersDiagram::retranslate()
{
    setAccessibleName(tr("Diagram of the network"));
    for (int i = 0; i < 2; ++i) {
        input(i)->setAccessibleName(tr("Input x%1").arg(QChar(0x2081 + i)));
        input(i)->setToolTip(tr("Input x%1: click to change it between 0 and 1").arg(QChar(0x2081 + i)));
    }
    nameFields();
    m_formula->setAccessibleName(tr("What the network computes"));
    m_calculation->setAccessibleName(tr("Calculation of the chosen unit"));
    showFormulas();
    update();
}

void LayersDiagram::nameFields()
{
    for (int i = 0; i < 9; ++i) {
        const int unit = i / 3;
        const QString symbol = weightSymbol(unit, i % 3);
        const QString target = unit == kOutput ? QStringLiteral("y") : QStringLiteral("h") + QChar(0x2081 + unit);
        const QString source = (unit == kOutput ? QStringLiteral("h") : QStringLiteral("x")) + QChar(0x2080 + i % 3);
        const QString name
            = i % 3 == 0 ? tr("Bias %1 of %2").arg(symbol, target) : tr("Weight %1 from %2 to %3").arg(symbol, source, target);
        field(unit, i % 3)->setAccessibleName(name);
        field(unit, i % 3)->setToolTip(m_values.isByHand() ? name : tr("%1: set by training").arg(name));
    }
}

QString LayersDiagram::accessibleText() const
{
    const RowValues& row = m_values.rows[static_cast<std::size_t>(m_row)];
    return tr("x₁ = %1, x₂ = %2; h₁ (%3) = %4, h₂ (%5) = %6; y (%7) = %8.")
        .arg(fixed(row.inputs[0], 0), fixed(row.inputs[1], 0), unitWords(m_values, kHidden1), answerText(kHidden1),
            unitWords(m_values, kHidden2), answerText(kHidden2), unitWords(m_values, kOutput), answerText(kOutput));
}

} // namespace chalknet::ui
