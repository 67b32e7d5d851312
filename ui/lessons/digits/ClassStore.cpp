// One thread for the lesson's own file, one for files of other machines.
#include "ui/lessons/digits/ClassStore.h"

#include "ui/ProblemText.h"

#include <QFile>
#include <QFileInfo>

namespace chalknet::ui {

namespace {

constexpr int kMostDamaged = 1000;

/// Empty if it cannot be renamed.
QString putAside(const QString& path)
{
    for (int number = 1; number <= kMostDamaged; ++number) {
        const QString aside = QStringLiteral("%1.damaged-%2").arg(path).arg(number);
        if (!QFile::exists(aside))
            return QFile::rename(path, aside) ? aside : QString();
    }
    return {};
}

} // namespace

ClassStore::ClassStore(const QString& dataFolder, QObject* parent)
    : QObject(parent)
    , m_path(dataFolder.isEmpty() ? QString() : classFilePath(dataFolder))
    , m_collection(newClassId())
    , m_file(std::make_unique<BackgroundWork>())
{
}

ClassStore::~ClassStore()
{
    m_file.reset(); // what is being written comes to its end
    if (hasUnsaved())
        writeNow();
}

ClassStore::Loaded ClassStore::readOrPutAside(const QString& path)
{
    if (!QFile::exists(path))
        return {{newClassId(), {}}, {}};
    ClassFileResult result = readClassFile(path);
    if (auto* content = std::get_if<ClassFileContent>(&result))
        return {std::move(*content), {}};
    const QString sentence = std::get<ClassFileProblem>(result).sentence();
    const QString aside = putAside(path);
    return {{newClassId(), {}},
        aside.isEmpty() ? sentence
                        : sentence + QLatin1Char(' ') + tr("It was put aside as %1.").arg(QFileInfo(aside).fileName())};
}

void ClassStore::load()
{
    if (m_path.isEmpty()) {
        m_loaded = true;
        return;
    }
    m_file->run([this, path = m_path](std::stop_token) -> BackgroundWork::Deliver {
        return [this, result = readOrPutAside(path)] {
            m_loaded = true;
            m_collection = result.content.collection;
            if (!result.sentence.isEmpty())
                emit told(result.sentence);
            emit loaded(result.content.digits);
        };
    });
}

void ClassStore::save(const ClassDigits& digits)
{
    if (m_path.isEmpty())
        return;
    m_digits = digits;
    ++m_wanted;
    write();
}

void ClassStore::write()
{
    if (m_file->isBusy() || !hasUnsaved())
        return;
    m_file->run([this, path = m_path, digits = m_digits, collection = m_collection, number = m_wanted](
                    std::stop_token) -> BackgroundWork::Deliver {
        try {
            writeClassFile(path, digits, collection);
            return [this, number] {
                m_saved = number;
                write();
            };
        } catch (const Error& error) {
            return [this, number, problem = error.problem()] {
                m_saved = number; // not again and again; the next change tries again
                emit told(problemText(problem));
            };
        }
    });
}

void ClassStore::writeNow()
{
    try {
        writeClassFile(m_path, m_digits, m_collection);
    } catch (const Error&) {
        // The window is closing: there is nobody left to tell.
    }
}

void ClassStore::importFile(const QString& path)
{
    m_transfer.run([this, path](std::stop_token) -> BackgroundWork::Deliver {
        ClassFileResult result = readClassFile(path);
        if (auto* content = std::get_if<ClassFileContent>(&result))
            return [this, digits = std::move(content->digits)] { emit imported(digits); };
        return [this, problem = std::get<ClassFileProblem>(result)] { emit told(problem.sentence()); };
    });
}

void ClassStore::exportFile(const QString& path, const ClassDigits& digits)
{
    m_transfer.run([this, path, digits, collection = m_collection](std::stop_token) -> BackgroundWork::Deliver {
        try {
            writeClassFile(path, digits, collection);
            return [this, path, count = digits.count()] {
                emit told(tr("Digits written to %2: %1.").arg(count).arg(QFileInfo(path).fileName()));
            };
        } catch (const Error& error) {
            return [this, problem = error.problem()] { emit told(problemText(problem)); };
        }
    });
}

void ClassStore::exportIdx(const QString& parentFolder, const ClassDigits& digits)
{
    m_transfer.run([this, parentFolder, digits](std::stop_token) -> BackgroundWork::Deliver {
        try {
            return [this, done = writeClassIdx(parentFolder, digits)] {
                const QString folder = QFileInfo(done.folder).fileName();
                emit told(done.test > 0 ? tr("Folder %1: %2 digits to learn from, %3 of the writers left out to test.")
                                              .arg(folder)
                                              .arg(done.train)
                                              .arg(done.test)
                                        : tr("Folder %1: %2 digits to learn from.").arg(folder).arg(done.train));
            };
        } catch (const Error& error) {
            return [this, problem = error.problem()] { emit told(problemText(problem)); };
        }
    });
}

} // namespace chalknet::ui
