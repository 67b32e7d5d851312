// ClassWall: everybody's digits side by side, the misread ones marked with the network's answer.
#pragma once

#include "ui/lessons/digits/ClassResults.h"
#include "ui/lessons/digits/ClassWallLayout.h"
#include "ui/views/AccessibleView.h"

#include <QAbstractScrollArea>
#include <QList>
#include <QRgb>

#include <optional>
#include <utility>
#include <vector>

namespace chalknet::ui {

/// A place on the wall: a digit, or the room for one that is missing.
struct WallSlot {
    int label = 0;
    int writer = 0;
    ClassDigitPointer digit;

    friend bool operator==(const WallSlot&, const WallSlot&) = default;
};

struct WallFilter {
    bool wrongOnly = false;
    int label = -1; ///< −1: every digit
    int writer = 0; ///< 0: every writer

    friend bool operator==(const WallFilter&, const WallFilter&) = default;
};

/// Rows are labels, columns writers; who has written a digit twice gets a second column. Arrow keys, Home, End, Page Up and
/// Down move the selection (with "wrong only" from one mistake to the next), Enter asks why, Delete deletes.
class ClassWall : public QAbstractScrollArea, public AccessibleView {
    Q_OBJECT

public:
    explicit ClassWall(QWidget* parent = nullptr);

    /// `leftOut` are marked: the network does not learn from them.
    void setDigits(const ClassDigits& digits, const std::vector<int>& leftOut);
    void setResults(const ClassResults& results);
    void setFilter(const WallFilter& filter);
    /// The digit that is to be written next; its writer has a column even without digits.
    void setWanted(std::optional<std::pair<int, int>> labelAndWriter);
    void setStageScale(double scale);

    /// The selected digit, or the empty place; nothing before anything was selected.
    std::optional<WallSlot> selected() const;
    void select(const QString& id);
    /// −1: to the mistake before, +1: to the next.
    void moveToMistake(int step);
    bool hasMistake(int step) const { return mistakeFrom(step).has_value(); }
    /// Whether the selected digit is one that is read wrong.
    bool isAtMistake() const;
    /// What the mouse is over.
    std::optional<WallSlot> hovered() const;
    /// Whether a digit is painted with the present filter.
    bool isShown(const ClassDigitPointer& digit) const;
    /// Of a digit, in the viewport's coordinates; empty if it has no place.
    QRect placeOf(const QString& id) const;
    /// Of the digits painted by the last paint event.
    int paintedCount() const { return m_painted; }

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::List; }
    QSize minimumSizeHint() const override { return {200, 200}; }

signals:
    void selectionChanged();
    void hoverChanged();
    void whyRequested();
    void deleteRequested();
    /// An empty place was clicked, or chosen with Enter.
    void writingRequested(int label, int writer);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;

private:
    using Place = std::pair<int, int>; ///< row, column
    struct Column {
        int writer = 0;
        std::vector<ClassDigitPointer> digits; ///< one for each row, null where none is
    };

    void rebuild();
    void layOut();
    std::optional<Place> find(const QString& id) const;
    WallSlot slotAt(Place place) const;
    const ClassDigitPointer& digitAt(Place place) const;
    int labelOfRow(int row) const { return m_filter.label >= 0 ? m_filter.label : row; }
    void choose(std::optional<Place> place);
    void move(int right, int down);
    std::optional<Place> mistakeFrom(int step) const;
    void moveToEnd(int direction);
    void makeVisible(Place place);
    void hover(std::optional<Place> place);
    QString textOf(const WallSlot& slot) const;

    void paintSilhouette(QPainter& painter) const;
    void paintHeads(QPainter& painter, const QRect& seen) const;
    void paintSlot(QPainter& painter, Place place);
    void paintEmpty(QPainter& painter, Place place) const;
    void paintDigit(QPainter& painter, Place place, const ClassDigit& digit, const ClassAnswer* answer) const;
    void paintSelection(QPainter& painter) const;

    ClassDigits m_digits;
    ClassResults m_results;
    std::vector<int> m_leftOut;
    WallFilter m_filter;
    std::optional<std::pair<int, int>> m_wanted;
    std::vector<Column> m_columns;
    ClassWallLayout m_layout;
    std::optional<Place> m_current;
    std::optional<Place> m_hovered;
    double m_scale = 1.0;
    int m_painted = 0;
    QList<QRgb> m_colors;
};

} // namespace chalknet::ui
