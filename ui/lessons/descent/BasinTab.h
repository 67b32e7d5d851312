// BasinTab: "Valleys and saddles": where descent ends from every start, and how loss bends where it stands still.
#pragma once

#include "ui/lessons/LessonTab.h"
#include "ui/lessons/descent/BasinState.h"
#include "ui/theme/Motion.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QUndoStack;

namespace chalknet::ui {

class AppContext;
class BasinSearch;
class BasinTable;
class Card;
class CriticalCard;
class FormulaView;
class MathText;
class StepTransport;
class SurfaceView;
class ValueSlider;

/// The map shows the basins; the transport plays the descent from one start, or from a grid of starts at once.
class BasinTab : public LessonTab {
    Q_OBJECT

public:
    static constexpr int kMarbles = 12; ///< in a row and in a column

    BasinTab(AppContext& context, QUndoStack& undo, QWidget* parent);

    const BasinState& state() const { return m_state; }
    SurfaceView* view() { return m_view; }
    BasinTable* table() { return m_table; }
    BasinSearch* search() { return m_search; }
    CriticalCard* criticalCard() { return m_critical; }
    ValueSlider* rateSlider() { return m_rate; }
    /// How many updates are shown; all of them unless it was played or stepped.
    int moment() const { return m_moment; }
    bool showsMarbles() const { return m_many; }

    QString tabName() const override;
    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QString statusText() const override;
    QStringList taskIds() const override;
    LessonTask task(const QString& id) const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    void setStageScale(double scale) override;
    void setPresenting(bool presenting) override;
    void present(int direction) override;
    bool isPlaying() const override { return m_timer.isActive(); }
    void entered() override;
    void left() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What merges with what on the undo stack.
    enum Kind { Single = 0, Rate = 1, Updates = 2, Start = 3, View = 4 };

    void makeCards();
    void connectAll();
    template <typename Change> void change(const QString& text, int kind, Change change);
    void apply(const BasinState& state);
    void showAll();
    void showSurface();
    void showBasins();
    void descendAgain();
    void showPaths();
    void showTransport();
    void setPlaying(bool playing);
    void advance();
    void stepTo(int moment, bool glides);
    void release();
    void rewind();
    void checkTasks();
    std::optional<double> lowestShare() const;
    void layOut();
    void layOutCards();
    void retranslate();
    void fillBoxes();

    QUndoStack& m_undo;
    BasinState m_state;
    int m_gesture = 0;
    std::vector<SurfacePath> m_marbles; ///< of the grid, row by row; empty: not released
    SurfacePath m_path;
    int m_moment = 0;
    double m_shown = 0.0; ///< between two updates while it glides
    bool m_many = false;
    bool m_presenting = false;
    double m_scale = 1.0;
    QTimer m_timer;
    Glide m_glide;

    BasinSearch* m_search = nullptr;
    Card* m_stage = nullptr;
    QComboBox* m_surfaceBox = nullptr;
    FormulaView* m_formula = nullptr;
    SurfaceView* m_view = nullptr;
    Card* m_controls = nullptr;
    QLabel* m_place = nullptr; ///< how many updates are shown
    QComboBox* m_optimizerBox = nullptr;
    QPushButton* m_release = nullptr;
    StepTransport* m_transport = nullptr;
    ValueSlider* m_rate = nullptr;
    ValueSlider* m_updates = nullptr;
    BasinTable* m_table = nullptr;
    MathText* m_caption = nullptr;
    CriticalCard* m_critical = nullptr;
};

} // namespace chalknet::ui
