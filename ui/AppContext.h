// AppContext: what every page shares: the theme, the chosen device and the settings store.
#pragma once

#include "engine/compute/Devices.h"

#include <QObject>
#include <QString>

class QSettings;

namespace chalknet::ui {

/// Owned by the main window (or a test). Pages keep a reference.
class AppContext : public QObject {
    Q_OBJECT

public:
    explicit AppContext(QObject* parent = nullptr);
    ~AppContext() override;

    DeviceChoice deviceChoice() const { return m_deviceChoice; }
    /// Remembered; running pages load their network on the new device.
    void setDeviceChoice(const DeviceChoice& choice);

    /// Where downloads and data sets are kept (QStandardPaths::AppDataLocation, or a test's folder).
    QString dataFolder() const { return m_dataFolder; }
    void setDataFolder(const QString& folder) { m_dataFolder = folder; }

    /// A sentence for the person, translated, shown by the shell as a note that goes away by itself.
    void showNotice(const QString& sentence);

signals:
    void deviceChoiceChanged();
    void noticeShown(const QString& sentence);

private:
    DeviceChoice m_deviceChoice;
    QString m_dataFolder;
};

} // namespace chalknet::ui
