// Controls and text around the chain.
#include "ui/lessons/activation/ChainPanel.h"

#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/ValueSlider.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/activation/ChainView.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kTitleFrom = 920; ///< width; below, the controls need the room

QString put(double value, int decimals)
{
    return QStringLiteral("\\num{%1}").arg(fixed(value, decimals));
}

} // namespace

ChainPanel::ChainPanel(QWidget* parent)
    : Card(parent)
    , m_kind(makeKind())
    , m_factor(makeSlider(kLargestFactor, 0.1, 1))
    , m_input(makeSlider(kLargestChainInput, 0.1, 1))
    , m_slope(makeSlider(kLargestSlope, 0.01, 3))
    , m_follow(new QCheckBox(this))
    , m_view(new ChainView(this))
    , m_remark(new MathText(this))
{
    header()->addWidget(m_kind);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_factor, m_input, m_slope, m_follow})
        header()->addWidget(widget);
    body()->setSpacing(4);
    body()->addWidget(m_view, 1);
    body()->addWidget(m_remark);
    connect(m_kind, &SegmentedControl::currentIndexChanged, this,
        [this](int index) { emit kindChosen(static_cast<ChainKind>(index)); });
    connect(m_factor, &ValueSlider::valueChanged, this, &ChainPanel::factorEdited);
    connect(m_input, &ValueSlider::valueChanged, this, &ChainPanel::inputEdited);
    connect(m_slope, &ValueSlider::valueChanged, this, [this](double a) { emit slopeEdited(attractedSlope(m_state, a)); });
    if (auto* inner = m_slope->findChild<QSlider*>())
        connect(inner, &QSlider::sliderReleased, this, &ChainPanel::slopeReleased);
    connect(m_follow, &QCheckBox::toggled, this, &ChainPanel::followChosen);
    connect(m_view, &ChainView::inputEdited, this, &ChainPanel::inputEdited);
    connect(m_view, &ChainView::editingDone, this, &ChainPanel::editingDone);
    retranslate();
}

/// With its segments at once: Tab goes in the order in which things are made.
SegmentedControl* ChainPanel::makeKind()
{
    auto* kind = new SegmentedControl(this);
    for (int i = 0; i < 3; ++i)
        kind->addSegment(QString());
    return kind;
}

ValueSlider* ChainPanel::makeSlider(double limit, double step, int decimals)
{
    auto* slider = new ValueSlider(this);
    slider->setRange(-limit, limit, step);
    slider->setFormatter([decimals](double value) { return fixed(value, decimals); });
    slider->setMinimumWidth(118);
    slider->setMaximumWidth(220);
    if (auto* inner = slider->findChild<QSlider*>())
        connect(inner, &QSlider::sliderReleased, this, &ChainPanel::editingDone);
    return slider;
}

void ChainPanel::setState(const NonlinearState& state)
{
    m_state = state;
    const QSignalBlocker kindBlocker(m_kind);
    const QSignalBlocker factorBlocker(m_factor);
    const QSignalBlocker inputBlocker(m_input);
    const QSignalBlocker slopeBlocker(m_slope);
    const QSignalBlocker followBlocker(m_follow);
    m_kind->setCurrentIndex(static_cast<int>(state.kind));
    m_factor->setValue(state.c);
    m_input->setValue(state.x);
    m_slope->setValue(state.a);
    m_follow->setChecked(state.follows);
    m_view->setState(state);
    m_remark->setText(remark());
}

bool ChainPanel::isDragging() const
{
    const auto* inner = m_slope->findChild<QSlider*>();
    return inner != nullptr && inner->isSliderDown();
}

void ChainPanel::setStageScale(double scale)
{
    m_scale = scale;
    m_view->setStageScale(scale);
    m_remark->setPixelSize(15.0 * scale);
}

void ChainPanel::setPresenting(bool presenting)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_kind, m_factor, m_input, m_slope, m_follow})
        widget->setVisible(!presenting);
    m_remark->setPixelSize(15.0 * m_scale * (presenting ? 1.25 : 1.0));
}

QString ChainPanel::remark() const
{
    const double c = m_state.c;
    if (lineCoversChain(m_state) && m_state.kind == ChainKind::Linear)
        return tr("Three linear layers are **one** linear layer: $h(h(h(x))) = c^3 x = %1 \\cdot x$ with $a = c^3 = %2^3 = %1$.")
            .arg(put(c * c * c, 3), put(c, 1));
    if (m_state.kind == ChainKind::Linear)
        return tr("Some single layer $a x$ does the same as all three. Move $a$ until the dashed line covers the chain.");
    if (chainSlope(m_state.kind, c))
        return tr("With this $c$ nothing gets through: the chain gives 0 for every $x$.");
    // A line through 0 gives the opposite for −x and twice as much for 2x; the chain breaks one of the two.
    const double x = std::abs(m_state.x) < 0.35 ? 1.0 : m_state.x;
    const double there = chainValues(m_state.kind, c, x)[3];
    if (m_state.kind == ChainKind::Relu)
        return tr("**No line covers it.** For $x = %1$ the chain gives $%2$, so a line would give $%3$ for $x = %4$. "
                  "The chain gives $%5$.")
            .arg(put(x, 1), put(there, 4), put(-there, 4), put(-x, 1), put(chainValues(m_state.kind, c, -x)[3], 4));
    return tr("**No line covers it.** For $x = %1$ the chain gives about $%2$; a line would give twice as much for $x = %3$. "
              "The chain gives about $%4$.")
        .arg(put(x, 1), put(there, 4), put(2 * x, 1), put(chainValues(m_state.kind, c, 2 * x)[3], 4));
}

void ChainPanel::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    titleLabel()->setVisible(width() >= kTitleFrom);
}

void ChainPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ChainPanel::retranslate()
{
    setTitle(tr("Three layers in a chain"));
    titleLabel()->setVisible(width() >= kTitleFrom);
    m_kind->setSegmentText(0, tr("linear"));
    m_kind->setSegmentText(1, QStringLiteral("tanh"));
    m_kind->setSegmentText(2, QStringLiteral("ReLU"));
    m_kind->setAccessibleName(tr("What a layer does with c·x"));
    m_factor->setLabel(tr("Factor c"));
    m_input->setLabel(tr("Input x"));
    m_slope->setLabel(tr("Slope a"));
    m_follow->setText(QStringLiteral("a = c³"));
    m_follow->setToolTip(tr("The single layer follows c"));
    m_view->setAccessibleName(tr("Chain of three layers, input x"));
    m_view->setToolTip(tr("Drag in the first plot to change x"));
    m_remark->setText(remark());
}

} // namespace chalknet::ui
