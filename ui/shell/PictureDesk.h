// PictureDesk: copies and saves the pictures that the page, its cards and views are asked for, and remembers how.
#pragma once

#include "ui/picture/Picture.h"

#include <QObject>

#include <functional>

namespace chalknet::ui {

class PictureDialog;
class ShellSettings;

class PictureDesk : public QObject {
    Q_OBJECT

public:
    /// Takes the requests that `window` gets. `pageName` is part of suggested file names.
    PictureDesk(QWidget& window, ShellSettings& settings, std::function<QString()> pageName);

    /// As on the screen, without title line.
    void copy(QWidget& source);
    /// Opens the dialog, which deletes itself.
    PictureDialog* ask(QWidget& source);
    /// The format follows from the end of the name; without one that is known it is PNG.
    void saveAs(QWidget& source, PictureOptions options, const QString& file);
    /// Of the last time; the title is left to the picture.
    PictureOptions remembered() const;
    /// Where the picture goes if nothing else is said.
    QString suggestedFile(const QWidget& source, PictureFormat format) const;

signals:
    /// What became of it, in one sentence.
    void told(const QString& sentence);
    /// Before a picture of the page is taken: what lies over it has to go.
    void taking();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void copyAs(QWidget& source, const PictureOptions& options);
    void chooseFile(PictureDialog& dialog, const PictureOptions& options);
    void remember(const PictureDialog& dialog);

    QWidget& m_window;
    ShellSettings& m_settings;
    std::function<QString()> m_pageName;
};

} // namespace chalknet::ui
