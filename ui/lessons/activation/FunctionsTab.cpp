// Puts list, chart and inspector in their places and lets the cursor sweep for a presenter.
#include "ui/lessons/activation/FunctionsTab.h"

#include "ui/controls/Card.h"
#include "ui/lessons/activation/ActivationInspector.h"
#include "ui/lessons/activation/ActivationLayout.h"
#include "ui/lessons/activation/ChartCard.h"
#include "ui/lessons/activation/CursorCard.h"
#include "ui/lessons/activation/FunctionList.h"
#include "ui/lessons/activation/FunctionPlot.h"
#include "ui/lessons/activation/SlopePrediction.h"
#include "ui/lessons/activation/SoftmaxPanel.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kFrameMilliseconds = 33;
constexpr double kSweepSeconds = 9.0; // from one edge of the view to the other

} // namespace

FunctionsTab::FunctionsTab(ActivationController& controller, QWidget* parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_listCard(new Card(this))
    , m_overlayLabel(new QLabel(m_listCard))
    , m_list(new FunctionList(m_listCard))
    , m_chart(new ChartCard(controller, this))
    , m_inspector(new ActivationInspector(controller, this))
    , m_softmax(new SoftmaxPanel(controller.undoStack(), this))
    , m_prediction(new SlopePrediction(controller, *m_inspector->prediction(), this))
    , m_timer(new QTimer(this))
{
    setTextRole(m_overlayLabel, TextRole::FieldLabel);
    m_listCard->header()->addWidget(m_overlayLabel);
    m_listCard->body()->addWidget(m_list, 1);
    m_timer->setInterval(kFrameMilliseconds);
    connectParts();
    showDocument();
    retranslate();
}

void FunctionsTab::connectParts()
{
    connect(m_list, &FunctionList::chosen, &m_controller, &ActivationController::select);
    connect(m_list, &FunctionList::overlayToggled, &m_controller, &ActivationController::toggleOverlay);
    connect(m_inspector, &ActivationInspector::xTyped, this, [this](double x) {
        m_controller.moveCursor(x);
        m_chart->plot()->revealCursor();
    });
    connect(m_chart->plot(), &FunctionPlot::draggingChanged, this, [this](bool dragging) {
        if (dragging)
            setPlaying(false);
    });
    connect(m_timer, &QTimer::timeout, this, &FunctionsTab::sweep);
    connect(&m_controller, &ActivationController::documentChanged, this, &FunctionsTab::showDocument);
    connect(m_inspector->cursor(), &CursorCard::predictionChosen, m_prediction, &SlopePrediction::setOn);
    connect(m_prediction, &SlopePrediction::changed, this, &FunctionsTab::showPrediction);
}

void FunctionsTab::showPrediction()
{
    const QSignalBlocker blocker(m_inspector->cursor()->predictBox());
    m_inspector->cursor()->predictBox()->setChecked(m_prediction->isOn());
    m_inspector->setPredicting(m_prediction->isOn());
    m_inspector->setHidesSlopes(m_prediction->hidesSlopes());
    m_chart->plot()->setHidesSlopes(m_prediction->hidesSlopes());
    if (m_prediction->hidesSlopes())
        setPlaying(false);
    m_chart->plot()->revealCursor();
    emit predictionChanged();
}

bool FunctionsTab::showsSoftmax() const
{
    return m_controller.document().selected == ActivationType::Softmax;
}

void FunctionsTab::showDocument()
{
    m_list->setDocument(m_controller.document());
    if (m_softmax->isVisibleTo(this) != showsSoftmax()) {
        setPlaying(false);
        arrange();
    }
}

void FunctionsTab::arrange()
{
    const ActivationLayout layout = activationLayout(size(), m_presenting);
    m_listCard->setVisible(!layout.list.isEmpty());
    m_listCard->setGeometry(layout.list);
    m_list->setStageScale(std::min(layout.scale, 1.3));
    m_chart->setVisible(!showsSoftmax());
    m_inspector->setVisible(!showsSoftmax());
    m_softmax->setVisible(showsSoftmax());
    m_softmax->setStageScale(stageScale(window()->size()));
    m_softmax->setGeometry(layout.chart.united(layout.inspector));
    m_inspector->setLandscape(layout.isStacked);
    m_inspector->setStageScale(layout.isStacked ? std::min(layout.scale, 0.92) : layout.scale);
    m_chart->setStageScale(layout.scale);
    m_chart->setGeometry(layout.chart);
    m_inspector->setGeometry(layout.inspector);
}

void FunctionsTab::setPresenting(bool presenting)
{
    m_presenting = presenting;
    m_chart->setPresenting(presenting);
    m_inspector->setPresenting(presenting);
    m_softmax->setPresenting(presenting);
    if (!presenting)
        setPlaying(false);
    arrange();
}

void FunctionsTab::chooseNeighbour(int direction)
{
    const int rows = static_cast<int>(kListedFunctions.size());
    const int row = FunctionListModel::rowOf(m_controller.document().selected) + direction;
    m_controller.select(FunctionListModel::typeAt((row + rows) % rows));
}

bool FunctionsTab::isPlaying() const
{
    return m_timer->isActive() || m_softmax->isPlaying();
}

void FunctionsTab::setPlaying(bool playing)
{
    if (playing == isPlaying() || (playing && m_prediction->hidesSlopes()))
        return;
    if (m_softmax->isPlaying() || (playing && showsSoftmax()))
        return m_softmax->present(0);
    // One sweep is one undo step.
    m_controller.setDragging(playing);
    if (playing)
        m_timer->start();
    else
        m_timer->stop();
    emit playingChanged();
}

void FunctionsTab::sweep()
{
    const AxesGeometry& axes = m_chart->plot()->axes();
    const double width = axes.right() - axes.left();
    const double unit = std::min(1.0, m_chart->plot()->cursorStep());
    double x = m_controller.document().x + width * kFrameMilliseconds / (1000.0 * kSweepSeconds);
    if (x > axes.right() || x < axes.left())
        x = axes.left();
    m_controller.moveCursor(std::round(x / unit) / std::round(1.0 / unit));
}

void FunctionsTab::resizeEvent(QResizeEvent*)
{
    arrange();
}

void FunctionsTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    arrange(); // whether the window is compact is known only now
}

void FunctionsTab::hideEvent(QHideEvent* event)
{
    setPlaying(false);
    QWidget::hideEvent(event);
}

void FunctionsTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FunctionsTab::retranslate()
{
    m_listCard->setTitle(tr("Function"));
    m_overlayLabel->setText(tr("overlay"));
    m_prediction->retranslate();
    m_overlayLabel->setToolTip(tr("Up to six functions at once"));
}

} // namespace chalknet::ui
