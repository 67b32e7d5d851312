// AlgorithmFlow: a whole deep-learning algorithm as a loop of boxes; each opens the lesson about it.
#pragma once

#include "ui/views/AccessibleView.h"

#include <QRectF>
#include <QStringList>
#include <QWidget>

#include <array>

namespace chalknet::ui {

/// Data, layers, loss, gradient and update from left to right; "again" on the way back from the last to the first.
class AlgorithmFlowGeometry {
public:
    static constexpr int kBoxes = 6;
    static constexpr int kAgain = 5;

    AlgorithmFlowGeometry() = default;
    AlgorithmFlowGeometry(QSizeF size, double scale);

    QRectF box(int index) const { return m_boxes[static_cast<std::size_t>(index)]; }
    double scale() const { return m_scale; } ///< of letters, so that they fit into the boxes
    /// Lines from a box to the next one, with the corners of the way back.
    std::vector<QPointF> way(int from) const;
    int boxAt(QPointF position) const;

private:
    std::array<QRectF, kBoxes> m_boxes;
    double m_scale = 1.0;
};

/// Left and Right choose a box, Enter, Space or a click opens its lesson. Lessons that do not exist yet are pale and say so.
class AlgorithmFlow : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit AlgorithmFlow(QWidget* parent = nullptr);

    /// Ids of the lessons that exist.
    void setLessons(const QStringList& ids);
    void setStageScale(double scale);
    const AlgorithmFlowGeometry& geometryOfFlow() const { return m_geometry; }
    QString lessonOf(int box) const;
    bool isAvailable(int box) const;
    /// The box of this lesson, which is drawn with a thick border.
    static constexpr int kHere = 1;

    QString accessibleText() const override;
    QSize sizeHint() const override { return {1000, 220}; }
    QSize minimumSizeHint() const override { return {560, 140}; }

signals:
    void lessonChosen(const QString& id);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void layOut();
    void retranslate();
    void open(int box);
    QString name(int box) const;
    QString remark(int box) const;
    QString lessonLine(int box) const;
    QString toolTipOf(int box) const;
    void paintWays(QPainter& painter) const;
    void paintBox(QPainter& painter, int box) const;
    void paintWords(QPainter& painter, int box) const;

    AlgorithmFlowGeometry m_geometry;
    QStringList m_lessons;
    double m_scale = 1.0;
    int m_hovered = -1;
    int m_keyed = kHere;
    bool m_byKeyboard = false;
};

} // namespace chalknet::ui
