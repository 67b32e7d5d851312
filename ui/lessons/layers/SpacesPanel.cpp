// What the three spaces show, and how they light one another.
#include "ui/lessons/layers/SpacesPanel.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/layers/MapBoundary.h"
#include "ui/lessons/layers/OutputLine.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"
#include "ui/views/ContourLines.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineF>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>
#include <utility>

namespace chalknet::ui {

namespace {

constexpr int kMoveSteps = 100;
constexpr int kMoveMilliseconds = 1400;
constexpr double kLineReach = 9.0; // pixels
constexpr double kApart = 0.055; // of the plane, half the way between two points that lie at one place
constexpr int kBoth = 2;

BoundaryLine lineOf(const UnitWeights& weights)
{
    return {weights[0], weights[1], weights[2]};
}

QString rowName(int row)
{
    return QStringLiteral("(%1, %2)").arg(row / 2).arg(row % 2);
}

} // namespace

SpacesPanel::SpacesPanel(QWidget* parent)
    : Card(parent)
    , m_values(handValues(defaultLayersDocument()))
{
    body()->addStretch(1); // the planes are placed by hand
    // Tab goes in the order in which things are made: as one reads.
    makeHeader();
    m_input = new LinePlane(this);
    m_hidden = new LinePlane(this);
    m_output = new OutputLine(this);
    m_boundary = new MapBoundary(m_input);
    connectPlanes();
    m_hidden->setSymbols(QStringLiteral("h_1"), QStringLiteral("h_2"));
    retranslate();
    setValues(m_values, nullptr, false);
}

void SpacesPanel::makeHeader()
{
    m_play = new QPushButton(this);
    m_play->setIcon(themedIcon(QStringLiteral("play")));
    m_move = new QSlider(Qt::Horizontal, this);
    m_move->setRange(0, kMoveSteps);
    m_move->setValue(kMoveSteps);
    m_move->setPageStep(10);
    m_move->setMinimumWidth(90);
    m_move->setMaximumWidth(140);
    m_shading = new SegmentedControl(this);
    for (int i = 0; i < 3; ++i)
        m_shading->addSegment(QString());
    m_shading->setCurrentIndex(kBoth);
    header()->addWidget(m_play);
    header()->addWidget(m_move);
    header()->addWidget(m_shading);
    m_glide = new Glide(this, [this](double share) { setMovedShare(share); });
    connect(m_play, &QPushButton::clicked, this, &SpacesPanel::playMove);
    connect(m_move, &QSlider::valueChanged, this, [this](int value) {
        m_glide->stop();
        setMovedShare(static_cast<double>(value) / kMoveSteps);
    });
    connect(m_shading, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        if (index < kBoth)
            m_lineUnit = index;
        showInput();
        emit shadingChosen(index);
    });
}

void SpacesPanel::connectPlanes()
{
    m_input->installEventFilter(this);
    connect(m_input, &LinePlane::lineDragged, this, [this](const BoundaryLine& line) { emit lineDragged(m_lineUnit, line); });
    connect(m_hidden, &LinePlane::lineDragged, this, [this](const BoundaryLine& line) { emit lineDragged(kOutput, line); });
    connect(m_input, &LinePlane::dragFinished, this, &SpacesPanel::dragFinished);
    connect(m_hidden, &LinePlane::dragFinished, this, &SpacesPanel::dragFinished);
    connect(m_input, &LinePlane::pointHovered, this, &SpacesPanel::rowHovered);
    connect(m_input, &LinePlane::pointClicked, this, &SpacesPanel::rowChosen);
    connect(m_output, &OutputLine::rowHovered, this, &SpacesPanel::rowHovered);
    connect(m_output, &OutputLine::rowChosen, this, &SpacesPanel::rowChosen);
    connect(m_hidden, &LinePlane::pointHovered, this, [this](int index) {
        const std::vector<int> rows = rowsOfHiddenPoint(index);
        emit rowHovered(rows.empty() ? -1 : rows.front());
    });
    connect(m_hidden, &LinePlane::pointClicked, this, [this](int index) {
        const std::vector<int> rows = rowsOfHiddenPoint(index);
        if (rows.empty())
            return;
        // The chosen example stays if it is one of them.
        if (std::find(rows.begin(), rows.end(), m_current) == rows.end())
            emit rowChosen(rows.front());
        emit hiddenPointClicked(rows);
    });
}

std::vector<int> SpacesPanel::rowsOfHiddenPoint(int index) const
{
    if (index < 0)
        return {};
    if (m_share < 1.0)
        return {index};
    return index < static_cast<int>(m_places.size()) ? m_places[static_cast<std::size_t>(index)].rows : std::vector<int>();
}

void SpacesPanel::setScales(double stage, double chrome)
{
    m_scale = stage;
    m_input->setStageScale(stage);
    m_hidden->setStageScale(stage);
    m_output->setStageScale(stage);
    titleLabel()->setFont(Theme::instance().font(TextRole::Heading, chrome));
    place();
}

void SpacesPanel::setOutputVisible(bool visible)
{
    m_outputVisible = visible;
    m_output->setVisible(visible);
    place();
}

void SpacesPanel::setValues(const LayersValues& values, const std::shared_ptr<const UnitMaps>& map, bool hiddenUnknown)
{
    m_values = values;
    m_map = map;
    m_hiddenUnknown = hiddenUnknown;
    m_places = hiddenPlaces(values);
    m_shading->setVisible(values.isByHand());
    makeDraggable(m_input, values.isByHand());
    m_hidden->setRange(values.isTanh() ? -1.5 : -0.5, 1.5);
    m_output->setValues(values, hiddenUnknown);
    showInput();
    showHidden();
    showHovered();
}

void SpacesPanel::setRows(int current, int hovered)
{
    m_current = current;
    m_hovered = hovered;
    m_output->setRows(current, hovered);
    showHovered();
}

void SpacesPanel::showHovered()
{
    m_input->setCurrentPoint(m_current);
    m_input->setHoveredPoint(m_hovered);
    const auto indexOf = [this](int row) {
        if (row < 0 || m_hiddenUnknown)
            return -1;
        if (m_share < 1.0)
            return row;
        for (std::size_t i = 0; i < m_places.size(); ++i)
            if (std::find(m_places[i].rows.begin(), m_places[i].rows.end(), row) != m_places[i].rows.end())
                return static_cast<int>(i);
        return -1;
    };
    m_hidden->setCurrentPoint(indexOf(m_current));
    m_hidden->setHoveredPoint(indexOf(m_hovered));
}

/// Only when it changes: to tell it again would end a drag.
void SpacesPanel::makeDraggable(LinePlane* plane, bool draggable)
{
    bool& known = plane == m_input ? m_inputDraggable : m_hiddenDraggable;
    if (std::exchange(known, draggable) != draggable)
        plane->setDraggable(draggable);
}

int SpacesPanel::shading() const
{
    return m_shading->currentIndex();
}

void SpacesPanel::setShading(int shading)
{
    m_shading->setCurrentIndex(std::clamp(shading, 0, kBoth));
}

void SpacesPanel::setLineUnit(int unit)
{
    if (unit != kHidden1 && unit != kHidden2)
        return;
    m_lineUnit = unit;
    if (m_shading->currentIndex() < kBoth)
        m_shading->setCurrentIndex(unit);
    showInput();
}

LinePlane::Line SpacesPanel::hiddenLine(int unit) const
{
    LinePlane::Line line;
    line.line = lineOf(m_values.weights[static_cast<std::size_t>(unit)]);
    const GateName name = unitName(m_values, unit);
    line.name = name.isWord ? name.words : QStringLiteral("$%1$").arg(unitTex(unit));
    line.dashed = unit == kHidden2;
    line.old = !m_values.isByHand(); // thin: the boundary of the whole network is the main line then
    line.arrow = m_values.isByHand() && m_shading->currentIndex() == unit;
    line.arrowTex = QStringLiteral("(w_{%1%2}, w_{%1%3})").arg(unit + 1).arg(1).arg(2);
    return line;
}

void SpacesPanel::showInput()
{
    m_boundary->setBoundary({});
    std::vector<LinePlane::Point> points;
    for (int row = 0; row < 4; ++row) {
        const RowValues& values = m_values.rows[static_cast<std::size_t>(row)];
        points.push_back({values.inputPoint(), values.target, 1, rowName(row)});
    }
    m_input->setPoints(points);
    m_input->setLines({hiddenLine(m_lineUnit), hiddenLine(1 - m_lineUnit)});
    if (!m_values.isByHand() && m_map && !m_map->maps.empty()) {
        // The engine's rows begin at the top, those of the plane at the bottom.
        const std::span<const float> top = m_map->maps.back().front();
        const auto side = static_cast<std::ptrdiff_t>(m_map->resolution);
        std::vector<float> values;
        values.reserve(top.size());
        for (std::ptrdiff_t row = side - 1; row >= 0; --row)
            values.insert(values.end(), top.begin() + row * side, top.begin() + (row + 1) * side);
        m_input->setMap(std::move(values), m_map->resolution);
        m_boundary->setBoundary(contourLines(top, m_map->resolution, 0.5));
    } else if (m_values.isByHand() && m_shading->currentIndex() < kBoth) {
        m_input->setShadeFirstLine();
    } else if (m_values.isByHand()) {
        const LayersWeights weights = m_values.weights;
        m_input->setClassifier([weights](QPointF place) {
            const double h1 = lineOf(weights[kHidden1]).at(place) >= 0.0 ? 1.0 : 0.0;
            const double h2 = lineOf(weights[kHidden2]).at(place) >= 0.0 ? 1.0 : 0.0;
            return lineOf(weights[kOutput]).at({h1, h2}) >= -1e-9 ? 1 : 0;
        });
    } else {
        m_input->setClassifier(nullptr);
    }
}

/// Points of different classes at one place are drawn side by side, else one would hide the other.
QPointF SpacesPanel::displayedHidden(std::size_t index) const
{
    const HiddenPlace& here = m_places[index];
    const double apart = kApart * (m_values.isTanh() ? 1.5 : 1.0);
    for (const HiddenPlace& other : m_places) {
        const QPointF way = other.value - here.value;
        if (other.label != here.label && std::max(std::abs(way.x()), std::abs(way.y())) < apart)
            return (other.value + here.value) / 2 + QPointF(here.label == 1 ? apart : -apart, 0.0);
    }
    return here.value;
}

void SpacesPanel::showHidden()
{
    std::vector<LinePlane::Point> points;
    const bool isThere = m_share >= 1.0;
    if (!m_hiddenUnknown && isThere) {
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            QStringList names;
            for (const int row : m_places[i].rows)
                names.append(rowName(row));
            points.push_back({displayedHidden(i), m_places[i].label, static_cast<int>(m_places[i].rows.size()),
                names.join(QStringLiteral(", "))});
        }
    } else if (!m_hiddenUnknown) {
        for (int row = 0; row < 4; ++row) {
            const RowValues& values = m_values.rows[static_cast<std::size_t>(row)];
            points.push_back(
                {values.inputPoint() * (1.0 - m_share) + values.hiddenPoint() * m_share, values.target, 1, rowName(row)});
        }
    }
    m_hidden->setPoints(points);
    // On the way the places mean nothing to the output unit.
    if (isThere) {
        LinePlane::Line line;
        line.line = lineOf(m_values.weights[kOutput]);
        const GateName name = unitName(m_values, kOutput);
        line.name = name.isWord ? name.words : QStringLiteral("$y$");
        m_hidden->setLines({line});
        m_hidden->setShadeFirstLine();
    } else {
        m_hidden->setLines({});
        m_hidden->setClassifier(nullptr);
    }
    makeDraggable(m_hidden, m_values.isByHand() && isThere);
}

void SpacesPanel::setMovedShare(double share)
{
    m_share = std::clamp(share, 0.0, 1.0);
    const QSignalBlocker block(m_move);
    m_move->setValue(static_cast<int>(std::lround(m_share * kMoveSteps)));
    showHidden();
    showHovered();
    update();
    emit moveChanged(m_share);
}

void SpacesPanel::playMove()
{
    if (m_hiddenUnknown)
        return;
    m_glide->glide(kMoveMilliseconds, QEasingCurve::InOutSine);
}

/// A press on the other hidden unit's line makes it the one that is dragged.
void SpacesPanel::takeOtherLine(QPointF pixel)
{
    const PlaneGeometry& plane = m_input->geometryOfPlane();
    const auto distance = [&](int unit) {
        const BoundaryLine line = lineOf(m_values.weights[static_cast<std::size_t>(unit)]);
        const double length = std::hypot(line.w1, line.w2);
        if (length == 0.0)
            return 1e9;
        return std::abs(line.at(plane.toValue(pixel))) / length * plane.plot().width() / (plane.high() - plane.low());
    };
    const double reach = kLineReach * m_scale;
    if (!plane.plot().contains(pixel) || distance(m_lineUnit) <= reach || distance(1 - m_lineUnit) > reach)
        return;
    for (const QPointF& handle : m_input->handles())
        if (QLineF(handle, pixel).length() <= 2 * reach)
            return;
    setLineUnit(1 - m_lineUnit);
}

bool SpacesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_input && event->type() == QEvent::MouseButtonPress && m_values.isByHand())
        takeOtherLine(static_cast<QMouseEvent*>(event)->position());
    return Card::eventFilter(watched, event);
}

void SpacesPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void SpacesPanel::retranslate()
{
    setTitle(tr("How the points move"));
    m_input->setAccessibleName(tr("Input space"));
    m_hidden->setAccessibleName(tr("Hidden space"));
    m_output->setAccessibleName(tr("Output"));
    m_shading->setAccessibleName(tr("Half-plane that is shaded and line that is dragged"));
    m_shading->setSegmentText(0, QStringLiteral("h₁"));
    m_shading->setSegmentText(1, QStringLiteral("h₂"));
    m_shading->setSegmentText(2, tr("both"));
    m_shading->setSegmentToolTip(0, tr("Shade and drag the half-plane of h₁"));
    m_shading->setSegmentToolTip(1, tr("Shade and drag the half-plane of h₂"));
    m_shading->setSegmentToolTip(2, tr("Shade where the whole network answers 1"));
    m_play->setText(tr("Move the points"));
    m_play->setToolTip(tr("The four points glide from their inputs to their hidden values"));
    m_move->setAccessibleName(tr("Share of the way from the input space to the hidden space"));
    m_move->setToolTip(m_move->accessibleName());
    update();
}

} // namespace chalknet::ui
