// Reads the command line of the window program.
#include "app/desktop/Options.h"

#include "ui/lessons/ProjectPage.h"
#include "ui/shell/LanguageController.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace chalknet::app {

namespace {

/// "1440x900", from 320x240 to 7680x4320.
std::optional<QSize> parseSize(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{3,4})[x×](\\d{3,4})$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool fits = size.width() >= 320 && size.height() >= 240 && size.width() <= 7680 && size.height() <= 4320;
    return fits ? std::optional(size) : std::nullopt;
}

} // namespace

ParsedOptions parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Neural networks for the classroom."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption language(
        QStringLiteral("language"), QStringLiteral("Interface language: ko or en."), QStringLiteral("CODE"));
    const QCommandLineOption theme(
        QStringLiteral("theme"), QStringLiteral("Theme: paper or chalkboard."), QStringLiteral("NAME"));
    const QCommandLineOption lesson(
        QStringLiteral("lesson"), QStringLiteral("Lesson to open, for example lab or digits."), QStringLiteral("ID"));
    const QCommandLineOption device(
        QStringLiteral("device"), QStringLiteral("auto, host, opencl:N or a part of a device's name."), QStringLiteral("DEVICE"));
    const QCommandLineOption size(
        QStringLiteral("size"), QStringLiteral("Size of the window, for example 1440x900."), QStringLiteral("WxH"));
    const QCommandLineOption settings(
        QStringLiteral("settings"), QStringLiteral("INI file to remember things in."), QStringLiteral("FILE"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"), QStringLiteral("Save a PNG picture of the window and quit."), QStringLiteral("FILE"));
    const QCommandLineOption settle(
        QStringLiteral("settle"), QStringLiteral("Time before the picture (1500)."), QStringLiteral("MILLISECONDS"));
    const QCommandLineOption explain(QStringLiteral("explain"), QStringLiteral("Open the explanation."));
    const QCommandLineOption play(QStringLiteral("play"), QStringLiteral("Start playing what the lesson plays."));
    const QCommandLineOption present(QStringLiteral("present"), QStringLiteral("Start in presenter mode."));
    parser.addPositionalArgument(
        QStringLiteral("project"), QStringLiteral("A project to open (*.chalknet)."), QStringLiteral("[PROJECT]"));
    parser.addOptions({language, theme, lesson, device, size, settings, screenshot, settle, explain, play, present});
    if (!parser.parse(arguments))
        return {{}, parser.errorText()};
    if (parser.isSet(help))
        parser.showHelp(0);
    if (parser.isSet(version))
        parser.showVersion();
    const QStringList files = parser.positionalArguments();
    const bool isProject = files.size() == 1 && files.first().endsWith(ui::projectSuffix(), Qt::CaseInsensitive);
    if (!files.isEmpty() && !isProject)
        return {{}, QStringLiteral("Unexpected argument %1; see --help.").arg(files.last())};

    Options options;
    options.projectFile = files.value(0);
    options.settingsFile = parser.value(settings);
    options.screenshotFile = parser.value(screenshot);
    options.explain = parser.isSet(explain);
    options.play = parser.isSet(play);
    options.present = parser.isSet(present);
    if (parser.isSet(lesson))
        options.lesson = parser.value(lesson);
    if (parser.isSet(device))
        options.device = parseDeviceChoice(parser.value(device).toStdString());
    if (parser.isSet(language)) {
        options.language = parser.value(language);
        if (!ui::LanguageController::isKnown(*options.language))
            return {{}, QStringLiteral("--language is \"%1\"; use ko or en.").arg(*options.language)};
    }
    if (parser.isSet(theme)) {
        const QString name = parser.value(theme);
        if (name != u"paper" && name != u"chalkboard")
            return {{}, QStringLiteral("--theme is \"%1\"; use paper or chalkboard.").arg(name)};
        options.theme = name == u"paper" ? ui::ThemeName::Paper : ui::ThemeName::Chalkboard;
    }
    if (parser.isSet(size)) {
        options.size = parseSize(parser.value(size));
        if (!options.size)
            return {{}, QStringLiteral("--size is \"%1\"; use WIDTHxHEIGHT, for example 1440x900.").arg(parser.value(size))};
    }
    if (parser.isSet(settle)) {
        bool isNumber = false;
        options.settleMilliseconds = parser.value(settle).toInt(&isNumber);
        if (!isNumber || options.settleMilliseconds < 0 || options.settleMilliseconds > 600'000)
            return {{}, QStringLiteral("--settle is \"%1\"; use 0 to 600000.").arg(parser.value(settle))};
    }
    return {options, {}};
}

} // namespace chalknet::app
