// Holds the content of a step, its layout and what of it is lit; the remark below is a paragraph of its own.
#include "ui/lessons/backprop/ChainRuleView.h"

#include "ui/formula/MathText.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kRemarkSize = 14.0;
constexpr double kRemarkGap = 8.0; // between the formulas' area and the words
constexpr double kRemarkSpace = 18.0; // where there is more room
constexpr double kRemarkLeft = 10.0;
constexpr double kWheelStep = 40.0; // pixels for a notch of 120
constexpr double kPictureScale = 3.0;
constexpr double kPictureMargin = 8.0;

} // namespace

ChainRuleView::ChainRuleView(QWidget* parent)
    : QWidget(parent)
    , m_remark(new MathText(this))
    , m_warning(new MathText(this))
    , m_light(this, [this](double share) {
        m_lightShare = share;
        update();
    })
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Formulas of this step"));
    m_remark->setSecondary(true);
    m_warning->setBold(true);
    for (MathText* text : {m_remark, m_warning})
        text->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    arrange();
}

void ChainRuleView::setContent(const ChainRuleContent& content)
{
    m_content = content;
    m_offset = 0.0;
    m_chosen = -1;
    m_lit = -1;
    arrange();
}

void ChainRuleView::setAsked(bool asked)
{
    if (asked == m_asked)
        return;
    m_asked = asked;
    arrange();
}

void ChainRuleView::setStageScale(double scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    arrange();
}

void ChainRuleView::setLit(int index)
{
    m_lit = index;
    light();
}

int ChainRuleView::indexOf(const TraceTarget& target) const
{
    const int count = static_cast<int>(m_content.factors.size() + m_content.lines.size());
    for (int index = 0; index < count; ++index) {
        const std::vector<TraceTarget> places = placesOf(index);
        if (std::find(places.begin(), places.end(), target) != places.end())
            return index;
    }
    return -1;
}

std::vector<TraceTarget> ChainRuleView::placesOf(int index) const
{
    const int factors = static_cast<int>(m_content.factors.size());
    if (index < 0 || index >= factors + static_cast<int>(m_content.lines.size()))
        return {};
    return index < factors ? m_content.factors[static_cast<std::size_t>(index)].places
                           : m_content.lines[static_cast<std::size_t>(index - factors)].places;
}

TraceTone ChainRuleView::toneOf(int part) const
{
    const int factors = static_cast<int>(m_content.factors.size());
    if (part < 0 || part >= factors + static_cast<int>(m_content.lines.size()))
        return TraceTone::None;
    return part < factors ? m_content.factors[static_cast<std::size_t>(part)].tone
                          : m_content.lines[static_cast<std::size_t>(part - factors)].tone;
}

QString ChainRuleView::accessibleText() const
{
    return m_shown.plainText();
}

int ChainRuleView::remarkLeft() const
{
    return static_cast<int>(std::lround(kRemarkLeft * m_scale));
}

// The words take their height; what is left belongs to the formulas.
void ChainRuleView::arrange()
{
    m_shown = m_asked ? m_content.asked() : m_content;
    const int words = wordsHeight();
    m_room = std::max(0.0, height() - words - (words > 0 ? kRemarkGap * m_scale : 0.0));
    m_layout = ChainRuleLayout(m_content, m_asked, QSizeF(width(), m_room), m_scale);
    const bool isPresenting = window()->property("presenting").toBool();
    const double left = isPresenting ? std::max(0.0, (width() - m_layout.size().width()) / 2) : 0.0;
    m_origin = {left, 0.0};
    placeWords();
    scrollTo(m_offset);
    light();
    announceChange(this);
    update();
}

int ChainRuleView::wordsHeight()
{
    int total = 0;
    const std::pair<MathText*, QString> words[]{{m_warning, m_shown.warning}, {m_remark, m_shown.remark}};
    for (const auto& [text, content] : words) {
        text->setPixelSize(kRemarkSize * m_scale);
        text->setText(content);
        text->setVisible(!content.isEmpty());
        if (!content.isEmpty())
            total += text->heightForWidth(std::max(1, width() - remarkLeft()));
    }
    return total;
}

// Below the formulas, at the bottom at the latest.
void ChainRuleView::placeWords()
{
    const double below = m_layout.size().height() + kRemarkSpace * m_scale;
    double top = std::min(below, m_room + kRemarkGap * m_scale);
    for (MathText* text : {m_warning, m_remark}) {
        if (text->text().isEmpty())
            continue;
        const int room = std::max(1, width() - remarkLeft());
        const int height = text->heightForWidth(room);
        const int left = remarkLeft() + static_cast<int>(m_origin.x()); // below the formulas, as far as it fits there
        const bool fits
            = text->minimumSizeHint().width() <= width() - left && text->heightForWidth(std::max(1, width() - left)) == height;
        const int begin = fits ? left : remarkLeft();
        text->setGeometry(begin, static_cast<int>(top), std::max(1, width() - begin), height);
        top += text->height();
    }
}

double ChainRuleView::scrollRange() const
{
    return std::max(0.0, m_layout.size().height() - m_room);
}

void ChainRuleView::scrollTo(double offset)
{
    m_offset = std::clamp(offset, 0.0, scrollRange());
    update();
}

void ChainRuleView::keepVisible(int part)
{
    const QRectF area = m_layout.areaOf(part);
    if (area.isNull())
        return;
    if (area.top() < m_offset)
        scrollTo(area.top());
    else if (area.bottom() > m_offset + m_room)
        scrollTo(area.bottom() - m_room);
}

// The light goes on when another part is shown than before; it goes out at once.
void ChainRuleView::light()
{
    if (shownPart() != m_lightened) {
        m_lightened = shownPart();
        m_lightShare = 0.0;
        m_light.glide(motion::kFactor, QEasingCurve::OutQuad);
    }
    update();
}

void ChainRuleView::choose(int part)
{
    if (part == m_chosen)
        return;
    m_chosen = part;
    light();
    emit partHovered(part);
}

bool ChainRuleView::event(QEvent* event)
{
    // These arrows would go to another step.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down)
            event->accept();
    }
    return QWidget::event(event);
}

void ChainRuleView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Formulas of this step"));
    QWidget::changeEvent(event);
}

void ChainRuleView::resizeEvent(QResizeEvent*)
{
    arrange();
}

void ChainRuleView::mouseMoveEvent(QMouseEvent* event)
{
    const bool isInside = event->position().y() <= m_room;
    choose(isInside ? m_layout.partAt(event->position() - m_origin + QPointF(0, m_offset)) : -1);
}

void ChainRuleView::leaveEvent(QEvent*)
{
    choose(-1);
}

void ChainRuleView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copyLatex();
    const int count = m_layout.partCount();
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: choose(std::min(m_chosen + 1, count - 1)); break;
    case Qt::Key_Left:
    case Qt::Key_Up: choose(m_chosen < 0 ? count - 1 : std::max(m_chosen - 1, 0)); break;
    case Qt::Key_Home: choose(std::min(0, count - 1)); break;
    case Qt::Key_End: choose(count - 1); break;
    case Qt::Key_PageDown: return scrollTo(m_offset + m_room);
    case Qt::Key_PageUp: return scrollTo(m_offset - m_room);
    case Qt::Key_Escape:
        if (m_chosen < 0)
            return event->ignore();
        choose(-1);
        return;
    default: return QWidget::keyPressEvent(event);
    }
    keepVisible(m_chosen);
}

void ChainRuleView::focusInEvent(QFocusEvent* event)
{
    m_byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void ChainRuleView::focusOutEvent(QFocusEvent* event)
{
    choose(-1);
    QWidget::focusOutEvent(event);
    update();
}

void ChainRuleView::wheelEvent(QWheelEvent* event)
{
    if (scrollRange() <= 0.0)
        return event->ignore();
    scrollTo(m_offset - event->angleDelta().y() / 120.0 * kWheelStep);
    event->accept();
}

void ChainRuleView::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_layout.formulas().empty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy as LaTeX"), this, &ChainRuleView::copyLatex);
    menu->addAction(tr("Copy as picture"), this, &ChainRuleView::copyPicture);
    menu->popup(event->globalPos());
}

void ChainRuleView::copyLatex() const
{
    QApplication::clipboard()->setText(m_shown.latex());
}

void ChainRuleView::copyPicture() const
{
    const ChainRuleLayout layout(m_content, m_asked, QSizeF(width(), 1e6), m_scale);
    const QSizeF whole = layout.size() + QSizeF(2 * kPictureMargin, 2 * kPictureMargin);
    QImage picture((whole * kPictureScale).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(kPictureScale);
    picture.fill(Theme::instance().colors().surface);
    {
        QPainter painter(&picture);
        painter.translate(kPictureMargin, kPictureMargin);
        paintContent(painter, layout, -1);
    }
    QApplication::clipboard()->setImage(picture);
}

} // namespace chalknet::ui
