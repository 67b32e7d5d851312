// WhyTab: "Why this answer": what every pixel adds to the winning class and to any other, and which ink is missing.
#pragma once

#include "ui/lessons/digits/BackgroundWork.h"
#include "ui/lessons/digits/DigitsTab.h"
#include "ui/lessons/digits/WhyAnswer.h"
#include "ui/lessons/digits/WhyPicture.h"

#include <QTimer>

#include <optional>

class QLabel;
class QPushButton;
class QUndoStack;

namespace chalknet::ui {

class AppContext;
class Card;
class HairLine;
class LogitBars;
class MapsStage;
class MathText;
class MissingStage;
class PixelEditor;
class SampleDigits;

class WhyTab : public DigitsTab {
    Q_OBJECT

public:
    WhyTab(AppContext& context, QUndoStack& undo, QWidget* parent);

    QString tabName() const override;
    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QStringList taskIds() const override;
    LessonTask task(const QString& id) const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    void setStageScale(double scale) override;
    void setPresenting(bool presenting) override;
    void entered() override;
    void left() override;

    void setNetwork(const DigitNetwork& network) override;
    void setData(const DigitsData& digits) override;
    void setDrawing(const std::vector<Stroke>& strokes, const DigitStages& stages) override;
    /// A picture of a data set instead of the drawing (784 bytes); `label` −1: not known.
    void explain(const QByteArray& pixels, int label);

    const WhyPicture& picture() const { return m_picture; }
    /// Nothing while there is no picture, or after the training diverged.
    const std::optional<WhyAnswer>& answer() const { return m_answer; }
    int firstClass() const { return m_first; }
    int secondClass() const { return m_second; }
    /// How long the last answer and its maps took to compute.
    double milliseconds() const { return m_milliseconds; }
    PixelEditor* editor() const { return m_editor; }
    LogitBars* bars() const { return m_bars; }
    MapsStage* maps() const { return m_mapsStage; }
    MissingStage* missing() const { return m_missing; }
    SampleDigits* samples() const { return m_samples; }
    QPushButton* restoreButton() const { return m_restore; }
    QPushButton* changeButton() const { return m_change; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What merges with what on the undo stack; not the kinds of other tabs (StateEdit compares owners too).
    enum Kind { Single = 0, Paint = 401 };

    void makeDigitCard();
    QWidget* makeTools();
    void makeLogitCard();
    void makeStages();
    void connectParts();
    void orderForTab();
    void edit(const QString& text, int kind, int gesture, const WhyPicture& next);
    void apply(const WhyPicture& picture);
    void adopt(const WhyPicture& picture);
    void usePicture();
    void restorePicture();
    void chooseClass(int digit, bool first);
    /// Now if the tab can be seen, else when it is shown.
    void refreshSoon();
    void refresh();
    void chooseClasses();
    void showAnswer();
    void showMaps();
    void requestMissing();
    void onMissing(const MissingSteps& steps, const QByteArray& pixels);
    void showAdded();
    void showStages();
    void showTools();
    void checkTasks();
    int originalWinner() const;
    int turnedPixels() const;
    bool isClosestPair() const;
    void layOut();
    void layOutCards(const QRect& left, const QRect& right, int gap);
    void retranslate();

    QUndoStack& m_undo;
    DigitNetwork m_network;
    WhyPicture m_picture;
    QByteArray m_drawing = WhyPicture::blankDigit(); ///< as it came from the tab "Draw"
    std::vector<Stroke> m_strokes;
    std::optional<WhyAnswer> m_answer;
    std::optional<WhyMaps> m_maps;
    int m_first = 0;
    int m_second = 1;
    bool m_isPinned = false; ///< the classes were chosen by hand
    bool m_isStale = true;
    bool m_diverged = false;
    double m_milliseconds = 0.0;
    QTimer m_refresh;
    QTimer m_announce;
    // What is missing is worked out on a thread of its own; one request at a time, the newest last.
    BackgroundWork m_work;
    QTimer m_missingTimer;
    bool m_missingIsNew = true;
    double m_scale = 1.0;
    bool m_presenting = false;

    Card* m_digitCard = nullptr;
    QLabel* m_label = nullptr;
    QPushButton* m_change = nullptr;
    PixelEditor* m_editor = nullptr;
    QWidget* m_tools = nullptr;
    QPushButton* m_pen = nullptr;
    QPushButton* m_eraser = nullptr;
    QPushButton* m_restore = nullptr;
    HairLine* m_line = nullptr;
    QLabel* m_digit = nullptr;
    QLabel* m_share = nullptr;
    MathText* m_then = nullptr;
    Card* m_logitCard = nullptr;
    QLabel* m_before = nullptr;
    LogitBars* m_bars = nullptr;
    Card* m_mapsCard = nullptr;
    MapsStage* m_mapsStage = nullptr;
    Card* m_missingCard = nullptr;
    MissingStage* m_missing = nullptr;
    Card* m_emptyCard = nullptr;
    SampleDigits* m_samples = nullptr;
    Card* m_problemCard = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace chalknet::ui
