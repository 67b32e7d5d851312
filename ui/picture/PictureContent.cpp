// Walks through the widgets of a picture and decides what each one gives to it.
#include "ui/picture/PictureContent.h"

#include "ui/controls/AnchoredPanel.h"
#include "ui/controls/Card.h"
#include "ui/controls/NoteBar.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/Stepper.h"
#include "ui/controls/TransportBar.h"
#include "ui/lessons/Lesson.h"
#include "ui/views/AccessibleView.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSizeGrip>
#include <QStyle>
#include <QTabBar>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr const char* kRole = "pictureRole";
constexpr const char* kPart = "picturePart";

QString withoutMnemonic(const QString& text)
{
    QString plain = text;
    return plain.remove(u'&');
}

/// What a choice or a field is set to; null for other widgets.
QString wordsOf(const QWidget& widget)
{
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return box->currentText();
    if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(&widget))
        return spin->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return line->text();
    if (const auto* stepper = qobject_cast<const Stepper*>(&widget))
        return QString::number(stepper->value());
    if (const auto* segments = qobject_cast<const SegmentedControl*>(&widget))
        return segments->segmentText(segments->currentIndex());
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        return withoutMnemonic(tabs->tabText(tabs->currentIndex()));
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return withoutMnemonic(button->text());
    return {};
}

bool hasLabel(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    const auto labels = parent != nullptr ? parent->findChildren<QLabel*>() : QList<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->buddy() == &widget; });
}

PictureRole roleOf(const QWidget& widget)
{
    if (const QVariant role = widget.property(kRole); role.isValid())
        return static_cast<PictureRole>(role.toInt());
    if (widget.isWindow() || qobject_cast<const NoteBar*>(&widget) || qobject_cast<const AnchoredPanel*>(&widget)
        || qobject_cast<const TransportBar*>(&widget) || qobject_cast<const QAbstractSlider*>(&widget)
        || qobject_cast<const QSizeGrip*>(&widget))
        return PictureRole::LeftOut;
    if (qobject_cast<const Stepper*>(&widget))
        return PictureRole::CenteredWords;
    if (qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget)
        || qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const SegmentedControl*>(&widget)
        || qobject_cast<const QTabBar*>(&widget))
        return PictureRole::Words;
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        // A button with a painting of its own, as a value that is switched by a click, shows more than that it can be pressed.
        if (QLatin1StringView(widget.metaObject()->className()).startsWith(QLatin1StringView("chalknet::")))
            return PictureRole::Painted;
        // A choice that is on, and a button that stands for a setting: a label names it.
        const bool isChosen = button->isCheckable() && button->isChecked();
        return !button->text().isEmpty() && (isChosen || hasLabel(widget)) ? PictureRole::Words : PictureRole::LeftOut;
    }
    return PictureRole::Painted;
}

void collectWidgets(const QLayout& layout, std::vector<const QWidget*>& widgets)
{
    for (int i = 0; i < layout.count(); ++i)
        if (QLayoutItem* item = layout.itemAt(i); const QWidget* widget = item->widget())
            widgets.push_back(widget);
        else if (item->layout() != nullptr)
            collectWidgets(*item->layout(), widgets);
}

class Collector {
public:
    explicit Collector(const QWidget& source)
        : m_source(source)
    {
        if (auto* card = const_cast<Card*>(qobject_cast<const Card*>(&source)))
            collectWidgets(*card->header(), m_header);
    }

    std::vector<PicturePiece> collect()
    {
        const bool isCard = qobject_cast<const Card*>(&m_source) != nullptr;
        if (!isCard)
            m_pieces.push_back({const_cast<QWidget*>(&m_source), m_source.rect(), {}, {}, PictureRole::Painted, false});
        // A card shows what its layout does; a page ends at its border.
        addChildren(m_source, m_source.rect(), false);
        return std::move(m_pieces);
    }

private:
    void addChildren(const QWidget& parent, const QRect& visible, bool isInHeader)
    {
        for (const QObject* child : parent.children())
            if (child->isWidgetType())
                add(*static_cast<const QWidget*>(child), visible, isInHeader);
    }

    void add(const QWidget& widget, const QRect& visible, bool isInHeader)
    {
        const PictureRole role = roleOf(widget);
        const QRect place(widget.mapTo(&m_source, QPoint(0, 0)), widget.size());
        const QRect seen = place & visible;
        if (role == PictureRole::LeftOut || widget.isHidden() || seen.isEmpty())
            return;
        PicturePiece piece{const_cast<QWidget*>(&widget), place, seen == place ? QRect() : seen, {}, role,
            isInHeader || std::find(m_header.begin(), m_header.end(), &widget) != m_header.end()};
        if (role != PictureRole::Painted)
            piece.words = wordsOf(widget);
        m_pieces.push_back(piece);
        if (role == PictureRole::Painted)
            addChildren(widget, seen, piece.isInHeader);
    }

    const QWidget& m_source;
    std::vector<const QWidget*> m_header;
    std::vector<PicturePiece> m_pieces;
};

bool isView(const QWidget& widget)
{
    return dynamic_cast<const AccessibleView*>(&widget) != nullptr;
}

/// What is seen of a piece: of a label only its words, of a box that only holds others nothing.
QRect seenOf(const PicturePiece& piece)
{
    if (piece.role != PictureRole::Painted)
        return piece.words.isEmpty() ? QRect() : piece.place;
    const QRect place = piece.clip.isEmpty() ? piece.place : piece.clip;
    if (const auto* label = qobject_cast<const QLabel*>(piece.widget)) {
        if (label->text().isEmpty() && label->pixmap().isNull())
            return {};
        const QSize size = label->wordWrap() ? label->size() : label->sizeHint().boundedTo(label->size());
        return QStyle::alignedRect(label->layoutDirection(), label->alignment(), size, place);
    }
    const bool holdsOthers = piece.widget->layout() != nullptr || piece.widget->metaObject() == &QWidget::staticMetaObject;
    return holdsOthers && !isView(*piece.widget) ? QRect() : place;
}

} // namespace

void setPictureRole(QWidget* widget, PictureRole role)
{
    widget->setProperty(kRole, static_cast<int>(role));
}

void setPicturePart(QWidget* box, const QString& title)
{
    box->setProperty(kPart, title);
}

std::vector<PicturePiece> picturePieces(const QWidget& source)
{
    return Collector(source).collect();
}

QRect pictureBounds(const std::vector<PicturePiece>& pieces)
{
    QRect bounds;
    for (const PicturePiece& piece : pieces)
        if (!piece.isInHeader)
            bounds |= seenOf(piece);
    return bounds;
}

bool hasPicture(const Card& card)
{
    const std::vector<PicturePiece> pieces = picturePieces(card);
    return std::any_of(pieces.begin(), pieces.end(),
        [](const PicturePiece& piece) { return !piece.isInHeader && piece.role == PictureRole::Painted && isView(*piece.widget); });
}

QWidget* picturePart(Card& card, QWidget* widget)
{
    QWidget* found = nullptr;
    for (; widget != nullptr && widget != &card; widget = widget->parentWidget())
        if (!widget->property(kPart).toString().isEmpty() || (isView(*widget) && roleOf(*widget) == PictureRole::Painted))
            found = widget;
    if (found == nullptr)
        return nullptr;
    const std::vector<PicturePiece> pieces = picturePieces(card);
    const bool isInHeader = std::any_of(pieces.begin(), pieces.end(),
        [&](const PicturePiece& piece) { return piece.widget == found && piece.isInHeader; });
    const QRect place(found->mapTo(&card, QPoint(0, 0)), found->size());
    return isInHeader || place.contains(pictureBounds(pieces)) ? nullptr : found;
}

QString pictureTitle(const QWidget& source)
{
    if (const QString title = source.property(kPart).toString(); !title.isEmpty())
        return title;
    if (const auto* page = qobject_cast<const LessonPage*>(&source))
        return page->explanationTitle();
    if (const auto* card = qobject_cast<const Card*>(&source); card != nullptr && !card->title().isEmpty())
        return card->title();
    if (!source.accessibleName().isEmpty())
        return source.accessibleName();
    // A card without a title is called like the first view in it.
    for (const PicturePiece& piece : picturePieces(source))
        if (isView(*piece.widget) && !piece.widget->accessibleName().isEmpty())
            return piece.widget->accessibleName();
    return {};
}

} // namespace chalknet::ui
