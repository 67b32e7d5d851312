// ContributionMap: 28 × 28 signed numbers as colours, the outline of the ink over them, and a cell that is read.
#pragma once

#include "ui/lessons/digits/ContributionScale.h"
#include "ui/views/AccessibleView.h"

#include <QPolygonF>
#include <QWidget>

#include <optional>
#include <vector>

namespace chalknet::ui {

/// Pointer and arrow keys read a cell (Shift: ten cells; Home, End: the corners; Esc: none).
class ContributionMap : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit ContributionMap(QWidget* parent);

    /// 784 numbers.
    void setValues(std::span<const double> values, const ContributionScale& scale);
    const std::vector<double>& values() const { return m_values; }
    const ContributionScale& scale() const { return m_scale; }
    /// In the unit square.
    void setOutline(const std::vector<QPolygonF>& outline);
    /// Framed cells.
    void setMarked(const std::vector<std::size_t>& pixels);
    const std::vector<std::size_t>& marked() const { return m_marked; }
    /// The cell that is read, column and row from 0; the owner decides, so that several maps show the same one.
    void setCell(std::optional<QPoint> cell);
    std::optional<QPoint> cell() const { return m_cell; }
    /// What the cell says, for screen readers.
    void setReading(const QString& text);
    void setStageScale(double scale);
    QRectF cellRect(QPoint cell) const;

    /// The strongest pixels, then the cell that is read.
    QString accessibleText() const override;

signals:
    void cellPointed(std::optional<QPoint> cell);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRectF area() const;
    double cellSide() const { return area().width() / 28.0; }
    QImage image() const;
    void paintOutline(QPainter& painter) const;
    void paintMarked(QPainter& painter) const;
    void paintCell(QPainter& painter) const;
    QString strongest(bool positive) const;

    std::vector<double> m_values;
    ContributionScale m_scale;
    std::vector<QPolygonF> m_outline;
    std::vector<std::size_t> m_marked;
    std::optional<QPoint> m_cell;
    QString m_reading;
    double m_stage = 1.0;
};

/// "row 12, column 9", counted from 1.
QString cellName(QPoint cell);
/// The lines around the ink of 784 bytes, in the unit square.
std::vector<QPolygonF> inkOutline(const QByteArray& pixels);

} // namespace chalknet::ui
