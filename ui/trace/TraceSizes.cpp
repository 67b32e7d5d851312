// Fitting a network into a room: letters first as large as wanted, then smaller, with less around them.
#include "ui/trace/TraceSizes.h"

#include "ui/formula/FormulaLayout.h"
#include "ui/theme/Theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <optional>

namespace chalknet::ui {

namespace {

// Reference sizes in logical pixels at stage scale 1.
constexpr double kText = 18.0;
constexpr double kCalculationText = 20.0;
constexpr double kLargestPitch = 166.0;
constexpr double kCaptions = 44.0;

// Multiples of the letters.
constexpr double kPillHeight = 3.44;
constexpr double kCalculationPillHeight = 2.95;
constexpr double kLeastPillHeight = 1.7;
constexpr double kPillWidth = 7.94;
constexpr double kCalculationPillWidth = 7.5;
constexpr double kTopMargin = 0.78;
constexpr double kBottomMargin = 1.6;
constexpr double kTightMargin = 0.7;
constexpr double kBetweenUnits = 0.32;
constexpr double kBetweenNotes = 0.15; // a note and the symbols of the unit below
constexpr double kPleasantGap = 9.0;
constexpr double kLossGap = 0.53; // of the gap between layers
constexpr double kBiasPitch = 0.8; // from a bias unit to the first unit, of the pitch of units
constexpr double kTightBiasPitch = 0.95;

constexpr double kUsualNumber = 3.13; // "−0.599": keeps pills from growing with a sign

/// Widths that do not depend on the letters' size, in multiples of it.
struct ColumnNeed {
    bool isPill = false;
    double number = 0.0;
};

struct Needs {
    std::vector<ColumnNeed> columns;
    double leftSymbol = 0.0;
    double rightOfUnits = 0.0; ///< symbol and side note beside the last column
    double lossNumber = 0.0;
    double lossNote = 0.0;
    int mostUnits = 1;
    bool hasBias = false;
    bool hasCaptions = false;
    bool isCalculation = false;
    bool hasLoss = false;
};

double symbolWidth(const QString& tex, double size)
{
    constexpr double kMeasured = 40.0;
    return tex.isEmpty() ? 0.0 : formulaWidth(tex, kMeasured) / kMeasured * size;
}

ColumnNeed needOf(const TraceColumnMark& column, bool isCalculation)
{
    ColumnNeed need;
    for (const TraceUnitMark& unit : column.units) {
        need.isPill = need.isPill || unit.isPill;
        need.number = std::max(need.number, traceNumberWidth(unit.activation.text, isCalculation));
        if (unit.isPill)
            need.number = std::max(need.number, traceNumberWidth(unit.sum.text));
    }
    if (need.isPill)
        need.number = std::max(need.number, isCalculation ? kUsualNumber / 2 : kUsualNumber);
    return need;
}

Needs needsOf(const TraceScene& scene)
{
    Needs needs;
    needs.isCalculation = scene.labelsAlignInColumns;
    needs.hasLoss = scene.hasLoss;
    for (const TraceColumnMark& column : scene.columns) {
        needs.columns.push_back(needOf(column, needs.isCalculation));
        needs.mostUnits = std::max(needs.mostUnits, static_cast<int>(column.units.size()));
        needs.hasBias = needs.hasBias || column.hasBias;
        needs.hasCaptions = needs.hasCaptions || !column.caption.isEmpty();
    }
    for (const TraceUnitMark& unit : scene.columns.front().units)
        needs.leftSymbol = std::max(needs.leftSymbol, symbolWidth(unit.activation.symbol, traceLetters::kSymbolBeside));
    if (scene.columns.front().hasBias)
        needs.leftSymbol
            = std::max(needs.leftSymbol, symbolWidth(scene.columns.front().bias.activation.symbol, traceLetters::kBiasSymbol));
    for (const TraceUnitMark& unit : scene.columns.back().units) {
        double beside = 0.0;
        if (!unit.isPill && !scene.hasLoss)
            beside += 0.45 + symbolWidth(unit.activation.symbol, traceLetters::kSymbolBeside);
        if (!unit.sideNote.isEmpty())
            beside += 1.6 + symbolWidth(unit.sideNote, traceLetters::kLabel);
        needs.rightOfUnits = std::max(needs.rightOfUnits, beside);
    }
    needs.lossNumber = traceNumberWidth(scene.loss.text);
    for (const QString& line : scene.lossNote.split(u'\n'))
        needs.lossNote = std::max(needs.lossNote, symbolWidth(traceTextTex(line), traceLetters::kNote));
    return needs;
}

/// One try with letters of a given size.
class Fit {
public:
    Fit(QSizeF room, const Needs& needs, double scale, double text, bool symbols, bool notes)
        : m_room(room)
        , m_needs(needs)
        , m_scale(scale)
    {
        m_sizes.text = text;
        m_sizes.hasSymbolsAbove = symbols;
        m_sizes.hasNotesBelow = notes;
    }

    std::optional<TraceSizes> result(double leastGap)
    {
        if (!fitHeight() || !fitWidth(leastGap))
            return std::nullopt;
        return m_sizes;
    }

private:
    double above() const { return m_sizes.hasSymbolsAbove ? m_sizes.symbolHeight() : 0.0; }
    double below() const { return m_sizes.hasNotesBelow ? m_sizes.noteHeight() : 0.0; }
    double biasPitch() const { return m_sizes.hasNotesBelow ? kBiasPitch : kTightBiasPitch; }
    double circleShare() const { return m_needs.isCalculation && m_sizes.hasNotesBelow ? 1.02 : 0.9; } ///< of a pill's height
    double between() const { return (m_sizes.hasNotesBelow ? kBetweenNotes : kBetweenUnits) * m_sizes.text; }

    /// Centres and pitch of the fullest column with units of this height.
    void placeRows(double height)
    {
        const double text = m_sizes.text;
        m_sizes.pillHeight = height;
        m_sizes.circle = circleShare() * height;
        m_sizes.captions = m_needs.hasCaptions ? kCaptions * std::min(m_scale, m_sizes.text / 15.0) : 0.0;
        const double bottom = m_room.height() - (m_sizes.hasNotesBelow ? kBottomMargin : kTightMargin) * text;
        const double top = m_sizes.captions + (m_sizes.hasNotesBelow ? kTopMargin : kTightMargin) * text;
        const double steps = m_needs.mostUnits - 1;
        const double largest = kLargestPitch * std::max(1.0, m_scale);
        if (m_needs.hasBias) {
            m_sizes.biasCenter = top + m_sizes.circle / 2;
            const double room = bottom - height / 2 - m_sizes.biasCenter;
            m_sizes.pitch = std::min(largest, room / (steps + biasPitch()));
            m_sizes.biasCenter += (room - m_sizes.pitch * (steps + biasPitch())) / 2;
            m_sizes.firstCenter = m_sizes.biasCenter + biasPitch() * m_sizes.pitch;
            return;
        }
        const double symbols = m_sizes.captions > 0.0 ? above() : std::max(above(), kTopMargin * text);
        m_sizes.biasCenter = 0.0;
        m_sizes.firstCenter = m_sizes.captions + std::max(symbols, kTightMargin * text) + height / 2;
        const double room = bottom - height / 2 - m_sizes.firstCenter;
        m_sizes.pitch = steps > 0 ? std::min(largest, room / steps) : largest;
        m_sizes.firstCenter += (room - (steps > 0 ? m_sizes.pitch * steps : 0.0)) / 2;
        m_fitsOne = room >= 0.0;
    }

    bool fitHeight()
    {
        const double text = m_sizes.text;
        const double most = (m_needs.isCalculation ? kCalculationPillHeight : kPillHeight) * text;
        const double least = kLeastPillHeight * text;
        const double around = above() + below() + between();
        double height = most;
        // A bias unit stands closer, but has no note and nothing above it.
        const double biasGap = above() + between();
        const double biasHeight = (circleShare() + 1.0) / 2; // of a bias unit's lower and a pill's upper half
        // The pitch grows a little when units get smaller, so that a few rounds settle it.
        for (int round = 0; round < 4; ++round) {
            placeRows(height);
            double room = m_sizes.pitch - around;
            if (m_needs.hasBias)
                room = std::min(room, (biasPitch() * m_sizes.pitch - biasGap) / biasHeight);
            if (room < least && round > 0)
                return false;
            height = std::clamp(room, least, most);
        }
        placeRows(height);
        return m_fitsOne;
    }

    bool fitWidth(double leastGap)
    {
        const double text = m_sizes.text;
        const double width = m_room.width();
        const auto count = static_cast<double>(m_needs.columns.size());
        // What the units take at least, and how much more would be pleasant.
        double least = 0.0;
        double more = 0.0;
        std::vector<std::pair<double, double>> columns;
        for (const ColumnNeed& need : m_needs.columns) {
            const double own
                = need.isPill ? 2.0 * (need.number + 0.8) * text : std::max(m_sizes.circle, (need.number + 0.9) * text);
            const double pleasant
                = need.isPill ? std::max(own, (m_needs.isCalculation ? kCalculationPillWidth : kPillWidth) * text) : own;
            columns.emplace_back(own, pleasant - own);
            least += own;
            more += pleasant - own;
        }
        const double leftLeast = m_needs.leftSymbol * text + 0.45 * text + 8.0;
        const double leftMore = 0.036 * width;
        const double rightMore = 0.022 * width;
        double rightLeast = m_needs.rightOfUnits * text + 10.0;
        m_sizes.loss = {};
        if (m_needs.hasLoss) {
            const double own = std::max(3.4, m_needs.lossNumber + 1.2) * text;
            m_sizes.loss = QSizeF(std::max(own, 5.2 * text), std::min(4.2 * text, 0.5 * m_room.height()));
            const double overhang = std::min((m_needs.lossNote * text - m_sizes.loss.width()) / 2, 0.06 * width);
            rightLeast = std::max(10.0, overhang + 8.0) + m_sizes.loss.width();
        }
        least += leftLeast + rightLeast;
        more += leftMore + rightMore;
        const double gaps = count - 1.0 + (m_needs.hasLoss ? kLossGap : 0.0);
        const double free = width - least;
        if (free < leastGap * text * gaps)
            return false;
        const double share = std::clamp((free - kPleasantGap * text * gaps) / more, 0.0, 1.0);
        m_sizes.gap = (free - share * more) / std::max(1.0, gaps);
        m_sizes.lossGap = kLossGap * m_sizes.gap;
        m_sizes.left = leftLeast + share * leftMore;
        for (const auto& [own, pleasant] : columns)
            m_sizes.widths.push_back(own + share * pleasant);
        return true;
    }

    QSizeF m_room;
    const Needs& m_needs;
    double m_scale;
    bool m_fitsOne = true;
    TraceSizes m_sizes;
};

} // namespace

double traceNumberWidth(const QString& text, bool bold)
{
    constexpr double kMeasured = 100.0;
    return QFontMetricsF(Theme::instance().sans(kMeasured, bold)).horizontalAdvance(text) / kMeasured;
}

TraceSizes traceSizes(QSizeF room, const TraceScene& scene, double scale)
{
    if (scene.columns.empty())
        return {};
    const Needs needs = needsOf(scene);
    const double wanted = std::max(kLeastTraceLetters, (needs.isCalculation ? kCalculationText : kText) * scale);
    struct Attempt {
        double from;
        double to;
        bool symbols;
        bool notes;
        double leastGap;
    };
    const double smallest = 5.0;
    const Attempt attempts[] = {
        {wanted, std::max(kLeastTraceLetters, 0.74 * wanted), true, true, 4.0},
        {wanted, std::max(kLeastTraceLetters, 0.7 * wanted), true, false, 4.0},
        {wanted, kLeastTraceLetters, false, false, 4.0},
        {wanted, kLeastTraceLetters, false, false, 2.0},
        {kLeastTraceLetters, smallest, false, false, 1.5},
    };
    constexpr double kStep = 0.5;
    for (const Attempt& attempt : attempts) {
        const int steps = static_cast<int>(std::ceil((attempt.from - attempt.to) / kStep));
        for (int step = 0; step <= steps; ++step) {
            const double text = std::max(attempt.to, attempt.from - kStep * step);
            if (const auto sizes = Fit(room, needs, scale, text, attempt.symbols, attempt.notes).result(attempt.leastGap))
                return *sizes;
        }
    }
    // No room at all: something sensible that is cut off at the borders.
    TraceSizes sizes;
    sizes.text = smallest;
    sizes.hasSymbolsAbove = sizes.hasNotesBelow = false;
    sizes.pillHeight = sizes.circle = 2 * smallest;
    sizes.widths.assign(scene.columns.size(), 4 * smallest);
    sizes.gap = sizes.lossGap = 2 * smallest;
    sizes.pitch = 2.2 * smallest;
    sizes.firstCenter = 2 * smallest;
    sizes.loss = {4 * smallest, 3 * smallest};
    return sizes;
}

} // namespace chalknet::ui
