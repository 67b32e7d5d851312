// Texts of the gradient check's cells.
#include "ui/lessons/backprop/GradientCheckModel.h"

#include "ui/formula/Formula.h"

#include <algorithm>

namespace chalknet::ui {

namespace {

bool areSame(const CheckedGradient& a, const CheckedGradient& b)
{
    return a.symbol == b.symbol && a.analytic == b.analytic && a.numerical == b.numerical && a.step == b.step
        && a.agrees == b.agrees && a.kink.has_value() == b.kink.has_value();
}

} // namespace

bool GradientCheckModel::setCheck(std::vector<CheckedGradient> rows, const TraceNames& names)
{
    QStringList texs;
    for (const CheckedGradient& row : rows)
        texs << symbolTex(row.symbol, names);
    if (texs == m_names && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), areSame))
        return false;
    const bool isSameCount = rows.size() == m_rows.size();
    if (!isSameCount)
        beginResetModel();
    m_rows = std::move(rows);
    m_names = texs;
    m_done = std::min(m_done, static_cast<int>(m_rows.size()));
    if (isSameCount)
        announceRows();
    else
        endResetModel();
    return true;
}

void GradientCheckModel::setProgress(int done, int present, bool asked)
{
    const int rows = static_cast<int>(m_rows.size());
    m_done = std::clamp(done, 0, rows);
    m_present = present < rows ? present : -1;
    m_asked = asked;
    announceRows();
}

void GradientCheckModel::setDecimals(int decimals)
{
    m_decimals = decimals;
    announceRows();
}

void GradientCheckModel::setIsWide(bool wide)
{
    if (wide == m_isWide)
        return;
    m_isWide = wide;
    announceRows();
}

void GradientCheckModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    announceRows();
}

void GradientCheckModel::announceRows()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, Columns - 1));
}

CheckCount GradientCheckModel::count() const
{
    CheckCount count;
    for (int row = 0; row < m_done; ++row)
        if (!isAsked(row))
            count.add(m_rows[static_cast<std::size_t>(row)]);
    return count;
}

QStringList GradientCheckModel::longestTexts(Column column) const
{
    if (column == Name)
        return m_names;
    QStringList texts;
    for (const CheckedGradient& gradient : m_rows) {
        if (column == Rule || column == Nudged)
            texts << columnText(column == Rule ? gradient.analytic : gradient.numerical, m_decimals);
        else if (column == Difference)
            texts << differenceText(gradient);
    }
    if (column == Difference)
        texts << tr("after you");
    return texts;
}

int GradientCheckModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GradientCheckModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString GradientCheckModel::differenceText(const CheckedGradient& gradient) const
{
    if (outcomeOf(gradient) == CheckOutcome::Kink)
        return m_isWide ? tr("kink: two slopes") : tr("kink");
    WrittenNumber difference = roughly(gradient.difference());
    difference.units = std::abs(difference.units);
    return difference.text();
}

QString GradientCheckModel::outcomeText(CheckOutcome outcome) const
{
    switch (outcome) {
    case CheckOutcome::Agrees: return tr("agrees");
    case CheckOutcome::Differs: return tr("differs");
    case CheckOutcome::Kink: break;
    }
    return tr("kink: two slopes");
}

QString GradientCheckModel::text(int row, int column) const
{
    const CheckedGradient& gradient = m_rows[static_cast<std::size_t>(row)];
    if (column == Name)
        return Formula::fromTex(m_names[row]).toPlainText();
    if (isAsked(row))
        return column == Difference ? tr("after you") : column == Mark ? QString() : QStringLiteral("?");
    if (!isReached(row))
        return column == Rule || column == Nudged ? QStringLiteral("–") : QString();
    switch (column) {
    case Rule: return columnText(gradient.analytic, m_decimals);
    case Nudged: return columnText(gradient.numerical, m_decimals);
    case Difference: return differenceText(gradient);
    default: return outcomeText(outcomeOf(gradient));
    }
}

QString GradientCheckModel::toolTip(int row) const
{
    const CheckedGradient& gradient = m_rows[static_cast<std::size_t>(row)];
    if (!isReached(row))
        return {};
    if (outcomeOf(gradient) == CheckOutcome::Kink)
        return tr("Between θ − ε and θ + ε a unit switches: the slope is not the same on both sides.");
    return tr("Rule %1, nudged %2").arg(columnText(gradient.analytic, 10), columnText(gradient.numerical, 10));
}

QVariant GradientCheckModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const CheckedGradient& gradient = m_rows[static_cast<std::size_t>(row)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(row, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole: return toolTip(row);
    case TexRole: return m_names[row];
    case ReachedRole: return isReached(row);
    case PresentRole: return row == m_present;
    case AskedRole: return isAsked(row);
    case OutcomeRole: return static_cast<int>(outcomeOf(gradient));
    default: return {};
    }
}

QVariant GradientCheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case Name: return role == Qt::AccessibleTextRole ? tr("parameter") : QString();
    case Rule: return tr("rule");
    case Nudged: return tr("nudged");
    case Difference: return tr("differ by");
    default: return role == Qt::AccessibleTextRole ? tr("outcome") : QString();
    }
}

QString GradientCheckModel::asText() const
{
    QStringList lines{
        QStringList{tr("parameter"), tr("rule"), tr("nudged"), tr("differ by"), tr("outcome")}.join(QLatin1Char('\t'))};
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < Columns; ++column)
            cells << text(row, column);
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace chalknet::ui
