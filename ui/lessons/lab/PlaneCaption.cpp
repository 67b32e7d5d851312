// Marks with names at the left, held inputs behind them; what does not fit is cut.
#include "ui/lessons/lab/PlaneCaption.h"

#include "ui/formula/FormulaLayout.h"
#include "ui/theme/Theme.h"
#include "ui/views/ClassMark.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kHeight = 24.0;
constexpr double kText = 13.5;
constexpr double kSymbol = 16.0;
constexpr double kMark = 5.2;
constexpr double kBetween = 14.0;

} // namespace

PlaneCaption::PlaneCaption(QWidget* parent)
    : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PlaneCaption::setClassNames(const QStringList& names)
{
    m_names = names;
    announceChange(this);
    update();
}

void PlaneCaption::setHeld(const QStringList& tex)
{
    m_held = tex;
    announceChange(this);
    update();
}

void PlaneCaption::setChromeScale(double scale)
{
    m_scale = scale;
    updateGeometry();
    update();
}

QSize PlaneCaption::sizeHint() const
{
    return {200, static_cast<int>(std::lround(kHeight * m_scale))};
}

QString PlaneCaption::accessibleText() const
{
    QStringList parts;
    for (qsizetype label = 0; label < m_names.size(); ++label)
        parts.append(tr("class %1: %2").arg(label).arg(m_names.at(label)));
    if (!m_held.isEmpty())
        parts.append(tr("held: %1").arg(Formula::fromTex(m_held.join(QStringLiteral(",\\ "))).toPlainText()));
    return parts.join(QStringLiteral("; "));
}

void PlaneCaption::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeld(painter, paintClasses(painter));
}

double PlaneCaption::paintClasses(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    painter.setFont(theme.sans(kText * m_scale));
    double left = 0.0;
    for (qsizetype label = 0; label < m_names.size(); ++label) {
        const double mark = 2 * kMark * m_scale;
        const QString name = painter.fontMetrics().elidedText(
            m_names.at(label), Qt::ElideRight, static_cast<int>(std::max(0.0, width() - left - mark - 8 * m_scale)));
        paintClassMark(painter, QPointF(left + mark / 2 + 1, height() / 2.0), static_cast<int>(label), MarkStyle::Plain,
            kMark * m_scale, theme.colors().surface);
        left += mark + 6 * m_scale;
        const double wide = painter.fontMetrics().horizontalAdvance(name);
        painter.setPen(theme.colors().ink);
        painter.drawText(QRectF(left, 0, wide + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, name);
        left += wide + kBetween * m_scale;
    }
    return left;
}

void PlaneCaption::paintHeld(QPainter& painter, double left) const
{
    if (m_held.isEmpty())
        return;
    const Colors& colors = Theme::instance().colors();
    const double size = kSymbol * m_scale;
    for (const QString& tex : m_held) {
        const double wide = formulaWidth(tex, size);
        if (left + wide > width()) {
            painter.setPen(colors.ink2);
            painter.drawText(QRectF(left, 0, width() - left, height()), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("…"));
            return;
        }
        paintFormula(painter, QPointF(left, height() / 2.0 + 0.28 * size), tex, size, colors.ink2);
        left += wide + kBetween * m_scale;
    }
}

} // namespace chalknet::ui
