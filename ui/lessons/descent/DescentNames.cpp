// Names are translated; formulas are the same in every language.
#include "ui/lessons/descent/DescentNames.h"

#include <QCoreApplication>

namespace chalknet::ui {

namespace {

class DescentNames {
    Q_DECLARE_TR_FUNCTIONS(DescentNames)
};

} // namespace

QString surfaceLabel(SurfaceType type)
{
    switch (type) {
    case SurfaceType::Regression: return DescentNames::tr("Linear regression");
    case SurfaceType::Ravine: return DescentNames::tr("Ravine");
    case SurfaceType::CurvedValley: return DescentNames::tr("Curved valley");
    case SurfaceType::Saddle: return DescentNames::tr("Saddle");
    case SurfaceType::SeveralMinima: return DescentNames::tr("Several minima");
    case SurfaceType::Plateau: return DescentNames::tr("Plateau");
    }
    return {};
}

QString surfaceTex(SurfaceType type)
{
    const QString left = QStringLiteral("E(\\theta_1, \\theta_2) = ");
    switch (type) {
    case SurfaceType::Regression: return QStringLiteral("E(w, b) = \\frac{1}{n} \\sum_i (w\\,x_i + b - t_i)^2");
    case SurfaceType::Ravine:
        return left + QStringLiteral("\\frac{\\num{1}}{\\num{2}} (\\num{0.1}\\,\\theta_1^2 + \\num{2}\\,\\theta_2^2)");
    case SurfaceType::CurvedValley:
        return left + QStringLiteral("(\\num{1} - \\theta_1)^2 + \\num{10}\\,(\\theta_2 - \\theta_1^2)^2");
    case SurfaceType::Saddle:
        return left
            + QStringLiteral("\\frac{\\num{1}}{\\num{2}}\\,\\theta_1^2 - \\frac{\\num{1}}{\\num{2}}\\,\\theta_2^2 + "
                             "\\frac{\\num{1}}{\\num{4}}\\,\\theta_2^4");
    case SurfaceType::SeveralMinima:
        return left
            + QStringLiteral("\\num{2}\\,\\theta_1^2 - \\num{1.05}\\,\\theta_1^4 + \\frac{\\theta_1^6}{\\num{6}} + "
                             "\\theta_1 \\theta_2 + \\theta_2^2");
    case SurfaceType::Plateau: return left + QStringLiteral("\\num{1} - e^{-(\\theta_1^2 + \\theta_2^2) / 2}");
    }
    return {};
}

std::array<QString, 2> surfaceSymbols(SurfaceType type)
{
    if (type == SurfaceType::Regression)
        return {QStringLiteral("w"), QStringLiteral("b")};
    return {QStringLiteral("\\theta_1"), QStringLiteral("\\theta_2")};
}

QString curveLabel(CurveType type)
{
    switch (type) {
    case CurveType::Parabola: return DescentNames::tr("Parabola");
    case CurveType::TwoValleys: return DescentNames::tr("Two valleys");
    case CurveType::Plateau: return DescentNames::tr("Plateau");
    case CurveType::Kink: return DescentNames::tr("Kink");
    }
    return {};
}

QString curveTex(CurveType type)
{
    switch (type) {
    case CurveType::Parabola: return QStringLiteral("E(\\theta) = \\frac{\\num{1}}{\\num{2}}\\,\\theta^2");
    case CurveType::TwoValleys:
        return QStringLiteral(
            "E(\\theta) = \\frac{\\theta^4 - \\num{8}\\,\\theta^2 + \\num{3}\\,\\theta}{\\num{10}} + \\num{2.5}");
    case CurveType::Plateau: return QStringLiteral("E(\\theta) = \\num{1} - e^{-\\theta^2 / 2}");
    case CurveType::Kink: return QStringLiteral("E(\\theta) = |\\theta|");
    }
    return {};
}

QString curveSlopeTex(CurveType type)
{
    const QString left = QStringLiteral("\\frac{dE}{d\\theta} = ");
    switch (type) {
    case CurveType::Parabola: return left + QStringLiteral("\\theta");
    case CurveType::TwoValleys:
        return left + QStringLiteral("\\frac{\\num{4}\\,\\theta^3 - \\num{16}\\,\\theta + \\num{3}}{\\num{10}}");
    case CurveType::Plateau: return left + QStringLiteral("\\theta\\,e^{-\\theta^2 / 2}");
    case CurveType::Kink: return left + QStringLiteral("\\pm \\num{1}");
    }
    return {};
}

// Neighbours in colour differ in dash and marker.
PlotSeries optimizerSeries(OptimizerType type)
{
    switch (type) {
    case OptimizerType::Sgd: return {&Colors::c1, 2.6, PlotDash::Solid, PlotMarker::Circle};
    case OptimizerType::Momentum: return {&Colors::c3, 2.6, PlotDash::Long, PlotMarker::Square};
    case OptimizerType::Nesterov: return {&Colors::c4, 2.6, PlotDash::Medium, PlotMarker::Diamond};
    case OptimizerType::Adagrad: return {&Colors::ink2, 2.2, PlotDash::Short, PlotMarker::Plus};
    case OptimizerType::Rmsprop: return {&Colors::c1, 2.2, PlotDash::Medium, PlotMarker::Cross};
    case OptimizerType::Adam: return {&Colors::c2, 2.6, PlotDash::Dots, PlotMarker::Triangle};
    case OptimizerType::Adamw: return {&Colors::c2, 2.2, PlotDash::Solid, PlotMarker::Ring};
    }
    return {};
}

} // namespace chalknet::ui
