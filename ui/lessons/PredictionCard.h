// PredictionCard: a question before the next step shows its result: answers as buttons, marked when the truth is known.
#pragma once

#include <QFrame>
#include <QStringList>

namespace chalknet::ui {

/// The only card with a 2-px ink border. Answers are 48-px buttons with their key (1 … n); none is preselected. After ask()
/// the page hides what would give the answer away and disables next and play; after answered() it performs the step and calls
/// reveal(). "Show me" skips without counting.
class PredictionCard : public QFrame {
    Q_OBJECT

public:
    explicit PredictionCard(QWidget* parent = nullptr);

    /// Text as MathText reads it. Keeps the count.
    void ask(const QString& question, const QStringList& answers);
    bool isAsking() const;
    /// Marks the given answer with a check or a boxed cross and says `why` (one sentence with the numbers).
    void reveal(int rightAnswer, const QString& why);
    void clear();

    int rightCount() const { return m_right; }
    int askedCount() const { return m_asked; }
    void setCounts(int right, int asked);

signals:
    void answered(int answer);
    void skipped();
    /// "Next question" after a reveal.
    void continued();
    void countsChanged();

private:
    int m_right = 0;
    int m_asked = 0;
};

} // namespace chalknet::ui
