// Fills the device menu.
#include "ui/shell/DeviceMenu.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>

namespace chalknet::ui {

QString deviceText(const DeviceInfo& device)
{
    if (!device.isOpenCl())
        return QCoreApplication::translate("Device", "Host · processor, double precision");
    return QStringLiteral("OpenCL · %1").arg(QString::fromStdString(device.name));
}

DeviceMenu::DeviceMenu(DeviceCatalog& catalog, QWidget* parent)
    : QMenu(parent)
    , m_catalog(catalog)
    , m_group(new QActionGroup(this))
{
    connect(&m_catalog, &DeviceCatalog::changed, this, &DeviceMenu::rebuild);
    rebuild();
}

void DeviceMenu::setChoice(const DeviceChoice& choice)
{
    m_choice = choice;
    rebuild();
}

void DeviceMenu::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QMenu::changeEvent(event);
}

void DeviceMenu::rebuild()
{
    clear();
    addChoice(tr("Automatic: the fastest device"), {});
    addChoice(deviceText(hostDevice()), {DeviceChoice::Mode::Host, 0, {}});
    addSeparator();
    const auto& devices = m_catalog.devices();
    for (std::size_t i = 0; i < devices.size(); ++i)
        addChoice(deviceText(devices[i]), m_catalog.choiceFor(i));
    if (devices.empty()) {
        QAction* remark = addAction(m_catalog.hasList() ? tr("No OpenCL device was found") : tr("Looking for OpenCL devices…"));
        remark->setEnabled(false);
    }
}

void DeviceMenu::addChoice(const QString& text, const DeviceChoice& choice)
{
    QAction* action = addAction(text);
    action->setCheckable(true);
    action->setActionGroup(m_group);
    // "opencl:0" and the name of that device are the same device.
    const auto meant = m_catalog.deviceFor(m_choice);
    const bool sameDevice = m_choice.mode != DeviceChoice::Mode::Auto && choice.mode != DeviceChoice::Mode::Auto
        && meant.has_value() && meant == m_catalog.deviceFor(choice);
    action->setChecked(choice == m_choice || sameDevice);
    connect(action, &QAction::triggered, this, [this, choice] { emit chosen(choice); });
}

} // namespace chalknet::ui
