// TruthTable: the four rows of a gate with sum, answer, target and whether they match.
#pragma once

#include "ui/lessons/perceptron/PerceptronDocument.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

namespace chalknet::ui {

/// Up and Down choose a row, a click too; where targets can be edited, Space or a click on the target gives the other one.
class TruthTable : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    struct State {
        std::array<GateExample, 4> examples{};
        PerceptronWeights weights{};
        int row = 0;
        bool targetsEditable = false;
        bool hidden = false; ///< sum, answer and match of the present row are asked for
        friend bool operator==(const State&, const State&) = default;
    };

    explicit TruthTable(QWidget* parent = nullptr);

    void setState(const State& state);
    void setStageScale(double scale);
    QRectF rowRect(int row) const;
    QRectF targetRect(int row) const;
    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Table; }
    QSize minimumSizeHint() const override { return {240, 130}; }

signals:
    void rowChosen(int row);
    void targetToggled(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum Column { X1, X2, Sum, Answer, Target, Match, ColumnCount };
    QRectF cell(int row, Column column) const;
    int rowAt(QPointF place) const;
    double headHeight() const;
    void paintHead(QPainter& painter) const;
    void paintRow(QPainter& painter, int row) const;
    void paintClass(QPainter& painter, const QRectF& box, int label, bool hidden) const;
    void paintMatch(QPainter& painter, const QRectF& box, bool right) const;
    QString rowText(int row) const;

    State m_state;
    double m_scale = 1.0;
    int m_hovered = -1;
};

} // namespace chalknet::ui
