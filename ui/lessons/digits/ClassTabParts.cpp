// The parts of the tab, their places, files and words.
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
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <numeric>

namespace chalknet::ui {

namespace {

constexpr int kRightWidth = 404; // at 1324
constexpr int kSmallestRight = 300;
constexpr int kReferenceWidth = 1324;
constexpr int kWordsFrom = 380; ///< width of the right column from which its buttons have words
constexpr int kCountFrom = 720; ///< width of the wall from which its head names the numbers
constexpr int kDigits = 10;
constexpr int kButtonGap = 6;
constexpr int kChoiceRoom = 46; ///< frame and arrow of a combo box
constexpr int kInvitationWidth = 400;
constexpr double kPresentingScale = 1.6;
// The right column's cards at 1440 × 900.
constexpr int kShareHeight = 146;
constexpr int kBarsHeight = 176;
constexpr int kDigitHeight = 172;
constexpr int kTuningHeight = 184;

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
    connect(m_bars, &ClassDigitBars::labelChosen, this, [this](int label) {
        WallFilter filter = m_state.filter;
        filter.label = label;
        setFilter(filter);
    });
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
    connect(m_wall, &ClassWall::selectionChanged, this, &ClassTab::showSelected);
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
    connect(m_labelChoice, &QComboBox::activated, this, [this](int index) {
        WallFilter filter = m_state.filter;
        filter.label = index - 1;
        setFilter(filter);
    });
}

void ClassTab::showHover()
{
    m_hover->setText(hoverText());
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
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export the digits"), QStringLiteral("class-digits.json"), tr("Class digits (*.json)"));
    if (!path.isEmpty())
        m_store.exportFile(path, m_digits);
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

// ---- places

void ClassTab::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void ClassTab::setPresenting(bool presenting)
{
    m_presenting = presenting;
    for (QWidget* widget : {static_cast<QWidget*>(m_modes), static_cast<QWidget*>(m_import), static_cast<QWidget*>(m_export),
             static_cast<QWidget*>(m_shareCard), static_cast<QWidget*>(m_writerChoice), static_cast<QWidget*>(m_labelChoice),
             static_cast<QWidget*>(m_more)})
        widget->setVisible(!presenting);
    m_invitation->setVisible(m_digits.isEmpty() && !presenting);
    showState();
}

void ClassTab::resizeEvent(QResizeEvent*)
{
    layOut();
}

void ClassTab::layOut()
{
    const bool compact = isCompact(window()->size());
    const int gap = compact ? metrics::kCompactCardGap : metrics::kCardGap;
    const int share = width() * kRightWidth / kReferenceWidth;
    const int right
        = m_presenting ? 0 : std::clamp(share, kSmallestRight, std::max(kRightWidth, static_cast<int>(kRightWidth * m_scale)));
    const int wall = m_presenting ? width() : width() - right - gap;
    m_wallCard->setGeometry(0, 0, wall, height());
    m_wall->setStageScale(m_presenting ? m_scale * kPresentingScale : std::max(0.85, m_scale));
    m_count->setVisible(m_presenting || wall >= kCountFrom);
    const QSize wanted(
        std::min(kInvitationWidth, wall - 60), m_invitation->heightForWidth(std::min(kInvitationWidth, wall - 60)));
    const QSize size(wanted.width(), wanted.height() > 0 ? wanted.height() : m_invitation->sizeHint().height());
    m_invitation->setGeometry(QRect(QPoint((wall - size.width()) / 2, (height() - size.height()) / 2), size));
    m_invitation->raise();
    if (!m_presenting)
        layOutRight(QRect(wall + gap, 0, right, height()), gap);
}

void ClassTab::layOutRight(const QRect& area, int gap)
{
    const bool words = area.width() >= kWordsFrom;
    const bool compact = area.height() < 640;
    m_import->setText(tr("Import"));
    m_export->setText(tr("Export"));
    if (m_modes->sizeHint().width() + m_import->sizeHint().width() + m_export->sizeHint().width() + 3 * kButtonGap
        > area.width()) {
        m_import->setText(QString());
        m_export->setText(QString());
    }
    m_digitPanel->setCompact(!words);
    m_tuningPanel->setCompact(compact || !words);
    m_capture->setCompact(compact);
    const int bar = metrics::kButtonHeight;
    const QSize modes(std::min(m_modes->sizeHint().width(), area.width()), bar);
    m_modes->setGeometry(QRect(area.topLeft(), modes));
    int x = area.right() + 1;
    for (QPushButton* button : {m_export, m_import}) {
        const int wide = button->sizeHint().width();
        x -= wide;
        button->setGeometry(x, area.top(), wide, bar);
        x -= kButtonGap;
    }
    const int top = area.top() + bar + gap;
    const int room = area.bottom() + 1 - top;
    if (m_state.writes) {
        const int share = std::min(kShareHeight, room * kShareHeight / 680);
        m_shareCard->setGeometry(area.left(), top, area.width(), share);
        m_capture->setGeometry(area.left(), top + share + gap, area.width(), room - share - gap);
        return;
    }
    const std::pair<QWidget*, int> cards[]
        = {{m_shareCard, kShareHeight}, {m_barsCard, kBarsHeight}, {m_digitPanel, kDigitHeight}, {m_tuningPanel, kTuningHeight}};
    int left = kShareHeight + kBarsHeight + kDigitHeight + kTuningHeight;
    int rest = room - 3 * gap;
    int y = top;
    for (const auto& [card, height] : cards) {
        const int own = rest * height / left; // the last takes what is left by rounding
        card->setGeometry(area.left(), y, area.width(), own);
        y += own + gap;
        rest -= own;
        left -= height;
    }
}

// ---- words

void ClassTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    DigitsTab::changeEvent(event);
}

void ClassTab::retranslate()
{
    m_wallCard->setTitle(tr("Digits of our class"));
    m_wall->setAccessibleName(tr("Wall of digits"));
    m_writerChoice->setAccessibleName(tr("Writers on the wall"));
    m_writerChoice->setToolTip(tr("Writers on the wall"));
    m_labelChoice->setAccessibleName(tr("Digits on the wall"));
    m_labelChoice->setToolTip(tr("Digits on the wall"));
    m_wrong->setAccessibleName(tr("All digits, or those that are read wrong"));
    nameIconButton(m_more, tr("More"));
    m_inviteTitle->setText(tr("How well does it read us?"));
    m_inviteText->setText(
        tr("Write your own digits: they hang here, test the network and can teach it. Students are numbers; names "
           "are not asked."));
    m_inviteWrite->setText(tr("Write the first digit"));
    m_inviteSimulated->setText(tr("Add 160 generated digits of 16 simulated hands"));
    m_inviteSimulated->setToolTip(
        tr("Drawn by the program with sixteen invented manners of writing, to show how this page works"));
    m_modes->setAccessibleName(tr("What is beside the wall"));
    m_modes->setSegmentText(0, tr("Write"));
    m_modes->setSegmentText(1, tr("Test and learn"));
    m_shareCard->setTitle(tr("Right in our class"));
    m_share->setAccessibleName(tr("Share of right answers"));
    m_barsCard->setTitle(tr("Right per digit"));
    m_bars->setAccessibleName(tr("Right answers per digit"));
    retranslateButtons();
    showFilterChoices();
    showState();
    showResults();
}

void ClassTab::retranslateButtons()
{
    m_import->setAccessibleName(tr("Import"));
    m_import->setToolTip(tr("Adds the digits of another machine's file; a file can also be dropped here"));
    m_export->setAccessibleName(tr("Export"));
    m_export->setToolTip(tr("For another machine, or as IDX files for other programs"));
    m_exportMenu->actions().at(0)->setText(tr("One file for another machine…"));
    m_exportMenu->actions().at(1)->setText(tr("IDX files as of MNIST…"));
    m_exportMenu->setAccessibleName(tr("Export"));
    m_moreMenu->setAccessibleName(tr("More"));
    showMenu();
}

} // namespace chalknet::ui
