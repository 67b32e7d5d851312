// Building and laying out the page.
#include "ui/lessons/backprop/BackpropPage.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/Card.h"
#include "ui/controls/NoteBar.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/backprop/BackpropExplanation.h"
#include "ui/lessons/backprop/BackpropLayout.h"
#include "ui/lessons/backprop/BackpropSettings.h"
#include "ui/lessons/backprop/BackpropTexts.h"
#include "ui/lessons/backprop/ChainRuleView.h"
#include "ui/lessons/backprop/GradientCheckPanel.h"
#include "ui/lessons/backprop/MistakePanel.h"
#include "ui/lessons/backprop/SideCard.h"
#include "ui/lessons/backprop/StageStrip.h"
#include "ui/lessons/backprop/WeightCurvePanel.h"
#include "ui/theme/Theme.h"
#include "ui/trace/TraceDiagram.h"
#include "ui/trace/TraceNetworkEditor.h"

#include <QCheckBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kNoteMargin = 12;
constexpr double kSmallLetters = 13.5;

} // namespace

BackpropPage::BackpropPage(AppContext& context, QWidget* parent)
    : LessonPage(parent)
    , m_context(context)
    , m_tasks({QStringLiteral("signs"), QStringLiteral("steepest"), QStringLiteral("rises"), QStringLiteral("mistake"),
          QStringLiteral("fades"), QStringLiteral("softmax")})
    , m_strip(new StageStrip(m_controller, this))
    , m_diagramCard(new Card(this))
    , m_diagram(new TraceDiagram(m_diagramCard))
    , m_note(new NoteBar(m_diagramCard))
    , m_chainCard(new Card(this))
    , m_chain(new ChainRuleView(m_chainCard))
    , m_predictBox(new QCheckBox(m_chainCard))
    , m_sideBox(new QCheckBox(m_chainCard))
    , m_why(new QPushButton(m_chainCard))
    , m_followUp(new SegmentedControl(m_chainCard))
    , m_side(new SideCard(this))
    , m_prediction(new PredictionCard(this))
    , m_pause(new Card(this))
    , m_pauseText(new MathText(m_pause))
    , m_settings(new BackpropSettings(m_controller, this))
    , m_editor(new TraceNetworkEditor(this))
{
    setFocusPolicy(Qt::ClickFocus);
    makeCards();
    connectStrip();
    connectDiagram();
    connectChain();
    connectSide();
    connectPrediction();
    connectController();
    retranslate();
}

void BackpropPage::makeCards()
{
    setButtonKind(m_why, ButtonKind::Normal);
    m_why->setFixedHeight(metrics::kMinimumHitTarget); // no higher than the head of the card is without it
    m_followUp->addSegment(QString());
    m_followUp->addSegment(QString());
    m_followUp->setFont(Theme::instance().sans(kSmallLetters));
    m_followUp->setFixedHeight(metrics::kMinimumHitTarget);
    m_chainCard->header()->addWidget(m_followUp);
    m_chainCard->header()->addWidget(m_why);
    m_chainCard->header()->addWidget(m_predictBox);
    m_chainCard->header()->addWidget(m_sideBox);
    m_chainCard->body()->addWidget(m_chain, 1);
    m_pauseText->setSecondary(true);
    m_pause->body()->addWidget(m_pauseText);
    m_pause->body()->addStretch(1);
    m_note->raise();
}

void BackpropPage::connectController()
{
    connect(&m_controller, &BackpropController::changed, this, &BackpropPage::follow);
    connect(&m_controller, &BackpropController::playingChanged, this, [this] {
        m_strip->showState();
        emit statusChanged();
    });
    connect(&m_tasks, &TaskList::changed, this, &LessonPage::tasksChanged);
}

void BackpropPage::resizeEvent(QResizeEvent*)
{
    arrange();
}

void BackpropPage::arrange()
{
    const bool predicting = isPredicting();
    const BackpropLayout layout = backpropLayout(
        size(), {.presenting = m_presenting, .predicting = predicting, .sideVisible = m_controller.view().sideVisible});
    const auto put = [](QWidget* widget, const QRect& rect) {
        widget->setVisible(!rect.isEmpty());
        if (!rect.isEmpty())
            widget->setGeometry(rect);
    };
    m_diagram->setStageScale(layout.scale);
    m_chain->setStageScale(layout.formulas);
    m_side->setScales(layout.formulas, layout.chrome, layout.isNarrow);
    m_strip->setChromeScale(layout.chrome);
    m_chainCard->titleLabel()->setFont(Theme::instance().font(TextRole::Heading, layout.chrome));
    m_pause->titleLabel()->setFont(Theme::instance().font(TextRole::Heading, layout.chrome));
    m_side->setPredicting(predicting);
    put(m_strip, layout.strip);
    put(m_diagramCard, layout.diagram);
    put(m_chainCard, layout.chain);
    put(m_side, layout.side);
    const bool hasQuestion = m_prediction->isAsking() || m_prediction->isRevealed();
    put(m_prediction, hasQuestion ? layout.prediction : QRect());
    put(m_pause, hasQuestion ? QRect() : layout.prediction);
    placeDiagram();
    showBoxes();
}

// A note takes its place from the diagram.
void BackpropPage::placeDiagram()
{
    QRect room = m_diagramCard->rect().adjusted(1, 1, -1, -1);
    if (!m_note->isHidden()) {
        const QRect within = room.adjusted(kNoteMargin, kNoteMargin, -kNoteMargin, -kNoteMargin);
        const int height = std::max(m_note->minimumHeight(), m_note->heightForWidth(within.width()));
        m_note->setGeometry(within.left(), within.bottom() + 1 - height, within.width(), height);
        room.setBottom(m_note->y() - 1);
    }
    m_diagram->setGeometry(room);
}

QString BackpropPage::subtitle() const
{
    return tr("Each weight’s share of the error");
}

QString BackpropPage::explanationTitle() const
{
    return tr("How the error comes back");
}

QString BackpropPage::explanation() const
{
    return backpropExplanation(m_controller);
}

QString BackpropPage::statusText() const
{
    return m_presenting ? positionText(m_controller) : formulasText(m_controller);
}

QString BackpropPage::speedText() const
{
    return m_controller.isAsking() ? tr("waiting for your answer") : batchText(m_controller);
}

void BackpropPage::setPresenting(bool presenting)
{
    m_presenting = presenting;
    m_controller.setPresenting(presenting);
    arrange();
    showAll();
}

void BackpropPage::presentNext()
{
    m_controller.setPlaying(false);
    m_controller.next();
}

void BackpropPage::presentBack()
{
    m_controller.back();
}

void BackpropPage::presentPlay()
{
    m_controller.setPlaying(!m_controller.isPlaying());
}

void BackpropPage::left()
{
    m_controller.setPlaying(false);
}

void BackpropPage::keyPressEvent(QKeyEvent* event)
{
    // In presenter mode these keys mean the same and come here first.
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return LessonPage::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Right: presentNext(); break;
    case Qt::Key_Left: presentBack(); break;
    case Qt::Key_Home: m_controller.goToFirst(); break;
    case Qt::Key_End: m_controller.goToLast(); break;
    case Qt::Key_PageDown: m_controller.nextPhase(); break;
    case Qt::Key_PageUp: m_controller.previousPhase(); break;
    case Qt::Key_Space:
        if (m_presenting)
            return LessonPage::keyPressEvent(event);
        if (!event->isAutoRepeat())
            presentPlay();
        break;
    default: LessonPage::keyPressEvent(event);
    }
}

void BackpropPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LessonPage::changeEvent(event);
}

void BackpropPage::retranslate()
{
    m_diagram->setAccessibleName(tr("Network diagram"));
    m_chain->setAccessibleName(tr("Chain rule"));
    m_predictBox->setText(tr("Predict first"));
    m_predictBox->setToolTip(tr("Before a gradient, a new value and the new loss you are asked what comes"));
    m_why->setText(tr("Why y − t?"));
    m_why->setToolTip(tr("Where the short form of the error signal comes from"));
    m_followUp->setSegmentText(0, tr("next example"));
    m_followUp->setSegmentText(1, tr("the same again"));
    m_followUp->setAccessibleName(tr("After the update"));
    m_pause->setTitle(tr("Your prediction"));
    m_pauseText->setText(
        tr("Nothing is asked at this step. Go on with **→**: the next question is about a gradient, a new value or "
           "the new loss."));
    if (const std::optional<BackpropQuestion> question = m_controller.question())
        m_prediction->retell(question->text, question->answers, question->why);
    showAll();
    emit titleChanged();
    emit statusChanged();
    emit explanationChanged();
    emit tasksChanged();
}

} // namespace chalknet::ui
