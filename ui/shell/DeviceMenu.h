// DeviceMenu: the choice of the device that computes.
#pragma once

#include "ui/shell/DeviceCatalog.h"

#include <QMenu>

class QActionGroup;

namespace chalknet::ui {

/// Automatic, the host, and every OpenCL device by its name; filled from the catalog whenever it changes.
class DeviceMenu : public QMenu {
    Q_OBJECT

public:
    explicit DeviceMenu(DeviceCatalog& catalog, QWidget* parent = nullptr);

    void setChoice(const DeviceChoice& choice);

signals:
    void chosen(const chalknet::DeviceChoice& choice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addChoice(const QString& text, const DeviceChoice& choice);

    DeviceCatalog& m_catalog;
    DeviceChoice m_choice;
    QActionGroup* m_group = nullptr;
};

/// "OpenCL · NAME", or the host in words.
QString deviceText(const DeviceInfo& device);

} // namespace chalknet::ui
