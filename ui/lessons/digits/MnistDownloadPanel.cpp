// Shows what the downloader says, and tells it to start and to stop.
#include "ui/lessons/digits/MnistDownloadPanel.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/NumberFormat.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kSteps = 1000;
constexpr double kMebibyte = 1024.0 * 1024.0;

QString mebibytes(qint64 bytes)
{
    return fixed(double(bytes) / kMebibyte, 1);
}

} // namespace

MnistDownloadPanel::MnistDownloadPanel(MnistDownloader& downloader, const QString& folder, QWidget* parent)
    : QWidget(parent)
    , m_downloader(downloader)
    , m_offer(new QWidget(this))
    , m_download(new QPushButton(m_offer))
    , m_mirrorLabel(new QLabel(m_offer))
    , m_mirror(new QComboBox(m_offer))
{
    m_plan.folder = folder;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* row = new QHBoxLayout(m_offer);
    row->setContentsMargins(0, 0, 0, 0);
    m_download->setIcon(themedIcon(QStringLiteral("download")));
    setButtonKind(m_download, ButtonKind::Primary);
    setTextRole(m_mirrorLabel, TextRole::FieldLabel);
    for (const MnistMirror& mirror : mnistMirrors())
        m_mirror->addItem(mirror.name);
    m_mirrorLabel->setBuddy(m_mirror);
    // Beside the explanation the name of the server gives way, not the button.
    m_download->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_mirror->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mirror->setMinimumContentsLength(4);
    row->addWidget(m_download);
    row->addWidget(m_mirrorLabel);
    row->addWidget(m_mirror, 1);
    column->addWidget(m_offer);
    column->addWidget(makeProgress());

    connect(m_download, &QPushButton::clicked, this, &MnistDownloadPanel::start);
    connect(m_cancel, &QPushButton::clicked, &m_downloader, &MnistDownloader::cancel);
    connect(&m_downloader, &MnistDownloader::progressChanged, this, &MnistDownloadPanel::showProgress);
    connect(&m_downloader, &MnistDownloader::failed, this, [this](const MnistFailure& failure) {
        m_failure = failure;
        showProgress();
        emit outcomeChanged();
    });
    connect(&m_downloader, &MnistDownloader::cancelled, this, [this] {
        m_wasCancelled = true;
        showProgress();
        emit outcomeChanged();
    });
    connect(&m_downloader, &MnistDownloader::finished, this, [this](const QString& downloadFolder) {
        showProgress();
        emit finished(downloadFolder);
    });
    retranslate();
}

QWidget* MnistDownloadPanel::makeProgress()
{
    m_progress = new QWidget(this);
    auto* grid = new QGridLayout(m_progress);
    grid->setContentsMargins(0, 2, 0, 0);
    grid->setVerticalSpacing(4);
    const auto bar = [&](QLabel*& label, QProgressBar*& control, int row) {
        label = new QLabel(m_progress);
        setTextRole(label, TextRole::FieldLabel);
        control = new QProgressBar(m_progress);
        control->setRange(0, kSteps);
        control->setTextVisible(false);
        control->setFixedHeight(8);
        grid->addWidget(label, row, 0);
        grid->addWidget(control, row + 1, 0);
    };
    bar(m_fileLabel, m_fileBar, 0);
    bar(m_allLabel, m_allBar, 2);
    m_cancel = new QPushButton(m_progress);
    grid->addWidget(m_cancel, 0, 1, 4, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    m_progress->hide();
    return m_progress;
}

void MnistDownloadPanel::setOffered(bool offered)
{
    m_offer->setVisible(offered);
}

QString MnistDownloadPanel::outcome() const
{
    if (m_downloader.isRunning())
        return {};
    if (m_failure)
        return m_failure->text();
    return m_wasCancelled ? tr("The download was stopped; what has arrived is kept and the next download goes on from there.")
                          : QString();
}

void MnistDownloadPanel::forgetOutcome()
{
    m_failure.reset();
    m_wasCancelled = false;
}

void MnistDownloadPanel::start()
{
    forgetOutcome();
    m_plan.firstMirror = static_cast<std::size_t>(std::max(0, m_mirror->currentIndex()));
    m_downloader.start(m_plan);
    showProgress();
    emit outcomeChanged();
}

void MnistDownloadPanel::showProgress()
{
    const bool running = m_downloader.isRunning();
    m_progress->setVisible(running);
    m_download->setEnabled(!running);
    m_mirror->setEnabled(!running);
    if (!running)
        return;
    const MnistProgress& progress = m_downloader.progress();
    m_fileLabel->setText(progress.checking
            ? tr("%1: checking").arg(progress.fileName)
            : tr("%1: %2 of %3 MiB").arg(progress.fileName, mebibytes(progress.fileBytes), mebibytes(progress.fileTotal)));
    m_fileBar->setValue(static_cast<int>(kSteps * progress.fileFraction()));
    m_allLabel->setText(tr("file %1 of %2, %3 of %4 MiB in all")
                            .arg(progress.file + 1)
                            .arg(progress.files)
                            .arg(mebibytes(progress.allBytes), mebibytes(progress.allTotal)));
    m_allBar->setValue(static_cast<int>(kSteps * progress.fraction()));
}

void MnistDownloadPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MnistDownloadPanel::retranslate()
{
    m_download->setText(tr("Download MNIST"));
    m_mirrorLabel->setText(tr("from"));
    m_mirror->view()->setAccessibleName(m_mirrorLabel->text());
    m_cancel->setText(tr("Cancel"));
    m_fileBar->setAccessibleName(tr("Progress of the file"));
    m_allBar->setAccessibleName(tr("Progress of the download"));
    showProgress();
}

} // namespace chalknet::ui
