// The plot asks, the controller decides, the plot shows.
#include "ui/lessons/activation/ChartCard.h"

#include "ui/controls/Buttons.h"
#include "ui/lessons/activation/ActivationFormulas.h"
#include "ui/lessons/activation/FunctionPlot.h"
#include "ui/lessons/activation/SymbolCheckBox.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kButtonZoom = 1.5;

} // namespace

ChartCard::ChartCard(ActivationController& controller, QWidget* parent)
    : Card(parent)
    , m_controller(controller)
    , m_plot(new FunctionPlot(this))
    , m_name(titleLabel())
{
    makeLayerBoxes();
    auto* zoom = new QHBoxLayout;
    makeZoomButtons(*zoom);
    header()->addLayout(zoom);
    body()->addWidget(m_plot, 1);
    connectPlot();
    showDocument();
    m_plot->setView(controller.view());
    setStageScale(1.0);
    retranslate();
}

void ChartCard::makeLayerBoxes()
{
    for (SymbolCheckBox** box : {&m_function, &m_derivative, &m_tangent, &m_saturation}) {
        *box = new SymbolCheckBox(this);
        header()->addWidget(*box);
        connect(*box, &QCheckBox::toggled, this, &ChartCard::chooseLayers);
    }
    m_function->setTex(QStringLiteral("f(x)"), SymbolTone::Ink);
    m_derivative->setTex(QStringLiteral("f′(x)"), SymbolTone::Derivative);
}

void ChartCard::makeZoomButtons(QHBoxLayout& row)
{
    row.setSpacing(4);
    m_zoomOut = makeIconButton(QStringLiteral("minus"), {}, this);
    m_zoomIn = makeIconButton(QStringLiteral("plus"), {}, this);
    m_reset = makeIconButton(QStringLiteral("reset"), {}, this);
    for (QPushButton* button : {m_zoomOut, m_zoomIn, m_reset})
        row.addWidget(button);
    connect(m_zoomOut, &QPushButton::clicked, this, [this] { m_plot->zoom(1.0 / kButtonZoom); });
    connect(m_zoomIn, &QPushButton::clicked, this, [this] { m_plot->zoom(kButtonZoom); });
    connect(m_reset, &QPushButton::clicked, m_plot, &FunctionPlot::resetView);
}

void ChartCard::connectPlot()
{
    connect(m_plot, &FunctionPlot::cursorMoved, &m_controller, &ActivationController::moveCursor);
    connect(m_plot, &FunctionPlot::viewChosen, &m_controller, &ActivationController::setView);
    connect(m_plot, &FunctionPlot::draggingChanged, &m_controller, &ActivationController::setDragging);
    connect(m_plot, &FunctionPlot::pieceChanged, this, [this](std::size_t index, const MaxoutPiece& piece) {
        std::vector<MaxoutPiece> pieces = m_controller.document().pieces;
        pieces.at(index) = piece;
        m_controller.setPieces(pieces);
    });
    connect(&m_controller, &ActivationController::documentChanged, this, &ChartCard::showDocument);
    connect(&m_controller, &ActivationController::viewChanged, this, [this] { m_plot->setView(m_controller.view()); });
}

void ChartCard::showDocument()
{
    const ActivationDocument& document = m_controller.document();
    const QSignalBlocker blockers[]{
        QSignalBlocker(m_function), QSignalBlocker(m_derivative), QSignalBlocker(m_tangent), QSignalBlocker(m_saturation)};
    m_function->setChecked(document.layers.function);
    m_derivative->setChecked(document.layers.derivative);
    m_tangent->setChecked(document.layers.tangent);
    m_saturation->setChecked(document.layers.saturation);
    setTitle(functionName(document.selected));
    m_name->setToolTip(functionSource(document.selected));
    m_plot->setDocument(document);
}

void ChartCard::chooseLayers()
{
    m_controller.setLayers(
        {m_function->isChecked(), m_derivative->isChecked(), m_tangent->isChecked(), m_saturation->isChecked()});
}

void ChartCard::setStageScale(double scale)
{
    m_name->setFont(Theme::instance().sans(25 * scale, true));
    m_plot->setStageScale(scale);
}

void ChartCard::setPresenting(bool presenting)
{
    for (QWidget* part :
        std::initializer_list<QWidget*>{m_function, m_derivative, m_tangent, m_saturation, m_zoomOut, m_zoomIn, m_reset})
        part->setVisible(!presenting);
}

void ChartCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ChartCard::retranslate()
{
    m_function->setAccessibleName(tr("Show f(x)"));
    m_derivative->setAccessibleName(tr("Show f′(x)"));
    m_tangent->setText(tr("Tangent"));
    m_saturation->setText(tr("Saturation"));
    m_saturation->setToolTip(tr("Where |f′(x)| < 0.05 the weights hardly learn"));
    nameIconButton(m_zoomIn, tr("Zoom in"), QStringLiteral("+"));
    nameIconButton(m_zoomOut, tr("Zoom out"), QStringLiteral("−"));
    nameIconButton(m_reset, tr("First view"), QStringLiteral("0"));
    m_plot->setAccessibleName(tr("Chart of the function"));
    showDocument();
    m_plot->update();
}

} // namespace chalknet::ui
