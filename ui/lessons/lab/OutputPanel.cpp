// The card around the plane: its head, what is chosen there, and where it stands.
#include "ui/lessons/lab/OutputPanel.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/formula/FormulaView.h"
#include "ui/lessons/lab/ClassChips.h"
#include "ui/lessons/lab/Misclassified.h"
#include "ui/lessons/lab/PlaneCaption.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/SurfacePlot3d.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

OutputPanel::OutputPanel(QWidget* parent)
    : Card(parent)
    , m_formula(new FormulaView(this))
    , m_tests(new QCheckBox(this))
    , m_dimensions(new SegmentedControl(this))
    , m_optionsButton(makeIconButton(QStringLiteral("settings"), QString(), this))
    , m_options(new OutputOptions(this))
    , m_chips(new ClassChips(this, ClassChips::Form::InLine))
    , m_plane(new PlaneView(this))
    , m_surface(new SurfacePlot3d(this))
{
    m_formula->setInk(Ink::Secondary);
    m_tests->setChecked(true);
    for (int i = 0; i < 2; ++i)
        m_dimensions->addSegment(QString());
    header()->insertWidget(1, m_formula);
    header()->addWidget(m_tests);
    header()->addWidget(m_dimensions);
    header()->addWidget(m_optionsButton);
    body()->addStretch(1); // the plane is placed by hand: its axis numbers may stand in the padding
    m_options->hide();
    m_chips->hide();
    m_caption = new PlaneCaption(this);
    m_caption->hide();
    m_surface->hide();
    connectChoices();
    retranslate();
}

void OutputPanel::connectChoices()
{
    connect(m_tests, &QCheckBox::toggled, this, &OutputPanel::setTestPointsVisible);
    connect(m_options, &OutputOptions::viewChosen, this, &OutputPanel::setView);
    connect(m_optionsButton, &QPushButton::clicked, this, [this] { m_options->popUp(m_optionsButton); });
    connect(m_dimensions, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        OutputView view = m_view;
        view.surface = index == 1;
        setView(view);
    });
    const auto evaluator = [this](double x1, double x2) { return probe(x1, x2); };
    m_plane->setEvaluator(evaluator);
    m_surface->setEvaluator(evaluator);
    connect(&Theme::instance(), &Theme::changed, this, &OutputPanel::showMap);
}

void OutputPanel::setView(const OutputView& view)
{
    m_view = view;
    const QSignalBlocker blockTests(m_tests);
    const QSignalBlocker blockDimensions(m_dimensions);
    m_tests->setChecked(view.testPoints);
    m_dimensions->setCurrentIndex(view.surface ? 1 : 0);
    m_options->setView(view);
    m_plane->setTestPointsVisible(view.testPoints);
    m_surface->setTestPointsVisible(view.testPoints);
    m_plane->setVisible(!view.surface);
    m_surface->setVisible(view.surface);
    showMap();
}

void OutputPanel::setTestPointsVisible(bool visible)
{
    OutputView view = m_view;
    view.testPoints = visible;
    setView(view);
}

void OutputPanel::setRange(PlaneRange range)
{
    m_range = range;
    showExtent();
}

void OutputPanel::setWords(const LabPlaneWords& words)
{
    m_words = words;
    m_plane->setAxisNames(words.across, words.upwards);
    m_surface->setAxisNames(words.across, words.upwards);
    m_plane->setClassNames(words.classNames);
    m_caption->setClassNames(words.classNames);
    m_caption->setHeld(words.heldTex);
    m_caption->setVisible(!m_caption->isEmpty());
    placePlane();
    retranslate();
}

OutputPanel* OutputPanel::copyFor(UnitAddress unit) const
{
    auto* copy = new OutputPanel(parentWidget());
    copy->hide();
    copy->setRange(m_range);
    copy->setWords(m_words);
    copy->setScales(m_stage, m_chrome);
    copy->setData(m_split, m_plane->points());
    copy->setSnapshot(m_snapshot);
    copy->setUnit(unit);
    OutputView view = m_view;
    view.mistakes = false; // they are the output's
    copy->setView(view);
    copy->m_surface->setTurn(m_surface->turn());
    // Hidden widgets get no resize events by themselves.
    copy->resize(size());
    copy->placePlane();
    return copy;
}

void OutputPanel::setData(const Split& split, std::vector<PlanePoint> points)
{
    m_split = split;
    m_valueScale.reset();
    if (const auto range = targetRange(split)) {
        // Zero stays neutral where targets have both signs.
        const bool bothSigns = range->low < 0.0 && range->high > 0.0;
        const double center = bothSigns ? 0.0 : (range->low + range->high) / 2;
        const double halfRange = std::max(std::abs(range->low - center), std::abs(range->high - center));
        m_valueScale = ValueScale{center, halfRange > 0.0 ? halfRange : 1.0};
        for (std::size_t i = 0; i < points.size(); ++i) {
            const Dataset& rows = i < split.train.rows() ? split.train : split.test;
            const std::size_t row = i < split.train.rows() ? i : i - split.train.rows();
            if (row < rows.rows())
                points[i].target = inUnits(rows.targets()[row * rows.targetColumns()]);
        }
    }
    m_options->setForValues(m_valueScale.has_value());
    const std::optional<ValueScale> targets = m_valueScale ? std::optional(outputScale()) : std::nullopt;
    m_plane->setTargetScale(targets);
    m_surface->setTargetScale(targets);
    m_plane->setPoints(points);
    m_surface->setPoints(std::move(points));
    showMap();
}

void OutputPanel::setSnapshot(const SnapshotPointer& snapshot)
{
    m_snapshot = snapshot;
    if (snapshot && m_unit && m_unit->column > static_cast<int>(snapshot->spec->layers.size()))
        m_unit.reset();
    showMap();
}

void OutputPanel::setUnit(std::optional<UnitAddress> unit)
{
    m_unit = unit;
    showMap();
}

void OutputPanel::setScales(double stage, double chrome)
{
    m_stage = stage;
    m_chrome = chrome;
    const Theme& theme = Theme::instance();
    titleLabel()->setFont(theme.font(TextRole::Heading, chrome));
    m_tests->setFont(theme.font(TextRole::Control, chrome));
    m_formula->setPixelSize(19 * chrome);
    m_caption->setChromeScale(chrome);
    m_plane->setStageScale(stage);
    m_surface->setStageScale(stage);
    retranslate();
}

void OutputPanel::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    placeHeader();
    placePlane();
}

void OutputPanel::placePlane()
{
    constexpr int kEdge = 7;
    const QMargins margins = layout()->contentsMargins();
    int top = margins.top() + std::max(header()->sizeHint().height(), 24) + 4;
    if (!m_chips->isHidden()) {
        const QSize wanted = m_chips->sizeHint();
        m_chips->setGeometry(
            margins.left(), top, std::min(width() - margins.left() - margins.right(), wanted.width()), wanted.height());
        top += wanted.height() + 6;
    }
    if (!m_caption->isHidden()) {
        const int high = m_caption->sizeHint().height();
        m_caption->setGeometry(margins.left(), top, width() - margins.left() - margins.right(), high);
        top += high + 2;
    }
    m_plane->setGeometry(rect().adjusted(kEdge, top, -kEdge, -kEdge));
    m_surface->setGeometry(m_plane->geometry());
}

void OutputPanel::setChipsVisible(bool visible)
{
    if (m_chips->isHidden() != visible)
        return;
    m_chips->setVisible(visible);
    placePlane();
}

// In a narrow card test points are chosen in the panel only, and the formula goes first.
void OutputPanel::placeHeader()
{
    constexpr int kBetween = 14;
    const int room = contentsRect().width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    int taken = titleLabel()->sizeHint().width() + m_dimensions->sizeHint().width() + m_optionsButton->sizeHint().width()
        + 2 * kBetween;
    const int tests = m_tests->sizeHint().width() + kBetween;
    const bool hasTests = taken + tests <= room;
    taken += hasTests ? tests : 0;
    m_tests->setVisible(hasTests);
    m_formula->setVisible(taken + m_formula->sizeHint().width() + kBetween <= room);
}

void OutputPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void OutputPanel::retranslate()
{
    m_tests->setText(tr("Test points"));
    m_dimensions->setSegmentText(0, tr("2-D"));
    m_dimensions->setSegmentText(1, tr("3-D"));
    m_dimensions->setAccessibleName(tr("Output as a plane or as a surface in space"));
    m_dimensions->setSegmentToolTip(0, tr("The plane of the inputs, seen from above"));
    m_dimensions->setSegmentToolTip(1, tr("The output as a surface in space: drag or use the arrow keys to turn it"));
    nameIconButton(m_optionsButton, tr("What the plane shows"));
    m_options->setAccessibleName(tr("What the plane shows"));
    m_plane->setAccessibleName(tr("Output plane"));
    m_surface->setAccessibleName(tr("Output surface"));
    QString letter = QStringLiteral("y");
    if (showsOutput()) {
        setTitle(tr("Output"));
        m_formulaTex = QStringLiteral("y(%1)").arg(m_words.argumentsTex);
    } else if (m_unit->column == 0) {
        setTitle(tr("Input %1").arg(m_unit->unit + 1));
        m_formulaTex = QStringLiteral("x_%1").arg(m_unit->unit + 1);
        letter = QStringLiteral("x");
    } else if (m_unit->column == static_cast<int>(m_snapshot->spec->layers.size())) {
        setTitle(tr("Output %1").arg(m_unit->unit + 1));
        m_formulaTex = QStringLiteral("y_%1(%2)").arg(m_unit->unit + 1).arg(m_words.argumentsTex);
    } else {
        setTitle(tr("Layer %1, unit %2").arg(m_unit->column).arg(m_unit->unit + 1));
        m_formulaTex = QStringLiteral("a(%1)").arg(m_words.argumentsTex);
        letter = QStringLiteral("a");
    }
    m_formula->setTex(m_formulaTex);
    m_plane->setValueSymbol(letter);
    m_surface->setValueSymbol(letter);
    placeHeader();
}

} // namespace chalknet::ui
