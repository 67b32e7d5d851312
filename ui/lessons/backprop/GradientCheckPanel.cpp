// The gradient check's formula, table and verdict.
#include "ui/lessons/backprop/GradientCheckPanel.h"

#include "ui/formula/FormulaView.h"
#include "ui/lessons/backprop/CheckText.h"
#include "ui/lessons/backprop/GradientCheckTable.h"
#include "ui/lessons/backprop/VerdictLine.h"
#include "ui/views/AccessibleView.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr double kFormulaSize = 18.0;
constexpr double kStepSize = 16.0;
constexpr double kVerdictSize = 14.5;

} // namespace

struct GradientCheckPanel::Parts {
    FormulaView* formula = nullptr;
    FormulaView* step = nullptr;
    GradientCheckTable* table = nullptr;
    VerdictLine* verdict = nullptr;
    TraceNotation notation = TraceNotation::ThetaA;
};

GradientCheckPanel::GradientCheckPanel(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>())
{
    m_parts->formula = new FormulaView(this);
    m_parts->formula->setInk(Ink::Secondary);
    m_parts->step = new FormulaView(this);
    m_parts->step->setInk(Ink::Secondary);
    m_parts->step->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_parts->table = new GradientCheckTable(this);
    m_parts->verdict = new VerdictLine(this);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_parts->formula, 1);
    head->addWidget(m_parts->step);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_parts->table, 1);
    layout->addSpacing(6);
    layout->addWidget(m_parts->verdict);

    connect(m_parts->table, &GradientCheckTable::rowChosen, this, &GradientCheckPanel::gradientChosen);
    setStageScale(1.0);
    retranslate();
}

GradientCheckPanel::~GradientCheckPanel() = default;

GradientCheckTable* GradientCheckPanel::table() const
{
    return m_parts->table;
}

QWidget* GradientCheckPanel::stepView() const
{
    return m_parts->step;
}

void GradientCheckPanel::setCheck(const GradientCheck& check, const std::vector<std::size_t>& order, const TraceNames& names)
{
    std::vector<CheckedGradient> rows;
    for (const std::size_t index : order)
        if (index < check.gradients.size())
            rows.push_back(check.gradients[index]);
    m_parts->notation = names.notation;
    if (m_parts->table->rows().setCheck(std::move(rows), names))
        m_parts->table->fit();
    retranslate();
}

void GradientCheckPanel::setProgress(int done, int present, bool asked)
{
    const QString before = verdict();
    m_parts->table->rows().setProgress(done, present, asked);
    m_parts->table->reveal();
    showStep();
    showVerdict();
    if (verdict() != before && m_parts->verdict->mark() == VerdictLine::Mark::Wrong)
        announceAlert(m_parts->verdict, m_parts->verdict->plainText());
}

void GradientCheckPanel::setNumberStyle(const NumberStyle& style)
{
    if (style.decimals == m_parts->table->rows().decimals())
        return;
    m_parts->table->rows().setDecimals(style.decimals);
    m_parts->table->fit();
}

void GradientCheckPanel::setStageScale(double scale)
{
    m_parts->formula->setPixelSize(kFormulaSize * scale);
    m_parts->step->setPixelSize(kStepSize * scale);
    m_parts->table->setScale(scale);
    m_parts->verdict->setPixelSize(kVerdictSize * scale);
}

QString GradientCheckPanel::verdict() const
{
    return m_parts->verdict->text();
}

// The step of the present row, or of the last one that was checked.
void GradientCheckPanel::showStep()
{
    const GradientCheckModel& model = m_parts->table->rows();
    const int row = model.present() >= 0 ? model.present() : std::max(0, model.done() - 1);
    if (model.rows().empty())
        return m_parts->step->setTex({});
    const WrittenNumber step = roughly(model.rows()[static_cast<std::size_t>(row)].step);
    m_parts->step->setTex(QStringLiteral("\\epsilon\\approx ") + step.tex());
}

void GradientCheckPanel::showVerdict()
{
    const GradientCheckModel& model = m_parts->table->rows();
    const CheckCount count = model.count();
    const int all = model.rowCount();
    const QString kinks = count.atKinks > 0 ? tr(", but for %n at a kink", nullptr, count.atKinks) : QString();
    if (count.checked == 0)
        return m_parts->verdict->setVerdict(VerdictLine::Mark::None, tr("0 of %1 checked").arg(all));
    if (count.differing > 0) {
        const QString text = count.checked == all
            ? tr("%1 of %2 differ: something is wrong").arg(count.differing).arg(all)
            : tr("%1 of %2 checked, %3 differ: something is wrong").arg(count.checked).arg(all).arg(count.differing);
        return m_parts->verdict->setVerdict(VerdictLine::Mark::Wrong, text + kinks);
    }
    m_parts->verdict->setVerdict(VerdictLine::Mark::Right, tr("%1 of %2 checked, all agree").arg(count.checked).arg(all) + kinks);
}

void GradientCheckPanel::retranslate()
{
    const QString letter = m_parts->notation == TraceNotation::ThetaA ? QStringLiteral("\\theta") : QStringLiteral("w");
    m_parts->formula->setTex(
        QStringLiteral("\\partial E/\\partial %1\\approx\\frac{E(%1+\\epsilon)-E(%1-\\epsilon)}{2\\epsilon}").arg(letter));
    m_parts->formula->setToolTip(tr("The weight is moved by ε to both sides; the loss is calculated at both places."));
    m_parts->step->setToolTip(tr("ε: by how much the weight of the present row is moved"));
    showStep();
    showVerdict();
}

void GradientCheckPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace chalknet::ui
