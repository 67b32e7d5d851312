// Everything at the right of the chart follows the document at once.
#include "ui/lessons/activation/ActivationInspector.h"

#include "ui/controls/HairLine.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/activation/CursorCard.h"
#include "ui/lessons/activation/FormulaCard.h"
#include "ui/lessons/activation/MaxoutPanel.h"
#include "ui/lessons/activation/OverlayTable.h"
#include "ui/lessons/activation/ParameterPanel.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>

namespace chalknet::ui {

namespace {

constexpr double kPresentedFormulas = 1.4;

} // namespace

ActivationInspector::ActivationInspector(ActivationController& controller, QWidget* parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_formulas(new FormulaCard(this))
    , m_cursor(new CursorCard(this))
    , m_settings(new Card(this))
    , m_parameter(new ParameterPanel(m_settings))
    , m_maxout(new MaxoutPanel(m_settings))
    , m_line(new HairLine(Qt::Horizontal, m_settings))
    , m_overlays(new OverlayTable(m_settings))
    , m_prediction(new PredictionCard(this))
{
    m_settings->body()->setSpacing(8);
    m_settings->body()->addWidget(m_parameter);
    m_settings->body()->addWidget(m_maxout);
    m_settings->body()->addWidget(m_line);
    m_settings->body()->addWidget(m_overlays, 1);
    m_layout = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::kCardGap);
    m_layout->addWidget(m_formulas, 30);
    m_layout->addWidget(m_cursor, 26);
    m_layout->addWidget(m_settings, 34);
    m_layout->addWidget(m_prediction, 50);
    showCards();
    connectParts();
    showDocument();
}

void ActivationInspector::connectParts()
{
    connect(&m_controller, &ActivationController::documentChanged, this, &ActivationInspector::showDocument);
    connect(&m_controller, &ActivationController::numbersChanged, this, &ActivationInspector::showDocument);
    connect(m_formulas, &FormulaCard::numbersChosen, &m_controller, &ActivationController::setShowsNumbers);
    connect(m_cursor, &CursorCard::xTyped, this, &ActivationInspector::xTyped);
    connect(m_parameter, &ParameterPanel::parameterChosen, &m_controller, &ActivationController::setParameter);
    connect(m_maxout, &MaxoutPanel::countChosen, &m_controller, &ActivationController::setPieceCount);
    connect(m_maxout, &MaxoutPanel::piecesChosen, &m_controller, &ActivationController::setPieces);
}

void ActivationInspector::showDocument()
{
    const ActivationDocument& document = m_controller.document();
    const ActivationType type = document.selected;
    const BoundFunction function(document, type);
    const bool isMaxout = type == ActivationType::Maxout;
    m_formulas->showFunction(function, m_controller.showsNumbers());
    m_cursor->showValues(function, document.x, m_hidesSlopes);
    m_parameter->setVisible(ParameterPanel::isNeeded(type));
    m_maxout->setVisible(isMaxout);
    m_line->setVisible(isMaxout || ParameterPanel::isNeeded(type));
    m_parameter->showFunction(function, document.x);
    m_maxout->showPieces(document.pieces, document.x);
    m_overlays->setDocument(document);
    showCards();
}

void ActivationInspector::setLandscape(bool landscape)
{
    m_layout->setDirection(landscape ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const bool compact = isCompact(window()->size());
    m_layout->setSpacing(compact ? metrics::kCompactCardGap : metrics::kCardGap);
    // In a low window the table needs what formulas and values leave over.
    const bool isLow = compact && !landscape;
    m_layout->setStretch(0, isLow ? 0 : 30);
    m_layout->setStretch(1, isLow ? 0 : 26);
    m_parameter->setCompact(isLow);
    m_cursor->setNarrow(compact && landscape);
    m_formulas->setLow(compact);
    m_flat = compact && landscape;
    m_low = isLow;
    showCards();
}

void ActivationInspector::setPresenting(bool presenting)
{
    m_presenting = presenting;
    showCards();
    setStageScale(m_scale);
}

void ActivationInspector::setPredicting(bool predicting)
{
    m_predicting = predicting;
    showCards();
}

// Many pieces with a long table below them.
bool ActivationInspector::needsAllHeight() const
{
    constexpr std::size_t kMostRows = 8;
    const ActivationDocument& document = m_controller.document();
    return document.selected == ActivationType::Maxout && document.pieces.size() + document.overlays.size() > kMostRows;
}

void ActivationInspector::showCards()
{
    m_settings->setVisible(!m_presenting && !m_predicting);
    m_prediction->setVisible(m_predicting);
    // Beside the drawer of a small window the pieces need the place of the table.
    const ActivationDocument& document = m_controller.document();
    m_overlays->setVisible(!m_flat || document.selected != ActivationType::Maxout || document.pieces.size() < 4);
    m_formulas->setVisible(m_presenting || !((m_predicting && (m_low || m_flat)) || (m_low && needsAllHeight())));
}

void ActivationInspector::setStageScale(double scale)
{
    m_scale = scale;
    m_formulas->setStageScale(scale, m_presenting ? kPresentedFormulas : 1.0);
    m_cursor->setStageScale(m_presenting ? 1.25 * scale : scale);
    m_parameter->setStageScale(scale);
    m_maxout->setStageScale(scale);
    m_overlays->setStageScale(scale);
}

void ActivationInspector::setHidesSlopes(bool hides)
{
    m_hidesSlopes = hides;
    m_formulas->setHidesSlopes(hides);
    showDocument();
}

} // namespace chalknet::ui
