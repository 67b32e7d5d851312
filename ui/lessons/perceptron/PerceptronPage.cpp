// Building and laying out the page, and showing what the controller reports.
#include "ui/lessons/perceptron/PerceptronPage.h"

#include "ui/AppContext.h"
#include "ui/controls/Card.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/perceptron/BiologicalNeuron.h"
#include "ui/lessons/perceptron/NeuronDiagram.h"
#include "ui/lessons/perceptron/NeuronPanel.h"
#include "ui/lessons/perceptron/PerceptronExplanation.h"
#include "ui/lessons/perceptron/PerceptronPrediction.h"
#include "ui/lessons/perceptron/PerceptronTexts.h"
#include "ui/lessons/perceptron/PlanePanel.h"
#include "ui/lessons/perceptron/RulePanel.h"
#include "ui/lessons/perceptron/TruthTable.h"
#include "ui/theme/Theme.h"
#include "ui/views/LinePlane.h"

#include <QCheckBox>
#include <QEvent>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace chalknet::ui {

namespace {

BoundaryLine lineOf(const PerceptronWeights& weights)
{
    return {weights[0].toDouble(), weights[1].toDouble(), weights[2].toDouble()};
}

} // namespace

PerceptronPage::PerceptronPage(AppContext& context, QWidget* parent)
    : LessonPage(parent)
    , m_context(context)
    , m_tasks({QStringLiteral("and"), QStringLiteral("bias"), QStringLiteral("nand"), QStringLiteral("xor"),
          QStringLiteral("predict")})
    , m_neuron(new NeuronPanel(this))
    , m_plane(new PlanePanel(this))
    , m_tableCard(new Card(this))
    , m_table(new TruthTable(m_tableCard))
    , m_rule(new RulePanel(m_controller, this))
    , m_prediction(new PredictionCard(this))
    , m_lineGlide(this, [this](double share) { showLines(m_controller.weights(), share); })
{
    m_tableCard->body()->addWidget(m_table, 1);
    connectNeuron();
    connectPlane();
    connectPrediction();
    connect(m_table, &TruthTable::rowChosen, &m_controller, &PerceptronController::chooseRow);
    connect(m_table, &TruthTable::targetToggled, &m_controller, &PerceptronController::toggleTarget);
    connect(m_rule, &RulePanel::trainRequested, this, [this] { m_controller.trainOne(); });
    connect(m_rule, &RulePanel::twoLayersRequested, this, &PerceptronPage::openTwoLayers);
    connect(&m_controller, &PerceptronController::changed, this, &PerceptronPage::follow);
    connect(&m_controller, &PerceptronController::playingChanged, this, [this] {
        showAll(Cause::View);
        emit statusChanged();
    });
    connect(&m_tasks, &TaskList::changed, this, &LessonPage::tasksChanged);
    m_shown = m_controller.weights();
    retranslate();
}

void PerceptronPage::connectNeuron()
{
    NeuronDiagram* diagram = m_neuron->diagram();
    connect(m_neuron, &NeuronPanel::gateChosen, &m_controller, &PerceptronController::setGate);
    connect(m_neuron, &NeuronPanel::formChosen, &m_controller, &PerceptronController::setForm);
    connect(diagram, &NeuronDiagram::weightEdited, this, [this](int weight, double value) {
        m_handOn = true;
        m_controller.setWeight(static_cast<std::size_t>(weight), roundedWeight(value));
    });
    connect(diagram, &NeuronDiagram::editingDone, this, &PerceptronPage::letGo);
    connect(diagram, &NeuronDiagram::inputToggled, &m_controller, &PerceptronController::toggleInput);
}

void PerceptronPage::connectPlane()
{
    LinePlane* plane = m_plane->plane();
    connect(plane, &LinePlane::lineDragged, this, [this](const BoundaryLine& line) {
        m_handOn = true;
        m_controller.setWeights(
            {roundedWeight(line.w0), roundedWeight(line.w1), roundedWeight(line.w2)}, PerceptronController::EditKind::Line);
    });
    connect(plane, &LinePlane::dragFinished, this, &PerceptronPage::letGo);
    connect(plane, &LinePlane::pointClicked, &m_controller, &PerceptronController::chooseRow);
}

void PerceptronPage::connectPrediction()
{
    m_prediction->hide();
    connect(m_rule->predictBox(), &QCheckBox::toggled, this, [this] {
        m_controller.setPlaying(false);
        arrange();
        askNext();
        showAll(Cause::View);
        emit tasksChanged();
    });
    connect(m_prediction, &PredictionCard::answered, this, &PerceptronPage::onAnswer);
    connect(m_prediction, &PredictionCard::skipped, this, &PerceptronPage::reveal);
    connect(m_prediction, &PredictionCard::continued, this, [this] { m_controller.trainOne(); });
}

bool PerceptronPage::isPredicting() const
{
    return m_rule->predictBox()->isChecked() && !m_presenting
        && m_controller.verdict() == PerceptronController::Verdict::Learning;
}

bool PerceptronPage::hidesAnswer() const
{
    return isPredicting() && m_prediction->isAsking() && !predictionFor(m_controller.run().preview()).weight;
}

void PerceptronPage::askNext()
{
    if (!isPredicting()) {
        m_prediction->clear();
        return;
    }
    const PerceptronPrediction prediction = predictionFor(m_controller.run().preview());
    m_prediction->ask(prediction.question, prediction.answers);
}

void PerceptronPage::onAnswer(int answer)
{
    const PerceptronPrediction prediction = predictionFor(m_controller.run().preview());
    reveal();
    if (!prediction.weight || answer != prediction.rightAnswer)
        return;
    m_rightPredictions = std::min(m_rightPredictions + 1, 3);
    emit tasksChanged();
    checkTasks();
}

void PerceptronPage::reveal()
{
    const PerceptronPrediction prediction = predictionFor(m_controller.run().preview());
    m_prediction->reveal(prediction.rightAnswer, prediction.why);
    showAll(Cause::View);
    emit explanationChanged();
}

void PerceptronPage::follow(Cause cause)
{
    const PerceptronWeights before = m_shown;
    m_shown = m_controller.weights();
    if (cause == Cause::Step)
        m_old = before == m_shown ? std::nullopt : std::optional(before);
    else if (cause != Cause::View)
        m_old.reset();
    const bool wasPredicting = !m_prediction->isHidden();
    if (cause != Cause::View)
        askNext();
    if (wasPredicting != isPredicting())
        arrange();
    showAll(cause);
    if (cause != Cause::View && !m_handOn)
        checkTasks();
    emit statusChanged();
    emit explanationChanged();
    emit tasksChanged();
}

void PerceptronPage::letGo()
{
    m_handOn = false;
    m_controller.endEdit();
    checkTasks();
    emit tasksChanged();
}

void PerceptronPage::showAll(Cause cause)
{
    const PerceptronDocument& document = m_controller.document();
    const PerceptronWeights& weights = m_controller.weights();
    const bool hidden = hidesAnswer();
    m_neuron->setGate(document.gate);
    m_neuron->setForm(document.form);
    m_neuron->setExample(m_controller.row());
    m_neuron->diagram()->setState(
        {.weights = weights, .example = m_controller.example(), .form = document.form, .hidden = hidden});
    m_table->setState({.examples = document.settings().examples,
        .weights = weights,
        .row = m_controller.row(),
        .targetsEditable = document.gate == Gate::Own,
        .hidden = hidden});
    m_tableCard->setTitle(
        document.gate == Gate::Own ? tr("Truth table of your own gate") : tr("Truth table %1").arg(gateName(document.gate)));
    m_plane->neuron()->setState(
        {.weights = weights, .example = m_controller.example(), .hidden = hidden}, !m_controller.isPlaying());
    makePoints();
    if (cause == Cause::Step && m_old)
        m_lineGlide.glide();
    else if (cause != Cause::View || m_lineGlide.state() != QAbstractAnimation::Running) {
        m_lineGlide.stop();
        showLines(weights, 1.0);
    }
    const bool asks = isPredicting() && m_prediction->isAsking();
    m_rule->showState({.change = asks}, !asks);
}

void PerceptronPage::makePoints()
{
    std::vector<LinePlane::Point> points;
    for (const GateExample& example : m_controller.document().settings().examples)
        points.push_back(
            {.value = QPointF(example.inputs[0], example.inputs[1]), .label = example.target, .name = exampleName(example)});
    m_plane->plane()->setPoints(std::move(points));
    m_plane->plane()->setCurrentPoint(m_controller.row());
}

void PerceptronPage::showLines(const PerceptronWeights& weights, double share)
{
    const BoundaryLine present = lineOf(weights);
    std::vector<LinePlane::Line> lines;
    lines.push_back({.line = m_old ? lineBetween(lineOf(*m_old), present, share) : present, .arrow = true});
    if (m_old)
        lines.push_back({.line = lineOf(*m_old), .old = true});
    m_plane->plane()->setLines(std::move(lines));
}

void PerceptronPage::resizeEvent(QResizeEvent*)
{
    arrange();
}

void PerceptronPage::arrange()
{
    const bool predicting = isPredicting();
    const PerceptronLayout layout = perceptronLayout(size(), m_presenting, predicting);
    const auto place = [](QWidget* panel, const QRect& rect) {
        panel->setVisible(!rect.isEmpty());
        if (!rect.isEmpty())
            panel->setGeometry(rect);
    };
    const double chrome = layout.isCompact ? 0.9 : std::max(1.0, layout.scale * (m_presenting ? 0.8 : 1.0));
    m_neuron->setChromeScale(chrome);
    m_neuron->diagram()->setStageScale(layout.scale, layout.formulas);
    m_table->setStageScale(layout.scale);
    m_rule->arrange(!predicting, layout.isStacked, layout.scale);
    m_tableCard->titleLabel()->setFont(Theme::instance().font(TextRole::Heading, chrome));
    m_rule->titleLabel()->setFont(Theme::instance().font(TextRole::Heading, chrome));
    place(m_neuron, layout.neuron);
    place(m_plane, layout.plane);
    place(m_tableCard, layout.table);
    place(m_rule, layout.rule);
    place(m_prediction, layout.prediction);
    m_plane->setStageScale(layout.scale);
}

QString PerceptronPage::subtitle() const
{
    return tr("Answers 1 when the weighted sum is at least zero");
}

QString PerceptronPage::explanationTitle() const
{
    return tr("What a perceptron decides");
}

QString PerceptronPage::explanation() const
{
    return perceptronExplanation(m_controller.document(), m_controller.run(), isPredicting() && m_prediction->isAsking());
}

QString PerceptronPage::statusText() const
{
    return tr("Step %1").arg(m_controller.document().steps) + QStringLiteral("     ● 1   ▲ 0");
}

void PerceptronPage::setPresenting(bool presenting)
{
    m_presenting = presenting;
    arrange();
    showAll(Cause::View);
}

void PerceptronPage::presentNext()
{
    if (!(isPredicting() && m_prediction->isAsking()))
        m_controller.trainOne();
}

void PerceptronPage::presentBack()
{
    m_controller.back();
}

void PerceptronPage::presentPlay()
{
    if (!isPredicting())
        m_controller.setPlaying(!m_controller.isPlaying());
}

void PerceptronPage::left()
{
    m_controller.setPlaying(false);
}

void PerceptronPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat() && event->modifiers() == Qt::NoModifier)
        presentPlay();
    else
        LessonPage::keyPressEvent(event);
}

void PerceptronPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LessonPage::changeEvent(event);
}

void PerceptronPage::retranslate()
{
    if (isPredicting()) {
        const PerceptronPrediction prediction = predictionFor(m_controller.run().preview());
        m_prediction->retell(prediction.question, prediction.answers, prediction.why);
    }
    showAll(Cause::View);
    emit titleChanged();
    emit statusChanged();
    emit explanationChanged();
    emit tasksChanged();
}

void PerceptronPage::openTwoLayers()
{
    QJsonArray targets;
    for (const GateExample& example : m_controller.document().settings().examples)
        targets.append(example.target);
    emit lessonRequested(
        QStringLiteral("layers"), {{QStringLiteral("from"), QStringLiteral("perceptron")}, {QStringLiteral("targets"), targets}});
}

} // namespace chalknet::ui
