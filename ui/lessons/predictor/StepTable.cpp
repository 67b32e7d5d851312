// Painting of rows and head, and what keys and clicks do.
#include "ui/lessons/predictor/StepTable.h"

#include "ui/formula/FormulaLayout.h"
#include "ui/theme/Theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kRowHeight = 33;
constexpr int kHeadHeight = 32;
constexpr double kTextSize = 15.0;
constexpr double kSymbolSize = 20.0;
constexpr int kCellPadding = 6;
// Of the width; numbers of seven letters need most.
constexpr double kShares[StepTableModel::Columns] = {0.115, 0.08, 0.1, 0.155, 0.175, 0.195, 0.18};

/// Symbols of the head; the word in the first column.
class StepHeader : public QHeaderView {
public:
    explicit StepHeader(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }

    void setScale(double scale)
    {
        m_scale = scale;
        viewport()->update();
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const Colors& colors = Theme::instance().colors();
        const QRectF room = QRectF(rect).adjusted(0, 0, -kCellPadding, 0);
        painter->fillRect(rect, colors.surface);
        const QString symbol = model()->headerData(section, Qt::Horizontal, StepTableModel::SymbolRole).toString();
        if (symbol.isEmpty()) {
            painter->setFont(Theme::instance().sans((kTextSize - 1) * m_scale));
            painter->setPen(colors.ink2);
            painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        } else {
            paintFormula(
                *painter, room, Qt::AlignRight | Qt::AlignVCenter, Formula::fromTex(symbol), kSymbolSize * m_scale, colors.ink2);
        }
        painter->setPen(QPen(colors.line, 1));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    }

private:
    double m_scale = 1.0;
};

class StepDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    double scale = 1.0;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colors& colors = Theme::instance().colors();
        const bool isCurrent = index.data(StepTableModel::CurrentRole).toBool();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, isCurrent ? colors.sel : isSelected ? colors.inset : colors.surface);
        const int sign = index.data(StepTableModel::SignRole).toInt();
        QColor color = index.data(StepTableModel::ReachedRole).toBool() ? colors.ink : colors.ink3;
        if (sign != 0)
            color = sign > 0 ? colors.posText : colors.negText;
        painter->setFont(Theme::instance().sans(kTextSize * scale, isCurrent));
        painter->setPen(color);
        painter->drawText(
            option.rect.adjusted(0, 0, -kCellPadding, 0), Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
        painter->setPen(QPen(colors.line, 1));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
};

} // namespace

StepTable::StepTable(QWidget* parent)
    : QTableView(parent)
    , m_model(this)
{
    setModel(&m_model);
    setItemDelegate(new StepDelegate(this));
    auto* head = new StepHeader(this);
    setHorizontalHeader(head);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionsClickable(false);
    head->setMinimumSectionSize(10);
    head->setFixedHeight(kHeadHeight);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(20);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            emit stepChosen(index.row() + 1);
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] { viewport()->update(); });
    setScale(1.0);
    retranslate();
}

void StepTable::show(const PredictorController& controller)
{
    m_model.show(controller);
    showCurrentRow();
}

void StepTable::showCurrentRow()
{
    if (m_model.currentRow() >= 0)
        scrollTo(m_model.index(m_model.currentRow(), 0));
    else
        scrollToTop();
}

void StepTable::setScale(double scale)
{
    m_scale = scale;
    static_cast<StepDelegate*>(itemDelegate())->scale = scale;
    static_cast<StepHeader*>(horizontalHeader())->setScale(scale);
    verticalHeader()->setDefaultSectionSize(static_cast<int>(std::lround(kRowHeight * scale)));
    horizontalHeader()->setFixedHeight(static_cast<int>(std::lround(kHeadHeight * scale)));
    arrangeColumns();
}

void StepTable::arrangeColumns()
{
    // The bar's room is kept free, so that nothing moves when it appears.
    const int room = viewport()->width();
    int used = 0;
    for (int column = 0; column < StepTableModel::Columns; ++column) {
        const bool isLast = column + 1 == StepTableModel::Columns;
        const int share = isLast ? room - used : static_cast<int>(std::lround(kShares[column] * room));
        setColumnWidth(column, share);
        used += share;
    }
}

void StepTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrangeColumns();
    // As many of the earlier steps as now have room.
    scrollToTop();
    showCurrentRow();
}

int StepTable::heightOfWholeRows(int room) const
{
    const int head = horizontalHeader()->height();
    const int row = verticalHeader()->defaultSectionSize();
    return head + std::max(1, (room - head) / row) * row;
}

void StepTable::copyRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty())
        for (int row = 0; row <= m_model.currentRow(); ++row)
            rows << row;
    QGuiApplication::clipboard()->setText(m_model.rowsAsText(rows));
}

void StepTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copyRows();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        emit stepChosen(currentIndex().row() + 1);
    else if (event->key() == Qt::Key_Space)
        event->ignore(); // plays
    else
        QTableView::keyPressEvent(event);
}

void StepTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableView::changeEvent(event);
}

void StepTable::retranslate()
{
    setAccessibleName(tr("Steps"));
    m_model.retranslate();
}

WholeRows::WholeRows(StepTable* table, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
{
    m_table->setParent(this);
}

void WholeRows::resizeEvent(QResizeEvent*)
{
    m_table->setGeometry(0, 0, width(), m_table->heightOfWholeRows(height()));
}

} // namespace chalknet::ui
