// Augmented digits: the same picture without limits, moved by what the limits allow, the same from the same seed.
#include "engine/data/DigitAugmenter.h"
#include "engine/data/DigitGenerator.h"
#include "engine/data/Generators.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace chalknet;

namespace {

struct Middle {
    double x = 0.0;
    double y = 0.0;
    double ink = 0.0;
};

Middle middleOf(std::span<const std::uint8_t> picture)
{
    Middle middle;
    for (int i = 0; i < 784; ++i) {
        const double grey = picture[static_cast<std::size_t>(i)];
        middle.x += grey * (i % 28);
        middle.y += grey * (i / 28);
        middle.ink += grey;
    }
    middle.x /= middle.ink;
    middle.y /= middle.ink;
    return middle;
}

} // namespace

class TestDigitAugmenter : public QObject {
    Q_OBJECT

private slots:
    void withoutLimitsNothingChanges()
    {
        const Dataset digits = generateDigits(20, 3);
        const Dataset more = augmentDigits(digits, 2, {0, 0, 0, 0, 0}, 1);
        QCOMPARE(more.rows(), std::size_t{60});
        for (std::size_t copy = 0; copy < 3; ++copy) {
            QVERIFY(std::ranges::equal(more.pixels().subspan(copy * 20 * 784, 20 * 784), digits.pixels()));
            QVERIFY(std::ranges::equal(more.labels().subspan(copy * 20, 20), digits.labels()));
        }
    }

    void copiesDifferAndComeFromTheirSeed()
    {
        const Dataset digits = generateDigits(30, 3);
        const Dataset more = augmentDigits(digits, 2, {}, 5);
        const auto copyOf = [&](const Dataset& data, std::size_t copy, std::size_t row) {
            return data.pixels().subspan((copy * 30 + row) * 784, 784);
        };
        QVERIFY(std::ranges::equal(more.pixels(), augmentDigits(digits, 2, {}, 5).pixels()));
        for (std::size_t row = 0; row < 30; ++row) {
            QVERIFY(!std::ranges::equal(copyOf(more, 1, row), copyOf(more, 0, row)));
            QVERIFY(!std::ranges::equal(copyOf(more, 1, row), copyOf(more, 2, row)));
            QVERIFY(!std::ranges::equal(copyOf(more, 1, row), copyOf(augmentDigits(digits, 1, {}, 6), 1, row)));
            // Still a digit of about as much ink in about the same place.
            const Middle before = middleOf(copyOf(more, 0, row));
            const Middle after = middleOf(copyOf(more, 1, row));
            QVERIFY(std::hypot(after.x - before.x, after.y - before.y) < 4.0);
            QVERIFY(after.ink > 0.6 * before.ink && after.ink < 1.5 * before.ink);
        }
    }

    void shiftsStayWithinTheirLimit()
    {
        const Dataset digits = generateDigits(100, 9);
        const Dataset more = augmentDigits(digits, 1, {0, 0, 0, 2.0, 0}, 2);
        double largest = 0.0;
        for (std::size_t row = 0; row < 100; ++row) {
            const Middle before = middleOf(more.pixels().subspan(row * 784, 784));
            const Middle after = middleOf(more.pixels().subspan((100 + row) * 784, 784));
            const double moved = std::max(std::abs(after.x - before.x), std::abs(after.y - before.y));
            QVERIFY(moved <= 2.05);
            largest = std::max(largest, moved);
        }
        QVERIFY(largest > 1.5);
    }

    void onlyLabelledPicturesAreTaken()
    {
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, augmentDigits(generate("xor", {4, 0.0, 1}), 1, {}, 1));
    }
};

QTEST_APPLESS_MAIN(TestDigitAugmenter)
#include "tst_digit_augmenter.moc"
