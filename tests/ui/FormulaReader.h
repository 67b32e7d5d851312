// FormulaReader: calculates what a line of text says, as with a pocket calculator.
#pragma once

#include <QString>

#include <cmath>
#include <stdexcept>

/// Reads "0.1·1 + (−0.2)·0.5", "σ(0.4)", "½·(0.5749 − 1)²" and calculates it.
class FormulaReader {
public:
    explicit FormulaReader(QString text)
        : m_text(text.remove(u' '))
    {
    }

    long double value()
    {
        const long double result = sum();
        if (m_at != m_text.size())
            throw std::runtime_error("cannot read " + m_text.toStdString());
        return result;
    }

private:
    bool take(QChar c)
    {
        const bool isThere = m_at < m_text.size() && m_text[m_at] == c;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    long double sum()
    {
        long double result = product();
        while (m_at < m_text.size()) {
            if (take(u'+'))
                result += product();
            else if (take(QChar(0x2212)))
                result -= product();
            else
                break;
        }
        return result;
    }

    long double product()
    {
        long double result = power();
        while (take(u'·'))
            result *= power();
        return result;
    }

    long double power()
    {
        const long double base = atom();
        return take(u'²') ? base * base : base;
    }

    long double atom()
    {
        if (take(u'½'))
            return 0.5L;
        if (take(QChar(0x2212)))
            return -atom();
        if (take(u'σ'))
            return 1 / (1 + std::exp(-atom()));
        if (take(u'(')) {
            const long double inside = sum();
            take(u')');
            return inside;
        }
        QString digits;
        while (m_at < m_text.size() && (m_text[m_at].isDigit() || m_text[m_at] == u'.'))
            digits += m_text[m_at++];
        return std::stold(digits.toStdString());
    }

    QString m_text;
    qsizetype m_at = 0;
};
