// A number on a slider.
#include "ui/controls/ValueSlider.h"

#include "ui/controls/NumberFormat.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/AccessibleView.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

/// Divided by a power of ten and not multiplied by a tenth: 1.7 and not 1.7000000000000002, which an owner who rounds would take
/// for another value and set the slider back for.
double twoDigits(double value)
{
    const double exponent = std::floor(std::log10(value) + 1e-12) - 1.0;
    const double tens = std::pow(10.0, std::abs(exponent));
    return exponent < 0.0 ? std::round(value * tens) / tens : std::round(value / tens) * tens;
}

} // namespace

/// The slider itself: its positions are whole steps, but a screen reader hears the value.
class ScaleSlider : public QSlider, public AccessibleView {
public:
    explicit ScaleSlider(ValueSlider& owner)
        : QSlider(Qt::Horizontal, &owner)
        , m_owner(owner)
    {
        setFocusPolicy(Qt::StrongFocus);
        setPageStep(10);
    }

    QAccessible::Role accessibleRole() const override { return QAccessible::Slider; }
    QString accessibleText() const override { return m_owner.valueText(); }
    std::optional<AccessibleValue> accessibleValue() const override
    {
        return AccessibleValue{m_owner.value(), m_owner.minimum(), m_owner.maximum(), m_owner.m_step};
    }
    void setAccessibleValue(double value) override { m_owner.setValue(value); }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const int steps = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
        switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Down: move(-steps); return;
        case Qt::Key_Right:
        case Qt::Key_Up: move(steps); return;
        default: QSlider::keyPressEvent(event);
        }
    }

    void paintEvent(QPaintEvent* event) override
    {
        if (m_owner.m_logarithmic)
            paintDecades();
        QSlider::paintEvent(event);
    }

private:
    /// So many steps, and on until the number is another one: several positions of a logarithmic scale have the same two digits.
    void move(int steps)
    {
        int position = std::clamp(value() + steps, minimum(), maximum());
        while (position > minimum() && position < maximum() && m_owner.valueAt(position) == m_owner.m_value)
            position += steps > 0 ? 1 : -1;
        setValue(position);
    }

    void paintDecades()
    {
        QStyleOptionSlider option;
        initStyleOption(&option);
        const QRect handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
        QPainter painter(this);
        painter.setPen(QPen(Theme::instance().colors().ctl, 1.2));
        const double first = std::ceil(std::log10(m_owner.m_minimum) - 1e-9);
        for (double decade = first; decade <= std::log10(m_owner.m_maximum) + 1e-9; ++decade) {
            const int offset = QStyle::sliderPositionFromValue(
                minimum(), maximum(), m_owner.positionOf(std::pow(10.0, decade)), width() - handle.width());
            const double x = offset + handle.width() / 2.0;
            painter.drawLine(QPointF(x, height() / 2.0 - 6), QPointF(x, height() / 2.0 + 6));
        }
    }

    ValueSlider& m_owner;
};

ValueSlider::ValueSlider(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_text(new QLabel(this))
    , m_slider(new ScaleSlider(*this))
    , m_formatter([](double value) { return compact(value); })
{
    setTextRole(m_label, TextRole::FieldLabel);
    setTextRole(m_text, TextRole::Control);
    m_label->setBuddy(m_slider);
    m_text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_label);
    head->addWidget(m_text, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_slider);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusProxy(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, &ValueSlider::takePosition);
    adoptRange();
}

void ValueSlider::setLabel(const QString& text)
{
    m_label->setText(text);
    m_slider->setAccessibleName(text);
}

QString ValueSlider::label() const
{
    return m_label->text();
}

void ValueSlider::setRange(double minimum, double maximum, double step)
{
    Q_ASSERT(minimum < maximum && step > 0);
    m_minimum = minimum;
    m_maximum = maximum;
    m_step = step;
    adoptRange();
}

void ValueSlider::setLogarithmic(bool logarithmic)
{
    m_logarithmic = logarithmic;
    adoptRange();
}

void ValueSlider::setValue(double value)
{
    if (std::isnan(value))
        return;
    const double wanted = std::clamp(value, m_minimum, m_maximum);
    if (wanted == m_value)
        return;
    m_value = wanted;
    {
        const QSignalBlocker blocker(m_slider); // the exact value must not be rounded to a step
        m_slider->setValue(positionOf(m_value));
    }
    showValue();
    emit valueChanged(m_value);
}

void ValueSlider::setFormatter(std::function<QString(double)> formatter)
{
    m_formatter = std::move(formatter);
    showValue();
}

QString ValueSlider::valueText() const
{
    return m_formatter(m_value);
}

int ValueSlider::positionOf(double value) const
{
    const double way = m_logarithmic ? std::log10(value / m_minimum) : value - m_minimum;
    return static_cast<int>(std::lround(way / m_step));
}

double ValueSlider::valueAt(int position) const
{
    double value = m_minimum + position * m_step;
    if (m_logarithmic) {
        value = m_minimum * std::pow(10.0, position * m_step);
        value = twoDigits(value);
    }
    return std::clamp(value, m_minimum, m_maximum);
}

void ValueSlider::adoptRange()
{
    if (m_logarithmic && m_minimum <= 0.0)
        return; // setRange() follows
    {
        const QSignalBlocker blocker(m_slider);
        m_slider->setRange(0, positionOf(m_maximum));
    }
    const double wanted = std::clamp(m_value, m_minimum, m_maximum);
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(positionOf(wanted));
    m_slider->update();
    if (wanted != m_value) {
        m_value = wanted;
        emit valueChanged(m_value);
    }
    showValue();
}

void ValueSlider::takePosition(int position)
{
    m_value = valueAt(position);
    showValue();
    emit valueChanged(m_value);
}

void ValueSlider::showValue()
{
    m_text->setText(valueText());
    announceChange(m_slider);
}

} // namespace chalknet::ui
