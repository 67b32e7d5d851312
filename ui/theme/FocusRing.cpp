// The ring around the widget that the keyboard is on.
#include "ui/theme/FocusRing.h"

#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTabBar>

namespace chalknet::ui {

namespace {

constexpr int kGap = 2;
constexpr int kWidth = 2;

/// The ring itself: a transparent child of the window above everything.
class Ring : public QWidget {
public:
    explicit Ring(QWidget* window)
        : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

    /// `visiblePart` of the ring in its own coordinates: what scroll areas do not cut off.
    void setVisiblePart(const QRect& visiblePart)
    {
        m_visiblePart = visiblePart;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setClipRect(m_visiblePart);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::instance().colors().ink, kWidth));
        const double inset = kWidth / 2.0;
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(inset, inset, -inset, -inset), metrics::kButtonRadius + kGap, metrics::kButtonRadius + kGap);
    }

private:
    QRect m_visiblePart;
};

bool isKnownInput(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget)
        || qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QAbstractSlider*>(widget)
        || qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QTabBar*>(widget)
        || qobject_cast<const QAbstractScrollArea*>(widget);
}

/// Where the ring goes, in the widget's coordinates: around the widget, or inside the current item.
struct RingPlace {
    QRect box;
    int outwards = kGap + kWidth;
};

RingPlace ringPlace(const QWidget& widget)
{
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) {
        const QRect item = view->visualRect(view->currentIndex());
        if (item.isValid())
            return {item.translated(view->viewport()->pos()), -1};
        return {widget.rect(), -1};
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget); tabs && tabs->currentIndex() >= 0)
        return {tabs->tabRect(tabs->currentIndex()), 0};
    if (qobject_cast<const QAbstractScrollArea*>(&widget))
        return {widget.rect(), -1};
    // Its rectangle has room around the groove; outside stand the numbers of its ends.
    if (qobject_cast<const QAbstractSlider*>(&widget))
        return {widget.rect(), 0};
    return {widget.rect(), kGap + kWidth};
}

} // namespace

FocusRing::FocusRing(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { moveTo(now); });
}

FocusRing::~FocusRing()
{
    delete m_ring;
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
        if (!m_byKeyboard) {
            m_byKeyboard = true;
            moveTo(QApplication::focusWidget());
        }
        break;
    case QEvent::MouseButtonPress:
        if (m_byKeyboard) {
            m_byKeyboard = false;
            moveTo(nullptr);
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest:
        if (m_target && watched->isWidgetType()) {
            const auto* widget = static_cast<QWidget*>(watched);
            if (widget == m_target || widget->isAncestorOf(m_target))
                place();
        }
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::moveTo(QWidget* widget)
{
    // The line edit inside a spin box or combo box has the focus on their behalf.
    if (widget != nullptr && qobject_cast<QLineEdit*>(widget)
        && (qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) || qobject_cast<QComboBox*>(widget->parentWidget())))
        widget = widget->parentWidget();
    const bool wanted = m_byKeyboard && widget != nullptr && isKnownInput(widget) && !widget->isWindow()
        && widget->window()->windowType() != Qt::Popup;
    m_target = wanted ? widget : nullptr;
    followItems();
    place();
}

void FocusRing::followItems()
{
    disconnect(m_items);
    if (const auto* view = qobject_cast<QAbstractItemView*>(m_target); view && view->selectionModel())
        m_items = connect(
            view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FocusRing::place, Qt::QueuedConnection);
    else if (const auto* tabs = qobject_cast<QTabBar*>(m_target))
        m_items = connect(tabs, &QTabBar::currentChanged, this, &FocusRing::place, Qt::QueuedConnection);
}

void FocusRing::place()
{
    if (!m_target || !m_target->isVisible()) {
        if (m_ring)
            m_ring->hide();
        return;
    }
    QWidget* window = m_target->window();
    if (!m_ring || m_ring->parentWidget() != window) {
        delete m_ring;
        m_ring = new Ring(window);
    }
    const RingPlace wanted = ringPlace(*m_target);
    const int out = wanted.outwards;
    const QRect place = wanted.box.translated(m_target->mapTo(window, QPoint(0, 0))).adjusted(-out, -out, out, out);
    QRect visible = place;
    for (QWidget* parent = m_target->parentWidget(); parent != nullptr && parent != window; parent = parent->parentWidget()) {
        if (qobject_cast<QAbstractScrollArea*>(parent->parentWidget()))
            visible &= QRect(parent->mapTo(window, QPoint(0, 0)), parent->size());
    }
    if (m_ring->geometry() != place)
        m_ring->setGeometry(place);
    static_cast<Ring*>(m_ring.data())->setVisiblePart(visible.translated(-place.topLeft()));
    m_ring->raise();
    m_ring->show();
}

} // namespace chalknet::ui
