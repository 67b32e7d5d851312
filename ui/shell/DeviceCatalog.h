// DeviceCatalog: the devices of this machine, listed on a thread of its own, because a driver may take its time.
#pragma once

#include "engine/compute/Devices.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace chalknet::ui {

/// Empty until the first list is there; changed() says when.
class DeviceCatalog : public QObject {
    Q_OBJECT

public:
    using Lister = std::function<std::vector<DeviceInfo>()>;

    explicit DeviceCatalog(Lister lister, QObject* parent = nullptr);
    /// Waits for a running list at most kPatience; a driver that hangs longer keeps its thread.
    ~DeviceCatalog() override;

    /// Starts listing; nothing if a list is already being made.
    void refresh();
    bool isListing() const { return m_thread != nullptr; }
    bool hasList() const { return m_hasList; }
    /// OpenCL devices in the order of opencl:N.
    const std::vector<DeviceInfo>& devices() const { return m_devices; }

    /// What a choice means on this machine, as makeBackend() would take it; nothing if there is no such device.
    std::optional<DeviceInfo> deviceFor(const DeviceChoice& choice) const;
    /// How to choose devices()[index] so that the choice outlives a change of order: by name if that is unique.
    DeviceChoice choiceFor(std::size_t index) const;

    /// Waits for a running list, at most `milliseconds`. False if it is still running then.
    bool finish(int milliseconds);

    static constexpr int kPatience = 3000; ///< milliseconds

signals:
    void changed();

private:
    Lister m_lister;
    std::vector<DeviceInfo> m_devices;
    std::shared_ptr<std::vector<DeviceInfo>> m_pending; // written by the thread, read after it finished
    QThread* m_thread = nullptr;
    bool m_hasList = false;

    void takeResult();
};

} // namespace chalknet::ui
