// SweepMap: a heat map over two settings, with the number of every cell in it; cells fill while the sweep runs.
#pragma once

#include "ui/lessons/lab/ManyStartsModel.h"
#include "ui/lessons/lab/SweepMapGeometry.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

namespace chalknet::ui {

enum class SweepMeasure { Solved, MedianLoss };

/// Arrow keys go from cell to cell; Enter and a double click open the starts of the chosen one.
class SweepMap : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit SweepMap(QWidget* parent = nullptr);

    void setRun(const SweepRun& run, std::optional<std::size_t> running);
    void setMeasure(SweepMeasure measure);
    void setScale(double scale);
    void setEmptyText(const QString& text);

    const SweepMapGeometry& geometryOfMap() const { return m_geometry; }
    std::optional<std::size_t> current() const { return m_current; }
    void setCurrent(std::optional<std::size_t> cell);
    /// "65 %" or "0.347"; empty until the cell is done.
    QString numberText(std::size_t cell) const;
    QString cellText(std::size_t cell) const;

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Table; }
    QSize minimumSizeHint() const override { return {200, 160}; }

signals:
    void currentChanged();
    void opened(std::size_t cell);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void updateGeometryOfMap();
    double value(std::size_t cell) const;
    /// 0 … 1, 1 is best; NaN without a number.
    double goodness(std::size_t cell) const;
    void paintCell(QPainter& painter, std::size_t cell) const;
    void paintLabels(QPainter& painter) const;

    SweepRun m_run;
    std::optional<std::size_t> m_running;
    SweepMeasure m_measure = SweepMeasure::Solved;
    SweepMapGeometry m_geometry;
    QString m_emptyText;
    std::optional<std::size_t> m_current;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
