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
constexpr double kShrink = 0.97;
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

void CalculationStrip::setCalculation(const ForwardCalculation& calculation)
{
    m_calculation = calculation;
    m_hint->hide();
    arrange();
}

void CalculationStrip::setHint(const QString& text)
{
    m_calculation = {};
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

void CalculationStrip::setLitInput(int input)
{
    QSet<QString> parts;
    if (input != ForwardFocus::kAll)
        parts.insert(partName(input));
    for (FormulaView* line : m_lines)
        line->setHighlightedParts(parts);
}

QStringList CalculationStrip::linesOf(Shape shape) const
{
    switch (shape) {
    case Shape::Tail: return {m_calculation.sum, m_calculation.tail};
    case Shape::Wrapped: return m_calculation.wrapped + QStringList{m_calculation.tail};
    case Shape::Whole: break;
    }
    return {m_calculation.whole};
}

void CalculationStrip::arrange()
{
    if (!m_hint->isHidden()) {
        m_hint->setPixelSize(15.5 * m_scale);
        const int room = width() - 2 * kSide - 8;
        const int high = m_hint->heightForWidth(room);
        m_hint->setGeometry(kSide + 4, std::max(4, (height() - high) / 2), room, std::min(high, height() - 4));
    }
    if (m_calculation.isEmpty() || width() < 2 * kSide)
        return;
    std::vector<Shape> shapes{Shape::Whole};
    if (!m_calculation.tail.isEmpty())
        shapes.push_back(Shape::Tail);
    if (!m_calculation.wrapped.isEmpty())
        shapes.push_back(Shape::Wrapped);
    for (double size = kLetters * m_scale; size > kSmallest * kShrink; size *= kShrink)
        for (const Shape shape : shapes)
            if (tryArrange(shape, std::max(size, kSmallest), false))
                return;
    tryArrange(shapes.back(), kSmallest, true);
}

bool CalculationStrip::tryArrange(Shape shape, double size, bool force)
{
    const QStringList lines = linesOf(shape);
    const double gap = 0.3 * size;
    std::vector<QSizeF> sizes;
    double wide = 0.0;
    double high = (static_cast<double>(lines.size()) - 1) * gap;
    for (const QString& line : lines) {
        sizes.push_back(FormulaLayout(Formula::fromTex(line), size).size());
        wide = std::max(wide, sizes.back().width());
        high += sizes.back().height();
    }
    QSizeF after;
    if (!m_calculation.activation.isEmpty())
        after = FormulaLayout(Formula::fromTex(m_calculation.activation), size).size();
    const double between = after.isEmpty() ? 0.0 : kBetween * m_scale;
    const double total = wide + between + after.width();
    const double room = width() - 2.0 * kSide;
    if (!force && (total > room || std::max(high, after.height()) > height() - 8.0))
        return false;

    m_size = size;
    const double left = std::max<double>(kSide, (width() - total) / 2);
    double top = (height() - high) / 2;
    const auto show = [size](FormulaView* view, const QString& tex, QPointF corner, QSizeF extent) {
        view->setTex(tex);
        view->setPixelSize(size);
        // A little more than the ink, so that rounding never makes it shrink.
        view->setGeometry(QRectF(corner - QPointF(4, 4), extent + QSizeF(10, 8)).toAlignedRect());
        view->show();
    };
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (i >= sizes.size()) {
            m_lines[i]->hide();
            continue;
        }
        const bool isLonely = i > 0 && i + 1 == sizes.size();
        // The end of the sum begins under the first "=", not under the symbol.
        const double indent = isLonely ? std::min(2.0 * size, std::max(0.0, wide - sizes[i].width())) : 0.0;
        show(m_lines[i], lines[static_cast<qsizetype>(i)], {left + indent, top}, sizes[i]);
        top += sizes[i].height() + gap;
    }
    m_activation->setVisible(!after.isEmpty());
    if (!after.isEmpty())
        show(m_activation, m_calculation.activation, {left + wide + between, (height() - after.height()) / 2}, after);
    update();
    return true;
}

QString CalculationStrip::plainText() const
{
    if (m_calculation.isEmpty())
        return m_hint->isHidden() ? QString() : m_hint->accessibleText();
    QStringList texts{Formula::fromTex(m_calculation.whole).toPlainText()};
    if (!m_calculation.activation.isEmpty())
        texts += Formula::fromTex(m_calculation.activation).toPlainText();
    return texts.join(QStringLiteral("; "));
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
