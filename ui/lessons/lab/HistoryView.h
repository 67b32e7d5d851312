// HistoryView: the loss curves of runs over their kept moments with a cursor to drag, and a strip of small pictures below.
#pragma once

#include "engine/training/History.h"
#include "ui/views/AccessibleView.h"

#include <QColor>
#include <QImage>
#include <QPixmap>
#include <QPolygonF>
#include <QWidget>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace chalknet::ui {

/// One run. The history is a value: its chunks are shared. What is known of the time before its first moment is its curve alone.
struct HistoryCurve {
    int run = 0;
    History history;
    QColor color;
    bool dashed = false;
    bool isShown = false; ///< the run that is looked at: both losses; of the others the test loss, if there is one
    QString letter{}; ///< at its beginning; empty for a run that is no branch
    std::uint64_t from = 0; ///< where a branch begins; before, it is its parent's past
    std::vector<std::pair<std::uint64_t, HistoryLosses>> past{}; ///< steps and losses before the first moment that is kept

    bool isEmpty() const { return past.empty() && history.isEmpty(); }
    bool hasTest() const;
    /// Steps and losses in their order.
    void visit(const std::function<void(std::uint64_t, const HistoryLosses&)>& use) const;
};

/// A small picture of the run that is looked at.
struct FilmPicture {
    std::uint64_t step = 0;
    QImage image;
};

/// Values in, picture out. Pointer and keys ask for another moment.
class HistoryView : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit HistoryView(QWidget* parent = nullptr);

    void setCurves(std::vector<HistoryCurve> curves);
    /// The cursor; `loss` stands beside it (NaN: nothing).
    void setMoment(std::uint64_t step, double loss);
    void setPictures(std::vector<FilmPicture> pictures);
    void setScale(double scale);

    /// How many pictures fit.
    int pictureCount() const;
    /// The steps in the middle of these pictures, from the first to the last moment.
    std::vector<std::uint64_t> pictureSteps() const;
    static constexpr int kLossIntervals = 2;

    double tickWidth() const;
    QRectF plot() const;
    double xOf(std::uint64_t step) const;
    std::uint64_t stepAt(double x) const;
    double largestLoss() const { return m_largestLoss; }
    /// Points of the polylines that are drawn, for all curves.
    std::size_t drawnPoints() const;

    QString accessibleText() const override;
    std::optional<AccessibleValue> accessibleValue() const override;
    void setAccessibleValue(double value) override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Slider; }
    QSize sizeHint() const override { return {640, 230}; }
    QSize minimumSizeHint() const override { return {260, 110}; }

signals:
    /// A place was pressed or dragged to.
    void stepChosen(quint64 step);
    void moved(int moments);
    void toFirst();
    void toLast();
    void playToggled();
    /// The number of pictures that fit has changed.
    void roomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// A polyline per unbroken stretch of one loss.
    struct Line {
        std::vector<QPolygonF> pieces;
        QColor color;
        bool dashed = false;
        bool isShown = false;
    };

    double s(double value) const { return value * m_scale; }
    double pictureSide() const;
    void fitAxes();
    void makeLines();
    void makeLayers();
    Line makeLine(const HistoryCurve& curve, float HistoryLosses::*loss) const;
    double yOf(double loss) const;
    void paintAxes(QPainter& painter) const;
    void paintLines(QPainter& painter, bool shown, const QColor* color) const;
    void paintBranches(QPainter& painter) const;
    void paintFilm(QPainter& painter) const;
    void paintCursor(QPainter& painter) const;

    std::vector<HistoryCurve> m_curves;
    std::vector<FilmPicture> m_pictures;
    std::vector<Line> m_lines;
    std::uint64_t m_lastStep = 1; ///< of the axis
    std::uint64_t m_runStart = 0; ///< the first moment that is kept
    std::uint64_t m_runEnd = 0; ///< of the run that is looked at
    double m_largestLoss = 1.0;
    std::uint64_t m_step = 0;
    double m_loss = 0.0;
    double m_scale = 1.0;
    QPixmap m_ground; ///< axes, other runs
    QPixmap m_before; ///< the run that is looked at, up to the cursor
    QPixmap m_after; ///< the same in grey
};

} // namespace chalknet::ui
