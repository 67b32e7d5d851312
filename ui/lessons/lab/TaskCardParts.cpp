// Painting of goal marks and of text that may be cut.
#include "ui/lessons/lab/TaskCardParts.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kMarkHeight = 24.0;
constexpr double kRing = 7.5; // radius
constexpr double kWords = 14.0; // pixel size
constexpr double kTextSize = 15.0;
constexpr int kMarkRoom = 24;
constexpr int kBetween = 10;
constexpr int kPanelWidth = 560;
constexpr int kPanelHeight = 420;

} // namespace

GoalMark::GoalMark(QWidget* parent)
    : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void GoalMark::setPart(const GoalPart& part)
{
    const QString text = goalText(part);
    const QString now = goalNow(part);
    if (text == m_text && now == m_now && part.isMet == m_isMet)
        return;
    const bool wasMet = m_isMet;
    m_text = text;
    m_now = now;
    m_isMet = part.isMet;
    update();
    if (wasMet != m_isMet)
        announceChange(this);
}

void GoalMark::setReached(const QString& text)
{
    m_text = text;
    m_now.clear();
    m_isMet = true;
    update();
}

void GoalMark::setScale(double scale)
{
    m_scale = scale;
    update();
}

QSize GoalMark::sizeHint() const
{
    const Theme& theme = Theme::instance();
    const QFontMetricsF words(theme.sans(kWords * m_scale));
    const QFontMetricsF now(theme.sans(kWords * m_scale, true));
    // Numbers change while training runs: room for the longest.
    const double value = m_now.isEmpty() ? 0.0 : kBetween + now.horizontalAdvance(QStringLiteral("100.0 %"));
    return {static_cast<int>(std::ceil(kMarkRoom * m_scale + words.horizontalAdvance(m_text) + value)),
        static_cast<int>(std::lround(kMarkHeight * m_scale))};
}

QString GoalMark::accessibleText() const
{
    const QString state = m_isMet ? tr("met") : tr("not met yet");
    return m_now.isEmpty() ? QStringLiteral("%1: %2").arg(m_text, state)
                           : tr("%1: %2, now %3", "goal, state, value").arg(m_text, state, m_now);
}

void GoalMark::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = kRing * m_scale;
    const QPointF centre(radius + 1.5, height() / 2.0);
    if (m_isMet) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.ink);
        painter.drawEllipse(centre, radius + 0.75, radius + 0.75);
        const int size = static_cast<int>(11 * m_scale);
        painter.drawPixmap(centre - QPointF(size / 2.0, size / 2.0),
            tintedPixmap(QStringLiteral("check"), size, colors.surface, devicePixelRatioF()));
    } else {
        painter.setPen(QPen(colors.ctl, 1.8));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, radius, radius);
    }
    const QRectF room(kMarkRoom * m_scale, 0, width() - kMarkRoom * m_scale, height());
    painter.setFont(theme.sans(kWords * m_scale));
    painter.setPen(colors.ink);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, m_text);
    if (m_now.isEmpty())
        return;
    const double left = painter.fontMetrics().horizontalAdvance(m_text) + kBetween;
    painter.setFont(theme.sans(kWords * m_scale, m_isMet));
    painter.setPen(m_isMet ? colors.ink : colors.ink2);
    painter.drawText(room.adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_now);
}

TaskText::TaskText(QWidget* parent)
    : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TaskText::setText(const QString& text)
{
    m_text = text;
    update();
    announceChange(this);
}

void TaskText::setScale(double scale)
{
    m_scale = scale;
    update();
}

void TaskText::setMostLines(int lines)
{
    m_mostLines = lines;
    update();
}

// The words of every line; the last one that is shown holds all the rest.
std::vector<QString> TaskText::lines(int width) const
{
    std::vector<QString> lines;
    QString rest = m_text.trimmed();
    rest.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(rest, Theme::instance().sans(kTextSize * m_scale));
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(40, width));
        lines.push_back(rest.mid(line.textStart(), line.textLength()).remove(QChar::LineSeparator).trimmed());
    }
    layout.endLayout();
    return lines;
}

bool TaskText::isCut(int width) const
{
    return static_cast<int>(lines(width).size()) > m_mostLines;
}

int TaskText::heightFor(int width) const
{
    const int count = m_text.isEmpty() ? 0 : std::min(m_mostLines, static_cast<int>(lines(width).size()));
    return static_cast<int>(std::ceil(count * kTextSize * m_scale * 1.45));
}

void TaskText::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(Theme::instance().sans(kTextSize * m_scale));
    painter.setPen(Theme::instance().colors().ink);
    const std::vector<QString> all = lines(width());
    const double pitch = kTextSize * m_scale * 1.45;
    for (std::size_t line = 0; line < all.size() && static_cast<int>(line) < m_mostLines; ++line) {
        const bool isLast = static_cast<int>(line) + 1 == m_mostLines && line + 1 < all.size();
        const QString text
            = isLast ? painter.fontMetrics().elidedText(all[line] + u' ' + all[line + 1], Qt::ElideRight, width()) : all[line];
        painter.drawText(QRectF(0, static_cast<double>(line) * pitch, width(), pitch), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

TaskPanel::TaskPanel(QWidget* parent)
    : AnchoredPanel(parent)
    , m_scroll(new QScrollArea(this))
    , m_text(new QLabel)
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(Theme::instance().sans(kTextSize));
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setContentsMargins(6, 4, 6, 4); // within the mark of the focus
    m_scroll->setWidget(m_text);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 10, 14);
    column->addWidget(m_scroll);
}

void TaskPanel::setText(const QString& text)
{
    m_text->setText(text);
    m_scroll->setAccessibleName(text);
    // A few short lines need no wide panel.
    int widest = 0;
    for (const QString& line : text.split(QLatin1Char('\n')))
        widest = std::max(widest, m_text->fontMetrics().horizontalAdvance(line));
    const int inner = std::clamp(widest + 16, 160, kPanelWidth - 48);
    m_scroll->setFixedSize(inner + 20, std::min(kPanelHeight, m_text->heightForWidth(inner) + 12));
}

std::vector<QWidget*> TaskPanel::stops() const
{
    return {m_scroll};
}

} // namespace chalknet::ui
