// LossStage: outputs and targets side by side as bars with their numbers; a classification also shows the sums they come from.
#pragma once

#include "ui/lessons/loss/LossBar.h"
#include "ui/lessons/loss/LossFunctionsState.h"

#include <QWidget>

#include <vector>

namespace chalknet::ui {

class WeightField;

/// Where the parts of the stage lie; geometry without a window.
struct LossStageLayout {
    LossStageLayout() = default;
    LossStageLayout(QSizeF size, int outputs, bool hasSums, double scale);

    QRectF group(int output) const; ///< the whole column of an output
    QRectF sumBar(int output) const;
    QRectF outputBar(int output) const;
    QRectF targetBar(int output) const;
    QRectF cell(const QRectF& row, int output) const; ///< of a row of numbers

    QRectF legend;
    QRectF sums; ///< the upper bars; empty without sums
    QRectF sumRow;
    QRectF between; ///< what turns sums into outputs
    QRectF pairs; ///< the lower bars
    QRectF outputRow, targetRow, differenceRow;
    double left = 0.0; ///< of the first group
    double groupWidth = 0.0;
    double scale = 1.0;
};

class LossStage : public QWidget {
    Q_OBJECT

public:
    explicit LossStage(QWidget* parent = nullptr);

    /// `glides`: the bars move there (undo, another class), else they jump (a drag).
    void setState(const LossFunctionsState& state, bool glides);
    void setStageScale(double scale);
    bool isDragging() const;

    LossBar* outputBar(int output) const { return m_columns[static_cast<std::size_t>(output)].output; }
    LossBar* targetBar(int output) const { return m_columns[static_cast<std::size_t>(output)].target; }
    LossBar* sumBar(int output) const { return m_columns[static_cast<std::size_t>(output)].sum; }
    WeightField* outputField(int output) const { return m_columns[static_cast<std::size_t>(output)].outputField; }
    WeightField* targetField(int output) const { return m_columns[static_cast<std::size_t>(output)].targetField; }
    WeightField* sumField(int output) const { return m_columns[static_cast<std::size_t>(output)].sumField; }
    const LossStageLayout& stageLayout() const { return m_layout; }
    QSize minimumSizeHint() const override { return {260, 220}; }

signals:
    void outputEdited(int output, double value);
    void targetEdited(int output, double value);
    void sumEdited(int output, double value);
    void editingDone();
    void chosen(int output);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Column {
        LossBar* sum = nullptr;
        WeightField* sumField = nullptr;
        LossBar* target = nullptr;
        LossBar* output = nullptr;
        WeightField* outputField = nullptr;
        WeightField* targetField = nullptr;
    };
    Column makeColumn(int output);
    WeightField* makeField();
    void adoptLimits();
    void showNumbers(bool glides);
    void layOut();
    void retranslate();
    void paintGround(QPainter& painter) const;
    void paintAxis(QPainter& painter, const QRectF& panel, const LossBar* bar, double low, double high) const;
    void paintLegend(QPainter& painter) const;
    void paintRowNames(QPainter& painter) const;
    void paintReadNumbers(QPainter& painter) const;
    void paintCell(QPainter& painter, const QRectF& row, int output, const QString& text, const QColor& color, bool bold) const;

    std::vector<Column> m_columns;
    LossFunctionsState m_state;
    LossNumbersNow m_now;
    LossStageLayout m_layout;
    double m_sumEnd = 5.0;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
