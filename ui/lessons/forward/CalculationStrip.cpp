// Chooses size and shape of the formulas and places them.
#include "ui/lessons/forward/CalculationStrip.h"

#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QVariant>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr double kLetters = 24.0;
constexpr double kSmallest = 12.5; // of the digits at least 12
constexpr double kComfortable = 18.0;
constexpr double kMeasured = 20.0;
constexpr double kLineGap = 0.3; ///< em
constexpr double kBetter = 1.02; ///< so much larger letters are worth another arrangement
constexpr double kAbove = 6.0;
constexpr int kSide = 14;
constexpr int kBetween = 34; ///< sum and activation

} // namespace

CalculationStrip::CalculationStrip(QWidget* parent)
    : QWidget(parent)
    , m_activation(new FormulaView(this))
    , m_hint(new MathText(this))
{
    for (FormulaView*& line : m_lines)
        line = new FormulaView(this);
    for (FormulaView* view : {m_lines[0], m_lines[1], m_lines[2], m_activation}) {
        view->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        view->hide();
    }
    for (FormulaView* line : m_lines) {
        line->setInteractive(true);
        connect(line, &FormulaView::partEntered, this, [this](const QString& part) { emit inputPointed(inputOfPart(part)); });
    }
    m_hint->setSecondary(true);
    m_hint->hide();
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

CalculationStrip::~CalculationStrip() = default;

void CalculationStrip::setCalculation(const ForwardCalculation& calculation)
{
    m_calculation = calculation;
    m_hint->hide();
    m_lines.front()->setAccessibleDescription(plainText()); // columns are hard to listen to
    measure();
    arrange();
}

void CalculationStrip::setHint(const QString& text)
{
    m_calculation = {};
    measure();
    for (FormulaView* view : {m_lines[0], m_lines[1], m_lines[2], m_activation}) {
        view->setTex({});
        view->hide();
    }
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    arrange();
}

void CalculationStrip::setStageScale(double scale)
{
    m_scale = scale;
    arrange();
}

void CalculationStrip::setTabOrderAfter(QWidget* widget)
{
    for (FormulaView* view : {m_lines[0], m_lines[1], m_lines[2], m_activation}) {
        setTabOrder(widget, view);
        widget = view;
    }
}

void CalculationStrip::setLitInput(int input)
{
    QSet<QString> parts;
    if (input != ForwardFocus::kAll)
        parts.insert(partName(input));
    for (FormulaView* line : m_lines)
        line->setHighlightedParts(parts);
}

/// A way to write the calculation, measured with letters of size 1 (formulas scale exactly).
struct CalculationStrip::Arrangement {
    QStringList lines;
    std::vector<QSizeF> sizes;
    QSizeF sum;
    QSizeF after; ///< of the activation; empty: none
    bool isBelow = false; ///< the activation stands below the sum, not beside it
    double toEqual = 0.0; ///< from the left of the sum to its "="

    double width(double size, double between) const
    {
        return isBelow ? size * std::max(sum.width(), after.width())
                       : size * (sum.width() + after.width()) + (after.isEmpty() ? 0.0 : between);
    }
    double height(double size) const
    {
        return size * (isBelow ? sum.height() + kLineGap + after.height() : std::max(sum.height(), after.height()));
    }
    /// The largest letters that fit.
    double largest(QSizeF room, double between) const
    {
        const double spare = room.width() - (after.isEmpty() || isBelow ? 0.0 : between);
        return std::min(spare / std::max(1e-6, width(1.0, 0.0)), room.height() / std::max(1e-6, height(1.0)));
    }
};

CalculationStrip::Arrangement CalculationStrip::arrangementOf(const QStringList& lines, bool isBelow) const
{
    const auto measured = [](const QString& tex) { return FormulaLayout(Formula::fromTex(tex), kMeasured).size() / kMeasured; };
    Arrangement arrangement{lines, {}, {0.0, (static_cast<double>(lines.size()) - 1) * kLineGap}, {0.0, 0.0}, isBelow};
    if (!m_calculation.left.isEmpty())
        arrangement.toEqual = measured(QStringLiteral("\\begin{matrix}%1&=\\end{matrix}").arg(m_calculation.left)).width()
            - measured(QStringLiteral("=")).width();
    for (const QString& line : lines) {
        const bool isMiddle = !arrangement.sizes.empty() && arrangement.sizes.size() + 1 < static_cast<std::size_t>(lines.size());
        arrangement.sizes.push_back(measured(line));
        const double width = arrangement.sizes.back().width() + (isMiddle ? arrangement.toEqual : 0.0);
        arrangement.sum.setWidth(std::max(arrangement.sum.width(), width));
        arrangement.sum.setHeight(arrangement.sum.height() + arrangement.sizes.back().height());
    }
    if (!m_calculation.activation.isEmpty())
        arrangement.after = measured(m_calculation.activation);
    return arrangement;
}

void CalculationStrip::measure()
{
    m_arrangements.clear();
    if (m_calculation.isEmpty())
        return;
    m_arrangements.push_back(arrangementOf({m_calculation.whole}, false));
    if (m_calculation.tail.isEmpty())
        return;
    m_arrangements.push_back(arrangementOf({m_calculation.sum, m_calculation.tail}, false));
    if (!m_calculation.wrapped.isEmpty())
        m_arrangements.push_back(arrangementOf(m_calculation.wrapped + QStringList{m_calculation.tail}, false));
}

void CalculationStrip::arrange()
{
    if (!m_hint->isHidden()) {
        m_hint->setPixelSize(15.5 * m_scale);
        const int room = width() - 2 * kSide - 8;
        const int high = m_hint->heightForWidth(room);
        m_hint->setGeometry(kSide + 4, std::max(4, (height() - high) / 2), room, std::min(high, height() - 4));
    }
    if (m_arrangements.empty() || width() < 2 * kSide || height() < 2 * kAbove)
        return;
    const QSizeF room(width() - 2.0 * kSide, height() - 2.0 * kAbove);
    const double between = kBetween * m_scale;
    const Arrangement* best = &m_arrangements.front();
    for (const Arrangement& arrangement : m_arrangements)
        if (arrangement.largest(room, between) > kBetter * best->largest(room, between)
            && best->largest(room, between) < kLetters * m_scale)
            best = &arrangement;
    const double size = std::min(kLetters * m_scale, best->largest(room, between));
    if (size >= kSmallest || m_calculation.tail.isEmpty())
        return place(*best, std::max(size, kSmallest));
    // The products alone; they stand on the edges of the diagram, too.
    const QStringList products{m_calculation.left + m_calculation.tail};
    const Arrangement beside = arrangementOf(products, false);
    const Arrangement below = arrangementOf(products, true);
    const Arrangement& last = beside.largest(room, between) >= kSmallest ? beside : below;
    place(last, std::clamp(last.largest(room, between), kSmallest, std::max(kSmallest, kComfortable * m_scale)));
}

void CalculationStrip::place(const Arrangement& arrangement, double size)
{
    m_size = size;
    const double between = kBetween * m_scale;
    const QSizeF sum = arrangement.sum * size;
    const QSizeF after = arrangement.after * size;
    const double left = std::max<double>(kSide, (width() - arrangement.width(size, between)) / 2);
    const double top = (height() - (arrangement.isBelow ? arrangement.height(size) : sum.height())) / 2;
    placeSum(arrangement, {left, top});
    m_activation->setVisible(!after.isEmpty());
    if (!after.isEmpty()) {
        const QPointF corner = arrangement.isBelow ? QPointF(left, top + sum.height() + kLineGap * size)
                                                   : QPointF(left + sum.width() + between, (height() - after.height()) / 2);
        placeView(m_activation, m_calculation.activation, corner, after);
    }
    update();
}

void CalculationStrip::placeSum(const Arrangement& arrangement, QPointF corner)
{
    double top = corner.y();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (i >= arrangement.sizes.size()) {
            m_lines[i]->hide();
            continue;
        }
        // What goes on begins under the first "=", not under the symbol.
        const QSizeF size = arrangement.sizes[i] * m_size;
        const double spare = std::max(0.0, arrangement.sum.width() * m_size - size.width());
        const double indent = i > 0 ? std::min(arrangement.toEqual * m_size, spare) : 0.0;
        placeView(m_lines[i], arrangement.lines[static_cast<qsizetype>(i)], {corner.x() + indent, top}, size);
        top += size.height() + kLineGap * m_size;
    }
}

void CalculationStrip::placeView(FormulaView* view, const QString& tex, QPointF corner, QSizeF extent)
{
    view->setTex(tex);
    view->setPixelSize(m_size);
    // A little more than the ink, so that rounding never makes it shrink.
    view->setGeometry(QRectF(corner - QPointF(4, 4), extent + QSizeF(10, 8)).toAlignedRect());
    view->show();
}

QString CalculationStrip::plainText() const
{
    if (m_calculation.isEmpty())
        return m_hint->isHidden() ? QString() : m_hint->accessibleText();
    return Formula::fromTex(m_calculation.spoken).toPlainText();
}

void CalculationStrip::resizeEvent(QResizeEvent*)
{
    arrange();
}

void CalculationStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CalculationStrip::retranslate()
{
    for (FormulaView* line : m_lines)
        line->setAccessibleName(tr("Calculation of the chosen number"));
    m_activation->setAccessibleName(tr("Activation of the chosen unit"));
}

void CalculationStrip::paintEvent(QPaintEvent*)
{
    if (window()->property("presenting").toBool())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::instance().colors().inset);
    painter.drawRoundedRect(rect(), metrics::kButtonRadius, metrics::kButtonRadius);
}

} // namespace chalknet::ui
