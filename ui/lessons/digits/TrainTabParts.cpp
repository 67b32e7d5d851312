// The parts of "Train", their places and words.
#include "ui/lessons/digits/TrainTab.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/Card.h"
#include "ui/controls/ElidedLabel.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/digits/NetworkEditor.h"
#include "ui/lessons/digits/PictureEditor.h"
#include "ui/lessons/digits/TrainingCurves.h"
#include "ui/lessons/digits/WeightWall.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kNetworkWidth = 400;
constexpr int kCompactNetworkWidth = 360;
// Widths of what is beside the settings.
constexpr int kOneLineFrom = 620;
constexpr int kEpochFrom = 690;
constexpr int kSpeedFrom = 830;
constexpr double kPresentingScale = 1.3;
constexpr double kPresentingFigures = 1.5;
constexpr int kPictureSide = 84;
constexpr int kProgressSteps = 1000;

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
    m_phase->installEventFilter(this); // its width says which sentence fits
    m_left = new QLabel(m_runCard);
    setTextRole(m_left, TextRole::Body);
    setInk(m_left, Ink::Secondary);
    auto* sentence = new QHBoxLayout;
    sentence->setSpacing(8);
    sentence->addWidget(m_phase, 1);
    sentence->addWidget(m_left);
    buttons->addStretch(0);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->addLayout(buttons);
    m_head->addLayout(sentence, 1);
    m_runCard->body()->addLayout(m_head);
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

void TrainTab::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

bool TrainTab::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_phase && event->type() == QEvent::Resize)
        showPhase();
    return LessonTab::eventFilter(watched, event);
}

void TrainTab::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void TrainTab::setPresenting(bool presenting)
{
    m_presenting = presenting;
    layOut();
}

void TrainTab::layOut()
{
    const bool compact = isCompact(window()->size());
    const int settings = compact ? kCompactNetworkWidth : kNetworkWidth;
    m_networkCard->setVisible(!m_presenting);
    m_networkCard->setFixedWidth(settings);
    m_editor->setCompact(compact);
    const int gap = compact ? metrics::kCompactCardGap : metrics::kCardGap;
    layout()->setSpacing(gap);
    m_right->setSpacing(gap);
    m_charts->setSpacing(gap);
    const double stage = m_scale * (m_presenting ? kPresentingScale : 1.0);
    m_lossChart->setStageScale(stage);
    m_accuracyChart->setStageScale(stage);
    m_wall->setStageScale(stage);
    // Beside the explanation the sentence has a line of its own; epoch and speed are also said above and below the page.
    const int room = width() - (m_presenting ? 0 : settings + gap);
    m_head->setDirection(room >= kOneLineFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_head->setSpacing(room >= kOneLineFrom ? 20 : 6);
    for (QLabel* label : {m_epoch.value, m_epoch.name})
        label->setVisible(room >= kEpochFrom);
    for (QLabel* label : {m_speed.value, m_speed.name})
        label->setVisible(room >= kSpeedFrom);
    m_wallHow->setVisible(room >= kEpochFrom);
    sizeFigures();
}

// Larger where a whole class reads them.
void TrainTab::sizeFigures()
{
    const auto size = [this](QLabel* label, TextRole role) {
        QFont font = Theme::instance().font(role);
        if (m_presenting)
            font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * kPresentingFigures)));
        label->setFont(font);
    };
    for (const Figure& figure : {m_accuracy, m_loss, m_epoch, m_speed, Figure{m_answer, m_answerName}}) {
        size(figure.value, TextRole::Display);
        size(figure.name, TextRole::FieldLabel);
    }
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
    showDrawingName();
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
