// A formula as plain LaTeX and as one line of text.
#include "ui/formula/FormulaNode.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace chalknet::ui {

namespace {

QString latexOf(const FormulaNodePointer& node)
{
    return node ? formulaLatex(*node) : QString();
}

QString plainOf(const FormulaNodePointer& node)
{
    return node ? formulaPlainText(*node) : QString();
}

/// Commands made of letters need a space before a following letter.
QString joinLatex(const std::vector<FormulaNodePointer>& children)
{
    QString joined;
    bool endsWithCommand = false;
    for (const FormulaNodePointer& child : children) {
        const QString piece = latexOf(child);
        if (piece.isEmpty())
            continue;
        if (endsWithCommand && (piece[0].isLetterOrNumber()))
            joined += u' ';
        joined += piece;
        const qsizetype slash = piece.lastIndexOf(u'\\');
        const auto tail = QStringView(piece).mid(slash + 1);
        endsWithCommand
            = slash >= 0 && !tail.isEmpty() && std::all_of(tail.begin(), tail.end(), [](QChar c) { return c.isLetter(); });
    }
    return joined;
}

QString scriptLatex(const FormulaNodePointer& below, const FormulaNodePointer& above)
{
    QString scripts;
    if (below)
        scripts += QStringLiteral("_{%1}").arg(latexOf(below));
    const QString raised = latexOf(above);
    if (raised == QLatin1String("'"))
        scripts += raised; // already raised by itself
    else if (above)
        scripts += QStringLiteral("^{%1}").arg(raised);
    return scripts;
}

QString delimiterLatex(const QString& delimiter)
{
    if (delimiter.isEmpty())
        return QStringLiteral(".");
    return delimiter == QLatin1String("{") || delimiter == QLatin1String("}") ? QLatin1Char('\\') + delimiter : delimiter;
}

QString matrixLatex(const FormulaNode& node)
{
    QStringList rows;
    const auto columns = static_cast<std::size_t>(node.columns);
    for (std::size_t i = 0; i < node.children.size(); i += columns) {
        QStringList cells;
        for (std::size_t column = 0; column < columns; ++column)
            cells.append(latexOf(node.children[i + column]));
        rows.append(cells.join(QLatin1String(" & ")));
    }
    return QStringLiteral("\\begin{%1}%2\\end{%1}").arg(node.text, rows.join(QLatin1String(" \\\\ ")));
}

/// Digits and a few letters as small Unicode characters; empty if some character has none.
QString smallText(const QString& text, bool above)
{
    static const QString normal = QStringLiteral("0123456789+−=()ijn");
    static const QString raised = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁱʲⁿ");
    static const QString lowered = QStringLiteral("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ᵢⱼₙ");
    QString small;
    for (const QChar c : text) {
        const qsizetype index = normal.indexOf(c);
        const QChar found = index < 0 ? QChar() : (above ? raised : lowered)[index];
        if (found.isNull())
            return {};
        small += found;
    }
    return small;
}

QString scriptPlain(const FormulaNodePointer& script, bool above)
{
    if (!script)
        return {};
    const QString text = plainOf(script).trimmed();
    if (text == QStringLiteral("′"))
        return text;
    const QString small = smallText(QString(text).remove(u' '), above);
    if (!small.isEmpty())
        return small;
    const QString mark = above ? QStringLiteral("^") : QStringLiteral("_");
    return text.size() == 1 ? mark + text : QStringLiteral("%1(%2)").arg(mark, text);
}

QString grouped(const FormulaNodePointer& node)
{
    const QString text = plainOf(node).simplified();
    const bool isOneThing = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'.'; });
    return isOneThing ? text : QStringLiteral("(%1)").arg(text);
}

QString matrixPlain(const FormulaNode& node)
{
    QStringList rows;
    const auto columns = static_cast<std::size_t>(node.columns);
    const bool isAligned = node.text == QLatin1String("aligned");
    for (std::size_t i = 0; i < node.children.size(); i += columns) {
        QStringList cells;
        for (std::size_t column = 0; column < columns; ++column)
            cells.append(plainOf(node.children[i + column]).simplified());
        rows.append(cells.join(isAligned ? QLatin1String(" ") : QLatin1String(", ")));
    }
    const QString joined = rows.join(QLatin1String("; "));
    if (isAligned)
        return joined;
    return node.text == QLatin1String("cases") ? QStringLiteral("{%1}").arg(joined) : QStringLiteral("[%1]").arg(joined);
}

QString symbolPlain(const FormulaNode& node)
{
    switch (node.atom) {
    case FormulaAtom::Operator:
    case FormulaAtom::Relation: return QStringLiteral(" %1 ").arg(node.text);
    case FormulaAtom::Punctuation: return node.text + QLatin1Char(' ');
    case FormulaAtom::Function: return QStringLiteral(" %1 ").arg(node.text);
    default: return node.text;
    }
}

/// A row's words; a minus at its start (or after another sign) is a sign, not an operator.
QString rowPlain(const FormulaNode& node)
{
    QString text;
    for (const FormulaNodePointer& child : node.children) {
        QString piece = plainOf(child);
        const QString before = text.trimmed();
        const bool isSign
            = piece.trimmed() == QStringLiteral("−") && (before.isEmpty() || QStringLiteral("=(←≥≤<>·,").contains(before.back()));
        if (isSign)
            piece = QStringLiteral("−");
        if ((piece.startsWith(u'(') || piece.startsWith(u')')) && text.endsWith(u' ') && !before.isEmpty()
            && before.back().isLetter())
            text.chop(1); // f(x), not f (x)
        const bool isLetterAfterIndex = !text.isEmpty() && !piece.isEmpty() && piece[0].isLetter() && !text.back().isSpace()
            && (text.back().isLetterOrNumber() || text.back() == u')' || text.back() == u'⁾');
        const bool separates = isLetterAfterIndex && child->kind == FormulaKind::Scripts;
        if (separates)
            text += u' ';
        text += piece;
    }
    return text;
}

} // namespace

QString formulaLatex(const FormulaNode& node)
{
    const auto child = [&node](std::size_t i) { return node.children[i]; };
    switch (node.kind) {
    case FormulaKind::Row: return joinLatex(node.children);
    case FormulaKind::Symbol: return node.latex.isEmpty() ? node.text : node.latex;
    case FormulaKind::Space: return node.latex;
    case FormulaKind::Fraction: return QStringLiteral("\\frac{%1}{%2}").arg(latexOf(child(0)), latexOf(child(1)));
    case FormulaKind::Hat: return QStringLiteral("\\hat{%1}").arg(latexOf(child(0)));
    case FormulaKind::Root: return QStringLiteral("\\sqrt{%1}").arg(latexOf(child(0)));
    case FormulaKind::Scripts: {
        const bool isSimple
            = child(0)->kind == FormulaKind::Symbol || child(0)->kind == FormulaKind::Hat || child(0)->children.empty();
        const QString base = latexOf(child(0));
        return (isSimple && !base.isEmpty() ? base : QStringLiteral("{%1}").arg(base)) + scriptLatex(child(1), child(2));
    }
    case FormulaKind::Big:
        return (node.text == QStringLiteral("∏") ? QStringLiteral("\\prod") : QStringLiteral("\\sum"))
            + scriptLatex(child(0), child(1));
    case FormulaKind::Fenced:
        return QStringLiteral("\\left%1%2\\right%3")
            .arg(delimiterLatex(node.text), latexOf(child(0)), delimiterLatex(node.closing));
    case FormulaKind::Matrix: return matrixLatex(node);
    case FormulaKind::Unknown: return QStringLiteral("\\boxed{?}");
    case FormulaKind::Tone:
    case FormulaKind::Chip:
    case FormulaKind::Part: return latexOf(child(0));
    }
    return {};
}

QString formulaPlainText(const FormulaNode& node)
{
    const auto child = [&node](std::size_t i) { return node.children[i]; };
    switch (node.kind) {
    case FormulaKind::Row: return rowPlain(node);
    case FormulaKind::Symbol: return symbolPlain(node);
    case FormulaKind::Space: return node.amount > 0.2 ? QStringLiteral(" ") : QString();
    case FormulaKind::Fraction: return QStringLiteral("%1/%2").arg(grouped(child(0)), grouped(child(1)));
    case FormulaKind::Hat: return plainOf(child(0)) + QChar(0x0302);
    case FormulaKind::Root: return QStringLiteral("√%1").arg(grouped(child(0)));
    case FormulaKind::Scripts: return plainOf(child(0)) + scriptPlain(child(1), false) + scriptPlain(child(2), true);
    case FormulaKind::Big: return node.text + scriptPlain(child(0), false) + scriptPlain(child(1), true) + QLatin1Char(' ');
    case FormulaKind::Fenced: return node.text + plainOf(child(0)).simplified() + node.closing;
    case FormulaKind::Matrix: return matrixPlain(node);
    case FormulaKind::Unknown: return QStringLiteral("?");
    case FormulaKind::Tone:
    case FormulaKind::Chip:
    case FormulaKind::Part: return plainOf(child(0));
    }
    return {};
}

} // namespace chalknet::ui
