// ClassTuningPanel: "Learn our class": what is learned and measured, the run, and before and after.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/digits/ClassTuning.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace chalknet::ui {

class ClassTuningPanel : public Card {
    Q_OBJECT

public:
    /// Why nothing can be learned now.
    enum class Obstacle { None, FewWriters, NoData };
    /// What became of the last run.
    enum class Outcome {
        None,
        Offered, ///< it is for the person to decide
        Used, ///< the network reads now; the one before can come back
    };

    explicit ClassTuningPanel(QWidget* parent = nullptr);

    void setWriters(int learners, int leftOut, Obstacle obstacle);
    void setRunning(bool running);
    void setProgress(const TuningProgress& progress);
    void setResult(const std::optional<TuningResult>& result, Outcome outcome, const QString& testName);
    void setProblem(const QString& sentence);
    void setCompact(bool compact);

    QPushButton* learnButton() const { return m_learn; }
    QPushButton* useButton() const { return m_use; }
    QPushButton* discardButton() const { return m_discard; }
    QLabel* shareLabel() const { return m_share; }
    QLabel* testLabel() const { return m_test; }
    /// Everything it says, for tests and for the explanation.
    QString sentence() const;

signals:
    void learnRequested();
    void cancelRequested();
    void useRequested();
    void discardRequested();
    /// The network before comes back.
    void backRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showAll();
    void showButtons();
    QString planText() const;
    QString testText() const;
    void retranslate();

    int m_learners = 0;
    int m_leftOut = 0;
    Obstacle m_obstacle = Obstacle::FewWriters;
    bool m_running = false;
    bool m_compact = false;
    TuningProgress m_progress;
    std::optional<TuningResult> m_result;
    Outcome m_outcome = Outcome::None;
    QString m_testName;
    QString m_problem;

    QLabel* m_seconds = nullptr;
    QLabel* m_plan = nullptr;
    QLabel* m_share = nullptr;
    QLabel* m_test = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_learn = nullptr;
    QPushButton* m_use = nullptr;
    QPushButton* m_discard = nullptr;
};

} // namespace chalknet::ui
