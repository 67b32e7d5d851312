// ShellSettings: what the window remembers between starts; every value read is checked.
#pragma once

#include "engine/compute/Devices.h"
#include "ui/picture/Picture.h"
#include "ui/theme/Theme.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>

namespace chalknet::ui {

/// An INI file: the one given (tests), or the user's own.
class ShellSettings {
public:
    explicit ShellSettings(const QString& file = {});

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    /// Nothing before the first start.
    std::optional<QString> language() const;
    void setLanguage(const QString& code);
    ThemeName theme() const;
    void setTheme(ThemeName theme);
    DeviceChoice device() const;
    void setDevice(const DeviceChoice& choice);
    bool reducedMotion() const;
    void setReducedMotion(bool reduced);
    /// Where the last picture was saved; empty before the first.
    QString pictureFolder() const;
    void setPictureFolder(const QString& folder);
    /// How the last picture was saved.
    PictureFormat pictureFormat() const;
    void setPictureFormat(PictureFormat format);
    PictureTheme pictureTheme() const;
    void setPictureTheme(PictureTheme theme);
    bool pictureHasTitle() const;
    void setPictureHasTitle(bool hasTitle);
    /// The newest first.
    QStringList recentProjects() const;
    void setRecentProjects(const QStringList& files);
    /// Where a project was last opened or saved; empty before the first.
    QString projectFolder() const;
    void setProjectFolder(const QString& folder);
    QString lesson() const;
    void setLesson(const QString& id);
    bool isDrawerOpen(const QString& lessonId) const;
    void setDrawerOpen(const QString& lessonId, bool open);
    /// Empty if nothing was kept or it is damaged.
    QJsonObject pageState(const QString& lessonId) const;
    void setPageState(const QString& lessonId, const QJsonObject& state);

    void sync();

private:
    QSettings m_store;
};

} // namespace chalknet::ui
