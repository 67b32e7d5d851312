// A formula as a widget: shrinks to its room, can be copied, its parts can be pointed at.
#include "ui/formula/FormulaView.h"

#include "ui/theme/PictureScope.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kSmallest = 0.6; // of the wanted size
constexpr double kWellPadding = 12.0;
constexpr int kFocusRoom = 2;
constexpr double kScreenDotsPerMeter = 96 / 0.0254; // of a logical pixel

} // namespace

FormulaView::FormulaView(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::ClickFocus);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FormulaView::setFormula(const Formula& formula)
{
    if (formula == m_formula)
        return;
    m_formula = formula;
    adapt();
    updateGeometry();
    announceChange(this);
}

void FormulaView::setTex(const QString& tex)
{
    if (tex != m_formula.source())
        setFormula(Formula::fromTex(tex));
}

void FormulaView::setPixelSize(double pixelSize)
{
    if (pixelSize == m_pixelSize)
        return;
    m_pixelSize = pixelSize;
    adapt();
    updateGeometry();
}

void FormulaView::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void FormulaView::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void FormulaView::setWell(bool well)
{
    m_well = well;
    adapt();
    updateGeometry();
}

void FormulaView::setHighlightedParts(const QSet<QString>& parts)
{
    if (parts == m_highlighted)
        return;
    m_highlighted = parts;
    update();
}

void FormulaView::setInteractive(bool interactive)
{
    m_interactive = interactive;
    setMouseTracking(interactive);
    setFocusPolicy(interactive ? Qt::StrongFocus : Qt::ClickFocus);
}

std::vector<Formula> FormulaView::shownFormulas() const
{
    return {m_formula};
}

QString FormulaView::accessibleText() const
{
    const QString text = m_formula.toPlainText();
    return m_part.isEmpty() ? text : QStringLiteral("%1; %2").arg(text, m_part);
}

QSize FormulaView::sizeHint() const
{
    const FormulaLayout wanted(m_formula, m_pixelSize);
    const double padding = m_well ? 2 * kWellPadding : 2 * kFocusRoom;
    return {static_cast<int>(std::ceil(wanted.width() + padding)), static_cast<int>(std::ceil(wanted.size().height() + padding))};
}

QSize FormulaView::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {static_cast<int>(std::ceil(whole.width() * kSmallest)), whole.height()};
}

void FormulaView::adapt()
{
    const double room = width() - (m_well ? 2 * kWellPadding : 2.0 * kFocusRoom);
    m_layout = FormulaLayout(m_formula, m_pixelSize);
    if (m_layout.width() > room && room > 0) {
        const double share = std::max(kSmallest, room / m_layout.width());
        m_layout = FormulaLayout(m_formula, m_pixelSize * share);
    }
    update();
}

QPointF FormulaView::baseline() const
{
    const double padding = m_well ? kWellPadding : kFocusRoom;
    double x = padding;
    if (m_alignment & Qt::AlignHCenter)
        x = (width() - m_layout.width()) / 2;
    else if (m_alignment & Qt::AlignRight)
        x = width() - padding - m_layout.width();
    double y = (height() - m_layout.size().height()) / 2 + m_layout.ascent();
    if (m_alignment & Qt::AlignTop)
        y = padding + m_layout.ascent();
    else if (m_alignment & Qt::AlignBottom)
        y = height() - padding - m_layout.descent();
    return {x, y};
}

void FormulaView::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_well) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.inset);
        painter.drawRoundedRect(rect(), metrics::kFieldRadius, metrics::kFieldRadius);
    }
    const QColor ink = m_ink == Ink::Primary ? colors.ink : m_ink == Ink::Secondary ? colors.ink2 : colors.ink3;
    QSet<QString> highlighted = m_highlighted;
    if (!m_part.isEmpty())
        highlighted.insert(m_part);
    m_layout.paint(painter, baseline(), ink, highlighted);
    if (showsFocus(*this) && m_interactive) {
        painter.setPen(QPen(colors.ink, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void FormulaView::resizeEvent(QResizeEvent*)
{
    adapt();
}

void FormulaView::enterPart(const QString& part)
{
    if (part == m_part)
        return;
    m_part = part;
    update();
    announceChange(this);
    emit partEntered(part);
}

void FormulaView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_interactive)
        enterPart(m_layout.partAt(event->position() - baseline()));
}

void FormulaView::mousePressEvent(QMouseEvent* event)
{
    const QString part = m_layout.partAt(event->position() - baseline());
    if (m_interactive && event->button() == Qt::LeftButton && !part.isEmpty())
        emit partClicked(part);
    else
        QWidget::mousePressEvent(event);
}

void FormulaView::leaveEvent(QEvent*)
{
    enterPart({});
}

void FormulaView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copyLatex();
    const QStringList parts = m_formula.parts();
    if (!m_interactive || parts.isEmpty())
        return QWidget::keyPressEvent(event);
    const qsizetype current = parts.indexOf(m_part);
    switch (event->key()) {
    case Qt::Key_Right: return enterPart(parts[std::min(current + 1, parts.size() - 1)]);
    case Qt::Key_Left: return enterPart(parts[std::max<qsizetype>(current < 0 ? parts.size() - 1 : current - 1, 0)]);
    case Qt::Key_Return:
    case Qt::Key_Space:
        if (current >= 0)
            emit partClicked(m_part);
        return;
    case Qt::Key_Escape:
        if (current >= 0)
            return enterPart({});
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void FormulaView::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_formula.isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy as LaTeX"), this, &FormulaView::copyLatex);
    menu->addAction(tr("Copy as picture"), this, &FormulaView::copyPicture);
    menu->popup(event->globalPos());
}

void FormulaView::copyLatex() const
{
    QApplication::clipboard()->setText(m_formula.toLatex());
}

void FormulaView::copyPicture() const
{
    constexpr double kScale = 3.0;
    constexpr double kMargin = 6.0;
    const Colors& colors = Theme::instance().colors();
    const FormulaLayout layout(m_formula, m_pixelSize);
    const QSizeF whole = layout.size() + QSizeF(2 * kMargin, 2 * kMargin);
    QImage picture((whole * kScale).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(kScale);
    picture.fill(colors.surface);
    {
        QPainter painter(&picture);
        layout.paint(painter, {kMargin, kMargin + layout.ascent()}, colors.ink);
    }
    const int dotsPerMeter = static_cast<int>(std::lround(kScale * kScreenDotsPerMeter));
    picture.setDotsPerMeterX(dotsPerMeter);
    picture.setDotsPerMeterY(dotsPerMeter);
    QApplication::clipboard()->setImage(picture);
}

} // namespace chalknet::ui
