// Chooses what the plane shows, and computes exact values for its read-out.
#include "ui/lessons/lab/OutputPanel.h"

#include "engine/compute/Inference.h"
#include "ui/formula/FormulaView.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace chalknet::ui {

namespace {

// A unit's map for the large plane is computed when it is asked for; large networks get a coarser one, so that the
// pointer stays fluid.
constexpr int kFineResolution = 120;
constexpr int kCoarseResolution = 72;
constexpr std::size_t kManyParameters = 600;
constexpr int kInputResolution = 64;

int unitResolution(const Snapshot& snapshot)
{
    return snapshot.parameters.values().size() > kManyParameters ? kCoarseResolution : kFineResolution;
}

} // namespace

OutputPanel::OutputPanel(QWidget* parent)
    : Card(parent)
    , m_formula(new FormulaView(this))
    , m_tests(new QCheckBox(this))
    , m_plane(new PlaneView(this))
{
    m_formula->setInk(Ink::Secondary);
    m_tests->setChecked(true);
    header()->insertWidget(1, m_formula);
    header()->addWidget(m_tests);
    body()->addStretch(1); // the plane is placed by hand: its axis numbers may stand in the padding
    connect(m_tests, &QCheckBox::toggled, m_plane, &PlaneView::setTestPointsVisible);
    m_plane->setEvaluator([this](double x1, double x2) { return probe(x1, x2); });
    retranslate();
}

void OutputPanel::setRange(PlaneRange range)
{
    m_range = range;
    m_plane->setRange(range.low, range.high);
}

void OutputPanel::setPoints(std::vector<PlanePoint> points)
{
    m_plane->setPoints(std::move(points));
}

void OutputPanel::setSnapshot(const SnapshotPointer& snapshot)
{
    m_snapshot = snapshot;
    if (snapshot && m_unit && m_unit->column > static_cast<int>(snapshot->spec->layers.size()))
        m_unit.reset();
    showMap();
}

void OutputPanel::setUnit(std::optional<UnitAddress> unit)
{
    m_unit = unit;
    retranslate();
    showMap();
}

void OutputPanel::setScales(double stage, double chrome)
{
    const Theme& theme = Theme::instance();
    titleLabel()->setFont(theme.font(TextRole::Heading, chrome));
    m_tests->setFont(theme.font(TextRole::Control, chrome));
    m_formula->setPixelSize(19 * chrome);
    m_plane->setStageScale(stage);
    retranslate();
}

bool OutputPanel::testPointsVisible() const
{
    return m_tests->isChecked();
}
void OutputPanel::setTestPointsVisible(bool visible)
{
    m_tests->setChecked(visible);
}

bool OutputPanel::showsOutput() const
{
    return !m_unit || !m_snapshot || m_unit->column == static_cast<int>(m_snapshot->spec->layers.size());
}

void OutputPanel::showMap()
{
    if (!m_snapshot || !m_snapshot->outputMap)
        m_plane->clearMap();
    else if (showsOutput())
        showOutput();
    else if (m_unit->column == 0)
        showInput();
    else
        showHiddenUnit();
}

void OutputPanel::showOutput()
{
    const UnitMaps& maps = *m_snapshot->outputMap;
    m_plane->setMap(maps.maps.back().front(), maps.resolution, kOutputScale, kOutputScale.center);
}

void OutputPanel::showInput()
{
    std::vector<float> values;
    values.reserve(static_cast<std::size_t>(kInputResolution) * kInputResolution);
    const auto place = [](int pixel) { return static_cast<float>((2.0 * pixel + 1.0) / kInputResolution - 1.0); };
    for (int row = 0; row < kInputResolution; ++row)
        for (int column = 0; column < kInputResolution; ++column)
            values.push_back(m_unit->unit == 0 ? place(column) : -place(row));
    m_plane->setMap(values, kInputResolution, {}, std::nullopt);
}

void OutputPanel::showHiddenUnit()
{
    const auto layer = static_cast<std::size_t>(m_unit->column - 1);
    const auto unit = static_cast<std::size_t>(m_unit->unit);
    const UnitMaps maps = computeUnitMaps(
        *m_snapshot->spec, m_snapshot->parameters, unitResolution(*m_snapshot), m_snapshot->outputMap->plane);
    if (unit >= maps.maps[layer].size())
        return;
    const std::vector<float>& map = maps.maps[layer][unit];
    m_plane->setMap(map, maps.resolution, thumbnailScale(m_snapshot->spec->layers[layer].activation.type, map), std::nullopt);
}

std::optional<PlaneView::Probe> OutputPanel::probe(double x1, double x2) const
{
    if (!m_snapshot || !m_snapshot->outputMap)
        return std::nullopt;
    const InputPlane& place = m_snapshot->outputMap->plane;
    std::vector<double> inputs(place.inputs.size());
    place.copyInputs(x1, x2, inputs);
    if (!showsOutput() && m_unit->column == 0)
        return PlaneView::Probe{inputs[static_cast<std::size_t>(m_unit->unit)], std::nullopt};
    const LayerValues values = forwardOne(*m_snapshot->spec, m_snapshot->parameters, inputs);
    if (showsOutput())
        return PlaneView::Probe{values.outputs().front(), predictedClass(values.outputs())};
    return PlaneView::Probe{
        values.activations[static_cast<std::size_t>(m_unit->column - 1)][static_cast<std::size_t>(m_unit->unit)], std::nullopt};
}

void OutputPanel::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    constexpr int kEdge = 7;
    const int top = layout()->contentsMargins().top() + std::max(header()->sizeHint().height(), 24) + 4;
    m_plane->setGeometry(rect().adjusted(kEdge, top, -kEdge, -kEdge));
}

void OutputPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void OutputPanel::retranslate()
{
    m_tests->setText(tr("Test points"));
    m_plane->setAccessibleName(tr("Output plane"));
    if (showsOutput()) {
        setTitle(tr("Output"));
        m_formula->setTex(QStringLiteral("y(x_1, x_2)"));
        m_plane->setValueSymbol(QStringLiteral("y"));
    } else if (m_unit->column == 0) {
        setTitle(tr("Input %1").arg(m_unit->unit + 1));
        m_formula->setTex(QStringLiteral("x_%1").arg(m_unit->unit + 1));
        m_plane->setValueSymbol(QStringLiteral("x"));
    } else {
        setTitle(tr("Layer %1, unit %2").arg(m_unit->column).arg(m_unit->unit + 1));
        m_formula->setTex(QStringLiteral("a(x_1, x_2)"));
        m_plane->setValueSymbol(QStringLiteral("a"));
    }
}

} // namespace chalknet::ui
