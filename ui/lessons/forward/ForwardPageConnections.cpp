// What the parts of the page ask for, and what it does then.
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/forward/AlgorithmFlow.h"
#include "ui/lessons/forward/CalculationStrip.h"
#include "ui/lessons/forward/ForwardDiagramCard.h"
#include "ui/lessons/forward/ForwardMatrixCard.h"
#include "ui/lessons/forward/ForwardMatrixView.h"
#include "ui/lessons/forward/ForwardPage.h"
#include "ui/lessons/forward/ForwardStrip.h"
#include "ui/trace/TraceDiagram.h"
#include "ui/trace/TraceNetworkEditor.h"

#include <QCheckBox>

#include <algorithm>

namespace chalknet::ui {

void ForwardPage::connectStrip()
{
    connect(m_strip, &ForwardStrip::nextRequested, this, &ForwardPage::presentNext);
    connect(m_strip, &ForwardStrip::playRequested, this, &ForwardPage::presentPlay);
}

void ForwardPage::connectDiagram()
{
    diagram()->setEditable([this](const TraceTarget& target) { return m_controller.valueOf(target); });
    connect(diagram(), &TraceDiagram::targetHovered, this,
        [this](const TraceTarget& target) { look(focusOf(m_controller.spec(), m_controller.trace().values, target)); });
    connect(diagram(), &TraceDiagram::targetActivated, this,
        [this](const TraceTarget& target) { pin(focusOf(m_controller.spec(), m_controller.trace().values, target)); });
    connect(diagram(), &TraceDiagram::valueEdited, &m_controller, &ForwardController::setValue);
    connect(diagram(), &TraceDiagram::editingDone, this, [this] { m_controller.endEdit(); });
    connect(diagram(), &TraceDiagram::signalArrived, this, &ForwardPage::arrive);
    connect(m_diagram, &ForwardDiagramCard::activationChosen, &m_controller, &ForwardController::setActivation);
    connect(m_diagram, &ForwardDiagramCard::networkRequested, this, &ForwardPage::openEditor);
}

void ForwardPage::connectMatrices()
{
    ForwardMatrixView* view = m_matrices->matrices();
    connect(view, &ForwardMatrixView::cellLookedAt, this, [this](const MatrixCell* cell) {
        look(cell != nullptr ? focusOfCell(m_controller.spec(), m_controller.trace().values, *cell) : ForwardFocus());
    });
    connect(view, &ForwardMatrixView::cellChosen, this,
        [this](const MatrixCell& cell) { pin(focusOfCell(m_controller.spec(), m_controller.trace().values, cell)); });
    connect(view, &ForwardMatrixView::valueEdited, &m_controller, &ForwardController::setValue);
    connect(view, &ForwardMatrixView::editingDone, this, [this] { m_controller.endEdit(); });
    connect(m_matrices->calculation(), &CalculationStrip::inputPointed, this, [this](int input) {
        m_lookedInput = input;
        showLight();
    });
    connect(m_matrices, &ForwardMatrixCard::flowToggled, &m_controller, &ForwardController::setShowsFlow);
    connect(m_matrices, &ForwardMatrixCard::rowStepped, this, [this](int way) {
        const auto row = static_cast<std::ptrdiff_t>(m_controller.document().row) + way;
        m_controller.setRow(static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, row)));
    });
    connect(m_matrices->flow(), &AlgorithmFlow::lessonChosen, this, [this](const QString& id) { emit lessonRequested(id, {}); });
}

void ForwardPage::connectPrediction()
{
    m_prediction->hide();
    connect(m_matrices->predictBox(), &QCheckBox::toggled, this, [this](bool predicts) {
        m_controller.setPlaying(false);
        if (predicts && m_controller.isAtEnd())
            m_controller.goTo(0);
        askNext();
        arrange();
        showAll();
        emit explanationChanged();
        emit tasksChanged();
    });
    connect(m_prediction, &PredictionCard::answered, this, &ForwardPage::onAnswer);
    connect(m_prediction, &PredictionCard::skipped, this, &ForwardPage::reveal);
    connect(m_prediction, &PredictionCard::continued, this, &ForwardPage::askOn);
}

void ForwardPage::connectEditor()
{
    connect(m_editor, &TraceNetworkEditor::networkEdited, &m_controller, &ForwardController::setNetwork);
    connect(m_editor, &TraceNetworkEditor::rowChosen, &m_controller, &ForwardController::setRow);
    connect(m_editor, &TraceNetworkEditor::labRequested, this, &ForwardPage::takeLabNetwork);
}

} // namespace chalknet::ui
