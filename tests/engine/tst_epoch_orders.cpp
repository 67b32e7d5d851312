// The orders of epochs: the same on every system, every row once, each order as likely as the others, one epoch or many at once.
#include "engine/base/EpochOrders.h"
#include "engine/base/Random.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <numeric>

using namespace chalknet;
using Order = std::vector<std::uint32_t>;

class TestEpochOrders : public QObject {
    Q_OBJECT

private slots:
    void sameOnEverySystem();
    void manyEpochsAreOneAfterTheOther();
    void everyRowOnce();
    void allOrdersAreEquallyLikely();
    void neighbouringSeedsAndEpochsAreIndependent();
    void orderAsGiven();
};

// Files and lessons rely on it. The numbers were calculated by another program in another language.
void TestEpochOrders::sameOnEverySystem()
{
    QVERIFY((epochOrder(4, true, 1, 0) == Order{2, 0, 3, 1}));
    QVERIFY((epochOrder(4, true, 1, 1) == Order{2, 0, 1, 3}));
    QVERIFY((epochOrder(10, true, 1, 0) == Order{5, 8, 3, 1, 2, 4, 0, 7, 6, 9}));
    QVERIFY((epochOrder(10, true, 7, 123'456'789'012) == Order{6, 5, 7, 9, 4, 1, 3, 0, 2, 8}));
}

void TestEpochOrders::manyEpochsAreOneAfterTheOther()
{
    for (const std::size_t rows : {1U, 2U, 5U, 311U}) {
        Order expected;
        for (std::uint64_t epoch = 40; epoch < 57; ++epoch) {
            const Order order = epochOrder(rows, true, 3, epoch);
            expected.insert(expected.end(), order.begin(), order.end());
        }
        QVERIFY(epochOrders(rows, true, 3, 40, 17) == expected);
    }
}

void TestEpochOrders::everyRowOnce()
{
    for (const std::size_t rows : {1U, 2U, 7U, 500U, 60'000U}) {
        Order order = epochOrder(rows, true, 5, 9);
        QCOMPARE(order.size(), rows);
        std::ranges::sort(order);
        for (std::size_t row = 0; row < rows; ++row)
            QCOMPARE(order[row], static_cast<std::uint32_t>(row));
    }
}

// χ² of the 24 orders of 4 rows with 23 degrees of freedom: 99.99 % lie below 59. The same for the place of each of 5 rows (16:
// 45).
void TestEpochOrders::allOrdersAreEquallyLikely()
{
    constexpr int kEpochs = 24'000;
    std::map<Order, int> counts;
    std::array<std::array<int, 5>, 5> places{};
    for (std::uint64_t epoch = 0; epoch < kEpochs; ++epoch) {
        ++counts[epochOrder(4, true, 11, epoch)];
        const Order five = epochOrder(5, true, 12, epoch);
        for (std::size_t place = 0; place < five.size(); ++place)
            ++places[place][five[place]];
    }
    QCOMPARE(counts.size(), std::size_t{24});
    double orders = 0.0;
    for (const auto& [order, count] : counts)
        orders += (count - kEpochs / 24.0) * (count - kEpochs / 24.0) / (kEpochs / 24.0);
    QVERIFY2(orders < 59.0, qPrintable(QString::number(orders)));
    double rows = 0.0;
    for (const auto& place : places)
        for (const int count : place)
            rows += (count - kEpochs / 5.0) * (count - kEpochs / 5.0) / (kEpochs / 5.0);
    QVERIFY2(rows < 45.0, qPrintable(QString::number(rows)));
}

// Two orders of 50 rows agree in one place on average: over 4,000 pairs the mean lies within 1 ± 0.08 (five deviations).
void TestEpochOrders::neighbouringSeedsAndEpochsAreIndependent()
{
    constexpr int kPairs = 4000;
    const auto agreements = [](const Order& a, const Order& b) {
        return std::inner_product(a.begin(), a.end(), b.begin(), 0, std::plus<>(), std::equal_to<>());
    };
    int epochs = 0;
    int seeds = 0;
    for (std::uint64_t i = 0; i < kPairs; ++i) {
        epochs += agreements(epochOrder(50, true, 1, i), epochOrder(50, true, 1, i + 1));
        seeds += agreements(epochOrder(50, true, i, 0), epochOrder(50, true, i + 1, 0));
    }
    QVERIFY2(std::abs(epochs / double{kPairs} - 1.0) < 0.08, qPrintable(QString::number(epochs)));
    QVERIFY2(std::abs(seeds / double{kPairs} - 1.0) < 0.08, qPrintable(QString::number(seeds)));
}

void TestEpochOrders::orderAsGiven()
{
    QVERIFY((epochOrders(3, false, 5, 2, 2) == Order{0, 1, 2, 0, 1, 2}));
    QVERIFY(epochOrders(3, true, 5, 2, 0).empty());
}

QTEST_GUILESS_MAIN(TestEpochOrders)
#include "tst_epoch_orders.moc"
