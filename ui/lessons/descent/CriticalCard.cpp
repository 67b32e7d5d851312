// Choices, search, plot, and the words on the chosen point.
#include "ui/lessons/descent/CriticalCard.h"

#include "ui/controls/NumberFormat.h"
#include "ui/controls/WrittenNumber.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/descent/ComboWidth.h"
#include "ui/lessons/descent/CriticalPlot.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace chalknet::ui {

namespace {

/// LaTeX: "−0.041", "0", "9·10⁻⁴": two digits; what cannot be told from zero is 0.
QString curvatureTex(const CriticalPoint& point, double curvature)
{
    if (std::abs(curvature) <= point.flatBelow)
        return QStringLiteral("\\num{0}");
    if (std::abs(curvature) < 1e-3)
        return writtenPower(curvature, 1, true).tex();
    return QStringLiteral("\\num{%1}").arg(compact(curvature, 2));
}

} // namespace

CriticalCard::CriticalCard(QWidget* parent)
    : Card(parent)
    , m_search(new CriticalSearch(this))
    , m_data(new QComboBox(this))
    , m_hidden(new QComboBox(this))
    , m_unit(new QComboBox(this))
    , m_button(new QPushButton(this))
    , m_counts(new QLabel(this))
    , m_plot(new CriticalPlot(this))
    , m_text(new MathText(this))
{
    m_data->addItems({QString(), QString()});
    m_hidden->addItems({QStringLiteral("2-2-1"), QStringLiteral("2-3-1"), QStringLiteral("2-4-1")});
    m_unit->addItems({QString(), QString()});
    header()->addWidget(m_button);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QComboBox* box : {m_data, m_hidden, m_unit})
        row->addWidget(box);
    setTextRole(m_counts, TextRole::FieldLabel);
    row->addStretch(1);
    row->addWidget(m_counts);
    body()->setSpacing(6);
    body()->addLayout(row);
    body()->addWidget(m_plot, 1);
    body()->addWidget(m_text);
    const auto choice = [this](QComboBox* box, auto apply) {
        connect(box, &QComboBox::activated, this, [this, apply](int index) {
            CriticalProblem next = m_problem;
            apply(next, index);
            if (next != m_problem)
                emit problemChosen(next);
        });
    };
    choice(m_data, [](CriticalProblem& next, int index) { next.data = static_cast<CriticalData>(index); });
    choice(m_hidden, [](CriticalProblem& next, int index) { next.hidden = index + 2; });
    choice(m_unit, [](CriticalProblem& next, int index) { next.unit = static_cast<CriticalUnit>(index); });
    connect(m_button, &QPushButton::clicked, this, [this] { m_search->isRunning() ? pause() : begin(); });
    connect(m_plot, &CriticalPlot::pointChosen, this, &CriticalCard::choose);
    connect(m_search, &CriticalSearch::changed, this, &CriticalCard::showAll);
    retranslate();
}

void CriticalCard::setProblem(const CriticalProblem& problem)
{
    const bool isOther = problem != m_problem;
    m_problem = problem;
    m_data->setCurrentIndex(static_cast<int>(problem.data));
    m_hidden->setCurrentIndex(problem.hidden - 2);
    m_unit->setCurrentIndex(static_cast<int>(problem.unit));
    if (!isOther)
        return;
    m_chosen = -1;
    m_search->clear();
}

void CriticalCard::setStageScale(double scale)
{
    m_plot->setStageScale(std::min(scale, 1.25));
    m_text->setPixelSize(14.0 * scale);
    // Three lines, so that the plot keeps its size when a point is chosen.
    m_text->setMinimumHeight(static_cast<int>(64 * scale));
    m_counts->setFont(Theme::instance().sans(13.5 * scale));
}

void CriticalCard::begin()
{
    m_chosen = -1;
    m_search->begin(m_problem);
}

void CriticalCard::pause()
{
    m_search->cancel();
}

const CriticalPoint* CriticalCard::chosen() const
{
    const auto index = static_cast<std::size_t>(m_chosen);
    return m_chosen >= 0 && index < m_search->points().size() ? &m_search->points()[index] : nullptr;
}

void CriticalCard::choose(int index)
{
    if (index == m_chosen)
        return;
    m_chosen = index;
    showAll();
}

QString CriticalCard::countsText() const
{
    if (m_search->tried() == 0)
        return {};
    const auto part = [this](CriticalKind kind, const QString& text) { return text.arg(m_search->count(kind)); };
    return QStringList{part(CriticalKind::Minimum, tr("minima: %1")), part(CriticalKind::Flat, tr("flat: %1")),
        part(CriticalKind::Saddle, tr("saddles: %1"))}
        .join(QStringLiteral(" · "));
}

QString CriticalCard::chosenText() const
{
    const CriticalPoint* point = chosen();
    if (point == nullptr) {
        if (m_search->tried() == 0)
            return tr("A network with %1 parameters learns %2 rows. From %3 random starts the search walks to a place where "
                      "$|\\nabla E| \\le \\num{10}^{\\num{−8}}$.")
                .arg(static_cast<int>(parameterCount(criticalNetwork(m_problem))))
                .arg(kCriticalRows)
                .arg(kCriticalStarts);
        if (m_search->points().empty())
            return m_search->isRunning() ? tr("Nothing found yet.")
                                         : tr("No start led to a place with gradient zero. Choose another network.");
        return tr("Choose a point: a cross is a saddle, a ring is flat in some direction, a plus is a minimum.");
    }
    QStringList curvatures;
    for (const double curvature : point->curvatures) {
        const QString tex = curvatureTex(*point, curvature);
        const bool isDown = curvature < -point->flatBelow;
        curvatures.append(QStringLiteral("$%1$").arg(isDown ? QStringLiteral("\\tone{neg}{%1}").arg(tex) : tex));
    }
    const WrittenNumber loss = writtenNumber(point->loss, 4);
    const int directions = static_cast<int>(point->curvatures.size());
    return tr("$E%1$. Of %2 directions %3 bend down, %4 are flat, %5 bend up. Curvatures: %6")
        .arg(equalsTex(loss, point->loss))
        .arg(directions)
        .arg(static_cast<int>(point->negativeCount()))
        .arg(static_cast<int>(point->flatCount()))
        .arg(directions - static_cast<int>(point->negativeCount() + point->flatCount()))
        .arg(curvatures.join(QStringLiteral(", ")));
}

void CriticalCard::showAll()
{
    m_plot->setPoints(m_search->points(), m_chosen);
    m_button->setText(m_search->isRunning() ? tr("Stop (%1 of %2)").arg(m_search->tried()).arg(kCriticalStarts)
                                            : tr("Look for critical points"));
    m_counts->setText(countsText());
    m_text->setText(chosenText());
    emit changed();
}

void CriticalCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void CriticalCard::retranslate()
{
    setTitle(tr("Where the slope is zero"));
    m_data->setItemText(0, dataLabel("moons"));
    m_data->setItemText(1, dataLabel("xor"));
    m_unit->setItemText(0, activationLabel(ActivationType::Tanh));
    m_unit->setItemText(1, activationLabel(ActivationType::Sigmoid));
    for (QComboBox* box : {m_data, m_hidden, m_unit})
        widenToItems(box);
    m_data->setAccessibleName(tr("Rows of the small network"));
    m_data->setToolTip(tr("%1 rows with noise of deviation %2").arg(kCriticalRows).arg(compact(kCriticalNoise)));
    m_hidden->setAccessibleName(tr("Units of the small network"));
    m_unit->setAccessibleName(tr("Activation of the hidden units"));
    m_plot->setAccessibleName(tr("Critical points: share of directions that bend down, and loss"));
    m_button->setToolTip(tr("From %1 random starts, to places where the gradient is zero").arg(kCriticalStarts));
    m_counts->setAccessibleName(tr("Critical points found"));
    showAll();
}

} // namespace chalknet::ui
