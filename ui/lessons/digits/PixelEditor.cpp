// Strokes on cells, keys, and painting.
#include "ui/lessons/digits/PixelEditor.h"

#include "engine/data/DigitPreprocessor.h"
#include "ui/lessons/digits/ContributionMap.h"
#include "ui/lessons/digits/WhyPicture.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"
#include "ui/views/PixelView.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kLast = kDigitSize - 1;
constexpr int kInk = 255;
constexpr int kFarStep = 10;

qsizetype indexOf(QPoint cell)
{
    return cell.y() * kDigitSize + cell.x();
}

std::span<const std::uint8_t> bytesOf(const QByteArray& pixels)
{
    return {reinterpret_cast<const std::uint8_t*>(pixels.constData()), static_cast<std::size_t>(pixels.size())};
}

QPoint insideGrid(QPoint cell)
{
    return {std::clamp(cell.x(), 0, kLast), std::clamp(cell.y(), 0, kLast)};
}

} // namespace

PixelEditor::PixelEditor(QWidget* parent)
    : QWidget(parent)
    , m_pixels(WhyPicture::blankDigit())
    , m_original(m_pixels)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PixelEditor::setPicture(const QByteArray& pixels, const QByteArray& original)
{
    if ((pixels == m_pixels && original == m_original) || pixels.size() != kDigitPixels || original.size() != kDigitPixels)
        return;
    m_pixels = pixels;
    m_original = original;
    announceChange(this);
    update();
}

void PixelEditor::setTool(Tool tool)
{
    if (tool == m_tool)
        return;
    m_tool = tool;
    emit toolChanged();
}

void PixelEditor::setCell(QPoint cell)
{
    cell = insideGrid(cell);
    if (cell == m_cell)
        return;
    m_cell = cell;
    announceChange(this);
    update();
}

void PixelEditor::setHint(const QString& text)
{
    m_hint = text;
    update();
}

QString PixelEditor::accessibleText() const
{
    int changed = 0;
    for (qsizetype i = 0; i < m_pixels.size(); ++i)
        changed += m_pixels[i] != m_original[i] ? 1 : 0;
    const QString place = tr("%1: value %2").arg(cellName(m_cell)).arg(valueAt(m_cell));
    return changed == 0 ? place : place + QStringLiteral(", ") + tr("%n pixel(s) changed", nullptr, changed);
}

// ---- geometry

QRectF PixelEditor::area() const
{
    // Whole pixels for every cell, so that all are equally large.
    const double cell = std::max(1.0, std::floor((std::min(width(), height()) - 4.0) / kDigitSize));
    const double side = cell * kDigitSize;
    return {std::floor((width() - side) / 2), std::floor((height() - side) / 2), side, side};
}

QRectF PixelEditor::cellRect(QPoint cell) const
{
    const QRectF grid = area();
    const double side = grid.width() / kDigitSize;
    return {grid.left() + cell.x() * side, grid.top() + cell.y() * side, side, side};
}

std::optional<QPoint> PixelEditor::cellAt(QPointF position) const
{
    const QRectF grid = area();
    const auto index = [&](double offset) { return static_cast<int>(std::floor(offset / grid.width() * kDigitSize)); };
    const QPoint cell(index(position.x() - grid.left()), index(position.y() - grid.top()));
    return insideGrid(cell) == cell ? std::optional(cell) : std::nullopt;
}

int PixelEditor::valueAt(QPoint cell) const
{
    return static_cast<unsigned char>(m_pixels[indexOf(cell)]);
}

// ---- editing

void PixelEditor::setValue(QPoint cell, int value, bool continues)
{
    value = std::clamp(value, 0, kInk);
    if (!continues)
        ++m_gesture;
    if (value == valueAt(cell))
        return;
    QByteArray next = m_pixels;
    next[indexOf(cell)] = static_cast<char>(value);
    emit edited(next, m_gesture);
}

// Every cell between two positions of the pointer (Bresenham's line).
void PixelEditor::paintLine(QPoint from, QPoint to, int value)
{
    QByteArray next = m_pixels;
    const int steps = std::max({std::abs(to.x() - from.x()), std::abs(to.y() - from.y()), 1});
    for (int i = 0; i <= steps; ++i) {
        const auto at = [&](int a, int b) { return a + static_cast<int>(std::lround(static_cast<double>((b - a) * i) / steps)); };
        next[indexOf({at(from.x(), to.x()), at(from.y(), to.y())})] = static_cast<char>(value);
    }
    if (next != m_pixels)
        emit edited(next, m_gesture);
}

// The right button erases here; the card's menu is left to the keyboard and to the card's own button.
void PixelEditor::contextMenuEvent(QContextMenuEvent* event)
{
    event->setAccepted(event->reason() == QContextMenuEvent::Mouse);
}

void PixelEditor::mousePressEvent(QMouseEvent* event)
{
    const std::optional<QPoint> cell = cellAt(event->position());
    const bool erases = event->button() == Qt::RightButton;
    if (!cell || (event->button() != Qt::LeftButton && !erases)) {
        event->ignore();
        return;
    }
    m_stroke = erases || m_tool == Tool::Eraser ? 0 : kInk;
    m_last = *cell;
    m_shaded = {-1, -1};
    ++m_gesture;
    setCell(*cell);
    paintLine(*cell, *cell, *m_stroke);
}

void PixelEditor::mouseMoveEvent(QMouseEvent* event)
{
    const std::optional<QPoint> cell = cellAt(event->position());
    if (cell != m_hovered) {
        m_hovered = cell;
        update();
        emit cellPointed(cell);
    }
    if (!m_stroke || !cell)
        return;
    paintLine(m_last, *cell, *m_stroke);
    m_last = *cell;
    setCell(*cell);
}

void PixelEditor::mouseReleaseEvent(QMouseEvent*)
{
    m_stroke.reset();
}

void PixelEditor::wheelEvent(QWheelEvent* event)
{
    const std::optional<QPoint> cell = cellAt(event->position());
    if (!cell || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    event->accept();
    const bool continues = m_shaded == *cell;
    m_shaded = *cell;
    setCell(*cell);
    setValue(*cell, valueAt(*cell) + (event->angleDelta().y() > 0 ? kGreyStep : -kGreyStep), continues);
}

void PixelEditor::leaveEvent(QEvent*)
{
    m_hovered.reset();
    update();
    emit cellPointed(std::nullopt);
}

bool PixelEditor::moveCell(int key, int step)
{
    switch (key) {
    case Qt::Key_Left: setCell(m_cell - QPoint(step, 0)); break;
    case Qt::Key_Right: setCell(m_cell + QPoint(step, 0)); break;
    case Qt::Key_Up: setCell(m_cell - QPoint(0, step)); break;
    case Qt::Key_Down: setCell(m_cell + QPoint(0, step)); break;
    case Qt::Key_Home: setCell({0, 0}); break;
    case Qt::Key_End: setCell({kLast, kLast}); break;
    default: return false;
    }
    return true;
}

bool PixelEditor::useKey(int key)
{
    const bool continues = m_shaded == m_cell;
    m_shaded = {-1, -1};
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: setValue(m_cell, m_tool == Tool::Pen ? kInk : 0, false); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: setValue(m_cell, 0, false); return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_shaded = m_cell;
        setValue(m_cell, valueAt(m_cell) + kGreyStep, continues);
        return true;
    case Qt::Key_Minus:
        m_shaded = m_cell;
        setValue(m_cell, valueAt(m_cell) - kGreyStep, continues);
        return true;
    default: return false;
    }
}

void PixelEditor::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isPlain && moveCell(event->key(), event->modifiers() & Qt::ShiftModifier ? kFarStep : 1)) {
        m_pointsByKeys = true;
        emit cellPointed(m_cell);
        return;
    }
    if (isPlain && useKey(event->key()))
        return;
    QWidget::keyPressEvent(event);
}

void PixelEditor::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void PixelEditor::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    if (m_pointsByKeys)
        emit cellPointed(std::nullopt);
    m_pointsByKeys = false;
    update();
}

// ---- painting

void PixelEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPixels(painter);
    paintChanges(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCursor(painter);
}

void PixelEditor::paintPixels(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const QRectF grid = area();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(grid, pixelImage(bytesOf(m_pixels)));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.ctl, 1));
    painter.drawRect(grid.adjusted(-1, -1, 0, 0));
    const bool isBlank = std::all_of(m_pixels.begin(), m_pixels.end(), [](char value) { return value == 0; });
    if (!isBlank || m_hint.isEmpty())
        return;
    painter.setFont(Theme::instance().font(TextRole::Body));
    painter.setPen(colors.ink3);
    painter.drawText(grid.adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
}

// More ink than the original: a frame in "pos", less: in "neg".
void PixelEditor::paintChanges(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const double width = std::max(1.0, std::floor(area().width() / kDigitSize / 5.0));
    const double inset = width / 2;
    for (qsizetype i = 0; i < m_pixels.size(); ++i) {
        if (m_pixels[i] == m_original[i])
            continue;
        const bool isDarker = static_cast<unsigned char>(m_pixels[i]) > static_cast<unsigned char>(m_original[i]);
        painter.setPen(QPen(isDarker ? colors.pos : colors.neg, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        const QPoint cell(static_cast<int>(i) % kDigitSize, static_cast<int>(i) / kDigitSize);
        painter.drawRect(cellRect(cell).adjusted(inset, inset, -inset, -inset));
    }
}

void PixelEditor::paintCursor(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const bool byKeyboard = showsKeyboardFocus(*this);
    if (const std::optional<QPoint> cell = byKeyboard ? std::optional(m_cell) : m_hovered) {
        const QRectF ring = cellRect(*cell).adjusted(-1, -1, 1, 1);
        painter.setPen(QPen(colors.surface, 4, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(ring);
        painter.setPen(QPen(colors.c3, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(ring);
    }
    if (byKeyboard) {
        painter.setPen(QPen(colors.ink, 2));
        painter.drawRoundedRect(area().adjusted(-2, -2, 2, 2), 3, 3);
    }
}

} // namespace chalknet::ui
