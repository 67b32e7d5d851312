// Clipboard, dialog, folder and file of a picture.
#include "ui/shell/PictureDesk.h"

#include "ui/lessons/Lesson.h"
#include "ui/picture/PictureContent.h"
#include "ui/picture/PictureDialog.h"
#include "ui/picture/PictureRequest.h"
#include "ui/shell/ShellSettings.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPointer>
#include <QRegularExpression>
#include <QStandardPaths>

namespace chalknet::ui {

namespace {

std::optional<PictureFormat> formatOf(const QString& file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == QLatin1StringView("svg"))
        return PictureFormat::Svg;
    if (suffix == QLatin1StringView("pdf"))
        return PictureFormat::Pdf;
    return suffix == QLatin1StringView("png") ? std::optional(PictureFormat::Png) : std::nullopt;
}

/// "Loss over epochs" becomes "loss-over-epochs"; what a file system may not like is left out.
QString namePart(const QString& title)
{
    static const QRegularExpression kOthers(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString part = title.toLower().replace(kOthers, QStringLiteral("-"));
    while (part.startsWith(u'-'))
        part.remove(0, 1);
    while (part.endsWith(u'-'))
        part.chop(1);
    return part.left(60);
}

} // namespace

PictureDesk::PictureDesk(QWidget& window, ShellSettings& settings, std::function<QString()> pageName)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_pageName(std::move(pageName))
{
    window.installEventFilter(this);
}

bool PictureDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != PictureRequest::eventType())
        return QObject::eventFilter(watched, event);
    const auto* request = static_cast<const PictureRequest*>(event);
    QWidget* source = request->source();
    if (source != nullptr && request->kind() == PictureRequest::Kind::Copy) {
        copy(*source);
        if (request->isTemporary())
            source->deleteLater();
    } else if (source != nullptr) {
        PictureDialog* dialog = ask(*source);
        if (request->isTemporary())
            connect(dialog, &QDialog::finished, source, &QObject::deleteLater);
    }
    return true;
}

void PictureDesk::copy(QWidget& source)
{
    copyAs(source, {PictureFormat::PngDouble, PictureTheme::OnScreen, QString()});
}

void PictureDesk::copyAs(QWidget& source, const PictureOptions& options)
{
    emit taking();
    const double scale = isVector(options.format) ? pictureScale(PictureFormat::PngDouble) : pictureScale(options.format);
    const QImage image = pictureImage(source, options, scale);
    if (image.isNull())
        return;
    QGuiApplication::clipboard()->setImage(image);
    emit told(tr("The picture is on the clipboard."));
}

PictureOptions PictureDesk::remembered() const
{
    PictureOptions options;
    options.format = m_settings.pictureFormat();
    options.theme = m_settings.pictureTheme();
    return options;
}

PictureDialog* PictureDesk::ask(QWidget& source)
{
    emit taking();
    PictureOptions options = remembered();
    options.title = pictureTitle(source);
    auto* dialog = new PictureDialog(source, options, m_settings.pictureHasTitle(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PictureDialog::copyRequested, this, [this, dialog](const PictureOptions& chosen) {
        remember(*dialog);
        copyAs(*dialog->source(), chosen);
        dialog->accept();
    });
    connect(dialog, &PictureDialog::saveRequested, this,
        [this, dialog](const PictureOptions& chosen) { chooseFile(*dialog, chosen); });
    dialog->open();
    return dialog;
}

void PictureDesk::remember(const PictureDialog& dialog)
{
    m_settings.setPictureFormat(dialog.options().format);
    m_settings.setPictureTheme(dialog.options().theme);
    m_settings.setPictureHasTitle(dialog.hasTitle());
}

QString PictureDesk::suggestedFile(const QWidget& source, PictureFormat format) const
{
    QString folder = m_settings.pictureFolder();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    QString name = QStringLiteral("chalknet-") + m_pageName();
    if (qobject_cast<const LessonPage*>(&source) == nullptr)
        name += u'-' + namePart(pictureTitle(source));
    return QDir(folder).filePath(name + u'.' + pictureSuffix(format));
}

void PictureDesk::chooseFile(PictureDialog& dialog, const PictureOptions& options)
{
    const QString filter = options.format == PictureFormat::Svg ? tr("SVG drawings (*.svg)")
        : options.format == PictureFormat::Pdf                  ? tr("PDF documents (*.pdf)")
                                                                : tr("Pictures (*.png)");
    const QPointer<PictureDialog> kept(&dialog);
    QString file = QFileDialog::getSaveFileName(
        &dialog, tr("Save picture"), suggestedFile(*dialog.source(), options.format), filter);
    if (file.isEmpty() || !kept || kept->source() == nullptr)
        return;
    if (!formatOf(file))
        file += u'.' + pictureSuffix(options.format);
    remember(*kept);
    QWidget& source = *kept->source();
    kept->accept();
    saveAs(source, options, file);
}

void PictureDesk::saveAs(QWidget& source, PictureOptions options, const QString& file)
{
    const std::optional<PictureFormat> named = formatOf(file);
    const QString target = named ? file : file + QStringLiteral(".png");
    if (pictureSuffix(options.format) != pictureSuffix(named.value_or(PictureFormat::Png)))
        options.format = named.value_or(PictureFormat::Png);
    emit taking();
    if (!savePicture(source, options, target)) {
        emit told(tr("The picture could not be saved as %1; choose another place.").arg(QDir::toNativeSeparators(target)));
        return;
    }
    m_settings.setPictureFolder(QFileInfo(target).absolutePath());
    emit told(tr("The picture was saved as %1.").arg(QDir::toNativeSeparators(target)));
}

} // namespace chalknet::ui
