// Source and download at the left, pictures at the right.
#include "ui/lessons/digits/DataTab.h"

#include "ui/ProblemText.h"
#include "ui/controls/Buttons.h"
#include "ui/controls/Card.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/digits/ClassCounts.h"
#include "ui/lessons/digits/DigitsExplanation.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/DigitGrid.h"
#include "ui/views/PixelView.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kLeftWidth = 440; // a third of the page, but no more and no less than its buttons need
constexpr int kSmallestLeftWidth = 384;
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

} // namespace

DataTab::DataTab(MnistDownloader& downloader, const QString& downloadFolder, QWidget* parent)
    : LessonTab(parent)
    , m_download(new MnistDownloadPanel(downloader, downloadFolder, this))
{
    setAcceptDrops(true);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(metrics::kCardGap);
    m_left = new QVBoxLayout;
    m_left->setSpacing(metrics::kCardGap);
    m_left->addWidget(makeDataCard());
    m_left->addWidget(makePictureCard(), 1);
    whole->addLayout(m_left);
    whole->addWidget(makeGridCard(), 1);

    connect(m_download, &MnistDownloadPanel::outcomeChanged, this, [this] {
        m_problem.reset();
        showMessage();
    });
    connect(m_download, &MnistDownloadPanel::finished, this, &DataTab::folderChosen);
    retranslate();
}

QWidget* DataTab::makeDataCard()
{
    m_dataCard = new Card(this);
    QVBoxLayout* body = m_dataCard->body();
    m_name = new QLabel(m_dataCard);
    setTextRole(m_name, TextRole::Display);
    m_counts = new QLabel(m_dataCard);
    setTextRole(m_counts, TextRole::Body);
    m_about = new QLabel(m_dataCard);
    m_about->setWordWrap(true);
    setTextRole(m_about, TextRole::FieldLabel);
    m_classes = new ClassCounts(m_dataCard);
    body->addWidget(m_name);
    body->addWidget(m_counts);
    body->addWidget(m_about);
    body->addWidget(m_classes, 1);
    body->addWidget(m_download);
    body->addWidget(makeSources());
    m_message = new QLabel(m_dataCard);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    setTextRole(m_message, TextRole::FieldLabel);
    setInk(m_message, Ink::Primary);
    body->addWidget(m_message);
    return m_dataCard;
}

QWidget* DataTab::makeSources()
{
    auto* area = new QWidget(m_dataCard);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    m_choose = new QPushButton(area);
    m_choose->setIcon(themedIcon(QStringLiteral("folder")));
    m_useGenerated = new QPushButton(area);
    row->addWidget(m_choose);
    row->addWidget(m_useGenerated);
    row->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, &DataTab::chooseFolder);
    connect(m_useGenerated, &QPushButton::clicked, this, &DataTab::generatedChosen);
    return area;
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

QWidget* DataTab::makeGridCard()
{
    m_gridCard = new Card(this);
    m_shown = new QLabel(m_gridCard);
    setTextRole(m_shown, TextRole::Control);
    setInk(m_shown, Ink::Secondary);
    m_filter = new SegmentedControl(m_gridCard);
    m_filter->addSegment(QString());
    for (int digit = 0; digit < 10; ++digit)
        m_filter->addSegment(QString::number(digit));
    m_part = new SegmentedControl(m_gridCard);
    m_part->addSegment(QString());
    m_part->addSegment(QString());
    m_gridCard->header()->addWidget(m_shown);
    m_gridCard->header()->addWidget(m_part);
    auto* filterRow = new QHBoxLayout;
    filterRow->addWidget(m_filter);
    filterRow->addStretch(1);
    m_gridCard->body()->addLayout(filterRow);
    m_grid = new DigitGrid(m_gridCard);
    m_gridCard->body()->addWidget(m_grid, 1);
    connect(m_part, &SegmentedControl::currentIndexChanged, this, &DataTab::showSamples);
    connect(m_filter, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_grid->setFilter(index == 0 ? std::nullopt : std::optional(index - 1));
        m_grid->selectCell(0);
        showSelected();
    });
    connect(m_grid, &DigitGrid::currentRowChanged, this, &DataTab::showSelected);
    return m_gridCard;
}

void DataTab::setData(const DigitsData& digits)
{
    m_data = digits;
    m_problem.reset();
    m_download->forgetOutcome();
    showData();
    showSamples();
    showMessage();
}

void DataTab::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_problem.reset();
    showMessage();
}

void DataTab::showProblem(const Problem& problem)
{
    m_problem = problem;
    showMessage();
}

void DataTab::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder with the four MNIST files"), m_data.folder);
    if (!folder.isEmpty())
        emit folderChosen(folder);
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
    emit folderChosen(folder);
}

void DataTab::showMessage()
{
    QString text;
    if (m_busy)
        text = tr("The pictures are being read…");
    else if (m_problem)
        text = problemText(*m_problem);
    else
        text = m_download->outcome();
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void DataTab::showData()
{
    const bool isGenerated = m_data.source == DigitsData::Source::Generated;
    const QString name = m_data.isEmpty() ? QStringLiteral("–") : m_data.displayName();
    m_name->setText(name.left(1).toUpper() + name.mid(1));
    m_counts->setText(m_data.isEmpty()
            ? QString()
            : tr("%1 to learn from, %2 to test")
                  .arg(grouped(static_cast<qint64>(m_data.train.rows())), grouped(static_cast<qint64>(m_data.test.rows()))));
    switch (m_data.source) {
    case DigitsData::Source::Generated:
        m_about->setText(tr("Drawn by this program, so that the lesson works at once and without an internet connection. MNIST "
                            "has 70,000 digits that "
                            "people wrote by hand (11 MB)."));
        break;
    case DigitsData::Source::Mnist:
        m_about->setText(tr("Digits written by hand, collected by Y. LeCun, C. Cortes and C. Burges."));
        break;
    case DigitsData::Source::Folder: m_about->setText(tr("Pictures from %1.").arg(m_data.folder)); break;
    }
    m_download->setOffered(m_data.source != DigitsData::Source::Mnist);
    m_useGenerated->setVisible(!isGenerated);
}

void DataTab::showSamples()
{
    const bool isTest = m_part->currentIndex() == 1;
    m_grid->setData(isTest ? m_data.test : m_data.train);
    m_classes->setCounts(isTest ? m_data.testCounts : m_data.trainCounts);
    m_grid->selectCell(0);
    showSelected();
}

void DataTab::showSelected()
{
    const Dataset& part = m_part->currentIndex() == 1 ? m_data.test : m_data.train;
    m_shown->setText(tr("%1 pictures").arg(grouped(m_grid->count())));
    const qint64 row = m_grid->currentRow();
    if (row < 0) {
        m_pictureName->setText(QString());
        m_picture->setPixels(PixelView::Pixels{});
        return;
    }
    const std::size_t inputs = kPixelCells * kPixelCells;
    m_picture->setPixels(part.pixels().subspan(static_cast<std::size_t>(row) * inputs, inputs));
    m_pictureName->setText(tr("number %1, label %2").arg(grouped(row + 1)).arg(part.label(static_cast<std::size_t>(row))));
}

void DataTab::setStageScale(double scale)
{
    m_picture->setStageScale(std::min(1.0, scale));
    m_grid->setThumbnailSide(static_cast<int>(std::lround(44 * std::max(1.0, scale))));
}

void DataTab::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int left = std::clamp(width() / 3, kSmallestLeftWidth, kLeftWidth);
    m_dataCard->setFixedWidth(left);
    m_pictureCard->setFixedWidth(left);
    const int gap = isCompact(window()->size()) ? metrics::kCompactCardGap : metrics::kCardGap;
    // In a low window the pixels are worth more than the counts, which the filter shows as well.
    m_classes->setVisible(height() >= kCountsFrom);
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

// What was chosen here is kept by the page, which needs it before the tab is shown.
QJsonObject DataTab::saveState() const
{
    return {};
}

void DataTab::restoreState(const QJsonObject& state)
{
    Q_UNUSED(state)
}

void DataTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DataTab::retranslate()
{
    m_dataCard->setTitle(tr("Data in use"));
    m_classes->setAccessibleName(tr("Pictures per digit"));
    m_choose->setText(tr("Choose folder…"));
    m_choose->setToolTip(tr("A folder with the four MNIST files; it can also be dropped on this page."));
    m_useGenerated->setText(tr("Use generated digits"));
    m_pictureCard->setTitle(tr("Pixels"));
    m_picture->setAccessibleName(tr("Pixels of the selected picture"));
    m_gridCard->setTitle(tr("Pictures"));
    m_part->setSegmentText(0, tr("Training"));
    m_part->setSegmentText(1, tr("Test"));
    m_part->setAccessibleName(tr("Part of the data"));
    m_filter->setSegmentText(0, tr("All"));
    m_filter->setAccessibleName(tr("Digits that are shown"));
    m_grid->setAccessibleName(tr("Pictures of digits"));
    showData();
    showSelected();
    showMessage();
}

} // namespace chalknet::ui
