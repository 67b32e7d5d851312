// A small whole number changed by two buttons.
#include "ui/controls/Stepper.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/NumberFormat.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace chalknet::ui {

Stepper::Stepper(QWidget* parent)
    : QWidget(parent)
    , m_decrease(makeIconButton(QStringLiteral("minus"), tr("Less"), this))
    , m_number(new QLabel(this))
    , m_increase(makeIconButton(QStringLiteral("plus"), tr("More"), this))
{
    for (QPushButton* button : {m_decrease, m_increase}) {
        button->setFixedSize(metrics::kMinimumHitTarget, metrics::kMinimumHitTarget);
        button->setIconSize(QSize(16, 16));
        button->setAutoRepeat(true);
        button->setAutoRepeatDelay(400);
    }
    m_number->setFont(Theme::instance().sans(18));
    m_number->setAlignment(Qt::AlignCenter);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_decrease);
    layout->addWidget(m_number);
    layout->addWidget(m_increase);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_decrease, &QPushButton::clicked, this, [this] { setValue(m_value - 1); });
    connect(m_increase, &QPushButton::clicked, this, [this] { setValue(m_value + 1); });
    setRange(m_minimum, m_maximum);
}

void Stepper::setRange(int minimum, int maximum)
{
    m_minimum = minimum;
    m_maximum = std::max(minimum, maximum);
    // Room for the widest number, so that the buttons stay where they are while the value changes.
    const QFontMetrics metrics(m_number->font());
    const int digits = std::max(2, static_cast<int>(std::max(grouped(minimum).size(), grouped(maximum).size())));
    m_number->setMinimumWidth(metrics.horizontalAdvance(u'0') * digits + 4);
    setValue(m_value);
    showValue();
}

void Stepper::setValue(int value)
{
    const int wanted = std::clamp(value, m_minimum, m_maximum);
    if (wanted == m_value)
        return;
    m_value = wanted;
    showValue();
    emit valueChanged(m_value);
}

void Stepper::setAccessibleNames(const QString& decrease, const QString& increase)
{
    nameIconButton(m_decrease, decrease);
    nameIconButton(m_increase, increase);
}

void Stepper::showValue()
{
    m_number->setText(grouped(m_value));
    m_decrease->setEnabled(m_value > m_minimum);
    m_increase->setEnabled(m_value < m_maximum);
}

} // namespace chalknet::ui
