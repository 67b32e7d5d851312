// Gliding values.
#include "ui/theme/Motion.h"

#include <QWidget>

namespace chalknet::ui {

bool prefersReducedMotion()
{
    return qEnvironmentVariableIntValue("CHALKNET_REDUCED_MOTION") != 0;
}

Glide::Glide(QObject* parent, std::function<void(double)> moved)
    : QVariantAnimation(parent)
    , m_moved(std::move(moved))
{
    setStartValue(0.0);
    setEndValue(1.0);
    connect(this, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        if (state() == QAbstractAnimation::Running)
            m_moved(value.toDouble());
    });
    connect(this, &QVariantAnimation::finished, this, [this] { m_moved(1.0); });
}

void Glide::glide(int milliseconds, QEasingCurve::Type easing)
{
    stop();
    const auto* widget = qobject_cast<const QWidget*>(parent());
    if (prefersReducedMotion() || (widget && !widget->isVisible())) {
        m_moved(1.0);
        return;
    }
    setDuration(milliseconds);
    setEasingCurve(easing);
    start();
}

void Glide::finish()
{
    if (state() != QAbstractAnimation::Running)
        return;
    stop();
    m_moved(1.0);
}

} // namespace chalknet::ui
