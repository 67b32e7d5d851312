// Places of the slice: where the network is and has been, which way is downhill, and what a place means as numbers of the
// network.
#include "ui/lessons/descent/SliceController.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

void SliceController::onPicture(const PlanePicturePointer& picture)
{
    if (!m_frame)
        return;
    m_stale.stop();
    if (picture->isMoving)
        m_lastCost = picture->milliseconds;
    m_picture = picture;
    m_shown = m_frame;
    m_shown->plane = picture->plane;
    emit pictureChanged();
}

QRectF SliceController::shownRange() const
{
    if (!m_picture)
        return {};
    const LossPlane& plane = m_picture->plane;
    return {plane.firstLow, plane.secondLow, plane.firstHigh - plane.firstLow, plane.secondHigh - plane.secondLow};
}

std::optional<PlanePlace> SliceController::position() const
{
    const SnapshotPointer snapshot = m_network ? m_network->snapshot() : nullptr;
    if (!m_picture || !snapshot || snapshot->diverged)
        return std::nullopt;
    const PlanePlace place = nearestPlace(m_picture->plane, m_network->network().parameters);
    return std::isfinite(place.alpha) && std::isfinite(place.beta) ? std::optional(place) : std::nullopt;
}

const std::vector<QPointF>& SliceController::places()
{
    const auto& moments = m_path.moments();
    // Along two weights the places are these weights, whatever the others are.
    const bool isKept = m_picture
        && (m_placesOf == m_picture || (m_shown->directions == SliceDirections::Weights && m_shown->symbols == m_placesSymbols));
    if (!isKept || m_placesRevision != m_path.revision())
        m_places.clear();
    m_placesOf = m_picture;
    m_placesRevision = m_path.revision();
    if (!m_picture)
        return m_places;
    m_placesSymbols = m_shown->symbols;
    for (std::size_t i = m_places.size(); i < moments.size(); ++i) {
        const PlanePlace place = nearestPlace(m_picture->plane, moments[i].parameters);
        m_places.emplace_back(place.alpha, place.beta);
    }
    return m_places;
}

std::optional<QPointF> SliceController::downhill() const
{
    const SnapshotPointer snapshot = m_network ? m_network->snapshot() : nullptr;
    if (!m_picture || !snapshot || !snapshot->gradient || snapshot->diverged)
        return std::nullopt;
    for (const LayerSpec& layer : m_problem->spec.layers)
        if (layer.dropout > 0.0)
            return std::nullopt;
    QPointF down;
    const auto gradient = snapshot->gradient->values();
    for (std::size_t i = 0; i < gradient.size(); ++i)
        down -= QPointF(gradient[i] * m_picture->plane.first.values()[i], gradient[i] * m_picture->plane.second.values()[i]);
    return std::isfinite(down.x()) && std::isfinite(down.y()) ? std::optional(down) : std::nullopt;
}

std::optional<Parameters> SliceController::parametersAt(QPointF place) const
{
    return m_picture ? std::optional(m_picture->plane.at(place.x(), place.y())) : std::nullopt;
}

std::optional<double> SliceController::lossAt(QPointF place) const
{
    if (!m_picture || !m_problem)
        return std::nullopt;
    const Parameters parameters = m_picture->plane.at(place.x(), place.y());
    if (!m_truth)
        m_truth = std::make_unique<SliceTruth>(m_problem->spec, m_problem->data, parameters);
    return m_truth->loss(parameters);
}

std::optional<double> SliceController::networkLoss() const
{
    const SnapshotPointer snapshot = m_network ? m_network->snapshot() : nullptr;
    return snapshot && std::isfinite(snapshot->train.loss) ? std::optional(snapshot->train.loss) : std::nullopt;
}

} // namespace chalknet::ui
