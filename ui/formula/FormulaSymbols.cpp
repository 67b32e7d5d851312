// Tables of symbols.
#include "ui/formula/FormulaSymbols.h"

#include <QHash>

namespace chalknet::ui {

namespace {

struct SymbolEntry {
    const char* command;
    char16_t character;
    FormulaAtom atom;
    FormulaFace face;
};

constexpr auto kItalic = FormulaFace::Italic;
constexpr auto kUpright = FormulaFace::Upright;
constexpr auto kOrdinary = FormulaAtom::Ordinary;
constexpr auto kRelation = FormulaAtom::Relation;
constexpr auto kOperator = FormulaAtom::Operator;

// Lower-case Greek letters stand for numbers (italic), capitals for operators and matrices (upright).
constexpr SymbolEntry kEntries[] = {
    {"alpha", u'α', kOrdinary, kItalic},
    {"beta", u'β', kOrdinary, kItalic},
    {"gamma", u'γ', kOrdinary, kItalic},
    {"delta", u'δ', kOrdinary, kItalic},
    {"epsilon", u'ε', kOrdinary, kItalic},
    {"zeta", u'ζ', kOrdinary, kItalic},
    {"eta", u'η', kOrdinary, kItalic},
    {"theta", u'θ', kOrdinary, kItalic},
    {"kappa", u'κ', kOrdinary, kItalic},
    {"lambda", u'λ', kOrdinary, kItalic},
    {"mu", u'μ', kOrdinary, kItalic},
    {"nu", u'ν', kOrdinary, kItalic},
    {"xi", u'ξ', kOrdinary, kItalic},
    {"pi", u'π', kOrdinary, kItalic},
    {"rho", u'ρ', kOrdinary, kItalic},
    {"sigma", u'σ', kOrdinary, kItalic},
    {"tau", u'τ', kOrdinary, kItalic},
    {"phi", u'φ', kOrdinary, kItalic},
    {"chi", u'χ', kOrdinary, kItalic},
    {"psi", u'ψ', kOrdinary, kItalic},
    {"omega", u'ω', kOrdinary, kItalic},
    {"Gamma", u'Γ', kOrdinary, kUpright},
    {"Delta", u'Δ', kOrdinary, kUpright},
    {"Theta", u'Θ', kOrdinary, kUpright},
    {"Lambda", u'Λ', kOrdinary, kUpright},
    {"Xi", u'Ξ', kOrdinary, kUpright},
    {"Pi", u'Π', kOrdinary, kUpright},
    {"Sigma", u'Σ', kOrdinary, kUpright},
    {"Phi", u'Φ', kOrdinary, kUpright},
    {"Psi", u'Ψ', kOrdinary, kUpright},
    {"Omega", u'Ω', kOrdinary, kUpright},
    {"partial", u'∂', kOrdinary, kUpright},
    {"nabla", u'∇', kOrdinary, kUpright},
    {"infty", u'∞', kOrdinary, kUpright},
    {"dots", u'…', kOrdinary, kUpright},
    {"ldots", u'…', kOrdinary, kUpright},
    {"cdots", u'⋯', kOrdinary, kUpright},
    {"vdots", u'⋮', kOrdinary, kUpright},
    {"circ", u'∘', kOperator, kUpright},
    {"prime", u'′', kOrdinary, kUpright},
    {"le", u'≤', kRelation, kUpright},
    {"ge", u'≥', kRelation, kUpright},
    {"ne", u'≠', kRelation, kUpright},
    {"approx", u'≈', kRelation, kUpright},
    {"equiv", u'≡', kRelation, kUpright},
    {"sim", u'∼', kRelation, kUpright},
    {"to", u'→', kRelation, kUpright},
    {"rightarrow", u'→', kRelation, kUpright},
    {"leftarrow", u'←', kRelation, kUpright},
    {"Rightarrow", u'⇒', kRelation, kUpright},
    {"in", u'∈', kRelation, kUpright},
    {"cdot", u'·', kOperator, kUpright},
    {"times", u'×', kOperator, kUpright},
    {"pm", u'±', kOperator, kUpright},
    {"lor", u'∨', kOperator, kUpright},
    {"land", u'∧', kOperator, kUpright},
    {"odot", u'⊙', kOperator, kUpright},
};

constexpr const char* kFunctions[]
    = {"exp", "log", "ln", "tanh", "sinh", "cosh", "sin", "cos", "max", "min", "arg", "sign", "erf"};

FormulaNodePointer makeSymbol(const QString& text, FormulaAtom atom, FormulaFace face, const QString& latex = {})
{
    auto node = std::make_shared<FormulaNode>();
    node->kind = FormulaKind::Symbol;
    node->text = text;
    node->atom = atom;
    node->face = face;
    node->latex = latex;
    return node;
}

QHash<QString, FormulaNodePointer> makeTable()
{
    QHash<QString, FormulaNodePointer> table;
    for (const SymbolEntry& entry : kEntries) {
        const QString command = QLatin1String(entry.command);
        table.insert(command, makeSymbol(QChar(entry.character), entry.atom, entry.face, QLatin1Char('\\') + command));
    }
    // \prime would be a large one on the line
    table.insert(QStringLiteral("prime"), makeSymbol(QChar(0x2032), kOrdinary, kUpright, QStringLiteral("'")));
    for (const char* function : kFunctions) {
        const QString command = QLatin1String(function);
        const bool isOwn = command == QLatin1String("sign") || command == QLatin1String("erf");
        const QString latex = isOwn ? QStringLiteral("\\operatorname{%1}").arg(command) : QLatin1Char('\\') + command;
        table.insert(command, makeSymbol(command, FormulaAtom::Function, kUpright, latex));
    }
    return table;
}

/// How a character is written in LaTeX where that differs.
QString latexOf(QChar character)
{
    for (const SymbolEntry& entry : kEntries)
        if (character == QChar(entry.character))
            return QLatin1Char('\\') + QLatin1String(entry.command);
    if (character == u'−')
        return QStringLiteral("-");
    if (character == u'%' || character == u'#' || character == u'&')
        return QLatin1Char('\\') + QString(character);
    return {};
}

} // namespace

FormulaNodePointer symbolOfCommand(const QString& command)
{
    static const QHash<QString, FormulaNodePointer> table = makeTable();
    return table.value(command);
}

FormulaNodePointer symbolOfCharacter(QChar character)
{
    for (const SymbolEntry& entry : kEntries)
        if (character == QChar(entry.character))
            return symbolOfCommand(QLatin1String(entry.command));
    switch (character.unicode()) {
    case u'+':
    case u'*':
    case u'/':
        // a slash stands close to its neighbours
        return makeSymbol(character, character == u'/' ? FormulaAtom::Ordinary : FormulaAtom::Operator, kUpright);
    case u'-':
    case u'−': return makeSymbol(QStringLiteral("−"), FormulaAtom::Operator, kUpright, QStringLiteral("-"));
    case u'=':
    case u'<':
    case u'>':
    case u':': return makeSymbol(character, FormulaAtom::Relation, kUpright);
    case u'(':
    case u'[': return makeSymbol(character, FormulaAtom::Open, kUpright);
    case u')':
    case u']': return makeSymbol(character, FormulaAtom::Close, kUpright);
    case u',':
    case u';': return makeSymbol(character, FormulaAtom::Punctuation, kUpright);
    case u'\'': return symbolOfCommand(QStringLiteral("prime"));
    default: break;
    }
    const bool isLatin = (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z');
    return makeSymbol(character, FormulaAtom::Ordinary, isLatin ? kItalic : kUpright, latexOf(character));
}

FormulaNodePointer symbolOfDigits(const QString& digits)
{
    return makeSymbol(digits, FormulaAtom::Ordinary, kUpright);
}

QString withTrueMinus(const QString& text)
{
    QString result = text;
    result.replace(QLatin1Char('-'), QChar(0x2212));
    return result;
}

QString withBackslashes(const QString& text)
{
    QString result;
    for (const QChar c : text) {
        if (QStringLiteral("%&#_$").contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

QString withoutBackslashes(const QString& text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size() && QStringLiteral("%&#_${}").contains(text[i + 1]))
            ++i;
        result += text[i];
    }
    return result;
}

} // namespace chalknet::ui
