// From picture and network to answer, maps and missing ink; edits and state.
#include "ui/lessons/digits/WhyTab.h"

#include "ui/JsonNumbers.h"
#include "ui/controls/NumberFormat.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/StateEdit.h"
#include "ui/lessons/digits/LogitBars.h"
#include "ui/lessons/digits/MapsStage.h"
#include "ui/lessons/digits/MissingStage.h"
#include "ui/lessons/digits/PixelEditor.h"
#include "ui/lessons/digits/SampleDigits.h"
#include "ui/lessons/digits/WhyExplanation.h"

#include <QLabel>
#include <QUndoStack>

#include <algorithm>
#include <chrono>

namespace chalknet::ui {

namespace {

constexpr int kLearningMissing = 250; ///< ms between two searches for missing ink while the network learns
constexpr int kAnnounce = 250; ///< ms between two texts while the network learns

} // namespace

WhyTab::WhyTab(AppContext& context, QUndoStack& undo, QWidget* parent)
    : DigitsTab(parent)
    , m_undo(undo)
{
    Q_UNUSED(context)
    makeDigitCard();
    makeLogitCard();
    makeStages();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    m_missingTimer.setSingleShot(true);
    m_announce.setSingleShot(true);
    m_announce.setInterval(kAnnounce);
    connectParts();
    orderForTab();
    retranslate();
}

// ---- what comes from the page

void WhyTab::setNetwork(const DigitNetwork& network)
{
    m_network = network;
    refreshSoon();
}

void WhyTab::setData(const DigitsData& digits)
{
    m_samples->setData(digits);
}

void WhyTab::setDrawing(const std::vector<Stroke>& strokes, const DigitStages& stages)
{
    m_strokes = strokes;
    if (stages.isEmpty && !strokes.empty())
        return; // it was not read yet
    const QByteArray drawing = stages.isEmpty
        ? WhyPicture::blankDigit()
        : QByteArray(reinterpret_cast<const char*>(stages.final.data()), static_cast<qsizetype>(stages.final.size()));
    if (drawing == m_drawing)
        return; // said again: the network learns, or the language has changed
    m_drawing = drawing;
    if (m_picture.source != WhyPicture::Source::Drawing || drawing != m_picture.original)
        adopt(WhyPicture::of(drawing, WhyPicture::Source::Drawing));
    showTools();
}

void WhyTab::explain(const QByteArray& pixels, int label)
{
    if (pixels.size() != kDigitPixels)
        return;
    adopt(WhyPicture::of(pixels, WhyPicture::Source::Data, label));
    emit changed();
}

// ---- edits

void WhyTab::edit(const QString& text, int kind, int gesture, const WhyPicture& next)
{
    if (next == m_picture)
        return;
    m_undo.push(new StateEdit<WhyPicture>(text, m_picture, next, {this, kind, gesture}, [this](const WhyPicture& picture) {
        apply(picture);
        emit stateApplied();
    }));
}

void WhyTab::apply(const WhyPicture& picture)
{
    if (picture.original != m_picture.original) {
        adopt(picture);
    } else {
        m_picture = picture;
        m_editor->setPicture(m_picture.pixels, m_picture.original);
        if (isVisible()) {
            refresh(); // all follows the hand at once
            m_missingTimer.start(0);
        } else {
            refreshSoon();
        }
        showTools();
    }
    emit changed();
}

// Another picture: the answer decides again which classes are compared.
void WhyTab::adopt(const WhyPicture& picture)
{
    m_picture = picture;
    m_isPinned = false;
    m_first = m_second = -1;
    m_missingIsNew = true;
    m_editor->setPicture(m_picture.pixels, m_picture.original);
    showTools();
    if (isVisible())
        refresh();
    else
        refreshSoon();
}

void WhyTab::usePicture()
{
    WhyPicture next = m_picture;
    next.pixels = m_missing->chosenPicture();
    next.isSuggested = true;
    m_missingIsNew = true;
    edit(tr("missing pixels"), Single, 0, next);
}

void WhyTab::restorePicture()
{
    if (m_picture.isChanged())
        return edit(tr("original picture"), Single, 0, [this] {
            WhyPicture next = m_picture;
            next.pixels = next.original;
            next.isSuggested = false;
            return next;
        }());
    if (m_picture.original != m_drawing)
        edit(tr("back to the drawing"), Single, 0, WhyPicture::of(m_drawing, WhyPicture::Source::Drawing));
}

// The two classes always differ: choosing the other one changes places.
void WhyTab::chooseClass(int digit, bool first)
{
    if (!m_answer || digit < 0 || digit >= kDigitClasses)
        return;
    int& chosen = first ? m_first : m_second;
    int& other = first ? m_second : m_first;
    if (digit == other)
        other = chosen;
    chosen = digit;
    m_isPinned = true;
    m_missingIsNew = true;
    showAnswer();
    showMaps();
    m_missingTimer.start(0);
    checkTasks();
    emit changed();
}

// ---- from picture to answer

void WhyTab::refreshSoon()
{
    m_isStale = true;
    if (isVisible())
        m_refresh.start();
}

void WhyTab::refresh()
{
    m_refresh.stop();
    m_isStale = false;
    m_answer.reset();
    m_maps.reset();
    m_diverged = false;
    if (!m_network.isEmpty() && !m_picture.isEmpty()) {
        const auto begin = std::chrono::steady_clock::now();
        const WhyAnswer answer = whyAnswer(m_network, m_picture.pixels);
        m_diverged = !answer.isFinite();
        if (!m_diverged) {
            m_answer = answer;
            chooseClasses();
            m_maps = whyMaps(m_network, m_picture.pixels, m_first, m_second);
        }
        m_milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    }
    showAnswer();
    if (m_maps) {
        m_mapsStage->setMaps(*m_maps, m_first, m_second, m_picture.pixels);
        m_missing->setWanted(m_second);
        if (!m_missingTimer.isActive())
            m_missingTimer.start(m_missing->steps().wanted == m_second && !m_missingIsNew ? kLearningMissing / 2 : 0);
    }
    showStages();
    checkTasks();
    if (!m_announce.isActive())
        m_announce.start();
}

// While the same picture is changed and the same two classes lead, they keep their places.
void WhyTab::chooseClasses()
{
    if (m_isPinned)
        return;
    const bool isSamePair = (m_answer->winner == m_first && m_answer->second == m_second)
        || (m_answer->winner == m_second && m_answer->second == m_first);
    if (isSamePair)
        return;
    m_first = m_answer->winner;
    m_second = m_answer->second;
    m_missingIsNew = true;
}

void WhyTab::showMaps()
{
    m_maps = whyMaps(m_network, m_picture.pixels, m_first, m_second);
    m_mapsStage->setMaps(*m_maps, m_first, m_second, m_picture.pixels);
    m_missing->setWanted(m_second);
}

void WhyTab::showAnswer()
{
    m_bars->setAnswer(m_answer);
    m_bars->setChosen(m_first, m_second);
    const bool hasAnswer = m_answer.has_value();
    m_digit->setVisible(hasAnswer);
    m_then->setVisible(hasAnswer);
    if (!hasAnswer) {
        m_share->setText(QStringLiteral("–"));
        return;
    }
    // Not broken before "%".
    const auto share = [this](int digit) {
        return percent(m_answer->probabilities[static_cast<std::size_t>(digit)]).replace(QLatin1Char(' '), QChar::Nbsp);
    };
    if (m_answer->isUnsure()) {
        m_digit->setText(QStringLiteral("?"));
        m_share->setText(tr("not sure"));
        m_then->setText(QStringLiteral("**%1** %2\n**%3** %4")
                            .arg(QString::number(m_answer->winner), share(m_answer->winner), QString::number(m_answer->second),
                                share(m_answer->second)));
    } else {
        m_digit->setText(QString::number(m_answer->winner));
        m_share->setText(share(m_answer->winner));
        m_then->setText(tr("then **%1** %2").arg(m_answer->second).arg(share(m_answer->second)));
    }
    layOut();
}

// ---- missing ink

void WhyTab::requestMissing()
{
    if (m_work.isBusy()) {
        m_missingTimer.start(kLearningMissing / 10);
        return;
    }
    if (!m_answer || !isVisible())
        return;
    m_work.run(
        [this, network = m_network, pixels = m_picture.pixels, wanted = m_second](std::stop_token) -> BackgroundWork::Deliver {
            MissingSteps steps = missingSteps(network, pixels, wanted);
            return [this, steps = std::move(steps), pixels] { onMissing(steps, pixels); };
        });
}

void WhyTab::onMissing(const MissingSteps& steps, const QByteArray& pixels)
{
    // What was asked for in the meantime is answered next.
    if (!m_answer || pixels != m_picture.pixels || steps.wanted != m_second) {
        m_missingTimer.start(0);
        return;
    }
    const bool moves = m_missingIsNew || !m_missing->isPlaying();
    const bool wasAtEnd = m_missing->step() == m_missing->steps().winsAfter.value_or(m_missing->steps().count());
    m_missing->setSteps(steps, pixels, moves && (m_missingIsNew || wasAtEnd));
    m_missingIsNew = false;
    showAdded();
}

void WhyTab::showAdded()
{
    const MissingSteps& steps = m_missing->steps();
    const auto count = static_cast<std::ptrdiff_t>(std::min(m_missing->step(), steps.count()));
    const bool wins = steps.winsAfter && m_missing->step() >= *steps.winsAfter;
    m_mapsStage->setAdded({steps.added.begin(), steps.added.begin() + count}, wins);
}

// ---- state

QJsonObject WhyTab::saveState() const
{
    QJsonObject json{{QStringLiteral("eraser"), m_editor->tool() == PixelEditor::Tool::Eraser}};
    // The plain drawing comes from the tab "Draw".
    if (m_picture.source == WhyPicture::Source::Data || m_picture.isChanged()) {
        json[QStringLiteral("picture")] = toJson(m_picture);
        json[QStringLiteral("drawing")] = toJson(WhyPicture::of(m_drawing, WhyPicture::Source::Drawing));
    }
    if (m_isPinned) {
        json[QStringLiteral("first")] = m_first;
        json[QStringLiteral("second")] = m_second;
    }
    return json;
}

void WhyTab::restoreState(const QJsonObject& state)
{
    m_drawing = whyPictureFromJson(state.value(QLatin1String("drawing")).toObject()).original;
    adopt(whyPictureFromJson(state.value(QLatin1String("picture")).toObject()));
    m_editor->setTool(state.value(QLatin1String("eraser")).toBool(false) ? PixelEditor::Tool::Eraser : PixelEditor::Tool::Pen);
    const int first = wholeIn(state, QLatin1StringView("first"), 0, kDigitClasses - 1, -1);
    const int second = wholeIn(state, QLatin1StringView("second"), 0, kDigitClasses - 1, -1);
    if (first >= 0 && second >= 0 && first != second) {
        m_first = first;
        m_second = second;
        m_isPinned = true;
        refreshSoon();
    }
}

QString WhyTab::explanation() const
{
    return whyExplanation(m_maps ? std::optional(WhyFacts{m_first, m_second, *m_maps}) : std::nullopt);
}

void WhyTab::entered()
{
    if (m_isStale)
        refreshSoon();
}

void WhyTab::left()
{
    m_missing->setPlaying(false);
}

} // namespace chalknet::ui
