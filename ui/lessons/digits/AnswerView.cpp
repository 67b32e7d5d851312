// The picture with two lines under it at the left, ten bars at the right.
#include "ui/lessons/digits/AnswerView.h"

#include "ui/controls/NumberFormat.h"
#include "ui/theme/Theme.h"
#include "ui/views/PixelView.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kDigits = 10;
constexpr double kWordLines = 50; ///< two lines under the picture, at scale 1
constexpr double kGap = 16;
constexpr double kSmallestText = 12;
constexpr double kNotable = 0.005; ///< probabilities from here on are written in full ink

} // namespace

AnswerView::AnswerView(QWidget* parent)
    : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AnswerView::setPicture(const DigitPredictionsPointer& predictions, std::optional<std::size_t> row)
{
    m_predictions = predictions;
    m_row = predictions && row && *row < predictions->rows() ? row : std::nullopt;
    announceChange(this);
    update();
}

void AnswerView::setNames(const QStringList& names)
{
    m_names = names;
    announceChange(this);
    update();
}

void AnswerView::setStageScale(double scale)
{
    m_scale = scale;
    update();
}

QString AnswerView::nameOf(int digit) const
{
    return m_names.isEmpty() ? QString::number(digit) : m_names[digit];
}

QString AnswerView::accessibleText() const
{
    if (!m_row)
        return tr("no picture");
    QStringList parts{
        tr("actual %1, answer %2").arg(nameOf(m_predictions->label(*m_row)), nameOf(m_predictions->answer(*m_row)))};
    for (int digit = 0; digit < kDigits; ++digit)
        parts << QStringLiteral("%1: %2").arg(
            nameOf(digit), percent(m_predictions->ofRow(*m_row)[static_cast<std::size_t>(digit)]));
    return parts.join(QStringLiteral(", "));
}

void AnswerView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

QRectF AnswerView::picturePlace() const
{
    const double side = std::floor(std::min(height() - kWordLines * m_scale, width() * (m_names.isEmpty() ? 0.42 : 0.36)));
    return {0, std::max(0.0, std::floor((height() - kWordLines * m_scale - side) / 2)), side, side};
}

void AnswerView::paintEvent(QPaintEvent*)
{
    if (!m_row)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPicture(painter);
    paintWords(painter);
    paintBars(painter);
}

void AnswerView::paintPicture(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const QRectF place = picturePlace();
    const bool isRight = m_predictions->isRight(*m_row);
    const double line = isRight ? 1 : 2;
    painter.setBrush(colors.surface);
    painter.setPen(QPen(isRight ? colors.ctl : colors.neg, line));
    painter.drawRoundedRect(place.adjusted(line / 2, line / 2, -line / 2, -line / 2), 8, 8);
    const std::size_t size = kPixelCells * kPixelCells;
    painter.drawImage(place.adjusted(5, 5, -5, -5), pixelImage(m_predictions->data.pixels().subspan(*m_row * size, size)));
}

void AnswerView::paintWords(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const QRectF picture = picturePlace();
    const double line = kWordLines * m_scale / 2;
    const auto write = [&](int index, const QString& word, int digit, const QColor& color) {
        const QRectF place(picture.left(), picture.bottom() + 2 + index * line, picture.width(), line);
        painter.setFont(theme.sans(std::max(kSmallestText, 14 * m_scale)));
        painter.setPen(theme.colors().ink2);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, word);
        painter.setFont(theme.sans(std::max(kSmallestText, (m_names.isEmpty() ? 19 : 14) * m_scale), true));
        painter.setPen(color);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, nameOf(digit));
    };
    const bool isRight = m_predictions->isRight(*m_row);
    write(0, tr("Actual"), m_predictions->label(*m_row), theme.colors().ink);
    write(1, tr("Answer"), m_predictions->answer(*m_row), isRight ? theme.colors().posText : theme.colors().negText);
}

void AnswerView::paintBars(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const double left = picturePlace().right() + kGap;
    const double pitch = std::min(height() / double(kDigits), 34 * m_scale);
    const double top = (height() - pitch * kDigits) / 2;
    const double pixels = std::max(kSmallestText, 14.5 * m_scale);
    const QFontMetricsF metrics(theme.sans(pixels, true));
    double head = metrics.horizontalAdvance(QLatin1Char('8')) + 10;
    for (const QString& name : m_names)
        head = std::max(head, QFontMetricsF(theme.sans(kSmallestText, true)).horizontalAdvance(name) + 8);
    const double numbers = metrics.horizontalAdvance(percent(1.0)) + 6;
    for (int digit = 0; digit < kDigits; ++digit) {
        const double value = std::clamp<double>(m_predictions->ofRow(*m_row)[static_cast<std::size_t>(digit)], 0.0, 1.0);
        const bool isAnswer = digit == m_predictions->answer(*m_row);
        const bool isLabel = digit == m_predictions->label(*m_row);
        const QRectF row(left, top + digit * pitch, width() - left, pitch);
        painter.setFont(theme.sans(m_names.isEmpty() ? pixels : kSmallestText, isAnswer || isLabel));
        painter.setPen(isAnswer || isLabel ? colors.ink : colors.ink3);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, nameOf(digit));
        painter.setFont(theme.sans(pixels, isAnswer));
        painter.setPen(value >= kNotable ? colors.ink : colors.ink3);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, percent(value));
        const double thickness = std::min(14 * m_scale, pitch - 6);
        const QRectF well(left + head, row.center().y() - thickness / 2, row.width() - head - numbers, thickness);
        QPainterPath shape;
        shape.addRoundedRect(well, 3, 3);
        painter.fillPath(shape, colors.inset);
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(
            QRectF(well.left(), well.top(), well.width() * value, well.height()), isAnswer ? colors.ink : colors.ctl);
        painter.restore();
        if (isLabel) { // the right answer, whatever its bar says
            painter.setPen(QPen(colors.ink, 1.6));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(well.adjusted(-0.5, -0.5, 0.5, 0.5), 3, 3);
        }
    }
}

} // namespace chalknet::ui
