// SliceTexts: the words of "A network's loss": explanation, remarks on the plane and on what hinders a slice.
#pragma once

#include "ui/lessons/descent/SliceController.h"

#include <QString>

namespace chalknet::ui {

/// For the drawer; `parameters` 0: no network.
QString sliceExplanation(std::size_t parameters);
/// In the middle of the picture; empty for SliceObstacle::None.
QString sliceObstacleText(SliceObstacle obstacle);
/// What the directions are and what follows from them, short; may contain $formulas$.
QString sliceDirectionsText(const SliceFrame& frame, std::size_t parameters);
/// How the network lies to the plane, if it does not lie in it: the honest limit of a slice. Else empty.
QString sliceDistanceText(double distance, double sliceLoss, double networkLoss);
/// "256 × 256 losses in 38 ms · Host (Eigen, double)"
QString sliceTimeText(const PlanePicture& picture, bool withDevice = true);
/// A loss with four decimals, a true ∞ and powers of ten where it is large.
QString sliceLossText(double loss);

} // namespace chalknet::ui
