// Curves, film and table from the runs and the moment that is looked at.
#include "ui/lessons/lab/TimeCard.h"

#include "ui/controls/HairLine.h"
#include "ui/lessons/lab/HistoryView.h"
#include "ui/lessons/lab/MarkLegend.h"
#include "ui/lessons/lab/RunTable.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/ContourLines.h"
#include "ui/views/HeatMapImage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace chalknet::ui {

namespace {

constexpr int kFilmResolution = 36;
constexpr int kFilmImageSide = 108;
constexpr int kLowHeight = 210;

// Of several classes the largest output decides.
QImage classImage(const std::vector<std::span<const float>>& outputs)
{
    const Colors& colors = Theme::instance().colors();
    const std::array<QColor, 6> hues{colors.neg, colors.pos, colors.c1, colors.c2, colors.c3, colors.c4};
    QImage image(kFilmResolution, kFilmResolution, QImage::Format_RGB32);
    for (int row = 0; row < kFilmResolution; ++row)
        for (int column = 0; column < kFilmResolution; ++column) {
            const auto place = static_cast<std::size_t>(row * kFilmResolution + column);
            std::size_t best = 0;
            for (std::size_t k = 1; k < outputs.size(); ++k)
                best = outputs[k][place] > outputs[best][place] ? k : best;
            image.setPixelColor(column, row, hues[best % hues.size()].lighter(Theme::instance().isDark() ? 90 : 150));
        }
    return image;
}

} // namespace

namespace {

/// Of a run from a file its curve is known from the beginning, its moments only from then on: what comes before `step`.
std::vector<std::pair<std::uint64_t, HistoryLosses>> losses(const std::vector<CurvePoint>& curve, std::uint64_t step)
{
    std::vector<std::pair<std::uint64_t, HistoryLosses>> past;
    for (const CurvePoint& point : curve)
        if (point.step < step)
            past.push_back({point.step, {static_cast<float>(point.trainLoss), static_cast<float>(point.testLoss)}});
    return past;
}

} // namespace

QImage filmImage(const NetworkSpec& spec, const Parameters& parameters, const InputPlane& plane)
{
    const Theme& theme = Theme::instance();
    const UnitMaps maps = computeUnitMaps(spec, parameters, kFilmResolution, plane, true);
    const auto& outputs = maps.maps.back();
    const Qt::TransformationMode smooth = Qt::SmoothTransformation;
    if (outputs.size() > 1)
        return classImage(outputs).scaled(kFilmImageSide, kFilmImageSide, Qt::IgnoreAspectRatio, smooth);
    QImage image = heatMapImage(outputs.front(), kFilmResolution, kOutputScale, theme.diverging(), theme.underPointsRange())
                       .scaled(kFilmImageSide, kFilmImageSide, Qt::IgnoreAspectRatio, smooth);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colors().ink, 4.0));
    for (QPolygonF line : contourLines(outputs.front(), kFilmResolution, kOutputScale.center)) {
        for (QPointF& point : line)
            point *= kFilmImageSide;
        painter.drawPolyline(line);
    }
    return image;
}

TimeCard::TimeCard(LabController& controller, LabTime& time, QWidget* parent)
    : Card(parent)
    , m_controller(controller)
    , m_time(time)
    , m_title(new QLabel(this))
    , m_train(new MarkLegend(MarkLegend::Mark::SolidLine, this))
    , m_test(new MarkLegend(MarkLegend::Mark::DashedLine, this))
    , m_later(new MarkLegend(MarkLegend::Mark::SolidLine, this))
    , m_view(new HistoryView(this))
    , m_table(new RunTable(controller, time, this))
{
    makeCurves();
    connectView();
    connect(&m_time, &LabTime::openChanged, this, [this] {
        if (!m_time.isOpen())
            return;
        m_table->refresh();
        showCurves();
    });
    connect(&m_time, &LabTime::changed, this, &TimeCard::showMoment);
    connect(&m_time, &LabTime::snapshotReady, this, &TimeCard::showMoment);
    const auto showRuns = [this] {
        m_table->refresh();
        showCurves();
    };
    connect(&m_controller, &LabController::runsChanged, this, showRuns);
    connect(&Theme::instance(), &Theme::changed, this, showRuns);
    retranslate();
}

void TimeCard::makeCurves()
{
    auto* legend = new QHBoxLayout;
    legend->setSpacing(14);
    legend->addWidget(m_title);
    legend->addStretch(1);
    for (MarkLegend* mark : {m_train, m_test, m_later})
        legend->addWidget(mark);
    auto* curves = new QVBoxLayout;
    curves->setSpacing(2);
    curves->addLayout(legend);
    curves->addWidget(m_view, 1);
    auto* line = new HairLine(Qt::Vertical, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(curves, 1);
    row->addWidget(line);
    row->addWidget(m_table);
    body()->addLayout(row, 1);
}

void TimeCard::connectView()
{
    connect(m_view, &HistoryView::stepChosen, &m_time, [this](quint64 step) {
        m_time.setFilm(LabTime::Film::Still);
        m_time.setStep(step);
    });
    connect(m_view, &HistoryView::moved, &m_time, &LabTime::moveBy);
    connect(m_view, &HistoryView::toFirst, &m_time, [this] { m_time.setIndex(0); });
    connect(m_view, &HistoryView::toLast, &m_time, [this] { m_time.setIndex(m_time.history().size() - 1); });
    connect(m_view, &HistoryView::playToggled, &m_time,
        [this] { m_time.setFilm(m_time.film() == LabTime::Film::Still ? LabTime::Film::Forwards : LabTime::Film::Still); });
    connect(m_view, &HistoryView::roomChanged, this, &TimeCard::showPictures);
    connect(m_table, &RunTable::runChosen, &m_time, [this](int run) {
        m_time.showRun(run);
        m_table->refresh();
        showCurves();
    });
    connect(m_table, &RunTable::visibilityChosen, &m_controller, &LabController::setRunVisible);
    connect(m_table, &RunTable::renamed, &m_controller, &LabController::renameRun);
    connect(m_table, &RunTable::removeRequested, &m_controller, [this](int run) {
        // Of the run that is looked at the present one takes the place.
        if (run == m_time.run())
            m_time.showRun(m_controller.runs().present().number);
        m_controller.removeRun(run);
    });
}

void TimeCard::setScales(double stage, double chrome)
{
    const Theme& theme = Theme::instance();
    m_title->setFont(theme.sans(14.5 * chrome, true));
    for (MarkLegend* mark : {m_train, m_test, m_later})
        mark->setFont(theme.sans(13 * chrome));
    m_view->setScale(std::clamp(stage, 0.85, 1.4));
    m_table->setChromeScale(chrome);
}

void TimeCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    m_table->setFixedWidth(std::clamp(width() * 36 / 100, 250, 430));
    m_table->setLow(height() < kLowHeight);
}

void TimeCard::showCurves()
{
    if (!m_time.isOpen())
        return;
    std::vector<HistoryCurve> curves;
    for (const LabRun& run : m_controller.runs().all()) {
        const bool isShown = run.number == m_time.run();
        if ((!run.visible && !isShown) || run.present.data != m_controller.document().data)
            continue;
        HistoryCurve curve{run.number, m_controller.historyOf(run.number), runColor(run.color), isRunDashed(run.color), isShown};
        curve.past = losses(run.curve, curve.history.isEmpty() ? UINT64_MAX : curve.history.moment(0).position.step);
        if (curve.isEmpty())
            continue;
        if (run.branch) {
            curve.letter = run.letter();
            curve.from = run.branch->step;
        }
        curves.push_back(std::move(curve));
    }
    m_view->setCurves(std::move(curves));
    if (const LabRun* run = m_time.labRun())
        for (MarkLegend* mark : {m_train, m_test})
            mark->setColor(runColor(run->color));
    m_later->setColor(Theme::instance().colors().ctl);
    m_test->setVisible(!m_controller.split().test.isEmpty());
    showPictures();
    showMoment();
}

void TimeCard::showPictures()
{
    if (!m_time.isOpen() || !m_time.labRun())
        return;
    const History& history = m_time.history();
    const NetworkSpec& spec = m_time.labRun()->present.spec;
    const InputPlane plane = m_controller.snapshotRequest().plane;
    std::vector<FilmPicture> pictures;
    if (plane.inputs.size() == static_cast<std::size_t>(spec.inputs))
        for (const std::uint64_t step : m_view->pictureSteps()) {
            const Parameters parameters = momentParameters(spec, history.parameters(history.nearestTo(step)));
            pictures.push_back({step, filmImage(spec, parameters, plane)});
        }
    m_view->setPictures(std::move(pictures));
}

void TimeCard::showMoment()
{
    if (!m_time.isOpen())
        return;
    const HistoryLosses losses = m_time.losses();
    const bool onTest = std::isfinite(losses.testLoss);
    m_view->setMoment(m_time.step(), static_cast<double>(onTest ? losses.testLoss : losses.trainLoss));
    m_table->showMoment();
}

void TimeCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void TimeCard::retranslate()
{
    m_title->setText(tr("Loss"));
    m_train->setText(tr("train"));
    m_test->setText(tr("test"));
    m_later->setText(tr("after now"));
    m_view->setAccessibleName(tr("Moments of the run"));
    m_view->setToolTip(tr("Drag: another moment. ← and →: one moment, Page: a tenth of the run, Space: the film."));
    m_table->refresh();
}

} // namespace chalknet::ui
