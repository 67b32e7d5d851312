// Loads and installs the translations.
#include "ui/shell/LanguageController.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <algorithm>

namespace chalknet::ui {

LanguageController::LanguageController(QObject* parent)
    : QObject(parent)
{
}

LanguageController::~LanguageController()
{
    removeTranslators();
}

const std::vector<Language>& LanguageController::languages()
{
    static const std::vector<Language> languages{
        {QStringLiteral("ko"), QStringLiteral("한국어")},
        {QStringLiteral("en"), QStringLiteral("English")},
    };
    return languages;
}

bool LanguageController::isKnown(const QString& code)
{
    const auto& known = languages();
    return std::any_of(known.begin(), known.end(), [&code](const Language& language) { return language.code == code; });
}

QString LanguageController::bestFor(const QStringList& wishes)
{
    for (const QString& wish : wishes) {
        const QString code = wish.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (isKnown(code))
            return code;
    }
    return QStringLiteral("en");
}

void LanguageController::setLanguage(const QString& code)
{
    if (code == m_language || !isKnown(code))
        return;
    m_language = code;
    removeTranslators();
    // Also English has a file: it holds the plural forms.
    if (m_program.load(QStringLiteral(":/i18n/chalknet_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_program);
    if (m_qt.load(QStringLiteral("qtbase_%1.qm").arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    emit languageChanged(code);
}

void LanguageController::removeTranslators()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace chalknet::ui
