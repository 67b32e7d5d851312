// Marks at the left, the colour bar at the right.
#include "ui/lessons/lab/ManyStartsLegend.h"

#include "ui/controls/NumberFormat.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace chalknet::ui {

ManyStartsLegend::ManyStartsLegend(QWidget* parent)
    : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ManyStartsLegend::setColors(std::optional<ValueScale> scale)
{
    m_colors = scale;
    update();
}

void ManyStartsLegend::setSentence(const QString& text)
{
    m_sentence = text;
    setToolTip(text);
    announceChange(this);
    update();
}

void ManyStartsLegend::setScale(double scale)
{
    m_scale = scale;
    updateGeometry();
    update();
}

QSize ManyStartsLegend::sizeHint() const
{
    return {400, static_cast<int>(std::lround(24 * m_scale))};
}

QString ManyStartsLegend::accessibleText() const
{
    return m_sentence.isEmpty() ? tr("not solved") + QStringLiteral("; ") + tr("chosen network") : m_sentence;
}

void ManyStartsLegend::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

void ManyStartsLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::instance();
    const double middle = height() / 2.0;
    const QFont font = theme.sans(14 * m_scale);
    const QFontMetricsF metrics(font);
    double right = width();
    painter.setFont(font);
    if (m_colors) {
        const auto number = [this](double value) { return compact(value); };
        const QString high = number(m_colors->center + m_colors->halfRange);
        const QString low = number(m_colors->center - m_colors->halfRange);
        const double bar = 110 * m_scale;
        painter.setPen(theme.colors().ink2);
        right -= metrics.horizontalAdvance(high) + 2;
        painter.drawText(QPointF(right, middle + metrics.capHeight() / 2), high);
        right -= bar + 7;
        for (int i = 0; i < static_cast<int>(bar); ++i)
            painter.fillRect(QRectF(right + i, middle - 6 * m_scale, 1.5, 12 * m_scale),
                QColor(theme.diverging().diverging(2.0 * i / bar - 1.0)));
        right -= metrics.horizontalAdvance(low) + 7;
        painter.setPen(theme.colors().ink2);
        painter.drawText(QPointF(right, middle + metrics.capHeight() / 2), low);
        right -= 26 * m_scale;
        painter.setFont(theme.formula(18 * m_scale));
        painter.drawText(QPointF(right, middle + metrics.capHeight() / 2), QStringLiteral("y"));
        painter.setFont(font);
        right -= 8;
    }
    painter.setPen(theme.colors().ink2);
    if (!m_sentence.isEmpty()) {
        painter.drawText(QRectF(0, 0, right, height()), Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(m_sentence, Qt::ElideRight, right));
        return;
    }
    const int side = static_cast<int>(std::lround(15 * m_scale));
    painter.drawPixmap(QPointF(0, middle - side / 2.0), tintedPixmap(QStringLiteral("boxed-cross"), side, theme.colors().negText, devicePixelRatioF()));
    double x = side + 7 * m_scale;
    const auto word = [&](const QString& text) {
        painter.setPen(theme.colors().ink2);
        painter.drawText(QPointF(x, middle + metrics.capHeight() / 2), text);
        x += metrics.horizontalAdvance(text) + 18 * m_scale;
    };
    word(tr("not solved"));
    painter.setPen(QPen(theme.colors().ink, 2.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(x + 1, middle - side / 2.0 + 1, side - 2, side - 2), 4, 4);
    x += side + 7 * m_scale;
    word(tr("chosen network"));
}

} // namespace chalknet::ui
