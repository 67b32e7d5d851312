// Tables whose columns are given their meaning by a person.
#include "engine/base/Problem.h"
#include "engine/data/Generators.h"
#include "engine/formats/CsvTable.h"

#include <QTest>

#include <algorithm>

using namespace chalknet;

class TestCsvTable : public QObject {
    Q_OBJECT

private slots:
    void columnsAreGuessed();
    void rowsBecomeNumbers();
    void aTableWithoutHeader();
    void problemsNameLineAndColumn_data();
    void problemsNameLineAndColumn();
    void builtInSetsAreReadBackIdentically();
};

namespace {

bool isSame(const Dataset& a, const Dataset& b)
{
    return std::ranges::equal(a.values(), b.values()) && std::ranges::equal(a.labels(), b.labels())
        && std::ranges::equal(a.targets(), b.targets()) && a.classes() == b.classes() && a.inputs() == b.inputs();
}

} // namespace

void TestCsvTable::columnsAreGuessed()
{
    using enum TableRole;
    const CsvTable flowers = parseTable("length;width;species;remark\n5,1;3,5;setosa;a\n6,0;2,9;virginica;b\n", "flowers");
    QCOMPARE(flowers.separator, ';');
    QVERIFY(guessRoles(flowers, 6) == (std::vector<TableRole>{Input, Input, Class, LeaveOut}));
    const CsvTable prices = parseTable("size,price\n1,10.5\n2,20.5\n3,29\n", "prices");
    QVERIFY(guessRoles(prices, 2) == (std::vector<TableRole>{Input, Target}));
}

void TestCsvTable::rowsBecomeNumbers()
{
    using enum TableRole;
    const CsvTable table = parseTable("a\tkind\tb\n1.5\tyes\t2\n-3\tno\t4\n0\tyes\t6\n", "t");
    const Dataset data = tableDataset(table, {Input, Class, Input}, 6);
    QVERIFY(std::ranges::equal(data.values(), std::vector<double>{1.5, 2, -3, 4, 0, 6}));
    QVERIFY(std::ranges::equal(data.labels(), std::vector<int>{0, 1, 0}));
    QVERIFY(data.classNames() == (std::vector<std::string>{"yes", "no"}));
    QVERIFY(data.inputNames() == (std::vector<std::string>{"a", "b"}));
    // −1 and 1 are classes in numeric order.
    const Dataset signs = tableDataset(parseTable("x,y\n1,1\n2,-1\n", "s"), {Input, Class}, 6);
    QVERIFY(std::ranges::equal(signs.labels(), std::vector<int>{1, 0}));
}

void TestCsvTable::aTableWithoutHeader()
{
    const CsvTable table = parseTable("1,2,0\n3,4,1\n", "n");
    QCOMPARE(table.rows(), 2U);
    QVERIFY(table.columns == (std::vector<std::string>{"x1", "x2", "x3"}));
}

void TestCsvTable::problemsNameLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("arguments");
    QTest::newRow("word") << QByteArray("a,b,class\n1,2,0\n1,two,1\n") << QStringLiteral("f|3|b|two");
    QTest::newRow("empty cell") << QByteArray("a,b,class\n\n1,,0\n") << QStringLiteral("f|3|b");
    QTest::newRow("short row") << QByteArray("a,b,class\n1,2,0\n1,2\n") << QStringLiteral("f|3|2|3");
    QTest::newRow("no rows") << QByteArray("a,b,class\n") << QStringLiteral("f");
    QTest::newRow("classes") << QByteArray("a,b,class\n1,1,a\n1,1,b\n1,1,c\n1,1,d\n") << QStringLiteral("f|3");
    QTest::newRow("open quote") << QByteArray("a,b,class\n1,\"2,0\n") << QStringLiteral("f|2");
}

void TestCsvTable::problemsNameLineAndColumn()
{
    using enum TableRole;
    QFETCH(QByteArray, text);
    QFETCH(QString, arguments);
    try {
        tableDataset(parseTable(std::string_view(text.data(), static_cast<std::size_t>(text.size())), "f"), {Input, Input, Class}, 3);
    } catch (const Error& error) {
        QStringList found;
        for (const std::string& argument : error.problem().arguments)
            found.append(QString::fromStdString(argument));
        QCOMPARE(found.join(QLatin1Char('|')), arguments);
        return;
    }
    QFAIL("accepted");
}

void TestCsvTable::builtInSetsAreReadBackIdentically()
{
    for (const std::string_view name : generatorNames()) {
        if (name == "digits")
            continue;
        const Dataset data = generate(name, {.count = 120, .noise = 0.07, .seed = 3});
        const CsvTable table = parseTable(tableText(data), "again");
        const TableRole answer = data.hasLabels() ? TableRole::Class : TableRole::Target;
        QVERIFY2(isSame(tableDataset(table, {TableRole::Input, TableRole::Input, answer}, 6), data), name.data());
        QVERIFY2(guessRoles(table, 6).back() == answer, name.data());
    }
}

QTEST_GUILESS_MAIN(TestCsvTable)
#include "tst_csv_table.moc"
