// What the run and the drawing show, and the tasks that follow from them.
#include "ui/lessons/digits/TrainTab.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/Card.h"
#include "ui/controls/ElidedLabel.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/digits/DigitsExplanation.h"
#include "ui/lessons/digits/NetworkEditor.h"
#include "ui/lessons/digits/PictureEditor.h"
#include "ui/lessons/digits/TrainTexts.h"
#include "ui/lessons/digits/TrainingCurves.h"
#include "ui/lessons/digits/WeightWall.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/views/PixelView.h"

#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kGoodAccuracy = 0.9; ///< as the task "train-own" says
constexpr std::size_t kFewPictures = 2000; ///< for the task "overfit", which suggests 500
constexpr double kByHeart = 0.5; ///< so small a training loss beside the validation loss is overfitting

void setTextIfNew(QLabel* label, const QString& text)
{
    if (label->text() != text)
        label->setText(text);
}

/// For sentences that come and go: an empty label would be a nameless thing to a screen reader.
void showSentence(QLabel* label, const QString& text)
{
    setTextIfNew(label, text);
    label->setVisible(!text.isEmpty());
}

} // namespace

void TrainTab::onPlay()
{
    if (m_training.status().isActive())
        m_training.pause();
    else if (m_training.status().canContinue())
        m_training.resume();
    else if (m_training.status().phase == TrainingStatus::Phase::Diverged)
        m_training.goBack();
    else
        emit startRequested();
}

void TrainTab::setDataReady(bool ready, const QString& dataName)
{
    m_dataReady = ready;
    m_dataName = dataName;
    showStatus();
}

void TrainTab::setData(const DigitsData& digits)
{
    m_editor->pictures()->setData(digits.train, digits.test.rows());
}

void TrainTab::setAugmentation(const Augmentation& limits)
{
    m_editor->pictures()->setAugmentation(limits);
}

void TrainTab::setNetwork(const DigitNetwork& network)
{
    m_wall->setNetwork(network);
}

void TrainTab::showView()
{
    const bool showsWeights = m_view->currentIndex() == 1;
    m_lossCard->setVisible(!showsWeights);
    m_accuracyCard->setVisible(!showsWeights);
    m_wallCard->setVisible(showsWeights);
}

QStringList TrainTab::taskIds() const
{
    return {QStringLiteral("train-own"), QStringLiteral("overfit")};
}

LessonTask TrainTab::task(const QString& id) const
{
    LessonTask task;
    task.id = id;
    if (id == QLatin1String("overfit")) {
        task.text = tr("See overfitting: let a network learn from 500 pictures until early stopping ends it.");
        task.hint = tr("On the left under Pictures choose 500 pictures, and many epochs under Network. The training loss goes on falling; "
                       "the validation loss turns.");
        return task;
    }
    task.text = tr("Train a network of your own that reads more than 90 % of the test pictures.");
    task.hint = tr("The settings on the left do it. Watch the first layer while it learns: noise turns into strokes.");
    return task;
}

void TrainTab::followTask()
{
    // Only what this run has measured; the ready-made network is not one's own.
    if (m_training.status().testAccuracy > kGoodAccuracy)
        emit taskReached(QStringLiteral("train-own"));
    if (hasSeenOverfitting())
        emit taskReached(QStringLiteral("overfit"));
}

// Early stopping ended a run on few pictures that was learning them by heart.
bool TrainTab::hasSeenOverfitting() const
{
    const TrainingStatus& status = m_training.status();
    const bool stoppedEarly = status.phase == TrainingStatus::Phase::Finished && status.reason == StopReason::Plateau;
    if (!stoppedEarly || status.learningRows > kFewPictures || m_training.curve().empty())
        return false;
    const CurvePoint& end = m_training.curve().back();
    return end.validationLoss > status.bestLoss && end.trainLoss < kByHeart * end.validationLoss;
}

void TrainTab::setDrawing(std::span<const std::uint8_t> pixels, const QString& answer)
{
    m_wall->setPixels(pixels);
    const double ratio = devicePixelRatioF();
    const int side = m_picture->width();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Theme::instance().colors().surface);
    QPainter painter(&pixmap);
    if (!pixels.empty())
        painter.drawImage(QRectF(0, 0, side, side), pixelImage(pixels));
    painter.setPen(QPen(Theme::instance().colors().ctl, 1));
    painter.drawRect(QRectF(0.5, 0.5, side - 1, side - 1));
    painter.end();
    m_picture->setPixmap(pixmap);
    setTextIfNew(m_answer, answer);
    m_hasDrawing = !pixels.empty();
    showDrawingName();
}

void TrainTab::showDrawingName()
{
    setTextIfNew(m_answerName, m_hasDrawing ? tr("your drawing, read now") : tr("nothing drawn yet"));
}

void TrainTab::showStatus()
{
    const TrainingStatus& status = m_training.status();
    showPhase();
    const bool knowsTime = status.phase == TrainingStatus::Phase::Running && std::isfinite(status.secondsLeft);
    showSentence(m_left, knowsTime ? tr("%1 left").arg(durationText(status.secondsLeft)) : QString());
    const bool isMaking = status.phase == TrainingStatus::Phase::Making;
    m_progress->setValue(static_cast<int>(m_progress->maximum() * (isMaking ? status.made : status.fraction())));
    setTextIfNew(m_accuracy.value, percent(status.testAccuracy));
    setTextIfNew(m_loss.value, measured(status.testLoss, 3));
    setTextIfNew(m_epoch.value,
        status.epochs > 0 ? tr("%1 of %2").arg(fixed(std::min<double>(status.epochsDone, status.epochs), 1)).arg(status.epochs)
                          : QStringLiteral("–"));
    setTextIfNew(
        m_epoch.name, std::isfinite(status.bestEpoch) ? tr("epoch · best: %1").arg(compact(status.bestEpoch)) : tr("epoch"));
    setTextIfNew(
        m_speed.value, status.examplesPerSecond > 0 ? grouped(std::llround(status.examplesPerSecond)) : QStringLiteral("–"));
    const auto running = m_training.runningSpec();
    const bool differs = running && *running != m_editor->settings().spec();
    const bool hasOthers = m_training.hasOtherPictures(m_editor->settings());
    showSentence(m_shapeHint,
        differs         ? tr("The network being trained is a different one; start over to use these settings.")
            : hasOthers ? tr("This run learns from other pictures than chosen here; start over to use these settings.")
                        : QString());
    showButtons();
    showCurves();
    followTask();
}

// The whole sentence where there is room for it, else a shorter one.
void TrainTab::showPhase()
{
    const TrainingStatus& status = m_training.status();
    const QString sentence = trainingSentence(status, m_dataReady, m_dataName);
    const bool fits = m_phase->fontMetrics().horizontalAdvance(sentence) <= m_phase->width();
    setTextIfNew(m_phase, fits ? sentence : trainingSentence(status, m_dataReady, m_dataName, true));
    m_phase->setToolTip(sentence);
}

void TrainTab::showButtons()
{
    const TrainingStatus& status = m_training.status();
    const bool isActive = status.isActive();
    const bool isDiverged = status.phase == TrainingStatus::Phase::Diverged;
    const QString text = status.phase == TrainingStatus::Phase::Making ? tr("Cancel")
        : isActive                         ? tr("Pause")
        : status.phase == TrainingStatus::Phase::Paused   ? tr("Continue")
        : status.phase == TrainingStatus::Phase::Finished ? tr("Train further")
        : isDiverged                                      ? tr("Go back")
                                                          : tr("Train now");
    if (m_play->text() != text) {
        m_play->setText(text);
        const bool isMaking = status.phase == TrainingStatus::Phase::Making;
        m_play->setIcon(themedIcon(isMaking ? QStringLiteral("close")
                : isActive                  ? QStringLiteral("pause")
                : isDiverged                ? QStringLiteral("rewind")
                                            : QStringLiteral("play")));
        m_play->setToolTip(isDiverged ? tr("Back to the last moment at which all numbers were finite") : QString());
    }
    const bool canResume = isActive || status.canContinue() || isDiverged;
    m_play->setEnabled(canResume || m_dataReady);
    m_stop->setEnabled(status.phase != TrainingStatus::Phase::Idle);
    m_startOver->setEnabled(m_dataReady && status.phase != TrainingStatus::Phase::Idle);
}

void TrainTab::showCurves()
{
    const auto& curve = m_training.curve();
    const double best = m_training.bestOnCurve();
    const bool sameBest = best == m_shownBest || (std::isnan(best) && std::isnan(m_shownBest));
    if (curve.size() == m_shownPoints && sameBest && !curve.empty() && m_training.status().isActive())
        return;
    m_shownPoints = curve.size();
    m_shownBest = best;
    m_lossChart->setCurve(curve, m_training.status().epochs, best);
    m_accuracyChart->setCurve(curve, m_training.status().epochs, best);
}

QString TrainTab::tabName() const
{
    return tr("Train");
}

QString TrainTab::subtitle() const
{
    return tr("A network learns to read while you watch");
}

QString TrainTab::explanationTitle() const
{
    return digitsExplanationTitle(DigitsPart::Train);
}

QString TrainTab::explanation() const
{
    return digitsExplanation(DigitsPart::Train);
}

// What was chosen here is kept by the page, which needs it before the tab is shown.
QJsonObject TrainTab::saveState() const
{
    return {{QStringLiteral("weights"), m_view->currentIndex() == 1}, {QStringLiteral("pictures"), m_part->currentIndex() == 1}};
}

void TrainTab::restoreState(const QJsonObject& state)
{
    m_view->setCurrentIndex(state.value(QLatin1String("weights")).toBool() ? 1 : 0);
    m_part->setCurrentIndex(state.value(QLatin1String("pictures")).toBool() ? 1 : 0);
    showView();
}

} // namespace chalknet::ui
