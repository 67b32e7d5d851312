// MistakesTab: "Mistakes": confusion matrix, the surest errors as a wall of pictures, precision and recall of every digit.
#pragma once

#include "ui/lessons/digits/DigitsTab.h"
#include "ui/lessons/digits/MistakesState.h"

#include <QPointer>

class QComboBox;
class QLabel;
class QPushButton;

namespace chalknet::ui {

class AnswerView;
class Card;
class ConfusionMatrix;
class DigitGrid;
class ElidedLabel;
class SegmentedControl;

/// Looking changes nothing, so nothing here is an undo step.
class MistakesTab : public DigitsTab {
    Q_OBJECT

public:
    /// `predictor` has the same network and data as the tab.
    MistakesTab(DigitPredictor& predictor, QWidget* parent);

    QString tabName() const override;
    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QStringList taskIds() const override;
    LessonTask task(const QString& id) const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& json) override;
    void setNetwork(const DigitNetwork& network) override;
    void setData(const DigitsData& digits) override;
    void setStageScale(double scale) override;
    void setPresenting(bool presenting) override;

    const MistakesState& state() const { return m_state; }
    const Confusion& confusion() const { return m_confusion; }
    ConfusionMatrix* matrix() const { return m_matrix; }
    ScoreTable* table() const { return m_table; }
    DigitGrid* gallery() const { return m_gallery; }
    AnswerView* answerView() const { return m_answer; }
    QPushButton* whyButton() const { return m_why; }
    QPushButton* allButton() const { return m_all; }
    SegmentedControl* partChoice() const { return m_part; }
    QComboBox* actualChoice() const { return m_actual; }
    QComboBox* answerChoice() const { return m_given; }
    QLabel* summaryLabel() const { return m_summary; }
    QLabel* countLabel() const { return m_count; }
    ElidedLabel* noteLabel() const { return m_note; }

    QSize minimumSizeHint() const override { return {820, 440}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeStrip();
    void makeMatrixCard();
    void makeGalleryCard();
    void makeDetails();
    void connectAll();
    template <typename Change> void change(Change change);
    /// By hand: may complete a task.
    void choose(DigitFilter filter);
    void askWhy();

    void showAll();
    void showSummary();
    void showPictures();
    void showPicture();
    QString titleOfPictures() const;
    QString countOfPictures() const;
    QString emptyReason() const;
    QString noteText() const;
    QString nameOf(int digit) const;
    void require();
    bool isWide() const;
    void layOut();
    void layOutCards(const QRect& area, int gap);
    void nameMatrix();
    void retranslate();

    QPointer<DigitPredictor> m_predictor; // a page takes its members down before its tabs
    MistakesState m_state;
    DigitNetwork m_network;
    DigitsData m_data;
    DigitPredictionsPointer m_predictions;
    Confusion m_confusion;
    QStringList m_names; ///< of the classes, empty for digits
    double m_scale = 1.0;
    bool m_presenting = false;

    QWidget* m_strip = nullptr;
    SegmentedControl* m_part = nullptr;
    QLabel* m_summary = nullptr;
    ElidedLabel* m_note = nullptr;
    Card* m_matrixCard = nullptr;
    SegmentedControl* m_view = nullptr; ///< matrix or table, in a narrow window
    SegmentedControl* m_unit = nullptr;
    ConfusionMatrix* m_matrix = nullptr;
    Card* m_galleryCard = nullptr;
    QLabel* m_count = nullptr;
    QWidget* m_filters = nullptr;
    QLabel* m_actualLabel = nullptr;
    QComboBox* m_actual = nullptr;
    QLabel* m_givenLabel = nullptr;
    QComboBox* m_given = nullptr;
    QPushButton* m_all = nullptr;
    DigitGrid* m_gallery = nullptr;
    Card* m_tableCard = nullptr;
    ScoreTable* m_table = nullptr;
    Card* m_answerCard = nullptr;
    AnswerView* m_answer = nullptr;
    QPushButton* m_why = nullptr;
};

} // namespace chalknet::ui
