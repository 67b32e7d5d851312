// GateNames: the names of all sixteen truth tables of two inputs.
#pragma once

#include <QString>
#include <QStringList>

#include <array>

namespace chalknet::ui {

/// Answers for the inputs (0,0), (0,1), (1,0), (1,1).
using TruthColumn = std::array<int, 4>;

/// AND, OR, NAND, NOR, XOR, XNOR, a single input or its opposite, one input and not the other, one or not the other, always
/// the same. Every table has one name and every name one table.
struct GateName {
    /// One line for sentences, with the given names of the inputs: "NAND", "x₁ AND NOT x₂", "always 1".
    QString words;
    /// For a circle: one or two short lines of TeX.
    QStringList lines;
    /// True for AND, OR, NAND, NOR, XOR, XNOR: one word that is the same in every language.
    bool isWord = false;
};

/// `first` and `second` are names of the inputs in plain text ("x₁"), `firstTex` and `secondTex` the same in TeX.
GateName gateName(
    const TruthColumn& table, const QString& first, const QString& second, const QString& firstTex, const QString& secondTex);
/// The gate as a function of two expressions: "\operatorname{AND}(a, b)", "\operatorname{NOT}(a)", "1".
QString gateTex(const TruthColumn& table, const QString& firstTex, const QString& secondTex);

inline constexpr TruthColumn kAlways0{0, 0, 0, 0};
inline constexpr TruthColumn kAlways1{1, 1, 1, 1};
inline constexpr TruthColumn kAnd{0, 0, 0, 1};
inline constexpr TruthColumn kOr{0, 1, 1, 1};
inline constexpr TruthColumn kNand{1, 1, 1, 0};
inline constexpr TruthColumn kXor{0, 1, 1, 0};
inline constexpr TruthColumn kXnor{1, 0, 0, 1};

} // namespace chalknet::ui
