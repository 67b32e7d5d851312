// LabPageTools: a lab on the host, shown and waiting, for tests that operate its page.
#pragma once

#include "ui/AppContext.h"
#include "ui/lessons/lab/LabPage.h"

#include <memory>

namespace chalknet::ui {

inline std::unique_ptr<AppContext> hostContext()
{
    auto context = std::make_unique<AppContext>();
    DeviceChoice host;
    host.mode = DeviceChoice::Mode::Host;
    context->setDeviceChoice(host);
    return context;
}

inline std::unique_ptr<LabPage> shownLab(AppContext& context)
{
    auto page = std::make_unique<LabPage>(context);
    page->resize(1324, 800);
    page->show();
    return page;
}

} // namespace chalknet::ui
