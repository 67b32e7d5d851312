// Gliding values.
#include "ui/theme/Motion.h"

#include <QCoreApplication>
#include <QVariant>
#include <QWidget>

namespace chalknet::ui {

namespace {

constexpr const char* kReducedMotion = "chalknetReducedMotion"; // property of the application, so that it ends with it

} // namespace

bool prefersReducedMotion()
{
    const QCoreApplication* application = QCoreApplication::instance();
    return (application != nullptr && application->property(kReducedMotion).toBool())
        || qEnvironmentVariableIntValue("CHALKNET_REDUCED_MOTION") != 0;
}

void setReducedMotion(bool reduced)
{
    if (QCoreApplication* application = QCoreApplication::instance())
        application->setProperty(kReducedMotion, reduced);
}

Glide::Glide(QObject* parent, std::function<void(double)> moved)
    : QVariantAnimation(parent)
    , m_moved(std::move(moved))
{
    setStartValue(0.0);
    setEndValue(1.0);
    connect(this, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        // Not while the range is set up or a stopped move is rewound; the end is told by finished().
        if (state() == QAbstractAnimation::Running && currentTime() < duration())
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
