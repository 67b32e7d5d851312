// Lays out the status line.
#include "ui/shell/StatusLine.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/ElidedLabel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

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
    m_device->setFont(Theme::instance().font(TextRole::FieldLabel));
    m_device->setFixedHeight(metrics::kStatusBarHeight - 3);
    for (QLabel* label : {m_speed, m_status}) {
        label->setFont(Theme::instance().font(TextRole::FieldLabel));
        setInk(label, Ink::Secondary);
    }
    m_status->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 14, 0);
    layout->setSpacing(8);
    layout->addWidget(m_device);
    layout->addWidget(m_speed);
    layout->addSpacing(16);
    layout->addWidget(m_status, 1);
    setFixedHeight(metrics::kStatusBarHeight - 1); // the line above it is the window's
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
}

void StatusLine::setStatus(const QString& text)
{
    m_status->setText(text);
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
