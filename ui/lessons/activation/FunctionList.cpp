// The rows, their painting, and what clicks and keys on them mean.
#include "ui/lessons/activation/FunctionList.h"

#include "ui/lessons/activation/ActivationFormulas.h"
#include "ui/lessons/activation/FunctionRowPainter.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kHighestRow = 50;
constexpr int kLowestRow = 28;

class FunctionRowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setRow(int height, double scale)
    {
        m_height = height;
        m_scale = scale;
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {100, m_height}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& model = *static_cast<const FunctionListModel*>(index.model());
        FunctionRow row(model.document(), FunctionListModel::typeAt(index.row()));
        row.box = option.rect;
        row.scale = m_scale;
        row.isSelected = option.state.testFlag(QStyle::State_Selected);
        row.isHovered = option.state.testFlag(QStyle::State_MouseOver);
        paintFunctionRow(*painter, row);
    }

private:
    int m_height = kHighestRow;
    double m_scale = 1.0;
};

} // namespace

// ---- rows

int FunctionListModel::rowOf(ActivationType type)
{
    const auto* const found = std::find(kListedFunctions.begin(), kListedFunctions.end(), type);
    return static_cast<int>(found - kListedFunctions.begin());
}

ActivationType FunctionListModel::typeAt(int row)
{
    return kListedFunctions.at(static_cast<std::size_t>(row));
}

void FunctionListModel::setDocument(const ActivationDocument& document)
{
    m_document = document;
    emit dataChanged(index(0), index(rowCount() - 1));
}

void FunctionListModel::retranslate()
{
    emit dataChanged(index(0), index(rowCount() - 1));
}

int FunctionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kListedFunctions.size());
}

QVariant FunctionListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ActivationType type = typeAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return functionName(type);
    case Qt::ToolTipRole: return functionSource(type);
    case Qt::CheckStateRole:
        if (type == ActivationType::Softmax)
            return {};
        return m_document.isOverlaid(type) ? Qt::Checked : Qt::Unchecked;
    case TypeRole: return static_cast<int>(type);
    case SlotRole: {
        const auto found = std::find(m_document.overlays.begin(), m_document.overlays.end(), type);
        return found == m_document.overlays.end() ? -1 : static_cast<int>(found - m_document.overlays.begin());
    }
    default: return {};
    }
}

bool FunctionListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const ActivationType type = typeAt(index.row());
    if ((value.toInt() == Qt::Checked) == m_document.isOverlaid(type))
        return false;
    emit overlayToggled(type);
    return true;
}

Qt::ItemFlags FunctionListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags basic = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool canOverlay = index.isValid() && typeAt(index.row()) != ActivationType::Softmax;
    return canOverlay ? basic | Qt::ItemIsUserCheckable : basic;
}

// ---- view

FunctionList::FunctionList(QWidget* parent)
    : QListView(parent)
{
    setModel(&m_model);
    setItemDelegate(new FunctionRowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    connect(&m_model, &FunctionListModel::overlayToggled, this, &FunctionList::overlayToggled);
    connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void FunctionList::setDocument(const ActivationDocument& document)
{
    m_model.setDocument(document);
    m_showing = true;
    setCurrentIndex(m_model.index(FunctionListModel::rowOf(document.selected)));
    m_showing = false;
}

void FunctionList::setStageScale(double scale)
{
    m_scale = scale;
    fitRows();
}

QRect FunctionList::checkBoxRect(ActivationType type) const
{
    return functionRowCheckBox(visualRect(m_model.index(FunctionListModel::rowOf(type))));
}

void FunctionList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_showing && current.isValid())
        emit chosen(FunctionListModel::typeAt(current.row()));
}

bool FunctionList::toggleAt(QPoint position)
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || !m_model.flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    // Larger than it looks, for fingers.
    if (!functionRowCheckBox(visualRect(index)).adjusted(-8, -6, 8, 6).contains(position))
        return false;
    emit overlayToggled(FunctionListModel::typeAt(index.row()));
    return true;
}

void FunctionList::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && toggleAt(event->position().toPoint())) {
        setFocus(Qt::MouseFocusReason);
        return;
    }
    QListView::mousePressEvent(event);
}

void FunctionList::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event); // two quick clicks on a box are two clicks
}

void FunctionList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    fitRows();
}

// All rows are seen at once when they fit at a readable height.
void FunctionList::fitRows()
{
    const int rows = m_model.rowCount();
    const int height = std::clamp(viewport()->height() / rows, kLowestRow, static_cast<int>(kHighestRow * m_scale));
    static_cast<FunctionRowDelegate*>(itemDelegate())->setRow(height, m_scale);
    setVerticalScrollBarPolicy(height * rows > viewport()->height() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    scheduleDelayedItemsLayout();
}

void FunctionList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListView::changeEvent(event);
}

void FunctionList::retranslate()
{
    setAccessibleName(tr("Functions"));
    m_model.retranslate();
}

} // namespace chalknet::ui
