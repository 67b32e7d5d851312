// Every number of every step, in columns with fixed decimals.
#include "ui/lessons/predictor/StepTableModel.h"

#include "ui/lessons/predictor/WorkedStep.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kOutputDecimals = 3;
constexpr int kSlopeDecimals = 4;

bool isWhole(double value)
{
    return std::abs(value - std::round(value)) < 1e-9;
}

} // namespace

void StepTableModel::show(const PredictorController& controller)
{
    const int rows = controller.planned();
    const int before = static_cast<int>(m_steps.size());
    if (rows > before)
        beginInsertRows({}, before, rows - 1);
    else if (rows < before)
        beginRemoveRows({}, rows, before - 1);
    m_steps = controller.steps();
    m_done = controller.position();
    const LineStep* shown = controller.shownStep();
    m_current = shown != nullptr ? static_cast<int>(shown->number) - 1 : -1;
    m_part = m_current >= m_done ? controller.shownPart() : StepPart::Nothing;
    m_question.reset();
    if (controller.question())
        m_question = controller.question()->kind;
    const auto& examples = controller.document().examples;
    m_xDecimals = std::all_of(examples.begin(), examples.end(), [](const LineExample& e) { return isWhole(e.x); }) ? 0 : 1;
    if (rows > before)
        endInsertRows();
    else if (rows < before)
        endRemoveRows();
    if (rows > 0)
        emit dataChanged(index(0, 0), index(rows - 1, Columns - 1));
}

void StepTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int StepTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int StepTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

bool StepTableModel::isReached(int row, int column) const
{
    if (row < m_done)
        return true;
    if (row > m_current)
        return false;
    return column <= Target || (column == Prediction && m_part != StepPart::Nothing)
        || (column == Error && m_part == StepPart::Error);
}

bool StepTableModel::isHidden(int row, int column) const
{
    if (!m_question || row != m_current)
        return false;
    return column >= Change || (column == Error && *m_question == PredictorQuestion::Kind::Growth);
}

QString StepTableModel::text(int row, int column) const
{
    const LineStep& step = m_steps[static_cast<std::size_t>(row)];
    switch (column) {
    case Number: return QString::number(step.number);
    case X: return writtenFixed(step.example.x, m_xDecimals);
    case Target: return writtenFixed(step.example.t, 1);
    default: break;
    }
    if (isHidden(row, column))
        return QStringLiteral("?");
    if (!isReached(row, column))
        return {};
    switch (column) {
    case Prediction: return writtenFixed(step.prediction, kOutputDecimals);
    case Error: return writtenFixed(step.error, kOutputDecimals, true);
    case Change: return step.change ? writtenFixed(*step.change, kSlopeDecimals, true) : QStringLiteral("–");
    default: return writtenFixed(step.after, kSlopeDecimals);
    }
}

QVariant StepTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const LineStep& step = m_steps[static_cast<std::size_t>(row)];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    case ReachedRole: return row < m_done || row == m_current;
    case CurrentRole: return row == m_current;
    case SignRole:
        return index.column() != Error || !isReached(row, Error) || isHidden(row, Error) ? 0
            : step.error > 0                                                             ? 1
            : step.error < 0                                                             ? -1
                                                                                         : 0;
    case Qt::ToolTipRole:
        return index.column() == Change && isReached(row, Change) && !step.change ? tr("At x = 0 the step leaves A as it is.")
                                                                                  : QVariant();
    default: return {};
    }
}

QVariant StepTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    static const char* const kSymbols[] = {"", "x", "t", "y", "E", "\\Delta A", "A"};
    static const char* const kPlain[] = {"", "x", "t", "y", "E", "ΔA", "A"};
    if (role == Qt::DisplayRole)
        return section == Number ? tr("Step") : QString::fromUtf8(kPlain[section]);
    if (role == SymbolRole)
        return QString::fromUtf8(kSymbols[section]);
    return {};
}

QString StepTableModel::rowsAsText(const QList<int>& rows) const
{
    QStringList lines;
    const auto line = [](auto cell) {
        QStringList cells;
        for (int column = 0; column < Columns; ++column)
            cells << cell(column);
        return cells.join(QLatin1Char('\t'));
    };
    lines << line([&](int column) { return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); });
    for (const int row : rows)
        lines << line([&](int column) { return text(row, column); });
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace chalknet::ui
