// PairedBars: columns of one or two bars, A outlined and B solid, on a linear or a logarithmic axis.
#pragma once

#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace chalknet::ui {

/// Whole decades; bars rise from the lower end, which is the floor of everything smaller.
struct LogAxis {
    static constexpr int kDeepest = -12;
    static constexpr int kHighest = 12;

    int low = -3;
    int high = 0;

    /// Wide enough for all sizes within the limits, in steps of three decades below and two above; zeros do not count.
    static LogAxis around(const std::vector<double>& values);
    /// 0 at the floor, 1 at the top; clamped.
    double share(double value) const;
    bool isBelowFloor(double value) const;
};

/// Columns of a chart; geometry without a window.
struct BarColumns {
    QRectF plot;
    int count = 1;

    QRectF column(int index) const;
    /// The bar of series 0 or 1 of `seriesCount` in a column: full height of the plot.
    QRectF slot(int index, int series, int seriesCount) const;
    int columnAt(double x) const; ///< −1: none
};

/// A bar between two heights; the corners of its end are round.
void paintSeriesBar(QPainter& painter, const QRectF& slot, double fromY, double toY, int series, double scale);
/// Decades with their labels left of the plot (60 px × scale), the line of 1 stronger, and both series; what lies below the
/// floor is marked by an arrow, what is 0 by a 0.
void paintLogBars(QPainter& painter, const BarColumns& columns, const LogAxis& axis, const std::vector<double>& first,
    const std::vector<double>& second, double scale);

} // namespace chalknet::ui
