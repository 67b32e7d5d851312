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

WeightCurvePanel::WeightCurvePanel(QWidget* parent)
    : QWidget(parent)
{
    m_view = new WeightCurveView(this);
    m_sentence = new MathText(this);
    m_zoom = new QPushButton(this);
    m_use = new QPushButton(this);
    setButtonKind(m_use, ButtonKind::Primary);

    auto* foot = new QHBoxLayout;
    foot->addWidget(m_sentence, 1);
    foot->addWidget(m_use, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_view, 1);
    layout->addLayout(foot);
    setTabOrder(m_view, m_zoom);
    setTabOrder(m_zoom, m_use);

    connect(m_view, &WeightCurveView::triedChanged, this, &WeightCurvePanel::showState);
    connect(m_view, &WeightCurveView::accepted, this, &WeightCurvePanel::useTried);
    connect(m_view, &WeightCurveView::extentChanged, this, [this] {
        retranslate();
        arrange();
        showState();
    });
    connect(m_zoom, &QPushButton::clicked, this, [this] {
        const bool isClose = m_view->extent() == WeightCurveView::Extent::Step;
        m_view->setExtent(isClose ? WeightCurveView::Extent::Whole : WeightCurveView::Extent::Step);
    });
    connect(m_use, &QPushButton::clicked, this, &WeightCurvePanel::useTried);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { watchFocus(now); });
    retranslate();
    showState();
}

QString WeightCurvePanel::text() const
{
    return m_sentence->text();
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
    const bool isSame = m_isSet && symbol == m_parameter && network.spec == m_network.spec
        && network.parameters == m_network.parameters && examples == m_examples;
    if (isSame && slope == m_slope && next == m_next)
        return;
    m_network = network;
    m_examples = examples;
    m_parameter = symbol;
    m_slope = slope;
    m_next = next;
    m_isSet = true;
    m_isNewCurve = m_isNewCurve || !isSame;
    calculate();
}

void WeightCurvePanel::setNames(const TraceNames& names, const NumberStyle& style)
{
    const bool isSame = style == m_style && symbolTex(m_parameter, names) == symbolTex(m_parameter, m_names);
    m_names = names;
    m_style = style;
    if (!isSame)
        calculate();
}

void WeightCurvePanel::setAsked(bool asked)
{
    if (asked == m_isAsked)
        return;
    m_isAsked = asked;
    calculate();
}

void WeightCurvePanel::setStageScale(double scale)
{
    m_scale = scale;
    m_view->setStageScale(scale);
    arrange();
}

void WeightCurvePanel::calculate()
{
    m_isStale = true;
    if (!m_isSet || !isVisible())
        return;
    m_isStale = false;
    const LossCurve curve(m_network, m_examples, m_parameter);
    WeightCurveState state = weightCurveState(curve, m_slope, m_next);
    state.parameter = m_parameter;
    state.names = m_names;
    state.style = m_style;
    state.isAsked = m_isAsked;
    if (m_isNewCurve)
        m_view->setCurve(curve, state);
    else
        m_view->setState(state);
    m_isNewCurve = false;
    showState();
}

void WeightCurvePanel::showState()
{
    const WeightCurveState& state = m_view->state();
    m_sentence->setText(m_isSet ? weightCurveText(state) : QString());
    m_use->setVisible(state.tried.has_value());
    fitSentence();
    placeZoom();
}

void WeightCurvePanel::useTried()
{
    const std::optional<double> tried = m_view->state().tried;
    if (tried)
        emit valueChosen(m_parameter, *tried);
}

// The sentence mostly has the same room, so that the curve stays where it is: always while other values are tried.
void WeightCurvePanel::fitSentence()
{
    if (m_view->state().tried)
        return;
    const double size = kTextSize * std::min(m_scale, 1.15);
    const int lines = width() < kNarrow * m_scale ? kLines + 1 : kLines;
    const int usual = static_cast<int>(size * 1.5 * lines) + 2;
    m_sentence->setFixedHeight(std::max(usual, m_sentence->heightForWidth(std::max(1, width()))));
}

void WeightCurvePanel::arrange()
{
    const double size = kTextSize * std::min(m_scale, 1.15);
    m_sentence->setPixelSize(size);
    fitSentence();
    const Theme& theme = Theme::instance();
    m_use->setFont(theme.font(TextRole::Control, std::min(1.0, m_scale)));
    m_zoom->setFont(theme.sans(std::max(kSmallest, kZoomSize * m_scale)));
    placeZoom();
}

// In the free room above the curve, between E and the read-out.
void WeightCurvePanel::placeZoom()
{
    const QRectF room = m_view->zoomRoom();
    const int height = static_cast<int>(room.height());
    const int width = m_zoom->fontMetrics().horizontalAdvance(m_zoom->text()) + kZoomPadding;
    m_zoom->setGeometry(m_view->x() + static_cast<int>(room.left()), m_view->y(), width, height);
    m_zoom->setVisible(width <= room.width());
    m_zoom->raise();
}

void WeightCurvePanel::retranslate()
{
    const bool isClose = m_view->extent() == WeightCurveView::Extent::Step;
    m_zoom->setText(isClose ? tr("Whole curve") : tr("Close up"));
    m_zoom->setToolTip(isClose ? QString() : tr("So near that the step of the update can be seen"));
    m_use->setText(tr("Use this value"));
    m_use->setToolTip(tr("Sets the weight; Esc goes back to the present value"));
}

// A value that is only tried goes when the keyboard goes elsewhere (not for a menu or another window).
void WeightCurvePanel::watchFocus(QWidget* now)
{
    if (now != nullptr && now != this && !isAncestorOf(now) && now->window() == window())
        m_view->tryValue(std::nullopt);
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
    if (m_isStale)
        calculate();
}

void WeightCurvePanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_view->tryValue(std::nullopt);
}

} // namespace chalknet::ui
