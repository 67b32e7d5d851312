// What every control of "Optimisers" does: edits become undo steps, views move to another update.
#include "ui/controls/ValueSlider.h"
#include "ui/lessons/descent/RaceChartCard.h"
#include "ui/lessons/descent/RaceControls.h"
#include "ui/lessons/descent/RaceDataView.h"
#include "ui/lessons/descent/RaceLegend.h"
#include "ui/lessons/descent/RaceSettings.h"
#include "ui/lessons/descent/RaceSideCard.h"
#include "ui/lessons/descent/RaceStage.h"
#include "ui/lessons/descent/RaceTab.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/views/SurfaceView.h"

#include <cmath>

namespace chalknet::ui {

void RaceTab::connectStage()
{
    SurfaceView* view = m_stage->view();
    connect(m_stage, &RaceStage::surfaceChosen, this, [this](SurfaceType surface) {
        change(tr("surface"), Single, [surface](RaceState& next) { next = withSurface(next, surface); });
    });
    connect(view, &SurfaceView::startMoved, this, [this](QPointF place) {
        const double unit = (m_range.right - m_range.left) / 1000.0; // no more digits than the eye can place
        const auto rounded = [unit](double value) { return std::round(value / unit) * unit; };
        change(tr("start"), Start, [place, rounded](RaceState& next) { next.start = {rounded(place.x()), rounded(place.y())}; });
    });
    connect(view, &SurfaceView::draggingChanged, this, [this](bool dragging) {
        m_dragging = dragging;
        if (!dragging)
            endGesture();
    });
    connect(view, &SurfaceView::rangeRequested, this, &RaceTab::zoomTo);
}

void RaceTab::connectControls()
{
    connect(m_controls, &RaceControls::resetRequested, this, [this] {
        setPlaying(false);
        goTo(0);
    });
    connect(m_controls, &RaceControls::backRequested, this, [this] { step(-1); });
    connect(m_controls, &RaceControls::stepRequested, this, [this] { step(1); });
    connect(m_controls, &RaceControls::playRequested, this, [this] { setPlaying(!isPlaying()); });
    connect(m_controls, &RaceControls::speedChosen, this, [this](int speed) {
        m_speed = speed;
        m_timer.setInterval(1000 / m_speed);
        m_controls->setSpeed(speed);
    });
    connect(m_controls, &RaceControls::rateMoved, this, [this](double rate) {
        const OptimizerType type = m_chosen;
        change(tr("learning rate"), Rate, [rate, type](RaceState& next) { next = withRate(next, type, rate); });
    });
    connect(m_controls, &RaceControls::rateReleased, this, &RaceTab::endGesture);
    connect(m_controls, &RaceControls::settingsRequested, this, [this] { m_settings->popUp(m_controls->settingsButton()); });
    connect(m_settings, &RaceSettings::edited, this,
        [this](const QString& text, const std::function<void(RaceState&)>& edit) { change(text, Single, edit); });
}

void RaceTab::connectCards()
{
    connect(m_chart, &RaceChartCard::scrubbed, this, [this](int position) {
        setPlaying(false);
        goTo(position);
    });
    connect(m_chart->legend(), &RaceLegend::switched, this, [this](OptimizerType type, bool on) {
        if (on)
            choose(type);
        change(optimizerLabel(type), Single, [type, on](RaceState& next) { next.isOn[racerIndex(type)] = on; });
    });
    connect(m_chart->legend(), &RaceLegend::chosen, this, &RaceTab::choose);
    connect(m_side, &RaceSideCard::racerChosen, this, &RaceTab::choose);
    connect(m_side, &RaceSideCard::parameterChanged, this, &RaceTab::showMoment);
    connect(m_side, &RaceSideCard::sideChanged, this, [this] {
        layOut();
        showMoment();
    });
    connect(m_side, &RaceSideCard::batchSizeChosen, this,
        [this](int size) { change(tr("batch size"), Batch, [size](RaceState& next) { next.batchSize = size; }); });
    connect(m_side, &RaceSideCard::newRowsRequested, this, [this] {
        change(tr("new rows"), Single, [](RaceState& next) {
            next.dataSeed = (next.dataSeed + 1) % (kLargestRaceSeed + 1);
            next = withNewRows(next);
        });
    });
    connect(m_side, &RaceSideCard::batchChosen, this, [this](int batch) {
        setPlaying(false);
        const RacePlace place = racePlace(m_state, m_position);
        goTo((place.epoch - 1) * place.batches + batch);
    });
    connect(m_side->data(), &RaceDataView::rowMoved, this, [this](int row, RegressionRow to) {
        change(tr("row"), Row, [row, to](RaceState& next) { next.rows[static_cast<std::size_t>(row)] = to; });
    });
    connect(m_side->data(), &RaceDataView::draggingChanged, this, [this](bool dragging) {
        m_dragging = dragging;
        if (!dragging)
            endGesture();
    });
}

} // namespace chalknet::ui
