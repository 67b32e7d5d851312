// DataBrowser: the pictures of the data: all of them with filters, the mean of every class, or one picture varied nine times.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/digits/DataView.h"
#include "ui/lessons/digits/DigitsData.h"

#include <QByteArray>
#include <QPointer>

class QCheckBox;
class QLabel;

namespace chalknet::ui {

class AugmentationPanel;
class DigitGrid;
class SegmentedControl;

class DataBrowser : public Card {
    Q_OBJECT

public:
    explicit DataBrowser(DigitPredictor& predictor, QWidget* parent);

    void setData(const DigitsData& digits);
    const DataView& view() const { return m_view; }
    void setView(const DataView& view);
    void setStageScale(double scale);

    DigitGrid* grid() const { return m_grid; }
    /// Nine variations of the selected picture.
    DigitGrid* variations() const { return m_variations; }
    AugmentationPanel* augmentation() const { return m_augmentation; }
    SegmentedControl* kindChoice() const { return m_kind; }
    SegmentedControl* partChoice() const { return m_part; }
    SegmentedControl* labelChoice() const { return m_label; }
    SegmentedControl* answerChoice() const { return m_answer; }
    QCheckBox* wrongChoice() const { return m_wrong; }
    QLabel* countLabel() const { return m_count; }

signals:
    /// 784 bytes (none: no picture) and what the picture is.
    void pictureShown(const QByteArray& pixels, const QString& name);
    /// Another part of the data.
    void partChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeHeader();
    void makeFilters();
    void makeGrids();
    void connectAll();
    template <typename Change> void change(Change change);
    void require();

    const Dataset& data() const { return m_view.part == DataPart::Test ? m_data.test : m_data.train; }
    const Dataset& means() const { return m_view.part == DataPart::Test ? m_data.testMeans : m_data.trainMeans; }
    DigitPredictionsPointer predictions() const;
    void showAll();
    void showControls();
    void showPictures();
    void showMeans();
    void showVariations();
    void showPicture();
    void showCount();
    void emitPicture(const Dataset& pictures, qint64 row, const QString& name);
    void fitSides();
    void retranslate();

    QPointer<DigitPredictor> m_predictor;
    DigitsData m_data;
    DataView m_view;
    qint64 m_row = 0; ///< the picture that was selected last; variations are of this one
    double m_scale = 1.0;

    SegmentedControl* m_kind = nullptr;
    SegmentedControl* m_part = nullptr;
    QWidget* m_filters = nullptr;
    QLabel* m_labelLabel = nullptr;
    SegmentedControl* m_label = nullptr;
    QLabel* m_answerLabel = nullptr;
    SegmentedControl* m_answer = nullptr;
    QCheckBox* m_wrong = nullptr;
    QLabel* m_count = nullptr;
    DigitGrid* m_grid = nullptr;
    DigitGrid* m_means = nullptr;
    QWidget* m_varied = nullptr;
    DigitGrid* m_variations = nullptr;
    AugmentationPanel* m_augmentation = nullptr;
};

} // namespace chalknet::ui
