// Painting of the cells and what keys and clicks do.
#include "ui/trace/TraceRowsTable.h"

#include "ui/formula/FormulaLayout.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpressionValidator>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kRowHeight = 32;
constexpr int kHeadHeight = 30;
constexpr int kNumberWidth = 38;
constexpr int kCellWidth = 58;
constexpr int kWidestCell = 110;
constexpr int kWidest = 380;
constexpr int kCellPadding = 8;
constexpr int kMarkWidth = 4;
constexpr double kTextSize = 15.0;
constexpr double kSymbolSize = 19.0;

/// A line before the first target.
void paintDivider(QPainter& painter, const QRect& rect, bool isFirstTarget)
{
    painter.setPen(QPen(Theme::instance().colors().line, 1));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    if (isFirstTarget)
        painter.drawLine(rect.topLeft(), rect.bottomLeft());
}

/// On the baseline of digits: the minus comes from a font with taller lines.
void paintNumber(QPainter& painter, const QRect& rect, const QString& text, bool isBold, const QColor& color)
{
    const QFont font = Theme::instance().sans(kTextSize, isBold);
    const QFontMetricsF letters(font);
    const double baseline = rect.top() + (rect.height() + letters.capHeight()) / 2.0;
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QPointF(rect.right() + 1 - kCellPadding - letters.horizontalAdvance(text), baseline), text);
}

class RowsHeader : public QHeaderView {
public:
    explicit RowsHeader(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const Colors& colors = Theme::instance().colors();
        painter->fillRect(rect, colors.surface);
        const QString symbol = model()->headerData(section, Qt::Horizontal, TraceRowsModel::SymbolRole).toString();
        if (!symbol.isEmpty()) {
            paintFormula(*painter, QRectF(rect).adjusted(0, 0, -kCellPadding, 0), Qt::AlignRight | Qt::AlignVCenter,
                Formula::fromTex(symbol), kSymbolSize, colors.ink2);
        }
        paintDivider(*painter, rect, model()->headerData(section, Qt::Horizontal, TraceRowsModel::FirstTargetRole).toBool());
    }
};

class RowsDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colors& colors = Theme::instance().colors();
        const bool isChosen = index.data(TraceRowsModel::ChosenRole).toBool();
        const bool isNumber = index.column() == 0;
        painter->fillRect(option.rect, isChosen ? colors.sel : colors.surface);
        if (isChosen && isNumber)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(kMarkWidth, option.rect.height())), colors.ink);
        paintNumber(*painter, option.rect, index.data().toString(), isChosen, isNumber && !isChosen ? colors.ink3 : colors.ink);
        paintDivider(*painter, option.rect, index.data(TraceRowsModel::FirstTargetRole).toBool());
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        static const QRegularExpression shape(QStringLiteral("^\\s*[+\\-\\x{2212}]?\\d{0,7}([.,]\\d{0,12})?\\s*$"));
        auto* edit = new QLineEdit(parent);
        edit->setValidator(new QRegularExpressionValidator(shape, edit));
        edit->setFont(Theme::instance().sans(kTextSize));
        edit->setAlignment(Qt::AlignRight);
        edit->setFrame(false);
        edit->setTextMargins(0, 0, 4, 0);
        edit->setAutoFillBackground(true);
        edit->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        return edit;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        static_cast<QLineEdit*>(editor)->setText(index.data(Qt::EditRole).toString());
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        model->setData(index, static_cast<QLineEdit*>(editor)->text(), Qt::EditRole);
    }

    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        editor->setGeometry(option.rect.adjusted(1, 1, -1, -2));
    }
};

} // namespace

TraceRowsTable::TraceRowsTable(QWidget* parent)
    : QTableView(parent)
    , m_model(this)
{
    setModel(&m_model);
    setItemDelegate(new RowsDelegate(this));
    auto* head = new RowsHeader(this);
    setHorizontalHeader(head);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionsClickable(false);
    head->setMinimumSectionSize(10);
    head->setFixedHeight(kHeadHeight);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMinimumHeight(kHeadHeight + 3 * kRowHeight);
    connect(&m_model, &TraceRowsModel::cellEdited, this, &TraceRowsTable::cellEdited);
    connect(&Theme::instance(), &Theme::changed, this, [this] { viewport()->update(); });
    retranslate();
}

void TraceRowsTable::showNetwork(const TraceNetwork& network, bool hasTargets)
{
    const QScopedValueRollback following(m_following, true);
    const QModelIndex before = currentIndex();
    const int column = before.isValid() ? before.column() : 1;
    m_model.show(network, hasTargets);
    if (!currentIndex().isValid())
        setCurrentIndex(m_model.index(m_model.chosen(), std::min(column, m_model.columnCount() - 1)));
    arrangeColumns();
}

void TraceRowsTable::setRow(int row)
{
    const QScopedValueRollback following(m_following, true);
    m_model.setChosen(row);
    const int column = currentIndex().isValid() ? currentIndex().column() : 1;
    setCurrentIndex(m_model.index(m_model.chosen(), column));
    scrollTo(currentIndex());
}

int TraceRowsTable::wantedWidth() const
{
    return std::min(kWidest, kNumberWidth + kCellWidth * std::max(3, m_model.columnCount() - 1));
}

void TraceRowsTable::arrangeColumns()
{
    const int cells = m_model.columnCount() - 1;
    if (cells < 1)
        return;
    const int width = std::clamp((viewport()->width() - kNumberWidth) / cells, kCellWidth, kWidestCell);
    setColumnWidth(0, kNumberWidth);
    for (int column = 1; column <= cells; ++column)
        setColumnWidth(column, width);
}

void TraceRowsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrangeColumns();
}

void TraceRowsTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (m_following || !current.isValid() || current.row() == m_model.chosen())
        return;
    m_model.setChosen(current.row());
    emit rowChosen(current.row());
}

void TraceRowsTable::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && state() != EditingState && currentIndex().column() > 0)
        edit(currentIndex());
    else if (event->key() == Qt::Key_Escape && state() != EditingState)
        event->ignore(); // closes the panel
    else
        QTableView::keyPressEvent(event);
}

void TraceRowsTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableView::changeEvent(event);
}

void TraceRowsTable::retranslate()
{
    setAccessibleName(tr("Rows of data"));
}

} // namespace chalknet::ui
