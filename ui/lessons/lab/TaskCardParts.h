// TaskCardParts: what the task card is made of: the marks of a goal, a few lines of text, and the panel with the whole text.
#pragma once

#include "ui/controls/AnchoredPanel.h"
#include "ui/lessons/lab/WorksheetGoals.h"
#include "ui/views/AccessibleView.h"

#include <vector>

class QLabel;
class QScrollArea;

namespace chalknet::ui {

/// One part of a goal: a ring, or a check once it is met, its words and what it is now.
class GoalMark : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit GoalMark(QWidget* parent);
    void setPart(const GoalPart& part);
    /// A moment at which all was met at once; it stays.
    void setReached(const QString& text);
    void setScale(double scale);
    bool isMet() const { return m_isMet; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::StaticText; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QString m_now;
    bool m_isMet = false;
    double m_scale = 1.0;
};

/// A few lines of words; what does not fit ends in "…".
class TaskText : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit TaskText(QWidget* parent);
    void setText(const QString& text);
    void setScale(double scale);
    void setMostLines(int lines);
    int heightFor(int width) const;
    bool isCut(int width) const;

    QString accessibleText() const override { return m_text; }
    QAccessible::Role accessibleRole() const override { return QAccessible::StaticText; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<QString> lines(int width) const;

    QString m_text;
    double m_scale = 1.0;
    int m_mostLines = 2;
};

/// The whole of a long task.
class TaskPanel : public AnchoredPanel {
    Q_OBJECT

public:
    explicit TaskPanel(QWidget* parent);
    void setText(const QString& text);

protected:
    std::vector<QWidget*> stops() const override;

private:
    QScrollArea* m_scroll = nullptr;
    QLabel* m_text = nullptr;
};

} // namespace chalknet::ui
