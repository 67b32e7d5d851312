// The window program as a process: its options, its screenshot, what it remembers, and its exit status.
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace {

struct Outcome {
    int exitCode = -1;
    bool crashed = false;
    QString errors;
};

Outcome runProgram(const QStringList& arguments)
{
    QProcess program;
    program.start(QStringLiteral(CHALKNET_PROGRAM), arguments);
    Outcome outcome;
    outcome.crashed = !program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit;
    outcome.exitCode = program.exitCode();
    outcome.errors = QString::fromUtf8(program.readAllStandardError());
    return outcome;
}

} // namespace

class ProgramTest : public QObject {
    Q_OBJECT

private slots:
    void init();

    void wrongOptionsEndWithOneSentence_data();
    void wrongOptionsEndWithOneSentence();
    void screenshotOfEveryLesson_data();
    void screenshotOfEveryLesson();
    void themesDiffer();
    void optionsAreNotRemembered();
    void unwritableScreenshotIsAnError();
    void damagedSettingsAreHarmless();
    void endsAtOnceAfterTheStart();

private:
    QString file(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QStringList pictureArguments(const QString& picture) const
    {
        return {QStringLiteral("--settings"), file("settings.ini"), QStringLiteral("--screenshot"), picture,
            QStringLiteral("--settle"), QStringLiteral("200"), QStringLiteral("--device"), QStringLiteral("host")};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ProgramTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void ProgramTest::wrongOptionsEndWithOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* name, const QStringList& arguments, const char* part) {
        QTest::newRow(name) << arguments << QString::fromLatin1(part);
    };
    row("theme", {QStringLiteral("--theme"), QStringLiteral("blue")}, "paper or chalkboard");
    row("language", {QStringLiteral("--language"), QStringLiteral("fr")}, "ko or en");
    row("size", {QStringLiteral("--size"), QStringLiteral("99999x1")}, "1440x900");
    row("settle", {QStringLiteral("--settle"), QStringLiteral("-5")}, "--settle");
    row("lesson", {QStringLiteral("--lesson"), QStringLiteral("cooking")}, "cooking");
    row("unknown option", {QStringLiteral("--colour")}, "colour");
    row("stray argument", {QStringLiteral("file.txt")}, "file.txt");
    row("size in words", {QStringLiteral("--size"), QStringLiteral("large")}, "large");
}

void ProgramTest::wrongOptionsEndWithOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const Outcome outcome = runProgram(arguments + QStringList{QStringLiteral("--settings"), file("settings.ini")});
    QVERIFY(!outcome.crashed);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.errors.contains(part), qPrintable(outcome.errors));
}

void ProgramTest::screenshotOfEveryLesson_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<QString>("language");
    for (const char* lesson : {"lab", "digits"})
        for (const char* language : {"ko", "en"})
            QTest::addRow("%s %s", lesson, language) << QString::fromLatin1(lesson) << QString::fromLatin1(language);
}

void ProgramTest::screenshotOfEveryLesson()
{
    QFETCH(QString, lesson);
    QFETCH(QString, language);
    const QString picture = file("picture.png");
    const Outcome outcome = runProgram(pictureArguments(picture)
        + QStringList{QStringLiteral("--lesson"), lesson, QStringLiteral("--language"), language, QStringLiteral("--size"),
            QStringLiteral("1280x720")});
    QVERIFY(!outcome.crashed);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(QImage(picture).size(), QSize(1280, 720));
}

void ProgramTest::themesDiffer()
{
    const QString paper = file("paper.png");
    const QString chalkboard = file("chalkboard.png");
    QCOMPARE(runProgram(pictureArguments(paper) + QStringList{QStringLiteral("--theme"), QStringLiteral("paper")}).exitCode, 0);
    QCOMPARE(
        runProgram(pictureArguments(chalkboard) + QStringList{QStringLiteral("--theme"), QStringLiteral("chalkboard")}).exitCode,
        0);
    QCOMPARE(QImage(paper).pixelColor(10, 500), QColor(0xF5F3ED));
    QCOMPARE(QImage(chalkboard).pixelColor(10, 500), QColor(0x121A18));
}

void ProgramTest::optionsAreNotRemembered()
{
    const QStringList options{
        QStringLiteral("--theme"), QStringLiteral("chalkboard"), QStringLiteral("--language"), QStringLiteral("ko")};
    QCOMPARE(runProgram(pictureArguments(file("picture.png")) + options).exitCode, 0);
    const QSettings settings(file("settings.ini"), QSettings::IniFormat);
    QVERIFY(!settings.contains(QStringLiteral("window/theme")));
    QVERIFY(!settings.contains(QStringLiteral("window/language")));
    QVERIFY(!settings.contains(QStringLiteral("window/device")));
}

void ProgramTest::unwritableScreenshotIsAnError()
{
    const Outcome outcome = runProgram(pictureArguments(file("no such folder/picture.png")));
    QVERIFY(!outcome.crashed);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.errors.contains(QStringLiteral("cannot be written")));
}

void ProgramTest::damagedSettingsAreHarmless()
{
    QFile settings(file("settings.ini"));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[window]\ntheme=@Invalid()\nlesson=lab\n[lesson-lab]\nstate=\"{\\\"network\\\":{\\\"inputs\\\":-4,"
                   "\\\"layers\\\":[1,null,\\\"x\\\"]},"
                   "\\\"settings\\\":\\\"none\\\",\\\"data\\\":[[[]]]}\"\n[lesson-digits]\nstate=\"{\\\"draw\\\":7,"
                   "\\\"settings\\\":[],\\\"network\\\":1e999}\"\n");
    settings.close();
    for (const char* lesson : {"lab", "digits"}) {
        const Outcome outcome = runProgram(
            pictureArguments(file("picture.png")) + QStringList{QStringLiteral("--lesson"), QString::fromLatin1(lesson)});
        QVERIFY(!outcome.crashed);
        QCOMPARE(outcome.exitCode, 0);
    }
}

void ProgramTest::endsAtOnceAfterTheStart()
{
    // The devices are still being listed and the first page is still being prepared.
    QStringList arguments = pictureArguments(file("picture.png"));
    arguments.replace(arguments.indexOf(QStringLiteral("--settle")) + 1, QStringLiteral("0"));
    arguments.replace(arguments.indexOf(QStringLiteral("host")), QStringLiteral("auto"));
    const Outcome outcome = runProgram(arguments);
    QVERIFY(!outcome.crashed);
    QCOMPARE(outcome.exitCode, 0);
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
