// What the panel says outside of its cards, and what it keeps between starts.
#include "ui/lessons/lab/ManyStartsPanel.h"

#include "ui/JsonNumbers.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/lab/ManyStartsWall.h"
#include "ui/lessons/lab/SolvedCard.h"

namespace chalknet::ui {

QString ManyStartsPanel::statusText() const
{
    if (m_strip->mode() == ManyStartsStrip::Mode::Sweep) // networks of several sizes, perhaps
        return {};
    QString text = tr("Parameters %1").arg(grouped(static_cast<qint64>(parameterCount(m_model.document().spec))));
    const StartsPicturePointer starts = m_model.starts();
    if (const auto current = m_wall->current(); starts && current)
        text += QStringLiteral("     ") + tr("Chosen seed %1").arg(starts->results[*current].seed);
    return text;
}

bool ManyStartsPanel::isRunning() const
{
    return m_model.task() != ManyStartsModel::Task::None && !m_model.isPaused();
}

QString ManyStartsPanel::speedText() const
{
    const StartsPicturePointer starts = m_model.starts();
    if (!starts || m_strip->mode() == ManyStartsStrip::Mode::Sweep)
        return {};
    const QString networks = grouped(static_cast<qint64>(starts->size()));
    const QString seconds = fixed(starts->seconds, starts->seconds < 10.0 ? 2 : 0);
    return starts->areTogether ? tr("%1 networks at once · %2 s").arg(networks, seconds)
                               : tr("%1 networks one after the other · %2 s").arg(networks, seconds);
}

QString ManyStartsPanel::explanation() const
{
    const auto paragraph = [](const QString& text) { return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); };
    if (m_strip->mode() == ManyStartsStrip::Mode::Sweep)
        return paragraph(tr("A sweep varies two settings of the lab and trains some starts of every combination. Everything "
                            "else stays as it is in the lab."))
            + paragraph(tr("One good run proves little: a setting is good if most starts succeed with it. So a cell shows the "
                           "share of its starts that have solved it, or the loss in the middle of them."))
            + paragraph(SolvedCard::definition(m_model.document().data))
            + paragraph(
                tr("“Show its starts” trains the networks of the chosen cell again on the wall. “Open in the lab” takes its "
                   "settings there."));
    QString text = paragraph(tr("The same network learns the same data many times. Only its initial weights differ: each start "
                                "draws them anew from its seed. The order of the points is the same for all."));
    text += paragraph(tr("Gradient descent goes downhill from where it begins. So one start finds the answer, and another ends "
                         "where the slope is flat although points are still wrong. The histogram shows where they end."));
    const StartsPicturePointer starts = m_model.starts();
    if (starts && starts->isComplete) {
        const StartsCount count = countStarts(starts->results);
        text += paragraph(tr("Now **%1 of %2** starts have solved it (%3).")
                              .arg(grouped(count.solved), grouped(count.all), percent(count.share())));
    }
    text += paragraph(SolvedCard::definition(m_model.document().data));
    text
        += paragraph(tr("With more nodes than the answer needs, it is more likely that some of them begin where they are needed. "
                        "“By hidden nodes” measures how much that helps."));
    text += paragraph(tr("A sweep varies two settings and trains some starts of every combination. One good run proves little: "
                         "a setting is good if most starts succeed with it."));
    return text;
}

QJsonObject ManyStartsPanel::saveState() const
{
    return {{QStringLiteral("open"), !isHidden()}, {QStringLiteral("mode"), static_cast<int>(m_strip->mode())},
        {QStringLiteral("count"), static_cast<int>(m_model.count())},
        {QStringLiteral("epochs"), static_cast<int>(m_model.chosenEpochs())}, {QStringLiteral("order"), m_orders->currentIndex()},
        {QStringLiteral("filter"), m_filters->currentIndex()}, {QStringLiteral("measure"), m_measures->currentIndex()},
        {QStringLiteral("sweep"), sweepPlanToJson(m_model.plan())}};
}

void ManyStartsPanel::restoreState(const QJsonObject& state)
{
    if (state.isEmpty())
        return;
    m_model.setCount(static_cast<std::size_t>(
        wholeIn(state, QLatin1StringView("count"), 1, static_cast<int>(ManyStartsModel::kCounts.back()), 1000)));
    m_model.setEpochs(
        static_cast<std::uint64_t>(wholeIn(state, QLatin1StringView("epochs"), 0, static_cast<int>(kMostStartEpochs), 0)));
    m_model.setPlan(sweepPlanFromJson(state.value(QLatin1StringView("sweep")).toObject(), m_model.labDocument()));
    m_orders->setCurrentIndex(wholeIn(state, QLatin1StringView("order"), 0, 1, 0));
    m_filters->setCurrentIndex(wholeIn(state, QLatin1StringView("filter"), 0, 2, 0));
    m_measures->setCurrentIndex(wholeIn(state, QLatin1StringView("measure"), 0, 1, 0));
    m_strip->setMode(choiceIn(state, QLatin1StringView("mode"), ManyStartsStrip::Mode::Sweep, ManyStartsStrip::Mode::Starts));
}

} // namespace chalknet::ui
