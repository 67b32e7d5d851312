// DataTab: which digits are in use, how to get others, and a look at every picture.
#pragma once

#include "ui/lessons/LessonTab.h"
#include "ui/lessons/digits/DataView.h"
#include "ui/lessons/digits/DigitsData.h"
#include "ui/lessons/digits/MnistDownloadPanel.h"

class QLabel;
class QVBoxLayout;

namespace chalknet::ui {

class Card;
class DataBrowser;
class DataCard;
class DigitGrid;
class PixelView;

class DataTab : public LessonTab {
    Q_OBJECT

public:
    /// `downloader` outlives the tab.
    DataTab(MnistDownloader& downloader, const QString& downloadFolder, DigitPredictor& predictor, QWidget* parent = nullptr);

    QString tabName() const override;
    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    void setStageScale(double scale) override;
    void setPresenting(bool presenting) override;

    void setData(const DigitsData& digits);
    /// Data are being read or made.
    void setBusy(bool busy);
    /// Why a folder or file could not be used.
    void showProblem(const Problem& problem);

    DataCard* card() const { return m_card; }
    DataBrowser* browser() const { return m_browser; }
    PixelView* picture() const { return m_picture; }
    DigitGrid* grid() const;
    MnistDownloadPanel* download() const;
    QLabel* messageLabel() const;

    /// The page adapts to less room than its parts would ask for.
    QSize minimumSizeHint() const override { return {820, 440}; }

signals:
    void folderChosen(const QString& folder);
    void pairChosen(const QString& images, const QString& labels);
    void generatedChosen();

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makePictureCard();
    void showCounts();
    void retranslate();

    DigitsData m_data;
    QVBoxLayout* m_left = nullptr;
    DataCard* m_card = nullptr;
    Card* m_pictureCard = nullptr;
    QLabel* m_pictureName = nullptr;
    PixelView* m_picture = nullptr;
    DataBrowser* m_browser = nullptr;
};

} // namespace chalknet::ui
