// Building and laying out the page, and showing what the controller reports.
#include "ui/lessons/predictor/PredictorPage.h"

#include "ui/controls/Card.h"
#include "ui/controls/HairLine.h"
#include "ui/controls/NoteBar.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/predictor/ExamplesCard.h"
#include "ui/lessons/predictor/FormulaStrip.h"
#include "ui/lessons/predictor/ParameterCard.h"
#include "ui/lessons/predictor/PredictorExplanation.h"
#include "ui/lessons/predictor/PredictorLayout.h"
#include "ui/lessons/predictor/PredictorPlane.h"
#include "ui/lessons/predictor/PredictorTransport.h"
#include "ui/lessons/predictor/StepTable.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace chalknet::ui {

PredictorPage::PredictorPage(QWidget* parent)
    : LessonPage(parent)
    , m_tasks(m_controller)
{
    for (Card*& ground : m_grounds)
        ground = new Card(this);
    for (HairLine*& line : m_lines)
        line = new HairLine(Qt::Horizontal, this);
    m_strip = new FormulaStrip(this);
    m_note = new NoteBar(this);
    m_plane = new PredictorPlane(this);
    m_transport = new PredictorTransport(m_controller, this);
    m_parameters = new ParameterCard(m_controller, this);
    m_prediction = new PredictionCard(this);
    m_examples = new ExamplesCard(m_controller, this);
    makeTableCard();
    connectController();
    connectPrediction();
    connectPlane();
    retranslate();
    showDocument();
    showMoment(false);
}

void PredictorPage::makeTableCard()
{
    m_tableCard = new Card(this);
    m_traces = new QCheckBox(m_tableCard);
    m_traces->setChecked(true);
    m_table = new StepTable(m_tableCard);
    m_tableCard->header()->addWidget(m_traces);
    m_tableCard->body()->addWidget(new WholeRows(m_table, m_tableCard), 1);
    connect(m_traces, &QCheckBox::toggled, this, [this](bool on) { m_plane->setTracesVisible(on); });
    connect(m_table, &StepTable::stepChosen, &m_controller, &PredictorController::goTo);
}

void PredictorPage::connectController()
{
    connect(&m_controller, &PredictorController::documentChanged, this, &PredictorPage::showDocument);
    connect(&m_controller, &PredictorController::momentChanged, this, &PredictorPage::showMoment);
    connect(&m_controller, &PredictorController::stateChanged, this, &PredictorPage::showState);
    connect(m_examples->leastSquares(), &QCheckBox::toggled, this, [this] { showScene(false); });
    connect(&m_tasks, &PredictorTasks::changed, this, &LessonPage::tasksChanged);
}

void PredictorPage::connectPrediction()
{
    connect(m_prediction, &PredictionCard::answered, this, &PredictorPage::answer);
    connect(m_prediction, &PredictionCard::skipped, this, &PredictorPage::skipQuestion);
    connect(m_prediction, &PredictionCard::continued, &m_controller, &PredictorController::next);
    connect(m_prediction, &PredictionCard::countsChanged, this, [this] { m_tasks.setRightAnswers(m_prediction->rightCount()); });
}

bool PredictorPage::asks() const
{
    return m_controller.mode() == StepMode::Predict && (m_controller.question() || m_answered);
}

void PredictorPage::resizeEvent(QResizeEvent*)
{
    arrange();
}

int PredictorPage::noteHeight() const
{
    if (!m_note->isVisibleTo(this))
        return 0;
    const int width = std::max(m_plane->width() - 12, m_note->minimumSizeHint().width());
    return std::max(m_note->minimumHeight(), m_note->layout()->totalHeightForWidth(width)) + 8;
}

void PredictorPage::arrange()
{
    PredictorLayoutInput input;
    input.page = size();
    input.presenting = m_presenting;
    input.asks = asks();
    input.noteHeight = noteHeight();
    PredictorLayout layout = predictorLayout(input);
    // Fonts are set only when they change: each time asks for a new layout, and so for this function again.
    if (layout.chrome != m_chromeScale) {
        m_chromeScale = layout.chrome;
        m_parameters->setScale(layout.chrome);
        m_table->setScale(layout.chrome);
    }
    m_strip->setScale(layout.formulaScale);
    m_plane->setStageScale(layout.scale);
    input.questionHeight = m_prediction->heightForWidth(layout.parameters.width());
    input.questionHeight = std::max(input.questionHeight, m_prediction->sizeHint().height());
    input.parametersHeight = m_parameters->sizeHint().height();
    input.examplesHeight = m_examples->sizeHint().height();
    layout = predictorLayout(input);

    const auto place = [](QWidget* part, const QRect& rect) {
        part->setVisible(!rect.isEmpty());
        if (!rect.isEmpty())
            part->setGeometry(rect);
    };
    for (std::size_t i = 0; i < std::size(m_grounds); ++i)
        place(m_grounds[i], i < layout.grounds.size() ? layout.grounds[i] : QRect());
    for (std::size_t i = 0; i < std::size(m_lines); ++i)
        place(m_lines[i], i < layout.lines.size() ? layout.lines[i] : QRect());
    place(m_strip, layout.strip);
    place(m_plane, layout.plane);
    place(m_transport, layout.transport);
    place(m_parameters, layout.parameters);
    place(m_examples, layout.examples);
    place(m_prediction, layout.question);
    place(m_tableCard, layout.table);
    if (input.noteHeight > 0)
        m_note->setGeometry(
            layout.plane.left() + 6, layout.plane.top() - input.noteHeight + 6, layout.plane.width() - 12, input.noteHeight - 8);
}

void PredictorPage::showDocument()
{
    showMoment(false);
    emit statusChanged();
}

void PredictorPage::showMoment(bool single)
{
    if (!m_controller.question() && m_answered
        && (m_controller.shownStep() == nullptr || m_controller.shownStep()->number != m_answered->step.number)) {
        m_answered.reset(); // the student went elsewhere
        m_prediction->clear();
    }
    showScene(single && !m_controller.isPlaying());
    m_table->show(m_controller);
    showQuestion();
    showNote();
    arrange();
    emit explanationChanged();
    emit statusChanged();
}

void PredictorPage::showScene(bool glide)
{
    const PredictorScene scene = predictorScene(m_controller, m_examples->leastSquares()->isChecked());
    m_strip->setScene(scene);
    m_plane->setScene(scene, glide);
}

void PredictorPage::showQuestion()
{
    const auto& question = m_controller.question();
    if (question) {
        m_answered.reset();
        m_prediction->ask(question->text(), question->answers());
    } else if (!m_answered) {
        m_prediction->clear();
    }
}

void PredictorPage::answer()
{
    if (!m_controller.question())
        return;
    m_answered = *m_controller.question();
    m_controller.resolveQuestion();
    m_prediction->reveal(m_answered->rightAnswer(), m_answered->why());
    m_tasks.setRightAnswers(m_prediction->rightCount());
}

void PredictorPage::skipQuestion()
{
    if (!m_controller.question())
        return;
    m_answered = *m_controller.question();
    m_controller.resolveQuestion();
    m_prediction->reveal(m_answered->rightAnswer(), m_answered->why());
}

void PredictorPage::showState()
{
    if (m_controller.mode() != StepMode::Predict)
        m_answered.reset();
    arrange();
    emit statusChanged();
}

QString PredictorPage::subtitle() const
{
    return tr("The slope is corrected a little by each error");
}

QString PredictorPage::explanationTitle() const
{
    return tr("Learning from the error");
}

QString PredictorPage::explanation() const
{
    return predictorExplanation(predictorScene(m_controller, false));
}

QString PredictorPage::statusText() const
{
    const int count = static_cast<int>(m_controller.document().examples.size());
    return tr("Step %1").arg(m_controller.position()) + QStringLiteral("     ") + tr("Examples: %1").arg(count)
        + QStringLiteral("     ") + tr("One step shows one example");
}

std::vector<LessonTask> PredictorPage::tasks() const
{
    return m_tasks.tasks();
}

QString PredictorPage::activeTask() const
{
    return m_tasks.list().active();
}

void PredictorPage::setPresenting(bool presenting)
{
    m_presenting = presenting;
    m_plane->setPresenting(presenting);
    arrange();
}

void PredictorPage::presentNext()
{
    m_controller.next();
}

bool PredictorPage::event(QEvent* event)
{
    // A card or note that grew asks for its room.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return LessonPage::event(event);
}

void PredictorPage::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() != Qt::NoModifier || m_presenting)
        return LessonPage::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Space:
        if (!event->isAutoRepeat())
            presentPlay();
        return;
    case Qt::Key_Right: m_controller.next(); return;
    case Qt::Key_Left: m_controller.back(); return;
    case Qt::Key_Home: m_controller.reset(); return;
    default: LessonPage::keyPressEvent(event);
    }
}

void PredictorPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LessonPage::changeEvent(event);
}

void PredictorPage::retranslate()
{
    m_tableCard->setTitle(tr("Steps"));
    m_traces->setText(tr("Keep traces"));
    m_traces->setToolTip(tr("Leaves earlier lines faintly in the plane"));
    m_plane->setAccessibleName(tr("Examples and line"));
    m_plane->setToolTip(QString());
    m_noteShown = Note::None;
    showNote();
    if (const auto& asked = m_controller.question() ? m_controller.question() : m_answered)
        m_prediction->retell(asked->text(), asked->answers(), asked->why());
    arrange();
    emit titleChanged();
    emit statusChanged();
    emit explanationChanged();
    emit tasksChanged();
}

} // namespace chalknet::ui
