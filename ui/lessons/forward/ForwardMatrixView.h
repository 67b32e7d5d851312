// ForwardMatrixView: the forward pass as matrices of numbers that are edited in place; what is pointed at lights up elsewhere.
#pragma once

#include "ui/lessons/forward/ForwardMatrixGeometry.h"
#include "ui/views/AccessibleView.h"

#include <QPointer>
#include <QWidget>

namespace chalknet::ui {

class WeightField;

/// Pointer or arrow keys choose a cell; a click, Enter, F2 or a digit edits it if it can be edited, else chooses its unit.
/// Tab in an open editor goes on to the next number that can be edited. Where not all layers fit, a click on "…" or Page Up and
/// Page Down shows others. A menu (right button or menu key) copies the matrices as LaTeX.
class ForwardMatrixView : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit ForwardMatrixView(QWidget* parent = nullptr);

    /// The room that it is seen in; the widget becomes larger if the present layer does not fit.
    void setRoom(QSize room);
    void setStageScale(double scale);
    /// `present`: the layer that must be seen.
    void setContent(const TraceNetwork& network, const ForwardMatrixContent& content, TraceNotation notation, int present);
    void setLight(const ForwardFocus& light);

    const ForwardMatrixContent& content() const { return m_content; }
    const ForwardMatrixGeometry& geometryOfMatrices() const { return m_geometry; }
    const MatrixCell* cellAt(const MatrixPlace& place) const;
    /// The first cell with this role and number; of weights row and input, of others the row or input.
    MatrixPlace placeOf(MatrixCell::Role role, int layer, int row, int input = 0) const;
    TraceTone tone(const MatrixPlace& place) const;
    /// As the keys chose it.
    MatrixPlace current() const { return m_keyed; }

    void openEditor(const MatrixPlace& place);
    WeightField* editor() const;

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Table; }
    QSize sizeHint() const override { return {900, 160}; }

public slots:
    void copyLatex() const;

signals:
    /// Null when the pointer leaves or the focus goes.
    void cellLookedAt(const chalknet::ui::MatrixCell* cell);
    /// A click or Enter on a number that is calculated.
    void cellChosen(const chalknet::ui::MatrixCell& cell);
    void valueEdited(const chalknet::ui::TraceTarget& target, double value);
    void editingDone();
    /// A part that should be scrolled into view.
    void roomNeeded(const QRect& rect);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void showLit();
    void hover(const MatrixPlace& place);
    void moveTo(const MatrixPlace& place);
    /// Shows the layers before (−1) or after the ones that are shown.
    void turnTo(int way);
    int moreAt(QPointF position) const;
    void act(const MatrixPlace& place);
    /// Takes what was typed.
    void commitEditor();
    void closeEditor();
    void editNext(int way);
    void retranslate();
    QString cellText(const MatrixCell& cell) const;
    void paintBlock(QPainter& painter, int block) const;
    void paintBrackets(QPainter& painter, const QRectF& box) const;
    void paintName(QPainter& painter, int block) const;
    void paintSign(QPainter& painter, int block) const;
    void paintArrow(QPainter& painter, int block) const;
    void paintCell(QPainter& painter, const MatrixPlace& place) const;
    void paintMore(QPainter& painter) const;
    void paintFocus(QPainter& painter) const;

    TraceNetwork m_network;
    ForwardMatrixContent m_content;
    ForwardMatrixGeometry m_geometry;
    TraceNotation m_notation = TraceNotation::XwB;
    ForwardFocus m_light;
    QSize m_room;
    double m_scale = 1.0;
    int m_present = 0;
    int m_turned = -1; ///< the layer that was turned to instead of the present one; −1: none
    int m_hoveredMore = 0; ///< −1 or 1: the pointer is on that "…"
    MatrixPlace m_hovered;
    MatrixPlace m_keyed;
    bool m_byKeyboard = false;
    QPointer<WeightField> m_editor;
    MatrixPlace m_edited;
};

} // namespace chalknet::ui
