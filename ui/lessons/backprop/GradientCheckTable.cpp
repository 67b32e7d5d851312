// Painting of the cells, widths of the columns, choosing of rows.
#include "ui/lessons/backprop/GradientCheckTable.h"

#include "ui/formula/FormulaLayout.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QClipboard>
#include <QEvent>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kRowHeight = 36.0;
constexpr double kHeadHeight = 26.0;
constexpr double kTextSize = 15.5;
constexpr double kSmallSize = 14.0; // of the difference and the head
constexpr double kSymbolSize = 18.0;
constexpr double kMark = 18.0;
constexpr double kGap = 14.0; // between columns
constexpr double kSmallGap = 8.0; // where there is little room
constexpr int kInset = 8; // of the row's ground beside its first and last cell
constexpr double kLeastShrink = 0.75;
constexpr int kRowsBelow = 1; // of the present one, that stay in sight
constexpr int kWide = 380;

class CheckHeader : public QHeaderView {
public:
    explicit CheckHeader(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }
    double scale = 1.0;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const Colors& colors = Theme::instance().colors();
        painter->fillRect(rect, colors.surface);
        painter->setFont(Theme::instance().sans(kSmallSize * scale));
        painter->setPen(colors.ink3);
        painter->drawText(
            rect, Qt::AlignRight | Qt::AlignVCenter, model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        painter->setPen(QPen(colors.line, 1));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    }
};

class CheckDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    double scale = 1.0;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colors& colors = Theme::instance().colors();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(*painter, option, index);
        const bool isPresent = index.data(GradientCheckModel::PresentRole).toBool();
        const bool isReached = index.data(GradientCheckModel::ReachedRole).toBool();
        const bool isAsked = index.data(GradientCheckModel::AskedRole).toBool();
        const QColor ink = isReached || isAsked ? colors.ink : isPresent ? colors.ink2 : colors.ink3;
        switch (index.column()) {
        case GradientCheckModel::Name:
            paintFormula(*painter, QRectF(option.rect).adjusted(kInset, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                Formula::fromTex(index.data(GradientCheckModel::TexRole).toString()), kSymbolSize * scale, ink);
            break;
        case GradientCheckModel::Mark:
            if (isReached)
                paintMark(*painter, option.rect, static_cast<CheckOutcome>(index.data(GradientCheckModel::OutcomeRole).toInt()));
            break;
        default: {
            const bool isSmall = index.column() == GradientCheckModel::Difference;
            painter->setFont(Theme::instance().sans((isSmall ? kSmallSize : kTextSize) * scale, isAsked && !isSmall));
            painter->setPen(isSmall && isReached ? colors.ink2 : ink);
            painter->drawText(option.rect, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
        }
        }
        painter->restore();
    }

private:
    // The whole row is one rounded ground, of which every cell paints its part.
    static void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const Colors& colors = Theme::instance().colors();
        const bool isPresent = index.data(GradientCheckModel::PresentRole).toBool();
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        painter.setClipRect(option.rect);
        QRectF row(option.rect);
        if (index.column() > 0)
            row.setLeft(row.left() - 20);
        if (index.column() < GradientCheckModel::Columns - 1)
            row.setRight(row.right() + 20);
        if (isPresent || isHovered) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isPresent ? colors.sel : colors.inset);
            painter.drawRoundedRect(row, metrics::kFieldRadius, metrics::kFieldRadius);
        } else {
            painter.setPen(QPen(colors.line, 1));
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        }
    }

    void paintMark(QPainter& painter, const QRect& room, CheckOutcome outcome) const
    {
        const Colors& colors = Theme::instance().colors();
        const QString icon = outcome == CheckOutcome::Agrees ? QStringLiteral("check")
            : outcome == CheckOutcome::Differs               ? QStringLiteral("boxed-cross")
                                                             : QStringLiteral("info");
        const QColor color = outcome == CheckOutcome::Differs ? colors.neg : colors.ink2;
        const int size = static_cast<int>(std::lround(kMark * scale));
        const QPointF place(room.right() - kInset - size + 4, room.center().y() - size / 2.0 + 0.5);
        painter.drawPixmap(place, tintedPixmap(icon, size, color, painter.device()->devicePixelRatioF()));
    }
};

CheckDelegate* delegateOf(const QTableView& table)
{
    return static_cast<CheckDelegate*>(table.itemDelegate());
}

} // namespace

GradientCheckTable::GradientCheckTable(QWidget* parent)
    : QTableView(parent)
    , m_model(this)
{
    setModel(&m_model);
    setItemDelegate(new CheckDelegate(this));
    auto* head = new CheckHeader(this);
    setHorizontalHeader(head);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionsClickable(false);
    head->setMinimumSectionSize(10);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(16);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) { emit rowChosen(index.row()); });
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        viewport()->update();
        horizontalHeader()->viewport()->update();
    });
    setScale(1.0);
    retranslate();
}

QSize GradientCheckTable::minimumSizeHint() const
{
    return {200, static_cast<int>((kHeadHeight + 2 * kRowHeight) * m_scale)};
}

void GradientCheckTable::setScale(double scale)
{
    m_scale = scale;
    verticalHeader()->setDefaultSectionSize(static_cast<int>(std::lround(kRowHeight * scale)));
    horizontalHeader()->setFixedHeight(static_cast<int>(std::lround(kHeadHeight * scale)));
    fit();
}

void GradientCheckTable::fit()
{
    m_model.setIsWide(viewport()->width() >= kWide * m_scale);
    arrangeColumns();
    reveal();
}

int GradientCheckTable::needed(GradientCheckModel::Column column, double scale, double gap) const
{
    double widest = 0.0;
    const QFontMetricsF metrics(
        Theme::instance().sans((column == GradientCheckModel::Difference ? kSmallSize : kTextSize) * scale));
    for (const QString& text : m_model.longestTexts(column))
        widest = std::max(widest,
            column == GradientCheckModel::Name ? formulaWidth(text, kSymbolSize * scale) : metrics.horizontalAdvance(text));
    if (column != GradientCheckModel::Name) {
        const QFontMetricsF head(Theme::instance().sans(kSmallSize * scale));
        widest = std::max(widest, head.horizontalAdvance(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    }
    return static_cast<int>(std::ceil(widest + (column == GradientCheckModel::Name ? kInset : gap * scale)));
}

// Every column gets what it needs; what is left goes evenly to the numbers. Letters shrink where there is too little.
void GradientCheckTable::arrangeColumns()
{
    using Model = GradientCheckModel;
    constexpr std::array<Model::Column, 4> kTexts{Model::Name, Model::Rule, Model::Nudged, Model::Difference};
    const int room = viewport()->width();
    double scale = m_scale;
    double gap = kGap;
    std::array<int, 4> widths{};
    const auto measure = [&] {
        int sum = static_cast<int>(std::ceil((kMark + gap / 2) * scale)) + kInset;
        for (std::size_t i = 0; i < kTexts.size(); ++i)
            sum += widths[i] = needed(kTexts[i], scale, gap);
        return sum;
    };
    int sum = measure();
    if (sum > room) {
        gap = kSmallGap;
        sum = measure();
    }
    for (; sum > room && scale > kLeastShrink * m_scale; sum = measure())
        scale *= std::min(0.98, static_cast<double>(room) / sum);
    delegateOf(*this)->scale = scale;
    static_cast<CheckHeader*>(horizontalHeader())->scale = scale;
    const int spare = std::max(0, room - sum) / 3;
    int used = 0;
    for (std::size_t i = 0; i < kTexts.size(); ++i) {
        const int width = widths[i] + (i > 0 ? spare : 0);
        setColumnWidth(kTexts[i], width);
        used += width;
    }
    setColumnWidth(Model::Mark, std::max(10, room - used));
}

// The present row stands near the lower end, so that the rows before it are seen; the rows begin at the upper edge.
void GradientCheckTable::reveal()
{
    const int present = m_model.present() >= 0 ? m_model.present() : m_model.done() - 1;
    const int height = verticalHeader()->defaultSectionSize();
    const int rowsInSight = std::max(1, viewport()->height() / height);
    const int first = std::max(0, std::min(present, present + 1 + kRowsBelow - rowsInSight));
    verticalScrollBar()->setValue(first * height);
}

void GradientCheckTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void GradientCheckTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(m_model.asText());
    else if (isEnter && currentIndex().isValid())
        emit rowChosen(currentIndex().row());
    else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        event->ignore(); // the page's keys: play, back and next
    else
        QTableView::keyPressEvent(event);
}

void GradientCheckTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableView::changeEvent(event);
}

void GradientCheckTable::retranslate()
{
    setAccessibleName(tr("Gradient check"));
    m_model.retranslate();
    fit();
}

} // namespace chalknet::ui
