// LanguageController: the interface language, changed while the program runs.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <vector>

namespace chalknet::ui {

/// A language of the program: its code and its name in itself.
struct Language {
    QString code;
    QString name;
};

/// Installs the program's and Qt's own translations. Qt then sends a LanguageChange event to every widget.
class LanguageController : public QObject {
    Q_OBJECT

public:
    explicit LanguageController(QObject* parent = nullptr);
    ~LanguageController() override;

    static const std::vector<Language>& languages();
    static bool isKnown(const QString& code);
    /// The first known language among the wishes of the system ("ko-KR", "en"); English if there is none.
    static QString bestFor(const QStringList& wishes);

    QString language() const { return m_language; }
    /// An unknown code is ignored.
    void setLanguage(const QString& code);

signals:
    void languageChanged(const QString& code);

private:
    void removeTranslators();

    QString m_language;
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace chalknet::ui
