// Which map the plane shows, of the output, an input or a unit, and exact values for its read-out.
#include "ui/lessons/lab/OutputPanel.h"

#include "engine/compute/Backend.h"
#include "engine/compute/Inference.h"
#include "ui/lessons/lab/Misclassified.h"
#include "ui/views/SurfacePlot3d.h"

#include <algorithm>
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
    if (!m_valueScale)
        return kOutputScale;
    return {inUnits(m_valueScale->center), m_valueScale->halfRange * m_words.target.deviation};
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
        std::vector<float> values(maps.maps.back().front().begin(), maps.maps.back().front().end());
        if (m_valueScale)
            for (float& value : values)
                value = static_cast<float>(inUnits(static_cast<double>(value)));
        m_plane->setMap(values, maps.resolution, outputScale(), m_valueScale ? std::nullopt : std::optional(kOutputScale.center));
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
            values.push_back(static_cast<float>(plane.inputs[input].at(
                plane.left + share(column) * (plane.right - plane.left), plane.top - share(row) * (plane.top - plane.bottom))));
            largest = std::max(largest, std::abs(values.back()));
        }
    // Coordinates run through all colours from edge to edge; features are signed.
    const PlaneTerm term = plane.inputs[input].term;
    ValueScale scale{0.0, largest > 0.0F ? static_cast<double>(largest) : 1.0};
    if (term == PlaneTerm::X1 || term == PlaneTerm::X2) {
        const double first
            = term == PlaneTerm::X1 ? plane.inputs[input].at(plane.left, 0) : plane.inputs[input].at(0, plane.bottom);
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
    const UnitMaps own = isOutput ? *m_snapshot->outputMap
                                  : computeLayerMaps(*m_snapshot->spec, m_snapshot->parameters,
                                      m_view.surface ? kSurfaceResolution : kUnitResolution, inputPlane(), layer);
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
        return PlaneView::Probe{inUnits(values.outputs().front()), std::nullopt};
    const int winner = predictedClass(values.outputs());
    return PlaneView::Probe{values.outputs()[outputs() > 1 ? static_cast<std::size_t>(winner) : 0], winner};
}

} // namespace chalknet::ui
