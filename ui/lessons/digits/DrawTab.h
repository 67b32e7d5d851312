// DrawTab: write a digit and see what the network makes of it: pixels, layers, probabilities.
#pragma once

#include "engine/data/DigitPreprocessor.h"
#include "ui/lessons/LessonTab.h"
#include "ui/lessons/digits/DigitNetwork.h"

#include <QJsonObject>
#include <QTimer>

class QLabel;
class QPushButton;
class QUndoStack;

namespace chalknet::ui {

class Card;
class ContributionLegend;
class DigitCanvas;
class DrawTools;
class LayerActivationView;
class PixelView;
class PreprocessStrip;
class ProbabilityBars;

class DrawTab : public LessonTab {
    Q_OBJECT

public:
    explicit DrawTab(QUndoStack& undo, QWidget* parent = nullptr);

    QString tabName() const override;
    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QStringList taskIds() const override;
    LessonTask task(const QString& id) const override;
    void setActiveTask(const QString& id) override { m_activeTask = id; }
    void answerTask(const QString& id, int answer) override;

    /// Reads the present drawing again with the new numbers.
    void setNetwork(const DigitNetwork& network);
    /// Chrome away, stage larger.
    void setPresenting(bool presenting) override;
    void setStageScale(double scale) override;

    /// How long the last forward pass took; NaN before the first.
    double inferenceMilliseconds() const { return m_inferenceMilliseconds; }
    const DigitStages& stages() const { return m_stages; }
    const PreprocessOptions& options() const { return m_options; }
    /// As an edit that can be undone.
    void chooseOptions(const PreprocessOptions& options);
    /// What the network answers with every stage on, if it is sure of it and says something else (or nothing) now; else −1.
    int answerWithAllStages() const { return m_otherAnswer; }

    DigitCanvas* canvas() const { return m_canvas; }
    PixelView* pixelView() const { return m_pixels; }
    ProbabilityBars* bars() const { return m_bars; }
    PreprocessStrip* strip() const { return m_strip; }
    DrawTools* tools() const { return m_tools; }
    QLabel* stageNote() const { return m_pixelHow; }
    QPushButton* allOnButton() const { return m_allOn; }
    LayerActivationView* activations() const { return m_activations; }

    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

    /// The page adapts to less room than its parts would ask for.
    QSize minimumSizeHint() const override { return {820, 440}; }

signals:
    /// The answer or the time it took changed.
    void read();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void makeCanvasCard();
    void makePixelCard();
    void makeActivationCard();
    void makeProbabilityCard();
    void readDrawing();
    void readPixels();
    void showStages();
    void showLayers();
    void applyOptions(const PreprocessOptions& options);
    void compareWithAllStages();
    void showStageNote();
    void followTasks();
    QString cornerProgress() const;
    void adaptToWidth();
    void retranslate();

    DigitNetwork m_network;
    DigitStages m_stages;
    PreprocessOptions m_options;
    int m_otherAnswer = -1;
    QUndoStack& m_undoStack;
    QString m_activeTask;
    bool m_wasMisread = false; ///< of "draw-corner": without centring the present drawing is read as another digit
    QString m_cornerProgress; ///< as it was said last
    bool m_isFooled = false; ///< of "draw-fool": the present drawing gets 99 %
    double m_inferenceMilliseconds = kNotEvaluated;
    bool m_presenting = false;
    int m_gap = 0; ///< between cards
    LayerValues m_values; ///< of the present drawing, as the pictures are to show them; empty: none
    QTimer m_pictureTimer; ///< while the pen is down: the pictures come after the bars
    QTimer m_readTimer; ///< gathers the points that arrive within one turn of the event loop

    Card* m_canvasCard = nullptr;
    QLabel* m_canvasHow = nullptr;
    DigitCanvas* m_canvas = nullptr;
    DrawTools* m_tools = nullptr;
    Card* m_pixelCard = nullptr;
    QLabel* m_pixelHow = nullptr;
    QPushButton* m_allOn = nullptr;
    PreprocessStrip* m_strip = nullptr;
    PixelView* m_pixels = nullptr;
    Card* m_activationCard = nullptr;
    ContributionLegend* m_legend = nullptr;
    LayerActivationView* m_activations = nullptr;
    Card* m_probabilityCard = nullptr;
    ProbabilityBars* m_bars = nullptr;
};

} // namespace chalknet::ui
