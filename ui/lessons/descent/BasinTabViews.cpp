// What the tab's widgets show, their words and their places.
#include "ui/controls/Card.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/ValueSlider.h"
#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/descent/BasinSearch.h"
#include "ui/lessons/descent/BasinTab.h"
#include "ui/lessons/descent/BasinTable.h"
#include "ui/lessons/descent/ComboWidth.h"
#include "ui/lessons/descent/CriticalCard.h"
#include "ui/lessons/descent/DescentNames.h"
#include "ui/lessons/descent/StepTransport.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/SurfaceView.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kGrid = 160; // heights in a row
constexpr double kMostOfControls = 0.58; // of the height; the rest is the network's
constexpr std::size_t kTail = 9; // places that a marble leaves behind it; more would hide the map

SurfaceGrid gridOf(const BasinState& state)
{
    const LossSurface surface = surfaceOf(state);
    const SurfaceDomain domain = domainOf(state);
    SurfaceGrid grid;
    grid.resolution = kGrid;
    grid.values = surfaceGrid(surface, domain, kGrid, kGrid);
    grid.range = QRectF(domain.left, domain.bottom, domain.right - domain.left, domain.top - domain.bottom);
    grid.lowest = surface.lowestValue();
    return grid;
}

/// The places up to a moment, at most the last `most` of them; the last one lies between two updates.
std::vector<QPointF> placesUntil(const SurfacePath& path, double moment, std::size_t most)
{
    std::vector<QPointF> places;
    const double last = static_cast<double>(path.updates());
    const double until = std::clamp(moment, 0.0, last);
    const auto whole = static_cast<std::size_t>(until);
    for (std::size_t i = whole >= most ? whole - most + 1 : 0; i <= whole; ++i)
        places.emplace_back(path.moments[i].place[0], path.moments[i].place[1]);
    if (const double share = until - static_cast<double>(whole); share > 0) {
        const QPointF next(path.moments[whole + 1].place[0], path.moments[whole + 1].place[1]);
        places.push_back(places.back() + (next - places.back()) * share);
    }
    return places;
}

/// What a card needs in this width. Inner layouts learn of new contents only when the outer one is activated.
int wantedHeight(const QWidget& card, int width)
{
    card.layout()->activate();
    return card.layout()->hasHeightForWidth() ? card.layout()->totalHeightForWidth(width) : card.sizeHint().height();
}

} // namespace

void BasinTab::makeCards()
{
    m_stage = new Card(this);
    m_surfaceBox = new QComboBox(m_stage);
    m_formula = new FormulaView(m_stage);
    m_view = new SurfaceView(m_stage);
    m_stage->header()->addWidget(m_surfaceBox);
    m_stage->body()->setSpacing(4);
    m_stage->body()->addWidget(m_formula);
    m_stage->body()->addWidget(m_view, 1);
    m_controls = new Card(this);
    m_optimizerBox = new QComboBox(m_controls);
    m_place = new QLabel(m_controls);
    setTextRole(m_place, TextRole::FieldLabel);
    m_controls->header()->addWidget(m_place);
    m_controls->header()->addSpacing(8);
    m_controls->header()->addWidget(m_optimizerBox);
    m_transport = new StepTransport(m_controls);
    m_release = new QPushButton(m_controls);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_transport);
    row->addStretch(1);
    row->addWidget(m_release);
    m_rate = new ValueSlider(m_controls);
    m_rate->setLogarithmic(true);
    m_rate->setRange(kLeastBasinRate, kMostBasinRate, 0.05);
    m_rate->setFormatter([](double value) { return compact(value, 2); });
    m_updates = new ValueSlider(m_controls);
    m_updates->setRange(kLeastBasinUpdates, kMostBasinUpdates, 10);
    m_updates->setFormatter([](double value) { return grouped(std::llround(value)); });
    auto* sliders = new QHBoxLayout;
    sliders->setSpacing(20);
    sliders->addWidget(m_rate, 3);
    sliders->addWidget(m_updates, 2);
    m_table = new BasinTable(m_controls);
    m_caption = new MathText(m_controls);
    m_caption->setSecondary(true);
    m_controls->body()->setSpacing(8);
    m_controls->body()->addLayout(row);
    m_controls->body()->addLayout(sliders);
    m_controls->body()->addWidget(m_table, 1);
    m_controls->body()->addWidget(m_caption);
    m_critical = new CriticalCard(this);
}

void BasinTab::fillBoxes()
{
    const auto fill = [](QComboBox* box, const auto& all, auto label) {
        const int current = box->currentIndex();
        box->clear();
        for (const auto each : all)
            box->addItem(label(each), static_cast<int>(each));
        box->setCurrentIndex(current);
        widenToItems(box);
    };
    std::vector<SurfaceType> surfaces(kAllSurfaces.begin(), kAllSurfaces.end());
    std::erase(surfaces, SurfaceType::Regression);
    fill(m_surfaceBox, surfaces, surfaceLabel);
    fill(m_optimizerBox, kAllOptimizers, optimizerLabel);
}

void BasinTab::showSurface()
{
    const LossSurface surface = surfaceOf(m_state);
    const auto symbols = surfaceSymbols(m_state.surface);
    m_formula->setTex(surfaceTex(m_state.surface));
    m_view->setAxisSymbols(symbols[0], symbols[1]);
    m_view->setGrid(gridOf(m_state));
    m_view->setEvaluator([surface](QPointF place) { return std::optional(surface.value({place.x(), place.y()})); });
    std::vector<SurfaceMark> marks;
    const std::vector<SurfacePoint>& minima = surface.minima();
    for (std::size_t i = 0; i < minima.size(); ++i)
        marks.push_back({SurfaceMark::Kind::Minimum, {minima[i][0], minima[i][1]},
            minima.size() > 1 ? tr("minimum %1").arg(static_cast<int>(i) + 1) : tr("minimum")});
    for (const SurfacePoint& saddle : surface.saddles())
        marks.push_back({SurfaceMark::Kind::Saddle, {saddle[0], saddle[1]}, tr("saddle")});
    m_view->setMarks(std::move(marks));
    const SurfaceDomain domain = domainOf(m_state);
    m_view->setStart(QPointF(m_state.start[0], m_state.start[1]), 0.0125 * (domain.right - domain.left));
}

void BasinTab::showBasins()
{
    const std::optional<BasinMap>& map = m_search->map();
    if (!map)
        return;
    SurfaceRegions regions;
    regions.resolution = map->columns;
    regions.categories = map->ends;
    regions.colors = BasinTable::colors();
    m_view->setRegions(std::move(regions));
    const LossSurface surface = surfaceOf(m_state);
    std::vector<double> losses;
    for (const SurfacePoint& minimum : surface.minima())
        losses.push_back(surface.value(minimum));
    m_table->setShares(sharesOf(*map, losses.size()), losses);
    m_caption->setText(tr("%1 × %2 starts. Arrived: at most %3 from the minimum after %4 updates.")
                           .arg(map->columns)
                           .arg(map->rows)
                           .arg(compact(arrivalDistance(surface)), grouped(m_state.updates)));
    layOutCards(); // as many rows as there are ends
    if (m_search->isComplete()) {
        checkTasks();
        emit changed();
    }
}

void BasinTab::showPaths()
{
    const LossSurface surface = surfaceOf(m_state);
    const double distance = arrivalDistance(surface);
    const std::vector<ColorToken> colors = BasinTable::colors();
    std::vector<SurfaceTrack> tracks;
    for (const SurfacePath& path : m_marbles) {
        SurfaceTrack track;
        const std::optional<std::size_t> end = arrivedAt(surface, path, distance);
        track.series = {end ? colors[*end % colors.size()] : &Colors::ink3, 1.2, PlotDash::Solid, PlotMarker::Circle};
        track.places = placesUntil(path, m_shown, kTail);
        track.isFaint = true;
        tracks.push_back(std::move(track));
    }
    SurfaceTrack own;
    own.name = optimizerLabel(m_state.optimizer);
    own.series = optimizerSeries(m_state.optimizer);
    own.series.color = &Colors::ink;
    own.places = placesUntil(m_path, m_shown, m_path.moments.size());
    tracks.push_back(std::move(own));
    m_view->setTracks(std::move(tracks));
}

void BasinTab::showTransport()
{
    m_transport->setPlaying(isPlaying());
    m_transport->setBackEnabled(m_moment > 0);
    m_transport->setNextEnabled(true);
    m_place->setText(tr("update %1 of %2").arg(QStringLiteral("<b>%1</b>").arg(grouped(m_moment)), grouped(m_state.updates)));
    m_release->setText(m_many ? tr("One start only") : tr("Release %1 starts").arg(kMarbles * kMarbles));
}

void BasinTab::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void BasinTab::setPresenting(bool presenting)
{
    m_presenting = presenting;
    layOut();
}

void BasinTab::resizeEvent(QResizeEvent*)
{
    layOut();
}

void BasinTab::layOut()
{
    const double stage = m_scale * (m_presenting ? 1.25 : 1.0);
    m_view->setStageScale(stage);
    m_formula->setPixelSize(20.0 * m_scale * (m_presenting ? 1.4 : 1.0));
    m_table->setStageScale(m_scale);
    m_caption->setPixelSize(13.0 * m_scale);
    m_critical->setStageScale(m_scale);
    for (QWidget* card : {static_cast<QWidget*>(m_controls), static_cast<QWidget*>(m_critical)})
        card->setVisible(!m_presenting);
    m_surfaceBox->setVisible(!m_presenting);
    layOutCards();
}

// The map is as square as the page allows; the cards at its right need their width.
void BasinTab::layOutCards()
{
    if (m_presenting) {
        m_stage->setGeometry(0, 0, width(), height());
        return;
    }
    const int gap = isCompact(window()->size()) ? metrics::kCompactCardGap : metrics::kCardGap;
    const int least = static_cast<int>(std::clamp(0.46 * width(), 420.0, 470.0 * std::max(1.0, m_scale)));
    const int stage = std::clamp(height() - static_cast<int>(84 * m_scale), 300, std::max(300, width() - gap - least));
    m_stage->setGeometry(0, 0, stage, height());
    const int left = stage + gap;
    const int room = width() - left;
    const int top = std::min(wantedHeight(*m_controls, room), static_cast<int>(kMostOfControls * height()));
    m_controls->setGeometry(left, 0, room, top);
    m_critical->setGeometry(left, top + gap, room, height() - top - gap);
}

void BasinTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showAll();
        showBasins();
        layOut();
    }
    LessonTab::changeEvent(event);
}

void BasinTab::retranslate()
{
    fillBoxes();
    m_stage->setTitle(tr("Where descent ends"));
    m_controls->setTitle(tr("All starts"));
    m_surfaceBox->setAccessibleName(tr("Surface"));
    m_optimizerBox->setAccessibleName(tr("Optimiser"));
    m_formula->setAccessibleName(tr("Loss of the surface"));
    m_view->setAccessibleName(tr("Map of the loss and of the basins"));
    m_table->setAccessibleName(tr("Ends of all starts"));
    m_rate->setLabel(tr("Learning rate η"));
    m_updates->setLabel(tr("Updates"));
    m_release->setToolTip(tr("A grid of %1 × %1 starts rolls down at once").arg(kMarbles));
}

} // namespace chalknet::ui
