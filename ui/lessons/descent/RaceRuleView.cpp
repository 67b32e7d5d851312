// As many formulas below each other as the rule has lines, in letters as large as the room allows.
#include "ui/lessons/descent/RaceRuleView.h"

#include "ui/formula/FormulaLayout.h"
#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/lab/LabNames.h"

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr double kLargestLetters = 19.0; ///< pixels at scale 1
constexpr double kPlainLine = 1.6; ///< heights in letters
constexpr double kTallLine = 2.5;
constexpr double kSmallestLetters = 10.0;
constexpr double kSlack = 4.0; ///< pixels, so that rounding never shrinks a formula
constexpr double kBetween = 1.8; ///< letters between two lines beside each other

double heightIn(const RaceRuleLine& line)
{
    return line.isTall ? kTallLine : kPlainLine;
}

} // namespace

QString RaceRuleView::captionOf(const RaceMoment& moment, const QString& name, int update, const QString& symbol, int batch)
{
    const QString number = QString::number(update);
    if (!moment.state.isRegression())
        return tr("**%1**, update %2, parameter %3").arg(name, number, symbol);
    if (batch == 1)
        return tr("**%1**, update %2, parameter %3; gradient of 1 row").arg(name, number, symbol);
    return tr("**%1**, update %2, parameter %3; mean gradient of %4 rows").arg(name, number, symbol, QString::number(batch));
}

RaceRuleView::RaceRuleView(QWidget* parent)
    : QWidget(parent)
    , m_caption(new MathText(this))
{
    m_caption->setSecondary(true);
}

void RaceRuleView::showMoment(const RaceMoment& moment, int parameter)
{
    const SurfacePath* path = moment.run.path(moment.chosen);
    const int last = path == nullptr ? 0 : static_cast<int>(path->updates());
    const int update = std::clamp(moment.position, 1, std::max(1, last));
    m_lines.clear();
    QString caption;
    const QString name = optimizerLabel(moment.chosen);
    if (moment.isAsking) {
        caption = tr("Predict first: the numbers stay hidden until you answer.");
    } else if (path == nullptr) {
        caption = tr("**%1** is not racing: switch it on to see its numbers.").arg(name);
    } else {
        m_lines = raceRule(moment.state, moment.run, moment.chosen, update, parameter);
        const QString symbol = parameterText(moment.state.surface, parameter);
        const auto batch = static_cast<int>(path->moments[static_cast<std::size_t>(update)].batchCount);
        caption = captionOf(moment, name, update, symbol, batch);
        if (m_lines.empty())
            caption = tr("**%1** has left all bounds: nothing to calculate with.").arg(name);
    }
    m_caption->setText(caption);
    layOut();
}

void RaceRuleView::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

QStringList RaceRuleView::lines() const
{
    QStringList lines;
    for (const RaceRuleLine& line : m_lines)
        lines << line.tex;
    return lines;
}

QString RaceRuleView::caption() const
{
    return m_caption->text();
}

void RaceRuleView::resizeEvent(QResizeEvent*)
{
    layOut();
}

void RaceRuleView::layOut()
{
    m_caption->setPixelSize(14.0 * m_scale);
    const int captionHeight = std::max(m_caption->heightForWidth(width()), static_cast<int>(22 * m_scale));
    m_caption->setGeometry(0, 0, width(), captionHeight);
    const QRectF room(0, captionHeight + 4.0, width(), height() - captionHeight - 4.0);
    double letters = kLargestLetters * m_scale;
    std::vector<Piece> pieces = flow(letters, room);
    while (!pieces.empty() && pieces.back().place.bottom() > room.bottom() && letters > kSmallestLetters) {
        letters -= 0.5;
        pieces = flow(letters, room);
    }
    while (m_views.size() < pieces.size())
        m_views.push_back(new FormulaView(this));
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        m_views[i]->setVisible(i < pieces.size());
        if (i >= pieces.size())
            continue;
        m_views[i]->setTex(pieces[i].tex);
        m_views[i]->setPixelSize(letters);
        m_views[i]->setGeometry(pieces[i].place.toAlignedRect());
    }
}

// Line after line. What fits beside the one before stands beside it; what is too wide goes on in a second row.
std::vector<RaceRuleView::Piece> RaceRuleView::flow(double letters, const QRectF& room) const
{
    std::vector<Piece> pieces;
    double x = room.left();
    double y = room.top();
    double high = 0.0;
    std::size_t first = 0; // of the present row
    const auto closeRow = [&] {
        for (std::size_t i = first; i < pieces.size(); ++i)
            pieces[i].place.setHeight(high);
        first = pieces.size();
        y += high;
        x = room.left();
        high = 0.0;
    };
    const auto add = [&](const QString& tex, double indent, double lineHeight, bool isAlone) {
        const double wide = std::min(room.width() - indent, formulaWidth(tex, letters) + kSlack);
        if (first < pieces.size() && (isAlone || x + wide > room.right()))
            closeRow();
        pieces.push_back({tex, QRectF(x + indent, y, wide, lineHeight)});
        high = std::max(high, lineHeight);
        x += indent + wide + kBetween * letters;
    };
    for (const RaceRuleLine& line : m_lines) {
        const double lineHeight = heightIn(line) * letters;
        const bool isWide = formulaWidth(line.tex, letters) + kSlack > room.width();
        if (!isWide) {
            add(line.tex, 0.0, lineHeight, line.isResult);
            continue;
        }
        add(line.rule, 0.0, lineHeight, true);
        add(line.numbers, 1.2 * letters, lineHeight, true);
        closeRow();
    }
    closeRow();
    return pieces;
}

} // namespace chalknet::ui
