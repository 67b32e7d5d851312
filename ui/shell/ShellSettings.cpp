// Reads and writes what the window remembers.
#include "ui/shell/ShellSettings.h"

#include <QJsonDocument>

#include <array>

namespace chalknet::ui {

namespace {

constexpr qsizetype kLongestState = 4 * 1024 * 1024; // a page keeps settings, not data

const QString kGeometry = QStringLiteral("window/geometry");
const QString kLanguage = QStringLiteral("window/language");
const QString kTheme = QStringLiteral("window/theme");
const QString kDevice = QStringLiteral("window/device");
const QString kLesson = QStringLiteral("window/lesson");
const QString kReducedMotion = QStringLiteral("window/reduced-motion");
const QString kPictureFolder = QStringLiteral("window/pictures");
const QString kPictureFormat = QStringLiteral("window/picture-format");
const QString kPictureTheme = QStringLiteral("window/picture-theme");
const QString kPictureTitle = QStringLiteral("window/picture-title");
const QString kRecentProjects = QStringLiteral("window/recent-projects");
const QString kProjectFolder = QStringLiteral("window/projects");
const QString kChalkboard = QStringLiteral("chalkboard");
const QString kPaper = QStringLiteral("paper");

/// As they stand in the file, in the order of kPictureFormats.
constexpr std::array<const char*, kPictureFormats.size()> kFormatNames{"png", "png-2x", "png-300dpi", "svg", "pdf"};

QString lessonKey(const QString& id, const char* name)
{
    return QStringLiteral("lesson-%1/%2").arg(id, QLatin1String(name));
}

} // namespace

ShellSettings::ShellSettings(const QString& file)
    : m_store(file.isEmpty()
            ? QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Chalknet"), QStringLiteral("Chalknet"))
                  .fileName()
            : file,
        QSettings::IniFormat)
{
}

QByteArray ShellSettings::geometry() const
{
    return m_store.value(kGeometry).toByteArray();
}

void ShellSettings::setGeometry(const QByteArray& geometry)
{
    m_store.setValue(kGeometry, geometry);
}

std::optional<QString> ShellSettings::language() const
{
    const QString code = m_store.value(kLanguage).toString();
    return code.isEmpty() ? std::nullopt : std::optional(code);
}

void ShellSettings::setLanguage(const QString& code)
{
    m_store.setValue(kLanguage, code);
}

ThemeName ShellSettings::theme() const
{
    return m_store.value(kTheme).toString() == kChalkboard ? ThemeName::Chalkboard : ThemeName::Paper;
}

void ShellSettings::setTheme(ThemeName theme)
{
    m_store.setValue(kTheme, theme == ThemeName::Chalkboard ? kChalkboard : kPaper);
}

DeviceChoice ShellSettings::device() const
{
    return parseDeviceChoice(m_store.value(kDevice).toString().toStdString());
}

void ShellSettings::setDevice(const DeviceChoice& choice)
{
    m_store.setValue(kDevice, QString::fromStdString(deviceChoiceText(choice)));
}

bool ShellSettings::reducedMotion() const
{
    return m_store.value(kReducedMotion, false).toBool();
}

void ShellSettings::setReducedMotion(bool reduced)
{
    m_store.setValue(kReducedMotion, reduced);
}

QString ShellSettings::pictureFolder() const
{
    return m_store.value(kPictureFolder).toString();
}

void ShellSettings::setPictureFolder(const QString& folder)
{
    m_store.setValue(kPictureFolder, folder);
}

PictureFormat ShellSettings::pictureFormat() const
{
    const QByteArray name = m_store.value(kPictureFormat).toString().toLatin1();
    for (const PictureFormat format : kPictureFormats)
        if (name == kFormatNames[static_cast<std::size_t>(format)])
            return format;
    return PictureOptions().format;
}

void ShellSettings::setPictureFormat(PictureFormat format)
{
    m_store.setValue(kPictureFormat, QString::fromLatin1(kFormatNames[static_cast<std::size_t>(format)]));
}

PictureTheme ShellSettings::pictureTheme() const
{
    return m_store.value(kPictureTheme).toString() == kPaper ? PictureTheme::Paper : PictureTheme::OnScreen;
}

void ShellSettings::setPictureTheme(PictureTheme theme)
{
    m_store.setValue(kPictureTheme, theme == PictureTheme::Paper ? kPaper : QStringLiteral("screen"));
}

bool ShellSettings::pictureHasTitle() const
{
    return m_store.value(kPictureTitle, false).toBool();
}

void ShellSettings::setPictureHasTitle(bool hasTitle)
{
    m_store.setValue(kPictureTitle, hasTitle);
}

QStringList ShellSettings::recentProjects() const
{
    return m_store.value(kRecentProjects).toStringList();
}

void ShellSettings::setRecentProjects(const QStringList& files)
{
    m_store.setValue(kRecentProjects, files);
}

QString ShellSettings::projectFolder() const
{
    return m_store.value(kProjectFolder).toString();
}

void ShellSettings::setProjectFolder(const QString& folder)
{
    m_store.setValue(kProjectFolder, folder);
}

QString ShellSettings::lesson() const
{
    return m_store.value(kLesson).toString();
}

void ShellSettings::setLesson(const QString& id)
{
    m_store.setValue(kLesson, id);
}

bool ShellSettings::isDrawerOpen(const QString& lessonId) const
{
    return m_store.value(lessonKey(lessonId, "drawer"), false).toBool();
}

void ShellSettings::setDrawerOpen(const QString& lessonId, bool open)
{
    m_store.setValue(lessonKey(lessonId, "drawer"), open);
}

QJsonObject ShellSettings::pageState(const QString& lessonId) const
{
    const QByteArray text = m_store.value(lessonKey(lessonId, "state")).toString().toUtf8();
    if (text.isEmpty() || text.size() > kLongestState)
        return {};
    return QJsonDocument::fromJson(text).object();
}

void ShellSettings::setPageState(const QString& lessonId, const QJsonObject& state)
{
    const QByteArray text = QJsonDocument(state).toJson(QJsonDocument::Compact);
    if (text.size() <= kLongestState)
        m_store.setValue(lessonKey(lessonId, "state"), QString::fromUtf8(text));
}

void ShellSettings::sync()
{
    m_store.sync();
}

} // namespace chalknet::ui
