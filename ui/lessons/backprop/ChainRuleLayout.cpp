// Parts and their areas; arrangements are tried at smaller and smaller sizes until one fits.
#include "ui/lessons/backprop/ChainRuleLayout.h"

#include "ui/lessons/backprop/ChainRuleArranger.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kStep = 0.04; // of the shrinking
constexpr double kSmallestForWidth = 0.4;
constexpr ChainRuleManner kDense{true, false, 0.0};
constexpr ChainRuleManner kDensest{false, false, 0.0};
/// Tried from the first to the last.
constexpr ChainRuleManner kManners[]{{true, true, 8.0}, {true, true, 4.0}, {true, true, 0.0}, kDense, kDensest};

} // namespace

QString toneName(TraceTone tone)
{
    switch (tone) {
    case TraceTone::C1: return QStringLiteral("c1");
    case TraceTone::C2: return QStringLiteral("c2");
    case TraceTone::C3: return QStringLiteral("c3");
    case TraceTone::None:
    case TraceTone::Ink: break;
    }
    return {};
}

void ChainRuleLayout::include(int part, const QRectF& rect)
{
    m_size = m_size.expandedTo(QSizeF(rect.right(), rect.bottom()));
    if (part < 0)
        return;
    if (static_cast<int>(m_areas.size()) <= part)
        m_areas.resize(static_cast<std::size_t>(part) + 1);
    QRectF& area = m_areas[static_cast<std::size_t>(part)];
    area = area.isNull() ? rect : area.united(rect);
}

QRectF ChainRuleLayout::areaOf(int part) const
{
    return part >= 0 && part < partCount() ? m_areas[static_cast<std::size_t>(part)] : QRectF();
}

int ChainRuleLayout::partAt(QPointF position) const
{
    constexpr double kSlack = 6.0;
    for (const double slack : {0.0, kSlack})
        for (int part = 0; part < partCount(); ++part)
            if (areaOf(part).adjusted(-slack, -slack, slack, slack).contains(position))
                return part;
    return -1;
}

ChainRuleLayout::ChainRuleLayout(const ChainRuleContent& content, bool isAsked, QSizeF room, double scale)
{
    QHash<QString, Formula> read;
    const auto tried = [&](double share, ChainRuleManner manner) {
        return ChainRuleArranger(content, isAsked, room.width(), scale, share, manner, read).arrange();
    };
    const auto fits = [&] { return m_size.width() <= room.width() && m_size.height() <= room.height(); };
    for (const ChainRuleManner manner : kManners) {
        *this = tried(1.0, manner);
        if (fits())
            return;
    }
    // Smaller letters need less height than in proportion, as less is wrapped: the root does not skip a size that fits.
    const auto isTried = [](double share) { return share > kSmallest - kStep / 2; };
    for (double share = 1.0; isTried(share);) {
        const double excess = std::max(m_size.width() / room.width(), m_size.height() / std::max(1.0, room.height()));
        share = std::min(share - kStep, share / std::sqrt(std::max(1.0, excess)));
        for (const ChainRuleManner manner : {kDense, kDensest}) {
            *this = tried(isTried(share) ? share : kSmallest, manner);
            if (fits())
                return;
        }
    }
    // The height can be scrolled, the width cannot.
    for (double share = kSmallest; m_size.width() > room.width() && share > kSmallestForWidth; share -= kStep)
        *this = tried(share, kDensest);
}

} // namespace chalknet::ui
