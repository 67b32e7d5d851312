// Where the cards of "Loss or accuracy" stand and how large their letters are.
#include "ui/controls/Card.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/ValueSlider.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/loss/AccuracyTab.h"
#include "ui/lessons/loss/ComparisonTable.h"
#include "ui/lessons/loss/MistakePlane.h"
#include "ui/theme/Theme.h"
#include "ui/trace/TraceDiagram.h"
#include "ui/views/PlotView.h"

#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QPushButton>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr double kNarrowFoot = 560.0; ///< width below the plots, at formula scale 1
constexpr int kFootGap = 20;
constexpr double kSymbolRoom = 460.0; ///< of the network card, at stage scale 1: below it symbols would cover the edges
constexpr int kTitleRoom = 400; ///< a narrower network card shows its controls instead of a title

} // namespace

void AccuracyTab::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void AccuracyTab::setPresenting(bool presenting)
{
    m_presenting = presenting;
    for (QWidget* widget :
        std::initializer_list<QWidget*>{m_data, m_dice, m_train, m_extent, m_slider, m_lower, m_raise, m_markHere})
        widget->setVisible(!presenting);
    layOut();
}

void AccuracyTab::resizeEvent(QResizeEvent*)
{
    layOut();
}

void AccuracyTab::layOut()
{
    const int gap = isCompact(window()->size()) ? metrics::kCompactCardGap : metrics::kCardGap;
    const int left = static_cast<int>((width() - gap) * 0.42);
    const int top = static_cast<int>((height() - gap) * 0.46);
    if (const bool isNarrow = left < kSymbolRoom * m_scale && !m_presenting; isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        showNetwork();
    }
    m_networkCard->setTitle(left >= kTitleRoom || m_presenting ? tr("Network") : QString());
    m_networkCard->setGeometry(0, 0, left, top);
    m_planeCard->setGeometry(0, top + gap, left, height() - top - gap);
    m_plotCard->setGeometry(left + gap, 0, width() - left - gap, height());
    const double stage = m_scale * (m_presenting ? 1.25 : 1.0);
    m_diagram->setStageScale(stage);
    m_plane->setStageScale(stage);
    m_loss->setStageScale(stage);
    m_accuracy->setStageScale(stage);
    m_count->setFont(Theme::instance().sans(16.0 * stage, true));
    const auto below = [](Card* card) {
        const QRect place = card->headerPlace();
        return std::max(place.bottom() + 4, 12);
    };
    m_diagram->setGeometry(
        QRect(0, 0, m_networkCard->width(), m_networkCard->height()).adjusted(10, below(m_networkCard), -10, -6));
    const QRect room = QRect(0, 0, m_planeCard->width(), m_planeCard->height()).adjusted(7, below(m_planeCard), -7, -7);
    const int side = std::min(room.width(), room.height() + static_cast<int>(40 * stage)); // the symbol stands at the right
    m_plane->setGeometry(room.left() + (room.width() - side) / 2, room.top(), side, room.height());
    layOutPlots();
}

void AccuracyTab::layOutPlots()
{
    const QRect header = m_plotCard->headerPlace(); // settles the margins too
    const QMargins margins = m_plotCard->layout()->contentsMargins();
    const double formulas = m_scale * (m_presenting ? 1.4 : 1.0);
    QRect room = m_plotCard->rect().adjusted(margins.left(), header.bottom() + 6, -margins.right(), -margins.bottom());
    if (!m_presenting) {
        const int sliderHeight = m_slider->sizeHint().height();
        int right = room.right() + 1;
        for (QPushButton* button : {m_markHere, m_raise, m_lower}) {
            const int wide = button->sizeHint().width();
            button->setGeometry(right - wide, room.top() + sliderHeight - metrics::kButtonHeight, wide, metrics::kButtonHeight);
            right -= wide + 8;
        }
        m_slider->setGeometry(room.left(), room.top(), right - room.left() - 8, sliderHeight);
        room.setTop(room.top() + sliderHeight + 8);
    }
    // Table and sentence share the width; where there is little of it the letters are smaller.
    const double letters = room.width() < kNarrowFoot * formulas ? 0.88 * formulas : formulas;
    m_table->setStageScale(letters);
    m_sentence->setPixelSize(15.0 * letters);
    const int tableWidth = std::max(m_table->sizeHint().width(), static_cast<int>(room.width() * 0.44));
    const int sentenceWidth = room.width() - tableWidth - kFootGap;
    const int words = std::max(m_table->sizeHint().height(), m_sentence->heightForWidth(sentenceWidth));
    const QRect foot(room.left(), room.bottom() + 1 - words, room.width(), words);
    m_table->setGeometry(foot.left(), foot.top(), tableWidth, m_table->sizeHint().height());
    m_sentence->setGeometry(foot.left() + tableWidth + kFootGap, foot.top(), sentenceWidth, words);
    room.setBottom(foot.top() - 10);
    const int upper = static_cast<int>(room.height() * 0.58);
    m_loss->setGeometry(room.left(), room.top(), room.width(), upper);
    m_accuracy->setGeometry(room.left(), room.top() + upper, room.width(), room.height() - upper);
}

} // namespace chalknet::ui
