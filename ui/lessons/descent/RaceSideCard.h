// RaceSideCard: the third card of "Optimisers": the rows of the epoch, the rule with its numbers, or the data.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/descent/RaceMoment.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace chalknet::ui {

class MiniBatchView;
class RaceDataView;
class RaceRuleView;
class SegmentedControl;

/// What the card shows.
enum class RaceSide { Batches, Rule, Data };

class RaceSideCard : public Card {
    Q_OBJECT

public:
    explicit RaceSideCard(QWidget* parent = nullptr);

    MiniBatchView* batches() const { return m_batches; }
    RaceRuleView* rule() const { return m_rule; }
    RaceDataView* data() const { return m_data; }
    QSpinBox* batchBox() const { return m_batchSize; }
    QComboBox* racerBox() const { return m_racer; }
    SegmentedControl* sides() const { return m_sides; }
    SegmentedControl* parameters() const { return m_parameter; }
    RaceSide side() const;
    void setSide(RaceSide side);
    int parameter() const;
    void setParameter(int parameter);

    void showMoment(const RaceMoment& moment);
    void setStageScale(double scale);

signals:
    void sideChanged();
    void parameterChanged();
    void racerChosen(OptimizerType type);
    void batchSizeChosen(int size);
    void newRowsRequested();
    /// A batch of the present epoch, from 0.
    void batchChosen(int batch);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHeader();
    void placeTools();
    void connectAll();
    void adopt();
    void showBatches(const RaceMoment& moment);
    void showData(const RaceMoment& moment);
    void showRacers(const RaceMoment& moment);
    void retranslate();

    SegmentedControl* m_sides = nullptr;
    QWidget* m_tools = nullptr; ///< in the header, or below it where that is too narrow
    bool m_toolsAreBelow = false;
    QLabel* m_batchLabel = nullptr;
    QSpinBox* m_batchSize = nullptr;
    QComboBox* m_racer = nullptr;
    SegmentedControl* m_parameter = nullptr;
    QPushButton* m_newRows = nullptr;
    QStackedWidget* m_stack = nullptr;
    MiniBatchView* m_batches = nullptr;
    RaceRuleView* m_rule = nullptr;
    RaceDataView* m_data = nullptr;
};

} // namespace chalknet::ui
