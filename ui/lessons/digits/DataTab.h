// DataTab: which digits are in use, how to get MNIST, and a look at every picture.
#pragma once

#include "ui/lessons/digits/DigitsData.h"
#include "ui/lessons/digits/MnistDownloader.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace chalknet::ui {

class Card;
class ClassCounts;
class DigitGrid;
class PixelView;
class SegmentedControl;

class DataTab : public QWidget {
    Q_OBJECT

public:
    /// `downloader` outlives the tab.
    DataTab(MnistDownloader& downloader, const QString& downloadFolder, QWidget* parent = nullptr);

    void setData(const DigitsData& digits);
    /// Data are being read or made.
    void setBusy(bool busy);
    /// Why a folder could not be used.
    void showProblem(const Problem& problem);
    void setStageScale(double scale);

    DigitGrid* grid() const { return m_grid; }
    QPushButton* downloadButton() const { return m_download; }
    QPushButton* cancelButton() const { return m_cancel; }
    QLabel* messageLabel() const { return m_message; }
    /// For tests: other files and mirrors.
    void setDownloadPlan(const MnistDownloadPlan& plan) { m_plan = plan; }

signals:
    void folderChosen(const QString& folder);
    void generatedChosen();

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeDataCard();
    QWidget* makeDownload(QWidget* parent);
    QWidget* makePictureCard();
    QWidget* makeGridCard();
    void chooseFolder();
    void startDownload();
    void showData();
    void showSamples();
    void showSelected();
    void showDownload();
    void showMessage();
    void retranslate();

    MnistDownloader& m_downloader;
    MnistDownloadPlan m_plan;
    DigitsData m_data;
    bool m_busy = false;
    std::optional<Problem> m_problem;
    std::optional<MnistFailure> m_failure;
    bool m_wasCancelled = false;

    Card* m_dataCard = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_about = nullptr;
    ClassCounts* m_classes = nullptr;
    QPushButton* m_download = nullptr;
    QLabel* m_mirrorLabel = nullptr;
    QComboBox* m_mirror = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_useGenerated = nullptr;
    QWidget* m_progressArea = nullptr;
    QLabel* m_fileLabel = nullptr;
    QProgressBar* m_fileProgress = nullptr;
    QLabel* m_allLabel = nullptr;
    QProgressBar* m_allProgress = nullptr;
    QPushButton* m_cancel = nullptr;
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
