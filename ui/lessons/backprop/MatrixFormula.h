// MatrixFormula: a formula of texts and matrices, of which more or less can be left out.
#pragma once

#include "ui/lessons/backprop/MatrixPanel.h"
#include "ui/lessons/backprop/MatrixTex.h"

#include <vector>

namespace chalknet::ui {

/// A formula of texts and matrices; how much of the matrices is written comes later.
class MatrixFormula {
public:
    MatrixFormula& add(const QString& text)
    {
        m_pieces.push_back({text, {}, false});
        return *this;
    }
    MatrixFormula& add(const MatrixTex& matrix)
    {
        m_pieces.push_back({{}, matrix, true});
        return *this;
    }
    /// "=", or "≈" if anything in the formula is rounded.
    MatrixFormula& addRelation()
    {
        m_pieces.push_back({{}, {}, false});
        return *this;
    }

    MatrixLine line(const QString& symbols, const NumberStyle& style) const;

private:
    struct Piece {
        QString text;
        MatrixTex matrix;
        bool isMatrix = false;
    };

    QString tex(const NumberStyle& style, int most) const;

    std::vector<Piece> m_pieces;
};

} // namespace chalknet::ui
