// ClassDigitPanel: the digit that is selected on the wall: what the network answers, and what can be done with it.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/digits/ClassResults.h"

class QLabel;
class QMenu;
class QPushButton;

namespace chalknet::ui {

class ClassAnswerView;

class ClassDigitPanel : public Card {
    Q_OBJECT

public:
    explicit ClassDigitPanel(QWidget* parent = nullptr);

    /// Null: nothing is selected.
    void setDigit(const ClassDigitPointer& digit, const ClassAnswer* answer);
    void setCompact(bool compact);

    ClassAnswerView* view() const { return m_view; }
    QPushButton* whyButton() const { return m_why; }
    QPushButton* drawButton() const { return m_draw; }
    QPushButton* labelButton() const { return m_label; }
    QPushButton* deleteButton() const { return m_delete; }

signals:
    void whyRequested();
    void drawRequested();
    void relabelRequested(int label);
    void deleteRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showAll();
    void retranslate();

    ClassDigitPointer m_digit;
    bool m_compact = false;
    ClassAnswerView* m_view = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_why = nullptr;
    QPushButton* m_draw = nullptr;
    QPushButton* m_label = nullptr;
    QMenu* m_labels = nullptr;
    QPushButton* m_delete = nullptr;
};

} // namespace chalknet::ui
