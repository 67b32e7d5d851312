// Motion: how long things take to move, and a value that glides from 0 to 1.
#pragma once

#include <QEasingCurve>
#include <QVariantAnimation>

#include <functional>

namespace chalknet::ui {

/// Milliseconds.
namespace motion {
inline constexpr int kStep = 240; ///< a line, boundary or curve to its new value after a single step (OutCubic)
inline constexpr int kSignal = 420; ///< along an edge, for each layer (InOutSine)
inline constexpr int kFactor = 160; ///< a formula's factor lights up (OutQuad)
inline constexpr int kStructure = 180; ///< a node or layer comes or goes (OutCubic)
} // namespace motion

/// True if the person wants no animation: chosen in the window, or CHALKNET_REDUCED_MOTION=1. (Qt 6.4 does not tell what the
/// desktop is set to: the hint it has is "no effects" on most desktops, whatever the person chose.)
bool prefersReducedMotion();
/// For the whole program; the window remembers it.
void setReducedMotion(bool reduced);

/// Calls back with 0 … 1 while it moves, the last time (once) with exactly 1. With reduced motion, or while `parent` is a widget
/// that is not visible, glide() calls back once with 1. A new glide() ends the old move where it is, without a last call.
class Glide : public QVariantAnimation {
    Q_OBJECT

public:
    explicit Glide(QObject* parent, std::function<void(double)> moved);

    void glide(int milliseconds = motion::kStep, QEasingCurve::Type easing = QEasingCurve::OutCubic);
    /// To the end at once.
    void finish();

private:
    std::function<void(double)> m_moved;
};

} // namespace chalknet::ui
