// FormulaNode: the tree behind a Formula; made by the parser, read by layout and export.
#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace chalknet::ui {

/// How a symbol sits beside its neighbours (TeX's atom types).
enum class FormulaAtom { Ordinary, Operator, Relation, Open, Close, Punctuation, Function };

/// Which letters.
enum class FormulaFace { Italic, Upright, Bold, Sans, Number, BoldNumber };

enum class FormulaKind {
    Row, ///< children side by side
    Symbol, ///< `text` in `face`
    Space, ///< `amount` em
    Fraction, ///< numerator, denominator
    Hat, ///< one child with a circumflex
    Root, ///< radicand
    Scripts, ///< base, below, above; the last two may be null
    Big, ///< sum or product: `text`; below, above; may be null
    Fenced, ///< content between `text` and `closing`
    Matrix, ///< rows × `columns` cells, row by row; `text` is the environment's name
    Tone, ///< one child in a colour named `text`
    Chip, ///< one child on a ground named `text`
    Part, ///< one child named `text`
    Unknown ///< one child hidden behind a dashed box of tone `text`
};

struct FormulaNode;
using FormulaNodePointer = std::shared_ptr<const FormulaNode>;

struct FormulaNode {
    FormulaKind kind = FormulaKind::Row;
    FormulaAtom atom = FormulaAtom::Ordinary;
    FormulaFace face = FormulaFace::Italic;
    QString text;
    QString closing; ///< of Fenced
    QString latex; ///< how a symbol is written, if not as `text`
    double amount = 0.0; ///< of Space
    int columns = 0; ///< of Matrix
    std::vector<FormulaNodePointer> children;
};

/// Throws FormulaSyntaxError.
FormulaNodePointer parseFormula(const QString& tex);

struct FormulaSyntaxError {
    QString what; ///< technical English
    qsizetype position = 0; ///< in characters from 0
};

QString formulaLatex(const FormulaNode& node);
QString formulaPlainText(const FormulaNode& node);

} // namespace chalknet::ui
