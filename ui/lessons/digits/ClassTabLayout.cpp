// Places and words of "Our class".
#include "ui/lessons/digits/ClassTab.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/Card.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/digits/ClassCapturePanel.h"
#include "ui/lessons/digits/ClassDigitPanel.h"
#include "ui/lessons/digits/ClassFigures.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kRightWidth = 404; // at 1324
constexpr int kSmallestRight = 300;
constexpr int kReferenceWidth = 1324;
constexpr int kWordsFrom = 380; ///< width of the right column from which its buttons have words
constexpr int kCountFrom = 720; ///< width of the wall from which its head names the numbers
constexpr int kTitleFrom = 620; ///< where the wall is narrower, its filters take the place of its title
constexpr int kButtonGap = 6;
constexpr int kInvitationWidth = 400;
constexpr double kPresentingScale = 1.6;
// The right column's cards at 1440 × 900.
constexpr int kShareHeight = 146;
constexpr int kBarsHeight = 176;
constexpr int kDigitHeight = 172;
constexpr int kTuningHeight = 184;

} // namespace

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
             static_cast<QWidget*>(m_shareCard), static_cast<QWidget*>(m_writerChoice), static_cast<QWidget*>(m_more)})
        widget->setVisible(!presenting);
    m_invitation->setVisible(m_digits.isEmpty() && !presenting);
    showState();
    showResults();
    if (presenting && isVisible())
        setFocus(); // for the keys that choose a digit; the others are the window's
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
    m_wallCard->setTitle(m_presenting || wall >= kTitleFrom ? tr("Digits of our class") : QString());
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
    // What learning has to say is not squeezed; the pictures above have room to give.
    const int least
        = m_tuningPanel->hasHeightForWidth() ? m_tuningPanel->heightForWidth(area.width()) : m_tuningPanel->sizeHint().height();
    const int tuning = std::clamp(least, rest * kTuningHeight / left, rest / 2);
    rest -= tuning;
    left -= kTuningHeight;
    int y = top;
    for (const auto& [card, height] : cards) {
        if (card == m_tuningPanel) {
            card->setGeometry(area.left(), y, area.width(), tuning);
            break;
        }
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
