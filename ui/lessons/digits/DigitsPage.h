// DigitsPage: the lesson "Handwritten digits": its tabs, its data, its network and what it keeps between starts.
#pragma once

#include "ui/lessons/TabbedPage.h"
#include "ui/lessons/digits/BackgroundWork.h"
#include "ui/lessons/digits/DigitNetwork.h"
#include "ui/lessons/digits/DigitPredictor.h"
#include "ui/lessons/digits/DigitsDataChoice.h"
#include "ui/lessons/digits/DigitsTraining.h"
#include "ui/lessons/digits/MnistDownloader.h"

class QLabel;

namespace chalknet::ui {

class AppContext;
class ClassTab;
class DataTab;
class DigitsTab;
class DrawTab;
class LearningStrip;
class MistakesTab;
class SegmentedControl;
class TrainTab;
class WhyTab;

class DigitsPage : public TabbedPage {
    Q_OBJECT

public:
    enum Tab { Draw, Why, Data, Train, Mistakes, Class };

    /// `readyMadeModel` is the file of a network that reads from the start; empty: none.
    explicit DigitsPage(AppContext& context, QWidget* parent = nullptr, const QString& readyMadeModel = readyMadeModelPath());
    ~DigitsPage() override;

    QString statusText() const override;
    QString speedText() const override;
    void setPresenting(bool presenting) override;
    void presentNext() override;
    void presentBack() override;
    void presentPlay() override;
    bool isPlaying() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

    DrawTab* drawTab() const { return m_draw; }
    DataTab* dataTab() const { return m_dataTab; }
    TrainTab* trainTab() const { return m_train; }
    WhyTab* whyTab() const { return m_why; }
    MistakesTab* mistakesTab() const { return m_mistakes; }
    ClassTab* classTab() const { return m_class; }
    LearningStrip* strip() const { return m_strip; }
    /// "Ready-made" and "our own"; visible when there are both.
    SegmentedControl* readerChoice() const { return m_reader; }
    DigitPredictor& predictor() { return m_predictor; }
    DigitsTraining& training() { return m_training; }
    MnistDownloader& downloader() { return m_downloader; }
    const DigitsData& data() const { return m_data; }
    const DigitNetwork& network() const { return m_network; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTabs();
    void makeCorner();
    void connectParts();
    void loadNetworks();
    void onLoaded(std::optional<DigitNetwork> readyMade, std::optional<DigitNetwork> own);
    bool usesOwn() const;
    void chooseReader(bool own);
    void showReader();
    void onData(const DigitsData& data);
    void onNetwork(const DigitNetwork& network);
    void keep(const DigitNetwork& network);
    void startTraining();
    void onStripButton();
    void showUntrained();
    void showLearning();
    void showStrip();
    void fitTabRow();
    void showArchitecture();
    void showDrawing();
    void presentNeighbour(int direction);
    void retranslate();

    AppContext& m_context;
    DigitsData m_data;
    QString m_readyMadeModel;
    DigitNetwork m_network; ///< reads the drawings
    DigitNetwork m_readyMade; ///< empty until it is read
    DigitNetwork m_own; ///< trained here; empty until then
    bool m_prefersOwn = true;
    DigitsTraining m_training;
    MnistDownloader m_downloader;
    DigitPredictor m_predictor; ///< for those tabs that look at all pictures
    DigitsDataChoice m_dataChoice;
    BackgroundWork m_modelReader;
    BackgroundWork m_modelWriter;
    bool m_startWhenLoaded = false;

    QLabel* m_architecture = nullptr;
    LearningStrip* m_strip = nullptr;
    SegmentedControl* m_reader = nullptr;
    DrawTab* m_draw = nullptr;
    DataTab* m_dataTab = nullptr;
    TrainTab* m_train = nullptr;
    WhyTab* m_why = nullptr;
    MistakesTab* m_mistakes = nullptr;
    ClassTab* m_class = nullptr;
    std::vector<DigitsTab*> m_lookers; ///< those that look at network, data and drawing
};

} // namespace chalknet::ui
