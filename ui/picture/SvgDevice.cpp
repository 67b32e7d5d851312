// Paths, images and words of a painter as elements of SVG 1.1.
#include "ui/picture/SvgDevice.h"

#include <QBuffer>
#include <QFont>
#include <QImage>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>
#include <QPixmap>
#include <QTransform>

#include <cmath>
#include <optional>
#include <utility>

namespace chalknet::ui {

namespace {

constexpr double kDotsPerInch = 96.0;
constexpr double kMillimetresPerInch = 25.4;

QByteArray numberText(double value)
{
    QByteArray text = QByteArray::number(std::isfinite(value) ? value : 0.0, 'f', 4);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

QByteArray pathText(const QPainterPath& path)
{
    QByteArray text;
    const auto add = [&text](const char* command, QPointF point) {
        text += command + numberText(point.x()) + ',' + numberText(point.y());
    };
    QPointF start;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            start = element;
            add("M", element);
            break;
        case QPainterPath::LineToElement: add("L", element); break;
        case QPainterPath::CurveToElement: add("C", element); break;
        case QPainterPath::CurveToDataElement: add(" ", element); break;
        }
        const bool isLast = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
        if (isLast && !element.isMoveTo() && QPointF(element) == start)
            text += 'Z';
    }
    return text;
}

/// `name="#rrggbb"` and, where it is not opaque, its opacity.
QByteArray colorText(const char* name, const QColor& color)
{
    QByteArray text = ' ' + QByteArray(name) + "=\"" + color.name(QColor::HexRgb).toLatin1() + '"';
    if (color.alpha() < 255)
        text += ' ' + QByteArray(name) + "-opacity=\"" + numberText(color.alphaF()) + '"';
    return text;
}

QByteArray matrixText(const QTransform& transform)
{
    QByteArray text = "matrix(";
    for (const double value : {transform.m11(), transform.m12(), transform.m21(), transform.m22(), transform.dx()})
        text += numberText(value) + ',';
    return text + numberText(transform.dy()) + ')';
}

/// The families in order, and what a reader takes that has none of them.
QByteArray fontText(const QFont& font)
{
    QStringList families;
    bool isSerif = false;
    for (const QString& family : font.families()) {
        isSerif = isSerif || family.contains(QLatin1StringView("Serif"));
        if (family != QLatin1StringView("serif") && family != QLatin1StringView("sans-serif"))
            families.append(u'\'' + family.toHtmlEscaped() + u'\'');
    }
    families.append(isSerif ? QStringLiteral("serif") : QStringLiteral("sans-serif"));
    const double size = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * kDotsPerInch / 72.0;
    QByteArray text = " font-family=\"" + families.join(u',').toUtf8() + "\" font-size=\"" + numberText(size) + '"';
    if (font.weight() != QFont::Normal)
        text += " font-weight=\"" + QByteArray::number(font.weight()) + '"';
    if (font.italic())
        text += " font-style=\"italic\"";
    return text;
}

} // namespace

class SvgEngine : public QPaintEngine {
public:
    SvgEngine()
        : QPaintEngine(PaintEngineFeatures(AllFeatures)
            & ~PaintEngineFeatures(PatternBrush | PerspectiveTransform | ConicalGradientFill | PorterDuff | ObjectBoundingModeGradients
                | BlendModes | RasterOpModes))
    {
    }

    QByteArray body() const { return m_body; }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override
    {
        closeGroups();
        return true;
    }
    Type type() const override { return SVG; }
    void updateState(const QPaintEngineState& next) override;
    void drawPath(const QPainterPath& path) override;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    void drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& source) override
    {
        drawImage(target, pixmap.toImage(), source, Qt::AutoColor);
    }
    void drawImage(const QRectF& target, const QImage& image, const QRectF& source, Qt::ImageConversionFlags flags) override;
    void drawTextItem(const QPointF& baseline, const QTextItem& item) override;

private:
    void clip(Qt::ClipOperation operation, const QPainterPath& path, const QTransform& transform);
    void openGroups();
    void closeGroups();
    QByteArray paintText(const char* name, const QBrush& brush);
    QByteArray gradientText(const char* name, const QBrush& brush);
    QByteArray penText();
    void writePath(const QPainterPath& path, bool isFilled);

    /// Words that may go on.
    struct Words {
        QString text;
        QPointF start;
        double width = 0.0;
        QByteArray style;
    };
    void writeWords();

    QByteArray m_body;
    Words m_words;
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    double m_opacity = 1.0;
    bool m_isClipped = true; ///< of the painter: clips may be switched off
    std::optional<QPainterPath> m_clip; ///< in the coordinates of the device
    bool m_isOpen = false; ///< groups with the present clip, transform and opacity
    int m_lastId = 0;
};

void SvgEngine::updateState(const QPaintEngineState& next)
{
    const DirtyFlags dirty = next.state();
    if (dirty & (DirtyTransform | DirtyOpacity | DirtyClipPath | DirtyClipRegion | DirtyClipEnabled))
        closeGroups();
    if (dirty & DirtyTransform)
        m_transform = next.transform();
    if (dirty & DirtyOpacity)
        m_opacity = next.opacity();
    if (dirty & DirtyPen)
        m_pen = next.pen();
    if (dirty & DirtyBrush)
        m_brush = next.brush();
    if (dirty & DirtyClipEnabled)
        m_isClipped = next.isClipEnabled();
    if (dirty & DirtyClipPath)
        clip(next.clipOperation(), next.clipPath(), next.transform());
    if (dirty & DirtyClipRegion) {
        QPainterPath path;
        path.addRegion(next.clipRegion());
        clip(next.clipOperation(), path, next.transform());
    }
}

void SvgEngine::clip(Qt::ClipOperation operation, const QPainterPath& path, const QTransform& transform)
{
    if (operation == Qt::NoClip) {
        m_clip.reset();
        return;
    }
    m_isClipped = true;
    const QPainterPath mapped = transform.map(path);
    m_clip = operation == Qt::IntersectClip && m_clip ? m_clip->intersected(mapped) : mapped;
}

// The clip is written outside of the transform, as it is kept.
void SvgEngine::openGroups()
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    QByteArray clipped;
    if (m_clip && m_isClipped) {
        const QByteArray id = "clip" + QByteArray::number(++m_lastId);
        m_body += "<clipPath id=\"" + id + "\"><path d=\"" + pathText(*m_clip) + '"'
            + (m_clip->fillRule() == Qt::OddEvenFill ? " clip-rule=\"evenodd\"" : "") + "/></clipPath>\n";
        clipped = " clip-path=\"url(#" + id + ")\"";
    }
    m_body += "<g" + clipped + "><g";
    if (!m_transform.isIdentity())
        m_body += " transform=\"" + matrixText(m_transform) + '"';
    if (m_opacity < 1.0)
        m_body += " opacity=\"" + numberText(m_opacity) + '"';
    m_body += ">\n";
}

void SvgEngine::closeGroups()
{
    writeWords();
    if (m_isOpen)
        m_body += "</g></g>\n";
    m_isOpen = false;
}

QByteArray SvgEngine::paintText(const char* name, const QBrush& brush)
{
    if (brush.style() == Qt::NoBrush)
        return ' ' + QByteArray(name) + "=\"none\"";
    return brush.gradient() != nullptr ? gradientText(name, brush) : colorText(name, brush.color());
}

QByteArray SvgEngine::gradientText(const char* name, const QBrush& brush)
{
    const QByteArray id = "shade" + QByteArray::number(++m_lastId);
    QByteArray kind = "linearGradient";
    QByteArray place;
    const auto add = [&place](const char* key, double value) {
        place += ' ' + QByteArray(key) + "=\"" + numberText(value) + '"';
    };
    if (brush.style() == Qt::RadialGradientPattern) {
        const auto* radial = static_cast<const QRadialGradient*>(brush.gradient());
        kind = "radialGradient";
        add("cx", radial->center().x());
        add("cy", radial->center().y());
        add("r", radial->radius());
        add("fx", radial->focalPoint().x());
        add("fy", radial->focalPoint().y());
    } else {
        const auto* linear = static_cast<const QLinearGradient*>(brush.gradient());
        add("x1", linear->start().x());
        add("y1", linear->start().y());
        add("x2", linear->finalStop().x());
        add("y2", linear->finalStop().y());
    }
    m_body += '<' + kind + " id=\"" + id + "\" gradientUnits=\"userSpaceOnUse\"" + place;
    if (!brush.transform().isIdentity())
        m_body += " gradientTransform=\"" + matrixText(brush.transform()) + '"';
    m_body += '>';
    for (const QGradientStop& stop : brush.gradient()->stops())
        m_body += "<stop offset=\"" + numberText(stop.first) + '"' + colorText("stop-color", stop.second).replace("stop-color-opacity", "stop-opacity") + "/>";
    m_body += "</" + kind + ">\n";
    return ' ' + QByteArray(name) + "=\"url(#" + id + ")\"";
}

QByteArray SvgEngine::penText()
{
    if (m_pen.style() == Qt::NoPen)
        return " stroke=\"none\"";
    const double width = m_pen.widthF() > 0.0 ? m_pen.widthF() : 1.0;
    QByteArray text = paintText("stroke", m_pen.brush()) + " stroke-width=\"" + numberText(width) + '"';
    if (m_pen.isCosmetic())
        text += " vector-effect=\"non-scaling-stroke\"";
    if (m_pen.capStyle() != Qt::FlatCap)
        text += m_pen.capStyle() == Qt::RoundCap ? " stroke-linecap=\"round\"" : " stroke-linecap=\"square\"";
    if (m_pen.joinStyle() == Qt::RoundJoin)
        text += " stroke-linejoin=\"round\"";
    else if (m_pen.joinStyle() == Qt::BevelJoin)
        text += " stroke-linejoin=\"bevel\"";
    if (m_pen.style() != Qt::SolidLine) {
        QByteArray dashes;
        for (const double dash : m_pen.dashPattern())
            dashes += (dashes.isEmpty() ? "" : ",") + numberText(dash * width);
        text += " stroke-dasharray=\"" + dashes + '"';
        if (m_pen.dashOffset() != 0.0)
            text += " stroke-dashoffset=\"" + numberText(m_pen.dashOffset() * width) + '"';
    }
    return text;
}

void SvgEngine::writePath(const QPainterPath& path, bool isFilled)
{
    if (path.isEmpty())
        return;
    writeWords();
    openGroups();
    const QByteArray fill = isFilled ? paintText("fill", m_brush) : QByteArray(" fill=\"none\"");
    const QByteArray stroke = penText(); // both may write a gradient before the element
    m_body += "<path d=\"" + pathText(path) + '"' + fill + stroke;
    if (isFilled && path.fillRule() == Qt::OddEvenFill && m_brush.style() != Qt::NoBrush)
        m_body += " fill-rule=\"evenodd\"";
    m_body += "/>\n";
}

void SvgEngine::drawPath(const QPainterPath& path)
{
    writePath(path, true);
}

void SvgEngine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode)
{
    if (count < 2)
        return;
    QPainterPath path(points[0]);
    for (int i = 1; i < count; ++i)
        path.lineTo(points[i]);
    if (mode != PolylineMode)
        path.closeSubpath();
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    writePath(path, mode != PolylineMode);
}

void SvgEngine::drawImage(const QRectF& target, const QImage& image, const QRectF& source, Qt::ImageConversionFlags)
{
    writeWords();
    openGroups();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    const bool isWhole = source.toAlignedRect() == image.rect();
    (isWhole ? image : image.copy(source.toAlignedRect())).save(&buffer, "PNG");
    m_body += "<image x=\"" + numberText(target.x()) + "\" y=\"" + numberText(target.y()) + "\" width=\""
        + numberText(target.width()) + "\" height=\"" + numberText(target.height()) + "\" preserveAspectRatio=\"none\"";
    if (!(state->renderHints() & QPainter::SmoothPixmapTransform))
        m_body += " style=\"image-rendering:pixelated\"";
    m_body += " xlink:href=\"data:image/png;base64," + png.toBase64() + "\"/>\n";
}

// Words come in pieces, one for each font that has their letters; what goes on where the last piece ended belongs to it.
void SvgEngine::drawTextItem(const QPointF& baseline, const QTextItem& item)
{
    if (m_pen.style() == Qt::NoPen)
        return;
    QByteArray style = fontText(item.font()) + paintText("fill", m_pen.brush());
    if (item.renderFlags() & QTextItem::Underline)
        style += " text-decoration=\"underline\"";
    const QPointF end(m_words.start.x() + m_words.width, m_words.start.y());
    const bool goesOn = !m_words.text.isEmpty() && m_isOpen && style == m_words.style && (baseline - end).manhattanLength() < 0.02;
    if (!goesOn) {
        writeWords();
        openGroups();
        m_words = {QString(), baseline, 0.0, style};
    }
    m_words.text += item.text();
    m_words.width += item.width();
}

// The width keeps words in their place where a reader has to take another font.
void SvgEngine::writeWords()
{
    const Words words = std::exchange(m_words, {});
    if (words.text.trimmed().isEmpty())
        return;
    m_body += "<text x=\"" + numberText(words.start.x()) + "\" y=\"" + numberText(words.start.y()) + '"' + words.style;
    if (words.text.size() > 1)
        m_body += " textLength=\"" + numberText(words.width) + '"';
    m_body += " xml:space=\"preserve\">" + words.text.toHtmlEscaped().toUtf8() + "</text>\n";
}

SvgDevice::SvgDevice(const QSizeF& size, const QString& title)
    : m_size(size)
    , m_title(title)
    , m_engine(std::make_unique<SvgEngine>())
{
}

SvgDevice::~SvgDevice() = default;

QPaintEngine* SvgDevice::paintEngine() const
{
    return m_engine.get();
}

QByteArray SvgDevice::svg() const
{
    const auto millimetres = [](double pixels) { return numberText(pixels / kDotsPerInch * kMillimetresPerInch) + "mm"; };
    QByteArray text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
                      "xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" width=\"";
    text += millimetres(m_size.width()) + "\" height=\"" + millimetres(m_size.height()) + "\" viewBox=\"0 0 "
        + numberText(m_size.width()) + ' ' + numberText(m_size.height()) + "\">\n";
    if (!m_title.isEmpty())
        text += "<title>" + m_title.toHtmlEscaped().toUtf8() + "</title>\n";
    return text + m_engine->body() + "</svg>\n";
}

int SvgDevice::metric(PaintDeviceMetric metric) const
{
    const auto millimetres = [](double pixels) { return static_cast<int>(std::lround(pixels / kDotsPerInch * kMillimetresPerInch)); };
    switch (metric) {
    case PdmWidth: return static_cast<int>(std::ceil(m_size.width()));
    case PdmHeight: return static_cast<int>(std::ceil(m_size.height()));
    case PdmWidthMM: return millimetres(m_size.width());
    case PdmHeightMM: return millimetres(m_size.height());
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return static_cast<int>(kDotsPerInch);
    case PdmDepth: return 32;
    case PdmDevicePixelRatio: return 1;
    case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
    default: return QPaintDevice::metric(metric);
    }
}

} // namespace chalknet::ui
