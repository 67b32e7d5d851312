// Formula: a piece of mathematics as a value, written in a small part of LaTeX.
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace chalknet::ui {

struct FormulaNode;

/// An immutable tree of rows, fractions, scripts, sums, matrices and cases; copies share it.
///
/// What can be written: letters (italic; one variable each), digits, + − = < > ( ) [ ] | , ! ′ and spaces (ignored);
/// _ and ^ (also both, stacked), { } to group, \frac{}{} \sqrt{} \hat{} \sum \prod (limits by _ and ^), \left( … \right),
/// \begin{matrix|bmatrix|pmatrix|cases|aligned} with & and \\, \text{…} (upright, any language), \mathrm{…}, \mathbf{…},
/// \operatorname{…}, function names (\exp \log \ln \tanh \max \min), Greek letters (\alpha … \Omega), \partial \nabla \infty,
/// relations and operators (\le \ge \ne \approx \to \leftarrow \in \cdot \times \pm \lor \land), \quad \, (spaces).
/// Own commands:
/// \num{…}: numbers put in, upright sans serif ("-0.3" gets a true minus); \bnum{…}: the same in bold;
/// \tone{c1|c2|c3|c4|pos|neg|ink2|ink3}{…}: a colour of the theme;
/// \chip{c1|c2|c3|sel}{…}: on a tinted ground;
/// \part{name}{…}: can be hit and highlighted under that name;
/// \unknown{c1|c2|c3|ink}{…}: a dashed box with "?" as large as its content, which stays hidden (also from toPlainText()).
class Formula {
public:
    /// Empty: takes no room.
    Formula() = default;

    /// For formulas of our own; a mistake in `tex` gives its text in upright letters and a warning (tests fail on it).
    static Formula fromTex(const QString& tex);
    /// Nothing if `tex` cannot be read; `error` then says what and at which character (technical English).
    static std::optional<Formula> parse(const QString& tex, QString* error = nullptr);

    bool isEmpty() const { return !m_root; }
    /// What was written.
    QString source() const { return m_source; }
    /// Plain LaTeX for a document with amsmath: own commands are gone or replaced.
    QString toLatex() const;
    /// One line for a screen reader: "wᵢ ← wᵢ + η(t − y) xᵢ", "(∂E)/(∂θ₁)", "[1, 2; 3, 4]".
    QString toPlainText() const;
    /// Names given by \part, in reading order, each once.
    QStringList parts() const;

    const FormulaNode* root() const { return m_root.get(); }

    friend bool operator==(const Formula& a, const Formula& b) { return a.m_source == b.m_source; }

private:
    std::shared_ptr<const FormulaNode> m_root;
    QString m_source;
};

} // namespace chalknet::ui
