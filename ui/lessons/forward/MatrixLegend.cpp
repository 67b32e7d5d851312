// Two sample cells with their meaning.
#include "ui/lessons/forward/MatrixLegend.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

namespace chalknet::ui {

namespace {

constexpr double kLetters = 14.0;
constexpr QSizeF kCell(22.0, 18.0);
constexpr double kGap = 7.0;
constexpr double kBetween = 18.0;

} // namespace

MatrixLegend::MatrixLegend(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(accessibleText());
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MatrixLegend::setChromeScale(double scale)
{
    m_scale = scale;
    updateGeometry();
    update();
}

QString MatrixLegend::accessibleText() const
{
    return tr("editable") + QStringLiteral(", ") + tr("calculated");
}

QSize MatrixLegend::sizeHint() const
{
    const QFontMetricsF letters(Theme::instance().sans(kLetters * m_scale));
    const double words = letters.horizontalAdvance(tr("editable")) + letters.horizontalAdvance(tr("calculated"));
    return {qCeil(words + (2 * kCell.width() + 2 * kGap + kBetween) * m_scale) + 2, 24};
}

void MatrixLegend::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(accessibleText());
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

void MatrixLegend::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.sans(kLetters * m_scale));
    double left = 0.0;
    for (const bool isEditable : {true, false}) {
        const QRectF cell(QPointF(left, (height() - kCell.height() * m_scale) / 2), kCell * m_scale);
        painter.setPen(isEditable ? QPen(colors.ctl, 1.0) : QPen(Qt::NoPen));
        painter.setBrush(isEditable ? colors.surface : colors.inset);
        painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        left = cell.right() + kGap * m_scale;
        const QString words = isEditable ? tr("editable") : tr("calculated");
        painter.setPen(colors.ink2);
        painter.drawText(QRectF(left, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, words);
        left += painter.fontMetrics().horizontalAdvance(words) + kBetween * m_scale;
    }
}

} // namespace chalknet::ui
