// Looks up the engine's sentences in the translations.
#include "ui/ProblemText.h"

#include <QCoreApplication>

namespace chalknet::ui {

QString problemText(const Problem& problem)
{
    const std::string key(problemTemplate(problem.code));
    const QString pattern = QCoreApplication::translate("Problem", key.c_str());
    QString text = problem.place.empty() ? QString() : QString::fromStdString(problem.place) + QStringLiteral(": ");
    // Fixed texts among the arguments have a translation, names and numbers stay as they are.
    // Put in by hand: an argument may itself contain "%1" (a file name, a compiler's log).
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlaceholder = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit() && pattern[i + 1] != u'0';
        if (!isPlaceholder) {
            text += pattern[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(pattern[++i].digitValue() - 1);
        if (index < problem.arguments.size())
            text += QCoreApplication::translate("ProblemDetail", problem.arguments[index].c_str());
    }
    return text;
}

} // namespace chalknet::ui
