// As many formulas below each other as the rule has lines, in letters as large as the room allows.
#include "ui/lessons/descent/RaceRuleView.h"

#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/lab/LabNames.h"

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr double kLargestLetters = 19.0; ///< pixels at scale 1
constexpr double kPlainLine = 1.6; ///< heights in letters
constexpr double kTallLine = 2.5;

double heightIn(const RaceRuleLine& line)
{
    return line.isTall ? kTallLine : kPlainLine;
}

} // namespace

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
        const QString rows = moment.state.isRegression()
            ? tr("mean over %n row(s)", nullptr, static_cast<int>(path->moments[static_cast<std::size_t>(update)].batchCount))
            : tr("at the place before");
        caption = tr("**%1**, update %2 of %3; gradient: %4").arg(name, QString::number(update), symbol, rows);
        if (m_lines.empty())
            caption = tr("**%1** has left all bounds: nothing to calculate with.").arg(name);
    }
    m_caption->setText(caption);
    while (m_views.size() < m_lines.size())
        m_views.push_back(new FormulaView(this));
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        m_views[i]->setVisible(i < m_lines.size());
        if (i < m_lines.size())
            m_views[i]->setTex(m_lines[i].tex);
    }
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
    double lines = 0.0;
    for (const RaceRuleLine& line : m_lines)
        lines += heightIn(line);
    if (lines == 0.0)
        return;
    const double room = height() - captionHeight - 4.0;
    const double letters = std::min(kLargestLetters * m_scale, room / lines);
    double y = captionHeight + 4.0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const double high = heightIn(m_lines[i]) * letters;
        m_views[i]->setPixelSize(letters);
        m_views[i]->setGeometry(0, static_cast<int>(y), width(), static_cast<int>(high));
        y += high;
    }
}

} // namespace chalknet::ui
