// Name, counts and origin of the data, and a menu of everything that can be used instead.
#include "ui/lessons/digits/DataCard.h"

#include "engine/formats/MnistFolder.h"
#include "ui/ProblemText.h"
#include "ui/controls/NumberFormat.h"
#include "ui/lessons/digits/ClassCounts.h"
#include "ui/lessons/digits/MnistFiles.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace chalknet::ui {

namespace {

/// The first of the folders that holds a whole set, or nothing.
QString firstComplete(const QStringList& folders)
{
    const auto place = std::ranges::find_if(
        folders, [](const QString& folder) { return looksLikeMnist(std::filesystem::path(folder.toStdU16String())); });
    return place == folders.end() ? QString() : *place;
}

} // namespace

DataCard::DataCard(MnistDownloader& downloader, const QString& downloadFolder, QWidget* parent)
    : Card(parent)
    , m_downloadFolder(downloadFolder)
{
    m_name = new QLabel(this);
    setTextRole(m_name, TextRole::Display);
    m_counts = new QLabel(this);
    setTextRole(m_counts, TextRole::Body);
    m_about = new QLabel(this);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    setTextRole(m_about, TextRole::FieldLabel);
    m_classes = new ClassCounts(this);
    m_download = new MnistDownloadPanel(downloader, downloadFolder, this);
    for (QWidget* widget : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_counts), static_cast<QWidget*>(m_about)})
        body()->addWidget(widget);
    body()->addWidget(m_classes, 1);
    body()->addWidget(m_download);
    makeSources();
    m_message = new QLabel(this);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    setTextRole(m_message, TextRole::FieldLabel);
    setInk(m_message, Ink::Primary);
    body()->addWidget(m_message);
    connect(m_download, &MnistDownloadPanel::outcomeChanged, this, [this] {
        m_problem.reset();
        showMessage();
    });
    connect(m_download, &MnistDownloadPanel::finished, this, &DataCard::folderChosen);
    retranslate();
}

void DataCard::makeSources()
{
    m_choose = new QPushButton(this);
    m_choose->setIcon(themedIcon(QStringLiteral("folder")));
    m_sources = new QMenu(this);
    m_mnist = m_sources->addAction(QStringLiteral("MNIST"));
    m_fashion = m_sources->addAction(QStringLiteral("Fashion-MNIST"));
    m_generated = m_sources->addAction(QString());
    m_sources->addSeparator();
    m_folder = m_sources->addAction(QString());
    m_pair = m_sources->addAction(QString());
    m_choose->setMenu(m_sources);
    for (QAction* found : {m_mnist, m_fashion})
        connect(found, &QAction::triggered, this, [this, found] { emit folderChosen(found->data().toString()); });
    connect(m_generated, &QAction::triggered, this, &DataCard::generatedChosen);
    connect(m_folder, &QAction::triggered, this, &DataCard::chooseFolder);
    connect(m_pair, &QAction::triggered, this, &DataCard::choosePair);
    connect(m_sources, &QMenu::aboutToShow, this, &DataCard::showSources);
    auto* row = new QHBoxLayout;
    row->addWidget(m_choose);
    row->addStretch(1);
    body()->addLayout(row);
}

void DataCard::showSources()
{
    const QString mnist = firstComplete(mnistCandidateFolders(QString()) << m_downloadFolder);
    m_mnist->setData(mnist);
    m_mnist->setVisible(!mnist.isEmpty());
    const QString fashion = firstComplete(fashionCandidateFolders());
    m_fashion->setData(fashion);
    m_fashion->setEnabled(!fashion.isEmpty());
    m_fashion->setText(
        fashion.isEmpty() ? tr("Fashion-MNIST (package %1)").arg(fashionPackageName()) : QStringLiteral("Fashion-MNIST"));
}

void DataCard::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder with the four MNIST files"), m_data.folder);
    if (!folder.isEmpty())
        emit folderChosen(folder);
}

void DataCard::choosePair()
{
    const QString images = QFileDialog::getOpenFileName(this, tr("IDX file with the pictures"), m_data.folder);
    if (images.isEmpty())
        return;
    const QString labels = QFileDialog::getOpenFileName(this, tr("IDX file with their labels"), QFileInfo(images).path());
    if (!labels.isEmpty())
        emit pairChosen(images, labels);
}

void DataCard::setData(const DigitsData& digits)
{
    m_data = digits;
    m_problem.reset();
    m_download->forgetOutcome();
    showData();
    showMessage();
}

void DataCard::setCounts(const std::array<qint64, 10>& counts)
{
    m_classes->setCounts(counts);
}

void DataCard::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_problem.reset();
    showMessage();
}

void DataCard::showProblem(const Problem& problem)
{
    m_problem = problem;
    showMessage();
}

void DataCard::setCountsVisible(bool visible)
{
    m_classes->setVisible(visible);
}

void DataCard::showMessage()
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

QString DataCard::aboutText() const
{
    if (m_data.isEmpty())
        return {};
    switch (m_data.source) {
    case DigitsData::Source::Generated:
        return tr("Drawn by this program, so that the lesson works at once and without an internet connection. MNIST has 70,000 "
                  "digits that people wrote by hand (11 MB).");
    case DigitsData::Source::Mnist: return tr("Digits written by hand, collected by Y. LeCun, C. Cortes and C. Burges.");
    case DigitsData::Source::Fashion:
        return tr("Clothes instead of digits, in the same format: H. Xiao, K. Rasul and R. Vollgraf, Zalando Research. The same "
                  "network learns them, but less well.");
    case DigitsData::Source::Folder: return tr("Pictures from %1.").arg(m_data.folder);
    case DigitsData::Source::Pair:
        return tr("Pictures from %1; one in %2 is kept for the test.").arg(m_data.folder).arg(DigitsData::kPairTestShare);
    }
    return {};
}

void DataCard::showData()
{
    const QString name = m_data.isEmpty() ? QStringLiteral("–") : m_data.displayName();
    m_name->setText(name.left(1).toUpper() + name.mid(1));
    m_counts->setText(m_data.isEmpty()
            ? QString()
            : tr("%1 to learn from, %2 to test")
                  .arg(grouped(static_cast<qint64>(m_data.train.rows())), grouped(static_cast<qint64>(m_data.test.rows()))));
    m_about->setText(aboutText());
    m_counts->setVisible(!m_data.isEmpty());
    m_about->setVisible(!m_data.isEmpty());
    const bool hasMnist = m_data.source == DigitsData::Source::Mnist || !firstComplete({m_downloadFolder}).isEmpty();
    m_download->setOffered(!m_data.isEmpty() && !hasMnist); // not before it is known
    m_generated->setEnabled(m_data.source != DigitsData::Source::Generated);
}

void DataCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void DataCard::retranslate()
{
    setTitle(tr("Data in use"));
    m_classes->setAccessibleName(tr("Pictures per digit"));
    m_choose->setText(tr("Other pictures"));
    m_choose->setToolTip(
        tr("A folder with the four MNIST files, or one file of pictures and one of labels, can also be dropped on "
           "this page."));
    m_sources->setAccessibleName(tr("Other pictures"));
    m_generated->setText(tr("Generated digits"));
    m_folder->setText(tr("Folder with the four files…"));
    m_pair->setText(tr("Two IDX files…"));
    showSources();
    showData();
    showMessage();
}

} // namespace chalknet::ui
