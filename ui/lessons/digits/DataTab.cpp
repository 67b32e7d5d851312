// Source and download at the left, pictures at the right.
#include "ui/lessons/digits/DataTab.h"

#include "ui/ProblemText.h"
#include "ui/controls/Buttons.h"
#include "ui/controls/Card.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/digits/ClassCounts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/DigitGrid.h"
#include "ui/views/PixelView.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kLeftWidth = 440;
constexpr int kProgressSteps = 1000;
constexpr double kMebibyte = 1024.0 * 1024.0;

QString megabytes(qint64 bytes)
{
    return fixed(double(bytes) / kMebibyte, 1);
}

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
    : QWidget(parent)
    , m_downloader(downloader)
{
    m_plan.folder = downloadFolder;
    setAcceptDrops(true);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(metrics::kCardGap);
    auto* left = new QVBoxLayout;
    left->setSpacing(metrics::kCardGap);
    left->addWidget(makeDataCard());
    left->addWidget(makePictureCard(), 1);
    whole->addLayout(left);
    whole->addWidget(makeGridCard(), 1);

    connect(&m_downloader, &MnistDownloader::progressChanged, this, &DataTab::showDownload);
    connect(&m_downloader, &MnistDownloader::failed, this, [this](const MnistFailure& failure) {
        m_failure = failure;
        showDownload();
    });
    connect(&m_downloader, &MnistDownloader::cancelled, this, [this] {
        m_wasCancelled = true;
        showDownload();
    });
    connect(&m_downloader, &MnistDownloader::finished, this, [this](const QString& folder) {
        showDownload();
        emit folderChosen(folder);
    });
    retranslate();
}

QWidget* DataTab::makeDataCard()
{
    m_dataCard = new Card(this);
    m_dataCard->setFixedWidth(kLeftWidth);
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
    body->addWidget(m_classes);
    body->addWidget(makeDownload(m_dataCard));
    m_message = new QLabel(m_dataCard);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    setTextRole(m_message, TextRole::FieldLabel);
    setInk(m_message, Ink::Primary);
    body->addWidget(m_message);
    return m_dataCard;
}

QWidget* DataTab::makeDownload(QWidget* parent)
{
    auto* area = new QWidget(parent);
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    m_download = new QPushButton(area);
    m_download->setIcon(themedIcon(QStringLiteral("download")));
    m_choose = new QPushButton(area);
    m_choose->setIcon(themedIcon(QStringLiteral("folder")));
    m_useGenerated = new QPushButton(area);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_download, m_choose, m_useGenerated})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_mirrorLabel = new QLabel(area);
    setTextRole(m_mirrorLabel, TextRole::FieldLabel);
    m_mirror = new QComboBox(area);
    for (const MnistMirror& mirror : mnistMirrors())
        m_mirror->addItem(mirror.name);
    m_mirrorLabel->setBuddy(m_mirror);
    auto* from = new QHBoxLayout;
    from->addWidget(m_mirrorLabel);
    from->addWidget(m_mirror, 1);
    column->addLayout(from);

    m_progressArea = new QWidget(area);
    auto* progress = new QGridLayout(m_progressArea);
    progress->setContentsMargins(0, 2, 0, 0);
    progress->setVerticalSpacing(4);
    const auto bar = [&](QLabel*& label, QProgressBar*& control, int row) {
        label = new QLabel(m_progressArea);
        setTextRole(label, TextRole::FieldLabel);
        control = new QProgressBar(m_progressArea);
        control->setRange(0, kProgressSteps);
        control->setTextVisible(false);
        control->setFixedHeight(8);
        progress->addWidget(label, row, 0);
        progress->addWidget(control, row + 1, 0);
    };
    bar(m_fileLabel, m_fileProgress, 0);
    bar(m_allLabel, m_allProgress, 2);
    m_cancel = new QPushButton(m_progressArea);
    progress->addWidget(m_cancel, 0, 1, 4, 1, Qt::AlignVCenter);
    progress->setColumnStretch(0, 1);
    column->addWidget(m_progressArea);
    m_progressArea->hide();

    connect(m_download, &QPushButton::clicked, this, &DataTab::startDownload);
    connect(m_cancel, &QPushButton::clicked, &m_downloader, &MnistDownloader::cancel);
    connect(m_choose, &QPushButton::clicked, this, &DataTab::chooseFolder);
    connect(m_useGenerated, &QPushButton::clicked, this, [this] {
        m_problem.reset();
        emit generatedChosen();
    });
    return area;
}

QWidget* DataTab::makePictureCard()
{
    m_pictureCard = new Card(this);
    m_pictureCard->setFixedWidth(kLeftWidth);
    m_pictureName = new QLabel(m_pictureCard);
    setTextRole(m_pictureName, TextRole::Control);
    setInk(m_pictureName, Ink::Secondary);
    m_pictureCard->header()->addWidget(m_pictureName);
    m_picture = new PixelView(m_pictureCard);
    m_picture->setLegendVisible(false);
    m_pictureCard->body()->addWidget(m_picture, 1);
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
    m_gridCard->header()->addWidget(m_filter);
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
    m_failure.reset();
    m_wasCancelled = false;
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

void DataTab::startDownload()
{
    m_failure.reset();
    m_problem.reset();
    m_wasCancelled = false;
    m_plan.firstMirror = static_cast<std::size_t>(std::max(0, m_mirror->currentIndex()));
    m_downloader.start(m_plan);
    showDownload();
}

void DataTab::showDownload()
{
    const bool running = m_downloader.isRunning();
    m_progressArea->setVisible(running);
    m_download->setEnabled(!running);
    m_mirror->setEnabled(!running);
    if (running) {
        const MnistProgress& progress = m_downloader.progress();
        const QString file = progress.checking ? tr("%1: checking") : tr("%1: %2 of %3 MiB");
        m_fileLabel->setText(progress.checking
                ? file.arg(progress.fileName)
                : file.arg(progress.fileName, megabytes(progress.fileBytes), megabytes(progress.fileTotal)));
        m_fileProgress->setValue(static_cast<int>(kProgressSteps * progress.fileFraction()));
        m_allLabel->setText(tr("file %1 of %2, %3 of %4 MiB in all")
                                .arg(progress.file + 1)
                                .arg(progress.files)
                                .arg(megabytes(progress.allBytes), megabytes(progress.allTotal)));
        m_allProgress->setValue(static_cast<int>(kProgressSteps * progress.fraction()));
    }
    showMessage();
}

void DataTab::showMessage()
{
    QString text;
    if (m_downloader.isRunning())
        text.clear();
    else if (m_busy)
        text = tr("The pictures are being read …");
    else if (m_problem)
        text = problemText(*m_problem);
    else if (m_failure)
        text = m_failure->text();
    else if (m_wasCancelled)
        text = tr("The download was stopped; what has arrived is kept and the next download goes on from there.");
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
        m_about->setText(
            tr("Drawn by this program, so that the lesson works at once and without a network. MNIST has 70,000 digits that "
               "people wrote by hand (11 MB)."));
        break;
    case DigitsData::Source::Mnist:
        m_about->setText(tr("Digits that people wrote by hand, collected by Y. LeCun, C. Cortes and C. Burges."));
        break;
    case DigitsData::Source::Folder: m_about->setText(tr("Pictures from %1.").arg(m_data.folder)); break;
    }
    m_download->setVisible(m_data.source != DigitsData::Source::Mnist);
    m_mirrorLabel->setVisible(m_download->isVisibleTo(m_dataCard));
    m_mirror->setVisible(m_download->isVisibleTo(m_dataCard));
    m_useGenerated->setVisible(!isGenerated);
    setButtonKind(m_download, ButtonKind::Primary);
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
    m_download->setText(tr("Download MNIST"));
    m_mirrorLabel->setText(tr("Mirror"));
    m_choose->setText(tr("Choose folder …"));
    m_choose->setToolTip(tr("A folder with the four MNIST files; it can also be dropped on this page."));
    m_useGenerated->setText(tr("Use generated digits"));
    m_cancel->setText(tr("Cancel"));
    m_fileProgress->setAccessibleName(tr("Progress of the file"));
    m_allProgress->setAccessibleName(tr("Progress of the download"));
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
    showDownload();
}

} // namespace chalknet::ui
