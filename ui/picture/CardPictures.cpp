// Watches a card for the pointer, the keyboard and the menu key.
#include "ui/picture/CardPictures.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/Card.h"
#include "ui/picture/PictureContent.h"
#include "ui/picture/PictureRequest.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kSide = metrics::kMinimumHitTarget;
constexpr int kLines = 14; // that are tried from the top
constexpr int kLineStep = 8;
constexpr int kTouch = 4; // so far the button may reach over the edge of something else

/// What stands in the line at the top: of labels their words only, of boxes what is in them.
void collectTaken(
    const QWidget& parent, const Card& card, const QRect& line, const QPushButton* button, std::vector<QRect>& taken)
{
    for (const QObject* child : parent.children()) {
        const auto* widget = qobject_cast<const QWidget*>(child);
        if (widget == nullptr || widget == button || widget->isHidden() || widget->isWindow())
            continue;
        QRect place(widget->mapTo(&card, QPoint(0, 0)), widget->size());
        if (!place.adjusted(0, kTouch, 0, -kTouch).intersects(line))
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            if (!label->wordWrap())
                place = QStyle::alignedRect(
                    label->layoutDirection(), label->alignment(), label->sizeHint().boundedTo(label->size()), place);
            if (label->text().isEmpty() && label->pixmap().isNull())
                continue;
        } else if (widget->metaObject() == &QWidget::staticMetaObject) {
            collectTaken(*widget, card, line, button, taken);
            continue;
        }
        taken.push_back(place);
    }
}

} // namespace

QRect freePlaceInLine(const QRect& line, int size, const std::vector<QRect>& taken)
{
    constexpr int kGap = 4;
    QRect place(line.right() + 1 - size, line.top(), size, size);
    while (place.left() >= line.left()) {
        const auto blocking = std::find_if(
            taken.begin(), taken.end(), [&](const QRect& other) { return other.intersects(place.adjusted(-kGap, 0, kGap, 0)); });
        if (blocking == taken.end())
            return place;
        place.moveRight(blocking->left() - 1 - kGap);
    }
    return {};
}

CardPictures::CardPictures(Card& card)
    : QObject(&card)
    , m_card(card)
{
    card.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
}

bool CardPictures::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::Leave:
        m_isPointed = event->type() == QEvent::Enter;
        showButton(m_isPointed || m_hasFocus);
        break;
    case QEvent::Resize:
    case QEvent::LayoutRequest:
        if (m_button != nullptr && m_button->isVisible())
            showButton(m_isPointed || m_hasFocus); // while presenting it is gone
        break;
    case QEvent::LanguageChange:
        if (m_button != nullptr)
            nameIconButton(m_button, tr("Picture of this card: copy or save"));
        break;
    case QEvent::ContextMenu: {
        const auto* menu = static_cast<QContextMenuEvent*>(event);
        const bool isByKey = menu->reason() == QContextMenuEvent::Keyboard;
        QWidget* from = isByKey ? QApplication::focusWidget() : m_card.childAt(menu->pos());
        if (QMenu* made = makeMenu(from)) {
            made->popup(menu->globalPos());
            return true;
        }
        break;
    }
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

QMenu* CardPictures::makeMenu(QWidget* from) const
{
    if (!hasPicture(m_card))
        return nullptr;
    auto* menu = new QMenu(&m_card);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QWidget* part = from != nullptr && m_card.isAncestorOf(from) ? picturePart(m_card, from) : nullptr;
    if (part != nullptr) {
        addPictureActions(menu, part);
        menu->addSeparator();
    }
    const auto add = [&](const QString& text, PictureRequest::Kind kind) {
        Card* card = &m_card;
        connect(menu->addAction(text), &QAction::triggered, card, [card, kind] { requestPicture(card, kind); });
    };
    add(part != nullptr ? tr("Copy picture of the whole card") : tr("Copy picture"), PictureRequest::Kind::Copy);
    add(part != nullptr ? tr("Save picture of the whole card…") : tr("Save picture…"), PictureRequest::Kind::Save);
    return menu;
}

void CardPictures::followFocus(QWidget* now)
{
    const bool hasFocus = now != nullptr && m_card.isAncestorOf(now) && showsKeyboardFocus(*now);
    if (hasFocus == m_hasFocus)
        return;
    m_hasFocus = hasFocus;
    showButton(m_isPointed || m_hasFocus);
}

void CardPictures::showButton(bool isWanted)
{
    if (m_card.layout() == nullptr) // the card is being destroyed, and the focus leaves it
        return;
    const bool isPresenting = m_card.window()->property("presenting").toBool();
    if (!isWanted || isPresenting || !hasPicture(m_card)) {
        if (m_button != nullptr)
            m_button->hide();
        return;
    }
    if (m_button == nullptr) {
        m_button = makeIconButton(QStringLiteral("image"), QString(), &m_card);
        m_button->setFixedSize(kSide, kSide);
        m_button->setIconSize(QSize(16, 16));
        setButtonKind(m_button, ButtonKind::Flat);
        m_button->setFocusPolicy(Qt::NoFocus); // the menu key does the same
        connect(m_button, &QPushButton::clicked, this, [this] {
            if (QMenu* menu = makeMenu(nullptr))
                menu->popup(m_button->mapToGlobal(QPoint(0, kSide)));
        });
    }
    nameIconButton(m_button, tr("Picture of this card: copy or save"));
    placeButton();
}

void CardPictures::placeButton()
{
    const QMargins margins = m_card.layout()->contentsMargins();
    QRect line(margins.left(), std::max(4, margins.top() - 4), m_card.width() - margins.left() - margins.right() + 8, kSide);
    if (const QRect head = m_card.header()->geometry(); head.height() > kSide / 2)
        line.moveTop(head.center().y() + 1 - kSide / 2);
    QRect place;
    // Below a head that is full, and over the picture only where there is no other way.
    for (int i = 0; place.isNull() && i < kLines; ++i, line.translate(0, kLineStep)) {
        std::vector<QRect> taken;
        collectTaken(m_card, m_card, line, m_button, taken);
        place = freePlaceInLine(line, kSide, taken);
    }
    // Where everything is full, the card's menu (right button, menu key) has to do.
    if (place.isNull())
        return m_button->hide();
    m_button->setGeometry(place);
    m_button->show();
    m_button->raise();
}

} // namespace chalknet::ui
