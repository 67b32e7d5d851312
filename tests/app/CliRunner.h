// CliRunner: runs the real chalknet-cli in a folder of its own and returns what it said.
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// A file of a reference run.
inline QString golden(const QString& run, const QString& file)
{
    return QStringLiteral(CHALKNET_TEST_DATA "/golden/") + run + QLatin1Char('/') + file;
}

struct CliResult {
    int exitCode = -1;
    bool crashed = false;
    QByteArray out;
    QByteArray err;

    /// Lines without the line breaks; an empty text has none.
    static QList<QByteArray> lines(const QByteArray& text)
    {
        if (text.isEmpty())
            return {};
        QList<QByteArray> result = text.split('\n');
        if (result.back().isEmpty())
            result.removeLast();
        return result;
    }
    QList<QByteArray> outLines() const { return lines(out); }
    QList<QByteArray> errLines() const { return lines(err); }

    /// One JSON object for each line of standard output; empty if any line is something else.
    QList<QJsonObject> objects() const
    {
        QList<QJsonObject> result;
        for (const QByteArray& line : outLines()) {
            const QJsonDocument document = QJsonDocument::fromJson(line);
            if (!document.isObject())
                return {};
            result.append(document.object());
        }
        return result;
    }
    QJsonObject object() const
    {
        const QList<QJsonObject> all = objects();
        return all.size() == 1 ? all.front() : QJsonObject();
    }
};

class CliRunner {
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
    }

    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Starts it with the folder as working folder.
    void start(QProcess& process, const QStringList& arguments) const
    {
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(CHALKNET_CLI), arguments);
    }

    /// Waits for it to end; `words` are separated by spaces.
    CliResult run(const QString& words) const { return run(words.split(QLatin1Char(' '), Qt::SkipEmptyParts)); }

    CliResult run(
        const QStringList& arguments, const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment()) const
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        start(process, arguments);
        return finish(process);
    }

    static CliResult finish(QProcess& process)
    {
        if (!process.waitForFinished(120'000))
            process.kill();
        return {process.exitCode(), process.exitStatus() == QProcess::CrashExit, process.readAllStandardOutput(),
            process.readAllStandardError()};
    }

private:
    QTemporaryDir m_folder;
};
