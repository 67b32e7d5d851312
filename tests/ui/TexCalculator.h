// TexCalculator: calculates with what formulas say, so that tests can check a written step as a student would.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <stdexcept>
#include <utility>
#include <vector>

namespace chalknet::ui {

/// Numbers, signs, brackets, fractions, roots, powers, cases, and the functions of activations and losses. Symbols are looked up
/// in a table from their TeX to their value.
class TexCalculator {
public:
    using Table = std::vector<std::pair<QString, double>>;

    /// Nothing if the formula cannot be calculated (dots, sum signs); throws on what should not be there.
    static std::optional<double> value(QString tex, const Table& symbols = {})
    {
        for (const auto& [name, number] : symbols)
            tex.replace(name, QStringLiteral("\\num{%1}").arg(number, 0, 'g', 17));
        if (tex.contains(QLatin1String("\\cdots")) || tex.contains(QLatin1String("\\sum")))
            return std::nullopt;
        const qsizetype condition = tex.indexOf(QLatin1String("\\;\\;("));
        if (condition >= 0)
            tex.truncate(condition);
        TexCalculator calculator(tex);
        const double result = calculator.expression();
        calculator.skip();
        if (calculator.m_position != tex.size())
            throw std::runtime_error(("left over: " + tex.mid(calculator.m_position) + " of " + tex).toStdString());
        return result;
    }

    /// Longest names first, so that none is found inside another.
    static void sort(Table& symbols)
    {
        std::stable_sort(
            symbols.begin(), symbols.end(), [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    }

    /// The unit of the last digit of a written number: 0.0001 of "\num{0.2403}".
    static double lastDigit(const QString& tex)
    {
        if (tex.contains(QLatin1String("\\frac")))
            return 0.0;
        const qsizetype start = tex.indexOf(QLatin1Char('{')) + 1;
        const QString mantissa = tex.mid(start, tex.indexOf(QLatin1Char('}')) - start);
        const qsizetype point = mantissa.indexOf(QLatin1Char('.'));
        const double decimals = point < 0 ? 0.0 : static_cast<double>(mantissa.size() - point - 1);
        const qsizetype power = tex.indexOf(QLatin1String("^{"));
        const double exponent = power < 0 ? 0.0 : value(tex.mid(power + 2).chopped(1)).value_or(0.0);
        return std::pow(10.0, exponent - decimals);
    }

private:
    explicit TexCalculator(const QString& tex)
        : m_tex(tex)
    {
    }

    [[noreturn]] void fail(const QString& what) const
    {
        throw std::runtime_error((what + " at " + m_tex.mid(m_position, 20) + " of " + m_tex).toStdString());
    }

    void skip()
    {
        for (;;) {
            if (m_position < m_tex.size() && m_tex[m_position].isSpace())
                ++m_position;
            else if (!take(QStringLiteral("\\,")) && !take(QStringLiteral("\\;")))
                return;
        }
    }
    bool at(const QString& text) const { return QStringView(m_tex).mid(m_position).startsWith(text); }
    bool take(const QString& text)
    {
        if (!at(text))
            return false;
        m_position += text.size();
        return true;
    }
    bool takeNext(const QString& text)
    {
        skip();
        return take(text);
    }
    void expect(const QString& text)
    {
        if (!takeNext(text))
            fail(text + " is missing");
    }
    QString raw()
    {
        expect(QStringLiteral("{"));
        const qsizetype start = m_position;
        for (int depth = 1; m_position < m_tex.size(); ++m_position) {
            depth += m_tex[m_position] == u'{' ? 1 : m_tex[m_position] == u'}' ? -1 : 0;
            if (depth == 0)
                return m_tex.mid(start, m_position++ - start);
        }
        fail(QStringLiteral("} is missing"));
    }
    double group()
    {
        skip();
        if (!at(QStringLiteral("{")))
            return factor();
        expect(QStringLiteral("{"));
        const double result = expression();
        expect(QStringLiteral("}"));
        return result;
    }

    double expression()
    {
        double sum = product();
        for (;;) {
            if (takeNext(QStringLiteral("+")))
                sum += product();
            else if (takeNext(QStringLiteral("-")))
                sum -= product();
            else
                return sum;
        }
    }

    bool beginsFactor()
    {
        skip();
        if (m_position >= m_tex.size())
            return false;
        const QChar c = m_tex[m_position];
        if (c.isDigit() || c == u'(' || c == u'{' || c == u'e')
            return true;
        for (const char* command : {"\\num", "\\bnum", "\\left(", "\\frac", "\\sqrt", "\\ln", "\\tanh", "\\max", "\\min",
                 "\\sigma", "\\Phi", "\\phi", "\\sign", "\\tone", "\\begin{cases}"})
            if (at(QLatin1String(command)))
                return true;
        return false;
    }

    double product()
    {
        double result = factor();
        for (;;) {
            if (takeNext(QStringLiteral("\\cdot")) || beginsFactor())
                result *= factor();
            else
                return result;
        }
    }

    double factor()
    {
        if (takeNext(QStringLiteral("-")))
            return -factor();
        double base = atom();
        if (takeNext(QStringLiteral("^")))
            base = std::pow(base, group());
        return base;
    }

    double argument()
    {
        expect(QStringLiteral("("));
        const double result = expression();
        expect(QStringLiteral(")"));
        return result;
    }

    double extremum(bool largest)
    {
        expect(QStringLiteral("("));
        double result = expression();
        while (takeNext(QStringLiteral(","))) {
            const double next = expression();
            result = largest ? std::max(result, next) : std::min(result, next);
        }
        expect(QStringLiteral(")"));
        return result;
    }

    bool holds(const QString& condition)
    {
        QString text = condition;
        for (const char* relation : {"\\ge", "\\le", ">", "<"})
            text.replace(QLatin1String(relation), QStringLiteral("@%1@").arg(QLatin1String(relation)));
        QStringList parts = text.split(u'@');
        for (qsizetype i = 0; i + 2 < parts.size(); i += 2) {
            const auto number = [](QString side) {
                side = side.trimmed();
                const bool isAbsolute = side.startsWith(u'|');
                const double inner = *value(isAbsolute ? side.mid(1, side.size() - 2) : side);
                return isAbsolute ? std::abs(inner) : inner;
            };
            const double left = number(parts[i]);
            const double right = number(parts[i + 2]);
            const QString& relation = parts[i + 1];
            const bool isTrue = relation == QLatin1String("\\ge") ? left >= right
                : relation == QLatin1String("\\le")               ? left <= right
                : relation == QLatin1String(">")                  ? left > right
                                                                  : left < right;
            if (!isTrue)
                return false;
        }
        return true;
    }

    double cases()
    {
        const QString closing = QStringLiteral("\\end{cases}");
        const qsizetype end = m_tex.indexOf(closing, m_position);
        const QStringList rows = m_tex.mid(m_position, end - m_position).split(QStringLiteral("\\\\"));
        m_position = end + closing.size();
        for (const QString& row : rows) {
            const QStringList cells = row.split(u'&');
            if (holds(cells.at(1)))
                return *value(cells.at(0));
        }
        fail(QStringLiteral("no case holds"));
    }

    double atom()
    {
        skip();
        if (take(QStringLiteral("\\num")) || take(QStringLiteral("\\bnum"))) {
            bool isNumber = false;
            const QString text = raw().replace(QChar(0x2212), u'-');
            const double number = text.toDouble(&isNumber);
            if (!isNumber)
                fail(text + " is no number");
            return number;
        }
        if (take(QStringLiteral("\\tone"))) {
            raw();
            return group();
        }
        if (take(QStringLiteral("\\frac"))) {
            const double above = group();
            return above / group();
        }
        if (take(QStringLiteral("\\sqrt")))
            return std::sqrt(group());
        if (take(QStringLiteral("\\left("))) {
            const double result = expression();
            expect(QStringLiteral("\\right)"));
            return result;
        }
        if (take(QStringLiteral("\\begin{cases}")))
            return cases();
        if (take(QStringLiteral("\\max")))
            return extremum(true);
        if (take(QStringLiteral("\\min")))
            return extremum(false);
        if (take(QStringLiteral("\\ln"))) {
            skip();
            return std::log(at(QStringLiteral("(")) ? argument() : factor());
        }
        if (take(QStringLiteral("\\tanh")))
            return std::tanh(argument());
        if (take(QStringLiteral("\\sigma")))
            return 1.0 / (1.0 + std::exp(-argument()));
        if (take(QStringLiteral("\\sign"))) {
            const double number = argument();
            return number > 0.0 ? 1.0 : number < 0.0 ? -1.0 : 0.0;
        }
        if (take(QStringLiteral("\\Phi")))
            return 0.5 * std::erfc(-argument() / std::numbers::sqrt2);
        if (take(QStringLiteral("\\phi"))) {
            const double x = argument();
            return std::exp(-0.5 * x * x) / std::sqrt(2.0 * std::numbers::pi);
        }
        if (at(QStringLiteral("(")))
            return argument();
        if (at(QStringLiteral("{")))
            return group();
        if (take(QStringLiteral("e")))
            return std::numbers::e;
        const qsizetype start = m_position;
        while (m_position < m_tex.size() && (m_tex[m_position].isDigit() || m_tex[m_position] == u'.'))
            ++m_position;
        if (start == m_position)
            fail(QStringLiteral("nothing that can be calculated"));
        return m_tex.mid(start, m_position - start).toDouble();
    }

    QString m_tex;
    qsizetype m_position = 0;
};

} // namespace chalknet::ui
