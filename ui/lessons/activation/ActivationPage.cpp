// Wires the document, the tabs and the tasks together.
#include "ui/lessons/activation/ActivationPage.h"

#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/activation/ActivationExplanation.h"
#include "ui/lessons/activation/ActivationInspector.h"
#include "ui/lessons/activation/ActivationTasks.h"
#include "ui/lessons/activation/FunctionsTab.h"
#include "ui/lessons/activation/GradientTab.h"
#include "ui/lessons/activation/NonlinearTab.h"
#include "ui/lessons/activation/SlopePrediction.h"
#include "ui/lessons/activation/SoftmaxPanel.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kTabRowHeight = 40;

} // namespace

ActivationPage::ActivationPage(AppContext& context, QWidget* parent)
    : LessonPage(parent)
    , m_tasks(activationTaskIds())
{
    Q_UNUSED(context)
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeTabs();
    layout->addWidget(m_tabRow);
    layout->addWidget(m_stack, 1);
    connectParts();
    retranslate();
}

void ActivationPage::makeTabs()
{
    m_tabRow = new QWidget(this);
    m_tabRow->setFixedHeight(kTabRowHeight);
    auto* row = new QHBoxLayout(m_tabRow);
    row->setContentsMargins(0, 0, 2, 0);
    m_tabs = new QTabBar(m_tabRow);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    row->addWidget(m_tabs);
    row->addStretch(1);
    m_stack = new QStackedWidget(this);
    m_functions = new FunctionsTab(m_controller, m_stack);
    m_nonlinear = new NonlinearTab(m_controller.undoStack(), m_stack);
    m_gradients = new GradientTab(m_controller.undoStack(), m_stack);
    for (QWidget* tab : std::initializer_list<QWidget*>{m_functions, m_nonlinear, m_gradients})
        m_stack->addWidget(tab);
    for (int i = 0; i < m_stack->count(); ++i)
        m_tabs->addTab(QString());
}

void ActivationPage::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        emit explanationChanged();
        emit statusChanged();
    });
    connect(&m_controller, &ActivationController::documentChanged, this, &ActivationPage::showDocument);
    // Undo may change another part than the one that is open: the person must see what it changes.
    const auto open = [this](int tab) { return [this, tab] { m_tabs->setCurrentIndex(tab); }; };
    connect(&m_controller, &ActivationController::documentChanged, this, open(Functions));
    connect(m_functions->softmaxPanel(), &SoftmaxPanel::stateApplied, this, open(Functions));
    connect(m_nonlinear, &NonlinearTab::stateApplied, this, open(Nonlinear));
    connect(m_gradients, &GradientTab::stateApplied, this, open(Gradients));
    connect(&m_controller, &ActivationController::numbersChanged, this, &ActivationPage::explanationChanged);
    connect(&m_tasks, &TaskList::changed, this, &ActivationPage::tasksChanged);
    connect(m_functions, &FunctionsTab::playingChanged, this, &ActivationPage::statusChanged);
    connect(m_functions, &FunctionsTab::predictionChanged, this, &ActivationPage::explanationChanged);
    connect(m_functions->softmaxPanel(), &SoftmaxPanel::changed, this, &ActivationPage::statusChanged);
    connect(m_nonlinear, &NonlinearTab::changed, this, &ActivationPage::statusChanged);
    connect(m_gradients, &GradientTab::changed, this, &ActivationPage::statusChanged);
    connect(m_functions->softmaxPanel(), &SoftmaxPanel::taskReached, &m_tasks, &TaskList::complete);
    connect(m_nonlinear, &NonlinearTab::taskReached, &m_tasks, &TaskList::complete);
    connect(m_gradients, &GradientTab::taskReached, &m_tasks, &TaskList::complete);
}

void ActivationPage::showDocument()
{
    checkTasks();
    emit tasksChanged();
    emit explanationChanged();
    emit statusChanged();
}

void ActivationPage::checkTasks()
{
    const ActivationDocument& document = m_controller.document();
    // Only while it is asked for: walking through the list would tick it by accident.
    if (m_tasks.active() == QLatin1StringView("never-flat") && isNeverFlat(document))
        m_tasks.complete(QStringLiteral("never-flat"));
    if (isAtLargestDifference(document))
        m_tasks.complete(QStringLiteral("relu-gelu"));
}

QString ActivationPage::subtitle() const
{
    return tr("Drag the cursor to read value and slope");
}

QString ActivationPage::explanationTitle() const
{
    switch (m_tabs->currentIndex()) {
    case Nonlinear: return tr("Why non-linear");
    case Gradients: return tr("Why gradients vanish");
    default: return tr("Activation functions");
    }
}

QString ActivationPage::explanation() const
{
    switch (m_tabs->currentIndex()) {
    case Nonlinear: return nonlinearExplanation();
    case Gradients: return gradientExplanation();
    default:
        return functionExplanation(
            m_controller.document(), m_controller.showsNumbers(), m_functions->prediction()->hidesSlopes());
    }
}

QString ActivationPage::statusText() const
{
    const bool isChart = m_tabs->currentIndex() == Functions && !m_functions->showsSoftmax();
    return isChart ? tr("Same scale on both axes") : QString();
}

std::vector<LessonTask> ActivationPage::tasks() const
{
    return activationTasks(m_tasks, m_controller.document());
}

QString ActivationPage::activeTask() const
{
    return m_tasks.active();
}

void ActivationPage::chooseTask(const QString& id)
{
    m_tasks.choose(id);
    checkTasks();
}

void ActivationPage::answerTask(const QString& id, int answer)
{
    const bool isAsked = id == QLatin1StringView("steepest") && isAtSteepestPoint(m_controller.document());
    if (isAsked && answer == rightSlopeAnswer())
        m_tasks.complete(id);
}

// ---- presenter

void ActivationPage::setPresenting(bool presenting)
{
    m_presenting = presenting;
    m_tabRow->setVisible(!presenting);
    m_functions->setPresenting(presenting);
    m_nonlinear->setPresenting(presenting);
    m_gradients->setPresenting(presenting);
}

void ActivationPage::present(int direction)
{
    switch (m_tabs->currentIndex()) {
    case Nonlinear: return m_nonlinear->present(direction);
    case Gradients: return m_gradients->present(direction);
    default: break;
    }
    if (direction == 0)
        m_functions->setPlaying(!m_functions->isPlaying());
    else
        m_functions->chooseNeighbour(direction);
}

void ActivationPage::presentNext()
{
    present(1);
}
void ActivationPage::presentBack()
{
    present(-1);
}
void ActivationPage::presentPlay()
{
    present(0);
}

bool ActivationPage::isPlaying() const
{
    switch (m_tabs->currentIndex()) {
    case Nonlinear: return m_nonlinear->isPlaying();
    case Gradients: return m_gradients->isPlaying();
    default: return m_functions->isPlaying();
    }
}

void ActivationPage::left()
{
    m_functions->setPlaying(false);
}

// ---- state

QJsonObject ActivationPage::saveState() const
{
    const PredictionCard* card = m_functions->inspector()->prediction();
    return {
        {QStringLiteral("document"), activationDocumentToJson(m_controller.document())},
        {QStringLiteral("view"), chartViewToJson(m_controller.view())},
        {QStringLiteral("numbers"), m_controller.showsNumbers()},
        {QStringLiteral("tab"), m_tabs->currentIndex()},
        {QStringLiteral("tasks"), m_tasks.toJson()},
        {QStringLiteral("predict"), m_functions->prediction()->isOn()},
        {QStringLiteral("right"), card->rightCount()},
        {QStringLiteral("asked"), card->askedCount()},
        {QStringLiteral("softmax"), m_functions->softmaxPanel()->saveState()},
        {QStringLiteral("nonlinear"), m_nonlinear->saveState()},
        {QStringLiteral("gradients"), m_gradients->saveState()},
    };
}

void ActivationPage::restoreState(const QJsonObject& state)
{
    m_tasks.fromJson(state.value(QLatin1StringView("tasks")).toObject());
    m_controller.replace(activationDocumentFromJson(state.value(QLatin1StringView("document")).toObject()));
    m_controller.setView(chartViewFromJson(state.value(QLatin1StringView("view")).toObject()));
    m_controller.setShowsNumbers(state.value(QLatin1StringView("numbers")).toBool());
    m_functions->softmaxPanel()->restoreState(state.value(QLatin1StringView("softmax")).toObject());
    m_nonlinear->restoreState(state.value(QLatin1StringView("nonlinear")).toObject());
    m_gradients->restoreState(state.value(QLatin1StringView("gradients")).toObject());
    m_functions->inspector()->prediction()->setCounts(
        state.value(QLatin1StringView("right")).toInt(), state.value(QLatin1StringView("asked")).toInt());
    m_functions->prediction()->setOn(state.value(QLatin1StringView("predict")).toBool());
    m_controller.undoStack().clear();
    m_tabs->setCurrentIndex(std::clamp(state.value(QLatin1StringView("tab")).toInt(), 0, m_tabs->count() - 1));
}

void ActivationPage::resizeEvent(QResizeEvent* event)
{
    LessonPage::resizeEvent(event);
    const double scale = stageScale(window()->size());
    m_nonlinear->setStageScale(scale);
    m_gradients->setStageScale(scale);
}

void ActivationPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LessonPage::changeEvent(event);
}

void ActivationPage::retranslate()
{
    m_tabs->setAccessibleName(tr("Parts of the lesson"));
    m_tabs->setTabText(Functions, tr("Functions"));
    m_tabs->setTabText(Nonlinear, tr("Why non-linear"));
    m_tabs->setTabText(Gradients, tr("Why gradients vanish"));
    emit titleChanged();
    emit explanationChanged();
    emit tasksChanged();
    emit statusChanged();
}

} // namespace chalknet::ui
