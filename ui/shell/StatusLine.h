// StatusLine: the device that computes and its speed at left, what the page has to say at right.
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace chalknet::ui {

/// The device is a button that opens a menu.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// Not owned.
    void setDeviceMenu(QMenu* menu);
    void openDeviceMenu();
    void setDevice(const QString& text);
    void setSpeed(const QString& text);
    void setStatus(const QString& text);
    void setDensity(Density density);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QPushButton* m_device = nullptr;
    QLabel* m_speed = nullptr;
    QLabel* m_status = nullptr;
};

} // namespace chalknet::ui
