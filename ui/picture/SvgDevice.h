// SvgDevice: a paint device that writes SVG: text stays text, clips are kept, and every font names its substitutes.
#pragma once

#include <QByteArray>
#include <QPaintDevice>
#include <QSizeF>
#include <QString>

#include <memory>

namespace chalknet::ui {

class SvgEngine;

/// Paint on it with a QPainter, end the painter, and take svg(). QSvgGenerator has no clips and keeps one family of a font only,
/// so that curves leave their axes and Hangul its face.
class SvgDevice : public QPaintDevice {
public:
    /// `size` in CSS pixels, 96 of them to the inch.
    SvgDevice(const QSizeF& size, const QString& title);
    ~SvgDevice() override;

    QByteArray svg() const;

    QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
    QString m_title;
    std::unique_ptr<SvgEngine> m_engine;
};

} // namespace chalknet::ui
