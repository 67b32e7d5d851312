// TextRow: one line of symbols (serif italic), subscripts and plain text, measured and painted on a common baseline.
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace chalknet::ui {

/// For the short formulas of captions; long ones belong to a formula view.
class TextRow {
public:
    explicit TextRow(QColor color);

    TextRow& symbol(const QString& letters, double pixelSize);
    /// After a symbol of size `pixelSize`; numbers stand upright.
    TextRow& subscript(const QString& letters, double pixelSize, bool italic = true);
    TextRow& text(const QString& words, double pixelSize, bool bold = false);

    double width() const { return m_width; }
    void paint(QPainter& painter, const QRectF& area, Qt::Alignment alignment) const;

private:
    struct Piece {
        QString text;
        QFont font;
        double x = 0.0;
        double drop = 0.0;
    };
    void add(const QString& text, const QFont& font, double drop, double gapBefore = 0.0);

    QColor m_color;
    std::vector<Piece> m_pieces;
    double m_width = 0.0;
    double m_ascent = 0.0; ///< of capital letters
};

} // namespace chalknet::ui
