// The curve with its sentence and its two choices below.
#include "ui/lessons/backprop/WeightCurvePanel.h"

#include "ui/controls/Buttons.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/backprop/ParameterPlace.h"
#include "ui/lessons/backprop/WeightCurveView.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr double kTextSize = 15.0;
constexpr int kLines = 2; // of the sentence; three where the panel is narrow
constexpr int kNarrow = 400;
constexpr double kZoomSize = 13.0;
constexpr double kSmallest = 12.0;
constexpr int kZoomPadding = 20;

} // namespace

std::vector<QPointF> lossOverParameter(const TraceNetwork& network, std::span<const TraceExample> examples,
    const Symbol& parameter, double low, double high, int count)
{
    const LossCurve curve(network, examples, parameter);
    std::vector<QPointF> points;
    for (int i = 0; i < count; ++i) {
        const double value = count > 1 ? low + (high - low) * i / (count - 1) : low;
        points.emplace_back(value, curve.loss(value));
    }
    return points;
}

struct WeightCurvePanel::Parts {
    WeightCurveView* view = nullptr;
    MathText* sentence = nullptr;
    QPushButton* zoom = nullptr; ///< says what it would show; stands above the curve
    QPushButton* use = nullptr;

    TraceNetwork network;
    std::vector<TraceExample> examples;
    Symbol parameter;
    double slope = 0.0;
    std::optional<double> next;
    TraceNames names;
    NumberStyle style;
    bool isAsked = false;
    double scale = 1.0;
    bool isSet = false;
    bool isNewCurve = false; ///< since the last calculation
    bool isStale = false;
};

WeightCurvePanel::WeightCurvePanel(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>())
{
    m_parts->view = new WeightCurveView(this);
    m_parts->sentence = new MathText(this);
    m_parts->zoom = new QPushButton(this);
    m_parts->use = new QPushButton(this);
    setButtonKind(m_parts->use, ButtonKind::Primary);

    auto* foot = new QHBoxLayout;
    foot->addWidget(m_parts->sentence, 1);
    foot->addWidget(m_parts->use, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_parts->view, 1);
    layout->addLayout(foot);
    setTabOrder(m_parts->view, m_parts->zoom);
    setTabOrder(m_parts->zoom, m_parts->use);

    connect(m_parts->view, &WeightCurveView::triedChanged, this, &WeightCurvePanel::showState);
    connect(m_parts->view, &WeightCurveView::accepted, this, &WeightCurvePanel::useTried);
    connect(m_parts->view, &WeightCurveView::extentChanged, this, [this] {
        retranslate();
        arrange();
        showState();
    });
    connect(m_parts->zoom, &QPushButton::clicked, this, [this] {
        const bool isClose = m_parts->view->extent() == WeightCurveView::Extent::Step;
        m_parts->view->setExtent(isClose ? WeightCurveView::Extent::Whole : WeightCurveView::Extent::Step);
    });
    connect(m_parts->use, &QPushButton::clicked, this, &WeightCurvePanel::useTried);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { watchFocus(now); });
    retranslate();
    showState();
}

WeightCurvePanel::~WeightCurvePanel() = default;

WeightCurveView* WeightCurvePanel::view() const
{
    return m_parts->view;
}

QString WeightCurvePanel::text() const
{
    return m_parts->sentence->text();
}

void WeightCurvePanel::setParameter(
    const TraceNetwork& network, const BatchTrace& trace, const std::vector<TraceExample>& examples, const Symbol& parameter)
{
    if (!isParameterOf(network.spec, parameter) || examples.empty())
        return;
    const ParameterPlace place(network.spec, parameter);
    const Symbol symbol = place.symbol(network.spec);
    std::optional<double> next;
    if (trace.updated)
        next = place.in(*trace.updated);
    const double slope = place.in(trace.gradient);
    const bool isSame = m_parts->isSet && symbol == m_parts->parameter && network.spec == m_parts->network.spec
        && network.parameters == m_parts->network.parameters && examples == m_parts->examples;
    if (isSame && slope == m_parts->slope && next == m_parts->next)
        return;
    m_parts->network = network;
    m_parts->examples = examples;
    m_parts->parameter = symbol;
    m_parts->slope = slope;
    m_parts->next = next;
    m_parts->isSet = true;
    m_parts->isNewCurve = m_parts->isNewCurve || !isSame;
    calculate();
}

void WeightCurvePanel::setNames(const TraceNames& names, const NumberStyle& style)
{
    const bool isSame
        = style == m_parts->style && symbolTex(m_parts->parameter, names) == symbolTex(m_parts->parameter, m_parts->names);
    m_parts->names = names;
    m_parts->style = style;
    if (!isSame)
        calculate();
}

void WeightCurvePanel::setAsked(bool asked)
{
    if (asked == m_parts->isAsked)
        return;
    m_parts->isAsked = asked;
    calculate();
}

void WeightCurvePanel::setStageScale(double scale)
{
    m_parts->scale = scale;
    m_parts->view->setStageScale(scale);
    arrange();
}

void WeightCurvePanel::calculate()
{
    m_parts->isStale = true;
    if (!m_parts->isSet || !isVisible())
        return;
    m_parts->isStale = false;
    const LossCurve curve(m_parts->network, m_parts->examples, m_parts->parameter);
    WeightCurveState state = weightCurveState(curve, m_parts->slope, m_parts->next);
    state.parameter = m_parts->parameter;
    state.names = m_parts->names;
    state.style = m_parts->style;
    state.isAsked = m_parts->isAsked;
    if (m_parts->isNewCurve)
        m_parts->view->setCurve(curve, state);
    else
        m_parts->view->setState(state);
    m_parts->isNewCurve = false;
    showState();
}

void WeightCurvePanel::showState()
{
    const WeightCurveState& state = m_parts->view->state();
    m_parts->sentence->setText(m_parts->isSet ? weightCurveText(state) : QString());
    m_parts->use->setVisible(state.tried.has_value());
    fitSentence();
    placeZoom();
}

void WeightCurvePanel::useTried()
{
    const std::optional<double> tried = m_parts->view->state().tried;
    if (tried)
        emit valueChosen(m_parts->parameter, *tried);
}

// The sentence mostly has the same room, so that the curve stays where it is: always while other values are tried.
void WeightCurvePanel::fitSentence()
{
    if (m_parts->view->state().tried)
        return;
    const double size = kTextSize * std::min(m_parts->scale, 1.15);
    const int lines = width() < kNarrow * m_parts->scale ? kLines + 1 : kLines;
    const int usual = static_cast<int>(size * 1.5 * lines) + 2;
    m_parts->sentence->setFixedHeight(std::max(usual, m_parts->sentence->heightForWidth(std::max(1, width()))));
}

void WeightCurvePanel::arrange()
{
    const double size = kTextSize * std::min(m_parts->scale, 1.15);
    m_parts->sentence->setPixelSize(size);
    fitSentence();
    const Theme& theme = Theme::instance();
    m_parts->use->setFont(theme.font(TextRole::Control, std::min(1.0, m_parts->scale)));
    m_parts->zoom->setFont(theme.sans(std::max(kSmallest, kZoomSize * m_parts->scale)));
    placeZoom();
}

// In the free room above the curve, between E and the read-out.
void WeightCurvePanel::placeZoom()
{
    const QRectF room = m_parts->view->zoomRoom();
    const int height = static_cast<int>(room.height());
    const int width = m_parts->zoom->fontMetrics().horizontalAdvance(m_parts->zoom->text()) + kZoomPadding;
    m_parts->zoom->setGeometry(m_parts->view->x() + static_cast<int>(room.left()), m_parts->view->y(), width, height);
    m_parts->zoom->setVisible(width <= room.width());
    m_parts->zoom->raise();
}

void WeightCurvePanel::retranslate()
{
    const bool isClose = m_parts->view->extent() == WeightCurveView::Extent::Step;
    m_parts->zoom->setText(isClose ? tr("Whole curve") : tr("Close up"));
    m_parts->zoom->setToolTip(isClose ? QString() : tr("So near that the step of the update can be seen"));
    m_parts->use->setText(tr("Use this value"));
    m_parts->use->setToolTip(tr("Sets the weight; Esc goes back to the present value"));
}

// A value that is only tried goes when the keyboard goes elsewhere (not for a menu or another window).
void WeightCurvePanel::watchFocus(QWidget* now)
{
    if (now != nullptr && now != this && !isAncestorOf(now) && now->window() == window())
        m_parts->view->tryValue(std::nullopt);
}

void WeightCurvePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        arrange();
        showState();
    }
    QWidget::changeEvent(event);
}

void WeightCurvePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WeightCurvePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    layout()->activate(); // so that the curve is calculated once, in its size
    arrange();
    if (m_parts->isStale)
        calculate();
}

void WeightCurvePanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_parts->view->tryValue(std::nullopt);
}

} // namespace chalknet::ui
