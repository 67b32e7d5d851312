// DataTab: which digits are in use, how to get MNIST, and a look at every picture.
#pragma once

#include "ui/lessons/LessonTab.h"
#include "ui/lessons/digits/DigitsData.h"
#include "ui/lessons/digits/MnistDownloadPanel.h"

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace chalknet::ui {

class Card;
class ClassCounts;
class DigitGrid;
class PixelView;
class SegmentedControl;

class DataTab : public LessonTab {
    Q_OBJECT

public:
    /// `downloader` outlives the tab.
    DataTab(MnistDownloader& downloader, const QString& downloadFolder, QWidget* parent = nullptr);

    QString tabName() const override;
    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

    void setData(const DigitsData& digits);
    /// Data are being read or made.
    void setBusy(bool busy);
    /// Why a folder could not be used.
    void showProblem(const Problem& problem);
    void setStageScale(double scale) override;

    DigitGrid* grid() const { return m_grid; }
    MnistDownloadPanel* download() const { return m_download; }
    QLabel* messageLabel() const { return m_message; }

    /// The page adapts to less room than its parts would ask for.
    QSize minimumSizeHint() const override { return {820, 440}; }

signals:
    void folderChosen(const QString& folder);
    void generatedChosen();

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeDataCard();
    QWidget* makeSources();
    QWidget* makePictureCard();
    QWidget* makeGridCard();
    void chooseFolder();
    void showData();
    void showSamples();
    void showSelected();
    void showMessage();
    void retranslate();

    DigitsData m_data;
    bool m_busy = false;
    std::optional<Problem> m_problem;

    QVBoxLayout* m_left = nullptr;
    Card* m_dataCard = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_about = nullptr;
    ClassCounts* m_classes = nullptr;
    MnistDownloadPanel* m_download = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_useGenerated = nullptr;
    QLabel* m_message = nullptr;
    Card* m_pictureCard = nullptr;
    QLabel* m_pictureName = nullptr;
    PixelView* m_picture = nullptr;
    Card* m_gridCard = nullptr;
    QLabel* m_shown = nullptr;
    SegmentedControl* m_part = nullptr;
    SegmentedControl* m_filter = nullptr;
    DigitGrid* m_grid = nullptr;
};

} // namespace chalknet::ui
