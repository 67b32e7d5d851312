// Reads the part of LaTeX that Formula describes: a recursive descent with a limit to its depth.
#include "ui/formula/FormulaNode.h"
#include "ui/formula/FormulaSymbols.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kDeepest = 48;
constexpr qsizetype kLongest = 20'000;
constexpr std::size_t kMostCells = 2'000;

FormulaNodePointer makeNode(FormulaKind kind, QString text, std::vector<FormulaNodePointer> children)
{
    auto node = std::make_shared<FormulaNode>();
    node->kind = kind;
    node->text = std::move(text);
    node->children = std::move(children);
    return node;
}

class Parser {
public:
    explicit Parser(const QString& tex)
        : m_tex(tex)
    {
    }

    FormulaNodePointer whole()
    {
        if (m_tex.size() > kLongest)
            fail(QStringLiteral("the formula is too long"));
        FormulaNodePointer row = parseRow();
        if (!atEnd())
            fail(QStringLiteral("unexpected %1").arg(m_tex.mid(m_position, 8)));
        return row;
    }

private:
    [[noreturn]] void fail(const QString& what) const { throw FormulaSyntaxError{what, m_position}; }
    bool atEnd() const { return m_position >= m_tex.size(); }
    QChar here() const { return atEnd() ? QChar() : m_tex[m_position]; }
    void skipSpaces()
    {
        while (!atEnd() && here().isSpace())
            ++m_position;
    }
    bool startsWith(QLatin1String text) const { return QStringView(m_tex).mid(m_position).startsWith(text); }

    /// A command's name (letters, or one other character) after the backslash, without moving.
    QString peekCommand() const
    {
        if (here() != u'\\')
            return {};
        qsizetype end = m_position + 1;
        const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
        while (end < m_tex.size() && isLetter(m_tex[end]))
            ++end;
        if (end == m_position + 1 && end < m_tex.size())
            ++end;
        return m_tex.mid(m_position + 1, end - m_position - 1);
    }
    void skipCommand() { m_position += 1 + peekCommand().size(); }

    /// True where a row ends: }, &, \\, \right, \end, end of text.
    bool atRowEnd()
    {
        skipSpaces();
        if (atEnd() || here() == u'}' || here() == u'&')
            return true;
        const QString command = peekCommand();
        return command == QLatin1String("\\") || command == QLatin1String("right") || command == QLatin1String("end");
    }

    FormulaNodePointer parseRow()
    {
        if (++m_depth > kDeepest)
            fail(QStringLiteral("nested too deeply"));
        std::vector<FormulaNodePointer> items;
        while (!atRowEnd())
            items.push_back(parseScripted());
        --m_depth;
        return items.size() == 1 ? items.front() : makeNode(FormulaKind::Row, {}, std::move(items));
    }

    FormulaNodePointer parseScripted()
    {
        FormulaNodePointer base = here() == u'_' || here() == u'^' ? makeNode(FormulaKind::Row, {}, {}) : parseAtom();
        FormulaNodePointer below;
        FormulaNodePointer above;
        for (;;) {
            skipSpaces();
            const QChar mark = here();
            if (mark != u'_' && mark != u'^')
                break;
            FormulaNodePointer& script = mark == u'_' ? below : above;
            if (script)
                fail(QStringLiteral("two scripts of one kind"));
            ++m_position;
            script = parseArgument();
        }
        if (base->kind == FormulaKind::Big)
            return makeNode(FormulaKind::Big, base->text, {below, above});
        if (!below && !above)
            return base;
        auto node = std::make_shared<FormulaNode>(*makeNode(FormulaKind::Scripts, {}, {base, below, above}));
        node->atom = base->atom;
        return node;
    }

    FormulaNodePointer parseArgument()
    {
        skipSpaces();
        if (atEnd() || here() == u'}' || here() == u'&' || here() == u'_' || here() == u'^')
            fail(QStringLiteral("an argument is missing"));
        if (++m_depth > kDeepest)
            fail(QStringLiteral("nested too deeply"));
        FormulaNodePointer argument = here() == u'{' ? parseGroup() : parseAtom();
        --m_depth;
        return argument;
    }

    FormulaNodePointer parseGroup()
    {
        expect(u'{');
        FormulaNodePointer row = parseRow();
        expect(u'}');
        return row;
    }

    void expect(QChar character)
    {
        skipSpaces();
        if (here() != character)
            fail(QStringLiteral("%1 is missing").arg(character));
        ++m_position;
    }

    /// {…} as text, braces balanced.
    QString rawArgument()
    {
        expect(u'{');
        const qsizetype start = m_position;
        int open = 1;
        for (; !atEnd(); ++m_position) {
            if (here() == u'{')
                ++open;
            else if (here() == u'}' && --open == 0)
                return m_tex.mid(start, m_position++ - start);
        }
        fail(QStringLiteral("} is missing"));
    }

    FormulaNodePointer parseAtom()
    {
        skipSpaces();
        if (here() == u'\\')
            return parseCommand();
        if (here() == u'{')
            return parseGroup();
        if (here().isDigit()) {
            const qsizetype start = m_position;
            while (here().isDigit() || (here() == u'.' && m_position + 1 < m_tex.size() && m_tex[m_position + 1].isDigit()))
                ++m_position;
            return symbolOfDigits(m_tex.mid(start, m_position - start));
        }
        if (here() == u'}' || here() == u'$')
            fail(QStringLiteral("unexpected %1").arg(here()));
        return symbolOfCharacter(m_tex[m_position++]);
    }

    FormulaNodePointer parseCommand()
    {
        const QString command = peekCommand();
        if (command.isEmpty())
            fail(QStringLiteral("a command is missing"));
        if (FormulaNodePointer symbol = symbolOfCommand(command)) {
            skipCommand();
            return symbol;
        }
        const qsizetype start = m_position;
        skipCommand();
        if (FormulaNodePointer node = parseStructure(command))
            return node;
        if (FormulaNodePointer node = parseLetters(command))
            return node;
        if (FormulaNodePointer node = parseSpace(command))
            return node;
        if (FormulaNodePointer node = parseOwn(command))
            return node;
        m_position = start;
        fail(QStringLiteral("unknown command \\%1").arg(command));
    }

    FormulaNodePointer parseStructure(const QString& command)
    {
        if (command == QLatin1String("frac")) {
            FormulaNodePointer numerator = parseArgument();
            return makeNode(FormulaKind::Fraction, {}, {numerator, parseArgument()});
        }
        if (command == QLatin1String("hat"))
            return makeNode(FormulaKind::Hat, {}, {parseArgument()});
        if (command == QLatin1String("sqrt"))
            return makeNode(FormulaKind::Root, {}, {parseArgument()});
        if (command == QLatin1String("sum"))
            return makeNode(FormulaKind::Big, QStringLiteral("∑"), {nullptr, nullptr});
        if (command == QLatin1String("prod"))
            return makeNode(FormulaKind::Big, QStringLiteral("∏"), {nullptr, nullptr});
        if (command == QLatin1String("left"))
            return parseFenced();
        if (command == QLatin1String("begin"))
            return parseEnvironment();
        return nullptr;
    }

    QString parseDelimiter()
    {
        skipSpaces();
        if (atEnd())
            fail(QStringLiteral("a delimiter is missing"));
        const QString command = peekCommand();
        if (command == QLatin1String("{") || command == QLatin1String("}")) {
            skipCommand();
            return command;
        }
        const QChar character = m_tex[m_position];
        if (!QStringLiteral("()[]|.").contains(character))
            fail(QStringLiteral("unknown delimiter %1").arg(character));
        ++m_position;
        return character == u'.' ? QString() : QString(character);
    }

    FormulaNodePointer parseFenced()
    {
        const QString opening = parseDelimiter();
        FormulaNodePointer content = parseRow();
        if (peekCommand() != QLatin1String("right"))
            fail(QStringLiteral("\\right is missing"));
        skipCommand();
        auto node = std::make_shared<FormulaNode>(*makeNode(FormulaKind::Fenced, opening, {content}));
        node->closing = parseDelimiter();
        return node;
    }

    FormulaNodePointer parseEnvironment()
    {
        static const QSet<QString> known{QStringLiteral("matrix"), QStringLiteral("bmatrix"), QStringLiteral("pmatrix"),
            QStringLiteral("cases"), QStringLiteral("aligned")};
        const QString name = rawArgument();
        if (!known.contains(name))
            fail(QStringLiteral("unknown environment %1").arg(name));
        std::vector<std::vector<FormulaNodePointer>> rows(1);
        for (;;) {
            rows.back().push_back(parseRow());
            skipSpaces();
            if (here() == u'&') {
                ++m_position;
            } else if (peekCommand() == QLatin1String("\\")) {
                m_position += 2;
                rows.emplace_back();
            } else {
                break;
            }
        }
        if (peekCommand() != QLatin1String("end"))
            fail(QStringLiteral("\\end{%1} is missing").arg(name));
        skipCommand();
        if (rawArgument() != name)
            fail(QStringLiteral("\\end{%1} is missing").arg(name));
        return makeMatrix(name, rows);
    }

    FormulaNodePointer makeMatrix(const QString& name, const std::vector<std::vector<FormulaNodePointer>>& rows) const
    {
        std::size_t columns = 0;
        for (const auto& row : rows)
            columns = std::max(columns, row.size());
        if (columns * rows.size() > kMostCells)
            fail(QStringLiteral("the matrix is too large"));
        std::vector<FormulaNodePointer> cells;
        for (const auto& row : rows)
            for (std::size_t column = 0; column < columns; ++column)
                cells.push_back(column < row.size() ? row[column] : makeNode(FormulaKind::Row, {}, {}));
        auto node = std::make_shared<FormulaNode>(*makeNode(FormulaKind::Matrix, name, std::move(cells)));
        node->columns = static_cast<int>(columns);
        return node;
    }

    FormulaNodePointer parseLetters(const QString& command)
    {
        auto node = std::make_shared<FormulaNode>();
        node->kind = FormulaKind::Symbol;
        if (command == QLatin1String("text") || command == QLatin1String("operatorname")) {
            node->face = FormulaFace::Sans;
            node->atom = command == QLatin1String("text") ? FormulaAtom::Ordinary : FormulaAtom::Function;
        } else if (command == QLatin1String("mathrm")) {
            node->face = FormulaFace::Upright;
        } else if (command == QLatin1String("mathbf")) {
            node->face = FormulaFace::Bold;
        } else if (command == QLatin1String("num")) {
            node->face = FormulaFace::Number;
        } else if (command == QLatin1String("bnum")) {
            node->face = FormulaFace::BoldNumber;
        } else if (command == QLatin1String("{") || command == QLatin1String("}") || command == QLatin1String("%")
            || command == QLatin1String("_") || command == QLatin1String("&") || command == QLatin1String("#")) {
            node->face = FormulaFace::Upright;
            node->atom = command == QLatin1String("{") ? FormulaAtom::Open
                : command == QLatin1String("}")        ? FormulaAtom::Close
                                                       : FormulaAtom::Ordinary;
            node->text = command;
            node->latex = QLatin1Char('\\') + command;
            return node;
        } else {
            return nullptr;
        }
        const QString written = rawArgument();
        const bool isNumber = node->face == FormulaFace::Number || node->face == FormulaFace::BoldNumber;
        node->text = withoutBackslashes(isNumber ? withTrueMinus(written) : written);
        QString exported = withBackslashes(node->text);
        exported.replace(QChar(0x2212), QLatin1Char('-'));
        if (isNumber)
            exported.replace(u' ', QLatin1String("\\ ")); // 98.9 %: mathematics would swallow the space
        node->latex = isNumber ? exported : QStringLiteral("\\%1{%2}").arg(command, exported);
        return node;
    }

    FormulaNodePointer parseSpace(const QString& command)
    {
        double amount = 0.0;
        if (command == QLatin1String("quad"))
            amount = 1.0;
        else if (command == QLatin1String("qquad"))
            amount = 2.0;
        else if (command == QLatin1String(","))
            amount = 0.17;
        else if (command == QLatin1String(";") || command == QLatin1String(" "))
            amount = 0.3;
        else if (command == QLatin1String("!"))
            amount = -0.12;
        else
            return nullptr;
        auto node = std::make_shared<FormulaNode>();
        node->kind = FormulaKind::Space;
        node->amount = amount;
        node->latex = QLatin1Char('\\') + command;
        return node;
    }

    FormulaNodePointer parseOwn(const QString& command)
    {
        static const QHash<QString, FormulaKind> kinds{{QStringLiteral("tone"), FormulaKind::Tone},
            {QStringLiteral("chip"), FormulaKind::Chip}, {QStringLiteral("part"), FormulaKind::Part},
            {QStringLiteral("unknown"), FormulaKind::Unknown}};
        static const QSet<QString> colours{QStringLiteral("c1"), QStringLiteral("c2"), QStringLiteral("c3"), QStringLiteral("c4"),
            QStringLiteral("pos"), QStringLiteral("neg"), QStringLiteral("ink"), QStringLiteral("ink2"), QStringLiteral("ink3"),
            QStringLiteral("sel")};
        const auto kind = kinds.find(command);
        if (kind == kinds.end())
            return nullptr;
        const QString name = rawArgument();
        if (*kind != FormulaKind::Part && !colours.contains(name))
            fail(QStringLiteral("unknown colour %1").arg(name));
        FormulaNodePointer content = parseArgument();
        auto node = std::make_shared<FormulaNode>(*makeNode(*kind, name, {content}));
        node->atom = content->atom; // a coloured "=" is still a relation
        return node;
    }

    QString m_tex;
    qsizetype m_position = 0;
    int m_depth = 0;
};

} // namespace

FormulaNodePointer parseFormula(const QString& tex)
{
    return Parser(tex).whole();
}

} // namespace chalknet::ui
