// The orders of many epochs at once are those of one epoch after the other, which come from the standard generator.
#include "engine/base/EpochOrders.h"
#include "engine/base/Random.h"

#include <QtTest>

using namespace chalknet;

class TestEpochOrders : public QObject {
    Q_OBJECT

private slots:
    void sameAsOneByOne_data();
    void sameAsOneByOne();
    void orderAsGiven();
};

// Few and many numbers of a generator: within the words seeded first, beyond half of them, and more than it makes in a round.
void TestEpochOrders::sameAsOneByOne_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("epochs");
    for (const auto& [rows, epochs] :
        std::initializer_list<std::array<int, 2>>{{1, 3}, {2, 20}, {4, 2049}, {5, 8}, {150, 9}, {155, 2}, {156, 17}, {157, 2},
            {158, 3}, {161, 4}, {311, 3}, {312, 2}, {313, 2}, {317, 1}, {500, 16}, {1871, 5}, {60'000, 1}})
        QTest::newRow(qPrintable(QStringLiteral("%1 rows, %2 epochs").arg(rows).arg(epochs))) << rows << epochs;
}

void TestEpochOrders::sameAsOneByOne()
{
    QFETCH(int, rows);
    QFETCH(int, epochs);
    const auto count = static_cast<std::size_t>(rows);
    for (const std::uint64_t seed : {std::uint64_t{0}, std::uint64_t{7}, ~std::uint64_t{0}}) {
        for (const std::uint64_t first : {std::uint64_t{0}, std::uint64_t{123'456'789'012}}) {
            std::vector<std::uint32_t> expected;
            for (int epoch = 0; epoch < epochs; ++epoch) {
                const std::vector<std::uint32_t> order = epochOrder(count, true, seed, first + static_cast<std::uint64_t>(epoch));
                expected.insert(expected.end(), order.begin(), order.end());
            }
            QVERIFY(epochOrders(count, true, seed, first, static_cast<std::size_t>(epochs)) == expected);
        }
    }
}

void TestEpochOrders::orderAsGiven()
{
    QVERIFY((epochOrders(3, false, 5, 2, 2) == std::vector<std::uint32_t>{0, 1, 2, 0, 1, 2}));
    QVERIFY(epochOrders(3, true, 5, 2, 0).empty());
}

QTEST_GUILESS_MAIN(TestEpochOrders)
#include "tst_epoch_orders.moc"
