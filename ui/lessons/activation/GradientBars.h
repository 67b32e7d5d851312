// GradientBars: for every layer of the chain z, a, f′(z) and the factor w f′(z) as bars, and their running product.
#pragma once

#include "engine/explain/DepthEffects.h"
#include "ui/lessons/activation/PairedBars.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

#include <array>

namespace chalknet::ui {

/// Where the five charts lie, one above the other; geometry without a window.
struct GradientBarsGeometry {
    static constexpr int kSmall = 4; ///< z, a, f′, w f′

    GradientBarsGeometry() = default;
    GradientBarsGeometry(QSizeF size, int layers, double scale);

    std::array<BarColumns, kSmall> small;
    BarColumns product;
    QRectF layerNumbers;
    QRectF caption;
};

/// Pointer or arrow keys choose a layer.
class GradientBars : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit GradientBars(QWidget* parent);

    /// `second` may be empty. Both have the same number of layers, at least one.
    void setChains(std::vector<ChainLayer> first, std::vector<ChainLayer> second);
    void setStageScale(double scale);
    void setLayer(int layer);
    int layer() const { return m_layer; }
    const LogAxis& axis() const { return m_axis; }
    const GradientBarsGeometry& geometryOfBars() const { return m_geometry; }

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Chart; }
    std::optional<AccessibleValue> accessibleValue() const override;
    void setAccessibleValue(double value) override;
    QSize sizeHint() const override { return {700, 460}; }
    QSize minimumSizeHint() const override { return {320, 220}; }

signals:
    void layerChosen(int layer);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void choose(int layer);
    void chooseAt(QPointF position);
    const std::vector<ChainLayer>& chain(int series) const { return series == 0 ? m_first : m_second; }
    int seriesCount() const { return m_second.empty() ? 1 : 2; }
    void paintLayer(QPainter& painter) const;
    void paintSmall(QPainter& painter, int chart) const;
    void paintProduct(QPainter& painter) const;
    void paintNumbers(QPainter& painter) const;
    void paintFocus(QPainter& painter) const;

    std::vector<ChainLayer> m_first;
    std::vector<ChainLayer> m_second;
    LogAxis m_axis;
    GradientBarsGeometry m_geometry;
    int m_layer = 0;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
