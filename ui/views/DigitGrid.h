// DigitGrid: thousands of 28 × 28 pictures with their labels; only visible rows are painted.
#pragma once

#include "engine/data/Dataset.h"
#include "ui/views/AccessibleView.h"
#include "ui/views/DigitGridLayout.h"

#include <QAbstractScrollArea>
#include <QList>
#include <QRgb>

#include <cstdint>
#include <optional>
#include <vector>

namespace chalknet::ui {

/// Arrow keys, Page Up and Down, Home and End move the selection; a click selects.
class DigitGrid : public QAbstractScrollArea, public AccessibleView {
    Q_OBJECT

public:
    explicit DigitGrid(QWidget* parent = nullptr);

    /// Pictures as bytes, 784 a row, with labels; other data show nothing.
    void setData(const Dataset& pictures);
    /// Only rows with this label; none: all.
    void setFilter(std::optional<int> label);
    std::optional<int> filter() const { return m_filter; }
    /// Cells that are shown with the present filter.
    qint64 count() const { return static_cast<qint64>(m_rows.size()); }
    /// Side of a thumbnail.
    void setThumbnailSide(int side);

    /// Row of the data set that is selected, −1 for none.
    qint64 currentRow() const;
    void selectCell(qint64 cell);

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::List; }
    QSize minimumSizeHint() const override { return {200, 150}; }

signals:
    void currentRowChanged(qint64 row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void filterRows();
    void layOut();
    void makeVisible(qint64 cell);
    void paintCell(QPainter& painter, qint64 cell, int top) const;
    QList<QRgb> colorTable() const;

    Dataset m_data;
    std::vector<std::uint32_t> m_rows; ///< rows of the data set that are shown
    std::optional<int> m_filter;
    qint64 m_current = -1; ///< cell, not row
    DigitGridLayout m_layout;
    int m_side = 44;
    QList<QRgb> m_colors;
};

} // namespace chalknet::ui
