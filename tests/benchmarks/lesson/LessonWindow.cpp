// The same steps as the program's start, and what the measurements wait for.
#include "LessonWindow.h"

#include "engine/formats/MnistFolder.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <filesystem>

namespace bench {

namespace {

constexpr qint64 kPatience = 60'000; // milliseconds
constexpr int kLook = 5; // milliseconds between two looks

} // namespace

LessonWindow::LessonWindow(const chalknet::DeviceChoice& device)
    : m_window(chalknet::ui::ShellSetup{chalknet::ui::allLessons(), m_folder.filePath(QStringLiteral("settings.ini")),
        chalknet::openClDevices, device, {QStringLiteral("en")}})
{
    m_window.context().setDataFolder(m_folder.filePath(QStringLiteral("data")));
    m_window.resize(1440, 900);
    m_window.show();
    waitUntil("the list of devices", [this] { return m_window.devices().hasList(); });
}

LessonWindow::~LessonWindow() = default;

chalknet::ui::DigitsPage& LessonWindow::open()
{
    const QString id = QStringLiteral("digits");
    m_window.openLesson(id);
    return *static_cast<chalknet::ui::DigitsPage*>(m_window.page(id));
}

void waitUntil(const char* what, const std::function<bool()>& isReached)
{
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isReached() || clock.hasExpired(kPatience))
            loop.quit();
    });
    look.start(kLook);
    loop.exec();
    if (!isReached())
        throw std::runtime_error(std::string("waited in vain for ") + what);
}

chalknet::DeviceChoice processorDevice()
{
    for (const chalknet::DeviceInfo& device : chalknet::openClDevices()) {
        if (device.kind == chalknet::DeviceKind::OpenClCpu)
            return {chalknet::DeviceChoice::Mode::Index, device.index, {}};
    }
    throw Missing("no OpenCL device that is a processor");
}

QString mnistFolder()
{
    const QString folder = qEnvironmentVariable("CHALKNET_MNIST");
    if (folder.isEmpty() || !chalknet::looksLikeMnist(std::filesystem::path(folder.toStdU16String())))
        throw Missing("CHALKNET_MNIST names no folder with MNIST");
    return folder;
}

} // namespace bench
