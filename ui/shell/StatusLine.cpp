// Lays out the status line.
#include "ui/shell/StatusLine.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/ElidedLabel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <cmath>

namespace chalknet::ui {

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_device(new QPushButton(this))
    , m_speed(new QLabel(this))
    , m_status(new ElidedLabel(this))
{
    setButtonKind(m_device, ButtonKind::Flat);
    m_device->setIcon(themedIcon(QStringLiteral("chip")));
    m_device->setIconSize(QSize(16, 16));
    setInk(m_speed, Ink::Secondary);
    setInk(m_status, Ink::Secondary);
    m_status->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 14, 0);
    layout->setSpacing(8);
    layout->addWidget(m_device);
    layout->addWidget(m_speed);
    layout->addSpacing(16);
    layout->addWidget(m_status, 1);
    layout->addStretch(0); // takes the room while there is no status
    setDensity(Density::Reference);
    retranslate();
}

void StatusLine::setDeviceMenu(QMenu* menu)
{
    m_device->setMenu(menu);
}

void StatusLine::openDeviceMenu()
{
    m_device->showMenu();
}

void StatusLine::setDevice(const QString& text)
{
    m_device->setText(text);
}

void StatusLine::setSpeed(const QString& text)
{
    m_speed->setText(text);
    m_speed->setVisible(!text.isEmpty());
}

void StatusLine::setStatus(const QString& text)
{
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
}

void StatusLine::setDensity(Density density)
{
    const double scale = chromeScale(density);
    for (QWidget* part : {static_cast<QWidget*>(m_device), static_cast<QWidget*>(m_speed), static_cast<QWidget*>(m_status)})
        part->setFont(Theme::instance().font(TextRole::FieldLabel, scale));
    const int room = static_cast<int>(std::lround(metrics::kStatusBarHeight * scale)) - 1; // the line above is the window's
    setFixedHeight(room);
    m_device->setFixedHeight(room - 2);
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StatusLine::retranslate()
{
    m_device->setToolTip(tr("Choose the device that computes (Ctrl+D)"));
    m_device->setAccessibleDescription(tr("Choose the device that computes"));
}

} // namespace chalknet::ui
