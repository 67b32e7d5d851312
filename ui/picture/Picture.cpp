// Lays the pieces of a picture out below its title line, and paints them on an image or into a file.
#include "ui/picture/Picture.h"

#include "ui/controls/Card.h"
#include "ui/formula/FormulaSource.h"
#include "ui/lessons/Lesson.h"
#include "ui/picture/PictureContent.h"
#include "ui/picture/SvgDevice.h"
#include "ui/theme/PictureScope.h"
#include "ui/theme/Theme.h"

#include <QBuffer>
#include <QFontMetrics>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kMargin = 12;
constexpr int kTitleGap = 8;
constexpr int kFormulaGap = 10;
constexpr double kDotsPerInch = 96.0;
constexpr double kMillimetresPerInch = 25.4;
constexpr double kPrintDotsPerInch = 300.0;
constexpr int kPdfDotsPerInch = 1200;
constexpr double kVectorPixelRatio = 4.0; // of the images in SVG and PDF

std::optional<ThemeName> themeOf(const PictureOptions& options)
{
    return options.theme == PictureTheme::Paper ? std::optional(ThemeName::Paper) : std::nullopt;
}

/// Where everything of a picture lies.
class Layout {
public:
    Layout(const QWidget& source, const QString& title)
        : m_source(source)
        , m_title(title)
        , m_pieces(picturePieces(source))
        , m_isPage(qobject_cast<const LessonPage*>(&source) != nullptr)
    {
        m_bounds = qobject_cast<const Card*>(&source) == nullptr ? source.rect() : pictureBounds(m_pieces);
        if (title.isEmpty())
            return;
        m_titleHeight = titleMetrics().height();
        m_titleWidth = titleMetrics().horizontalAdvance(title);
        // The formula in the head of a card belongs to its title.
        for (const PicturePiece& piece : m_pieces)
            if (piece.isInHeader && dynamic_cast<const FormulaSource*>(piece.widget) != nullptr) {
                m_titleHeight = std::max(m_titleHeight, piece.place.height());
                m_titleWidth += kFormulaGap + piece.place.width();
            }
    }

    QSize size() const
    {
        if (m_bounds.isEmpty())
            return {};
        const int head = m_titleHeight > 0 ? m_titleHeight + kTitleGap : 0;
        return QSize(std::max(m_bounds.width(), m_titleWidth), m_bounds.height() + head) + QSize(2 * kMargin, 2 * kMargin);
    }

    void paint(QPainter& painter) const
    {
        const Colors& colors = Theme::instance().colors();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRect(QPoint(0, 0), size()), m_isPage ? colors.bg : colors.surface);
        paintTitle(painter);
        const int head = m_titleHeight > 0 ? m_titleHeight + kTitleGap : 0;
        const QPoint shift = QPoint(kMargin, kMargin + head) - m_bounds.topLeft();
        for (const PicturePiece& piece : m_pieces)
            if (!piece.isInHeader)
                paintPiece(painter, piece, shift);
    }

private:
    static QFont titleFont() { return Theme::instance().font(TextRole::Heading); }
    static QFontMetrics titleMetrics() { return QFontMetrics(titleFont()); }

    void paintTitle(QPainter& painter) const
    {
        if (m_title.isEmpty())
            return;
        painter.setFont(titleFont());
        painter.setPen(Theme::instance().colors().ink);
        const int wide = titleMetrics().horizontalAdvance(m_title);
        painter.drawText(QRect(kMargin, kMargin, wide + 1, m_titleHeight), Qt::AlignLeft | Qt::AlignVCenter, m_title);
        int left = kMargin + wide + kFormulaGap;
        for (const PicturePiece& piece : m_pieces)
            if (piece.isInHeader && dynamic_cast<const FormulaSource*>(piece.widget) != nullptr) {
                const QPoint corner(left, kMargin + (m_titleHeight - piece.place.height()) / 2);
                paintPiece(painter, piece, corner - piece.place.topLeft());
                left += piece.place.width() + kFormulaGap;
            }
    }

    void paintPiece(QPainter& painter, const PicturePiece& piece, QPoint shift) const
    {
        painter.save();
        if (!piece.clip.isEmpty())
            painter.setClipRect(piece.clip.translated(shift));
        const QRect place = piece.place.translated(shift);
        if (piece.role == PictureRole::Painted) {
            piece.widget->render(&painter, place.topLeft(), QRegion(), QWidget::RenderFlags());
        } else {
            painter.setFont(piece.widget->font());
            painter.setPen(Theme::instance().colors().ink);
            const Qt::Alignment side = piece.role == PictureRole::CenteredWords ? Qt::AlignHCenter : Qt::AlignLeft;
            painter.drawText(place, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, piece.words);
        }
        painter.restore();
    }

    const QWidget& m_source;
    QString m_title;
    std::vector<PicturePiece> m_pieces;
    bool m_isPage = false;
    QRect m_bounds;
    int m_titleHeight = 0;
    int m_titleWidth = 0;
};

QByteArray pngFile(QWidget& source, const PictureOptions& options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    pictureImage(source, options, pictureScale(options.format)).save(&buffer, "PNG");
    return bytes;
}

QByteArray svgFile(QWidget& source, const PictureOptions& options)
{
    const PictureScope scope(themeOf(options), kVectorPixelRatio);
    const Layout layout(source, options.title);
    SvgDevice device(layout.size(), options.title.isEmpty() ? pictureTitle(source) : options.title);
    QPainter painter(&device);
    layout.paint(painter);
    painter.end();
    return device.svg();
}

QByteArray pdfFile(QWidget& source, const PictureOptions& options)
{
    const PictureScope scope(themeOf(options), kVectorPixelRatio);
    const Layout layout(source, options.title);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(options.title.isEmpty() ? pictureTitle(source) : options.title);
    writer.setCreator(QStringLiteral("Chalknet"));
    writer.setResolution(kPdfDotsPerInch);
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(
        QPageSize(pictureMillimetres(layout.size()), QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
    QPainter painter(&writer);
    painter.scale(kPdfDotsPerInch / kDotsPerInch, kPdfDotsPerInch / kDotsPerInch);
    layout.paint(painter);
    painter.end();
    return bytes;
}

} // namespace

bool isVector(PictureFormat format)
{
    return format == PictureFormat::Svg || format == PictureFormat::Pdf;
}

double pictureScale(PictureFormat format)
{
    return format == PictureFormat::PngDouble ? 2.0 : format == PictureFormat::PngPrint ? kPrintDotsPerInch / kDotsPerInch : 1.0;
}

QString pictureSuffix(PictureFormat format)
{
    return format == PictureFormat::Svg ? QStringLiteral("svg")
        : format == PictureFormat::Pdf  ? QStringLiteral("pdf")
                                        : QStringLiteral("png");
}

QSize pictureSize(const QWidget& source, const QString& title)
{
    return Layout(source, title).size();
}

QSizeF pictureMillimetres(QSize pictureSize)
{
    return QSizeF(pictureSize) * kMillimetresPerInch / kDotsPerInch;
}

QImage pictureImage(QWidget& source, const PictureOptions& options, double scale)
{
    const PictureScope scope(themeOf(options), scale);
    const Layout layout(source, options.title);
    if (layout.size().isEmpty())
        return {};
    QImage image((QSizeF(layout.size()) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(std::max(1.0, scale)); // painters take no notice of smaller ones
    QPainter painter(&image);
    if (scale < 1.0)
        painter.scale(scale, scale);
    layout.paint(painter);
    painter.end();
    image.setDevicePixelRatio(1.0);
    const int dotsPerMetre = static_cast<int>(std::lround(scale * kDotsPerInch * 1000.0 / kMillimetresPerInch));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    return image;
}

QByteArray pictureFile(QWidget& source, const PictureOptions& options)
{
    return options.format == PictureFormat::Svg ? svgFile(source, options)
        : options.format == PictureFormat::Pdf  ? pdfFile(source, options)
                                                : pngFile(source, options);
}

bool savePicture(QWidget& source, const PictureOptions& options, const QString& file)
{
    const QByteArray bytes = pictureFile(source, options);
    QSaveFile target(file);
    return !bytes.isEmpty() && target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size()
        && target.flush() && target.commit();
}

} // namespace chalknet::ui
