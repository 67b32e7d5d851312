// LayerHistograms: below each column of the diagram how its activations and the gradients of its weights are spread.
#pragma once

#include "engine/explain/LayerDistribution.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

#include <vector>

namespace chalknet::ui {

class LayerHistograms : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit LayerHistograms(QWidget* parent = nullptr);

    /// One for each layer behind the inputs.
    void setLayers(std::vector<LayerDistribution> layers);
    /// The centres of all columns, inputs first, in this widget's coordinates.
    void setColumns(const std::vector<double>& centers, double pitch);
    void setChromeScale(double scale);
    /// Less high where there is little room.
    void setLow(bool low);

    const std::vector<LayerDistribution>& layers() const { return m_layers; }
    /// "12 % saturated", "2 of 8 dead", or nothing to say.
    QString layerText(std::size_t layer) const;
    QString accessibleText() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Quantity { Activation, Gradient };

    double columnWidth() const;
    QRectF frame(std::size_t layer, Quantity quantity) const;
    QRectF textRect(std::size_t layer) const;
    QString layerDetails(std::size_t layer) const;
    void paintNames(QPainter& painter) const;
    void paintBars(QPainter& painter, const QRectF& frame, const Histogram& histogram, Quantity quantity) const;
    void paintEnds(QPainter& painter, const QRectF& frame, const QString& low, const QString& high) const;

    std::vector<LayerDistribution> m_layers;
    std::vector<double> m_centers;
    double m_pitch = 160.0;
    double m_chrome = 1.0;
    bool m_low = false;
};

} // namespace chalknet::ui
