// Picture: a page, a card or a view as an image, as SVG or as PDF, painted by its own widgets.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include <array>

class QPainter;
class QWidget;

namespace chalknet::ui {

enum class PictureFormat { Png, PngDouble, PngPrint, Svg, Pdf };
inline constexpr std::array<PictureFormat, 5> kPictureFormats{
    PictureFormat::Png, PictureFormat::PngDouble, PictureFormat::PngPrint, PictureFormat::Svg, PictureFormat::Pdf};

enum class PictureTheme { OnScreen, Paper };

struct PictureOptions {
    PictureFormat format = PictureFormat::PngDouble;
    PictureTheme theme = PictureTheme::OnScreen;
    QString title; ///< a line above the picture; empty: none

    friend bool operator==(const PictureOptions&, const PictureOptions&) = default;
};

bool isVector(PictureFormat format);
/// Image pixels for one pixel of the screen, of which there are 96 to the inch; 1 for SVG and PDF.
double pictureScale(PictureFormat format);
/// "png", "svg" or "pdf".
QString pictureSuffix(PictureFormat format);

/// In pixels of the screen, with margin and title line; empty if there is nothing to be seen.
QSize pictureSize(const QWidget& source, const QString& title);
/// The size on paper in millimetres, the same for every format.
QSizeF pictureMillimetres(QSize pictureSize);

/// Any scale; the image knows how dense its pixels are.
QImage pictureImage(QWidget& source, const PictureOptions& options, double scale);
/// The file. Nothing of what the source shows is changed, nor what belongs to pointer and keyboard painted.
QByteArray pictureFile(QWidget& source, const PictureOptions& options);
/// An existing file is only replaced by a whole new one. False if it cannot be written.
bool savePicture(QWidget& source, const PictureOptions& options, const QString& file);

} // namespace chalknet::ui
