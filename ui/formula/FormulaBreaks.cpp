// One pass over the text, counting brackets.
#include "ui/formula/FormulaBreaks.h"

#include <algorithm>

namespace chalknet::ui {

namespace {

class TermScanner {
public:
    TermScanner(const QString& tex, bool dividesProducts)
        : m_tex(tex)
        , m_dividesProducts(dividesProducts)
    {
    }

    std::vector<FormulaTerm> scan()
    {
        while (m_position < m_tex.size()) {
            if (m_tex[m_position] == u'\\')
                takeCommand();
            else
                takeCharacter();
        }
        finishTerm();
        return std::move(m_terms);
    }

private:
    bool isOutside() const { return m_depth == 0 && !m_term.tex.trimmed().isEmpty(); }

    void take(qsizetype count)
    {
        m_term.tex += m_tex.mid(m_position, count);
        m_position += count;
    }

    void finishTerm()
    {
        m_term.tex = m_term.tex.trimmed();
        if (!m_term.tex.isEmpty())
            m_terms.push_back(m_term);
    }

    void divide(const QString& sign, qsizetype length)
    {
        finishTerm();
        m_term = {sign, {}};
        m_position += length;
    }

    void takeCharacter()
    {
        const QChar c = m_tex[m_position];
        if (c == u'{' || c == u'(' || c == u'[')
            ++m_depth;
        else if (c == u'}' || c == u')' || c == u']')
            --m_depth;
        else if (isOutside() && (c == u'+' || c == u'-' || c == u'='))
            return divide(c, 1);
        take(1);
    }

    void takeCommand()
    {
        qsizetype end = m_position + 1;
        while (end < m_tex.size() && m_tex[end].isLetter())
            ++end;
        const QString name = m_tex.mid(m_position + 1, end - m_position - 1);
        const bool isSign = name == QLatin1String("approx") || (m_dividesProducts && name == QLatin1String("cdot"));
        if (isSign && isOutside())
            return divide(QLatin1Char('\\') + name, end - m_position);
        if (name == QLatin1String("left") || name == QLatin1String("right")) {
            m_depth += name == QLatin1String("left") ? 1 : -1;
            end = std::min(end + 1, m_tex.size()); // with its bracket
        } else if (name == QLatin1String("begin") || name == QLatin1String("end")) {
            m_depth += name == QLatin1String("begin") ? 1 : -1;
        } else if (name.isEmpty()) {
            end = std::min(end + 1, m_tex.size()); // "\\," and the like
        }
        take(end - m_position);
    }

    const QString& m_tex;
    bool m_dividesProducts;
    qsizetype m_position = 0;
    int m_depth = 0;
    FormulaTerm m_term;
    std::vector<FormulaTerm> m_terms;
};

} // namespace

std::vector<FormulaTerm> formulaTerms(const QString& tex, bool dividesProducts)
{
    return TermScanner(tex, dividesProducts).scan();
}

bool isFormulaSum(const QString& tex)
{
    const std::vector<FormulaTerm> terms = formulaTerms(tex);
    return std::any_of(terms.begin(), terms.end(),
        [](const FormulaTerm& term) { return term.sign == QLatin1String("+") || term.sign == QLatin1String("-"); });
}

} // namespace chalknet::ui
