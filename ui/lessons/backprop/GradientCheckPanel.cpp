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

GradientCheckPanel::GradientCheckPanel(QWidget* parent)
    : QWidget(parent)
{
    m_formula = new FormulaView(this);
    m_formula->setInk(Ink::Secondary);
    m_step = new FormulaView(this);
    m_step->setInk(Ink::Secondary);
    m_step->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table = new GradientCheckTable(this);
    m_verdict = new VerdictLine(this);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_formula, 1);
    head->addWidget(m_step);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addSpacing(6);
    layout->addWidget(m_verdict);

    connect(m_table, &GradientCheckTable::rowChosen, this, &GradientCheckPanel::gradientChosen);
    setStageScale(1.0);
    retranslate();
}

QWidget* GradientCheckPanel::stepView() const
{
    return m_step;
}

void GradientCheckPanel::setCheck(const GradientCheck& check, const std::vector<std::size_t>& order, const TraceNames& names)
{
    std::vector<CheckedGradient> rows;
    for (const std::size_t index : order)
        if (index < check.gradients.size())
            rows.push_back(check.gradients[index]);
    m_names = names;
    if (m_table->rows().setCheck(std::move(rows), names))
        m_table->fit();
    retranslate();
}

void GradientCheckPanel::setProgress(int done, int present, bool asked)
{
    const QString before = verdict();
    m_table->rows().setProgress(done, present, asked);
    m_table->reveal();
    showStep();
    showVerdict();
    if (verdict() != before && m_verdict->mark() == VerdictLine::Mark::Wrong)
        announceAlert(m_verdict, m_verdict->plainText());
}

void GradientCheckPanel::setNumberStyle(const NumberStyle& style)
{
    if (style.decimals == m_table->rows().decimals())
        return;
    m_table->rows().setDecimals(style.decimals);
    m_table->fit();
}

void GradientCheckPanel::setStageScale(double scale)
{
    m_formula->setPixelSize(kFormulaSize * scale);
    m_step->setPixelSize(kStepSize * scale);
    m_table->setScale(scale);
    m_verdict->setPixelSize(kVerdictSize * scale);
}

QString GradientCheckPanel::verdict() const
{
    return m_verdict->text();
}

// The step of the present row, or of the last one that was checked.
void GradientCheckPanel::showStep()
{
    const GradientCheckModel& model = m_table->rows();
    const int row = model.present() >= 0 ? model.present() : std::max(0, model.done() - 1);
    if (model.rows().empty())
        return m_step->setTex({});
    const WrittenNumber step = roughly(model.rows()[static_cast<std::size_t>(row)].step);
    m_step->setTex(QStringLiteral("\\epsilon\\approx ") + step.tex());
}

void GradientCheckPanel::showVerdict()
{
    const GradientCheckModel& model = m_table->rows();
    const CheckCount count = model.count();
    const int all = model.rowCount();
    const QString kinks = count.atKinks > 0 ? tr(", but for %n at a kink", nullptr, count.atKinks) : QString();
    if (count.checked == 0)
        return m_verdict->setVerdict(VerdictLine::Mark::None, tr("0 of %1 checked").arg(all));
    if (count.differing > 0) {
        const QString text = count.checked == all
            ? tr("%1 of %2 differ: something is wrong").arg(count.differing).arg(all)
            : tr("%1 of %2 checked, %3 differ: something is wrong").arg(count.checked).arg(all).arg(count.differing);
        return m_verdict->setVerdict(VerdictLine::Mark::Wrong, text + kinks);
    }
    m_verdict->setVerdict(VerdictLine::Mark::Right, tr("%1 of %2 checked, all agree").arg(count.checked).arg(all) + kinks);
}

void GradientCheckPanel::retranslate()
{
    const QString letter = m_names.notation == TraceNotation::ThetaA ? QStringLiteral("\\theta") : QStringLiteral("w");
    const QString loss = symbolTex(Symbol{Quantity::Loss}, m_names);
    m_formula->setTex(QStringLiteral("\\partial %2/\\partial %1\\approx\\frac{%2(%1+\\epsilon)-%2(%1-\\epsilon)}{2\\epsilon}")
                          .arg(letter, loss));
    m_formula->setToolTip(tr("The weight is moved by ε to both sides; the loss is calculated at both places."));
    m_step->setToolTip(tr("ε: by how much the weight of the present row is moved"));
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
