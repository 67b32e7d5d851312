// Painting of the two counts.
#include "ui/lessons/loss/ContrastResult.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/loss/ContrastPlots.h"
#include "ui/theme/Theme.h"

#include <QPainter>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr double kSample = 42.0;
constexpr double kBar = 7.0;
constexpr double kNumbers = 84.0; // at the right

} // namespace

ContrastResult::ContrastResult(QWidget* parent)
    : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ContrastResult::setRuns(const ContrastRuns& runs, std::size_t update, bool hidden)
{
    const auto line = [update](const ContrastRun& run) {
        return Line{run.updates(), std::min(update, run.updates()), run.arrived};
    };
    const std::array<Line, 2> lines{line(runs.squared), line(runs.entropy)};
    if (lines == m_lines && hidden == m_hidden)
        return;
    m_lines = lines;
    m_hidden = hidden;
    announceChange(this);
    QWidget::update();
}

void ContrastResult::setStageScale(double scale)
{
    m_scale = scale;
    QWidget::update();
}

QString ContrastResult::countText(const Line& line) const
{
    if (m_hidden)
        return QStringLiteral("?");
    const QString count = grouped(static_cast<qint64>(line.updates));
    return line.arrived ? count : QStringLiteral("> ") + count;
}

QString ContrastResult::accessibleText() const
{
    return QStringLiteral("%1: %2; %3: %4")
        .arg(contrastName(ContrastLoss::Squared), countText(m_lines[0]), contrastName(ContrastLoss::Entropy),
            countText(m_lines[1]));
}

void ContrastResult::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = std::min(height() / 2.0, 64.0 * m_scale);
    paintLine(painter, QRectF(0, 0, width(), half), ContrastLoss::Squared, m_lines[0]);
    paintLine(painter, QRectF(0, half, width(), half), ContrastLoss::Entropy, m_lines[1]);
}

void ContrastResult::paintLine(QPainter& painter, const QRectF& area, ContrastLoss loss, const Line& line) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const double bar = kBar * m_scale;
    const QRectF words(area.left(), area.top(), area.width(), area.height() - bar - 8 * m_scale);
    const double sample = kSample * m_scale;
    paintSeriesSample(painter, contrastSeries(loss), QRectF(words.left(), words.center().y() - 8, sample, 16), m_scale);
    painter.setFont(theme.font(TextRole::Body, m_scale));
    painter.setPen(colors.ink);
    painter.drawText(words.adjusted(sample + 8, 0, -kNumbers * m_scale, 0), Qt::AlignLeft | Qt::AlignVCenter, contrastName(loss));
    painter.setFont(theme.sans(std::min(26.0 * m_scale, words.height() * 0.8), true));
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, countText(line));

    const QRectF groove(area.left(), words.bottom(), area.width(), bar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.inset);
    painter.drawRoundedRect(groove, 3, 3);
    const auto most = static_cast<double>(std::max<std::size_t>({m_lines[0].updates, m_lines[1].updates, 1}));
    if (m_hidden)
        return;
    const auto part = [&](std::size_t updates) {
        return QRectF(groove.left(), groove.top(), groove.width() * static_cast<double>(updates) / most, groove.height());
    };
    // All updates in outline, those already shown filled.
    const QColor color = colors.*contrastSeries(loss).color;
    painter.setPen(QPen(color, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(part(line.updates).adjusted(0.7, 0.7, -0.7, -0.7), 3, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(part(line.done), 3, 3);
}

} // namespace chalknet::ui
