// Which moments are shown, and their painting.
#include "ui/lessons/digits/InkFrames.h"

#include "engine/data/DigitPreprocessor.h"
#include "ui/controls/NumberFormat.h"
#include "ui/lessons/digits/WhyPicture.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"
#include "ui/views/PixelView.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kFarStep = 10;
constexpr double kGap = 15.0;

} // namespace

InkFrames::InkFrames(QWidget* parent)
    : QWidget(parent)
    , m_pixels(WhyPicture::blankDigit())
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void InkFrames::setSteps(const MissingSteps& steps, const QByteArray& pixels)
{
    m_steps = steps;
    m_pixels = pixels;
    m_step = std::min(m_step, m_steps.count());
    announceChange(this);
    update();
}

void InkFrames::setStep(int step)
{
    step = std::clamp(step, 0, m_steps.count());
    if (step == m_step)
        return;
    m_step = step;
    announceChange(this);
    update();
}

void InkFrames::setFrameCount(int count)
{
    m_count = std::max(1, count);
    update();
}

void InkFrames::setStageScale(double scale)
{
    m_stage = scale;
    update();
}

// What must be seen comes first; then the middle of the widest gap, until all frames are used.
std::vector<int> InkFrames::shownSteps() const
{
    const int last = m_steps.count();
    std::vector<int> shown;
    const auto add = [&](int step) {
        if (static_cast<int>(shown.size()) < m_count && std::find(shown.begin(), shown.end(), step) == shown.end())
            shown.push_back(step);
    };
    add(0);
    add(m_step);
    add(m_steps.winsAfter.value_or(last));
    add(last);
    std::sort(shown.begin(), shown.end());
    while (static_cast<int>(shown.size()) < std::min(m_count, last + 1)) {
        std::size_t widest = 0;
        for (std::size_t i = 0; i + 1 < shown.size(); ++i)
            if (shown[i + 1] - shown[i] > shown[widest + 1] - shown[widest])
                widest = i;
        shown.insert(shown.begin() + static_cast<std::ptrdiff_t>(widest) + 1, (shown[widest] + shown[widest + 1]) / 2);
    }
    return shown;
}

double InkFrames::captionHeight() const
{
    return std::max(40.0, 50.0 * m_stage);
}

QRectF InkFrames::frameRect(int index) const
{
    const double gap = std::max(8.0, kGap * m_stage);
    const double side
        = std::max(28.0, std::floor(std::min((width() - 6.0 - gap * (m_count - 1)) / m_count, height() - captionHeight() - 6.0)));
    return {3.0 + index * (side + gap), 3.0, side, side};
}

QString InkFrames::caption(int step) const
{
    return step == 0 ? tr("now") : tr("+%n pixel(s)", nullptr, step);
}

QString InkFrames::frameText(int step) const
{
    const PerClass& probabilities = m_steps.after(step);
    const int best = twoBest(probabilities)[0];
    return tr("%1: %2, %3").arg(caption(step)).arg(best).arg(percent(probabilities[static_cast<std::size_t>(best)]));
}

QString InkFrames::accessibleText() const
{
    QStringList parts{frameText(m_step)};
    if (m_steps.winsAfter && *m_steps.winsAfter == m_step && m_step > 0)
        parts << tr("the first that wins");
    return parts.join(QStringLiteral(", "));
}

std::optional<AccessibleValue> InkFrames::accessibleValue() const
{
    return AccessibleValue{static_cast<double>(m_step), 0.0, static_cast<double>(m_steps.count()), 1.0};
}

void InkFrames::setAccessibleValue(double value)
{
    if (std::isfinite(value))
        emit stepChosen(std::clamp(static_cast<int>(std::lround(value)), 0, m_steps.count()));
}

void InkFrames::mousePressEvent(QMouseEvent* event)
{
    const std::vector<int> shown = shownSteps();
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const QRectF frame = frameRect(static_cast<int>(i)).adjusted(-3, -3, 3, captionHeight());
        if (event->button() == Qt::LeftButton && frame.contains(event->position())) {
            emit stepChosen(shown[i]);
            return;
        }
    }
    event->ignore();
}

void InkFrames::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int step = event->modifiers() & Qt::ShiftModifier ? kFarStep : 1;
    int next = m_step;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: next -= step; break;
    case Qt::Key_Right:
    case Qt::Key_Up: next += step; break;
    case Qt::Key_Home: next = 0; break;
    case Qt::Key_End: next = m_steps.count(); break;
    default: QWidget::keyPressEvent(event); return;
    }
    emit stepChosen(std::clamp(next, 0, m_steps.count()));
}

void InkFrames::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void InkFrames::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

// ---- painting

QImage InkFrames::imageAfter(int step) const
{
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(m_pixels.constData());
    QImage image = pixelImage({bytes, static_cast<std::size_t>(m_pixels.size())}).convertToFormat(QImage::Format_RGB32);
    for (int i = 0; i < std::min(step, m_steps.count()); ++i) {
        const auto pixel = static_cast<int>(m_steps.added[static_cast<std::size_t>(i)]);
        image.setPixelColor(pixel % kDigitSize, pixel / kDigitSize, Theme::instance().colors().pos);
    }
    return image;
}

void InkFrames::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<int> shown = shownSteps();
    for (std::size_t i = 0; i < shown.size(); ++i)
        paintFrame(painter, static_cast<int>(i), shown[i]);
}

void InkFrames::paintFrame(QPainter& painter, int index, int step) const
{
    const Colors& colors = Theme::instance().colors();
    const QRectF frame = frameRect(index);
    const bool wins = m_steps.winsAfter && step == *m_steps.winsAfter && step > 0;
    const bool isChosen = step == m_step;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(frame, imageAfter(step));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(wins ? QPen(colors.ink, 3) : QPen(isChosen ? colors.ink : colors.ctl, isChosen ? 1.6 : 1));
    painter.drawRoundedRect(frame.adjusted(-0.5, -0.5, 0.5, 0.5), 3, 3);

    const double half = captionHeight() / 2;
    const QRectF above(frame.left() - 7, frame.bottom() + 4, frame.width() + 14, half - 2);
    painter.setFont(Theme::instance().sans(std::max(12.0, 14.0 * m_stage), isChosen));
    painter.setPen(isChosen ? colors.ink : colors.ink2);
    painter.drawText(above, Qt::AlignCenter, caption(step));
    if (isChosen) {
        // As the open tab: a line of ink under the word.
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(caption(step));
        painter.fillRect(QRectF(above.center().x() - width / 2, above.bottom() - 1.5, width, 2), colors.ink);
    }
    const PerClass& probabilities = m_steps.after(step);
    const int best = twoBest(probabilities)[0];
    const QString digit = QString::number(best);
    const QString share = percent(probabilities[static_cast<std::size_t>(best)]);
    const QFont large = Theme::instance().sans(std::max(14.0, 19.0 * m_stage), true);
    const QFont small = Theme::instance().sans(std::max(12.0, 15.0 * m_stage));
    const double digitWidth = QFontMetricsF(large).horizontalAdvance(digit);
    const double gap = 6.0 * m_stage;
    const double total = digitWidth + gap + QFontMetricsF(small).horizontalAdvance(share);
    const double left = frame.center().x() - total / 2;
    const double baseline = frame.bottom() + 4 + half + QFontMetricsF(large).ascent() * 0.86;
    painter.setFont(large);
    painter.setPen(colors.ink);
    painter.drawText(QPointF(left, baseline), digit);
    painter.setFont(small);
    painter.drawText(QPointF(left + digitWidth + gap, baseline), share);
    if (isChosen && showsKeyboardFocus(*this)) {
        painter.setPen(QPen(colors.ink, 2));
        painter.drawRoundedRect(frame.adjusted(-2.5, -2.5, 2.5, 2.5), 4, 4);
    }
}

} // namespace chalknet::ui
