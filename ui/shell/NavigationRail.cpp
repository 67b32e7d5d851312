// Paints the rail's items and turns the current row into a choice.
#include "ui/shell/NavigationRail.h"

#include "ui/shell/LessonListModel.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kPartGap = 9; // above the first lesson of a part, with the line in its middle

/// Sizes of one item.
struct ItemMetrics {
    int width = 72;
    int height = 60;
    int icon = 24;
    int iconTop = 9;
    int textHeight = 20;
    double text = 12.5;
};

constexpr ItemMetrics kReference{};
constexpr ItemMetrics kSmall{72, 49, 20, 6, 18, 12};
constexpr ItemMetrics kLarge{86, 72, 29, 11, 24, 15};

const ItemMetrics& metricsFor(Density density)
{
    switch (density) {
    case Density::Compact: return kSmall;
    case Density::Large: return kLarge;
    case Density::Reference: break;
    }
    return kReference;
}

class RailDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setDensity(Density density) { m_metrics = metricsFor(density); }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const bool startsPart = index.data(LessonListModel::StartsPartRole).toBool();
        return {m_metrics.width, m_metrics.height + (startsPart ? kPartGap : 0)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRect row = option.rect;
        if (index.data(LessonListModel::StartsPartRole).toBool()) {
            painter->fillRect(
                QRect(row.left() + 16, row.top() + kPartGap / 2, row.width() - 32, 1), Theme::instance().colors().line);
            row.setTop(row.top() + kPartGap);
        }
        paintGround(*painter, row, option.state);
        paintIcon(*painter, row, index);
        paintName(*painter, row, option.state, index);
        painter->restore();
    }

private:
    void paintGround(QPainter& painter, const QRect& row, QStyle::State state) const
    {
        const Colors& colors = Theme::instance().colors();
        QRectF box(0, 0, m_metrics.width, row.height() - 1);
        box.moveCenter(QRectF(row).center());
        painter.setPen(Qt::NoPen);
        if (state.testFlag(QStyle::State_Selected)) {
            painter.setBrush(colors.sel);
            painter.drawRoundedRect(box, metrics::kThumbnailRadius, metrics::kThumbnailRadius);
            painter.fillRect(QRectF(row.left(), box.top() + 8, 4, box.height() - 16), colors.ink);
        } else if (state.testFlag(QStyle::State_MouseOver)) {
            painter.setBrush(colors.inset);
            painter.drawRoundedRect(box, metrics::kThumbnailRadius, metrics::kThumbnailRadius);
        }
    }

    void paintIcon(QPainter& painter, const QRect& row, const QModelIndex& index) const
    {
        const QRect box(row.center().x() - m_metrics.icon / 2 + 1, row.top() + m_metrics.iconTop, m_metrics.icon, m_metrics.icon);
        index.data(Qt::DecorationRole).value<QIcon>().paint(&painter, box);
    }

    void paintName(QPainter& painter, const QRect& row, QStyle::State state, const QModelIndex& index) const
    {
        const Colors& colors = Theme::instance().colors();
        const bool selected = state.testFlag(QStyle::State_Selected);
        const QString name = index.data(Qt::DisplayRole).toString();
        QRect box(0, row.bottom() - m_metrics.textHeight - 3, m_metrics.width - 4, m_metrics.textHeight);
        box.moveCenter(QPoint(row.center().x(), box.center().y()));
        // A long bold name gets a smaller face rather than an ellipsis.
        double size = m_metrics.text;
        QFont font = Theme::instance().sans(size, selected);
        while (size > 10 && QFontMetrics(font).horizontalAdvance(name) > box.width())
            font = Theme::instance().sans(--size, selected);
        painter.setFont(font);
        painter.setPen(selected ? colors.ink : colors.ink2);
        painter.drawText(box, Qt::AlignCenter, QFontMetrics(font).elidedText(name, Qt::ElideRight, box.width()));
    }

    ItemMetrics m_metrics = kReference;
};

} // namespace

NavigationRail::NavigationRail(LessonListModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new RailDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the wheel and the keys still scroll
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(false);
    connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    setDensity(Density::Reference);
    retranslate();
}

void NavigationRail::setCurrentRow(int row)
{
    setCurrentIndex(m_model.index(row));
}

void NavigationRail::setDensity(Density density)
{
    static_cast<RailDelegate*>(itemDelegate())->setDensity(density);
    setViewportMargins(0, density == Density::Compact ? 3 : 8, 0, 0);
    // The line at its right is the window's.
    setFixedWidth(static_cast<int>(std::lround(metrics::kRailWidth * chromeScale(density))) - 1);
    scheduleDelayedItemsLayout();
}

void NavigationRail::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && current != previous)
        emit lessonChosen(current.row());
}

void NavigationRail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListView::changeEvent(event);
}

void NavigationRail::retranslate()
{
    setAccessibleName(tr("Lessons"));
    m_model.retranslate();
}

} // namespace chalknet::ui
