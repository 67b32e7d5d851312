// Shared state of the pages.
#include "ui/AppContext.h"

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

void AppContext::showNotice(const QString& sentence)
{
    emit noticeShown(sentence);
}

} // namespace chalknet::ui
