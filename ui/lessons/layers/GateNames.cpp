// The sixteen names, by the number that the four answers make.
#include "ui/lessons/layers/GateNames.h"

#include <QCoreApplication>

namespace chalknet::ui {

namespace {

class GateText {
    Q_DECLARE_TR_FUNCTIONS(GateNames)
};

/// The answers as a binary number, (0,0) first.
int numberOf(const TruthColumn& table)
{
    return table[0] * 8 + table[1] * 4 + table[2] * 2 + table[3];
}

/// The six gates with a word of their own; empty for the others.
QString gateWord(int number)
{
    switch (number) {
    case 0b0001: return QStringLiteral("AND");
    case 0b0111: return QStringLiteral("OR");
    case 0b1110: return QStringLiteral("NAND");
    case 0b1000: return QStringLiteral("NOR");
    case 0b0110: return QStringLiteral("XOR");
    case 0b1001: return QStringLiteral("XNOR");
    default: return {};
    }
}

QString negated(const QString& tex)
{
    return QStringLiteral("\\operatorname{NOT}\\,") + tex;
}

QString call(const QString& function, const QString& first, const QString& second)
{
    return QStringLiteral("\\operatorname{%1}(%2, %3)").arg(function, first, second);
}

} // namespace

GateName gateName(
    const TruthColumn& table, const QString& first, const QString& second, const QString& firstTex, const QString& secondTex)
{
    const int number = numberOf(table);
    if (const QString word = gateWord(number); !word.isEmpty())
        return {word, {QStringLiteral("\\mathbf{%1}").arg(word)}, true};
    const QString both = QStringLiteral("%1 AND NOT %2");
    const QString either = QStringLiteral("%1 OR NOT %2");
    const auto line
        = [](const QString& tex, const QString& word) { return tex + QStringLiteral("\\,\\operatorname{%1}").arg(word); };
    switch (number) {
    case 0b0011: return {first, {firstTex}};
    case 0b0101: return {second, {secondTex}};
    case 0b1100: return {QStringLiteral("NOT %1").arg(first), {negated(firstTex)}};
    case 0b1010: return {QStringLiteral("NOT %1").arg(second), {negated(secondTex)}};
    case 0b0010: return {both.arg(first, second), {line(firstTex, QStringLiteral("AND")), negated(secondTex)}};
    case 0b0100: return {both.arg(second, first), {line(secondTex, QStringLiteral("AND")), negated(firstTex)}};
    case 0b1011: return {either.arg(first, second), {line(firstTex, QStringLiteral("OR")), negated(secondTex)}};
    case 0b1101: return {either.arg(second, first), {line(secondTex, QStringLiteral("OR")), negated(firstTex)}};
    case 0b1111: return {GateText::tr("always 1"), {QStringLiteral("\\text{%1}").arg(GateText::tr("always 1"))}};
    default: return {GateText::tr("always 0"), {QStringLiteral("\\text{%1}").arg(GateText::tr("always 0"))}};
    }
}

QString gateTex(const TruthColumn& table, const QString& firstTex, const QString& secondTex)
{
    const int number = numberOf(table);
    if (const QString word = gateWord(number); !word.isEmpty())
        return call(word, firstTex, secondTex);
    const auto opposite = [](const QString& tex) { return QStringLiteral("\\operatorname{NOT}(%1)").arg(tex); };
    const QString conjunction = QStringLiteral("AND");
    const QString disjunction = QStringLiteral("OR");
    switch (number) {
    case 0b0011: return firstTex;
    case 0b0101: return secondTex;
    case 0b1100: return opposite(firstTex);
    case 0b1010: return opposite(secondTex);
    case 0b0010: return call(conjunction, firstTex, opposite(secondTex));
    case 0b0100: return call(conjunction, secondTex, opposite(firstTex));
    case 0b1011: return call(disjunction, firstTex, opposite(secondTex));
    case 0b1101: return call(disjunction, secondTex, opposite(firstTex));
    case 0b1111: return QStringLiteral("1");
    default: return QStringLiteral("0");
    }
}

} // namespace chalknet::ui
