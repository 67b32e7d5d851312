// ManyStartsWall: many networks as small pictures of their output plane; those that did not learn carry a boxed cross.
#pragma once

#include "ui/lessons/lab/ManyStarts.h"
#include "ui/lessons/lab/ManyStartsWallLayout.h"
#include "ui/views/AccessibleView.h"

#include <QAbstractScrollArea>
#include <QPixmap>

#include <vector>

namespace chalknet::ui {

/// Arrow keys go from tile to tile, Enter and a double click open it.
class ManyStartsWall : public QAbstractScrollArea, public AccessibleView {
    Q_OBJECT

public:
    explicit ManyStartsWall(QWidget* parent = nullptr);

    void setPicture(const StartsPicturePointer& picture);
    /// Which starts are shown, in which order (indices into the picture's results).
    void setStarts(std::vector<std::size_t> starts);
    /// Until it ends, no network is marked as one that failed.
    void setLearning(bool learning);
    void setScale(double scale);
    /// In place of tiles.
    void setEmptyText(const QString& text);

    const std::vector<std::size_t>& starts() const { return m_starts; }
    const ManyStartsWallLayout& layoutOfWall() const { return m_layout; }
    /// The chosen start; none if it is not on the wall.
    std::optional<std::size_t> current() const;
    /// Emits currentChanged() if another is chosen.
    void setCurrent(std::optional<std::size_t> start);
    void moveCurrent(int tiles);
    /// The seeds in view: first and last; none while there are none.
    std::optional<std::pair<std::uint64_t, std::uint64_t>> visibleSeeds() const;
    /// "Seed 89: loss 0.347, accuracy 50 %, 2 points undecided".
    QString startText(std::size_t start) const;

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::List; }
    std::optional<AccessibleValue> accessibleValue() const override;
    void setAccessibleValue(double value) override;

signals:
    void currentChanged();
    void opened(std::size_t start);
    void scrolled();

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void layOut();
    void makeVisible(int tile);
    std::optional<int> tileAt(QPoint point) const;
    std::optional<int> currentTile() const;
    void paintTile(QPainter& painter, int tile, int top) const;

    StartsPicturePointer m_picture;
    std::vector<std::size_t> m_starts;
    std::optional<std::size_t> m_current;
    ManyStartsWallLayout m_layout;
    QString m_emptyText;
    bool m_isLearning = false;
    double m_scale = 1.0;
    mutable std::vector<QRgb> m_colors; ///< empty: of another theme
};

/// What is right of the seed in the words about a start.
QString fateText(const TrainedStart& result);

} // namespace chalknet::ui
