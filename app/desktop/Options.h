// Options: the command line of the window program.
#pragma once

#include "engine/compute/Devices.h"
#include "ui/theme/Theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace chalknet::app {

/// What was asked for; what is not set is taken from the last start.
struct Options {
    std::optional<QString> language;
    std::optional<ui::ThemeName> theme;
    std::optional<QString> lesson;
    std::optional<DeviceChoice> device;
    std::optional<QSize> size;
    QString projectFile; ///< *.chalknet; empty: none
    QString settingsFile;
    QString screenshotFile;
    int settleMilliseconds = 1500; ///< time before the screenshot
    bool explain = false; ///< with the drawer open
    bool play = false; ///< as by its play button
    bool present = false; ///< in presenter mode
};

/// The options, or a sentence that says what is wrong with them. `arguments` begins with the program's name.
/// --help and --version are answered at once and end the program.
struct ParsedOptions {
    Options options;
    QString problem;
};
ParsedOptions parseOptions(const QStringList& arguments);

} // namespace chalknet::app
