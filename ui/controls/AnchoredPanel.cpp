// Place, focus and closing of a panel below a button.
#include "ui/controls/AnchoredPanel.h"

#include "ui/theme/ChalkStyle.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kGap = 6; // between button and panel
constexpr int kWindowMargin = 8;

bool isWithin(const QObject* object, const QObject* ancestor)
{
    for (; object != nullptr; object = object->parent())
        if (object == ancestor)
            return true;
    return false;
}

} // namespace

AnchoredPanel::AnchoredPanel(QWidget* parent)
    : QFrame(parent)
{
    hide();
    setFocusPolicy(Qt::ClickFocus); // a click on the ground takes the focus out of a field, so that it is finished
    setAttribute(Qt::WA_NoMousePropagation);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    // In the window it would outlive the page that made it.
    if (parent != nullptr)
        connect(parent, &QObject::destroyed, this, &QObject::deleteLater);
}

void AnchoredPanel::popUp(QWidget* anchor)
{
    if (isOpen()) {
        const bool wasHere = m_anchor == anchor;
        closePanel();
        if (wasHere)
            return;
    }
    m_anchor = anchor;
    if (parentWidget() != anchor->window())
        setParent(anchor->window());
    place();
    raise();
    show();
    qApp->installEventFilter(this);
    const std::vector<QWidget*> usable = usableStops();
    if (!usable.empty())
        usable.front()->setFocus(Qt::PopupFocusReason);
    emit opened();
}

void AnchoredPanel::closePanel()
{
    if (!isOpen())
        return;
    qApp->removeEventFilter(this);
    const QPointer<QWidget> anchor = std::exchange(m_anchor, nullptr);
    // Before the panel hides: a field that is being typed in hands in its number.
    if (isWithin(QApplication::focusWidget(), this) && anchor->isVisible())
        anchor->setFocus(Qt::PopupFocusReason);
    hide();
    emit closed();
}

void AnchoredPanel::place()
{
    if (!m_anchor || parentWidget() == nullptr)
        return;
    if (layout() != nullptr)
        layout()->activate();
    const QRect room = parentWidget()->rect().adjusted(kWindowMargin, kWindowMargin, -kWindowMargin, -kWindowMargin);
    const QSize wanted = sizeHint().boundedTo(room.size());
    const QPoint below = m_anchor->mapTo(parentWidget(), QPoint(0, m_anchor->height() + kGap));
    const int left = std::max(room.left(), std::min(below.x(), room.right() + 1 - wanted.width()));
    const int top = std::max(room.top(), std::min(below.y(), room.bottom() + 1 - wanted.height()));
    setGeometry(QRect(QPoint(left, top), wanted));
}

bool AnchoredPanel::event(QEvent* event)
{
    // The keys of the page stay outside; those with Ctrl and the function keys are the window's.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isFunctionKey = key->key() >= Qt::Key_F1 && key->key() <= Qt::Key_F35;
        if (!isFunctionKey && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
            event->accept();
            return true;
        }
    }
    const bool done = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest && isOpen())
        place();
    return done;
}

bool AnchoredPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_anchor || !watched->isWidgetType())
        return false;
    const bool holdsAnchor = isWithin(m_anchor, watched);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        // Lists and menus that are open close themselves; the button closes by popUp().
        if (QApplication::activePopupWidget() == nullptr && !isWithin(watched, this) && !isWithin(watched, m_anchor))
            closePanel();
        break;
    case QEvent::FocusIn:
        // The keyboard went on to something that the panel may cover.
        if (QApplication::activePopupWidget() == nullptr && !isWithin(watched, this) && !isWithin(watched, m_anchor)
            && static_cast<QWidget*>(watched)->window() == window())
            closePanel();
        break;
    case QEvent::KeyPress:
        if (watched == m_anchor && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            closePanel();
            return true;
        }
        break;
    case QEvent::Hide:
        if (watched == m_anchor)
            closePanel();
        break;
    case QEvent::Move:
    case QEvent::Resize:
        if (holdsAnchor)
            place();
        break;
    default: break;
    }
    return false;
}

void AnchoredPanel::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawRoundedBox(painter, rect(), metrics::kCardRadius, colors.surface, colors.ctl);
}

void AnchoredPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        closePanel();
    else
        event->accept(); // what no field wanted is not for the page behind
}

std::vector<QWidget*> AnchoredPanel::usableStops() const
{
    std::vector<QWidget*> usable = stops();
    std::erase_if(usable, [](const QWidget* stop) { return !stop->isVisible() || !stop->isEnabled(); });
    return usable;
}

bool AnchoredPanel::focusNextPrevChild(bool next)
{
    const std::vector<QWidget*> usable = usableStops();
    if (!isOpen() || usable.empty())
        return QFrame::focusNextPrevChild(next);
    const auto count = static_cast<std::ptrdiff_t>(usable.size());
    const auto found
        = std::ranges::find_if(usable, [](const QWidget* stop) { return isWithin(QApplication::focusWidget(), stop); });
    const std::ptrdiff_t here = found == usable.end() ? (next ? -1 : 0) : found - usable.begin();
    const std::ptrdiff_t there = (here + (next ? 1 : -1) + count) % count;
    usable[static_cast<std::size_t>(there)]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace chalknet::ui
