// WeightWall: the weights of the first layer as pictures of 28 × 28, one for each unit, while the network learns.
#pragma once

#include "ui/lessons/digits/DigitNetwork.h"
#include "ui/views/AccessibleView.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <span>
#include <vector>

namespace chalknet::ui {

/// A weight of the first layer belongs to one pixel, so a unit's 784 weights are a picture: what it looks for. All pictures share
/// one scale of colours. A click (or the arrow keys) enlarges one. The pictures follow a learning network five times a second and
/// only while they are seen.
class WeightWall : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit WeightWall(QWidget* parent = nullptr);

    void setNetwork(const DigitNetwork& network);
    /// 784 bytes; none: nothing is drawn.
    void setPixels(std::span<const std::uint8_t> pixels);
    void setStageScale(double scale);

    /// Rows of the first weight matrix: units, with maxout pieces of units.
    int count() const { return static_cast<int>(m_pictures.size()); }
    int selected() const { return m_selected; }
    void select(int row);
    /// Where the picture of a row is, in widget coordinates.
    QRectF cell(int row) const;
    /// The largest absolute weight: the end of the colours.
    double largestWeight() const { return m_largest; }
    const QImage& picture(int row) const { return m_pictures[static_cast<std::size_t>(row)]; }
    /// What is written below the enlarged picture, line by line.
    QStringList detailLines() const;

    QString accessibleText() const override;

    QSize sizeHint() const override { return {600, 300}; }
    QSize minimumSizeHint() const override { return {200, 130}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void wantPictures();
    void makePictures();
    void layOut();
    double detailWidth() const;
    QString unitName(int row) const;

    void paintWall(QPainter& painter) const;
    void paintDetail(QPainter& painter) const;

    DigitNetwork m_network;
    std::vector<std::uint8_t> m_drawing;
    std::vector<QImage> m_pictures;
    double m_largest = 0.0;
    double m_sum = kNotEvaluated; ///< z of the selected row for the drawing
    double m_activation = kNotEvaluated; ///< of its unit
    int m_selected = 0;
    int m_columns = 1;
    double m_cell = 1.0;
    double m_scale = 1.0;
    bool m_isStale = false; ///< a newer network waits
    bool m_showsFocus = false;
    QTimer m_pause; ///< between two updates
};

} // namespace chalknet::ui
