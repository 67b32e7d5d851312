// SegmentedControl: two to six choices side by side, one of them chosen.
#pragma once

#include <QIcon>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QHBoxLayout;

namespace chalknet::ui {

class SegmentButton;

/// One Tab stop; the arrow keys choose the neighbour. The first segment added is chosen.
/// Each segment is a radio button to a screen reader; give the whole a name with setAccessibleName() or a buddy label.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    /// Returns the new segment's index.
    int addSegment(const QString& text);
    int addSegment(const QIcon& icon, const QString& accessibleName);
    /// Text of a text segment, accessible name and tool tip of an icon segment.
    void setSegmentText(int index, const QString& text);
    QString segmentText(int index) const;
    void setSegmentToolTip(int index, const QString& text);
    int count() const { return static_cast<int>(m_segments.size()); }

    int currentIndex() const;
    /// The Tab key goes from the segments to this widget.
    void tabTo(QWidget* next);

    /// Out of range is ignored. Emits currentIndexChanged() when the choice changes.
    void setCurrentIndex(int index);

signals:
    void currentIndexChanged(int index);
    /// Also the one that is chosen already.
    void segmentClicked(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int append(SegmentButton* segment);

    QButtonGroup* m_group = nullptr;
    QHBoxLayout* m_layout = nullptr;
    std::vector<SegmentButton*> m_segments;
};

} // namespace chalknet::ui
