// LayerActivationView: one example on its way through the network: picture, hidden units, outputs, strongest connections.
#pragma once

#include "ui/views/AccessibleView.h"
#include "ui/views/Contributions.h"
#include "ui/views/LayerActivationLayout.h"

#include <QImage>
#include <QWidget>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace chalknet::ui {

/// Squares are coloured by activation, each layer relative to its largest; curves are the largest products a·w.
class LayerActivationView : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    static constexpr std::size_t kCurvesPerGap = 44;

    explicit LayerActivationView(QWidget* parent = nullptr);

    /// What the squares stand for; keeps showing nothing until setExample(). Null: no network.
    void setNetwork(std::shared_ptr<const NetworkSpec> spec, std::shared_ptr<const Parameters> parameters);
    /// The picture (784 bytes) and every layer's numbers of the present network for it.
    void setExample(std::span<const std::uint8_t> pixels, LayerValues values);
    void clearExample();
    bool hasExample() const { return m_hasExample; }
    void setStageScale(double scale);

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Graphic; }
    QSize sizeHint() const override { return {952, 230}; }
    QSize minimumSizeHint() const override { return {360, 120}; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    std::size_t hiddenLayers() const { return m_spec && !m_spec->layers.empty() ? m_spec->layers.size() - 1 : 0; }
    QString unitText(std::size_t layer, int unit) const;

    void paintInput(QPainter& painter) const;
    void paintProjection(QPainter& painter) const;
    void paintCurves(QPainter& painter);
    void renderCurves(double ratio);
    void paintHidden(QPainter& painter) const;
    void paintOutputs(QPainter& painter) const;
    void paintCaptions(QPainter& painter) const;

    std::shared_ptr<const NetworkSpec> m_spec;
    std::shared_ptr<const Parameters> m_parameters;
    std::vector<std::uint8_t> m_pixels;
    LayerValues m_values;
    std::vector<std::vector<Contribution>> m_contributions; ///< [gap]: into layer gap + 1
    QImage m_curves; ///< null: to be painted again
    bool m_hasExample = false;
    LayerActivationLayout m_layout;
    double m_scale = 1.0;
};

/// The key to the curves: blue raises, orange lowers, thicker is more. For the header of a card.
class ContributionLegend : public QWidget {
    Q_OBJECT

public:
    explicit ContributionLegend(QWidget* parent = nullptr);
    void setStageScale(double scale);
    /// Without the last part.
    void setShort(bool isShort);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QFont wordFont() const;
    double m_scale = 1.0;
    bool m_isShort = false;
};

} // namespace chalknet::ui
