// Cells with their numbers; each kind of cell has its own scale of strength, or a few mistakes among thousands would not show.
#include "ui/lessons/digits/ConfusionMatrix.h"

#include "ui/controls/NumberFormat.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kClasses = Confusion::kClasses;
constexpr double kWeakest = 0.22; ///< share of the colour in the cell with the smallest count above 0
constexpr double kStrongestRight = 0.72; ///< the diagonal is expected and must not shout
constexpr double kSmallestText = 12;
constexpr double kRadius = 5;

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + share * (b - a))); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

/// WCAG 2.
double luminance(const QColor& color)
{
    const auto linear = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QColor readableOn(const QColor& ground)
{
    const Colors& colors = Theme::instance().colors();
    return contrast(colors.ink, ground) >= contrast(colors.surface, ground) ? colors.ink : colors.surface;
}

} // namespace

ConfusionMatrix::ConfusionMatrix(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ConfusionMatrix::setConfusion(const Confusion& confusion)
{
    if (m_confusion == confusion)
        return;
    m_confusion = confusion;
    announceChange(this);
    update();
}

void ConfusionMatrix::setShares(bool shares)
{
    m_shares = shares;
    announceChange(this);
    update();
}

void ConfusionMatrix::setNames(const QStringList& names)
{
    m_names = names;
    layOut();
    announceChange(this);
}

void ConfusionMatrix::setFilter(DigitFilter filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    if (!filter.isAll())
        m_cursor = filter;
    announceChange(this);
    update();
}

void ConfusionMatrix::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void ConfusionMatrix::layOut()
{
    double head = 34 * m_scale;
    const QFontMetricsF metrics(Theme::instance().sans(std::max(kSmallestText, 14 * m_scale)));
    for (const QString& name : m_names)
        head = std::max(head, metrics.horizontalAdvance(name) + 14);
    m_geometry = ConfusionGeometry(size(), m_scale, head);
    update();
}

void ConfusionMatrix::choose(DigitFilter filter)
{
    m_cursor = filter;
    emit chosen(filter == m_filter ? DigitFilter() : filter);
    update();
}

void ConfusionMatrix::moveCursor(int down, int right)
{
    const DigitFilter to{
        std::clamp(m_cursor.actual + down, -1, kClasses - 1), std::clamp(m_cursor.answer + right, -1, kClasses - 1)};
    if (to == m_cursor)
        return;
    m_cursor = to;
    announceChange(this);
    update();
}

// ---- words

QString ConfusionMatrix::nameOf(int digit) const
{
    return m_names.isEmpty() ? QString::number(digit) : m_names[digit];
}

QString ConfusionMatrix::cellText(int actual, int answer) const
{
    const qint64 count = m_confusion.at(actual, answer);
    if (count == 0)
        return {};
    return m_shares ? percentNumber(static_cast<double>(count) / static_cast<double>(m_confusion.actual(actual)))
                    : grouped(count);
}

QString ConfusionMatrix::spoken(DigitFilter filter) const
{
    if (filter.isCell()) {
        const qint64 count = m_confusion.at(filter.actual, filter.answer);
        const qint64 row = m_confusion.actual(filter.actual);
        const QString shares = row > 0 ? percentNumber(static_cast<double>(count) / static_cast<double>(row)) + QStringLiteral(" %") : QStringLiteral("–");
        return tr("actual %1, answer %2: %3 of %4 pictures of the row, %5")
            .arg(nameOf(filter.actual), nameOf(filter.answer), grouped(count), grouped(row), shares);
    }
    if (filter.actual >= 0)
        return tr("actual %1: %2 of %3 right")
            .arg(nameOf(filter.actual), grouped(m_confusion.at(filter.actual, filter.actual)),
                grouped(m_confusion.actual(filter.actual)));
    if (filter.answer >= 0)
        return tr("answer %1: %2 of %3 right")
            .arg(nameOf(filter.answer), grouped(m_confusion.at(filter.answer, filter.answer)),
                grouped(m_confusion.answered(filter.answer)));
    return tr("all: %1 of %2 right").arg(grouped(m_confusion.right()), grouped(m_confusion.total()));
}

QString ConfusionMatrix::accessibleText() const
{
    return spoken(m_cursor);
}

// ---- hand

bool ConfusionMatrix::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto place = m_geometry.at(help->pos());
    if (!place || m_confusion.total() == 0) {
        QToolTip::hideText();
        return true;
    }
    QToolTip::showText(help->globalPos(), spoken(*place), this, m_geometry.area(*place).toAlignedRect());
    return true;
}

void ConfusionMatrix::resizeEvent(QResizeEvent*)
{
    layOut();
}

void ConfusionMatrix::mousePressEvent(QMouseEvent* event)
{
    const auto place = m_geometry.at(event->position());
    if (place && event->button() == Qt::LeftButton)
        choose(*place);
}

void ConfusionMatrix::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(m_geometry.at(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ConfusionMatrix::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: moveCursor(0, -1); break;
    case Qt::Key_Right: moveCursor(0, 1); break;
    case Qt::Key_Up: moveCursor(-1, 0); break;
    case Qt::Key_Down: moveCursor(1, 0); break;
    case Qt::Key_Home: moveCursor(0, -kClasses); break;
    case Qt::Key_End: moveCursor(0, kClasses); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: choose(m_cursor); break;
    case Qt::Key_Escape:
        if (m_filter.isAll())
            return QWidget::keyPressEvent(event);
        emit chosen({});
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void ConfusionMatrix::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        layOut();
    QWidget::changeEvent(event);
}

// ---- painting

QColor ConfusionMatrix::fillOf(int actual, int answer) const
{
    const Colors& colors = Theme::instance().colors();
    const qint64 count = m_confusion.at(actual, answer);
    if (count == 0)
        return colors.inset;
    const bool isRight = actual == answer;
    const double largest = static_cast<double>(isRight ? m_confusion.largestRight() : m_confusion.largestWrong());
    const double strength = kWeakest + (1 - kWeakest) * static_cast<double>(count) / largest;
    return mixed(colors.surface, isRight ? colors.pos : colors.neg, isRight ? strength * kStrongestRight : strength);
}

void ConfusionMatrix::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTitles(painter);
    paintHeads(painter);
    paintCells(painter);
    paintChosen(painter);
    paintCursor(painter);
    paintLegend(painter);
}

void ConfusionMatrix::paintTitles(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    painter.setFont(theme.sans(std::max(kSmallestText, 15 * m_scale)));
    painter.setPen(theme.colors().ink2);
    painter.drawText(m_geometry.answerTitle(), Qt::AlignHCenter | Qt::AlignTop, tr("answer of the network"));
    const QRectF place = m_geometry.actualTitle();
    const bool isBeside = place.height() > 40 * m_scale;
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, isBeside ? tr("actual digit") : tr("actual"));
}

void ConfusionMatrix::paintHeads(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const double pixels = std::clamp(m_geometry.side() * 0.34, kSmallestText, 20 * m_scale);
    const auto write = [&](const QRectF& place, int flags, const QString& text, bool isChosen, double size) {
        painter.setFont(theme.sans(size, isChosen));
        painter.setPen(isChosen ? theme.colors().ink : theme.colors().ink2);
        painter.drawText(place, flags, text);
    };
    const double rowPixels = m_names.isEmpty() ? pixels : std::max(kSmallestText, 14 * m_scale);
    for (int digit = 0; digit < kClasses; ++digit) {
        write(m_geometry.rowHead(digit).adjusted(0, 0, -9, 0), Qt::AlignRight | Qt::AlignVCenter, nameOf(digit),
            digit == m_filter.actual, rowPixels);
        write(m_geometry.columnHead(digit), Qt::AlignCenter, QString::number(digit), digit == m_filter.answer, pixels);
    }
}

void ConfusionMatrix::paintCells(QPainter& painter) const
{
    const double side = m_geometry.side();
    painter.setFont(Theme::instance().sans(std::clamp(side * 0.3, kSmallestText, 19 * m_scale), true));
    for (int actual = 0; actual < kClasses; ++actual) {
        for (int answer = 0; answer < kClasses; ++answer) {
            const QRectF cell = m_geometry.cell(actual, answer);
            const QColor fill = fillOf(actual, answer);
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawRoundedRect(cell, kRadius, kRadius);
            painter.setPen(readableOn(fill));
            painter.drawText(cell, Qt::AlignCenter, cellText(actual, answer));
        }
    }
}

void ConfusionMatrix::paintChosen(QPainter& painter) const
{
    if (m_filter.isAll())
        return;
    const Colors& colors = Theme::instance().colors();
    const QRectF area = m_geometry.area(m_filter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.surface, 2));
    painter.drawRoundedRect(area, kRadius, kRadius);
    painter.setPen(QPen(colors.ink, 2.6));
    painter.drawRoundedRect(area.adjusted(-2, -2, 2, 2), kRadius + 2, kRadius + 2);
}

void ConfusionMatrix::paintCursor(QPainter& painter) const
{
    if (!showsKeyboardFocus(*this))
        return;
    QRectF area = m_geometry.area(m_cursor);
    if (!m_cursor.isCell() && m_cursor.actual >= 0)
        area = area.united(m_geometry.rowHead(m_cursor.actual));
    else if (!m_cursor.isCell() && m_cursor.answer >= 0)
        area = area.united(m_geometry.columnHead(m_cursor.answer));
    QPen pen(Theme::instance().colors().ink, 2);
    pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(-5, -5, 5, 5), kRadius + 5, kRadius + 5);
}

void ConfusionMatrix::paintLegend(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const QRectF place = m_geometry.legend();
    painter.setFont(theme.sans(std::max(kSmallestText, 14.5 * m_scale)));
    const double side = 14 * m_scale;
    double x = place.left();
    const auto add = [&](const QColor& color, const QString& text) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(x, place.center().y() - side / 2, side, side), 3, 3);
        painter.setPen(theme.colors().ink2);
        x += side + 8;
        painter.drawText(QRectF(x, place.top(), place.right() - x, place.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += painter.fontMetrics().horizontalAdvance(text) + 24 * m_scale;
    };
    add(mixed(theme.colors().surface, theme.colors().pos, kStrongestRight), tr("right"));
    add(mixed(theme.colors().surface, theme.colors().neg, 0.8), tr("wrong"));
    if (m_shares)
        painter.drawText(
            QRectF(x, place.top(), place.right() - x, place.height()), Qt::AlignLeft | Qt::AlignVCenter, tr("in % of the row"));
}

} // namespace chalknet::ui
