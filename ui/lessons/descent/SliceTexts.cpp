// Written so that each sentence is true of what is shown at the moment.
#include "ui/lessons/descent/SliceTexts.h"

#include "ui/controls/NumberFormat.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

class SliceTexts {
    Q_DECLARE_TR_FUNCTIONS(SliceTexts)
};

constexpr double kSeenDistance = 5e-3; // nearer than what is written
constexpr double kSeenDifference = 5e-4;

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>") + text + QStringLiteral("</p>");
}
QString heading(const QString& text)
{
    return QStringLiteral("<h3>") + text + QStringLiteral("</h3>");
}
QString formula(const QString& tex)
{
    return QStringLiteral("<p class=\"formula\">") + tex + QStringLiteral("</p>");
}

QString milliseconds(double time)
{
    return time < 10.0 ? fixed(time, 1) : grouped(std::llround(time));
}

} // namespace

QString sliceExplanation(std::size_t parameters)
{
    QString text = paragraph(SliceTexts::tr("The loss of a network has one axis for each of its parameters. A picture has two. "
                                            "So it shows a plane through the parameters: a slice."));
    if (parameters > 0)
        text += paragraph(
            SliceTexts::tr("The network at hand has **%1** parameters.").arg(grouped(static_cast<qint64>(parameters))));
    text += formula(QStringLiteral("\\theta(\\alpha,\\beta) = \\theta_0 + \\alpha\\, d_1 + \\beta\\, d_2"));
    text += paragraph(SliceTexts::tr("$\\theta_0$ is a place, $d_1$ and $d_2$ are two directions; each holds one number for "
                                     "every parameter. Each point of the picture is a whole network, and its height is that "
                                     "network’s loss over all training rows."));
    text += heading(SliceTexts::tr("Three kinds of directions"));
    text += paragraph(SliceTexts::tr("**Two weights:** both axes are weights of the network; all others keep their present "
                                     "values. While training moves them, the slice itself changes."));
    text += paragraph(SliceTexts::tr("**Random:** two random directions. Those of each unit are scaled to the length of its "
                                     "weights, so that pictures of different networks can be compared (Li, Xu, Taylor, Studer, "
                                     "Goldstein: Visualizing the loss landscape of neural nets, 2018)."));
    text += paragraph(SliceTexts::tr("**Of the path:** the two directions in which the path of training spreads most, its first "
                                     "two principal components."));
    text += heading(SliceTexts::tr("What a slice does not show"));
    text += paragraph(SliceTexts::tr("The path lies outside of most planes; what is drawn is the nearest place in the plane. How "
                                     "far away the network really is stands beside the picture, and so do both losses where they "
                                     "differ."));
    text += paragraph(SliceTexts::tr("A slice looks smoother and simpler than the loss is. A minimum of the slice is a minimum "
                                     "along two directions only: along others the loss may still fall. With many parameters such "
                                     "places are mostly saddle points."));
    return text;
}

QString sliceObstacleText(SliceObstacle obstacle)
{
    switch (obstacle) {
    case SliceObstacle::None: return {};
    case SliceObstacle::NoLab: return SliceTexts::tr("The lab has no network yet.");
    case SliceObstacle::TooLarge:
        return SliceTexts::tr("This network is too large for slices: at most %1 parameters, and at most %2 for parameters times "
                              "rows.")
            .arg(grouped(kMostSliceParameters), grouped(kMostSliceWork));
    case SliceObstacle::NoPath: return SliceTexts::tr("No path yet: let the network train for a moment.");
    case SliceObstacle::NoDirections:
        return SliceTexts::tr("No two directions: the network has too few parameters that are not 0.");
    case SliceObstacle::NotFinite: return SliceTexts::tr("Training diverged: a number is no longer finite.");
    case SliceObstacle::Failed: return SliceTexts::tr("No device could compute this slice.");
    }
    return {};
}

QString sliceDirectionsText(const SliceFrame& frame, std::size_t parameters)
{
    switch (frame.directions) {
    case SliceDirections::Weights:
        return parameters <= 2
            ? SliceTexts::tr("These are all the parameters there are: the picture shows the whole loss.")
            : SliceTexts::tr("The other parameters (%1) keep their present values; while training moves them, the slice changes.")
                  .arg(grouped(static_cast<qint64>(parameters) - 2));
    case SliceDirections::Random:
        return SliceTexts::tr("$\\alpha = \\beta = 0$ is the network when the plane was laid through it.");
    case SliceDirections::Path:
        return SliceTexts::tr("Principal components of the path, each of length 1. This plane shows **%1** of the path’s spread.")
            .arg(percent(frame.share));
    }
    return {};
}

QString sliceDistanceText(double distance, double sliceLoss, double networkLoss)
{
    if (!(distance > kSeenDistance))
        return {};
    const QString away = fixed(distance, 2);
    if (std::abs(sliceLoss - networkLoss) <= kSeenDifference)
        return SliceTexts::tr("The path is %1 away from this plane here.").arg(away);
    return SliceTexts::tr("The path is %1 away from this plane here: the slice has the loss %2 there, the network %3.")
        .arg(away, sliceLossText(sliceLoss), sliceLossText(networkLoss));
}

QString sliceTimeText(const PlanePicture& picture, bool withDevice)
{
    const QString text = SliceTexts::tr("%1 × %2 losses in %3 ms")
                             .arg(QString::number(picture.plane.columns), QString::number(picture.plane.rows),
                                 milliseconds(picture.milliseconds));
    return withDevice ? text + QStringLiteral(" · ") + QString::fromStdString(picture.device.name) : text;
}

QString sliceLossText(double loss)
{
    return measured(loss, 4);
}

} // namespace chalknet::ui
