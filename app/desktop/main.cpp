// The window program: wires lessons, devices and the main window, and runs until the window closes.
#include "app/desktop/Options.h"
#include "app/desktop/ProcessorTuning.h"
#include "engine/compute/Devices.h"
#include "ui/lessons/Lesson.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"

#include <QApplication>
#include <QIcon>
#include <QImage>
#include <QLocale>
#include <QPixmap>
#include <QTextStream>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace {

using namespace chalknet;

constexpr std::chrono::seconds kTuningDelay(3); ///< the first clicks go first

void describeProgram(QApplication& application)
{
    QApplication::setApplicationName(QStringLiteral("chalknet"));
    QApplication::setApplicationDisplayName(QStringLiteral("Chalknet"));
    QApplication::setApplicationVersion(QStringLiteral(CHALKNET_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.chalknet.Chalknet"));
    application.setWindowIcon(ui::programIcon());
    // Point decimals and no hidden grouping in every language.
    QLocale numbers = QLocale::c();
    numbers.setNumberOptions(QLocale::OmitGroupSeparator);
    QLocale::setDefault(numbers);
}

/// False if there is no such lesson.
bool apply(const app::Options& options, ui::MainWindow& window)
{
    if (options.size)
        window.resize(*options.size);
    if (options.language)
        window.useLanguage(*options.language);
    if (options.theme)
        window.useTheme(*options.theme);
    if (options.lesson && !window.openLesson(*options.lesson))
        return false;
    if (!options.projectFile.isEmpty())
        window.openFile(options.projectFile);
    if (options.explain)
        window.setDrawerOpen(true);
    if (options.play)
        window.page(window.currentLesson())->presentPlay();
    if (options.present)
        window.setPresenting(true);
    return true;
}

void takeScreenshot(ui::MainWindow& window, const QString& file)
{
    const bool saved = window.grab().toImage().save(file, "PNG");
    if (!saved)
        QTextStream(stderr) << "chalknet: " << file << " cannot be written; choose another place.\n";
    QApplication::exit(saved ? EXIT_SUCCESS : EXIT_FAILURE);
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    describeProgram(application);
    const app::ParsedOptions parsed = app::parseOptions(QApplication::arguments());
    if (!parsed.problem.isEmpty()) {
        QTextStream(stderr) << "chalknet: " << parsed.problem << '\n';
        return 2;
    }
    const app::Options& options = parsed.options;
    ui::installStyle(application);
    auto window = std::make_unique<ui::MainWindow>(
        ui::ShellSetup{ui::allLessons(), options.settingsFile, openClDevices, options.device, QLocale::system().uiLanguages()});
    if (!apply(options, *window)) {
        QTextStream(stderr) << "chalknet: there is no lesson " << *options.lesson << ".\n";
        return 2;
    }
    window->show();
    app::ProcessorTuning tuning;
    if (options.screenshotFile.isEmpty()) {
        QObject::connect(&window->devices(), &ui::DeviceCatalog::changed, window.get(),
            [&] { QTimer::singleShot(kTuningDelay, window.get(), [&tuning] { tuning.start(); }); });
    }
    if (!options.screenshotFile.isEmpty())
        QTimer::singleShot(options.settleMilliseconds, window.get(), [&] { takeScreenshot(*window, options.screenshotFile); });

    const int status = QApplication::exec();
    if (!window->devices().finish(ui::DeviceCatalog::kPatience)) {
        // A driver that hangs while it lists its devices would also hang or crash the orderly end; all is written down.
        std::fflush(nullptr);
        std::_Exit(status);
    }
    window.reset();
    return status;
}
