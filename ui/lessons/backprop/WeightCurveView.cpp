// Ranges, gestures and keys of the curve.
#include "ui/lessons/backprop/WeightCurveView.h"

#include "ui/formula/FormulaLayout.h"
#include "ui/theme/Theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kFewestSamples = 120;
constexpr int kMostSamples = 1200;
constexpr double kFlatness = 0.05; // of the whole curve: smaller changes look small
constexpr double kKeyZoom = 2.0;
constexpr int kKeyLeap = 10; // steps with Shift
constexpr double kSymbolSize = 19.0;
constexpr double kNear = 12.0; // of the pointer to a ring

/// The nearest multiple of a power of ten, as the double that is closest to its decimal digits.
double onGrid(double value, double step)
{
    return step < 1.0 ? std::round(value / step) / std::round(1.0 / step) : std::round(value / step) * step;
}

} // namespace

WeightCurveView::WeightCurveView(QWidget* parent)
    : QWidget(parent)
    , m_glide(this, [this](double share) { showPoint(m_glideFrom + (m_glideTo - m_glideFrom) * share); })
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::SizeHorCursor);
    setAccessibleName(tr("Loss over one weight"));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WeightCurveView::setCurve(const LossCurve& curve, const WeightCurveState& state)
{
    const bool isSameParameter = m_isSet && state.parameter == m_picture.state.parameter;
    const bool wasTrying = m_picture.state.tried.has_value();
    m_curve = curve;
    m_sampled.reset();
    m_picture.state = state;
    m_picture.state.tried.reset();
    m_isSet = true;
    const double farthest = state.isAsked ? state.value : state.next.value_or(state.value);
    const bool fits = isSameParameter && m_range.contains(state.value) && m_range.contains(farthest);
    if (!fits || m_extent == Extent::Step || state.isAsked)
        chooseRange();
    layOut();
    if (isSameParameter && !wasTrying)
        glideTo(state.value);
    else
        showPoint(state.value);
    if (wasTrying)
        emit triedChanged();
    announceChange(this);
}

void WeightCurveView::setState(const WeightCurveState& state)
{
    const std::optional<double> tried = m_picture.state.tried;
    const double triedLoss = m_picture.state.triedLoss;
    const bool isNewlyAsked = state.isAsked && !m_picture.state.isAsked;
    m_picture.state = state;
    m_picture.state.tried = tried;
    m_picture.state.triedLoss = triedLoss;
    const bool mustGrow = !state.isAsked && !m_range.contains(state.next.value_or(state.value));
    if (isNewlyAsked || mustGrow)
        chooseRange();
    layOut();
    announceChange(this);
}

void WeightCurveView::setExtent(Extent extent)
{
    if (extent == m_extent && !m_isSet)
        return;
    m_extent = extent;
    tryValue(std::nullopt);
    chooseRange();
    layOut();
    emit extentChanged();
}

void WeightCurveView::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void WeightCurveView::chooseRange()
{
    const WeightCurveState& state = m_picture.state;
    // While the student is asked, the picture must not tell how far and to which side the step goes.
    const std::optional<double> next = state.isAsked ? std::nullopt : state.next;
    m_range = m_extent == Extent::Step ? stepRange(state.value, next) : wholeRange(state.value, next, m_curve.largestOperand());
}

void WeightCurveView::setRange(const CurveRange& range)
{
    if (range == m_range || !m_isSet)
        return;
    m_range = range;
    layOut();
}

void WeightCurveView::layOut()
{
    if (!m_isSet)
        return;
    const double scale = m_scale;
    const int samples = std::clamp(width(), kFewestSamples, kMostSamples);
    const std::pair wanted{m_range, samples};
    if (m_sampled != wanted)
        m_picture.shape = m_curve.shape(m_range.low, m_range.high, samples);
    m_sampled = wanted;
    WeightCurveState& state = m_picture.state;
    state.isFlat = m_picture.shape.isFlat() && std::abs(state.measured) * m_range.width() <= 1e-11;
    state.hasJumps = !m_picture.shape.jumps.empty();
    const CurveRange whole = wholeRange(state.value, std::nullopt, m_curve.largestOperand());
    const CurveRange losses = lossRange(m_picture.shape, kFlatness * std::min(1.0, m_range.width() / whole.width()));
    const double symbol = formulaWidth(symbolTex(state.parameter, state.names), kSymbolSize * scale);
    m_picture.geometry = WeightCurveGeometry(size(), scale, m_range, losses, symbol);
    update();
}

QRectF WeightCurveView::zoomRoom() const
{
    const QRectF readOut = weightCurveReadOutBox(m_picture);
    const double left = m_picture.geometry.plot().left() + 22.0 * m_scale;
    return {left, 0.0, std::max(0.0, readOut.left() - left - 8.0 * m_scale), readOut.height()};
}

void WeightCurveView::showPoint(double value)
{
    m_picture.shownValue = value;
    m_picture.shownLoss = m_curve.loss(value);
    update();
}

void WeightCurveView::glideTo(double value)
{
    m_glideFrom = m_picture.shownValue;
    m_glideTo = value;
    m_glide.glide();
}

double WeightCurveView::rounded(double value) const
{
    return std::clamp(onGrid(value, m_picture.geometry.valueStep()), m_range.low, m_range.high);
}

void WeightCurveView::tryValue(std::optional<double> value)
{
    if (!m_isSet || (value && !std::isfinite(*value)))
        return;
    WeightCurveState& state = m_picture.state;
    if (value) {
        m_glide.stop();
        state.tried = std::clamp(*value, m_range.low, m_range.high);
        state.triedLoss = m_curve.loss(*state.tried);
        showPoint(*state.tried);
    } else if (state.tried) {
        state.tried.reset();
        glideTo(state.value);
    } else {
        return;
    }
    announceChange(this);
    emit triedChanged();
}

QString WeightCurveView::accessibleText() const
{
    if (!m_isSet)
        return {};
    const Formula readOut = Formula::fromTex(weightCurveReadOut(m_picture.state));
    QStringList parts{readOut.toPlainText()};
    const QString slope = Formula::fromTex(weightCurveSlope(m_picture.state)).toPlainText();
    if (!slope.isEmpty() && !m_picture.state.tried)
        parts << slope;
    for (const QPointF& corner : m_picture.shape.corners)
        parts << tr("corner at %1").arg(writtenAlone(corner.x(), {.decimals = 2}).text());
    for (const LossJump& jump : m_picture.shape.jumps)
        parts << tr("jump at %1").arg(writtenAlone(jump.value, {.decimals = 2}).text());
    return parts.join(QStringLiteral(", "));
}

// Tells what a ring on the curve is.
bool WeightCurveView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto isNear = [&](double value, double loss) {
        return QLineF(m_picture.geometry.point(value, loss), help->pos()).length() < kNear * m_scale;
    };
    QString text;
    for (const QPointF& corner : m_picture.shape.corners)
        if (isNear(corner.x(), corner.y()))
            text = tr("A corner: from here on a unit passes on another slope.");
    for (const LossJump& jump : m_picture.shape.jumps)
        if (isNear(jump.value, jump.left) || isNear(jump.value, jump.right))
            text = tr("A jump: here a unit switches between 0 and 1.");
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

std::optional<AccessibleValue> WeightCurveView::accessibleValue() const
{
    const WeightCurveState& state = m_picture.state;
    return AccessibleValue{state.tried.value_or(state.value), m_range.low, m_range.high, m_picture.geometry.valueStep()};
}

void WeightCurveView::paintEvent(QPaintEvent*)
{
    if (!m_isSet)
        return;
    QPainter painter(this);
    paintWeightCurve(painter, m_picture);
}

void WeightCurveView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void WeightCurveView::tryPixel(double x)
{
    tryValue(rounded(m_picture.geometry.axes().xToValue(x)));
}

void WeightCurveView::mousePressEvent(QMouseEvent* event)
{
    m_picture.isFocused = false;
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    tryPixel(event->position().x());
}

void WeightCurveView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        tryPixel(event->position().x());
}

void WeightCurveView::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() != 0)
        setRange(magnified(m_range, m_picture.shownValue, event->angleDelta().y() > 0 ? kKeyZoom : 1.0 / kKeyZoom));
    event->accept();
}

void WeightCurveView::keyPressEvent(QKeyEvent* event)
{
    const bool leaps = event->modifiers().testFlag(Qt::ShiftModifier);
    const double step = m_picture.geometry.valueStep() * (leaps ? kKeyLeap : 1);
    const double from = m_picture.state.tried.value_or(m_picture.state.value);
    switch (event->key()) {
    case Qt::Key_Left: tryValue(rounded(from - step)); return;
    case Qt::Key_Right: tryValue(rounded(from + step)); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: setRange(magnified(m_range, m_picture.shownValue, kKeyZoom)); return;
    case Qt::Key_Minus: setRange(magnified(m_range, m_picture.shownValue, 1.0 / kKeyZoom)); return;
    case Qt::Key_Home: setExtent(Extent::Whole); return;
    default: break;
    }
    if (m_picture.state.tried) {
        if (event->key() == Qt::Key_Escape)
            return tryValue(std::nullopt);
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            emit accepted();
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void WeightCurveView::focusInEvent(QFocusEvent* event)
{
    m_picture.isFocused = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void WeightCurveView::focusOutEvent(QFocusEvent* event)
{
    m_picture.isFocused = false;
    QWidget::focusOutEvent(event);
    update();
}

void WeightCurveView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Loss over one weight"));
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace chalknet::ui
