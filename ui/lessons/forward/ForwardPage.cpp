// Building and laying out the page, and showing what the controller reports.
#include "ui/lessons/forward/ForwardPage.h"

#include "ui/AppContext.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/forward/AlgorithmFlow.h"
#include "ui/lessons/forward/CalculationStrip.h"
#include "ui/lessons/forward/ForwardDiagramCard.h"
#include "ui/lessons/forward/ForwardExplanation.h"
#include "ui/lessons/forward/ForwardLayout.h"
#include "ui/lessons/forward/ForwardMatrixCard.h"
#include "ui/lessons/forward/ForwardMatrixView.h"
#include "ui/lessons/forward/ForwardNames.h"
#include "ui/lessons/forward/ForwardScene.h"
#include "ui/lessons/forward/ForwardStrip.h"
#include "ui/trace/TraceDiagram.h"
#include "ui/trace/TraceNetworkEditor.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace chalknet::ui {

namespace {

/// The rows of the tallest matrix.
int tallestMatrix(const ForwardDocument& document)
{
    const NetworkSpec& spec = document.network.spec;
    int rows = 1;
    for (std::size_t layer = 0; layer < spec.layers.size(); ++layer) {
        const int inputs = spec.layerInputs(layer);
        const int sums = spec.layers[layer].units * spec.layers[layer].activation.pieces;
        rows = std::max(rows, document.notation == TraceNotation::XwB ? inputs : std::max(inputs + 1, sums));
    }
    return rows;
}

int longestSum(const NetworkSpec& spec)
{
    int terms = 1;
    for (std::size_t layer = 0; layer < spec.layers.size(); ++layer)
        terms = std::max(terms, spec.layerInputs(layer) + 1);
    return terms;
}

} // namespace

ForwardPage::ForwardPage(AppContext& context, QWidget* parent)
    : LessonPage(parent)
    , m_context(context)
    , m_tasks(forwardTaskIds())
    , m_strip(new ForwardStrip(m_controller, this))
    , m_diagram(new ForwardDiagramCard(this))
    , m_matrices(new ForwardMatrixCard(this))
    , m_prediction(new PredictionCard(this))
    , m_editor(new TraceNetworkEditor(this))
{
    setFocusPolicy(Qt::ClickFocus); // a click between the cards gives the arrow keys to the page
    m_editor->setLossVisible(false);
    m_editor->hide();
    QStringList lessons;
    for (const Lesson& lesson : allLessons())
        lessons += lesson.id;
    m_matrices->flow()->setLessons(lessons);
    connectStrip();
    connectDiagram();
    connectMatrices();
    connectPrediction();
    connectEditor();
    connect(&m_controller, &ForwardController::changed, this, &ForwardPage::follow);
    connect(&m_controller, &ForwardController::playingChanged, this, [this] {
        m_strip->showState(isPredicting(), isAsking());
        emit statusChanged();
    });
    connect(&m_tasks, &TaskList::changed, this, &LessonPage::tasksChanged);
    checkTasks();
    retranslate();
}

TraceDiagram* ForwardPage::diagram() const
{
    return m_diagram->diagram();
}

void ForwardPage::openEditor()
{
    const QString obstacle = labObstacle(m_context.labNetwork());
    m_editor->setLabAvailable(obstacle.isEmpty(), obstacle);
    m_editor->setNetwork(m_controller.network());
    m_editor->setRow(m_controller.document().row);
    m_editor->popUp(m_diagram->networkButton());
}

void ForwardPage::follow(Cause cause)
{
    const int step = m_controller.document().step;
    m_looked = m_looked.layer < m_controller.document().layers() ? m_looked : ForwardFocus();
    if (cause != Cause::View || step < m_pinned.layer + 1)
        m_pinned = {};
    if (cause == Cause::Step) {
        m_shown = step - 1;
        showAll();
        if (isVisible())
            diagram()->playSignal(step, false); // its end is the arrival
        else
            arrive();
    } else {
        m_shown = step;
    }
    if (cause == Cause::View && hasAnswerInSight())
        tellAgain(); // perhaps in another notation
    else if (!m_isRevealing)
        askNext();
    arrange();
    showAll();
    if (cause != Cause::Step)
        checkTasks();
    emit statusChanged();
    emit explanationChanged();
    emit tasksChanged();
}

void ForwardPage::arrive()
{
    if (m_shown == m_controller.document().step)
        return;
    m_shown = m_controller.document().step;
    showAll();
    checkTasks();
    emit explanationChanged();
}

ForwardFocus ForwardPage::focus() const
{
    const ForwardDocument& document = m_controller.document();
    const NetworkSpec& spec = m_controller.spec();
    if (document.detail == ForwardDetail::Data)
        return {};
    ForwardFocus focus = m_looked;
    if (focus.isNone() || focus.layer >= m_shown)
        focus = m_pinned;
    if (focus.isNone() && isAsking() && m_question)
        return m_question->focus; // what has to be multiplied and added
    if (focus.isNone() && document.detail == ForwardDetail::Products)
        focus = lastOf(spec, m_controller.trace().values, m_shown - 1);
    if (focus.isNone() || focus.layer >= m_shown)
        return {};
    if (m_lookedInput != ForwardFocus::kAll)
        focus.input = m_lookedInput;
    return focus;
}

void ForwardPage::look(const ForwardFocus& focus)
{
    m_looked = focus;
    m_lookedInput = ForwardFocus::kAll;
    showLight();
    const bool isSecondOutput = focus.layer == 1 && focus.row == 1 && m_shown == 2;
    if (isSecondOutput && isQuestionNetwork(m_controller.document()) && !std::exchange(m_progress.hasLookedAtOutput, true))
        emit tasksChanged();
}

void ForwardPage::pin(const ForwardFocus& focus)
{
    m_pinned = focus == m_pinned ? ForwardFocus() : focus;
    showLight();
}

void ForwardPage::showAll()
{
    const ForwardDocument& document = m_controller.document();
    m_strip->showState(isPredicting(), isAsking());
    m_matrices->setRow(document.row, document.network.rows.size());
    m_matrices->setShowsFlow(document.showsFlow);
    m_matrices->setLargestSum(longestSum(m_controller.spec()));
    m_editor->setNetwork(document.network);
    m_editor->setRow(document.row);
    showMatrices();
    showLight();
}

void ForwardPage::showMatrices()
{
    MatrixRequest request{
        .detail = m_controller.document().detail, .names = m_controller.names(), .step = m_shown, .asked = asked()};
    for (int column = 1; column <= m_controller.document().layers(); ++column)
        request.layerNames += stageLabel(m_controller.spec(), column);
    const ForwardMatrixContent content
        = forwardMatrices(m_controller.network(), m_controller.inputs(), m_controller.trace().values, request);
    const int present = isAsking() ? m_shown : std::max(0, m_controller.document().step - 1);
    m_matrices->matrices()->setContent(m_controller.network(), content, m_controller.document().notation, present);
}

void ForwardPage::showLight()
{
    const ForwardFocus light = focus();
    m_diagram->setScene(
        m_controller.spec(), forwardScene(m_controller.document(), m_controller.trace(), m_shown, light, asked()));
    m_matrices->matrices()->setLight(light);
    showCalculation();
}

void ForwardPage::showCalculation()
{
    CalculationStrip* strip = m_matrices->calculation();
    const ForwardDocument& document = m_controller.document();
    const NetworkSpec& spec = m_controller.spec();
    const ForwardTrace& trace = m_controller.trace();
    const TraceNames names = m_controller.names();
    const ForwardFocus light = focus();
    strip->setLitInput(light.input);
    const ForwardFocus calculated = light.isNone() && isAsking() && m_question ? m_question->focus : light;
    if (!calculated.isNone() && (document.detail == ForwardDetail::Products || isAsking()))
        return strip->setCalculation(unitCalculation(spec, trace, calculated, names, calculated.layer < m_shown));
    if (m_shown < document.step)
        return strip->setHint(tr("The signal is on its way: %1.").arg(columnName(spec, document.step)));
    if (m_shown == 0)
        return strip->setHint(tr("The numbers stand ready at the input. “Next” sends them into the first layer."));
    const int layer = m_shown - 1;
    strip->setCalculation(document.detail == ForwardDetail::Data ? dataCalculation(m_controller.inputs(), trace, layer, names)
                                                                 : layerCalculation(m_controller.network(), trace, layer, names));
}

void ForwardPage::resizeEvent(QResizeEvent*)
{
    arrange();
}

void ForwardPage::arrange()
{
    const ForwardDocument& document = m_controller.document();
    m_strip->showState(isPredicting(), isAsking()); // the names of the stages decide about its height
    const bool formulaOnly = m_presenting && document.detail == ForwardDetail::Products;
    const ForwardArrangement wanted{.stripHeight = m_strip->heightFor(width()),
        .presenting = m_presenting,
        .predicting = isPredicting() && !m_prediction->question().isEmpty(), // at the end there may be none
        .showsFlow = document.showsFlow,
        .formulaOnly = formulaOnly,
        .matrixRows = document.detail == ForwardDetail::Data ? 1 : tallestMatrix(document)};
    const ForwardLayout layout = forwardLayout(size(), wanted);
    const auto place = [](QWidget* card, const QRect& rect) {
        card->setVisible(!rect.isEmpty());
        if (!rect.isEmpty())
            card->setGeometry(rect);
    };
    m_strip->setChromeScale(layout.isCompact ? 0.93 : layout.chrome);
    m_diagram->setStageScale(layout.scale, layout.chrome);
    m_diagram->setPresenting(m_presenting);
    m_matrices->setStageScale(layout.scale, layout.chrome);
    m_matrices->setPresenting(m_presenting, layout.formulas, !formulaOnly);
    place(m_strip, layout.strip);
    place(m_diagram, layout.diagram);
    place(m_matrices, layout.matrices);
    place(m_prediction, layout.prediction);
}

QString ForwardPage::subtitle() const
{
    return tr("The signal goes from the input layer to the output, layer by layer");
}

QString ForwardPage::explanationTitle() const
{
    return tr("How a network calculates");
}

QString ForwardPage::explanation() const
{
    return forwardExplanation(m_controller, asked());
}

QString ForwardPage::statusText() const
{
    return sizeText(m_controller.spec());
}

QString ForwardPage::speedText() const
{
    return networkName(m_controller.spec());
}

void ForwardPage::setPresenting(bool presenting)
{
    m_presenting = presenting;
    arrange();
    showAll();
}

void ForwardPage::presentNext()
{
    if (isAsking())
        return;
    if (isPredicting())
        return askOn();
    m_controller.setPlaying(false);
    m_controller.next();
}

void ForwardPage::presentBack()
{
    m_controller.setPlaying(false);
    m_controller.back();
}

void ForwardPage::presentPlay()
{
    if (!isPredicting())
        m_controller.setPlaying(!m_controller.isPlaying());
}

void ForwardPage::left()
{
    m_controller.setPlaying(false);
    m_editor->hide();
}

void ForwardPage::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (isPlain && event->key() == Qt::Key_Space && !event->isAutoRepeat())
        presentPlay();
    else if (isPlain && event->key() == Qt::Key_Right)
        presentNext();
    else if (isPlain && event->key() == Qt::Key_Left)
        presentBack();
    else
        LessonPage::keyPressEvent(event);
}

void ForwardPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LessonPage::changeEvent(event);
}

void ForwardPage::retranslate()
{
    tellAgain();
    arrange();
    showAll();
    emit titleChanged();
    emit statusChanged();
    emit explanationChanged();
    emit tasksChanged();
}

} // namespace chalknet::ui
