// The question of the race, and where everything stands in windows of every size.
#include "ui/lessons/descent/RaceTab.h"

#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/descent/RaceChartCard.h"
#include "ui/lessons/descent/RaceControls.h"
#include "ui/lessons/descent/RaceSideCard.h"
#include "ui/lessons/descent/RaceStage.h"
#include "ui/theme/Theme.h"

#include <QLayout>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kNarrowBelow = 1000; ///< the explanation is open
constexpr double kControlsHeight = 148.0;
constexpr double kSmallestChart = 92.0; ///< the plot itself
constexpr int kSmallestCards = 470; ///< width of the right column

} // namespace

void RaceTab::connectPrediction()
{
    connect(m_controls, &RaceControls::predictRequested, this, [this] {
        if (m_prediction->isAsking() || m_prediction->isRevealed())
            closeQuestion();
        else
            ask();
    });
    connect(m_prediction, &PredictionCard::answered, this, &RaceTab::reveal);
    connect(m_prediction, &PredictionCard::skipped, this, [this] { reveal(-1); });
    connect(m_prediction, &PredictionCard::closed, this, &RaceTab::closeQuestion);
    // The next question is the same race from another start.
    connect(m_prediction, &PredictionCard::continued, this, [this] {
        change(tr("start"), Single, [this](RaceState& next) {
            const SurfaceDomain area = m_run.surface.domain();
            const double turn = 0.381966 * (m_prediction->askedCount() + 1); // golden ratio: never twice the same soon
            const double across = 0.08 + 0.84 * (turn * 1.7 - static_cast<int>(turn * 1.7));
            const double up = 0.08 + 0.84 * (turn * 2.3 - static_cast<int>(turn * 2.3));
            const auto rounded = [](double value) { return static_cast<double>(static_cast<int>(value * 20.0)) / 20.0; };
            next.start
                = {rounded(area.left + across * (area.right - area.left)), rounded(area.bottom + up * (area.top - area.bottom))};
        });
        ask();
    });
}

void RaceTab::ask()
{
    m_question = raceQuestion(m_state, m_run);
    if (m_question.answers.isEmpty()) {
        m_prediction->clear();
        m_prediction->hide();
        return;
    }
    setPlaying(false);
    m_prediction->show();
    m_prediction->ask(m_question.text, m_question.answers);
    layOut();
    showMoment();
    emit changed();
}

void RaceTab::reveal(int given)
{
    m_prediction->reveal(m_question.rightFor(given), m_question.why);
    m_position = m_state.updates;
    layOut();
    showMoment();
    emit changed();
}

void RaceTab::closeQuestion()
{
    if (!m_prediction->isAsking() && !m_prediction->isRevealed())
        return;
    m_prediction->clear();
    m_prediction->hide();
    layOut();
    showMoment();
}

void RaceTab::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void RaceTab::setPresenting(bool presenting)
{
    m_presenting = presenting;
    m_stage->setPresenting(presenting);
    layOut();
}

void RaceTab::resizeEvent(QResizeEvent*)
{
    layOut();
}

void RaceTab::layOut()
{
    m_stage->setStageScale(m_scale);
    m_side->setStageScale(m_scale);
    m_controls->setVisible(!m_presenting);
    m_stage->setNarrow(!m_presenting && width() < kNarrowBelow);
    if (m_presenting) {
        for (QWidget* card : std::initializer_list<QWidget*>{m_chart, m_side, m_prediction})
            card->hide();
        m_stage->setGeometry(rect());
        return;
    }
    const int gap = isCompact(window()->size()) ? metrics::kCompactCardGap : metrics::kCardGap;
    if (width() < kNarrowBelow)
        layOutNarrow(gap);
    else
        layOutWide(gap);
}

// The stage at the left, everything else below each other at its right.
void RaceTab::layOutWide(int gap)
{
    const int stage = std::min(m_stage->widthFor(height()) + 24, width() - gap - kSmallestCards);
    const int controls = static_cast<int>(kControlsHeight * std::max(0.92, std::min(m_scale, 1.2)));
    const int left = stage + gap;
    m_stage->setGeometry(0, 0, stage, height());
    m_controls->setGeometry(left, 0, width() - left, controls);
    placeCards(QRect(left, controls + gap, width() - left, height() - controls - gap), gap);
}

// The controls below the stage.
void RaceTab::layOutNarrow(int gap)
{
    const int cards = std::clamp(static_cast<int>(width() * 0.43), 372, 440);
    const int stage = width() - gap - cards;
    const int controls = static_cast<int>(kControlsHeight * std::max(0.92, std::min(m_scale, 1.2)));
    m_stage->setGeometry(0, 0, stage, height() - controls - gap);
    m_controls->setGeometry(0, height() - controls, stage, controls);
    placeCards(QRect(stage + gap, 0, cards, height()), gap);
}

// Loss above, and below it the third card or the question, which may need the room of both.
void RaceTab::placeCards(const QRect& room, int gap)
{
    const bool hasQuestion = m_prediction->isAsking() || m_prediction->isRevealed();
    m_chart->setStageScale(m_scale);
    const bool isRule = !hasQuestion && m_side->side() == RaceSide::Rule;
    // The rule of Adam has many lines; the others leave room for the chart.
    const bool isLong = isRule && optimizerStateCount(m_chosen) > 1;
    const bool showsPlot = !isLong || !isCompact(window()->size());
    m_chart->setPlotShown(showsPlot);
    const int smallest = m_chart->heightFor(room.width(), showsPlot ? static_cast<int>(kSmallestChart * m_scale) : 0);
    int below = 0;
    if (hasQuestion)
        below = std::max(static_cast<int>(room.height() * 0.5), m_prediction->layout()->totalHeightForWidth(room.width()) + 8);
    else if (isLong)
        below = room.height() - gap - smallest;
    else
        below = static_cast<int>(room.height() * (m_side->side() == RaceSide::Batches ? 0.44 : 0.5));
    const bool hidesChart = hasQuestion && room.height() - gap - below < smallest;
    below = hidesChart ? room.height() : std::min(below, room.height() - gap - smallest);
    m_chart->setVisible(!hidesChart);
    m_side->setVisible(!hasQuestion);
    m_prediction->setVisible(hasQuestion);
    QWidget* card = hasQuestion ? static_cast<QWidget*>(m_prediction) : m_side;
    if (!hidesChart)
        m_chart->setGeometry(room.left(), room.top(), room.width(), room.height() - gap - below);
    card->setGeometry(room.left(), room.bottom() + 1 - below, room.width(), below);
}

} // namespace chalknet::ui
