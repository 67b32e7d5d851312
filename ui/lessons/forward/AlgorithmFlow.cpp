// Places, paints and operates the loop of the whole algorithm.
#include "ui/lessons/forward/AlgorithmFlow.h"

#include "ui/formula/FormulaLayout.h"
#include "ui/theme/Theme.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr double kReferenceWidth = 1240.0;
constexpr double kReferenceHeight = 224.0;
constexpr double kHead = 6.0;

struct FlowStation {
    const char* lesson;
    int number; ///< of the lesson in the course
    const char* tex;
};

constexpr std::array<FlowStation, AlgorithmFlowGeometry::kBoxes> kStations{{
    {"digits", 10, "x, \\; t"},
    {"forward", 5, "y = f(x; \\theta)"},
    {"loss", 6, "E(y, t)"},
    {"backprop", 8, "\\partial E / \\partial \\theta"},
    {"descent", 7, "\\theta \\leftarrow \\theta - \\eta \\, \\partial E / \\partial \\theta"},
    {"lab", 9, ""},
}};

const FlowStation& station(int box)
{
    return kStations[static_cast<std::size_t>(box)];
}

void paintWay(QPainter& painter, const std::vector<QPointF>& way, double head, const QColor& color, double stroke)
{
    QPainterPath path(way.front());
    for (std::size_t i = 1; i < way.size(); ++i)
        path.lineTo(way[i]);
    painter.setPen(QPen(color, stroke, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    const QPointF tip = way.back();
    const QLineF last(way[way.size() - 2], tip);
    const QPointF along = QPointF(last.dx(), last.dy()) / std::max(1.0, last.length());
    const QPointF across(-along.y(), along.x());
    const QPointF corners[] = {tip, tip - 1.8 * head * along + head * across, tip - 1.8 * head * along - head * across};
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(corners, 3);
}

} // namespace

AlgorithmFlowGeometry::AlgorithmFlowGeometry(QSizeF size, double scale)
{
    const double fit = std::min(size.width() / kReferenceWidth, size.height() / kReferenceHeight);
    m_scale = std::clamp(fit, 0.8, std::max(1.0, 1.4 * scale));
    const double gap = size.width() * 0.034;
    const double width = (size.width() - 2.0 - 4 * gap) / 5;
    const double again = 62.0 * m_scale;
    const double below = 26.0 * m_scale;
    const double height = std::min(size.height() - 2.0 - again - below, 150.0 * m_scale);
    const double top = (size.height() - height - below - again) / 2;
    for (int i = 0; i < kAgain; ++i)
        m_boxes[static_cast<std::size_t>(i)] = {1.0 + i * (width + gap), top, width, height};
    const double wide = std::min(size.width() * 0.42, 430.0 * m_scale);
    m_boxes[kAgain] = {(size.width() - wide) / 2, top + height + below, wide, again};
}

std::vector<QPointF> AlgorithmFlowGeometry::way(int from) const
{
    const QRectF start = box(from);
    if (from < kAgain - 1) {
        const QRectF end = box(from + 1);
        return {{start.right() + 4, start.center().y()}, {end.left() - 4, end.center().y()}};
    }
    const QRectF again = box(kAgain);
    if (from == kAgain - 1)
        return {{start.center().x(), start.bottom() + 4}, {start.center().x(), again.center().y()},
            {again.right() + 4, again.center().y()}};
    const QRectF first = box(0);
    return {{again.left() - 4, again.center().y()}, {first.center().x(), again.center().y()},
        {first.center().x(), first.bottom() + 4}};
}

int AlgorithmFlowGeometry::boxAt(QPointF position) const
{
    for (int i = 0; i < kBoxes; ++i)
        if (box(i).contains(position))
            return i;
    return -1;
}

AlgorithmFlow::AlgorithmFlow(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void AlgorithmFlow::setLessons(const QStringList& ids)
{
    m_lessons = ids;
    announceChange(this);
    update();
}

void AlgorithmFlow::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

QString AlgorithmFlow::lessonOf(int box) const
{
    return QString::fromLatin1(station(box).lesson);
}

bool AlgorithmFlow::isAvailable(int box) const
{
    return box >= 0 && m_lessons.contains(lessonOf(box));
}

void AlgorithmFlow::layOut()
{
    m_geometry = AlgorithmFlowGeometry(size(), m_scale);
    update();
}

void AlgorithmFlow::resizeEvent(QResizeEvent*)
{
    layOut();
}

QString AlgorithmFlow::name(int box) const
{
    switch (box) {
    case 0: return tr("Data");
    case 1: return tr("Layers");
    case 2: return tr("Loss");
    case 3: return tr("Gradient");
    case 4: return tr("Update");
    default: return tr("Again");
    }
}

QString AlgorithmFlow::remark(int box) const
{
    switch (box) {
    case 0: return tr("inputs and targets");
    case 1: return tr("the forward pass");
    case 2: return tr("how wrong the output is");
    case 3: return tr("backpropagation");
    case 4: return tr("gradient descent");
    default: return tr("next data, until the loss no longer falls");
    }
}

QString AlgorithmFlow::lessonLine(int box) const
{
    return box == kHere ? tr("Lesson %1 · you are here").arg(station(box).number) : tr("Lesson %1").arg(station(box).number);
}

QString AlgorithmFlow::toolTipOf(int box) const
{
    if (box == kHere)
        return tr("%1: this lesson").arg(name(box));
    return isAvailable(box) ? tr("%1: opens lesson %2").arg(name(box)).arg(station(box).number)
                            : tr("%1: lesson %2 is not part of this version yet").arg(name(box)).arg(station(box).number);
}

void AlgorithmFlow::open(int box)
{
    if (box != kHere && isAvailable(box))
        emit lessonChosen(lessonOf(box));
}

bool AlgorithmFlow::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int box = m_geometry.boxAt(help->pos());
        if (box >= 0)
            QToolTip::showText(help->globalPos(), toolTipOf(box), this, m_geometry.box(box).toAlignedRect());
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QWidget::event(event);
}

void AlgorithmFlow::retranslate()
{
    setAccessibleName(tr("The whole algorithm"));
    update();
}

void AlgorithmFlow::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = m_geometry.boxAt(event->position());
    setCursor(m_hovered != kHere && isAvailable(m_hovered) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void AlgorithmFlow::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void AlgorithmFlow::mousePressEvent(QMouseEvent* event)
{
    m_byKeyboard = false;
    const int box = m_geometry.boxAt(event->position());
    if (event->button() != Qt::LeftButton || box < 0)
        return event->ignore();
    m_keyed = box;
    update();
    open(box);
}

void AlgorithmFlow::keyPressEvent(QKeyEvent* event)
{
    m_byKeyboard = true;
    const int count = AlgorithmFlowGeometry::kBoxes;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: m_keyed = (m_keyed + 1) % count; break;
    case Qt::Key_Left:
    case Qt::Key_Up: m_keyed = (m_keyed + count - 1) % count; break;
    case Qt::Key_Home: m_keyed = 0; break;
    case Qt::Key_End: m_keyed = count - 1; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return open(m_keyed);
    default: return QWidget::keyPressEvent(event);
    }
    announceChange(this);
    update();
}

void AlgorithmFlow::focusInEvent(QFocusEvent* event)
{
    m_byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
}

QString AlgorithmFlow::accessibleText() const
{
    QStringList boxes{tr("Present box: %1.").arg(toolTipOf(m_keyed))};
    for (int box = 0; box < AlgorithmFlowGeometry::kBoxes; ++box)
        boxes += tr("%1 (%2)").arg(toolTipOf(box), remark(box));
    return boxes.join(QStringLiteral("; "));
}

void AlgorithmFlow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintWays(painter);
    for (int box = 0; box < AlgorithmFlowGeometry::kBoxes; ++box) {
        paintBox(painter, box);
        paintWords(painter, box);
    }
}

void AlgorithmFlow::paintWays(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const double scale = m_geometry.scale();
    for (int box = 0; box < AlgorithmFlowGeometry::kBoxes; ++box)
        paintWay(painter, m_geometry.way(box), kHead * scale, colors.ink2, 1.8 * scale);
}

void AlgorithmFlow::paintBox(QPainter& painter, int box) const
{
    const Colors& colors = Theme::instance().colors();
    const bool isHere = box == kHere;
    const bool canOpen = isAvailable(box) && !isHere;
    painter.setPen(isHere      ? QPen(colors.ink, 2.0)
            : isAvailable(box) ? QPen(colors.ctl, 1.2)
                               : QPen(colors.line, 1.2, Qt::DashLine));
    painter.setBrush(canOpen && box == m_hovered ? colors.inset : colors.surface);
    const QRectF rect = m_geometry.box(box);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), metrics::kCardRadius, metrics::kCardRadius);
    if (!hasFocus() || !m_byKeyboard || box != m_keyed)
        return;
    painter.setPen(QPen(colors.ink, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(4, 4, -4, -4), metrics::kButtonRadius, metrics::kButtonRadius);
}

void AlgorithmFlow::paintWords(QPainter& painter, int box) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const double scale = m_geometry.scale();
    const QRectF rect = m_geometry.box(box).adjusted(10, 4, -10, -4);
    const QColor ink = isAvailable(box) ? colors.ink : colors.ink3;
    const QColor soft = isAvailable(box) ? colors.ink2 : colors.ink3;
    const bool isAgain = box == AlgorithmFlowGeometry::kAgain;
    const auto line = [&](double share, double size, const QColor& color, const QString& text, bool bold = false) {
        const double height = 1.5 * size * scale;
        painter.setFont(theme.sans(std::max(12.0, size * scale), bold));
        painter.setPen(color);
        const QRectF place(rect.left(), rect.top() + share * rect.height() - height / 2, rect.width(), height);
        painter.drawText(place, Qt::AlignCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, qFloor(rect.width())));
    };
    if (isAgain) {
        line(0.28, 16.0, ink, name(box), true);
        line(0.72, 13.5, soft, QStringLiteral("%1 · %2").arg(remark(box), lessonLine(box)));
        return;
    }
    line(0.15, 16.0, ink, name(box), true);
    const QString tex = QString::fromLatin1(station(box).tex);
    const double wanted = 23.0 * scale;
    const double size = std::min(wanted, wanted * rect.width() / std::max(1.0, formulaWidth(tex, wanted)));
    paintFormula(painter, QRectF(rect.left(), rect.top() + 0.24 * rect.height(), rect.width(), 0.34 * rect.height()),
        Qt::AlignHCenter | Qt::AlignVCenter, Formula::fromTex(tex), size, ink);
    line(0.67, 13.5, soft, remark(box));
    line(0.88, 13.0, colors.ink3, lessonLine(box));
}

} // namespace chalknet::ui
