// CSV tables: what is accepted, what becomes of the class column, and one clear sentence for every damaged table.
#include "engine/base/Problem.h"
#include "engine/base/Random.h"
#include "engine/data/Generators.h"
#include "engine/formats/CsvFile.h"
#include "engine/formats/DataSource.h"
#include "engine/formats/NumberText.h"

#include <QTemporaryDir>
#include <QTest>

#include <bit>
#include <filesystem>
#include <fstream>
#include <limits>

using namespace chalknet;

namespace {

namespace fs = std::filesystem;

Dataset parsed(const QByteArray& text, const std::vector<std::string>& classNames = {})
{
    return parseCsv(text.toStdString(), "data.csv", classNames);
}

Problem problemOf(const QByteArray& text, const std::vector<std::string>& classNames = {})
{
    try {
        (void)parsed(text, classNames);
    } catch (const Error& error) {
        return error.problem();
    }
    return {};
}

std::vector<int> labelsOf(const Dataset& data)
{
    return {data.labels().begin(), data.labels().end()};
}

std::vector<double> valuesOf(const Dataset& data)
{
    return {data.values().begin(), data.values().end()};
}

} // namespace

class TestCsvFile : public QObject {
    Q_OBJECT

private slots:
    void readsTheReferenceData();
    void acceptedForms_data();
    void acceptedForms();
    void columnsMayComeInAnyOrder();
    void classNumbers_data();
    void classNumbers();
    void classNames();
    void namesAgreeWithEarlierOnes();
    void refuses_data();
    void refuses();
    void aMillionColumns();
    void manyCellsInOneRow();
    void hugeLine();
    void longTextsAreShortenedInMessages();
    void comesBack();
    void namesComeBack();
    void files();
    void numbers_data();
    void numbers();
    void numbersComeBackBitForBit();
};

void TestCsvFile::readsTheReferenceData()
{
    int files = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(fs::path(CHALKNET_TEST_DATA) / "golden")) {
        if (!entry.is_directory())
            continue;
        const Dataset data = readCsv(entry.path() / "data.csv");
        QVERIFY2(data.rows() > 3 && data.inputs() >= 2, entry.path().c_str());
        ++files;
    }
    QCOMPARE(files, 27);
    const Split all = openData((fs::path(CHALKNET_TEST_DATA) / "golden" / "deep" / "data.csv").string());
    QVERIFY(all.test.isEmpty()); // every row, in the order of the file
    const Dataset data = readCsv(fs::path(CHALKNET_TEST_DATA) / "golden" / "act-maxout" / "data.csv");
    QCOMPARE(data.values()[0], 0.2615839026200637);
    QCOMPARE(data.targets()[1], 0.9296242159621974);
    QCOMPARE(data.task(), Task::Regression);
}

void TestCsvFile::acceptedForms_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const QByteArray& text) { QTest::newRow(name) << text; };
    row("plain", "x1,x2,t1\n0.5,-1,2\n3,4e-1,0\n");
    row("no line end at the end", "x1,x2,t1\n0.5,-1,2\n3,4e-1,0");
    row("CRLF", "x1,x2,t1\r\n0.5,-1,2\r\n3,4e-1,0\r\n");
    row("old Macintosh line ends", "x1,x2,t1\r0.5,-1,2\r3,4e-1,0\r");
    row("byte order mark", "\xEF\xBB\xBFx1,x2,t1\n0.5,-1,2\n3,0.4,0\n");
    row("semicolons", "x1;x2;t1\n0.5;-1;2\n3;0.4;0\n");
    row("semicolons and decimal comma", "x1;x2;t1\n0,5;-1;2\n3;0,4;0\n");
    row("tabs", "x1\tx2\tt1\n0.5\t-1\t2\n3\t0.4\t0\n");
    row("tabs and decimal comma", "x1\tx2\tt1\n0,5\t-1\t2\n3\t0,4\t0\n");
    row("spaces", " x1 , x2,t1 \n  0.5 ,-1 , 2\n3, 0.4 ,0\n");
    row("quotes", "\"x1\",\"x2\",\"t1\"\n\"0.5\",-1,2\n3,\"0.4\" ,0\n");
    row("blank lines", "\n\nx1,x2,t1\n\n0.5,-1,2\n   \n3,0.4,0\n\n\n");
    row("rows of separators", "x1,x2,t1\n0.5,-1,2\n,,\n3,0.4,0\n,,\n");
    row("plus and typographic minus",
        "x1,x2,t1\n+0.5,\xE2\x88\x92"
        "1,2\n3,0.4,0\n");
}

void TestCsvFile::acceptedForms()
{
    QFETCH(QByteArray, text);
    const Dataset data = parsed(text);
    QCOMPARE(valuesOf(data), (std::vector<double>{0.5, -1.0, 3.0, 0.4}));
    QCOMPARE((std::vector<double>{data.targets().begin(), data.targets().end()}), (std::vector<double>{2.0, 0.0}));
    QCOMPARE(data.inputNames(), (std::vector<std::string>{"x1", "x2"}));
    QCOMPARE(data.targetNames(), std::vector<std::string>{"t1"});
}

void TestCsvFile::columnsMayComeInAnyOrder()
{
    const Dataset data = parsed("class,x_height,X2\n1,2,3\n0,4,5\n");
    QCOMPARE(valuesOf(data), (std::vector<double>{2.0, 3.0, 4.0, 5.0}));
    QCOMPARE(labelsOf(data), (std::vector<int>{1, 0}));
    const Dataset mixed = parsed("t2,x1,t1,x2\n1,2,3,4\n");
    QCOMPARE(valuesOf(mixed), (std::vector<double>{2.0, 4.0}));
    QCOMPARE(mixed.targetNames(), (std::vector<std::string>{"t2", "t1"}));
}

void TestCsvFile::classNumbers_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QList<int>>("labels");
    QTest::addColumn<int>("classes");
    QTest::newRow("0 and 1") << QByteArray("1 0 1") << QList<int>{1, 0, 1} << 2;
    QTest::newRow("0 to 2") << QByteArray("2 0 1") << QList<int>{2, 0, 1} << 3;
    QTest::newRow("digits 3 and 8 stay digits") << QByteArray("8 3 8") << QList<int>{8, 3, 8} << 9;
    QTest::newRow("written with a point") << QByteArray("1.0 0.0 2.0") << QList<int>{1, 0, 2} << 3;
    QTest::newRow("only zeros: the other class is just not here") << QByteArray("0 0") << QList<int>{0, 0} << 2;
    QTest::newRow("-1 and 1 by size") << QByteArray("1 -1 1") << QList<int>{1, 0, 1} << 2;
    QTest::newRow("years by size") << QByteArray("2001 1999 2000") << QList<int>{2, 0, 1} << 3;
    QTest::newRow("names by appearance") << QByteArray("setosa virginica setosa") << QList<int>{0, 1, 0} << 2;
    QTest::newRow("numbers and names") << QByteArray("7 b 7 1") << QList<int>{0, 1, 0, 2} << 3;
}

void TestCsvFile::classNumbers()
{
    QFETCH(QByteArray, cells);
    QFETCH(QList<int>, labels);
    QFETCH(int, classes);
    QByteArray text = "x,class\n";
    for (const QByteArray& cell : cells.split(' '))
        text += "1," + cell + "\n";
    const Dataset data = parsed(text);
    QCOMPARE(labelsOf(data), std::vector<int>(labels.begin(), labels.end()));
    QCOMPARE(data.classes(), classes);
    QVERIFY(data.hasLabels());
}

void TestCsvFile::classNames()
{
    const Dataset data = parsed("x1;class\n1,5;\"big; round\"\n2,5;\"so-called \"\"small\"\"\"\n1;\"big; round\"\n");
    QCOMPARE(data.classNames(), (std::vector<std::string>{"big; round", "so-called \"small\""}));
    QCOMPARE(labelsOf(data), (std::vector<int>{0, 1, 0}));
    QCOMPARE(parsed("x,class\n1,-1\n1,1\n").classNames(), (std::vector<std::string>{"-1", "1"}));
    QVERIFY(parsed("x,class\n1,0\n1,1\n").classNames().empty());
}

void TestCsvFile::namesAgreeWithEarlierOnes()
{
    const Dataset train = parsed("x,class\n1,cat\n2,dog\n3,cow\n");
    const Dataset test = parsed("x,class\n1,cow\n2,cat\n", train.classNames());
    QCOMPARE(labelsOf(test), (std::vector<int>{2, 0}));
    QCOMPARE(test.classes(), 3);
    QCOMPARE(labelsOf(parsed("x,class\n1,1.0\n2,-1\n", {"-1", "1"})), (std::vector<int>{1, 0}));
    const Problem problem = problemOf("x,class\n1,cow\n2,horse\n", train.classNames());
    QCOMPARE(problem.code, ProblemCode::CsvUnknownClass);
    QCOMPARE(problem.arguments, (std::vector<std::string>{"data.csv", "3", "horse", "cat, dog, cow"}));
}

void TestCsvFile::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ProblemCode>("code");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char* name, const QByteArray& text, ProblemCode code, const char* mentions = "line 1") {
        QTest::newRow(name) << text << code << QString::fromUtf8(mentions);
    };
    row("no header", "0,1,1\n1,1,0\n", ProblemCode::CsvNoHeader);
    row("no header, names as classes", "0.5,1,cat\n1,1,dog\n", ProblemCode::CsvNoHeader);
    row("blank", "\n  \n", ProblemCode::CsvNoHeader);
    row("only a byte order mark", "\xEF\xBB\xBF", ProblemCode::CsvNoHeader);
    row("only separators", ",,\n1,2,3\n", ProblemCode::CsvNoHeader);
    row("no rows", "x1,x2,class\n", ProblemCode::CsvNoRows, "no rows");
    row("no target", "x1,x2\n1,2\n", ProblemCode::CsvNoTargets);
    row("no input", "class,t\n", ProblemCode::CsvNoInputs);
    row("class and t", "x1,t1,class\n1,2,3\n", ProblemCode::CsvMixedTargets);
    row("another column", "x1,height,class\n1,2,3\n", ProblemCode::CsvUnknownColumn, "\"height\"");
    row("column without a name", "x1,,class\n1,2,3\n", ProblemCode::CsvUnknownColumn, "\"\"");
    row("same name twice", "x1,x1,class\n1,2,3\n", ProblemCode::CsvDuplicateColumn, "\"x1\"");
    row("short row", "x1,x2,class\n1,2,0\n1,2\n", ProblemCode::CsvRaggedRow, "line 3: 2 cells where the header has 3");
    row("long row", "x1,x2,class\n\n1,2,0,7\n", ProblemCode::CsvRaggedRow, "line 3: 4 cells where the header has 3");
    row("decimal commas between commas", "x1,x2,class\n1,5,2,0\n", ProblemCode::CsvRaggedRow, "line 2");
    row("text in a number", "x1,x2,class\n1,2,0\n1,two,0\n", ProblemCode::CsvBadNumber, "line 3, column x2: \"two\"");
    row("number with a unit", "x1,x2,class\n1,2cm,0\n", ProblemCode::CsvBadNumber, "2cm");
    row("grouped digits", "x1;x2;class\n1;1.234,5;0\n", ProblemCode::CsvBadNumber, "1.234,5");
    row("NaN", "x1,x2,class\n1,nan,0\n", ProblemCode::CsvBadNumber, "nan");
    row("infinite", "x1,x2,class\n1,inf,0\n", ProblemCode::CsvBadNumber, "inf");
    row("too large", "x1,x2,class\n1,1e999,0\n", ProblemCode::CsvBadNumber, "1e999");
    row("text in a target", "x1,t1\n1,2\n1,a\n", ProblemCode::CsvBadNumber, "line 3, column t1");
    row("empty cell", "x1,x2,class\n1,,0\n", ProblemCode::CsvEmptyCell, "line 2, column x2");
    row("empty class", "x1,x2,class\n1,2,\n", ProblemCode::CsvEmptyCell, "column class");
    row("open quote", "x1,class\n1,a\n1,\"b\n1,c\n", ProblemCode::CsvOpenQuote, "line 3");
    row("UTF-16",
        QByteArray("\xFF\xFE"
                   "x\0"
                   "1\0",
            6),
        ProblemCode::FileUnreadable, "UTF-16");
    row("binary", QByteArray("PK\x03\x04\0\0\0\0", 8), ProblemCode::FileUnreadable, "not a text file");
}

void TestCsvFile::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(ProblemCode, code);
    QFETCH(QString, mentions);
    const Problem problem = problemOf(text);
    const QString sentence = QString::fromStdString(describe(problem));
    QVERIFY2(problem.code == code, qPrintable(sentence));
    QVERIFY2(sentence.contains(mentions) && sentence.contains("data.csv") && !sentence.contains('\n'), qPrintable(sentence));
    QVERIFY(isBadInput(code));
}

void TestCsvFile::aMillionColumns()
{
    QByteArray header;
    for (int i = 0; i < 1'000'000; ++i)
        header += "x" + QByteArray::number(i) + ",";
    const Problem problem = problemOf(header + "class\n1,2\n");
    QCOMPARE(problem.code, ProblemCode::CsvTooManyColumns);
    QCOMPARE(problem.arguments[1], std::string("1000001"));
}

void TestCsvFile::manyCellsInOneRow()
{
    const Problem problem = problemOf("x1,x2,class\n" + QByteArray("1,").repeated(3'000'000) + "1\n");
    QCOMPARE(problem.code, ProblemCode::CsvRaggedRow);
    QCOMPARE(problem.arguments, (std::vector<std::string>{"data.csv", "2", "3000001", "3"}));
}

void TestCsvFile::hugeLine()
{
    QCOMPARE(problemOf("x1,class\n" + QByteArray(20'000'000, '7') + ",0\n").code, ProblemCode::CsvBadNumber);
    QCOMPARE(problemOf(QByteArray(20'000'000, 'x')).code, ProblemCode::CsvNoTargets);
}

void TestCsvFile::longTextsAreShortenedInMessages()
{
    const Problem problem = problemOf("x1,class\n" + QString::fromUtf8("가").repeated(100'000).toUtf8() + "\x01,0\n");
    QCOMPARE(problem.code, ProblemCode::CsvBadNumber);
    QCOMPARE(QString::fromStdString(problem.arguments[3]), QString::fromUtf8("가").repeated(40) + QString::fromUtf8("…"));
}

void TestCsvFile::comesBack()
{
    for (const char* name : {"moons", "rings-3", "plane", "xor"}) {
        const Dataset data = generate(name, {.count = 60, .noise = 0.3, .seed = 11});
        const Dataset again = parseCsv(csvText(data), "again");
        QCOMPARE(valuesOf(again), valuesOf(data));
        QCOMPARE(labelsOf(again), labelsOf(data));
        QCOMPARE((std::vector<double>{again.targets().begin(), again.targets().end()}),
            (std::vector<double>{data.targets().begin(), data.targets().end()}));
        QCOMPARE(again.classes(), data.classes());
        QCOMPARE(csvText(again), csvText(data));
    }
    const Dataset digits = generate("digits", {.count = 20});
    const Dataset again = parseCsv(csvText(digits), "again");
    QCOMPARE(again.values()[400], digits.pixels()[400] / 255.0);
}

void TestCsvFile::namesComeBack()
{
    DatasetContent content;
    content.inputs = 1;
    content.values = {1.0, 2.0, 3.0};
    content.labels = {0, 1, 2};
    content.classes = 3;
    content.classNames = {"a,b", "say \"c\"", " d;\te "};
    const Dataset again = parseCsv(csvText(Dataset(content)), "again");
    QCOMPARE(again.classNames(), content.classNames);
}

void TestCsvFile::files()
{
    QTemporaryDir folder;
    const fs::path path = fs::path(folder.path().toStdString()) / "자료 1.csv";
    const Dataset data = generate("moons", {.count = 10});
    writeCsv(path, data);
    QCOMPARE(valuesOf(readCsv(path)), valuesOf(data));
    const std::u8string utf8 = path.u8string();
    const Split parts = openData(std::string(utf8.begin(), utf8.end()), {.trainShare = 0.5});
    QCOMPARE(parts.train.rows(), std::size_t(5));
    QCOMPARE(parts.test.rows(), std::size_t(5));
    std::ofstream(path, std::ios::trunc).close();
    try {
        (void)readCsv(path);
        QFAIL("an empty file was read");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ProblemCode::FileEmpty);
        QVERIFY(QString::fromUtf8(error.what()).contains("자료 1.csv"));
    }
}

void TestCsvFile::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("decimalComma");
    QTest::addColumn<double>("value");
    const double none = std::numeric_limits<double>::quiet_NaN();
    const auto row = [](const char* text, bool decimalComma, double value) {
        QTest::newRow(text) << QByteArray(text) << decimalComma << value;
    };
    row("1", false, 1.0);
    row(".5", false, 0.5);
    row("5.", false, 5.0);
    row("1E3", false, 1000.0);
    row("1e-400", false, 0.0);
    row("-1e-400", false, 0.0);
    row("4.9e-324", false, std::numeric_limits<double>::denorm_min());
    row("1,5", true, 1.5);
    row("1,5", false, none);
    row("1,5,5", true, none);
    row("+-1", false, none);
    row("--1", false, none);
    row("+", false, none);
    row("-", false, none);
    row("", false, none);
    row("0x10", false, none);
    row("1 2", false, none);
    row("1e", false, none);
    row("infinity", false, none);
}

void TestCsvFile::numbers()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, decimalComma);
    QFETCH(double, value);
    const std::optional<double> number = parseNumber(text.toStdString(), decimalComma);
    QCOMPARE(number.has_value(), !std::isnan(value));
    if (number)
        QCOMPARE(*number, value);
}

void TestCsvFile::numbersComeBackBitForBit()
{
    Random random(1, 2);
    for (int i = 0; i < 20'000; ++i) {
        const auto bits = random.below(std::numeric_limits<std::uint64_t>::max());
        const auto value = std::bit_cast<double>(bits);
        if (!std::isfinite(value))
            continue;
        const std::optional<double> again = parseNumber(numberText(value));
        QVERIFY2(again && std::bit_cast<std::uint64_t>(*again) == bits, numberText(value).c_str());
    }
    QCOMPARE(numberText(0.1), std::string("0.1"));
    QCOMPARE(numberText(1.0), std::string("1.0"));
    QCOMPARE(numberText(-0.0), std::string("-0.0"));
}

QTEST_GUILESS_MAIN(TestCsvFile)
#include "tst_csv_file.moc"
