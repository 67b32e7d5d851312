// Chooses what the plane shows, and computes exact values for its read-out.
#include "ui/lessons/lab/OutputPanel.h"

#include "engine/compute/Backend.h"
#include "engine/compute/Inference.h"
#include "ui/controls/Buttons.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/formula/FormulaView.h"
#include "ui/lessons/lab/Misclassified.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/SurfacePlot3d.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <cmath>

namespace chalknet::ui {

namespace {

// A unit's map for the large plane is computed when it is asked for.
constexpr int kUnitResolution = 160;
constexpr int kInputResolution = 64;
constexpr int kSurfaceResolution = 64; // of a unit's own map; the mesh has fewer nodes

PlaneExtent extentOf(const InputPlane& plane)
{
    return {plane.left, plane.right, plane.bottom, plane.top};
}

} // namespace

OutputPanel::OutputPanel(QWidget* parent)
    : Card(parent)
    , m_formula(new FormulaView(this))
    , m_tests(new QCheckBox(this))
    , m_dimensions(new SegmentedControl(this))
    , m_optionsButton(makeIconButton(QStringLiteral("settings"), QString(), this))
    , m_options(new OutputOptions(this))
    , m_plane(new PlaneView(this))
    , m_surface(new SurfacePlot3d(this))
{
    m_formula->setInk(Ink::Secondary);
    m_tests->setChecked(true);
    for (int i = 0; i < 2; ++i)
        m_dimensions->addSegment(QString());
    header()->insertWidget(1, m_formula);
    header()->addWidget(m_tests);
    header()->addWidget(m_dimensions);
    header()->addWidget(m_optionsButton);
    body()->addStretch(1); // the plane is placed by hand: its axis numbers may stand in the padding
    m_options->hide();
    m_surface->hide();
    connectChoices();
    retranslate();
}

void OutputPanel::connectChoices()
{
    connect(m_tests, &QCheckBox::toggled, this, &OutputPanel::setTestPointsVisible);
    connect(m_options, &OutputOptions::viewChosen, this, &OutputPanel::setView);
    connect(m_optionsButton, &QPushButton::clicked, this, [this] { m_options->popUp(m_optionsButton); });
    connect(m_dimensions, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        OutputView view = m_view;
        view.surface = index == 1;
        setView(view);
    });
    const auto evaluator = [this](double x1, double x2) { return probe(x1, x2); };
    m_plane->setEvaluator(evaluator);
    m_surface->setEvaluator(evaluator);
    connect(&Theme::instance(), &Theme::changed, this, &OutputPanel::showMap);
}

void OutputPanel::setView(const OutputView& view)
{
    m_view = view;
    const QSignalBlocker blockTests(m_tests);
    const QSignalBlocker blockDimensions(m_dimensions);
    m_tests->setChecked(view.testPoints);
    m_dimensions->setCurrentIndex(view.surface ? 1 : 0);
    m_options->setView(view);
    m_plane->setTestPointsVisible(view.testPoints);
    m_surface->setTestPointsVisible(view.testPoints);
    m_plane->setVisible(!view.surface);
    m_surface->setVisible(view.surface);
    showMap();
}

void OutputPanel::setTestPointsVisible(bool visible)
{
    OutputView view = m_view;
    view.testPoints = visible;
    setView(view);
}

void OutputPanel::setRange(PlaneRange range)
{
    m_range = range;
    showExtent();
}

void OutputPanel::setData(const Split& split, std::vector<PlanePoint> points)
{
    m_split = split;
    m_valueScale.reset();
    if (const auto range = targetRange(split)) {
        // Zero stays neutral where targets have both signs.
        const bool bothSigns = range->low < 0.0 && range->high > 0.0;
        const double center = bothSigns ? 0.0 : (range->low + range->high) / 2;
        const double halfRange = std::max(std::abs(range->low - center), std::abs(range->high - center));
        m_valueScale = ValueScale{center, halfRange > 0.0 ? halfRange : 1.0};
        for (std::size_t i = 0; i < points.size(); ++i) {
            const Dataset& rows = i < split.train.rows() ? split.train : split.test;
            const std::size_t row = i < split.train.rows() ? i : i - split.train.rows();
            if (row < rows.rows())
                points[i].target = rows.targets()[row * rows.targetColumns()];
        }
    }
    m_options->setForValues(m_valueScale.has_value());
    m_plane->setPoints(points);
    m_surface->setPoints(std::move(points));
    showMap();
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
    showMap();
}

void OutputPanel::setScales(double stage, double chrome)
{
    const Theme& theme = Theme::instance();
    titleLabel()->setFont(theme.font(TextRole::Heading, chrome));
    m_tests->setFont(theme.font(TextRole::Control, chrome));
    m_formula->setPixelSize(19 * chrome);
    m_plane->setStageScale(stage);
    m_surface->setStageScale(stage);
    retranslate();
}

std::size_t OutputPanel::outputs() const
{
    return m_snapshot ? static_cast<std::size_t>(m_snapshot->spec->layers.back().units) : 1;
}

bool OutputPanel::hasClasses() const
{
    return !m_valueScale && outputs() > 1;
}

// Of several outputs each has a map of its own, too.
bool OutputPanel::showsOutput() const
{
    return !m_unit || !m_snapshot || (m_unit->column == static_cast<int>(m_snapshot->spec->layers.size()) && outputs() == 1);
}

const InputPlane& OutputPanel::inputPlane() const
{
    static const InputPlane kNone;
    return m_snapshot && m_snapshot->outputMap ? m_snapshot->outputMap->plane : kNone;
}

void OutputPanel::showExtent()
{
    const bool hasMap = m_snapshot && m_snapshot->outputMap;
    const PlaneExtent extent
        = hasMap ? extentOf(inputPlane()) : PlaneExtent{m_range.low, m_range.high, m_range.low, m_range.high};
    if (m_plane->geometryOfPlane().extent() != extent)
        m_plane->setExtent(extent);
    m_surface->setExtent(extent);
}

ValueScale OutputPanel::outputScale() const
{
    return m_valueScale.value_or(kOutputScale);
}

void OutputPanel::showMap()
{
    retranslate();
    showExtent();
    showMistakes();
    const bool isOutput = showsOutput();
    m_plane->setFlat(m_view.flat && isOutput && !m_valueScale);
    const PlaneLines lines = m_valueScale ? PlaneLines::Value : PlaneLines::Probability;
    m_plane->setLines(m_view.contours && isOutput ? lines : PlaneLines::None);
    m_plane->setScaleVisible(m_valueScale.has_value() && isOutput);
    if (!m_snapshot || !m_snapshot->outputMap) {
        m_plane->clearMap();
        m_surface->clearSurface();
    } else if (isOutput) {
        showOutput();
    } else if (m_unit->column == 0) {
        showInput();
    } else {
        showLayerUnit();
    }
}

void OutputPanel::showOutput()
{
    const UnitMaps& maps = *m_snapshot->outputMap;
    if (hasClasses()) {
        ClassMaps classes;
        for (const std::span<const float> map : maps.maps.back())
            classes.emplace_back(map.begin(), map.end());
        m_plane->setClassMaps(std::move(classes), maps.resolution);
    } else {
        const ValueScale scale = outputScale();
        m_plane->setMap(maps.maps.back().front(), maps.resolution, scale,
            m_valueScale ? std::nullopt : std::optional(kOutputScale.center));
    }
    showSurface(m_plane->values(), maps.resolution, outputScale());
}

void OutputPanel::showInput()
{
    const InputPlane& plane = inputPlane();
    const auto input = static_cast<std::size_t>(m_unit->unit);
    if (input >= plane.inputs.size())
        return m_plane->clearMap();
    std::vector<float> values;
    values.reserve(static_cast<std::size_t>(kInputResolution) * kInputResolution);
    const auto share = [](int pixel) { return (pixel + 0.5) / kInputResolution; };
    float largest = 0.0F;
    for (int row = 0; row < kInputResolution; ++row)
        for (int column = 0; column < kInputResolution; ++column) {
            values.push_back(static_cast<float>(plane.inputs[input].at(plane.left + share(column) * (plane.right - plane.left),
                plane.top - share(row) * (plane.top - plane.bottom))));
            largest = std::max(largest, std::abs(values.back()));
        }
    // Coordinates run through all colours from edge to edge; features are signed.
    const PlaneTerm term = plane.inputs[input].term;
    ValueScale scale{0.0, largest > 0.0F ? static_cast<double>(largest) : 1.0};
    if (term == PlaneTerm::X1 || term == PlaneTerm::X2) {
        const double first = term == PlaneTerm::X1 ? plane.inputs[input].at(plane.left, 0) : plane.inputs[input].at(0, plane.bottom);
        const double last = term == PlaneTerm::X1 ? plane.inputs[input].at(plane.right, 0) : plane.inputs[input].at(0, plane.top);
        scale = {(first + last) / 2, std::max(1e-12, std::abs(last - first) / 2)};
    }
    m_plane->setMap(values, kInputResolution, scale, std::nullopt);
    showSurface(values, kInputResolution, scale);
}

void OutputPanel::showLayerUnit()
{
    const auto layer = static_cast<std::size_t>(m_unit->column - 1);
    const auto unit = static_cast<std::size_t>(m_unit->unit);
    const bool isOutput = layer + 1 == m_snapshot->spec->layers.size();
    const UnitMaps own = isOutput
        ? *m_snapshot->outputMap
        : computeLayerMaps(*m_snapshot->spec, m_snapshot->parameters, m_view.surface ? kSurfaceResolution : kUnitResolution,
              inputPlane(), layer);
    if (unit >= own.maps[layer].size())
        return;
    const std::span<const float> map = own.maps[layer][unit];
    const ValueScale scale = thumbnailScale(m_snapshot->spec->layers[layer].activation.type, map);
    m_plane->setMap(map, own.resolution, scale, isOutput && hasClasses() ? std::optional(kOutputScale.center) : std::nullopt);
    showSurface(map, own.resolution, scale);
}

void OutputPanel::showSurface(std::span<const float> heights, int resolution, const ValueScale& scale)
{
    if (m_view.surface)
        m_surface->setSurface(heights, resolution, scale, m_plane->image());
}

void OutputPanel::showMistakes()
{
    std::optional<std::vector<bool>> wrong;
    const bool isWanted = m_view.mistakes || m_options->isOpen();
    if (isWanted && m_snapshot && !m_snapshot->diverged)
        wrong = misclassified(*m_snapshot->spec, m_snapshot->parameters, m_split, inputPlane());
    m_plane->setMistakes(std::move(wrong));
    m_options->setMistakeCount(m_plane->mistakeCount());
    if (!m_view.mistakes)
        m_plane->setMistakes(std::nullopt);
}

std::optional<PlaneView::Probe> OutputPanel::probe(double x1, double x2) const
{
    const InputPlane& plane = inputPlane();
    if (!m_snapshot || plane.inputs.size() != static_cast<std::size_t>(m_snapshot->spec->inputs))
        return std::nullopt;
    std::vector<double> inputs(plane.inputs.size());
    plane.copyInputs(x1, x2, inputs);
    const auto unit = static_cast<std::size_t>(m_unit ? m_unit->unit : 0);
    if (!showsOutput() && m_unit->column == 0)
        return unit < inputs.size() ? std::optional(PlaneView::Probe{inputs[unit], std::nullopt}) : std::nullopt;
    const LayerValues values = forwardOne(*m_snapshot->spec, m_snapshot->parameters, inputs);
    if (!showsOutput())
        return PlaneView::Probe{values.activations[static_cast<std::size_t>(m_unit->column - 1)][unit], std::nullopt};
    if (m_valueScale)
        return PlaneView::Probe{values.outputs().front(), std::nullopt};
    const int winner = predictedClass(values.outputs());
    return PlaneView::Probe{values.outputs()[outputs() > 1 ? static_cast<std::size_t>(winner) : 0], winner};
}

void OutputPanel::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    placeHeader();
    constexpr int kEdge = 7;
    const int top = layout()->contentsMargins().top() + std::max(header()->sizeHint().height(), 24) + 4;
    m_plane->setGeometry(rect().adjusted(kEdge, top, -kEdge, -kEdge));
    m_surface->setGeometry(m_plane->geometry());
}

// In a narrow card test points are chosen in the panel only, and the formula goes first.
void OutputPanel::placeHeader()
{
    constexpr int kBetween = 14;
    const int room = contentsRect().width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    int taken = titleLabel()->sizeHint().width() + m_dimensions->sizeHint().width() + m_optionsButton->sizeHint().width()
        + 2 * kBetween;
    const int tests = m_tests->sizeHint().width() + kBetween;
    const bool hasTests = taken + tests <= room;
    taken += hasTests ? tests : 0;
    m_tests->setVisible(hasTests);
    m_formula->setVisible(taken + m_formula->sizeHint().width() + kBetween <= room);
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
    m_dimensions->setSegmentText(0, tr("2-D"));
    m_dimensions->setSegmentText(1, tr("3-D"));
    m_dimensions->setAccessibleName(tr("Output as a plane or as a surface in space"));
    m_dimensions->setSegmentToolTip(0, tr("The plane of the inputs, seen from above"));
    m_dimensions->setSegmentToolTip(1, tr("The output as a surface in space: drag or use the arrow keys to turn it"));
    nameIconButton(m_optionsButton, tr("What the plane shows"));
    m_options->setAccessibleName(tr("What the plane shows"));
    m_plane->setAccessibleName(tr("Output plane"));
    m_surface->setAccessibleName(tr("Output surface"));
    QString letter = QStringLiteral("y");
    if (showsOutput()) {
        setTitle(tr("Output"));
        m_formula->setTex(QStringLiteral("y(x_1, x_2)"));
    } else if (m_unit->column == 0) {
        setTitle(tr("Input %1").arg(m_unit->unit + 1));
        m_formula->setTex(QStringLiteral("x_%1").arg(m_unit->unit + 1));
        letter = QStringLiteral("x");
    } else if (m_unit->column == static_cast<int>(m_snapshot->spec->layers.size())) {
        setTitle(tr("Output %1").arg(m_unit->unit + 1));
        m_formula->setTex(QStringLiteral("y_%1(x_1, x_2)").arg(m_unit->unit + 1));
    } else {
        setTitle(tr("Layer %1, unit %2").arg(m_unit->column).arg(m_unit->unit + 1));
        m_formula->setTex(QStringLiteral("a(x_1, x_2)"));
        letter = QStringLiteral("a");
    }
    m_plane->setValueSymbol(letter);
    m_surface->setValueSymbol(letter);
    placeHeader();
}

} // namespace chalknet::ui
