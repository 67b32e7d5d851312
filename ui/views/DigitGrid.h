// DigitGrid: thousands of 28 × 28 pictures with their labels; only visible rows are painted.
#pragma once

#include "engine/data/Dataset.h"
#include "ui/theme/Motion.h"
#include "ui/views/AccessibleView.h"
#include "ui/views/DigitGridLayout.h"

#include <QAbstractScrollArea>
#include <QList>
#include <QRgb>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace chalknet::ui {

/// What stands under a picture; `wrong` is in the negative colour and bold: "4 → " "9" " 93 %".
struct DigitCaption {
    QString before;
    QString wrong;
    QString after;

    QString text() const { return before + wrong + after; }
};

/// Arrow keys, Page Up and Down, Home and End move the selection; a click selects, a double click or Enter opens.
class DigitGrid : public QAbstractScrollArea, public AccessibleView {
    Q_OBJECT

public:
    explicit DigitGrid(QWidget* parent = nullptr);

    /// Pictures as bytes, 784 a row, with labels; other data show nothing.
    void setData(const Dataset& pictures);
    const Dataset& data() const { return m_data; }
    /// Only rows with this label; none: all.
    void setFilter(std::optional<int> label);
    std::optional<int> filter() const { return m_filter; }
    /// These rows in this order, whatever the filter says, until the next setData() or setFilter(). The selected row stays so if
    /// it is among them, and the wall stays where it is scrolled to.
    void setRows(std::vector<std::uint32_t> rows);
    const std::vector<std::uint32_t>& rows() const { return m_rows; }
    /// By default the label.
    void setCaptions(std::function<DigitCaption(std::size_t row)> captions);
    DigitCaption caption(std::size_t row) const;
    void setCaptionPixels(double pixels);
    /// In the middle while there is no picture.
    void setEmptyText(const QString& text);
    QString emptyText() const { return m_emptyText; }
    /// Cells that are shown with the present filter.
    qint64 count() const { return static_cast<qint64>(m_rows.size()); }
    /// Side of a thumbnail.
    void setThumbnailSide(int side);

    /// Row of the data set that is selected, −1 for none.
    qint64 currentRow() const;
    void selectCell(qint64 cell);
    /// False if the row is not shown.
    bool selectRow(std::size_t row);

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::List; }
    QSize minimumSizeHint() const override { return {200, 150}; }

signals:
    void currentRowChanged(qint64 row);
    void opened(qint64 row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void filterRows();
    void layOut();
    void makeVisible(qint64 cell);
    void glideTo(int target);
    void paintCell(QPainter& painter, qint64 cell, int top) const;
    void paintCaption(QPainter& painter, const QRect& place, std::size_t row, bool isCurrent) const;
    QList<QRgb> colorTable() const;

    Dataset m_data;
    std::vector<std::uint32_t> m_rows; ///< rows of the data set that are shown
    std::optional<int> m_filter;
    bool m_hasOwnRows = false;
    qint64 m_current = -1; ///< cell, not row
    DigitGridLayout m_layout;
    int m_side = 44;
    double m_captionPixels = 12.5;
    std::function<DigitCaption(std::size_t)> m_captions;
    QString m_emptyText;
    QList<QRgb> m_colors;
    int m_glideFrom = 0; ///< the wheel moves the wall smoothly
    int m_glideTo = 0;
    Glide m_glide;
};

} // namespace chalknet::ui
