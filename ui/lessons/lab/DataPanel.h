// DataPanel: the card in which the data set, its noise, its seed and the train share are chosen.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/lab/LabDocument.h"
#include "ui/lessons/lab/Worksheet.h"

#include <vector>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace chalknet::ui {

class ClassChips;
class DataGallery;
class DataOptions;
class DatasetThumbnail;
class MarkLegend;
class ValueSlider;

class DataPanel : public Card {
    Q_OBJECT

public:
    explicit DataPanel(QWidget* parent = nullptr);

    /// Shows the settings; emits nothing.
    void setData(const LabDocument& document, std::size_t trainRows, std::size_t testRows);
    void setStartSeed(std::uint64_t seed);
    /// What it locks or hides.
    void setWorksheet(const Worksheet& worksheet);
    /// Pictures above the controls, or beside them in the low card that stands under the network.
    void setLandscape(bool landscape);
    void setChromeScale(double scale);

    DataOptions* options() const { return m_options; }
    ClassChips* chips() const { return m_chips; }

signals:
    void dataChosen(const std::string& name);
    void ownPointsChosen();
    void trainShareChosen(double share);
    void noiseChosen(double noise);
    void seedChosen(quint64 seed);
    void startSeedChosen(quint64 seed);
    void examplesRequested();
    /// The network from many seeds at once.
    void manyStartsRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A labelled seed with a button that takes the next one.
    struct SeedField {
        QWidget* field = nullptr;
        QLabel* label = nullptr;
        QSpinBox* value = nullptr;
        QPushButton* next = nullptr;
    };

    SeedField makeSeed();
    void makeThumbnails();
    void makeMore();
    void showChosen();
    void makeSliders();
    void makeSeeds();
    void makeManyStarts();
    void makeCounts();
    void arrange();
    void applyAccess();
    void retranslate();

    std::vector<DatasetThumbnail*> m_thumbnails; ///< the first of labDataNames()
    DatasetThumbnail* m_own = nullptr;
    DatasetThumbnail* m_more = nullptr; ///< opens the gallery; shows the set that has no picture of its own here
    DataGallery* m_gallery = nullptr;
    DataOptions* m_options = nullptr;
    QPushButton* m_examples = nullptr;
    QPushButton* m_optionsButton = nullptr;
    ClassChips* m_chips = nullptr;
    LabDocument m_document;
    Worksheet m_worksheet;
    QGridLayout* m_pictures = nullptr;
    QBoxLayout* m_content = nullptr;
    QBoxLayout* m_controls = nullptr;
    ValueSlider* m_share = nullptr;
    ValueSlider* m_noise = nullptr;
    SeedField m_seed;
    SeedField m_start;
    QPushButton* m_manyStarts = nullptr; ///< beside the start seed
    QPushButton* m_manyWords = nullptr; ///< the same with words, where there is room
    QWidget* m_counts = nullptr;
    QBoxLayout* m_countsLayout = nullptr;
    MarkLegend* m_train = nullptr;
    MarkLegend* m_test = nullptr;
    std::size_t m_trainRows = 0;
    std::size_t m_testRows = 0;
    double m_chrome = 1.0;
    bool m_landscape = false;
};

} // namespace chalknet::ui
