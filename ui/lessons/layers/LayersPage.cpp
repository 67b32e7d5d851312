// Building and laying out the page, and showing what the controller reports.
#include "ui/lessons/layers/LayersPage.h"

#include "ui/controls/NoteBar.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/layers/LayersDiagram.h"
#include "ui/lessons/layers/LayersExplanation.h"
#include "ui/lessons/layers/LayersLayout.h"
#include "ui/lessons/layers/NamesPanel.h"
#include "ui/lessons/layers/OutputLine.h"
#include "ui/lessons/layers/SpacesPanel.h"
#include "ui/lessons/layers/TrainingPanel.h"
#include "ui/lessons/layers/TruthTableView.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace chalknet::ui {

namespace {

constexpr qint64 kDrawInterval = 40; // milliseconds between two pictures while training runs
constexpr std::array<TruthColumn, 5> kGates{kAnd, kOr, kNand, kXor, kXnor};
constexpr int kOwn = 5;

int gateIndex(const TruthColumn& targets)
{
    const auto found = std::find(kGates.begin(), kGates.end(), targets);
    return found == kGates.end() ? kOwn : static_cast<int>(found - kGates.begin());
}

} // namespace

LayersPage::LayersPage(AppContext&, QWidget* parent)
    : LessonPage(parent)
    , m_tasks({QStringLiteral("or-nand"), QStringLiteral("place"), QStringLiteral("xnor"), QStringLiteral("stuck"),
          QStringLiteral("predict")})
{
    makeDiagramCard();
    m_names = new NamesPanel(this);
    m_training = new TrainingPanel(this);
    m_prediction = new PredictionCard(this);
    m_spaces = new SpacesPanel(this);
    makeTableCard();
    connectDiagram();
    connectSpaces();
    connectTraining();
    connectController();
    retranslate();
    m_training->setSpeed(m_controller.speed());
    showDocument();
    showValues();
    showRows();
    showTraining();
}

void LayersPage::makeDiagramCard()
{
    m_diagramCard = new Card(this);
    m_gates = new SegmentedControl(m_diagramCard);
    for (int i = 0; i <= kOwn; ++i)
        m_gates->addSegment(QString());
    m_gates->setCurrentIndex(gateIndex(kXor));
    m_mode = new SegmentedControl(m_diagramCard);
    m_mode->addSegment(QString());
    m_mode->addSegment(QString());
    m_note = new NoteBar(m_diagramCard);
    m_diagram = new LayersDiagram(m_diagramCard);
    m_diagramCard->header()->insertWidget(0, m_gates);
    m_diagramCard->header()->addWidget(m_mode);
    // A passing note lies over the calculation: the diagram needs its room.
    m_note->setFloating(true);
    m_note->installEventFilter(this);
    m_diagramCard->body()->setSpacing(4);
    m_diagramCard->body()->addWidget(m_diagram, 1);
}

void LayersPage::makeTableCard()
{
    m_tableCard = new Card(this);
    m_table = new TruthTableView(m_tableCard);
    m_tableCard->body()->addWidget(m_table, 1);
}

void LayersPage::connectController()
{
    connect(&m_controller, &LayersController::documentChanged, this, &LayersPage::showDocument);
    connect(&m_controller, &LayersController::valuesChanged, this, &LayersPage::showValues);
    connect(&m_controller, &LayersController::rowChanged, this, &LayersPage::showRows);
    connect(&m_controller, &LayersController::trainingChanged, this, &LayersPage::showTraining);
    connect(&m_tasks, &TaskList::changed, this, &LayersPage::tasksChanged);
    connect(&m_tasks, &TaskList::changed, m_note, &NoteBar::hideNote); // it spoke of the task before
    connect(&m_controller, &LayersController::documentChanged, m_note, &NoteBar::hideNote);
    connect(&Theme::instance(), &Theme::changed, this, &LayersPage::showTraining); // the curve has its colour from us
    connect(m_prediction, &PredictionCard::answered, this, &LayersPage::takePrediction);
    connect(m_prediction, &PredictionCard::skipped, this, &LayersPage::endPrediction);
    connect(m_prediction, &PredictionCard::continued, this, &LayersPage::askAgain);
    connect(m_prediction, &PredictionCard::closed, this, &LayersPage::endPrediction);
    m_prediction->setClosable(true);
}

void LayersPage::resizeEvent(QResizeEvent*)
{
    arrange();
}

void LayersPage::arrange()
{
    const bool training = m_controller.isTraining();
    const bool predicting = m_prediction->isAsking() || m_prediction->isRevealed();
    LayersLayout layout = layersLayout(size(), training, m_presenting);
    const auto put = [](QWidget* widget, const QRect& rect) {
        if (!rect.isEmpty())
            widget->setGeometry(rect);
        widget->setVisible(!rect.isEmpty());
    };
    m_diagram->setStageScale(layout.scale);
    m_diagram->setFormulaScale(m_presenting ? 1.25 : 1.0);
    m_spaces->setScales(layout.scale, layout.chrome);
    m_spaces->setOutputVisible(layout.showsOutput);
    m_names->setScales(layout.scale, layout.chrome);
    m_training->setScales(layout.scale, layout.chrome);
    m_training->setCompact(layout.isCompact, layout.isNarrow);
    m_table->setStageScale(std::min(layout.scale, 1.5));
    m_tableCard->titleLabel()->setFont(Theme::instance().font(TextRole::Heading, layout.chrome));
    m_gates->setFont(Theme::instance().sans(!layout.isNarrow ? 14.5 : training ? 11.5 : 12.5));
    const QRect none;
    // Where there is no side card the question takes the place of the truth table.
    QRect& forQuestion = layout.side.isEmpty() ? layout.table : layout.side;
    const QRect question = predicting ? forQuestion : none;
    if (predicting)
        forQuestion = none;
    put(m_diagramCard, layout.diagram);
    put(m_prediction, question);
    put(m_names, training ? none : layout.side);
    put(m_training, training ? layout.side : none);
    put(m_spaces, layout.spaces);
    put(m_tableCard, layout.table);
    placeNote();
}

void LayersPage::placeNote()
{
    if (m_note->isHidden())
        return;
    constexpr int kMargin = 8;
    const int width = m_diagramCard->width() - 2 * kMargin;
    const int height = std::max(m_note->minimumHeight(), m_note->layout()->totalHeightForWidth(width));
    // Over both formulas, so that none looks out from under it.
    const int bottom = m_diagramCard->height() - kMargin;
    const int formulas = m_diagram->y() + static_cast<int>(m_diagram->geometryOfDiagram().formulaArea().top());
    const int top = std::min(bottom - height, std::max(formulas, bottom - height - height));
    m_note->setGeometry(kMargin, top, width, bottom - top);
    m_note->raise();
}

bool LayersPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_note && (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest))
        placeNote();
    return LessonPage::eventFilter(watched, event);
}

void LayersPage::showDocument()
{
    const LayersDocument& document = m_controller.document();
    const int gate = gateIndex(document.targets);
    const QSignalBlocker blockGates(m_gates);
    const QSignalBlocker blockMode(m_mode);
    m_gates->setCurrentIndex(m_ownGate ? kOwn : gate);
    m_mode->setCurrentIndex(document.mode == LayersMode::ByTraining ? 1 : 0);
    m_training->setDocument(document);
    if (m_controller.isTraining() && m_prediction->isAsking())
        m_prediction->clear();
    arrange();
    emit statusChanged();
}

bool LayersPage::hidesHidden() const
{
    return m_prediction->isAsking();
}

void LayersPage::showValues()
{
    const LayersValues& values = m_controller.values();
    const SnapshotPointer snapshot = m_controller.isTraining() ? m_controller.snapshot() : nullptr;
    // While it runs, at a rate that the eye can follow; what stands still is always drawn.
    if (m_controller.isPlaying() && m_drawn.isValid() && m_drawn.elapsed() < kDrawInterval)
        return;
    m_drawn.start();
    m_diagram->setValues(values, m_controller.shownRow(), hidesHidden());
    m_spaces->setValues(values, snapshot ? snapshot->outputMap : nullptr, hidesHidden());
    m_table->setValues(values, hidesHidden());
    checkTasks();
    emit statusChanged();
    emit explanationChanged();
}

void LayersPage::showRows()
{
    m_diagram->setValues(m_controller.values(), m_controller.shownRow(), hidesHidden());
    m_spaces->setRows(m_controller.currentRow(), m_controller.hoveredRow());
    m_table->setRows(m_controller.currentRow(), m_controller.hoveredRow());
    emit explanationChanged();
}

void LayersPage::showTraining()
{
    if (!m_controller.isTraining())
        return;
    m_training->showTraining(m_controller);
    emit statusChanged();
}

QString LayersPage::subtitle() const
{
    return tr("Two lines and one more unit solve XOR");
}

QString LayersPage::explanationTitle() const
{
    return m_controller.isTraining() ? tr("Weights found by training") : tr("What a hidden layer does");
}

QString LayersPage::explanation() const
{
    return layersExplanation(m_controller, hidesHidden());
}

QString LayersPage::statusText() const
{
    const QString rows = tr("%1 of 4 rows right").arg(m_controller.values().rightRows());
    const QString name = tr("2-layer network = 1 hidden layer");
    if (!m_controller.isTraining())
        return name + QStringLiteral("     ") + rows;
    return name + QStringLiteral("     ") + tr("epoch %1").arg(grouped(static_cast<qint64>(m_controller.epoch())))
        + QStringLiteral("     ") + rows;
}

void LayersPage::setPresenting(bool presenting)
{
    m_presenting = presenting;
    m_gates->setVisible(!presenting);
    m_mode->setVisible(!presenting);
    arrange();
}

void LayersPage::presentNext()
{
    if (m_controller.isTraining())
        m_controller.step();
    else
        m_controller.setCurrentRow((m_controller.currentRow() + 1) % 4);
}

void LayersPage::presentBack()
{
    if (!m_controller.isTraining())
        m_controller.setCurrentRow((m_controller.currentRow() + 3) % 4);
}

void LayersPage::presentPlay()
{
    if (m_controller.isTraining())
        m_controller.setPlaying(!m_controller.isPlaying());
    else
        m_spaces->playMove();
}

void LayersPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat() && event->modifiers() == Qt::NoModifier)
        presentPlay();
    else
        LessonPage::keyPressEvent(event);
}

void LayersPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LessonPage::changeEvent(event);
}

void LayersPage::retranslate()
{
    static const std::array<const char*, 5> names{"AND", "OR", "NAND", "XOR", "XNOR"};
    for (std::size_t i = 0; i < names.size(); ++i)
        m_gates->setSegmentText(static_cast<int>(i), QLatin1String(names[i]));
    m_gates->setSegmentText(kOwn, tr("own"));
    m_gates->setSegmentToolTip(kOwn, tr("Click the targets in the truth table"));
    m_gates->setAccessibleName(tr("Wanted gate"));
    m_mode->setSegmentText(0, tr("Hand"));
    m_mode->setSegmentText(1, tr("Training"));
    m_mode->setAccessibleName(tr("How the weights are found"));
    m_tableCard->setTitle(tr("Truth table"));
    m_prediction->retell(predictionQuestion(), predictionAnswers(), movedPlaces()); // whether it is open stays
    emit titleChanged();
    emit statusChanged();
    emit explanationChanged();
    emit tasksChanged();
}

} // namespace chalknet::ui
