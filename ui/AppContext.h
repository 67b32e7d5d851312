// AppContext: what every page shares: the theme, the chosen device and the settings store.
#pragma once

#include "engine/compute/Devices.h"
#include "engine/data/Dataset.h"
#include "engine/model/Parameters.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <optional>

class QSettings;

namespace chalknet::ui {

class TrainedNetwork;

/// The lab's network at one moment, and its training data.
struct LabNetwork {
    NetworkSpec spec;
    Parameters parameters;
    Dataset data;
};

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

    /// The lab's present network, for lessons that look into it; nothing while the lab has none.
    std::optional<LabNetwork> labNetwork() const;
    /// `source` is asked as long as `owner` lives.
    void setLabNetworkSource(QObject* owner, std::function<std::optional<LabNetwork>()> source);

    /// The lab's network while it lives, to be followed and steered; null before the lab was opened.
    TrainedNetwork* labLink() const;
    void setLabLink(TrainedNetwork* link);

    /// A sentence for the person, translated, shown by the shell as a note that goes away by itself.
    void showNotice(const QString& sentence);

signals:
    void deviceChoiceChanged();
    void labLinkChanged();
    void noticeShown(const QString& sentence);

private:
    DeviceChoice m_deviceChoice;
    QString m_dataFolder;
    QPointer<QObject> m_labOwner;
    std::function<std::optional<LabNetwork>()> m_labSource;
    QPointer<QObject> m_labLink; ///< a TrainedNetwork
};

} // namespace chalknet::ui
