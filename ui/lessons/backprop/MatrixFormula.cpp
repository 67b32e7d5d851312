// One row with everything, and shorter and shorter ones.
#include "ui/lessons/backprop/MatrixFormula.h"

namespace chalknet::ui {

namespace {

constexpr int kShorter[]{6, 5, 4, 3}; ///< rows and columns that are written where there is too little room

} // namespace

MatrixLine MatrixFormula::line(const QString& symbols, const NumberStyle& style) const
{
    MatrixLine line{symbols, tex(style, 0), {}};
    for (const int most : kShorter) {
        const QString shorter = tex(style, most);
        if (shorter != line.numbers && !line.shorter.contains(shorter))
            line.shorter.append(shorter);
    }
    return line;
}

QString MatrixFormula::tex(const NumberStyle& style, int most) const
{
    Written relation = Written::Equal;
    for (const Piece& piece : m_pieces)
        relation = piece.isMatrix ? both(relation, piece.matrix.exactness(style)) : relation;
    QString tex;
    for (const Piece& piece : m_pieces) {
        const QString text = piece.text.isEmpty() ? relationTex(relation) + QLatin1Char(' ') : piece.text;
        tex += piece.isMatrix ? piece.matrix.tex(style, most) : text;
    }
    return tex;
}

} // namespace chalknet::ui
