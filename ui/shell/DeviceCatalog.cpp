// Lists the devices off the window's thread.
#include "ui/shell/DeviceCatalog.h"

#include <algorithm>
#include <exception>

namespace chalknet::ui {

namespace {

bool contains(const std::string& text, const std::string& part)
{
    return QString::fromStdString(text).contains(QString::fromStdString(part), Qt::CaseInsensitive);
}

} // namespace

DeviceCatalog::DeviceCatalog(Lister lister, QObject* parent)
    : QObject(parent)
    , m_lister(std::move(lister))
{
}

DeviceCatalog::~DeviceCatalog()
{
    if (!finish(kPatience)) {
        // A hanging driver cannot be stopped; its thread owns all that it touches and is left alone.
        m_thread->disconnect(this);
        m_thread->setParent(nullptr);
    }
}

void DeviceCatalog::refresh()
{
    if (m_thread != nullptr)
        return;
    m_pending = std::make_shared<std::vector<DeviceInfo>>();
    m_thread = QThread::create([lister = m_lister, result = m_pending] {
        try {
            *result = lister();
        } catch (const std::exception&) {
            result->clear(); // without a list the host remains
        }
    });
    connect(m_thread, &QThread::finished, this, &DeviceCatalog::takeResult);
    m_thread->start(QThread::LowPriority);
}

void DeviceCatalog::takeResult()
{
    if (m_thread == nullptr)
        return;
    m_thread->wait();
    m_thread->deleteLater();
    m_thread = nullptr;
    m_devices = std::move(*m_pending);
    m_pending.reset();
    m_hasList = true;
    emit changed();
}

bool DeviceCatalog::finish(int milliseconds)
{
    if (m_thread == nullptr)
        return true;
    if (!m_thread->wait(static_cast<unsigned long>(milliseconds)))
        return false;
    takeResult();
    return true;
}

std::optional<DeviceInfo> DeviceCatalog::deviceFor(const DeviceChoice& choice) const
{
    switch (choice.mode) {
    case DeviceChoice::Mode::Host: return hostDevice();
    case DeviceChoice::Mode::Index: {
        const auto index = static_cast<std::size_t>(choice.index);
        return choice.index >= 0 && index < m_devices.size() ? std::optional(m_devices[index]) : std::nullopt;
    }
    case DeviceChoice::Mode::Name: {
        const auto found = std::find_if(
            m_devices.begin(), m_devices.end(), [&](const DeviceInfo& device) { return contains(device.name, choice.name); });
        return found != m_devices.end() ? std::optional(*found) : std::nullopt;
    }
    case DeviceChoice::Mode::Auto: break;
    }
    const auto gpu = std::find_if(
        m_devices.begin(), m_devices.end(), [](const DeviceInfo& device) { return device.kind == DeviceKind::OpenClGpu; });
    if (gpu != m_devices.end())
        return *gpu;
    return m_devices.empty() ? hostDevice() : m_devices.front();
}

DeviceChoice DeviceCatalog::choiceFor(std::size_t index) const
{
    const std::string& name = m_devices.at(index).name;
    const auto sameName = std::count_if(
        m_devices.begin(), m_devices.end(), [&name](const DeviceInfo& device) { return contains(device.name, name); });
    // A name that reads like another kind of choice ("auto") is chosen by its index, too.
    const DeviceChoice byName{DeviceChoice::Mode::Name, 0, name};
    if (sameName == 1 && parseDeviceChoice(name) == byName)
        return byName;
    return {DeviceChoice::Mode::Index, static_cast<int>(index), {}};
}

} // namespace chalknet::ui
