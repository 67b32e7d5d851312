// The slider moves in hundredths, but what is shown is the exact value.
#include "ui/lessons/predictor/ParameterSlider.h"

#include "ui/formula/FormulaView.h"
#include "ui/lessons/predictor/WorkedStep.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/AccessibleView.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

class HundredthsSlider : public QSlider, public AccessibleView {
public:
    explicit HundredthsSlider(ParameterSlider& owner)
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
        return AccessibleValue{m_owner.value(), minimum() / 100.0, maximum() / 100.0, 0.01};
    }
    void setAccessibleValue(double value) override
    {
        emit m_owner.gestureBegan();
        setValue(static_cast<int>(std::lround(100.0 * value)));
    }

protected:
    void mousePressEvent(QMouseEvent* event) override
    {
        emit m_owner.gestureBegan();
        QSlider::mousePressEvent(event);
    }

    void wheelEvent(QWheelEvent* event) override
    {
        emit m_owner.gestureBegan();
        QSlider::wheelEvent(event);
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        const int steps = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
        if (!event->isAutoRepeat())
            emit m_owner.gestureBegan();
        switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Down: setValue(value() - steps); return;
        case Qt::Key_Right:
        case Qt::Key_Up: setValue(value() + steps); return;
        default: QSlider::keyPressEvent(event);
        }
    }

private:
    ParameterSlider& m_owner;
};

ParameterSlider::ParameterSlider(const QString& symbolTex, QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_symbol(new FormulaView(this))
    , m_text(new QLabel(this))
    , m_low(new QLabel(this))
    , m_high(new QLabel(this))
    , m_head(new QHBoxLayout)
    , m_slider(new HundredthsSlider(*this))
{
    m_symbol->setTex(symbolTex);
    m_symbol->setFocusPolicy(Qt::NoFocus);
    m_text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_head->setSpacing(8);
    m_head->addWidget(m_label);
    m_head->addWidget(m_symbol);
    m_head->addStretch(1);
    m_head->addWidget(m_text);
    auto* ends = new QHBoxLayout;
    ends->addWidget(m_low);
    ends->addStretch(1);
    ends->addWidget(m_high);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(m_head);
    layout->addWidget(m_slider);
    layout->addLayout(ends);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusProxy(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, [this](int hundredths) { emit valueEdited(hundredths / 100.0); });
    setScale(1.0);
}

void ParameterSlider::setLabel(const QString& word, const QString& accessibleName)
{
    m_label->setText(word);
    m_slider->setAccessibleName(accessibleName);
    m_symbol->setAccessibleName(accessibleName);
}

void ParameterSlider::setRange(int lowest, int highest, const QString& lowText, const QString& highText)
{
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(lowest, highest);
    m_low->setText(lowText);
    m_high->setText(highText);
}

void ParameterSlider::setValue(double value, int decimals)
{
    m_value = value;
    m_decimals = decimals;
    m_text->setText(valueText());
    if (!m_slider->isSliderDown()) {
        const QSignalBlocker blocker(m_slider);
        const double hundredths = std::clamp(100.0 * value, double(m_slider->minimum()), double(m_slider->maximum()));
        m_slider->setValue(static_cast<int>(std::lround(hundredths)));
    }
    announceChange(m_slider);
}

QString ParameterSlider::valueText() const
{
    return writtenFixed(m_value, m_decimals);
}

void ParameterSlider::setScale(double scale)
{
    const Theme& theme = Theme::instance();
    setTextRole(m_label, TextRole::Body);
    m_label->setFont(theme.font(TextRole::Body, scale));
    setTextRole(m_text, TextRole::Display);
    m_text->setFont(theme.font(TextRole::Display, scale));
    m_symbol->setPixelSize(21.0 * scale);
    for (QLabel* end : {m_low, m_high}) {
        setTextRole(end, TextRole::Tick);
        end->setFont(theme.font(TextRole::Tick, scale));
    }
}

void ParameterSlider::setToolTip(const QString& text)
{
    m_slider->setToolTip(text);
}

void ParameterSlider::insertControl(QWidget* control)
{
    m_head->insertWidget(2, control);
    for (QWidget* part : control->findChildren<QWidget*>()) // which stand above the slider
        if (part->focusPolicy() != Qt::NoFocus && part->focusProxy() == nullptr)
            setTabOrder(part, m_slider);
}

} // namespace chalknet::ui
