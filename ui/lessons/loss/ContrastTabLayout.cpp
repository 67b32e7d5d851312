// Where the parts of "Wrong and certain" lie, and their names.
#include "ui/controls/Card.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/loss/ContrastPlots.h"
#include "ui/lessons/loss/ContrastQuestion.h"
#include "ui/lessons/loss/ContrastResult.h"
#include "ui/lessons/loss/ContrastStrip.h"
#include "ui/lessons/loss/ContrastTab.h"
#include "ui/theme/Theme.h"

#include <QEvent>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr double kPresentingFormulas = 1.4;
constexpr double kPresentingStage = 1.25;
constexpr int kPredictionWidth = 604; // three answers in a row
constexpr int kRunTitleRoom = 320; // a narrower card of both runs has room for its switch only
constexpr int kReasonHeight = 30; // a line of the prediction card and the space above it

} // namespace

void ContrastTab::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void ContrastTab::setPresenting(bool presenting)
{
    m_presenting = presenting;
    layOut();
}

void ContrastTab::resizeEvent(QResizeEvent*)
{
    layOut();
}

void ContrastTab::layOut()
{
    const bool compact = isCompact(window()->size());
    const int gap = compact ? metrics::kCompactCardGap : metrics::kCardGap;
    const double stage = m_scale * (m_presenting ? kPresentingStage : 1.0);
    const double formulas = m_scale * (m_presenting ? kPresentingFormulas : 1.0);
    for (const Panel& panel : m_panels) {
        panel.plot->setStageScale(stage);
        for (FormulaView* view : {panel.loss, panel.slope, panel.step})
            view->setPixelSize((compact ? 17.0 : 19.0) * formulas);
        panel.loss->setVisible(!compact || !m_predicting);
        panel.step->setVisible(!compact && !m_presenting && !m_predicting);
    }
    m_runPlot->setStageScale(stage);
    m_result->setStageScale(m_scale);
    m_start->setPixelSize(17.0 * m_scale);
    m_verdict->setPixelSize(15.0 * m_scale);
    m_strip->setVisible(!m_presenting);
    m_prediction->setVisible(m_predicting);
    m_resultCard->setVisible(!m_predicting && !m_presenting);

    m_strip->setShort(m_predicting && compact);
    const int strip = m_presenting ? 0 : m_strip->neededHeight(width()) + (compact ? 2 : 6);
    alignPanels();
    m_strip->setGeometry(0, 0, width(), strip);
    const int high = height() - strip;
    const bool hasSide = !m_presenting || m_predicting;
    int side = hasSide ? static_cast<int>((width() - gap) * 0.36) : 0;
    int bottom = static_cast<int>((high - gap) * (compact ? 0.44 : 0.38));
    if (m_predicting) {
        side = predictionWidth(gap);
        bottom = predictionHeight(side);
    }
    const int middle = high - gap - bottom;
    const int half = (width() - gap) / 2;
    m_panels[0].card->setGeometry(0, strip, half, middle);
    m_panels[1].card->setGeometry(half + gap, strip, width() - half - gap, middle);
    const int plot = hasSide ? width() - gap - side : width();
    m_runCard->setGeometry(0, strip + middle + gap, plot, bottom);
    m_resultCard->setGeometry(plot + gap, strip + middle + gap, side, bottom);
    m_prediction->setGeometry(m_resultCard->geometry());
    showRunTitle();
}

void ContrastTab::showRunTitle()
{
    const bool isLoss = m_quantity->currentIndex() == 1;
    const QString title = isLoss ? tr("Loss over the updates") : tr("Output over the updates");
    m_runCard->setTitle(m_runCard->width() < kRunTitleRoom ? QString() : title);
}

// Wide enough for the answers beside each other: so the card is low, and the plots above it stay large.
int ContrastTab::predictionWidth(int gap) const
{
    const int room = width() - gap;
    return std::clamp(kPredictionWidth, static_cast<int>(room * 0.42), static_cast<int>(room * 0.72));
}

// With the reason from the beginning, so that nothing moves when the answer is given.
int ContrastTab::predictionHeight(int side)
{
    // The answers arrange themselves in the width they have.
    m_prediction->resize(side, m_prediction->height());
    const int reason = isAsking() ? kReasonHeight : 0;
    return std::max(m_prediction->heightForWidth(side), 0) + reason;
}

void ContrastTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LessonTab::changeEvent(event);
}

void ContrastTab::retranslate()
{
    for (const ContrastLoss loss : kContrastLosses) {
        const Panel& panel = m_panels[static_cast<std::size_t>(loss)];
        panel.card->setTitle(contrastName(loss));
        panel.plot->setAccessibleName(loss == ContrastLoss::Squared ? tr("Squared error over z") : tr("Cross-entropy over z"));
        panel.loss->setAccessibleName(tr("Loss with the numbers"));
        panel.slope->setAccessibleName(tr("Slope with the numbers"));
        panel.step->setAccessibleName(tr("Step of z with the numbers"));
    }
    m_quantity->setAccessibleName(tr("Quantity"));
    m_runPlot->setAccessibleName(tr("Both runs over the updates"));
    m_resultCard->setTitle(tr("Updates until |y − t| < 0.1"));
    m_result->setAccessibleName(tr("Updates needed"));
    m_start->setAccessibleName(tr("Start"));
    if (m_predicting && !m_prediction->question().isEmpty())
        m_prediction->retell(contrastQuestionText(m_state), contrastAnswers(), contrastReason(m_runs));
    showAll();
}

} // namespace chalknet::ui
