// MarkLegend: a small mark (filled or hollow disc, line sample) with a text beside it.
#pragma once

#include <QLabel>

namespace chalknet::ui {

/// A label with room for its mark at the left; the text stays plain text for screen readers.
class MarkLegend : public QLabel {
    Q_OBJECT

public:
    enum class Mark { FilledDisc, HollowDisc, SolidLine, DashedLine };

    explicit MarkLegend(Mark mark, QWidget* parent = nullptr);
    /// The line's colour; the theme's ink2 until it is set. Discs are always ink2.
    void setColor(const QColor& color);
    void setLineWidth(double width);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int markWidth() const;

    Mark m_mark;
    QColor m_color;
    double m_lineWidth = 2.6;
};

} // namespace chalknet::ui
