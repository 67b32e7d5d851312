// Painting of the figures; every number is a count or a probability as it stands.
#include "ui/lessons/digits/ClassFigures.h"

#include "ui/controls/NumberFormat.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"
#include "ui/views/PixelView.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kShareGap = 14; ///< between the share and the count beside it

/// From the left, in a well.
void paintWell(QPainter& painter, const QRectF& well, double share, const QColor& fill, double radius)
{
    QPainterPath shape;
    shape.addRoundedRect(well, radius, radius);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(well, Theme::instance().colors().inset);
    painter.fillRect(QRectF(well.left(), well.top(), well.width() * share, well.height()), fill);
    painter.restore();
}

double textWidth(const QFont& font, const QString& text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

void paintRing(QPainter& painter, const QRectF& box)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::instance().colors().ink, 2));
    painter.drawRoundedRect(box, 5, 5);
}

} // namespace

// ---- share

ClassShareView::ClassShareView(QWidget* parent)
    : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ClassShareView::setShare(const std::optional<ClassScore>& score, std::optional<double> testShare, const QString& testName)
{
    m_score = score;
    m_test = testShare;
    m_testName = testName;
    announceChange(this);
    update();
}

QString ClassShareView::shareText() const
{
    return m_score ? percent(m_score->share()) : QStringLiteral("–");
}

QString ClassShareView::testText() const
{
    return m_test ? tr("Test data (%1) %2").arg(m_testName, percent(*m_test)) : QString();
}

QString ClassShareView::accessibleText() const
{
    if (!m_score)
        return tr("no digits yet");
    return QStringLiteral("%1, %2, %3")
        .arg(shareText(), tr("%1 of %2 right").arg(m_score->right).arg(m_score->total), testText());
}

void ClassShareView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

void ClassShareView::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr double kBar = 9;
    constexpr double kBelow = 22;
    const double barTop = height() - kBelow - kBar - 4;
    const QRectF head(0, 0, width(), barTop - 6);
    // As large as the count beside it allows.
    const QString count = m_score ? tr("%1 of %2 right").arg(m_score->right).arg(m_score->total) : QString();
    const double room = width() - textWidth(theme.sans(15), count) - kShareGap;
    const double largest = std::clamp(head.height() * 0.92, 26.0, 52.0);
    const double wide = textWidth(theme.sans(largest, true), shareText());
    painter.setFont(theme.sans(std::max(20.0, largest * std::min(1.0, room / wide)), true));
    painter.setPen(m_score ? colors.ink : colors.ink3);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, shareText());
    painter.setFont(theme.sans(15));
    painter.setPen(colors.ink2);
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, count);
    const QRectF bar(0, barTop, width(), kBar);
    paintWell(painter, bar, m_score ? m_score->share() : 0.0, colors.ink, kBar / 2);
    if (!m_test)
        return;
    const double tick = std::clamp(*m_test * width(), 1.0, width() - 1.0);
    // Over the bar's fill the tick has the colour of what stands on ink.
    painter.setPen(QPen(colors.ink, 2, Qt::DashLine));
    painter.drawLine(QPointF(tick, bar.top() - 6), QPointF(tick, bar.bottom() + 6));
    painter.setFont(theme.sans(13.5));
    painter.setPen(colors.ink2);
    const QString text = testText();
    const double below = textWidth(painter.font(), text) + 2;
    const double left = std::clamp(tick - below / 2, 0.0, std::max(0.0, width() - below));
    painter.drawText(QRectF(left, height() - kBelow + 1, below, kBelow), Qt::AlignCenter, text);
}

// ---- right per digit

ClassDigitBars::ClassDigitBars(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ClassDigitBars::setScores(const std::array<ClassScore, 10>& scores)
{
    m_scores = scores;
    m_lowest = 1.0;
    for (const ClassScore& score : scores)
        if (score.total > 0)
            m_lowest = std::min(m_lowest, score.share());
    announceChange(this);
    update();
}

void ClassDigitBars::setChosen(int label)
{
    m_chosen = label;
    update();
}

bool ClassDigitBars::isLowest(int label) const
{
    const ClassScore& score = m_scores[static_cast<std::size_t>(label)];
    return score.total > 0 && score.right < score.total && score.share() <= m_lowest + 1e-12;
}

QString ClassDigitBars::textOf(int label) const
{
    const ClassScore& score = m_scores[static_cast<std::size_t>(label)];
    return score.total == 0 ? tr("digit %1: none yet").arg(label)
                            : tr("digit %1: %2 of %3 right").arg(label).arg(score.right).arg(score.total);
}

QString ClassDigitBars::accessibleText() const
{
    QStringList parts;
    for (int label = 0; label < 10; ++label)
        parts << textOf(label);
    return parts.join(QStringLiteral(", "));
}

void ClassDigitBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int label = 0; label < 10; ++label)
        paintBar(painter, label);
}

void ClassDigitBars::paintBar(QPainter& painter, int label) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const ClassScore& score = m_scores[static_cast<std::size_t>(label)];
    const bool stands = isLowest(label);
    const double pitch = width() / 10.0;
    const double wide = std::min(26.0, pitch - 8);
    const double middle = (label + 0.5) * pitch;
    const double top = 20;
    const double bottom = height() - 24;
    const QRectF well(middle - wide / 2, top, wide, std::max(4.0, bottom - top));
    const double length = well.height() * score.share();
    painter.fillRect(well, colors.inset);
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    const QRectF bar(well.left(), well.bottom() - length, wide, length);
    shape.addRoundedRect(bar, 3, 3);
    shape.addRect(bar.adjusted(0, std::min(3.0, length), 0, 0)); // round at the top only
    painter.fillPath(shape, stands ? colors.ink : colors.ctl);
    painter.setFont(theme.sans(13, stands));
    painter.setPen(stands ? colors.ink : colors.ink2);
    const QString count = score.total > 0 ? QString::number(score.right) : QStringLiteral("–");
    painter.drawText(QRectF(middle - pitch / 2, top - 19, pitch, 17), Qt::AlignCenter, count);
    painter.setFont(theme.sans(15, stands || m_chosen == label));
    painter.setPen(colors.ink);
    const QRectF name(middle - pitch / 2, bottom + 2, pitch, 21);
    painter.drawText(name, Qt::AlignCenter, QString::number(label));
    if (m_chosen == label)
        painter.fillRect(QRectF(middle - wide / 2, height() - 2, wide, 2), colors.ink);
    if (showsKeyboardFocus(*this) && m_cursor == label)
        paintRing(painter, QRectF(middle - pitch / 2 + 1, 1, pitch - 2, height() - 2));
}

void ClassDigitBars::choose(int label)
{
    m_cursor = label;
    update();
    emit labelChosen(m_chosen == label ? -1 : label);
}

void ClassDigitBars::mousePressEvent(QMouseEvent* event)
{
    choose(std::clamp(static_cast<int>(event->position().x() / (width() / 10.0)), 0, 9));
}

void ClassDigitBars::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: m_cursor = std::max(0, m_cursor - 1); break;
    case Qt::Key_Right: m_cursor = std::min(9, m_cursor + 1); break;
    case Qt::Key_Home: m_cursor = 0; break;
    case Qt::Key_End: m_cursor = 9; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: choose(m_cursor); return;
    default: QWidget::keyPressEvent(event); return;
    }
    update();
}

void ClassDigitBars::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ClassDigitBars::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool ClassDigitBars::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int label = std::clamp(static_cast<int>(help->pos().x() / (width() / 10.0)), 0, 9);
        QToolTip::showText(help->globalPos(), textOf(label), this);
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        update();
    return QWidget::event(event);
}

// ---- the selected digit

ClassAnswerView::ClassAnswerView(QWidget* parent)
    : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ClassAnswerView::setDigit(const ClassDigitPointer& digit, const ClassAnswer* answer)
{
    m_digit = digit;
    m_answer = answer != nullptr ? std::optional(*answer) : std::nullopt;
    announceChange(this);
    update();
}

QString ClassAnswerView::headline() const
{
    if (!m_digit)
        return {};
    return m_answer ? tr("Label %1, answer %2").arg(m_digit->label).arg(m_answer->answer) : tr("Label %1").arg(m_digit->label);
}

QString ClassAnswerView::accessibleText() const
{
    if (!m_digit)
        return tr("nothing selected");
    QStringList parts{headline()};
    if (m_answer)
        for (int digit : m_answer->best())
            parts << QStringLiteral("%1: %2").arg(digit).arg(percent(m_answer->probabilities[static_cast<std::size_t>(digit)]));
    return parts.join(QStringLiteral(", "));
}

void ClassAnswerView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

QRectF ClassAnswerView::pictureBox() const
{
    const double side = std::min<double>({height() - 3.0, 110.0, width() * 0.36});
    return {1.5, (height() - side) / 2, side, side};
}

void ClassAnswerView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_digit)
        return;
    paintPicture(painter);
    paintAnswers(painter);
}

void ClassAnswerView::paintPicture(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const QRectF box = pictureBox();
    painter.setBrush(colors.surface);
    painter.setPen(isWrong() ? QPen(colors.neg, 2.4) : QPen(colors.ctl, 1.2));
    painter.drawRoundedRect(box, metrics::kThumbnailRadius, metrics::kThumbnailRadius);
    // Every pixel is seen, as the network sees it.
    painter.drawImage(box.adjusted(4, 4, -4, -4), pixelImage(m_digit->pixels));
}

void ClassAnswerView::paintAnswers(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const QRectF right(pictureBox().right() + 16, 0, width() - pictureBox().right() - 16, height());
    constexpr int kLines = 4;
    const double line = std::min(28.0, right.height() / kLines);
    const double top = right.center().y() - line * kLines / 2;
    painter.setFont(theme.sans(std::min(16.0, line * 0.75), true));
    painter.setPen(isWrong() ? colors.negText : colors.ink);
    painter.drawText(QRectF(right.left(), top, right.width(), line), Qt::AlignLeft | Qt::AlignVCenter, headline());
    if (!m_answer)
        return;
    const double size = std::min(14.0, line * 0.72);
    const double valueWide = textWidth(theme.sans(size), percent(1.0)) + 2;
    for (int row = 0; row < 3; ++row) {
        const int digit = m_answer->best()[static_cast<std::size_t>(row)];
        const double probability = m_answer->probabilities[static_cast<std::size_t>(digit)];
        const QRectF place(right.left(), top + (row + 1) * line, right.width(), line);
        const bool isLabel = digit == m_digit->label;
        painter.setFont(theme.sans(size + 1, isLabel));
        painter.setPen(colors.ink);
        painter.drawText(QRectF(place.left(), place.top(), 14, line), Qt::AlignLeft | Qt::AlignVCenter, QString::number(digit));
        const double wellWide = place.width() - 22 - valueWide - 8;
        const double thick = std::min(13.0, line - 6);
        paintWell(painter, QRectF(place.left() + 22, place.center().y() - thick / 2, std::max(10.0, wellWide), thick),
            probability, row == 0 ? colors.ink : colors.ctl, 3);
        painter.setFont(theme.sans(size));
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, percent(probability));
    }
}

} // namespace chalknet::ui
