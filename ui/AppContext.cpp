// Shared state of the pages.
#include "ui/AppContext.h"

#include "ui/training/TrainedNetwork.h"

#include <QStandardPaths>

namespace chalknet::ui {

AppContext::AppContext(QObject* parent)
    : QObject(parent)
    , m_dataFolder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
{
}

AppContext::~AppContext() = default;

void AppContext::setDeviceChoice(const DeviceChoice& choice)
{
    if (m_deviceChoice == choice)
        return;
    m_deviceChoice = choice;
    emit deviceChoiceChanged();
}

std::optional<LabNetwork> AppContext::labNetwork() const
{
    return m_labOwner && m_labSource ? m_labSource() : std::nullopt;
}

void AppContext::setLabNetworkSource(QObject* owner, std::function<std::optional<LabNetwork>()> source)
{
    m_labOwner = owner;
    m_labSource = std::move(source);
}

TrainedNetwork* AppContext::labLink() const
{
    return static_cast<TrainedNetwork*>(m_labLink.data());
}

void AppContext::setLabLink(TrainedNetwork* link)
{
    if (m_labLink == link)
        return;
    m_labLink = link;
    emit labLinkChanged();
}

void AppContext::showNotice(const QString& sentence)
{
    emit noticeShown(sentence);
}

} // namespace chalknet::ui
