// DiagramLegend: what edges and colours of the network diagram mean.
#pragma once

#include <QWidget>

namespace chalknet::ui {

class DiagramLegend : public QWidget {
    Q_OBJECT

public:
    explicit DiagramLegend(QWidget* parent = nullptr);
    /// The words beside the two line samples.
    void setTexts(const QString& negative, const QString& positive);
    /// At the right: the colour scale of the maps, or what the numbers in the units are.
    void setUnitText(const QString& text);
    void setChromeScale(double scale);

    QSize sizeHint() const override { return {500, 26}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double paintSample(QPainter& painter, double left, const QColor& color, const QString& text) const;
    void paintUnitText(QPainter& painter, double left) const;
    void paintColorBar(QPainter& painter, double left) const;

    QString m_negative;
    QString m_positive;
    QString m_unitText; ///< empty: the colour scale
    double m_chrome = 1.0;
};

} // namespace chalknet::ui
