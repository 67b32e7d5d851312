// Typing, dragging and stepping of one signed number.
#include "ui/controls/WeightField.h"

#include "ui/controls/NumberFormat.h"
#include "ui/theme/PictureScope.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <optional>

namespace chalknet::ui {

namespace {

constexpr int kPadding = 5;
constexpr double kPixelsPerStep = 4.0; // of a drag
constexpr double kColorsFrom = 18.0; // letters from this size on may have the colour of fills

std::optional<double> numberIn(QString text)
{
    text = text.trimmed();
    text.replace(QChar(0x2212), u'-').replace(u',', u'.');
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

int stepsOf(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::ShiftModifier) ? 10 : 1;
}

} // namespace

WeightField::WeightField(QWidget* parent)
    : QAbstractSpinBox(parent)
{
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setFrame(false);
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setContextMenuPolicy(Qt::NoContextMenu);
    lineEdit()->installEventFilter(this);
    lineEdit()->setCursor(Qt::SizeHorCursor);
    connect(lineEdit(), &QLineEdit::textChanged, this, &QWidget::updateGeometry);
    connect(&Theme::instance(), &Theme::changed, this, &WeightField::showColor);
    setPixelSize(20.0);
    showValue();
}

double WeightField::rounded(double value) const
{
    const double unit = std::pow(10.0, m_decimals);
    // Adding zero turns −0 into 0.
    return std::clamp(std::round(value * unit) / unit, m_minimum, m_maximum) + 0.0;
}

void WeightField::setValue(double value)
{
    if (!std::isfinite(value))
        return;
    m_value = rounded(value);
    showValue();
}

void WeightField::setRange(double minimum, double maximum)
{
    m_minimum = minimum;
    m_maximum = std::max(minimum, maximum);
    setValue(m_value);
}

void WeightField::setStep(double step)
{
    m_step = step;
}

void WeightField::setDecimals(int decimals)
{
    m_decimals = std::clamp(decimals, 1, 6);
    setValue(m_value);
}

void WeightField::setPixelSize(double pixelSize)
{
    setFont(Theme::instance().sans(pixelSize));
    showColor();
    updateGeometry();
}

void WeightField::setSigned(bool hasSign)
{
    m_signed = hasSign;
    showValue();
}

QString WeightField::valueText() const
{
    QString text = fixed(m_value, m_decimals, m_signed);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QSize WeightField::sizeHint() const
{
    const QFontMetrics letters(font());
    const int width = std::max(letters.horizontalAdvance(lineEdit()->text()), letters.horizontalAdvance(u'0') * 2);
    return {width + 2 * kPadding + 2, std::max(metrics::kMinimumHitTarget, letters.height())};
}

void WeightField::edit(double value)
{
    const double wanted = rounded(value);
    if (wanted == m_value)
        return showValue();
    m_value = wanted;
    m_edited = true;
    showValue();
    emit valueEdited(m_value);
}

void WeightField::finish()
{
    if (std::exchange(m_edited, false))
        emit editingDone();
}

void WeightField::stepBy(int steps)
{
    // From the next whole step, so that 0.17 with steps of 0.1 goes to 0.2 and not to 0.27.
    const double position = m_value / m_step;
    const double whole = steps > 0 ? std::floor(position + 1e-9) : std::ceil(position - 1e-9);
    edit((whole + steps) * m_step);
}

QAbstractSpinBox::StepEnabled WeightField::stepEnabled() const
{
    StepEnabled enabled = StepNone;
    if (m_value > m_minimum)
        enabled |= StepDownEnabled;
    if (m_value < m_maximum)
        enabled |= StepUpEnabled;
    return enabled;
}

QValidator::State WeightField::validate(QString& text, int&) const
{
    static const QRegularExpression shape(QStringLiteral("^\\s*[+\\-\\x{2212}]?\\d{0,7}([.,]\\d{0,9})?\\s*$"));
    if (!shape.match(text).hasMatch())
        return QValidator::Invalid;
    const std::optional<double> value = numberIn(text);
    return value && *value >= m_minimum && *value <= m_maximum ? QValidator::Acceptable : QValidator::Intermediate;
}

void WeightField::commitTyped()
{
    // An unfinished number such as "−" leaves the value as it was.
    edit(numberIn(lineEdit()->text()).value_or(m_value));
    finish();
}

void WeightField::keyPressEvent(QKeyEvent* event)
{
    const int steps = stepsOf(event->modifiers());
    switch (event->key()) {
    case Qt::Key_Up: return stepBy(steps);
    case Qt::Key_Down: return stepBy(-steps);
    case Qt::Key_PageUp: return stepBy(10);
    case Qt::Key_PageDown: return stepBy(-10);
    case Qt::Key_Return:
    case Qt::Key_Enter: commitTyped(); return selectAll();
    case Qt::Key_Escape:
        if (lineEdit()->text() == valueText())
            return event->ignore();
        showValue();
        return selectAll();
    default: QAbstractSpinBox::keyPressEvent(event);
    }
}

void WeightField::keyReleaseEvent(QKeyEvent* event)
{
    if (!event->isAutoRepeat())
        finish();
    QAbstractSpinBox::keyReleaseEvent(event);
}

void WeightField::wheelEvent(QWheelEvent* event)
{
    const int turned = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (turned != 0) {
        stepBy((turned > 0 ? 1 : -1) * stepsOf(event->modifiers()));
        finish();
    }
    event->accept();
}

void WeightField::focusOutEvent(QFocusEvent* event)
{
    commitTyped();
    m_typing = false;
    lineEdit()->setCursor(Qt::SizeHorCursor);
    lineEdit()->deselect();
    QAbstractSpinBox::focusOutEvent(event);
    update();
}

bool WeightField::eventFilter(QObject* watched, QEvent* event)
{
    const auto mouse = [event]() -> const QMouseEvent& { return *static_cast<QMouseEvent*>(event); };
    if (watched == lineEdit() && isEnabled() && !m_typing) {
        if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick)
            return pressed(mouse());
        if (event->type() == QEvent::MouseMove)
            return moved(mouse());
        if (event->type() == QEvent::MouseButtonRelease)
            return released(mouse());
    }
    return QAbstractSpinBox::eventFilter(watched, event);
}

bool WeightField::pressed(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    m_pressed = true;
    m_dragging = false;
    m_pressedAt = event.globalPosition();
    m_valueAtPress = m_value;
    return true;
}

bool WeightField::moved(const QMouseEvent& event)
{
    if (!m_pressed)
        return false;
    const double way = event.globalPosition().x() - m_pressedAt.x();
    if (!m_dragging && std::abs(way) < QApplication::startDragDistance())
        return true;
    m_dragging = true;
    edit(m_valueAtPress + std::round(way / kPixelsPerStep) * m_step * stepsOf(event.modifiers()));
    return true;
}

bool WeightField::released(const QMouseEvent&)
{
    if (!std::exchange(m_pressed, false))
        return false;
    if (std::exchange(m_dragging, false)) {
        finish();
        return true;
    }
    m_typing = true;
    lineEdit()->setCursor(Qt::IBeamCursor);
    setFocus(Qt::MouseFocusReason);
    selectAll();
    return true;
}

void WeightField::resizeEvent(QResizeEvent* event)
{
    QAbstractSpinBox::resizeEvent(event);
    placeEdit();
}

void WeightField::changeEvent(QEvent* event)
{
    QAbstractSpinBox::changeEvent(event);
    placeEdit();
}

void WeightField::enterEvent(QEnterEvent* event)
{
    QAbstractSpinBox::enterEvent(event);
    update();
}

void WeightField::leaveEvent(QEvent* event)
{
    QAbstractSpinBox::leaveEvent(event);
    update();
}

void WeightField::placeEdit()
{
    lineEdit()->setGeometry(rect().adjusted(2, 0, -2, 0));
}

void WeightField::showValue()
{
    lineEdit()->setText(valueText());
    showColor();
}

void WeightField::showColor()
{
    const Colors& colors = Theme::instance().colors();
    const bool isLarge = font().pixelSize() >= kColorsFrom;
    QColor color = colors.ink;
    if (m_signed && m_value > 0)
        color = isLarge ? colors.pos : colors.posText;
    else if (m_signed && m_value < 0)
        color = isLarge ? colors.neg : colors.negText;
    QPalette palette = lineEdit()->palette();
    palette.setColor(QPalette::Active, QPalette::Text, color);
    palette.setColor(QPalette::Inactive, QPalette::Text, color);
    palette.setColor(QPalette::Disabled, QPalette::Text, color);
    palette.setColor(QPalette::HighlightedText, color);
    palette.setColor(QPalette::Highlight, colors.sel);
    lineEdit()->setPalette(palette);
    update();
}

/// A line below says that the number can be changed; the frame comes with pointer or keyboard.
void WeightField::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isEnabled() && (isPointedAt(*this) || showsFocus(*this))) {
        painter.setPen(QPen(colors.ctl, 1.0));
        painter.setBrush(showsFocus(*this) ? colors.surface : colors.inset);
        painter.drawRoundedRect(box, metrics::kFieldRadius, metrics::kFieldRadius);
    } else if (isEnabled()) {
        painter.setPen(QPen(colors.ctl, 1.0, Qt::DotLine));
        painter.drawLine(box.bottomLeft() + QPointF(kPadding, -2), box.bottomRight() + QPointF(-kPadding, -2));
    }
}

} // namespace chalknet::ui
