// ClassTab: "Our class": the students' own digits as a wall and a data set, to test the network and to tune it.
#pragma once

#include "ui/lessons/digits/ClassState.h"
#include "ui/lessons/digits/ClassStore.h"
#include "ui/lessons/digits/ClassTuning.h"
#include "ui/lessons/digits/ClassTuningPanel.h"
#include "ui/lessons/digits/DigitsTab.h"

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QUndoStack;

namespace chalknet::ui {

class AppContext;
class Card;
class ClassCapturePanel;
class ClassDigitBars;
class ClassDigitPanel;
class ClassLegend;
class ClassShareView;
class ElidedLabel;
class SegmentedControl;

class ClassTab : public DigitsTab {
    Q_OBJECT

public:
    ClassTab(AppContext& context, QUndoStack& undo, QWidget* parent);
    ~ClassTab() override;

    QString tabName() const override;
    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QString statusText() const override;
    QStringList taskIds() const override;
    LessonTask task(const QString& id) const override;
    void runTask(const QString& id) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    void setStageScale(double scale) override;
    void setPresenting(bool presenting) override;
    /// −1 and +1 go from one mistake to the next.
    void present(int direction) override;
    /// Whether there is such a mistake; if not, presenting goes on to the neighbouring tab.
    bool canPresent(int direction) const;
    void entered() override;
    void left() override;
    void setNetwork(const DigitNetwork& network) override;
    void setData(const DigitsData& digits) override;
    void setDrawing(const std::vector<Stroke>& strokes, const DigitStages& stages) override;

    const ClassDigits& digits() const { return m_digits; }
    const ClassResults& results() const { return m_reader.results(); }
    bool isReading() const { return m_reader.isBusy(); }
    const ClassState& state() const { return m_state; }
    const std::optional<TuningResult>& tuningResult() const { return m_result; }
    void setTuningSettings(const TuningSettings& settings) { m_tuningSettings = settings; }
    ClassStore& store() { return m_store; }
    ClassTuning& tuning() { return m_tuning; }

    /// Keeps the drawing of the canvas with the chosen label.
    void keepDrawing();
    void addSimulatedHands();
    void deleteSelected();
    void relabelSelected(int label);
    void setWrites(bool writes);
    void setFilter(const WallFilter& filter);
    /// One digit from everybody; −1: all digits.
    void showLabel(int label);

    ClassWall* wall() const { return m_wall; }
    ClassCapturePanel* capture() const { return m_capture; }
    ClassShareView* share() const { return m_share; }
    ClassDigitBars* bars() const { return m_bars; }
    ClassDigitPanel* digitPanel() const { return m_digitPanel; }
    ClassTuningPanel* tuningPanel() const { return m_tuningPanel; }
    SegmentedControl* modes() const { return m_modes; }
    SegmentedControl* wrongChoice() const { return m_wrong; }
    QWidget* invitation() const { return m_invitation; }
    QPushButton* inviteButton() const { return m_inviteWrite; }
    QPushButton* simulateButton() const { return m_inviteSimulated; }
    QLabel* countLabel() const { return m_count; }

    QSize minimumSizeHint() const override { return {780, 420}; }

signals:
    /// The network learned the class's digits further; the page takes it as its own.
    void tuned(const chalknet::ui::DigitNetwork& network);

protected:
    /// 0 to 9: this digit from everybody, large; the same key again: all digits.
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeWall();
    void makeInvitation();
    void makeRightColumn();
    void makeMenus();
    void connectWall();
    void connectTuning();

    void edit(const QString& text, const ClassDigits& next);
    void apply(const ClassDigits& digits);
    void takeImported(const ClassDigits& digits);
    void showDigits();
    void showResults();
    void showSelected();
    void showHover();
    void showState();
    void showFilterChoices();
    void showTuning();
    void startWriting(int label, int writer);
    void startTuning();
    void useTuned();
    void endTuning(ClassTuningPanel::Outcome outcome);
    void showMenu();
    void chooseImport();
    void chooseExport();
    void chooseIdx();
    int mostDifferentDigits() const;
    QString writersText() const;
    QString hoverText() const;

    void layOut();
    void layOutRight(const QRect& area, int gap);
    void retranslate();
    void retranslateButtons();

    AppContext& m_context;
    QUndoStack& m_undo;
    ClassDigits m_digits;
    ClassState m_state;
    DigitNetwork m_network;
    DigitsData m_data;
    ClassStore m_store;
    ClassReader m_reader;
    ClassTuning m_tuning;
    TuningSettings m_tuningSettings;
    DigitNetwork m_before; ///< what the result was tuned from
    std::optional<TuningResult> m_result;
    QString m_testName; ///< of the result
    ClassTuningPanel::Outcome m_outcome = ClassTuningPanel::Outcome::None;
    QString m_keptId; ///< the last digit that was kept, whose answer is told
    double m_scale = 1.0;
    bool m_presenting = false;

    Card* m_wallCard = nullptr;
    QLabel* m_count = nullptr;
    QComboBox* m_writerChoice = nullptr;
    QComboBox* m_labelChoice = nullptr;
    SegmentedControl* m_wrong = nullptr;
    QPushButton* m_more = nullptr;
    QMenu* m_moreMenu = nullptr;
    ClassWall* m_wall = nullptr;
    ClassLegend* m_legend = nullptr;
    ElidedLabel* m_hover = nullptr;
    QWidget* m_invitation = nullptr;
    QLabel* m_inviteTitle = nullptr;
    QLabel* m_inviteText = nullptr;
    QPushButton* m_inviteWrite = nullptr;
    QPushButton* m_inviteSimulated = nullptr;

    SegmentedControl* m_modes = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_export = nullptr;
    QMenu* m_exportMenu = nullptr;
    Card* m_shareCard = nullptr;
    ClassShareView* m_share = nullptr;
    Card* m_barsCard = nullptr;
    QLabel* m_barsOf = nullptr;
    ClassDigitBars* m_bars = nullptr;
    ClassDigitPanel* m_digitPanel = nullptr;
    ClassTuningPanel* m_tuningPanel = nullptr;
    ClassCapturePanel* m_capture = nullptr;
};

} // namespace chalknet::ui
