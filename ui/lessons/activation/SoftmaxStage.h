// SoftmaxStage: the rows of the softmax panel: logit, its power of e, and the probability that comes out.
#pragma once

#include "ui/lessons/activation/SoftmaxBar.h"
#include "ui/lessons/activation/SoftmaxState.h"

#include <QPoint>
#include <QWidget>

#include <optional>
#include <vector>

namespace chalknet::ui {

class WeightField;

/// Where the columns of the stage lie, in pixels; geometry without a window.
struct SoftmaxColumns {
    SoftmaxColumns() = default;
    SoftmaxColumns(QSizeF size, int rows, double scale);

    QRectF row(int index) const; ///< the whole line
    QRectF inRow(const QRectF& column, int index) const;

    QRectF header, footer;
    QRectF symbol, field, logit, power, probabilitySymbol, probability, number; ///< from header to footer
    double rowTop = 0.0;
    double rowHeight = 0.0;
    double width = 0.0;
};

class SoftmaxStage : public QWidget {
    Q_OBJECT

public:
    explicit SoftmaxStage(QWidget* parent = nullptr);

    void setNumbers(const SoftmaxState& state, bool subtractMaximum, bool glides);
    void setSelected(int index);
    /// The entry of the Jacobian that is looked at: x column, y row.
    void setEntry(std::optional<QPoint> entry);
    void setStageScale(double scale);

    SoftmaxBar* logitBar(int index) const { return m_rows[static_cast<std::size_t>(index)].logit; }
    SoftmaxBar* probabilityBar(int index) const { return m_rows[static_cast<std::size_t>(index)].probability; }
    WeightField* field(int index) const { return m_rows[static_cast<std::size_t>(index)].field; }
    double axisEnd() const { return m_axisEnd; }
    const SoftmaxColumns& columns() const { return m_columns; }
    QSize minimumSizeHint() const override;

signals:
    void logitEdited(int index, double value);
    void editingDone();
    void chosen(int index);
    /// −1: the pointer left.
    void hovered(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        SoftmaxBar* logit = nullptr;
        WeightField* field = nullptr;
        SoftmaxBar* probability = nullptr;
    };
    Row makeRow(int index);
    void layOut();
    void retranslate();
    void paintHeader(QPainter& painter) const;
    void paintRow(QPainter& painter, int index) const;
    void paintFooter(QPainter& painter) const;

    std::vector<Row> m_rows; ///< kMostLogits of them; the rest is hidden
    SoftmaxColumns m_columns;
    SoftmaxState m_state;
    SoftmaxWorking m_working;
    bool m_subtractMaximum = true;
    double m_axisEnd = 5.0;
    double m_scale = 1.0;
    int m_selected = 0;
};

} // namespace chalknet::ui
