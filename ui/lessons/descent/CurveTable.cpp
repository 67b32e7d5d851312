// Model, painting and keys of the table.
#include "ui/lessons/descent/CurveTable.h"

#include "ui/controls/WrittenNumber.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/lessons/descent/CurveFormulas.h"
#include "ui/theme/Theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kTextSize = 14.5;
constexpr int kRowHeight = 27;
constexpr int kHeadHeight = 40;
constexpr int kCellPadding = 6;
constexpr double kShares[CurveTableModel::Columns] = {0.1, 0.22, 0.22, 0.24, 0.22};
constexpr double kLargestPlain = 9999.5;
constexpr int kDecimals = 4; // fewer from 100 on, so that every number finds room in its column

const QString& symbolOf(int column)
{
    static const QString symbols[CurveTableModel::Columns] = {QStringLiteral("k"), QStringLiteral("\\theta_k"),
        QStringLiteral("\\frac{dE}{d\\theta}"), QStringLiteral("-\\eta\\,\\frac{dE}{d\\theta}"), QStringLiteral("E")};
    return symbols[column];
}

class CurveTableHead : public QHeaderView {
public:
    explicit CurveTableHead(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }
    double scale = 1.0;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const Colors& colors = Theme::instance().colors();
        painter->fillRect(rect, colors.surface);
        paintFormula(*painter, QRectF(rect).adjusted(0, 0, -kCellPadding, 0), Qt::AlignRight | Qt::AlignVCenter,
            Formula::fromTex(symbolOf(section)), 16.0 * scale, colors.ink2);
        painter->setPen(QPen(colors.line, 1));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    }
};

class CurveTableDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    double scale = 1.0;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colors& colors = Theme::instance().colors();
        const bool isCurrent = index.data(CurveTableModel::CurrentRole).toBool();
        const bool isSelected = option.state.testFlag(QStyle::State_HasFocus);
        painter->fillRect(option.rect, isCurrent ? colors.sel : isSelected ? colors.inset : colors.surface);
        painter->setFont(Theme::instance().sans(kTextSize * scale, isCurrent));
        painter->setPen(index.data(CurveTableModel::ReachedRole).toBool() ? colors.ink : colors.ink3);
        painter->drawText(
            option.rect.adjusted(0, 0, -kCellPadding, 0), Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
        painter->setPen(QPen(colors.line, 1));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
};

QString cellText(double value)
{
    const double size = std::abs(value);
    if (size > kLargestPlain)
        return writtenPower(value, 1, false).text();
    return writtenFixed(value, size < 99.99995 ? kDecimals : size < 999.9995 ? kDecimals - 1 : kDecimals - 2);
}

} // namespace

void CurveTableModel::show(const CurveState& state, const CurvePath& path, std::size_t update)
{
    beginResetModel();
    m_state = state;
    m_path = path;
    m_rows = static_cast<int>(shownUpdates(path)) + 1;
    m_current = static_cast<int>(update);
    endResetModel();
}

double CurveTableModel::number(int row, int column) const
{
    const double place = placeOf(m_path, static_cast<std::size_t>(row));
    switch (column) {
    case Place: return place;
    case Slope: return curveSlope(m_state.curve, place);
    case Step: return -m_state.rate * curveSlope(m_state.curve, place) + 0.0;
    case Loss: return m_path.moments[static_cast<std::size_t>(row)].loss;
    default: return row;
    }
}

QVariant CurveTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    if (role == CurrentRole)
        return index.row() == m_current;
    if (role == ReachedRole)
        return index.row() <= m_current;
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Update)
        return QString::number(index.row());
    const double value = number(index.row(), index.column());
    return cellText(value);
}

QVariant CurveTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Update: return tr("update k");
    case Place: return tr("place θ");
    case Slope: return tr("slope dE/dθ");
    case Step: return tr("step −η · slope");
    case Loss: return tr("loss E");
    default: return {};
    }
}

int CurveTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int CurveTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QString CurveTableModel::asText() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < Columns; ++column)
        cells << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << cells.join(QLatin1Char('\t'));
    for (int row = 0; row < m_rows; ++row) {
        cells.clear();
        for (int column = 0; column < Columns; ++column)
            cells << data(index(row, column), Qt::DisplayRole).toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void CurveTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

CurveTable::CurveTable(QWidget* parent)
    : QTableView(parent)
    , m_model(this)
{
    setModel(&m_model);
    setItemDelegate(new CurveTableDelegate(this));
    auto* head = new CurveTableHead(this);
    setHorizontalHeader(head);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionsClickable(false);
    head->setMinimumSectionSize(10);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(18);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) { emit updateChosen(index.row()); });
    connect(&Theme::instance(), &Theme::changed, this, [this] { viewport()->update(); });
    setStageScale(1.0);
    retranslate();
}

void CurveTable::show(const CurveState& state, const CurvePath& path, std::size_t update)
{
    m_model.show(state, path, update);
    setCurrentIndex(m_model.index(static_cast<int>(update), 0));
    scrollTo(m_model.index(static_cast<int>(update), 0));
}

void CurveTable::setStageScale(double scale)
{
    static_cast<CurveTableDelegate*>(itemDelegate())->scale = scale;
    static_cast<CurveTableHead*>(horizontalHeader())->scale = scale;
    verticalHeader()->setDefaultSectionSize(static_cast<int>(std::lround(kRowHeight * scale)));
    horizontalHeader()->setFixedHeight(static_cast<int>(std::lround(kHeadHeight * scale)));
    arrangeColumns();
}

int CurveTable::heightOfWholeRows(int room) const
{
    const int head = horizontalHeader()->height();
    const int row = verticalHeader()->defaultSectionSize();
    return head + std::max(1, (room - head) / row) * row;
}

void CurveTable::arrangeColumns()
{
    const int room = viewport()->width();
    int used = 0;
    for (int column = 0; column < CurveTableModel::Columns; ++column) {
        const bool isLast = column + 1 == CurveTableModel::Columns;
        const int share = isLast ? room - used : static_cast<int>(std::lround(kShares[column] * room));
        setColumnWidth(column, share);
        used += share;
    }
}

void CurveTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrangeColumns();
    scrollTo(m_model.index(m_model.currentRow(), 0));
}

void CurveTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(m_model.asText());
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        emit updateChosen(currentIndex().row());
    else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        event->ignore(); // the tab's: play, back, next
    else
        QTableView::keyPressEvent(event);
}

void CurveTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableView::changeEvent(event);
}

void CurveTable::retranslate()
{
    setAccessibleName(tr("Updates"));
    m_model.retranslate();
}

CurveTableRoom::CurveTableRoom(CurveTable* table, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
{
    m_table->setParent(this);
}

void CurveTableRoom::resizeEvent(QResizeEvent*)
{
    m_table->setGeometry(0, 0, width(), m_table->heightOfWholeRows(height()));
}

} // namespace chalknet::ui
