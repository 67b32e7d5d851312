// Columns: patch, name with loss, bar with share, mean number of updates.
#include "ui/lessons/descent/BasinTable.h"

#include "ui/controls/NumberFormat.h"
#include "ui/controls/WrittenNumber.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/views/SurfaceGround.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr double kRow = 27.0;
constexpr double kHead = 20.0;
constexpr double kPatch = 18.0;
constexpr double kText = 14.5;
constexpr double kNameShare = 0.43; // of the width
constexpr double kLeastName = 194.0; // "minimum 2  E ≈ 0.2986" with its patch
constexpr double kUpdatesShare = 0.19;

double nameWidth(double width, double scale)
{
    return std::max(kNameShare * width, kLeastName * scale);
}

} // namespace

BasinTable::BasinTable(QWidget* parent)
    : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

std::vector<ColorToken> BasinTable::colors()
{
    return {&Colors::c1, &Colors::c2, &Colors::c3};
}

void BasinTable::setShares(std::vector<BasinShare> shares, std::vector<double> losses)
{
    if (shares == m_shares && losses == m_losses)
        return;
    const bool grows = shares.size() != m_shares.size();
    m_shares = std::move(shares);
    m_losses = std::move(losses);
    if (grows)
        updateGeometry();
    announceChange(this);
    update();
}

void BasinTable::setStageScale(double scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    updateGeometry();
    update();
}

QSize BasinTable::sizeHint() const
{
    return {420, static_cast<int>((kHead + kRow * static_cast<double>(std::max<std::size_t>(3, m_shares.size()))) * m_scale) + 2};
}

QSize BasinTable::minimumSizeHint() const
{
    return {
        260, static_cast<int>((kHead + 0.78 * kRow * static_cast<double>(std::max<std::size_t>(3, m_shares.size()))) * m_scale)};
}

QString BasinTable::nameOf(const BasinShare& share) const
{
    if (share.end == kBasinOnTheWay)
        return tr("on the way");
    if (share.end == kBasinDiverged)
        return tr("diverged");
    return m_losses.size() > 1 ? tr("minimum %1").arg(share.end + 1) : tr("minimum");
}

QString BasinTable::lossOf(const BasinShare& share) const
{
    if (share.end < 0)
        return {};
    const double loss = m_losses[static_cast<std::size_t>(share.end)];
    return QStringLiteral("E") + equalsTex(writtenExactly(loss, 4).value_or(writtenNumber(loss, 4)), loss);
}

QString BasinTable::updatesOf(const BasinShare& share) const
{
    return share.meanUpdates ? fixed(*share.meanUpdates, 1) : QStringLiteral("–");
}

QString BasinTable::accessibleText() const
{
    QStringList rows;
    for (const BasinShare& share : m_shares) {
        QString row = QStringLiteral("%1: %2").arg(nameOf(share), percent(share.share));
        if (share.end >= 0)
            row += QStringLiteral(", ") + Formula::fromTex(lossOf(share)).toPlainText();
        if (share.meanUpdates)
            row += QStringLiteral(", ") + tr("mean updates until arrival: %1").arg(updatesOf(share));
        rows.append(row);
    }
    return rows.join(QStringLiteral("; "));
}

void BasinTable::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter, QRectF(0, 0, width(), kHead * m_scale));
    const double room = height() - kHead * m_scale;
    const double row = std::min(kRow * m_scale, room / static_cast<double>(std::max<std::size_t>(1, m_shares.size())));
    double top = kHead * m_scale;
    for (const BasinShare& share : m_shares) {
        paintRow(painter, QRectF(0, top, width(), row), share);
        top += row;
    }
}

void BasinTable::paintHead(QPainter& painter, const QRectF& row) const
{
    painter.setFont(Theme::instance().sans(12.5 * m_scale));
    painter.setPen(Theme::instance().colors().ink2);
    const double name = nameWidth(row.width(), m_scale);
    painter.drawText(QRectF(0, 0, name, row.height()), Qt::AlignLeft | Qt::AlignVCenter, tr("End"));
    painter.drawText(QRectF(name, 0, row.width() - name, row.height()), Qt::AlignLeft | Qt::AlignVCenter, tr("Share of starts"));
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, tr("Mean updates"));
}

void BasinTable::paintRow(QPainter& painter, const QRectF& row, const BasinShare& share) const
{
    const Colors& colors = Theme::instance().colors();
    const double patch = std::min(kPatch * m_scale, row.height() - 5);
    SurfaceRegions regions;
    regions.colors = BasinTable::colors();
    paintRegionSample(painter, regions, share.end, QRectF(0, std::round(row.center().y() - patch / 2), patch, patch));
    const QFont font = Theme::instance().sans(kText * m_scale);
    painter.setFont(font);
    painter.setPen(colors.ink);
    const double left = patch + 8 * m_scale;
    const QString name = nameOf(share);
    painter.drawText(QRectF(left, row.top(), row.width(), row.height()), Qt::AlignLeft | Qt::AlignVCenter, name);
    const double end = left + QFontMetricsF(font).horizontalAdvance(name) + 10 * m_scale;
    if (const QString loss = lossOf(share); !loss.isEmpty())
        paintFormula(painter, QRectF(end, row.top(), nameWidth(row.width(), m_scale) - end, row.height()),
            Qt::AlignLeft | Qt::AlignVCenter, Formula::fromTex(loss), 14 * m_scale, colors.ink2);
    const double bar = nameWidth(row.width(), m_scale);
    const double number = 62 * m_scale;
    const double length = std::max(8.0, row.width() * (1 - kUpdatesShare) - bar - number);
    const double height = std::min(12 * m_scale, row.height() - 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.inset);
    painter.drawRoundedRect(QRectF(bar, row.center().y() - height / 2, length, height), 3, 3);
    const QColor fill = share.end >= 0 ? colors.*regions.colors[static_cast<std::size_t>(share.end)] : colors.ink3;
    painter.setBrush(fill);
    if (share.share > 0)
        painter.drawRoundedRect(QRectF(bar, row.center().y() - height / 2, std::max(2.0, length * share.share), height), 3, 3);
    painter.setPen(colors.ink);
    painter.setFont(Theme::instance().sans(kText * m_scale, true));
    painter.drawText(
        QRectF(bar + length, row.top(), number, row.height()), Qt::AlignRight | Qt::AlignVCenter, percent(share.share));
    painter.setFont(font);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, share.end >= 0 ? updatesOf(share) : QString());
}

void BasinTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace chalknet::ui
