// Edits of the collection and what follows from them.
#include "ui/lessons/digits/ClassTab.h"

#include "ui/AppContext.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/StateEdit.h"
#include "ui/lessons/digits/ClassCapturePanel.h"
#include "ui/lessons/digits/ClassDigitPanel.h"
#include "ui/lessons/digits/ClassFigures.h"
#include "ui/lessons/digits/ClassLegend.h"
#include "ui/lessons/digits/ClassTexts.h"
#include "ui/lessons/digits/SimulatedHands.h"
#include "ui/views/DigitCanvas.h"

#include <QKeyEvent>
#include <QLabel>
#include <QUndoStack>

#include <algorithm>

namespace chalknet::ui {

using Outcome = ClassTuningPanel::Outcome;

ClassTab::ClassTab(AppContext& context, QUndoStack& undo, QWidget* parent)
    : DigitsTab(parent)
    , m_context(context)
    , m_undo(undo)
    , m_store(context.dataFolder())
{
    setAcceptDrops(true);
    makeWall();
    makeInvitation();
    makeRightColumn();
    makeMenus();
    connectWall();
    connectTuning();
    connect(&m_store, &ClassStore::loaded, this, &ClassTab::apply);
    connect(&m_store, &ClassStore::imported, this, &ClassTab::takeImported);
    connect(&m_store, &ClassStore::told, &m_context, &AppContext::showNotice);
    connect(&m_reader, &ClassReader::resultsChanged, this, &ClassTab::showResults);
    retranslate();
    showState();
    showDigits();
    m_store.load();
}

ClassTab::~ClassTab() = default;

// ---- edits

void ClassTab::edit(const QString& text, const ClassDigits& next)
{
    if (!m_store.isLoaded() || next == m_digits)
        return;
    m_undo.push(new StateEdit<ClassDigits>(text, m_digits, next, {}, [this](const ClassDigits& digits) {
        m_store.save(digits);
        apply(digits);
        emit stateApplied();
    }));
}

void ClassTab::apply(const ClassDigits& digits)
{
    m_digits = digits;
    showDigits();
    if (mostDifferentDigits() == 10)
        emit taskReached(kClassCollectTask);
    emit changed();
}

void ClassTab::keepDrawing()
{
    const int label = m_capture->label();
    ClassDigit written = m_digits.written(label, m_capture->writer(), m_store.collection());
    written.strokes = m_capture->canvas()->strokes();
    const ClassDigitPointer digit = makeClassDigit(std::move(written));
    if (!digit || m_digits.isFull() || !m_store.isLoaded())
        return;
    m_capture->startAnew();
    edit(tr("keep a digit"), m_digits.with(digit));
    m_keptId = digit->id;
    m_wall->select(digit->id);
    m_capture->showKept(label, -1);
    showResults();
    m_capture->canvas()->setFocus();
}

void ClassTab::addSimulatedHands()
{
    edit(tr("simulated hands"), m_digits.merged(simulatedHands()).digits);
    if (m_digits.writers().size() >= 2)
        setWrites(false);
}

void ClassTab::deleteSelected()
{
    if (const auto slot = m_wall->selected(); slot && slot->digit)
        edit(tr("delete a digit"), m_digits.without(slot->digit->id));
}

void ClassTab::relabelSelected(int label)
{
    const auto slot = m_wall->selected();
    if (!slot || !slot->digit)
        return;
    const QString id = slot->digit->id;
    edit(tr("another label"), m_digits.relabelled(id, label));
    m_wall->select(id);
}

void ClassTab::takeImported(const ClassDigits& digits)
{
    const ClassDigits::Merged merged = m_digits.merged(digits);
    edit(tr("import"), merged.digits);
    QString sentence = tr("Digits added: %1. Already here: %2.").arg(merged.added).arg(merged.known);
    if (merged.noRoom > 0)
        sentence += QLatin1Char(' ') + tr("There was no room for %1.").arg(merged.noRoom);
    m_context.showNotice(sentence);
}

// ---- what is shown

void ClassTab::showDigits()
{
    if (!m_keptId.isEmpty() && !m_digits.find(m_keptId)) {
        m_keptId.clear();
        m_capture->forgetKept(); // undone or deleted: it is not kept
    }
    m_capture->setDigits(m_digits);
    m_wall->setDigits(m_digits, leftOutWriters(m_digits));
    m_reader.setDigits(m_digits);
    m_invitation->setVisible(m_digits.isEmpty() && !m_presenting);
    showFilterChoices();
    showState();
    showTuning();
}

void ClassTab::showResults()
{
    const ClassResults& results = m_reader.results();
    m_wall->setResults(results);
    const bool isComplete = results.isComplete(m_digits);
    if (!isComplete && !m_digits.isEmpty())
        return; // the figures of a moment ago stay until all digits are read
    const ClassScore score = results.score(m_digits);
    const QString testName = DigitsData::displayName(withoutClassName(m_network.dataName));
    m_share->setShare(m_digits.isEmpty() ? std::nullopt : std::optional(score), m_network.testAccuracy, testName);
    const auto scores = results.scorePerLabel(m_digits);
    m_bars->setScores(scores);
    const bool isEven
        = std::all_of(scores.begin(), scores.end(), [&scores](const ClassScore& part) { return part.total == scores[0].total; });
    m_barsOf->setText(isEven && scores[0].total > 0 ? tr("of %1 each").arg(scores[0].total) : QString());
    const int wrong = score.total - score.right;
    m_wrong->setSegmentText(0, tr("All %1").arg(m_digits.count()));
    m_wrong->setSegmentText(1, tr("Wrong %1").arg(wrong));
    const std::vector<int> writers = m_digits.writers();
    m_legend->setMarks(wrong > 0, writers.size() >= 2, !writers.empty() && isSimulated(writers.back()));
    if (const ClassDigitPointer kept = m_digits.find(m_keptId))
        if (const ClassAnswer* answer = results.find(kept); answer != nullptr && m_capture->canvas()->isEmpty())
            m_capture->showKept(kept->label, answer->answer);
    m_count->setText(writersText());
    showSelected();
    showHover();
    emit changed();
}

void ClassTab::showSelected()
{
    const auto slot = m_wall->selected();
    const ClassDigitPointer digit = slot ? slot->digit : nullptr;
    m_digitPanel->setDigit(digit, digit ? m_reader.results().find(digit) : nullptr);
}

QString ClassTab::hoverText() const
{
    auto slot = m_wall->hovered();
    if (!slot && m_presenting)
        slot = m_wall->selected(); // there is nothing else beside the wall that says it
    if (!slot)
        return {};
    const QString who = writerName(slot->writer);
    if (!slot->digit)
        return tr("%1: no %2 yet").arg(who).arg(slot->label);
    const ClassAnswer* answer = m_reader.results().find(slot->digit);
    if (answer == nullptr)
        return tr("%1: label %2").arg(who).arg(slot->label);
    return tr("%1: label %2, answer %3 (%4)")
        .arg(who)
        .arg(slot->label)
        .arg(answer->answer)
        .arg(percent(answer->probabilities[static_cast<std::size_t>(answer->answer)]));
}

QString ClassTab::writersText() const
{
    const std::vector<int> writers = m_digits.writers();
    const auto simulated = std::count_if(writers.begin(), writers.end(), [](int writer) { return isSimulated(writer); });
    const auto students = std::ssize(writers) - simulated;
    QStringList parts;
    if (students > 0)
        parts << (students == 1 ? tr("1 student") : tr("%1 students").arg(students));
    if (simulated > 0)
        parts << (simulated == 1 ? tr("1 simulated hand") : tr("%1 simulated hands").arg(simulated));
    if (!m_digits.isEmpty())
        parts << (m_digits.count() == 1 ? tr("1 digit") : tr("%1 digits").arg(grouped(static_cast<qint64>(m_digits.count()))));
    if (const ClassScore score = m_reader.results().score(m_digits); m_presenting && score.total > 0)
        parts << tr("%1 right").arg(percent(score.share())); // the card that says it is hidden
    return parts.join(QStringLiteral(" · "));
}

int ClassTab::mostDifferentDigits() const
{
    int most = 0;
    for (int writer : m_digits.writers()) {
        const auto counts = m_digits.labelsOf(writer);
        if (!isSimulated(writer))
            most = std::max(most, static_cast<int>(std::count_if(counts.begin(), counts.end(), [](int n) { return n > 0; })));
    }
    return most;
}

void ClassTab::startWriting(int label, int writer)
{
    if (isSimulated(writer))
        return; // only the program writes like that
    setWrites(true);
    m_capture->setWriter(writer);
    m_capture->setLabel(label);
    m_capture->canvas()->setFocus();
}

void ClassTab::setWrites(bool writes)
{
    m_state.writes = writes;
    showState();
    emit changed();
}

void ClassTab::setFilter(const WallFilter& filter)
{
    m_state.filter = filter;
    showState();
}

void ClassTab::showLabel(int label)
{
    WallFilter filter = m_state.filter;
    filter.label = label;
    setFilter(filter);
}

void ClassTab::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (!isPlain || event->key() < Qt::Key_0 || event->key() > Qt::Key_9 || m_digits.isEmpty())
        return DigitsTab::keyPressEvent(event);
    const int label = event->key() - Qt::Key_0;
    showLabel(m_state.filter.label == label ? -1 : label);
}

// ---- contract of the tab

void ClassTab::setNetwork(const DigitNetwork& network)
{
    m_network = network;
    m_reader.setNetwork(network);
    // What reads now is neither the tuned network nor the one it came from: the comparison is history.
    if (m_outcome == Outcome::Used && m_result && network.parameters != m_result->network.parameters) {
        m_result.reset();
        endTuning(Outcome::None);
    }
    showTuning();
    showResults();
}

void ClassTab::setData(const DigitsData& digits)
{
    m_data = digits;
    showTuning();
}

void ClassTab::setDrawing(const std::vector<Stroke>& strokes, const DigitStages& stages)
{
    m_capture->setDrawing(stages.isEmpty ? std::vector<Stroke>() : strokes);
}

void ClassTab::entered()
{
    if (m_presenting)
        setFocus(); // for the keys that choose a digit
    m_reader.setActive(true);
}

void ClassTab::left()
{
    m_reader.setActive(false);
}

void ClassTab::present(int direction)
{
    if (direction != 0)
        m_wall->moveToMistake(direction);
}

// Back from the first mistake, or from none, leads to the tab before.
bool ClassTab::canPresent(int direction) const
{
    return direction != 0 && m_wall->hasMistake(direction) && (direction > 0 || m_wall->isAtMistake());
}

QJsonObject ClassTab::saveState() const
{
    ClassState state = m_state;
    state.writer = m_capture->writer();
    state.isRandom = m_capture->isRandom();
    return state.toJson();
}

void ClassTab::restoreState(const QJsonObject& state)
{
    m_state = ClassState::fromJson(state);
    m_capture->setWriter(m_state.writer);
    m_capture->setRandom(m_state.isRandom);
    showState();
}

QStringList ClassTab::taskIds() const
{
    return {kClassCollectTask, kClassTuneTask};
}

LessonTask ClassTab::task(const QString& id) const
{
    return id == kClassCollectTask ? classCollectTask(mostDifferentDigits()) : classTuneTask();
}

void ClassTab::runTask(const QString& id)
{
    if (id != kClassTuneTask)
        return;
    setWrites(false);
    startTuning();
}

QString ClassTab::tabName() const
{
    return tr("Our class");
}

QString ClassTab::subtitle() const
{
    return tr("The network is tested on our own handwriting");
}

QString ClassTab::explanationTitle() const
{
    return tr("Our own data");
}

QString ClassTab::explanation() const
{
    const std::vector<int> writers = m_digits.writers();
    return classExplanation({m_digits.count(), m_reader.results().score(m_digits), static_cast<int>(writers.size()),
        static_cast<int>(leftOutWriters(m_digits).size()), m_result});
}

QString ClassTab::statusText() const
{
    const ClassScore score = m_reader.results().score(m_digits);
    return score.total > 0 ? tr("Our class %1").arg(percent(score.share())) : QString();
}

} // namespace chalknet::ui
