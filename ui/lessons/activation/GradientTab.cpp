// Edits, undo, task, texts and layout of "Why gradients vanish".
#include "ui/lessons/activation/GradientTab.h"

#include "ui/controls/Card.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/ValueSlider.h"
#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/activation/GradientBars.h"
#include "ui/lessons/activation/GradientFormulas.h"
#include "ui/lessons/activation/MeasuredPanel.h"
#include "ui/lessons/activation/SeriesMark.h"
#include "ui/lessons/StateEdit.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kVanished = 1e-6;
constexpr double kAliveLow = 0.1;
constexpr double kAliveHigh = 10.0;
constexpr double kExploded = 1e3;
constexpr int kTaskDepth = 8;
constexpr int kFactorsWide = 5; ///< factors with numbers in the product
constexpr int kFactorsNarrow = 3;
constexpr int kNarrowBelow = 760; ///< width of the chain's card

int indexOf(ActivationType type)
{
    const std::vector<ActivationType>& all = chainActivations();
    return static_cast<int>(std::find(all.begin(), all.end(), type) - all.begin());
}

} // namespace

GradientTab::GradientTab(QUndoStack& undo, QWidget* parent)
    : QWidget(parent)
    , m_undo(undo)
    , m_card(new Card(this))
    , m_depth(makeSlider(1, kDeepestChain, 1, 0))
    , m_weight(makeSlider(kSmallestChainWeight, kLargestChainWeight, 0.05, 2))
    , m_input(makeSlider(-kLargestGradientInput, kLargestGradientInput, 0.1, 1))
    , m_remark(new MathText(m_card))
    , m_measured(new MeasuredPanel(this))
{
    for (ValueSlider* slider : {m_depth, m_weight, m_input})
        m_card->header()->addWidget(slider);
    m_card->body()->setSpacing(4);
    for (int series = 0; series < 2; ++series)
        m_rows[series] = makeRow(series);
    m_bars = new GradientBars(m_card); // after the rows in the order of Tab too
    m_card->body()->addWidget(m_bars, 1);
    m_card->body()->addWidget(m_remark);
    connectAll();
    retranslate();
    showAll();
}

ValueSlider* GradientTab::makeSlider(double low, double high, double step, int decimals)
{
    auto* slider = new ValueSlider(m_card);
    slider->setRange(low, high, step);
    slider->setFormatter([decimals](double value) { return fixed(value, decimals); });
    slider->setMinimumWidth(96);
    slider->setMaximumWidth(200);
    if (auto* inner = slider->findChild<QSlider*>())
        connect(inner, &QSlider::sliderReleased, this, [this] { ++m_gesture; });
    return slider;
}

GradientTab::Row GradientTab::makeRow(int series)
{
    Row row;
    row.head = new QWidget(m_card);
    row.name = new QLabel(series == 0 ? QStringLiteral("A") : QStringLiteral("B"), row.head);
    row.function = new QComboBox(row.head);
    row.product = new FormulaView(row.head);
    row.layer = new FormulaView(m_card);
    row.layer->setInk(Ink::Secondary);
    if (series == 1)
        row.function->addItem(QString());
    for (std::size_t i = 0; i < chainActivations().size(); ++i)
        row.function->addItem(QString());
    auto* layout = new QHBoxLayout(row.head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new SeriesMark(series, row.head));
    layout->addWidget(row.name);
    layout->addWidget(row.function);
    layout->addWidget(row.product, 1);
    m_card->body()->addWidget(row.head);
    m_card->body()->addWidget(row.layer);
    return row;
}

void GradientTab::connectAll()
{
    connect(m_depth, &ValueSlider::valueChanged, this, [this](double value) {
        const int depth = static_cast<int>(std::lround(value));
        change(tr("depth"), Depth, [depth](GradientState& next) { next.depth = depth; });
    });
    connect(m_weight, &ValueSlider::valueChanged, this,
        [this](double weight) { change(tr("weight w"), Weight, [weight](GradientState& next) { next.weight = weight; }); });
    connect(m_input, &ValueSlider::valueChanged, this,
        [this](double input) { change(tr("input x"), Input, [input](GradientState& next) { next.input = input; }); });
    for (int series = 0; series < 2; ++series)
        connect(
            m_rows[series].function, &QComboBox::activated, this, [this, series](int index) { chooseFunction(series, index); });
    connect(m_bars, &GradientBars::layerChosen, this, &GradientTab::showLayer);
    connect(m_measured, &MeasuredPanel::startChosen, this, [this](int series, InitializerType start) {
        change(tr("initial weights"), Single,
            [series, start](GradientState& next) { (series == 0 ? next.firstStart : next.secondStart) = start; });
    });
}

template <typename Change> void GradientTab::change(const QString& text, int kind, Change change)
{
    GradientState next = m_state;
    change(next);
    next = tidied(next);
    if (next == m_state)
        return;
    m_undo.push(new StateEdit<GradientState>(text, m_state, next, {this, kind, m_gesture}, [this](const GradientState& state) {
        apply(state);
        emit stateApplied();
    }));
}

void GradientTab::chooseFunction(int series, int index)
{
    const auto& all = chainActivations();
    if (series == 0)
        return change(
            tr("activation"), Single, [&all, index](GradientState& next) { next.first = all[static_cast<std::size_t>(index)]; });
    change(tr("activation"), Single, [&all, index](GradientState& next) {
        next.second = index == 0 ? std::nullopt : std::optional(all[static_cast<std::size_t>(index - 1)]);
    });
}

void GradientTab::apply(const GradientState& state)
{
    m_state = state;
    showAll();
    checkTask();
    emit changed();
}

void GradientTab::showAll()
{
    {
        const QSignalBlocker depthBlocker(m_depth);
        const QSignalBlocker weightBlocker(m_weight);
        const QSignalBlocker inputBlocker(m_input);
        m_depth->setValue(m_state.depth);
        m_weight->setValue(m_state.weight);
        m_input->setValue(m_state.input);
    }
    m_rows[0].function->setCurrentIndex(indexOf(m_state.first));
    m_rows[1].function->setCurrentIndex(m_state.second ? indexOf(*m_state.second) + 1 : 0);
    m_chains[0] = chainOf(m_state, m_state.first);
    m_chains[1] = m_state.second ? chainOf(m_state, *m_state.second) : std::vector<ChainLayer>();
    m_bars->setChains(m_chains[0], m_chains[1]);
    m_measured->setState(m_state);
    m_remark->setText(remark());
    showLayer();
}

void GradientTab::showLayer()
{
    const int factors = m_card->width() < kNarrowBelow ? kFactorsNarrow : kFactorsWide;
    for (int series = 0; series < 2; ++series) {
        const bool shown = !m_chains[series].empty();
        m_rows[series].product->setVisible(shown);
        m_rows[series].layer->setVisible(shown);
        if (!shown)
            continue;
        m_rows[series].product->setTex(productTex(m_chains[series], factors));
        m_rows[series].layer->setTex(layerTex(m_chains[series], m_bars->layer()));
    }
}

// What B has to say is added only when it goes wrong, so that the text stays short.
QString GradientTab::remark() const
{
    const QString first = remarkOn(0);
    if (!m_state.second)
        return first;
    const double other = std::abs(chainProduct(m_chains[1]));
    const bool goesWrong = other < kVanished || other >= kExploded;
    return goesWrong && m_state.second != m_state.first ? first + QLatin1Char('\n') + remarkOn(1) : first;
}

QString GradientTab::remarkOn(int series) const
{
    const ActivationType type = series == 0 ? m_state.first : *m_state.second;
    const double product = chainProduct(m_chains[series]);
    const QString name = activationLabel(type);
    const QString size = sizedTex(product, 4);
    if (product == 0.0)
        return tr("**Dead:** with %1 some $f'(z)$ is 0, so the whole product is 0. No gradient comes through.").arg(name);
    if (std::abs(product) >= kExploded)
        return tr("**Exploding:** with %1 most factors $w f'(z)$ exceed 1, because $w > 1/f'(z)$. The product grows to $%2$.")
            .arg(name, size);
    if (const std::optional<double> bound = derivativeBound(type))
        return tr("%1: $f'(z)$ is at most $\\num{%2}$, so the product is at most $(w \\cdot \\num{%2})^{%3} \\approx %4$.")
            .arg(name, compact(*bound), QString::number(m_state.depth),
                sizedTex(std::pow(m_state.weight * *bound, m_state.depth), 4));
    if (std::abs(product) < kVanished)
        return tr("**Vanishing:** with %1 factors below 1 multiply to $%2$. The first layers learn next to nothing.")
            .arg(name, size);
    return tr("%1: the product of %2 factors is about $%3$.").arg(name, QString::number(m_state.depth), size);
}

// First A's product below 10⁻⁶, then alive again in a deep chain.
void GradientTab::checkTask()
{
    const double product = std::abs(chainProduct(m_chains[0]));
    if (product < kVanished)
        m_vanished = true;
    if (m_vanished && m_state.depth >= kTaskDepth && product >= kAliveLow && product <= kAliveHigh)
        emit taskReached(QStringLiteral("vanish"));
}

QJsonObject GradientTab::saveState() const
{
    QJsonObject json = toJson(m_state);
    json[QStringLiteral("vanished")] = m_vanished;
    json[QStringLiteral("layer")] = m_bars->layer();
    return json;
}

void GradientTab::restoreState(const QJsonObject& json)
{
    m_state = gradientFromJson(json);
    m_vanished = json.value(QLatin1String("vanished")).toBool(false);
    showAll();
    m_bars->setLayer(json.value(QLatin1String("layer")).toInt(0));
    showLayer();
}

void GradientTab::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void GradientTab::setPresenting(bool presenting)
{
    m_presenting = presenting;
    for (ValueSlider* slider : {m_depth, m_weight, m_input})
        slider->setVisible(!presenting);
    layOut();
}

void GradientTab::present(int direction)
{
    if (direction != 0)
        change(tr("depth"), Single, [direction](GradientState& next) { next.depth += direction; });
}

void GradientTab::resizeEvent(QResizeEvent*)
{
    layOut();
}

void GradientTab::layOut()
{
    const int gap = isCompact(window()->size()) ? metrics::kCompactCardGap : metrics::kCardGap;
    const double stage = m_scale * (m_presenting ? 1.25 : 1.0);
    const double formulas = m_scale * (m_presenting ? 1.4 : 1.0);
    for (const Row& row : m_rows) {
        row.name->setFont(Theme::instance().sans(20.0 * stage, true));
        row.product->setPixelSize(20.0 * formulas);
        row.layer->setPixelSize(16.0 * formulas);
    }
    m_bars->setStageScale(stage);
    m_remark->setPixelSize(15.0 * stage);
    m_measured->setStageScale(m_scale);
    m_measured->setVisible(!m_presenting);
    const int left = m_presenting ? width() : static_cast<int>((width() - gap) * 0.66);
    m_card->setGeometry(0, 0, left, height());
    m_measured->setGeometry(left + gap, 0, width() - left - gap, height());
    showLayer();
}

void GradientTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void GradientTab::retranslate()
{
    m_card->setTitle(tr("A chain of single units"));
    m_depth->setLabel(tr("Layers L"));
    m_weight->setLabel(tr("Weight w"));
    m_input->setLabel(tr("Input x"));
    m_rows[0].function->setAccessibleName(tr("Activation of A"));
    m_rows[1].function->setAccessibleName(tr("Activation of B"));
    m_rows[1].function->setItemText(0, tr("none"));
    for (int series = 0; series < 2; ++series)
        for (std::size_t i = 0; i < chainActivations().size(); ++i)
            m_rows[series].function->setItemText(static_cast<int>(i) + series, activationLabel(chainActivations()[i]));
    m_rows[0].product->setAccessibleName(tr("Product of A"));
    m_rows[1].product->setAccessibleName(tr("Product of B"));
    m_rows[0].layer->setAccessibleName(tr("Chosen layer of A"));
    m_rows[1].layer->setAccessibleName(tr("Chosen layer of B"));
    m_bars->setAccessibleName(tr("Layers of the chain"));
    m_remark->setText(remark());
}

} // namespace chalknet::ui
