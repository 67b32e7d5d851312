// Source and pixels at the left, pictures at the right.
#include "ui/lessons/digits/DataTab.h"

#include "ui/controls/Card.h"
#include "ui/lessons/digits/DataBrowser.h"
#include "ui/lessons/digits/DataCard.h"
#include "ui/lessons/digits/DigitsExplanation.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/DigitGrid.h"
#include "ui/views/PixelView.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>

#include <algorithm>
#include <optional>
#include <utility>

namespace chalknet::ui {

namespace {

constexpr int kLeftWidth = 440; // a third of the page, but no more and no less than its buttons need
constexpr int kSmallestLeftWidth = 384;
constexpr int kNarrowLeftWidth = 320; ///< beside the explanation in a small window
constexpr int kNarrowBelow = 900;
constexpr int kCountsFrom = 640;

/// The first local folder among dragged things, or the folder of a dragged file.
QString droppedFolder(const QMimeData* data)
{
    for (const QUrl& url : data->urls()) {
        const QFileInfo info(url.toLocalFile());
        if (info.isDir())
            return info.absoluteFilePath();
        if (info.isFile())
            return info.absolutePath();
    }
    return {};
}

/// Two dragged files: pictures and labels, told apart by their names where these say so.
std::optional<std::pair<QString, QString>> droppedPair(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls())
        if (const QFileInfo info(url.toLocalFile()); info.isFile())
            files << info.absoluteFilePath();
    if (files.size() != 2 || data->urls().size() != 2)
        return {};
    const auto saysLabels = [](const QString& path) {
        const QString name = QFileInfo(path).fileName();
        return name.contains(QLatin1String("label"), Qt::CaseInsensitive) || name.contains(QLatin1String("idx1"));
    };
    if (saysLabels(files[0]) && !saysLabels(files[1]))
        files.swapItemsAt(0, 1);
    return std::pair(files[0], files[1]);
}

} // namespace

DataTab::DataTab(MnistDownloader& downloader, const QString& downloadFolder, DigitPredictor& predictor, QWidget* parent)
    : LessonTab(parent)
    , m_card(new DataCard(downloader, downloadFolder, this))
{
    setAcceptDrops(true);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(metrics::kCardGap);
    m_left = new QVBoxLayout;
    m_left->setSpacing(metrics::kCardGap);
    m_left->addWidget(m_card);
    m_left->addWidget(makePictureCard(), 1);
    whole->addLayout(m_left);
    m_browser = new DataBrowser(predictor, this);
    whole->addWidget(m_browser, 1);

    connect(m_card, &DataCard::folderChosen, this, &DataTab::folderChosen);
    connect(m_card, &DataCard::pairChosen, this, &DataTab::pairChosen);
    connect(m_card, &DataCard::generatedChosen, this, &DataTab::generatedChosen);
    connect(m_browser, &DataBrowser::partChanged, this, &DataTab::showCounts);
    connect(m_browser, &DataBrowser::pictureShown, this, [this](const QByteArray& pixels, const QString& name) {
        m_pictureName->setText(name);
        if (pixels.isEmpty())
            m_picture->setPixels(PixelView::Pixels{});
        else
            m_picture->setPixels({reinterpret_cast<const std::uint8_t*>(pixels.data()), static_cast<std::size_t>(pixels.size())});
    });
    retranslate();
}

QWidget* DataTab::makePictureCard()
{
    m_pictureCard = new Card(this);
    m_pictureName = new QLabel(m_pictureCard);
    setTextRole(m_pictureName, TextRole::Control);
    setInk(m_pictureName, Ink::Secondary);
    m_pictureCard->header()->addWidget(m_pictureName);
    m_picture = new PixelView(m_pictureCard);
    m_picture->setLegendVisible(false);
    m_pictureCard->body()->addWidget(m_picture, 1);
    m_pictureCard->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
    return m_pictureCard;
}

DigitGrid* DataTab::grid() const
{
    return m_browser->grid();
}

MnistDownloadPanel* DataTab::download() const
{
    return m_card->download();
}

QLabel* DataTab::messageLabel() const
{
    return m_card->messageLabel();
}

void DataTab::setData(const DigitsData& digits)
{
    m_data = digits;
    m_card->setData(digits);
    m_browser->setData(digits);
    showCounts();
}

void DataTab::setBusy(bool busy)
{
    m_card->setBusy(busy);
}

void DataTab::showProblem(const Problem& problem)
{
    m_card->showProblem(problem);
}

void DataTab::showCounts()
{
    m_card->setCounts(m_browser->view().part == DataPart::Test ? m_data.testCounts : m_data.trainCounts);
}

void DataTab::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFolder(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DataTab::dropEvent(QDropEvent* event)
{
    const QString folder = droppedFolder(event->mimeData());
    if (folder.isEmpty())
        return;
    event->acceptProposedAction();
    if (const auto pair = droppedPair(event->mimeData()))
        emit pairChosen(pair->first, pair->second);
    else
        emit folderChosen(folder);
}

void DataTab::setStageScale(double scale)
{
    m_picture->setStageScale(std::min(1.0, scale));
    m_browser->setStageScale(scale);
}

void DataTab::setPresenting(bool presenting)
{
    m_card->setVisible(!presenting);
}

void DataTab::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int left = width() < kNarrowBelow ? kNarrowLeftWidth : std::clamp(width() / 3, kSmallestLeftWidth, kLeftWidth);
    m_card->setFixedWidth(left);
    m_pictureCard->setFixedWidth(left);
    const int gap = isCompact(window()->size()) ? metrics::kCompactCardGap : metrics::kCardGap;
    // In a low window the pixels are worth more than the counts, which the filter shows as well.
    m_card->setCountsVisible(height() >= kCountsFrom);
    layout()->setSpacing(gap);
    m_left->setSpacing(gap);
}

QString DataTab::tabName() const
{
    return tr("Data");
}

QString DataTab::subtitle() const
{
    return tr("Every picture, every grey value");
}

QString DataTab::explanationTitle() const
{
    return digitsExplanationTitle(DigitsPart::Data);
}

QString DataTab::explanation() const
{
    return digitsExplanation(DigitsPart::Data);
}

// Which data are in use is kept by the page, which needs it before the tab is shown.
QJsonObject DataTab::saveState() const
{
    return toJson(m_browser->view());
}

void DataTab::restoreState(const QJsonObject& state)
{
    m_browser->setView(dataViewFromJson(state));
    showCounts();
}

void DataTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DataTab::retranslate()
{
    m_pictureCard->setTitle(tr("Pixels"));
    m_picture->setAccessibleName(tr("Pixels of the selected picture"));
}

} // namespace chalknet::ui
