// Short paragraphs about the four stages, the last of them about the present step.
#include "ui/lessons/backprop/BackpropExplanation.h"

#include "ui/trace/TraceTex.h"
#include "ui/trace/WrittenStage.h"

#include <QCoreApplication>

#include <algorithm>

namespace chalknet::ui {

namespace {

class ExplanationText {
    Q_DECLARE_TR_FUNCTIONS(BackpropExplanation)
};

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(text);
}

QString formula(const QString& tex)
{
    return QStringLiteral("<p class=\"formula\">%1</p>").arg(tex.toHtmlEscaped());
}

QString chainParagraphs()
{
    return paragraph(ExplanationText::tr("How much does the loss $E$ change when one weight changes a little? That number is the "
                                         "**gradient** of the weight. Backpropagation finds the gradients of all weights in one "
                                         "pass from the loss to the input."))
        + paragraph(ExplanationText::tr("A weight acts on the loss only through its unit. So its gradient is a product of three "
                                        "factors, each of which can be read off the diagram:"))
        + formula(QStringLiteral("\\frac{\\partial E}{\\partial \\theta_{ij}} = \\tone{c1}{\\frac{\\partial E}{\\partial a_i}} "
                                 "\\cdot \\tone{c2}{\\frac{\\partial a_i}{\\partial z_i}} \\cdot "
                                 "\\tone{c3}{\\frac{\\partial z_i}{\\partial \\theta_{ij}}}"))
        + paragraph(ExplanationText::tr("The last factor is what came in on this edge. A hidden unit acts on the loss through "
                                        "every unit of the next layer, so its share is the sum over all these paths:"))
        + formula(QStringLiteral("\\frac{\\partial E}{\\partial a_j} = \\sum_i \\theta_{ij} \\cdot "
                                 "\\frac{\\partial E}{\\partial z_i}"))
        + paragraph(ExplanationText::tr("Then every weight moves a little against its gradient, so that the loss falls:"))
        + formula(QStringLiteral("\\theta \\leftarrow \\theta - \\eta \\, \\frac{\\partial E}{\\partial \\theta}"))
        + paragraph(ExplanationText::tr("Nobody has to believe this: the check moves each weight to both sides, calculates the "
                                        "loss twice and compares."));
}

/// The numbers of the present step.
class PresentText {
public:
    explicit PresentText(const BackpropController& controller)
        : m_controller(controller)
        , m_step(*controller.step())
    {
    }

    QString text() const
    {
        switch (m_step.kind) {
        case StepKind::Forward:
            return ExplanationText::tr("Now the signal has come to a unit of layer %1: $%2 = %3$.")
                .arg(m_step.target.layer)
                .arg(symbol(m_step.target), number(m_step.result));
        case StepKind::Loss: return loss();
        case StepKind::Delta:
            return ExplanationText::tr("Now $%1 = %2$: the loss %3 when this weighted sum grows.")
                .arg(symbol(m_step.target), number(m_step.result), direction());
        case StepKind::Gradient:
            return m_controller.isAsking() ? ExplanationText::tr("Now: which sign does $%1$ have?").arg(symbol(m_step.target))
                                           : ExplanationText::tr("Now $%1 = %2$: the loss %3 when this weight grows.")
                                                 .arg(symbol(m_step.target), number(m_step.result), direction());
        case StepKind::Update: return update();
        case StepKind::After: return after();
        }
        return {};
    }

private:
    QString symbol(const Symbol& symbol) const { return symbolTex(symbol, m_controller.names(), true); }
    QString number(double value) const { return writtenAlone(value, m_controller.view().numbers).tex(); }

    QString direction() const
    {
        return m_step.result > 0.0 ? ExplanationText::tr("rises")
            : m_step.result < 0.0  ? ExplanationText::tr("falls")
                                   : ExplanationText::tr("does not change");
    }

    QString loss() const
    {
        const TraceExample& example = m_controller.examples()[m_controller.shown()];
        const std::vector<double>& outputs = m_controller.shownTrace().values.outputs();
        if (outputs.size() == 1)
            return ExplanationText::tr("Now $t - y = %1$ and the loss is $E = %2$.")
                .arg(number(example.targets.front() - outputs.front()), number(m_controller.shownTrace().loss));
        return ExplanationText::tr("Now the loss of all %1 outputs together is $E = %2$.")
            .arg(outputs.size())
            .arg(number(m_controller.shownTrace().loss));
    }

    QString update() const
    {
        Symbol parameter = m_step.target;
        parameter.updated = false;
        if (m_controller.isAsking())
            return ExplanationText::tr("Now: what is the new value of $%1$?").arg(symbol(parameter));
        return ExplanationText::tr("Now, with $\\eta = %1$, $%2$ becomes $%3$.")
            .arg(number(m_controller.rule().optimizer.learningRate), symbol(parameter), number(m_step.result));
    }

    QString after() const
    {
        if (m_controller.isAsking())
            return ExplanationText::tr("Now: has the loss fallen?");
        const double before = m_controller.trace().loss;
        const double now = m_controller.trace().lossAfter;
        const QString text = ExplanationText::tr("Now the loss was $%1$ and is $%2$.").arg(number(before), number(now));
        return now > before ? text + u' ' + ExplanationText::tr("It has risen: the step was too large.") : text;
    }

    const BackpropController& m_controller;
    const TraceStep& m_step;
};

QString fadingParagraph(const BackpropController& controller)
{
    const std::vector<UnitReport>& reports = controller.reports();
    const auto found = std::find_if(
        reports.begin(), reports.end(), [](const UnitReport& report) { return report.condition != UnitCondition::Learning; });
    if (found == reports.end())
        return {};
    const QString unit = symbolTex(symbols::activation(found->layer, found->unit), controller.names());
    const QString slope = writtenAlone(found->slope, controller.view().numbers).tex();
    if (found->condition == UnitCondition::Saturated)
        return paragraph(
            ExplanationText::tr("The unit $%1$ is saturated: its slope is only $%2$, so hardly anything of the error "
                                "comes through it.")
                .arg(unit, slope));
    if (found->condition == UnitCondition::Dead)
        return paragraph(
            ExplanationText::tr("The unit $%1$ is dead: its slope is 0 for every example, so its weights never change.")
                .arg(unit));
    return paragraph(
        ExplanationText::tr("The unit $%1$ is off for this example: its slope is 0, so nothing comes through it.").arg(unit));
}

} // namespace

QString backpropExplanation(const BackpropController& controller)
{
    QString text = chainParagraphs() + fadingParagraph(controller);
    if (controller.step() != nullptr)
        text += paragraph(PresentText(controller).text());
    return text;
}

} // namespace chalknet::ui
