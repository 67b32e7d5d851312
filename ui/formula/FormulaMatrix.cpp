// Matrices, cases and aligned lines.
#include "ui/formula/FormulaBox.h"
#include "ui/formula/FormulaFonts.h"

#include <algorithm>

namespace chalknet::ui {

namespace {

using namespace formula;

enum class Side { Left, Centre, Right };

struct Grid {
    std::vector<FormulaBox> cells;
    std::size_t columns = 1;
    std::vector<double> widths;
    std::vector<double> ascents;
    std::vector<double> descents;

    std::size_t rows() const { return ascents.size(); }
};

bool beginsWithRelation(const FormulaNode& node)
{
    if (node.kind == FormulaKind::Row)
        return !node.children.empty() && beginsWithRelation(*node.children.front());
    return node.atom == FormulaAtom::Relation;
}

bool isNumber(const FormulaNode& node)
{
    if (node.children.size() == 1)
        return isNumber(*node.children.front());
    if (node.kind == FormulaKind::Symbol)
        return node.face == FormulaFace::Number || node.face == FormulaFace::BoldNumber
            || (!node.text.isEmpty() && node.text[0].isDigit());
    // a sign and a number
    return node.kind == FormulaKind::Row && node.children.size() == 2 && node.children[0]->text == QChar(0x2212)
        && isNumber(*node.children[1]);
}

FormulaContext cellContext(const FormulaNode& node, const FormulaContext& context, std::size_t column)
{
    FormulaContext inner = context;
    inner.display = context.display && node.text == QLatin1String("aligned");
    if (node.text == QLatin1String("cases") && column > 0) {
        inner.size *= 0.8;
        if (inner.tone.isEmpty())
            inner.tone = QStringLiteral("ink2");
    }
    return inner;
}

Grid measuredGrid(const FormulaNode& node, const FormulaContext& context)
{
    Grid grid;
    grid.columns = static_cast<std::size_t>(std::max(1, node.columns));
    grid.widths.assign(grid.columns, 0.0);
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        const std::size_t column = i % grid.columns;
        if (column == 0) {
            grid.ascents.push_back(0.68 * context.size); // a line is never flatter than its letters
            grid.descents.push_back(0.2 * context.size);
        }
        FormulaBox cell = layoutFormula(*node.children[i], cellContext(node, context, column));
        // the space before "= …" would be lost at the start of a cell
        if (node.text == QLatin1String("aligned") && column > 0 && beginsWithRelation(*node.children[i])) {
            FormulaBox spaced;
            spaced.place(cell, kRelationSpace * context.size, 0.0);
            spaced.width = cell.width + kRelationSpace * context.size;
            cell = std::move(spaced);
        }
        grid.widths[column] = std::max(grid.widths[column], cell.width);
        grid.ascents.back() = std::max(grid.ascents.back(), cell.ascent);
        grid.descents.back() = std::max(grid.descents.back(), cell.descent);
        grid.cells.push_back(std::move(cell));
    }
    return grid;
}

Side sideOf(const FormulaNode& node, const Grid& grid, std::size_t column)
{
    if (node.text == QLatin1String("cases"))
        return Side::Left;
    if (node.text == QLatin1String("aligned"))
        return column % 2 == 0 ? Side::Right : Side::Left;
    for (std::size_t i = column; i < node.children.size(); i += grid.columns)
        if (!isNumber(*node.children[i]))
            return Side::Centre;
    return Side::Right;
}

double columnGap(const FormulaNode& node)
{
    if (node.text == QLatin1String("aligned"))
        return 0.0;
    return node.text == QLatin1String("cases") ? 1.0 : kColumnGap;
}

FormulaBox placedGrid(const FormulaNode& node, const Grid& grid, const FormulaContext& context)
{
    const double rowGap = (node.text == QLatin1String("aligned") ? 0.42 : 0.3) * context.size;
    double height = 0.0;
    for (std::size_t row = 0; row < grid.rows(); ++row)
        height += grid.ascents[row] + grid.descents[row] + (row > 0 ? rowGap : 0.0);

    FormulaBox body;
    double y = -height / 2 - kAxis * context.size;
    for (std::size_t row = 0; row < grid.rows(); ++row) {
        y += grid.ascents[row];
        double x = 0.0;
        for (std::size_t column = 0; column < grid.columns; ++column) {
            const FormulaBox& cell = grid.cells[row * grid.columns + column];
            const double free = grid.widths[column] - cell.width;
            const Side side = sideOf(node, grid, column);
            body.place(cell, x + (side == Side::Left ? 0.0 : side == Side::Right ? free : free / 2), y);
            x += grid.widths[column] + columnGap(node) * context.size;
        }
        body.width = std::max(0.0, x - columnGap(node) * context.size);
        y += grid.descents[row] + rowGap;
    }
    body.ascent = std::max(body.ascent, height / 2 + kAxis * context.size);
    body.descent = std::max(body.descent, height / 2 - kAxis * context.size);
    return body;
}

} // namespace

FormulaBox matrixBox(const FormulaNode& node, const FormulaContext& context)
{
    const Grid grid = measuredGrid(node, context);
    const FormulaBox body = placedGrid(node, grid, context);
    QString opening;
    QString closing;
    if (node.text == QLatin1String("bmatrix")) {
        opening = QStringLiteral("[");
        closing = QStringLiteral("]");
    } else if (node.text == QLatin1String("pmatrix")) {
        opening = QStringLiteral("(");
        closing = QStringLiteral(")");
    } else if (node.text == QLatin1String("cases")) {
        opening = QStringLiteral("|"); // our books set cases with a bar
    }
    FormulaBox box;
    const double side = opening.isEmpty() ? 0.0 : 0.06 * context.size; // two matrices must not touch
    const double gap = (node.text == QLatin1String("cases") ? 0.4 : opening.isEmpty() ? 0.0 : 0.12) * context.size;
    const FormulaBox left = delimiterBox(opening, body.ascent, body.descent, context.size, context.tone);
    const FormulaBox right = delimiterBox(closing, body.ascent, body.descent, context.size, context.tone);
    box.place(left, side, 0.0);
    box.place(body, side + left.width + gap, 0.0);
    box.width = side + left.width + gap + body.width;
    if (!closing.isEmpty()) {
        box.place(right, box.width + gap, 0.0);
        box.width += gap + right.width + side;
    }
    return box;
}

} // namespace chalknet::ui
