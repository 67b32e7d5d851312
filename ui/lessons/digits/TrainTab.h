// TrainTab: build the network, let it learn, watch loss and accuracy.
#pragma once

#include "ui/lessons/LessonTab.h"
#include "ui/lessons/digits/DigitsTraining.h"

#include <cstdint>
#include <span>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace chalknet::ui {

class Card;
class ElidedLabel;
class NetworkEditor;
class SegmentedControl;
class TrainingCurves;
class WeightWall;

class TrainTab : public LessonTab {
    Q_OBJECT

public:
    explicit TrainTab(DigitsTraining& training, QWidget* parent = nullptr);

    QString tabName() const override;
    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QStringList taskIds() const override;
    LessonTask task(const QString& id) const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

    NetworkEditor* editor() const { return m_editor; }
    /// Whether there are data to learn from.
    void setDataReady(bool ready, const QString& dataName);
    /// The pictures themselves, of which the preview shows some.
    void setData(const DigitsData& digits);
    /// How far copies are distorted.
    void setAugmentation(const Augmentation& limits);
    /// The drawing and what the network says of it now; no pixels: nothing is drawn.
    void setDrawing(std::span<const std::uint8_t> pixels, const QString& answer);
    /// The network that reads the drawing: its first layer is shown.
    void setNetwork(const DigitNetwork& network);
    void setStageScale(double scale) override;
    void setPresenting(bool presenting) override;

    /// The network, or the pictures that it learns from.
    SegmentedControl* settingsChoice() const { return m_part; }
    SegmentedControl* viewChoice() const { return m_view; }
    WeightWall* wall() const { return m_wall; }

    QPushButton* playButton() const { return m_play; }
    QPushButton* stopButton() const { return m_stop; }
    QPushButton* startOverButton() const { return m_startOver; }
    ElidedLabel* phaseLabel() const { return m_phase; }
    QLabel* accuracyLabel() const { return m_accuracy.value; }

    /// The page adapts to less room than its parts would ask for.
    QSize minimumSizeHint() const override { return {820, 440}; }

signals:
    void startRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A number with its name below.
    struct Figure {
        QLabel* value = nullptr;
        QLabel* name = nullptr;
    };

    QWidget* makeNetworkCard();
    QWidget* makeRunCard();
    QWidget* makeChartCard(Card*& card, TrainingCurves* chart);
    QWidget* scrolling(QWidget* content);
    Figure makeFigure(QBoxLayout* row);
    void onPlay();
    void showStatus();
    void showDrawingName();
    void showPhase();
    void showButtons();
    void showCurves();
    void showView();
    void followTask();
    bool hasSeenOverfitting() const;
    void layOut();
    void sizeFigures();
    void retranslate();

    DigitsTraining& m_training;
    bool m_dataReady = false;
    QString m_dataName;
    std::size_t m_shownPoints = 0;
    double m_shownBest = kNotEvaluated;
    double m_scale = 1.0;
    bool m_presenting = false;
    bool m_hasDrawing = false;

    QVBoxLayout* m_right = nullptr;
    QHBoxLayout* m_charts = nullptr;
    Card* m_networkCard = nullptr;
    NetworkEditor* m_editor = nullptr;
    SegmentedControl* m_part = nullptr; ///< which settings are shown
    QStackedWidget* m_parts = nullptr;
    QLabel* m_shapeHint = nullptr;
    Card* m_runCard = nullptr;
    QBoxLayout* m_head = nullptr; ///< buttons, and beside or below them the sentence
    QPushButton* m_play = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_startOver = nullptr;
    ElidedLabel* m_phase = nullptr;
    QLabel* m_left = nullptr;
    QProgressBar* m_progress = nullptr;
    Figure m_accuracy, m_loss, m_speed, m_epoch;
    QLabel* m_picture = nullptr;
    QLabel* m_answer = nullptr;
    QLabel* m_answerName = nullptr;
    Card* m_lossCard = nullptr;
    Card* m_accuracyCard = nullptr;
    TrainingCurves* m_lossChart = nullptr;
    TrainingCurves* m_accuracyChart = nullptr;
    SegmentedControl* m_view = nullptr; ///< curves or the weights of the first layer
    Card* m_wallCard = nullptr;
    QLabel* m_wallHow = nullptr;
    WeightWall* m_wall = nullptr;
};

} // namespace chalknet::ui
