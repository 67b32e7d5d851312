// MiniBatchView: the rows of the data as squares in the order of the epoch: which batches are done, which one is drawn now.
#pragma once

#include "ui/views/AccessibleView.h"
#include "ui/views/PlotSeries.h"

#include <QPainterPath>
#include <QRectF>
#include <QWidget>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <vector>

namespace chalknet::ui {

/// One moment of an epoch.
struct MiniBatches {
    int rows = 0; ///< 0: no data; then `emptyText` stands alone
    int batchSize = 1; ///< 1 … rows
    int done = 0; ///< batches of this epoch
    int active = -1; ///< the batch with the ring, from 0; −1: none
    ColorToken color = &Colors::c1; ///< of the active batch
    QString emptyText; ///< MathText is not read here: plain words
    bool shuffles = true; ///< for the caption
    bool hasText = true; ///< the arrow with the sum at the right; else the squares alone take all room

    int batches() const { return rows == 0 ? 0 : (rows + batchSize - 1) / batchSize; }
    /// Rows of a batch: the last one of the epoch may be short.
    int sizeOf(int batch) const { return batch < 0 || batch >= batches() ? 0 : std::min(batchSize, rows - batch * batchSize); }

    friend bool operator==(const MiniBatches&, const MiniBatches&) = default;
};

/// Where everything lies.
struct MiniBatchGeometry {
    MiniBatchGeometry() = default;
    MiniBatchGeometry(QSizeF size, const MiniBatches& content, double scale);

    QRectF square(int position) const;
    /// Positions first … first + count − 1 in reading order, as one outline.
    QPainterPath outline(int first, int count, double margin) const;
    /// −1: beside the squares.
    int positionAt(QPointF point) const;

    int rows = 0;
    int columns = 1;
    double cell = 10.0; ///< from one square to the next
    double side = 8.0;
    QRectF grid;
    QRectF caption; ///< below the squares
    QRectF text; ///< right of the arrow; empty without text
};

/// Squares lie in the order in which the epoch visits the rows. A click or Left and Right choose a batch; the pointer names the
/// row. To a screen reader it is a slider over the batches.
class MiniBatchView : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit MiniBatchView(QWidget* parent = nullptr);

    void setContent(const MiniBatches& content);
    const MiniBatches& content() const { return m_content; }
    /// order[p] is the row at position p; empty: position p is row p.
    void setOrder(std::vector<std::uint32_t> order);
    /// The tool tip of a row ("row 37: x = 0.52, t = 1.02"), plain text.
    void setRowText(std::function<QString(int row)> text) { m_rowText = std::move(text); }
    void setStageScale(double scale);
    const MiniBatchGeometry& geometryOfSquares() const { return m_geometry; }

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Slider; }
    std::optional<AccessibleValue> accessibleValue() const override;
    void setAccessibleValue(double value) override;
    QSize sizeHint() const override { return {440, 220}; }
    QSize minimumSizeHint() const override { return {160, 110}; }

signals:
    /// By the student's hand; `batch` of this epoch, from 0.
    void batchChosen(int batch);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void layOut();
    void choose(int batch);
    void paintSquares(QPainter& painter) const;
    void paintRing(QPainter& painter) const;
    void paintArrow(QPainter& painter) const;
    void paintSum(QPainter& painter) const;
    double paintFraction(QPainter& painter, double left, double top) const;
    void paintDots(QPainter& painter, const QRectF& room) const;
    void paintCaption(QPainter& painter) const;
    QString batchSentence() const;
    QString epochSentence() const;
    QString caption() const;

    MiniBatches m_content;
    std::vector<std::uint32_t> m_order;
    std::function<QString(int)> m_rowText;
    MiniBatchGeometry m_geometry;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
