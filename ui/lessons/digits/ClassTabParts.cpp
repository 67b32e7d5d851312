// The parts of the tab, what they show, and files.
#include "ui/lessons/digits/ClassTab.h"

#include "ui/AppContext.h"
#include "ui/controls/Buttons.h"
#include "ui/controls/Card.h"
#include "ui/controls/ElidedLabel.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/digits/ClassCapturePanel.h"
#include "ui/lessons/digits/ClassDigitPanel.h"
#include "ui/lessons/digits/ClassFigures.h"
#include "ui/lessons/digits/ClassLegend.h"
#include "ui/lessons/digits/SimulatedHands.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/DigitCanvas.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kDigits = 10;
constexpr int kFootRoom = 48; ///< margins of the card and the gap between its two foot notes
constexpr int kChoiceRoom = 46; ///< frame and arrow of a combo box

QString droppedFile(const QMimeData* data)
{
    return data->urls().size() == 1 ? data->urls().first().toLocalFile() : QString();
}

} // namespace

void ClassTab::makeWall()
{
    m_wallCard = new Card(this);
    m_count = new QLabel(m_wallCard);
    setTextRole(m_count, TextRole::Control);
    setInk(m_count, Ink::Secondary);
    m_writerChoice = new QComboBox(m_wallCard);
    m_labelChoice = new QComboBox(m_wallCard);
    m_wrong = new SegmentedControl(m_wallCard);
    m_wrong->addSegment(QString());
    m_wrong->addSegment(QString());
    m_more = makeIconButton(QStringLiteral("more"), QString(), m_wallCard);
    m_wallCard->header()->setSpacing(8);
    m_wallCard->header()->insertWidget(1, m_count);
    for (QWidget* widget : {static_cast<QWidget*>(m_writerChoice), static_cast<QWidget*>(m_labelChoice),
             static_cast<QWidget*>(m_wrong), static_cast<QWidget*>(m_more)})
        m_wallCard->header()->addWidget(widget);
    m_wall = new ClassWall(m_wallCard);
    m_wallCard->body()->setSpacing(4);
    m_wallCard->body()->addWidget(m_wall, 1);
    auto* foot = new QHBoxLayout;
    m_legend = new ClassLegend(m_wallCard);
    m_hover = new ElidedLabel(m_wallCard);
    m_hover->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTextRole(m_hover, TextRole::FieldLabel);
    foot->addWidget(m_legend);
    foot->addWidget(m_hover, 1);
    m_wallCard->body()->addLayout(foot);
}

void ClassTab::makeInvitation()
{
    auto* card = new Card(this);
    m_invitation = card;
    m_inviteTitle = new QLabel(card);
    setTextRole(m_inviteTitle, TextRole::Title);
    m_inviteText = new QLabel(card);
    m_inviteText->setWordWrap(true);
    setTextRole(m_inviteText, TextRole::Body);
    setInk(m_inviteText, Ink::Secondary);
    m_inviteWrite = new QPushButton(card);
    m_inviteWrite->setIcon(themedIcon(QStringLiteral("pen")));
    setButtonKind(m_inviteWrite, ButtonKind::Primary);
    m_inviteSimulated = new QPushButton(card);
    for (QWidget* widget : {static_cast<QWidget*>(m_inviteTitle), static_cast<QWidget*>(m_inviteText),
             static_cast<QWidget*>(m_inviteWrite), static_cast<QWidget*>(m_inviteSimulated)})
        card->body()->addWidget(widget);
    connect(m_inviteWrite, &QPushButton::clicked, this, [this] { startWriting(0, m_capture->writer()); });
    connect(m_inviteSimulated, &QPushButton::clicked, this, &ClassTab::addSimulatedHands);
}

void ClassTab::makeRightColumn()
{
    m_modes = new SegmentedControl(this);
    m_modes->addSegment(QString());
    m_modes->addSegment(QString());
    m_import = new QPushButton(this);
    m_import->setIcon(themedIcon(QStringLiteral("download")));
    m_export = new QPushButton(this);
    m_export->setIcon(themedIcon(QStringLiteral("export")));
    m_shareCard = new Card(this);
    m_share = new ClassShareView(m_shareCard);
    m_shareCard->body()->addWidget(m_share, 1);
    m_barsCard = new Card(this);
    m_barsOf = new QLabel(m_barsCard);
    setTextRole(m_barsOf, TextRole::FieldLabel);
    m_barsCard->header()->addWidget(m_barsOf);
    m_bars = new ClassDigitBars(m_barsCard);
    m_barsCard->body()->addWidget(m_bars, 1);
    m_digitPanel = new ClassDigitPanel(this);
    m_tuningPanel = new ClassTuningPanel(this);
    m_capture = new ClassCapturePanel(this);
    connect(m_modes, &SegmentedControl::currentIndexChanged, this, [this](int index) { setWrites(index == 0); });
    connect(m_import, &QPushButton::clicked, this, &ClassTab::chooseImport);
    connect(m_capture, &ClassCapturePanel::keepRequested, this, &ClassTab::keepDrawing);
    connect(m_capture, &ClassCapturePanel::wantedChanged, this, &ClassTab::showState);
    connect(m_bars, &ClassDigitBars::labelChosen, this, &ClassTab::showLabel);
    const auto why = [this] {
        const auto slot = m_wall->selected();
        if (!slot || !slot->digit)
            return;
        const auto& pixels = slot->digit->pixels;
        emit explanationWanted(
            QByteArray(reinterpret_cast<const char*>(pixels.data()), static_cast<qsizetype>(pixels.size())), slot->digit->label);
    };
    connect(m_digitPanel, &ClassDigitPanel::whyRequested, this, why);
    connect(m_wall, &ClassWall::whyRequested, this, why);
    connect(m_digitPanel, &ClassDigitPanel::drawRequested, this, [this] {
        if (const auto slot = m_wall->selected(); slot && slot->digit)
            emit drawingWanted(slot->digit->strokes);
    });
    connect(m_digitPanel, &ClassDigitPanel::relabelRequested, this, &ClassTab::relabelSelected);
    connect(m_digitPanel, &ClassDigitPanel::deleteRequested, this, &ClassTab::deleteSelected);
}

void ClassTab::makeMenus()
{
    m_exportMenu = new QMenu(this);
    connect(m_exportMenu->addAction(QString()), &QAction::triggered, this, &ClassTab::chooseExport);
    connect(m_exportMenu->addAction(QString()), &QAction::triggered, this, &ClassTab::chooseIdx);
    m_export->setMenu(m_exportMenu);
    m_moreMenu = new QMenu(this);
    connect(m_moreMenu->addAction(QString()), &QAction::triggered, this, &ClassTab::addSimulatedHands);
    connect(m_moreMenu->addAction(QString()), &QAction::triggered, this,
        [this] { edit(tr("delete simulated hands"), m_digits.withoutSimulated()); });
    connect(m_moreMenu->addAction(QString()), &QAction::triggered, this, [this] {
        if (const auto slot = m_wall->selected())
            edit(tr("delete a writer"), m_digits.withoutWriter(slot->writer));
    });
    connect(m_moreMenu->addAction(QString()), &QAction::triggered, this, [this] { edit(tr("delete all"), ClassDigits()); });
    connect(m_moreMenu, &QMenu::aboutToShow, this, &ClassTab::showMenu);
    m_more->setMenu(m_moreMenu);
}

void ClassTab::showMenu()
{
    const std::vector<int> writers = m_digits.writers();
    const bool hasSimulated = !writers.empty() && isSimulated(writers.back());
    const auto slot = m_wall->selected();
    const QList<QAction*> actions = m_moreMenu->actions();
    actions[0]->setText(tr("Add 160 generated digits of 16 simulated hands"));
    actions[1]->setText(tr("Delete the simulated hands"));
    actions[1]->setEnabled(hasSimulated);
    actions[2]->setText(slot ? tr("Delete all digits: %1").arg(writerName(slot->writer)) : tr("Delete all digits of a writer"));
    actions[2]->setEnabled(slot && m_digits.labelsOf(slot->writer) != std::array<int, 10>{});
    actions[3]->setText(tr("Delete everything"));
    actions[3]->setEnabled(!m_digits.isEmpty());
}

void ClassTab::connectWall()
{
    connect(m_wall, &ClassWall::selectionChanged, this, [this] {
        showSelected();
        showHover();
    });
    connect(m_wall, &ClassWall::hoverChanged, this, &ClassTab::showHover);
    connect(m_wall, &ClassWall::deleteRequested, this, &ClassTab::deleteSelected);
    connect(m_wall, &ClassWall::writingRequested, this, &ClassTab::startWriting);
    connect(m_wrong, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        WallFilter filter = m_state.filter;
        filter.wrongOnly = index == 1;
        setFilter(filter);
    });
    connect(m_writerChoice, &QComboBox::activated, this, [this](int index) {
        WallFilter filter = m_state.filter;
        filter.writer = m_writerChoice->itemData(index).toInt();
        setFilter(filter);
    });
    connect(m_labelChoice, &QComboBox::activated, this, [this](int index) { showLabel(index - 1); });
}

void ClassTab::showHover()
{
    m_hover->setText(hoverText());
    // What the marks mean gives way to what the pointer is on.
    const int both = m_legend->sizeHint().width() + m_hover->fontMetrics().horizontalAdvance(m_hover->text()) + kFootRoom;
    m_legend->setVisible(m_hover->text().isEmpty() || both <= m_wallCard->width());
}

void ClassTab::showFilterChoices()
{
    const std::vector<int> writers = m_digits.writers();
    if (m_store.isLoaded() && m_state.filter.writer != 0
        && std::find(writers.begin(), writers.end(), m_state.filter.writer) == writers.end())
        m_state.filter.writer = 0;
    m_writerChoice->clear();
    m_writerChoice->addItem(tr("All writers"), 0);
    for (int writer : writers)
        m_writerChoice->addItem(writerShortName(writer), writer);
    m_labelChoice->clear();
    m_labelChoice->addItem(tr("All digits"));
    for (int label = 0; label < kDigits; ++label)
        m_labelChoice->addItem(tr("Digit %1").arg(label));
    for (QComboBox* choice : {m_writerChoice, m_labelChoice}) {
        int widest = 0;
        for (int item = 0; item < choice->count(); ++item)
            widest = std::max(widest, choice->fontMetrics().horizontalAdvance(choice->itemText(item)));
        choice->setFixedWidth(widest + kChoiceRoom);
    }
}

void ClassTab::showState()
{
    const QSignalBlocker modesBlocker(m_modes);
    const QSignalBlocker wrongBlocker(m_wrong);
    m_modes->setCurrentIndex(m_state.writes ? 0 : 1);
    m_wrong->setCurrentIndex(m_state.filter.wrongOnly ? 1 : 0);
    m_writerChoice->setCurrentIndex(std::max(0, m_writerChoice->findData(m_state.filter.writer)));
    m_labelChoice->setCurrentIndex(m_state.filter.label + 1);
    m_bars->setChosen(m_state.filter.label);
    m_wall->setFilter(m_state.filter);
    const bool asks = m_state.writes && !m_presenting && !m_digits.isEmpty() && !m_state.filter.wrongOnly;
    m_wall->setWanted(asks ? std::optional(std::pair(m_capture->label(), m_capture->writer())) : std::nullopt);
    for (QWidget* widget :
        {static_cast<QWidget*>(m_barsCard), static_cast<QWidget*>(m_digitPanel), static_cast<QWidget*>(m_tuningPanel)})
        widget->setVisible(!m_state.writes && !m_presenting);
    m_capture->setVisible(m_state.writes && !m_presenting);
    layOut();
}

// ---- files

void ClassTab::chooseImport()
{
    const QString path
        = QFileDialog::getOpenFileName(this, tr("Import the digits of another machine"), QString(), tr("Class digits (*.json)"));
    if (!path.isEmpty())
        m_store.importFile(path);
}

void ClassTab::chooseExport()
{
    QFileDialog dialog(this, tr("Export the digits"), QString(), tr("Class digits (*.json)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("json")); // before it asks whether to replace a file
    dialog.selectFile(QStringLiteral("class-digits.json"));
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        m_store.exportFile(dialog.selectedFiles().first(), m_digits);
}

void ClassTab::chooseIdx()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Where shall a new folder with IDX files be made?"));
    if (!folder.isEmpty())
        m_store.exportIdx(folder, m_digits);
}

void ClassTab::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ClassTab::dropEvent(QDropEvent* event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    m_store.importFile(path);
}

} // namespace chalknet::ui
