// Cells of the table of rows.
#include "ui/trace/TraceRowsModel.h"

#include "engine/formats/NumberText.h"
#include "ui/controls/NumberFormat.h"

#include <QLocale>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kShownDigits = 4;

QString subscript(int number)
{
    return QString(QChar(0x2080 + number)); // up to eight inputs and targets
}

} // namespace

std::optional<double> typedNumber(const QString& text)
{
    QString plain = text;
    return parseNumber(plain.replace(u',', u'.').toStdString());
}

void TraceRowsModel::show(const TraceNetwork& network, bool hasTargets)
{
    const int inputs = network.spec.inputs;
    const int targets = hasTargets ? network.spec.outputs() : 0;
    const bool isSameShape = inputs == m_inputs && targets == m_targets && network.rows.size() == m_rows.size();
    if (!isSameShape)
        beginResetModel();
    m_rows = network.rows;
    m_inputs = inputs;
    m_targets = targets;
    m_isProbability = network.spec.loss == LossType::CrossEntropy || network.spec.loss == LossType::BinaryCrossEntropy;
    m_chosen = std::clamp(m_chosen, 0, rowCount() - 1);
    if (isSameShape)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    else
        endResetModel();
}

void TraceRowsModel::setChosen(int row)
{
    m_chosen = std::clamp(row, 0, std::max(0, rowCount() - 1));
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int TraceRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TraceRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + m_inputs + m_targets;
}

double TraceRowsModel::value(int row, int column) const
{
    const TraceExample& example = m_rows[static_cast<std::size_t>(row)];
    return column < m_inputs ? example.inputs[static_cast<std::size_t>(column)]
                             : example.targets[static_cast<std::size_t>(column - m_inputs)];
}

QString TraceRowsModel::symbolText(int column) const
{
    if (column < m_inputs)
        return QStringLiteral("x") + subscript(column + 1);
    return m_targets == 1 ? QStringLiteral("t") : QStringLiteral("t") + subscript(column - m_inputs + 1);
}

QVariant TraceRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int column = index.column() - 1;
    switch (role) {
    case Qt::DisplayRole: return column < 0 ? grouped(index.row() + 1) : compact(value(index.row(), column), kShownDigits);
    case Qt::EditRole:
        if (column < 0)
            return {};
        return QString::number(value(index.row(), column), 'g', QLocale::FloatingPointShortest).replace(u'-', QChar(0x2212));
    case Qt::AccessibleTextRole: {
        const QString number = grouped(index.row() + 1);
        if (column < 0)
            return index.row() == m_chosen ? tr("Row %1, shown").arg(number) : tr("Row %1").arg(number);
        return tr("%1 of row %2: %3").arg(symbolText(column), number, compact(value(index.row(), column), kShownDigits));
    }
    case ChosenRole: return index.row() == m_chosen;
    case FirstTargetRole: return column == m_inputs;
    default: return {};
    }
}

QVariant TraceRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const int column = section - 1;
    const bool isInput = column >= 0 && column < m_inputs;
    switch (role) {
    case Qt::DisplayRole: return column < 0 ? QString() : symbolText(column);
    case Qt::ToolTipRole:
        if (column < 0)
            return {};
        if (isInput)
            return tr("Input %1").arg(column + 1);
        return m_isProbability ? tr("Target of output %1, from 0 to 1 with this loss").arg(column - m_inputs + 1)
                               : tr("Target of output %1").arg(column - m_inputs + 1);
    case SymbolRole:
        if (column < 0)
            return QString();
        if (isInput)
            return QStringLiteral("x_{%1}").arg(column + 1);
        return m_targets == 1 ? QStringLiteral("t") : QStringLiteral("t_{%1}").arg(column - m_inputs + 1);
    case FirstTargetRole: return column == m_inputs;
    default: return {};
    }
}

Qt::ItemFlags TraceRowsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() > 0 ? flags | Qt::ItemIsEditable : flags;
}

bool TraceRowsModel::setData(const QModelIndex& index, const QVariant& input, int role)
{
    const std::optional<double> number = typedNumber(input.toString());
    if (role != Qt::EditRole || index.column() < 1 || !number)
        return false;
    const int column = index.column() - 1;
    const bool isProbability = m_isProbability && column >= m_inputs;
    const double wanted
        = std::clamp(*number, isProbability ? 0.0 : -kLargestTraceNumber, isProbability ? 1.0 : kLargestTraceNumber);
    if (wanted == value(index.row(), column))
        return false;
    emit cellEdited(index.row(), column, wanted);
    return true;
}

} // namespace chalknet::ui
