// Three numbers, as the indices of θ, each within what the network has.
#include "ui/lessons/descent/ParameterRow.h"

#include "engine/explain/Stage.h"
#include "ui/controls/WrittenNumber.h"
#include "ui/formula/FormulaView.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace chalknet::ui {

namespace {

constexpr double kSymbolSize = 18.0;
constexpr int kDecimals = 3;

} // namespace

ParameterRow::ParameterRow(int axis, QWidget* parent)
    : QWidget(parent)
    , m_axis(axis)
    , m_symbol(new FormulaView(this))
{
    m_symbol->setPixelSize(kSymbolSize);
    m_symbol->setMinimumWidth(96);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_symbol, 1);
    for (QSpinBox*& field : m_fields) {
        field = new QSpinBox(this);
        field->setMinimumWidth(64);
        field->setKeyboardTracking(false);
        row->addWidget(field);
        connect(field, &QSpinBox::valueChanged, this, &ParameterRow::choose);
    }
    retranslate();
}

void ParameterRow::setParameter(const ParameterLayout& layout, std::size_t index)
{
    if (m_layout == layout && m_index == index)
        return;
    m_layout = layout;
    m_index = index;
    showParameter();
}

void ParameterRow::setValue(std::optional<double> value)
{
    m_value = value;
    if (m_layout.size() == 0)
        return;
    const QString symbol = parameterTex(m_layout, m_index);
    m_symbol->setTex(value ? symbol + equalsTex(writtenNumber(*value, kDecimals), *value) : symbol);
}

void ParameterRow::showParameter()
{
    const QSignalBlocker layerBlocker(m_fields[0]);
    const QSignalBlocker unitBlocker(m_fields[1]);
    const QSignalBlocker inputBlocker(m_fields[2]);
    const ParameterAddress address = parameterAddress(m_layout, m_index);
    const LayerLayout& layer = m_layout.layer(static_cast<std::size_t>(address.layer));
    m_fields[0]->setRange(1, static_cast<int>(m_layout.layerCount()));
    m_fields[0]->setValue(address.layer + 1);
    m_fields[1]->setRange(1, address.input == kAlphaInput ? layer.alphas : layer.rows());
    m_fields[1]->setValue(address.row + 1);
    m_fields[2]->setRange(layer.alphas > 0 ? kAlphaInput : kBiasInput, layer.inputs);
    m_fields[2]->setValue(address.input);
    setValue(m_value);
}

void ParameterRow::choose()
{
    if (m_layout.size() == 0)
        return;
    const std::size_t index
        = parameterIndex(m_layout, {m_fields[0]->value() - 1, m_fields[1]->value() - 1, m_fields[2]->value()});
    if (index != m_index)
        emit chosen(index);
}

void ParameterRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ParameterRow::retranslate()
{
    const QString axis = m_axis == 0 ? tr("horizontal") : tr("vertical");
    m_symbol->setAccessibleName(tr("Parameter, %1").arg(axis));
    m_fields[0]->setAccessibleName(tr("From layer, %1").arg(axis));
    m_fields[1]->setAccessibleName(tr("To unit, %1").arg(axis));
    m_fields[2]->setAccessibleName(tr("From unit, %1").arg(axis));
    m_fields[0]->setToolTip(tr("Layer that the weight comes from (1 is the input)"));
    m_fields[1]->setToolTip(tr("Unit of the next layer that the weight goes to"));
    m_fields[2]->setToolTip(tr("Unit that the weight comes from; 0 is the bias, −1 the learned slope of PReLU"));
}

} // namespace chalknet::ui
