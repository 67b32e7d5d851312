// The network at the left; run, figures and curves at the right.
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
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/PixelView.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kNetworkWidth = 400;
constexpr int kCompactNetworkWidth = 360;
constexpr int kNarrowBelow = 1100;
constexpr int kSpeedFrom = 1240; ///< the speed is below the page, too
constexpr int kPictureSide = 84;
constexpr int kProgressSteps = 1000;
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

TrainTab::TrainTab(DigitsTraining& training, QWidget* parent)
    : LessonTab(parent)
    , m_training(training)
{
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(metrics::kCardGap);
    whole->addWidget(makeNetworkCard());
    m_right = new QVBoxLayout;
    m_right->addWidget(makeRunCard());
    m_charts = new QHBoxLayout;
    m_lossChart = new TrainingCurves(TrainingCurves::Quantity::Loss, this);
    m_accuracyChart = new TrainingCurves(TrainingCurves::Quantity::Accuracy, this);
    m_charts->addWidget(makeChartCard(m_lossCard, m_lossChart), 1);
    m_charts->addWidget(makeChartCard(m_accuracyCard, m_accuracyChart), 1);
    m_right->addLayout(m_charts, 1);
    m_wallCard = new Card(this);
    m_wallHow = new QLabel(m_wallCard);
    setTextRole(m_wallHow, TextRole::FieldLabel);
    m_wallCard->header()->addWidget(m_wallHow);
    m_wall = new WeightWall(m_wallCard);
    m_wallCard->body()->addWidget(m_wall, 1);
    m_wallCard->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_charts->addWidget(m_wallCard, 1);
    showView();
    whole->addLayout(m_right, 1);
    connect(&m_training, &DigitsTraining::statusChanged, this, &TrainTab::showStatus);
    retranslate();
}

QWidget* TrainTab::makeNetworkCard()
{
    m_networkCard = new Card(this);
    m_editor = new NetworkEditor(m_networkCard);
    m_part = new SegmentedControl(m_networkCard);
    m_part->addSegment(QString());
    m_part->addSegment(QString());
    m_networkCard->header()->addWidget(m_part);
    m_parts = new QStackedWidget(m_networkCard);
    m_parts->addWidget(scrolling(m_editor));
    m_parts->addWidget(scrolling(m_editor->pictures()));
    m_networkCard->body()->addWidget(m_parts, 1);
    connect(m_part, &SegmentedControl::currentIndexChanged, m_parts, &QStackedWidget::setCurrentIndex);
    m_shapeHint = new QLabel(m_networkCard);
    m_shapeHint->setWordWrap(true);
    setTextRole(m_shapeHint, TextRole::FieldLabel);
    m_networkCard->body()->addWidget(m_shapeHint);
    m_networkCard->setFixedWidth(kNetworkWidth);
    m_networkCard->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
    connect(m_editor, &NetworkEditor::settingsChanged, this, [this](const DigitsSettings& settings) {
        m_training.applySettings(settings);
        showStatus();
    });
    return m_networkCard;
}

// Scrolls only when there is more than a small window has room for.
QWidget* TrainTab::scrolling(QWidget* content)
{
    auto* scroll = new QScrollArea(m_networkCard);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    content->show();
    return scroll;
}

TrainTab::Figure TrainTab::makeFigure(QBoxLayout* row)
{
    Figure figure{new QLabel(m_runCard), new QLabel(m_runCard)};
    setTextRole(figure.value, TextRole::Display);
    setTextRole(figure.name, TextRole::FieldLabel);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(figure.value);
    column->addWidget(figure.name);
    row->addLayout(column, 1);
    return figure;
}

QWidget* TrainTab::makeRunCard()
{
    m_runCard = new Card(this);
    m_view = new SegmentedControl(m_runCard);
    m_view->addSegment(QString());
    m_view->addSegment(QString());
    m_runCard->header()->addWidget(m_view);
    connect(m_view, &SegmentedControl::currentIndexChanged, this, &TrainTab::showView);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_startOver = new QPushButton(m_runCard);
    m_startOver->setIcon(themedIcon(QStringLiteral("reset")));
    m_play = new QPushButton(m_runCard);
    setButtonKind(m_play, ButtonKind::Primary);
    m_play->setMinimumWidth(130);
    m_stop = new QPushButton(m_runCard);
    m_stop->setIcon(themedIcon(QStringLiteral("stop")));
    for (QPushButton* button : {m_startOver, m_play, m_stop}) {
        button->setFixedHeight(metrics::kTransportHeight);
        buttons->addWidget(button);
    }
    m_phase = new ElidedLabel(m_runCard);
    setTextRole(m_phase, TextRole::Body);
    m_left = new QLabel(m_runCard);
    setTextRole(m_left, TextRole::Body);
    setInk(m_left, Ink::Secondary);
    buttons->addSpacing(12);
    buttons->addWidget(m_phase, 1);
    buttons->addWidget(m_left);
    m_runCard->body()->addLayout(buttons);
    m_progress = new QProgressBar(m_runCard);
    m_progress->setRange(0, kProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_runCard->body()->addSpacing(4);
    m_runCard->body()->addWidget(m_progress);
    m_runCard->body()->addSpacing(6);

    auto* figures = new QHBoxLayout;
    figures->setSpacing(24);
    m_accuracy = makeFigure(figures);
    m_loss = makeFigure(figures);
    m_epoch = makeFigure(figures);
    m_speed = makeFigure(figures);
    m_picture = new QLabel(m_runCard);
    m_picture->setFixedSize(kPictureSide, kPictureSide);
    figures->addWidget(m_picture);
    auto* reading = new QVBoxLayout;
    reading->setSpacing(0);
    m_answer = new QLabel(m_runCard);
    setTextRole(m_answer, TextRole::Display);
    m_answerName = new QLabel(m_runCard);
    setTextRole(m_answerName, TextRole::FieldLabel);
    m_answer->setMinimumWidth(120);
    reading->addWidget(m_answer);
    reading->addWidget(m_answerName);
    figures->addLayout(reading);
    m_runCard->body()->addLayout(figures);
    connect(m_play, &QPushButton::clicked, this, &TrainTab::onPlay);
    connect(m_stop, &QPushButton::clicked, &m_training, &DigitsTraining::stop);
    connect(m_startOver, &QPushButton::clicked, this, &TrainTab::startRequested);
    return m_runCard;
}

QWidget* TrainTab::makeChartCard(Card*& card, TrainingCurves* chart)
{
    card = new Card(this);
    card->body()->addWidget(chart, 1);
    card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    return card;
}

void TrainTab::onPlay()
{
    if (m_training.status().isActive())
        m_training.pause();
    else if (m_training.status().canContinue())
        m_training.resume();
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
    QPixmap pixmap(QSize(kPictureSide, kPictureSide) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Theme::instance().colors().surface);
    QPainter painter(&pixmap);
    if (!pixels.empty())
        painter.drawImage(QRectF(0, 0, kPictureSide, kPictureSide), pixelImage(pixels));
    painter.setPen(QPen(Theme::instance().colors().ctl, 1));
    painter.drawRect(QRectF(0.5, 0.5, kPictureSide - 1, kPictureSide - 1));
    painter.end();
    m_picture->setPixmap(pixmap);
    setTextIfNew(m_answer, answer);
}

void TrainTab::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Epoch and speed are also said above and below the page.
    const bool narrow = width() < kNarrowBelow;
    for (QLabel* label : {m_epoch.value, m_epoch.name})
        label->setVisible(!narrow);
    for (QLabel* label : {m_speed.value, m_speed.name})
        label->setVisible(width() >= kSpeedFrom);
    m_wallHow->setVisible(!narrow);
}

void TrainTab::setStageScale(double scale)
{
    m_lossChart->setStageScale(scale);
    m_accuracyChart->setStageScale(scale);
    m_wall->setStageScale(scale);
    const bool compact = isCompact(window()->size());
    m_networkCard->setFixedWidth(compact ? kCompactNetworkWidth : kNetworkWidth);
    m_editor->setCompact(compact);
    const int gap = compact ? metrics::kCompactCardGap : metrics::kCardGap;
    layout()->setSpacing(gap);
    m_right->setSpacing(gap);
    m_charts->setSpacing(gap);
}

void TrainTab::showStatus()
{
    const TrainingStatus& status = m_training.status();
    const QString sentence = trainingSentence(status, m_dataReady, m_dataName);
    const bool fits = m_phase->fontMetrics().horizontalAdvance(sentence) <= m_phase->width();
    setTextIfNew(m_phase, fits ? sentence : trainingSentence(status, m_dataReady, m_dataName, true));
    m_phase->setToolTip(sentence);
    const bool knowsTime = status.phase == TrainingStatus::Phase::Running && std::isfinite(status.secondsLeft);
    showSentence(m_left, knowsTime ? tr("%1 left").arg(durationText(status.secondsLeft)) : QString());
    const bool isMaking = status.phase == TrainingStatus::Phase::Making;
    m_progress->setValue(static_cast<int>(kProgressSteps * (isMaking ? status.made : status.fraction())));
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

void TrainTab::showButtons()
{
    const TrainingStatus& status = m_training.status();
    const bool isActive = status.isActive();
    const QString text = status.phase == TrainingStatus::Phase::Making ? tr("Cancel")
        : isActive                         ? tr("Pause")
        : status.phase == TrainingStatus::Phase::Paused   ? tr("Continue")
        : status.phase == TrainingStatus::Phase::Finished ? tr("Train further")
                                                          : tr("Train now");
    if (m_play->text() != text) {
        m_play->setText(text);
        m_play->setIcon(themedIcon(isActive ? QStringLiteral("pause") : QStringLiteral("play")));
    }
    const bool canResume = isActive || status.canContinue();
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

void TrainTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TrainTab::retranslate()
{
    m_networkCard->setTitle(tr("Settings"));
    m_part->setAccessibleName(tr("Which settings are shown"));
    m_part->setSegmentText(0, tr("Network"));
    m_part->setSegmentText(1, tr("Pictures"));
    m_part->setSegmentToolTip(0, tr("Layers, and how their weights are changed"));
    m_part->setSegmentToolTip(1, tr("What is learned from, what is watched, and when learning stops"));
    m_runCard->setTitle(tr("Learning"));
    m_stop->setText(tr("Stop"));
    m_startOver->setText(tr("Start over"));
    m_play->setText(QString());
    m_progress->setAccessibleName(tr("Progress of training"));
    m_accuracy.name->setText(tr("test accuracy"));
    m_loss.name->setText(tr("test loss"));
    m_speed.name->setText(tr("examples per second"));
    m_answerName->setText(tr("your drawing, read now"));
    m_picture->setToolTip(tr("your drawing"));
    m_view->setAccessibleName(tr("What is shown"));
    m_view->setSegmentText(0, tr("Curves"));
    m_view->setSegmentText(1, tr("First layer"));
    m_view->setSegmentToolTip(0, tr("Loss and accuracy over epochs"));
    m_view->setSegmentToolTip(1, tr("The weights of the first layer as pictures"));
    m_wallCard->setTitle(tr("Weights of the first layer"));
    m_wallHow->setText(tr("one picture for each unit; click enlarges"));
    m_wall->setAccessibleName(tr("Weights of the first layer"));
    m_wall->setToolTip(tr("Blue: ink there raises the unit's sum; orange: it lowers it"));
    m_lossCard->setTitle(tr("Loss"));
    m_accuracyCard->setTitle(tr("Accuracy"));
    m_lossChart->setAccessibleName(tr("Loss over epochs"));
    m_accuracyChart->setAccessibleName(tr("Accuracy over epochs"));
    showStatus();
}

} // namespace chalknet::ui
