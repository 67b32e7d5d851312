// The card beside the neuron.
#include "ui/lessons/perceptron/PlanePanel.h"

#include "ui/controls/SegmentedControl.h"
#include "ui/formula/FormulaView.h"
#include "ui/lessons/perceptron/BiologicalNeuron.h"
#include "ui/theme/Theme.h"
#include "ui/views/LinePlane.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace chalknet::ui {

PlanePanel::PlanePanel(QWidget* parent)
    : Card(parent)
    , m_views(new SegmentedControl(this))
    , m_equation(new FormulaView(this))
    , m_plane(new LinePlane(this))
    , m_neuron(new BiologicalNeuron(this))
{
    m_views->addSegment(QString());
    m_views->addSegment(QString());
    m_equation->setTex(QStringLiteral("w_0 + w_1 x_1 + w_2 x_2 = \\num{0}"));
    m_equation->setInk(Ink::Secondary);
    m_equation->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    header()->insertWidget(0, m_views);
    header()->addWidget(m_equation);
    body()->addStretch(1); // both views are placed by hand: numbers of axes may stand in the padding
    m_plane->setShadeFirstLine();
    m_plane->setDraggable(true);
    connect(m_views, &SegmentedControl::currentIndexChanged, this, [this] {
        showView();
        emit viewChanged();
    });
    showView();
    retranslate();
}

bool PlanePanel::showsNeuron() const
{
    return m_views->currentIndex() == 1;
}

void PlanePanel::setShowsNeuron(bool shows)
{
    m_views->setCurrentIndex(shows ? 1 : 0);
}

void PlanePanel::showView()
{
    m_plane->setVisible(!showsNeuron());
    m_neuron->setVisible(showsNeuron());
    m_equation->setVisible(!showsNeuron() && width() > 430);
}

void PlanePanel::setStageScale(double scale)
{
    m_plane->setStageScale(scale);
    m_neuron->setStageScale(std::min(scale, width() / 500.0));
    m_equation->setPixelSize(18.0 * scale);
}

void PlanePanel::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    constexpr int kEdge = 7;
    const int top = layout()->contentsMargins().top() + metrics::kButtonHeight + 4;
    m_plane->setGeometry(rect().adjusted(kEdge, top, -kEdge, -kEdge));
    m_neuron->setGeometry(rect().adjusted(14, top + 4, -14, -12));
    showView();
    retranslate();
}

void PlanePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void PlanePanel::retranslate()
{
    m_views->setAccessibleName(tr("View beside the neuron"));
    const bool isNarrow = width() < 340;
    m_views->setSegmentText(0, isNarrow ? tr("Boundary") : tr("Decision boundary"));
    m_views->setSegmentText(1, isNarrow ? tr("Nerve cell") : tr("Biological neuron"));
    m_plane->setAccessibleName(tr("Plane of the inputs"));
    m_plane->setToolTip(tr("Drag a ring to turn the line, drag between the rings to move it"));
}

} // namespace chalknet::ui
