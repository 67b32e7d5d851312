// ManyStartsPanel: the page of the lab on which many starts and sweeps are trained and looked at.
#pragma once

#include "ui/lessons/lab/ManyStartsModel.h"
#include "ui/lessons/lab/ManyStartsStrip.h"
#include "ui/lessons/lab/SweepMap.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;

namespace chalknet::ui {

class Card;
class ElidedLabel;
class LossBars;
class ManyStartsLegend;
class ManyStartsWall;
class NoteBar;
class SegmentedControl;
class SolvedCard;
class StartCard;
class SweepCard;
class SweepCellCard;

class ManyStartsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ManyStartsPanel(AppContext& context, QWidget* parent = nullptr);

    ManyStartsModel& model() { return m_model; }
    void setPresenting(bool presenting);
    /// Starts, pauses or goes on.
    void trigger() { m_strip->trigger(); }
    bool isRunning() const;
    /// What was asked for cannot be.
    void refuse(const QString& reason);
    void moveChoice(int tiles);
    QString statusText() const;
    QString speedText() const;
    /// For the explanation drawer.
    QString explanation() const;
    QJsonObject saveState() const;
    void restoreState(const QJsonObject& state);

    ManyStartsStrip* strip() { return m_strip; }
    ManyStartsWall* wall() { return m_wall; }
    LossBars* lossBars() { return m_losses; }
    SolvedCard* solvedCard() { return m_solved; }
    StartCard* startCard() { return m_start; }
    SweepMap* sweepMap() { return m_map; }
    SweepCard* sweepCard() { return m_sweep; }
    SweepCellCard* cellCard() { return m_cell; }
    SegmentedControl* filterControl() { return m_filters; }
    SegmentedControl* orderControl() { return m_orders; }
    SegmentedControl* measureControl() { return m_measures; }

signals:
    void backRequested();
    /// A document for the lab, its start's seed in it; with numbers after so many epochs, or without.
    void openRequested(
        const chalknet::ui::LabDocument& document, const std::optional<chalknet::Parameters>& trained, std::uint64_t epochs);
    void statusChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeWallCard();
    void makeMapCard();
    void connectModel();
    void arrange();
    void showStarts();
    void showSweep();
    void showTexts();
    void showTitles();
    void arrangeWall();
    void chooseFirst();
    void openStart(std::size_t start, bool trained);
    void openCell(std::size_t cell);
    void showCellStarts(std::size_t cell);
    void retranslate();

    ManyStartsModel m_model;
    ManyStartsStrip* m_strip = nullptr;
    Card* m_wallCard = nullptr;
    ElidedLabel* m_seeds = nullptr;
    SegmentedControl* m_filters = nullptr;
    SegmentedControl* m_orders = nullptr;
    ManyStartsWall* m_wall = nullptr;
    ManyStartsLegend* m_legend = nullptr;
    NoteBar* m_note = nullptr;
    SolvedCard* m_solved = nullptr;
    Card* m_lossCard = nullptr;
    QLabel* m_lossUnit = nullptr;
    LossBars* m_losses = nullptr;
    StartCard* m_start = nullptr;
    Card* m_mapCard = nullptr;
    SegmentedControl* m_measures = nullptr;
    SweepMap* m_map = nullptr;
    SweepCard* m_sweep = nullptr;
    SweepCellCard* m_cell = nullptr;
    bool m_presenting = false;
};

} // namespace chalknet::ui
