// The numbers of std::mt19937_64 (Nishimura 2000), but only as many as are wanted.
//
// The standard generator seeds and makes 312 numbers at once: for the order of four rows that takes ten times as long as
// training with them. Here words are seeded and twisted a few at a time, and several generators are seeded side by side,
// because each word of a seed waits for the multiplication of the one before.
#include "engine/base/EpochOrders.h"

#include "engine/base/BitMix.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <span>
#include <utility>

namespace chalknet {

namespace {

class Twister {
public:
    void begin(std::uint64_t seed)
    {
        m_words[0] = seed;
        m_seeded = 1;
        m_next = kWords;
        m_made = kWords;
    }

    /// As many words of each as the first `numbers` numbers need.
    static void seedTogether(std::span<Twister> twisters, std::size_t numbers)
    {
        const std::size_t words = std::min(kWords, kMiddle + numbers + kPiece);
        for (std::size_t i = 1; i < words; ++i) {
            for (Twister& twister : twisters)
                twister.m_words[i] = seededWord(twister.m_words[i - 1], i);
        }
        for (Twister& twister : twisters)
            twister.m_seeded = words;
    }

    std::uint64_t number()
    {
        if (m_next == m_made)
            makePiece();
        std::uint64_t value = m_words[m_next++];
        value ^= (value >> 29) & 0x5555555555555555ULL;
        value ^= (value << 17) & 0x71d67fffeda60000ULL;
        value ^= (value << 37) & 0xfff7eee000000000ULL;
        return value ^ (value >> 43);
    }

private:
    static constexpr std::size_t kWords = 312;
    static constexpr std::size_t kMiddle = 156;
    static constexpr std::size_t kPiece = 4; // words made at a time; divides kMiddle

    static std::uint64_t seededWord(std::uint64_t before, std::size_t i)
    {
        return 6364136223846793005ULL * (before ^ (before >> 62)) + i;
    }

    void makePiece()
    {
        const std::size_t begin = m_made == kWords ? 0 : m_made;
        const std::size_t far = begin < kMiddle ? begin + kMiddle : begin - kMiddle;
        for (; m_seeded < std::min(kWords, begin + kMiddle + kPiece); ++m_seeded)
            m_words[m_seeded] = seededWord(m_words[m_seeded - 1], m_seeded);
        m_words[kWords] = m_words[0]; // behind the last word comes the first
        for (std::size_t i = 0; i < kPiece; ++i) {
            const std::uint64_t joined = (m_words[begin + i] & 0xffffffff80000000ULL) | (m_words[begin + i + 1] & 0x7fffffffULL);
            m_words[begin + i] = m_words[far + i] ^ (joined >> 1) ^ ((0 - (joined & 1)) & 0xb5026f5aa96619e9ULL);
        }
        m_next = begin;
        m_made = begin + kPiece;
    }

    std::array<std::uint64_t, kWords + 1> m_words;
    std::size_t m_seeded = 0;
    std::size_t m_next = 0; ///< the word of the next number
    std::size_t m_made = 0; ///< behind the last word that was made
};

// With the numbers that Random::shuffle() draws.
void shuffle(std::span<std::uint32_t> order, Twister& twister)
{
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[numberBelow(i, [&twister] { return twister.number(); })]);
}

} // namespace

std::vector<std::uint32_t> epochOrders(
    std::size_t rows, bool shuffled, std::uint64_t seed, std::uint64_t first, std::size_t epochs)
{
    std::vector<std::uint32_t> orders(rows * epochs);
    for (std::size_t epoch = 0; epoch < epochs; ++epoch)
        std::iota(orders.begin() + static_cast<std::ptrdiff_t>(epoch * rows),
            orders.begin() + static_cast<std::ptrdiff_t>((epoch + 1) * rows), 0U);
    std::array<Twister, 8> twisters;
    for (std::size_t done = 0; shuffled && done < epochs; done += twisters.size()) {
        const std::span together = std::span(twisters).first(std::min(twisters.size(), epochs - done));
        for (std::size_t i = 0; i < together.size(); ++i)
            together[i].begin(mixBits(mixBits(seed) ^ (mixBits(first + done + i) | 1U)));
        Twister::seedTogether(together, rows);
        for (std::size_t i = 0; i < together.size(); ++i)
            shuffle(std::span(orders).subspan((done + i) * rows, rows), together[i]);
    }
    return orders;
}

} // namespace chalknet
