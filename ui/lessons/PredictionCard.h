// PredictionCard: a question before the next step shows its result: answers as buttons, marked when the truth is known.
#pragma once

#include "ui/lessons/AnswerKey.h"

#include <QFrame>
#include <QPointer>
#include <QStringList>

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace chalknet::ui {

class MathText;
class AnswerButton;

/// The only card with a 2-px ink border. Answers are 48-px buttons with their key (1 … n); none is preselected. After ask()
/// the page hides what would give the answer away and disables next and play; after answered() it performs the step and calls
/// reveal(). "Show me" skips without counting. The keys work wherever the focus is in the LessonPage that holds the card: it
/// listens there for those that no control wanted.
class PredictionCard : public QFrame {
    Q_OBJECT

public:
    explicit PredictionCard(QWidget* parent = nullptr);

    /// Text as MathText reads it. Keeps the count.
    void ask(const QString& question, const QStringList& answers);
    /// With a key of its own for every answer.
    void ask(const QString& question, const QStringList& answers, const std::vector<AnswerKey>& keys);
    bool isAsking() const { return m_state == State::Asking; }
    bool isRevealed() const { return m_state == State::Revealed; }
    /// Marks the given answer with a check or a boxed cross and says `why` (one sentence with the numbers).
    void reveal(int rightAnswer, const QString& why);
    /// The same question in other words or with other numbers; whether it is open, and what was answered, stays.
    void retell(const QString& question, const QStringList& answers, const QString& why);
    /// No question: the card is empty.
    void clear();
    /// After a reveal there is a button (and Escape) to leave; the page answers closed() with clear(). Off at first.
    void setClosable(bool closable) { m_closable = closable; }

    /// As if the button was pressed; nothing happens while no question is open.
    void answer(int index);
    void skip();

    QString question() const;
    int rightCount() const { return m_right; }
    int askedCount() const { return m_asked; }
    void setCounts(int right, int asked);

signals:
    void answered(int answer);
    void skipped();
    /// "Next question" after a reveal.
    void continued();
    /// "Close" after a reveal.
    void closed();
    void countsChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class State { Empty, Asking, Answered, Revealed };
    void setState(State state);
    /// True if it was the key of an answer.
    bool takeKey(const QKeyEvent& event);
    void arrangeAnswers(const QStringList& answers);
    void placeAnswers();
    void retranslate();
    void showCount();

    QLabel* m_title = nullptr;
    QLabel* m_count = nullptr;
    MathText* m_question = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<AnswerButton*> m_answers;
    std::vector<AnswerKey> m_keys; ///< as many as answers, or none
    MathText* m_why = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_close = nullptr;
    State m_state = State::Empty;
    QPointer<QWidget> m_page;
    bool m_closable = false;
    bool m_areShort = false;
    bool m_hasRoom = false; ///< the width is known
    int m_given = -1; ///< the answer chosen; −1: none
    int m_right = 0;
    int m_asked = 0;
};

} // namespace chalknet::ui
