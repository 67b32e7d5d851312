// TaskCard: above the stage of the lab: what the project asks for or shows, and what of its goal is met.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/lab/WorksheetGoals.h"

#include <QStringList>

#include <vector>

class QPushButton;

namespace chalknet::ui {

class ElidedLabel;
class GoalMark;
class TaskPanel;
class TaskText;

class TaskCard : public Card {
    Q_OBJECT

public:
    explicit TaskCard(QWidget* parent = nullptr);

    /// A task can be folded to its title; what an example shows can be closed. With neither title nor text there is nothing.
    void setWords(const QString& title, const QString& text, bool isTask);
    void setGoal(const std::vector<GoalPart>& parts);
    /// The names of what a worksheet locks: a button tells how many there are and lists them.
    void setLocked(const QStringList& names);
    /// When all parts were met at once; empty: not yet.
    void setReached(const QString& text);
    void setScales(double chrome, bool isLow);
    bool isEmpty() const { return m_isEmpty; }
    bool isFolded() const { return m_isFolded; }
    void setFolded(bool folded);
    int heightFor(int width) const;

    std::vector<GoalMark*> marks() const { return m_marks; }

signals:
    /// Its height is another now.
    void arrangementChanged();
    void closed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool hasTitleLine() const;
    int textWidth(int width) const;
    int goalWidth() const;
    int buttonWidth() const;
    void place();
    void placeTitleLine(int width, int top, int height);
    void placeGoal(int left, int inner);
    void retranslate();

    ElidedLabel* m_title = nullptr;
    TaskText* m_text = nullptr;
    std::vector<GoalMark*> m_marks;
    GoalMark* m_reached = nullptr;
    QPushButton* m_whole = nullptr; ///< shows a text that is cut
    QPushButton* m_locked = nullptr;
    QPushButton* m_fold = nullptr; ///< or closes
    TaskPanel* m_panel = nullptr;
    TaskPanel* m_lockedPanel = nullptr;
    QString m_words;
    QStringList m_lockedNames;
    bool m_isTask = false;
    bool m_isEmpty = true;
    bool m_isFolded = false;
    bool m_isReached = false;
    double m_chrome = 1.0;
};

} // namespace chalknet::ui
