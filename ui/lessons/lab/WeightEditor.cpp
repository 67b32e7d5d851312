// Opening, reading and closing the field.
#include "ui/lessons/lab/WeightEditor.h"

#include "ui/formula/FormulaView.h"
#include "ui/picture/PictureContent.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kFieldWidth = 116; // "−0.0661458"
constexpr int kBetween = 14;
constexpr double kLargestTyped = 1e6;

} // namespace

WeightEditor::WeightEditor(QWidget* parent)
    : QFrame(parent)
    , m_symbol(new FormulaView(this))
    , m_field(new QLineEdit(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 8, 6);
    row->setSpacing(6);
    row->addWidget(m_symbol);
    row->addWidget(m_field);
    m_field->installEventFilter(this);
    setPictureRole(this, PictureRole::LeftOut);
    hide();
}

std::optional<double> WeightEditor::numberFrom(const QString& text)
{
    QString plain = text.simplified();
    plain.replace(QChar(0x2212), QLatin1Char('-')).replace(QLatin1Char(','), QLatin1Char('.')).remove(QLatin1Char(' '));
    bool isNumber = false;
    const double value = plain.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(std::clamp(value, -kLargestTyped, kLargestTyped)) : std::nullopt;
}

void WeightEditor::open(QPoint point, const QString& tex, const QString& name, double value, double scale)
{
    m_symbol->setPixelSize(18.0 * std::clamp(scale, 0.85, 1.3));
    m_symbol->setTex(tex + QStringLiteral(" ="));
    m_field->setFont(Theme::instance().font(TextRole::Control, std::max(1.0, scale)));
    m_field->setFixedWidth(static_cast<int>(kFieldWidth * std::max(1.0, scale)));
    m_field->setAccessibleName(name);
    m_original = QString::number(value, 'g', 6).replace(QLatin1Char('-'), QChar(0x2212));
    m_field->setText(m_original);
    adjustSize();
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    QPoint corner(point.x() - width() / 2, point.y() - height() - kBetween);
    if (corner.y() < room.top())
        corner.setY(point.y() + kBetween);
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(corner);
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    m_field->selectAll();
}

void WeightEditor::take()
{
    const QString text = m_field->text();
    if (const auto value = numberFrom(text); value && text != m_original)
        emit valueTyped(*value);
}

void WeightEditor::finish(bool byKey)
{
    if (byKey)
        emit closedByKey();
    hide();
}

bool WeightEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && isVisible()) {
        const bool isPress = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
        const int key = isPress ? static_cast<QKeyEvent*>(event)->key() : 0;
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            if (event->type() == QEvent::ShortcutOverride)
                return true;
            if (key != Qt::Key_Escape)
                take();
            finish(true);
            return true;
        }
        if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason
            && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
            take();
            finish(false);
        }
    }
    return QFrame::eventFilter(watched, event);
}

void WeightEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors& colors = Theme::instance().colors();
    painter.setPen(QPen(colors.ink, 1.4));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::kButtonRadius, metrics::kButtonRadius);
}

} // namespace chalknet::ui
