// The box is the style's, the label the formula painter's.
#include "ui/lessons/activation/SymbolCheckBox.h"

#include "ui/formula/FormulaLayout.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kSymbolSize = 19.0;
constexpr int kGap = 8;

} // namespace

SymbolCheckBox::SymbolCheckBox(QWidget* parent)
    : QCheckBox(parent)
{
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SymbolCheckBox::setTex(const QString& tex, SymbolTone tone)
{
    m_tex = tex;
    m_tone = tone;
    updateGeometry();
    update();
}

QSize SymbolCheckBox::sizeHint() const
{
    if (m_tex.isEmpty())
        return QCheckBox::sizeHint();
    const int mark = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    return {mark + kGap + static_cast<int>(std::ceil(formulaWidth(m_tex, kSymbolSize))) + 2, 28};
}

void SymbolCheckBox::paintEvent(QPaintEvent* event)
{
    if (m_tex.isEmpty())
        return QCheckBox::paintEvent(event);
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int mark = style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, this);
    option.rect = QRect(0, (height() - mark) / 2, mark, mark);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    painter.restore();
    const Colors& colors = Theme::instance().colors();
    const QColor color = m_tone == SymbolTone::Derivative ? colors.c1 : colors.ink;
    painter.setRenderHint(QPainter::Antialiasing);
    paintFormula(painter, QPointF(mark + kGap, height() / 2.0 + 0.32 * kSymbolSize), m_tex, kSymbolSize, color);
}

} // namespace chalknet::ui
