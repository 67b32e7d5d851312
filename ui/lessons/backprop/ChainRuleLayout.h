// ChainRuleLayout: where the formulas, captions and boxes of one step lie, at the largest size that fits; without a window.
#pragma once

#include "ui/formula/FormulaLayout.h"
#include "ui/lessons/backprop/ChainRuleContent.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace chalknet::ui {

/// The colour's name in formulas ("c1"), or empty.
QString toneName(TraceTone tone);

/// Parts are counted factors first, then lines; −1 belongs to none.
class ChainRuleLayout {
public:
    struct FormulaPiece {
        FormulaLayout formula;
        QPointF baseline;
        int part = -1;
    };
    struct CaptionPiece {
        QString words;
        QPointF baseline; ///< of its left end
        double pixelSize = 0.0;
        TraceTone tone = TraceTone::None;
        int part = -1;
    };
    /// The ground of a value, or the dashed box that hides it.
    struct BoxPiece {
        QRectF rect;
        TraceTone tone = TraceTone::None;
        bool isHidden = false;
        int part = -1;
    };

    static constexpr double kSmallest = 0.6; ///< of the wanted size; smaller only where the width would not do

    ChainRuleLayout() = default;
    /// `scale` 1 gives fractions of 30 px. `isAsked` puts boxes in the place of what gives the answer away.
    ChainRuleLayout(const ChainRuleContent& content, bool isAsked, QSizeF room, double scale);

    const std::vector<FormulaPiece>& formulas() const { return m_formulas; }
    const std::vector<CaptionPiece>& captions() const { return m_captions; }
    const std::vector<BoxPiece>& boxes() const { return m_boxes; }
    /// Around everything of a part; empty if there is none.
    QRectF areaOf(int part) const;
    int partAt(QPointF position) const;
    int partCount() const { return static_cast<int>(m_areas.size()); }
    QSizeF size() const { return m_size; } ///< of everything; higher than the room: to be scrolled
    double share() const { return m_share; } ///< of the wanted size

private:
    friend class ChainRuleArranger;
    void include(int part, const QRectF& rect);

    std::vector<FormulaPiece> m_formulas;
    std::vector<CaptionPiece> m_captions;
    std::vector<BoxPiece> m_boxes;
    std::vector<QRectF> m_areas;
    QSizeF m_size;
    double m_share = 1.0;
};

} // namespace chalknet::ui
