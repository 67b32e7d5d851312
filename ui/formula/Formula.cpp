// A formula as a value.
#include "ui/formula/Formula.h"

#include "ui/formula/FormulaNode.h"

#include <QLoggingCategory>
#include <algorithm>

namespace chalknet::ui {

namespace {

void collectParts(const FormulaNode& node, QStringList& parts)
{
    if (node.kind == FormulaKind::Part && !parts.contains(node.text))
        parts.append(node.text);
    for (const FormulaNodePointer& child : node.children)
        if (child)
            collectParts(*child, parts);
}

FormulaNodePointer plainLetters(const QString& text)
{
    auto node = std::make_shared<FormulaNode>();
    node->kind = FormulaKind::Symbol;
    node->face = FormulaFace::Sans;
    node->text = text;
    return node;
}

bool containsRelation(const FormulaNode& node)
{
    const bool isRelation = node.kind == FormulaKind::Symbol && node.atom == FormulaAtom::Relation;
    return isRelation || std::any_of(node.children.begin(), node.children.end(), [](const FormulaNodePointer& child) {
        return child && containsRelation(*child);
    });
}

} // namespace

Formula Formula::fromTex(const QString& tex)
{
    QString error;
    if (std::optional<Formula> formula = parse(tex, &error))
        return *formula;
    qWarning("formula \"%s\": %s", qPrintable(tex), qPrintable(error));
    Formula shown;
    shown.m_source = tex;
    shown.m_root = plainLetters(tex);
    return shown;
}

std::optional<Formula> Formula::parse(const QString& tex, QString* error)
{
    Formula formula;
    formula.m_source = tex;
    if (tex.trimmed().isEmpty())
        return formula;
    try {
        formula.m_root = parseFormula(tex);
    } catch (const FormulaSyntaxError& problem) {
        if (error)
            *error = QStringLiteral("%1 at character %2").arg(problem.what).arg(problem.position + 1);
        return std::nullopt;
    }
    return formula;
}

QString Formula::toLatex() const
{
    return m_root ? formulaLatex(*m_root) : QString();
}

QString Formula::toPlainText() const
{
    return m_root ? formulaPlainText(*m_root).simplified() : QString();
}

bool Formula::hasRelation() const
{
    return m_root && containsRelation(*m_root);
}

QStringList Formula::parts() const
{
    QStringList parts;
    if (m_root)
        collectParts(*m_root, parts);
    return parts;
}

} // namespace chalknet::ui
