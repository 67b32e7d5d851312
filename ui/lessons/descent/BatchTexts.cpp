// Every number is of the batch that is drawn now.
#include "ui/lessons/descent/BatchTexts.h"

#include "ui/controls/ExactNumber.h"
#include "ui/controls/NumberFormat.h"
#include "ui/lessons/descent/CurveFormulas.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace chalknet::ui {

namespace {

class BatchTexts {
    Q_DECLARE_TR_FUNCTIONS(BatchTexts)
};

constexpr int kDecimals = 4;
constexpr int kMostDecimals = 9;
constexpr std::size_t kNamedRows = 10;

QString math(const QString& tex)
{
    return QLatin1Char('$') + tex + QLatin1Char('$');
}

/// "≈ −1.2345", or "=" where it is exact.
QString relationAndNumber(double value)
{
    return equalsTex(writtenValue(value, kDecimals), value);
}

const DescentMoment<SurfacePoint>& momentOf(const BatchRun& run, std::size_t update)
{
    return run.path(BatchKindShown::Mini).moments[update];
}

QString drawText(const BatchState& state, const BatchRun& run, const BatchMoment& moment)
{
    const auto& after = momentOf(run, moment.update());
    const std::vector<std::uint32_t> order = orderOf(state, run, moment);
    QStringList rows;
    for (std::size_t i = 0; i < std::min(after.batchCount, kNamedRows); ++i)
        rows << QString::number(order[after.batchFirst + i] + 1);
    if (after.batchCount > kNamedRows)
        rows << QStringLiteral("…");
    return BatchTexts::tr("Batch **%1** of %2 in epoch %3: %4 rows by chance.")
               .arg(QString::number(batchOf(run, moment) + 1), QString::number(run.path(BatchKindShown::Mini).updatesPerEpoch),
                   QString::number(after.epoch + 1), QString::number(after.batchCount))
        + QLatin1Char('\n') + BatchTexts::tr("Rows %1").arg(rows.join(QStringLiteral(", ")));
}

QString gradientText(const BatchRun& run, const BatchMoment& moment)
{
    const auto& after = momentOf(run, moment.update());
    const SurfacePoint all = batchSurface().gradient(momentOf(run, moment.update() - 1).place);
    return math(QStringLiteral("g_w %1").arg(relationAndNumber(after.gradient[0]))) + QStringLiteral(",  ")
        + math(QStringLiteral("g_b %1").arg(relationAndNumber(after.gradient[1]))) + QLatin1Char('\n')
        + BatchTexts::tr("All rows would say:") + QLatin1Char('\n')
        + math(QStringLiteral("\\frac{\\partial E}{\\partial w} %1").arg(relationAndNumber(all[0]))) + QStringLiteral(",  ")
        + math(QStringLiteral("\\frac{\\partial E}{\\partial b} %1").arg(relationAndNumber(all[1])));
}

QString updateText(const BatchState& state, const BatchRun& run, const BatchMoment& moment)
{
    const auto& before = momentOf(run, moment.update() - 1);
    const auto& after = momentOf(run, moment.update());
    const QString symbols[2] = {QStringLiteral("w"), QStringLiteral("b")};
    QStringList lines{math(QStringLiteral("w \\leftarrow w - \\eta\\,g_w")) + QStringLiteral(",  ")
        + math(QStringLiteral("b \\leftarrow b - \\eta\\,g_b"))};
    for (std::size_t i = 0; i < 2; ++i)
        lines << parameterUpdateText(symbols[i], before.place[i], state.rate, after.gradient[i], after.place[i]);
    return lines.join(QLatin1Char('\n'));
}

QString repeatText(const BatchRun& run, const BatchMoment& moment)
{
    const SurfacePath& path = run.path(BatchKindShown::Mini);
    const auto& before = momentOf(run, moment.update() - 1);
    const auto& after = momentOf(run, moment.update());
    const bool endsEpoch = moment.update() % path.updatesPerEpoch == 0;
    const QString loss = BatchTexts::tr("Loss over all rows: about %1 → %2.")
                             .arg(math(writtenValue(before.loss, 3).tex()), math(writtenValue(after.loss, 3).tex()));
    if (path.diverged && moment.update() == path.updates())
        return loss + QLatin1Char('\n') + BatchTexts::tr("The path diverges here: the learning rate is too large.");
    return loss + QLatin1Char('\n')
        + (endsEpoch ? BatchTexts::tr("Every row was used once: **epoch %1 is over.**").arg(after.epoch + 1)
                     : BatchTexts::tr("%1 of %2 updates of this epoch are done.")
                           .arg(batchOf(run, moment) + 1)
                           .arg(path.updatesPerEpoch));
}

} // namespace

QString batchKindLabel(BatchKindShown kind)
{
    switch (kind) {
    case BatchKindShown::Full: return BatchTexts::tr("Full batch");
    case BatchKindShown::Mini: return BatchTexts::tr("Mini-batch");
    case BatchKindShown::Single: return BatchTexts::tr("One example");
    }
    return {};
}

QString batchPhaseLabel(BatchPhase phase)
{
    switch (phase) {
    case BatchPhase::Draw: return BatchTexts::tr("Draw a batch");
    case BatchPhase::Gradient: return BatchTexts::tr("Gradient");
    case BatchPhase::Update: return BatchTexts::tr("Update");
    case BatchPhase::Repeat: return BatchTexts::tr("Repeat");
    }
    return {};
}

QString parameterUpdateText(const QString& symbol, double before, double rate, double gradient, double after)
{
    WrittenNumber place = writtenValue(before, kDecimals);
    WrittenNumber slope = writtenValue(gradient, kDecimals);
    const WrittenNumber step = writtenValue(rate, 6);
    const WrittenNumber result = writtenValue(after, kDecimals);
    Written relation = Written::Different;
    for (int digits = kDecimals; digits <= kMostDecimals && relation == Written::Different; ++digits) {
        place = writtenValue(before, digits);
        slope = writtenValue(gradient, digits);
        relation = (ExactNumber(place) - ExactNumber(step) * ExactNumber(slope)).relationTo(result);
    }
    const QString factor = slope.exponent != 0 ? QStringLiteral("(%1)").arg(slope.tex()) : slope.tex(true);
    // In three pieces, so that it breaks where there is little room.
    const QStringList pieces{math(QStringLiteral("%1 \\leftarrow %2").arg(symbol, place.tex())),
        math(QStringLiteral("-\\,%1\\cdot %2").arg(step.tex(), factor)),
        math(relationTex(relation) + QLatin1Char(' ') + result.tex())};
    return pieces.join(QLatin1Char(' '));
}

std::array<QString, kBatchPhases> batchStepTexts(const BatchState& state, const BatchRun& run, const BatchMoment& moment)
{
    std::array<QString, kBatchPhases> texts{drawText(state, run, moment), BatchTexts::tr("The mean over the batch's rows."),
        BatchTexts::tr("One step against this gradient."), BatchTexts::tr("With the next batch, until every row was used.")};
    if (moment.phase() >= BatchPhase::Gradient)
        texts[1] = gradientText(run, moment);
    if (moment.phase() >= BatchPhase::Update)
        texts[2] = updateText(state, run, moment);
    if (moment.phase() >= BatchPhase::Repeat)
        texts[3] = repeatText(run, moment);
    return texts;
}

QString batchRunText(const BatchRun& run, BatchKindShown kind)
{
    const SurfacePath& path = run.path(kind);
    QStringList lines;
    lines << BatchTexts::tr("updates per epoch: **%1**").arg(path.updatesPerEpoch);
    lines << (path.diverged ? BatchTexts::tr("**diverges** after %1 updates").arg(path.updates())
                            : BatchTexts::tr("loss at the end: $\\num{%1}$").arg(writtenFixed(path.last().loss, 4)));
    lines << BatchTexts::tr("noise: $\\sigma_g %1$").arg(relationAndNumber(run.noiseOf(kind)));
    return lines.join(QLatin1Char('\n'));
}

std::vector<std::uint32_t> orderOf(const BatchState& state, const BatchRun& run, const BatchMoment& moment)
{
    return descentOrder(batchSurface(), batchSettings(state, BatchKindShown::Mini), momentOf(run, moment.update()).epoch);
}

int batchOf(const BatchRun& run, const BatchMoment& moment)
{
    return static_cast<int>((moment.update() - 1) % run.path(BatchKindShown::Mini).updatesPerEpoch);
}

QString batchExplanation(const BatchState& state, const BatchRun& run, const BatchMoment& moment)
{
    const auto paragraph = [](const QString& text) { return QStringLiteral("<p>") + text + QStringLiteral("</p>"); };
    const auto formula
        = [](const QString& tex) { return QStringLiteral("<p class=\"formula\">") + tex + QStringLiteral("</p>"); };
    QString text = paragraph(BatchTexts::tr(
        "The true gradient is a mean over all rows. A mean over a few rows drawn by chance points about the same way and costs "
        "much less, so many more steps can be made with the same work:"));
    text += formula(QStringLiteral("g_k = \\frac{\\num{1}}{m} \\sum_{i \\in B_k} \\nabla E_i"));
    text += paragraph(
        BatchTexts::tr("One pass over all $n$ rows is an **epoch**. With the batch size $m$ it has this many updates "
                       "(rounded up):"));
    text += formula(QStringLiteral("\\frac{n}{m} = \\frac{\\num{%1}}{\\num{%2}} %3")
                        .arg(QString::number(kBatchRows), QString::number(state.batchSize),
                            equalsTex(writtenValue(static_cast<double>(kBatchRows) / state.batchSize, 2),
                                static_cast<double>(kBatchRows) / state.batchSize)));
    text += paragraph(BatchTexts::tr(
        "The price is **noise**: every batch says something a little different. It is measured here at the start, over the $K$ "
        "whole batches of 100 shuffled epochs, as the standard deviation of the batch gradients around the gradient of all "
        "rows:"));
    text += formula(QStringLiteral("\\sigma_g = \\sqrt{\\frac{\\num{1}}{K} \\sum_{k=1}^{K} |g_k - \\nabla E|^2}"));
    text += paragraph(
        BatchTexts::tr("Means of $m$ independent rows would have the noise of one row divided by $\\sqrt{m}$. Rows are "
                       "drawn without putting them back, so with large batches it is somewhat less."));
    text += paragraph(BatchTexts::tr(
        "Real time decides too: a device works on all rows of a batch at once, so few large batches make a fast epoch and many "
        "small ones a slow epoch. “Time and noise” measures both for a real network on this machine."));
    const auto& mini = run.path(BatchKindShown::Mini);
    text += paragraph(
        BatchTexts::tr("Now: batch %1 of %2 in epoch %3. With $\\eta = %4$ and %5 epochs the loss ends at about $%6$ "
                       "(full batch), $%7$ (mini-batch) and $%8$ (one example).")
            .arg(QString::number(batchOf(run, moment) + 1), QString::number(mini.updatesPerEpoch),
                QString::number(momentOf(run, moment.update()).epoch + 1), writtenValue(state.rate, 6).tex(),
                QString::number(state.epochs), writtenValue(run.path(BatchKindShown::Full).last().loss, 3).tex(),
                writtenValue(mini.last().loss, 3).tex())
            .arg(writtenValue(run.path(BatchKindShown::Single).last().loss, 3).tex()));
    return text;
}

} // namespace chalknet::ui
