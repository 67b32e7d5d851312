// IDX: a magic number with the element type and the number of dimensions, the dimensions (big endian), the elements.
#include "engine/formats/IdxFile.h"

#include "engine/base/Problem.h"
#include "engine/base/Translatable.h"
#include "engine/formats/ByteSource.h"
#include "engine/formats/FileAccess.h"
#include "engine/model/NetworkSpec.h"

#include <algorithm>
#include <array>
#include <string>

namespace chalknet {

namespace {

constexpr std::uint8_t kUnsignedByte = 0x08;
constexpr std::size_t kMagicBytes = 4;
constexpr std::uint64_t kMebibyte = 1024 * 1024;

struct IdxContent {
    std::vector<std::uint32_t> dimensions;
    std::vector<std::uint8_t> bytes;
};

std::string hexText(std::span<const std::uint8_t> bytes)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text = "0x";
    for (const std::uint8_t byte : bytes) {
        text += kDigits[byte >> 4];
        text += kDigits[byte & 15U];
    }
    return text;
}

/// What an IDX file with so many dimensions holds.
std::string contentText(std::size_t dimensions)
{
    if (dimensions == 1)
        return CHALKNET_TRANSLATABLE("ProblemDetail", "labels");
    if (dimensions == 3)
        return CHALKNET_TRANSLATABLE("ProblemDetail", "images");
    return std::to_string(dimensions) + "D";
}

[[noreturn]] void failContent(const std::string& name, std::size_t found, std::size_t expected)
{
    const bool isOther = found == 1 || found == 3;
    throw Error(ProblemCode::IdxWrongDimensions,
        {name, contentText(found), contentText(expected),
            isOther ? CHALKNET_TRANSLATABLE("ProblemDetail", "are images and labels swapped?")
                    : CHALKNET_TRANSLATABLE("ProblemDetail", "choose the original MNIST file.")});
}

std::uint32_t bigEndian(std::span<const std::uint8_t> bytes)
{
    std::uint32_t value = 0;
    for (const std::uint8_t byte : bytes)
        value = value << 8 | byte;
    return value;
}

std::vector<std::uint32_t> readDimensions(ByteSource& source, const std::string& name, std::size_t expectedDimensions)
{
    std::array<std::uint8_t, kMagicBytes> magic{};
    const std::size_t found = source.read(magic);
    if (found < magic.size() || magic[0] != 0 || magic[1] != 0 || magic[2] != kUnsignedByte || magic[3] == 0)
        throw Error(ProblemCode::IdxWrongMagic, {name, hexText(std::span(magic).first(found))});
    if (magic[3] != expectedDimensions)
        failContent(name, magic[3], expectedDimensions);
    std::vector<std::uint8_t> header(4 * expectedDimensions);
    const std::size_t headerFound = source.read(header);
    if (headerFound < header.size()) {
        throw Error(ProblemCode::IdxTruncated,
            {name, std::to_string(kMagicBytes + header.size()), std::to_string(kMagicBytes + headerFound)});
    }
    std::vector<std::uint32_t> dimensions;
    for (std::size_t d = 0; d < expectedDimensions; ++d)
        dimensions.push_back(bigEndian(std::span(header).subspan(4 * d, 4)));
    return dimensions;
}

// Bytes that the header promises; images with more pixels than a network may have inputs are refused.
std::uint64_t promisedBytes(const std::vector<std::uint32_t>& dimensions, const std::string& name)
{
    std::uint64_t bytesPerRow = 1;
    if (dimensions.size() == 3) {
        bytesPerRow = static_cast<std::uint64_t>(dimensions[1]) * dimensions[2];
        if (bytesPerRow == 0 || bytesPerRow > static_cast<std::uint64_t>(kMaximumInputs)) {
            const std::string found = std::to_string(dimensions[1]) + "×" + std::to_string(dimensions[2]);
            throw Error(ProblemCode::IdxWrongDimensions,
                {name, found, "28×28", CHALKNET_TRANSLATABLE("ProblemDetail", "choose images of the expected size.")});
        }
    }
    // The count has 32 bits and an image at most 16, so this cannot overflow.
    return dimensions[0] * bytesPerRow;
}

void requirePossible(const ByteSource& source, const std::string& name, std::uint64_t headerBytes, std::uint64_t promised)
{
    const std::uint64_t expected = headerBytes + promised;
    const std::uint64_t largest = source.largestSize();
    if (expected > largest) {
        const std::string found = (source.isPacked() ? "at most " : "") + std::to_string(largest);
        throw Error(ProblemCode::IdxTruncated, {name, std::to_string(expected), found});
    }
    if (!source.isPacked() && expected < largest)
        throw Error(ProblemCode::IdxOversized, {name, std::to_string(expected), std::to_string(largest)});
    if (expected > kMaximumIdxBytes) {
        throw Error(ProblemCode::FileTooLarge,
            {name, std::to_string(expected / kMebibyte), std::to_string(kMaximumIdxBytes / kMebibyte)});
    }
}

IdxContent readIdx(const std::filesystem::path& path, std::size_t expectedDimensions)
{
    const std::string name = pathText(path);
    const std::unique_ptr<ByteSource> source = openByteSource(path, kMaximumIdxBytes);
    IdxContent content;
    content.dimensions = readDimensions(*source, name, expectedDimensions);
    const std::uint64_t headerBytes = kMagicBytes + 4 * expectedDimensions;
    const std::uint64_t promised = promisedBytes(content.dimensions, name);
    requirePossible(*source, name, headerBytes, promised);

    // In steps, so that a packed file that promises more than it holds takes no memory for what is not there.
    constexpr std::uint64_t kStep = 8 * kMebibyte;
    std::uint64_t done = 0;
    while (done < promised) {
        const std::uint64_t step = std::min(kStep, promised - done);
        content.bytes.resize(static_cast<std::size_t>(done + step));
        const std::size_t found = source->read(std::span(content.bytes).subspan(static_cast<std::size_t>(done)));
        done += found;
        if (found < step)
            throw Error(
                ProblemCode::IdxTruncated, {name, std::to_string(headerBytes + promised), std::to_string(headerBytes + done)});
    }
    // Asking for one byte more also makes zlib compare its checksum.
    std::array<std::uint8_t, 1> surplus{};
    if (source->read(surplus) > 0) {
        const std::string expected = std::to_string(headerBytes + promised);
        throw Error(ProblemCode::IdxOversized, {name, expected, "more than " + expected});
    }
    return content;
}

void appendBigEndian(std::string& text, std::uint32_t value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        text += static_cast<char>(value >> shift & 0xFFU);
}

void appendBytes(std::string& text, const std::vector<std::uint8_t>& bytes)
{
    text.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

} // namespace

IdxImages readIdxImages(const std::filesystem::path& path)
{
    IdxContent content = readIdx(path, 3);
    IdxImages images;
    images.count = content.dimensions[0];
    images.rows = static_cast<int>(content.dimensions[1]);
    images.columns = static_cast<int>(content.dimensions[2]);
    images.pixels = std::move(content.bytes);
    return images;
}

std::vector<std::uint8_t> readIdxLabels(const std::filesystem::path& path)
{
    return readIdx(path, 1).bytes;
}

void writeIdxImages(const std::filesystem::path& path, const IdxImages& images)
{
    std::string text{'\0', '\0', static_cast<char>(kUnsignedByte), 3};
    appendBigEndian(text, static_cast<std::uint32_t>(images.count));
    appendBigEndian(text, static_cast<std::uint32_t>(images.rows));
    appendBigEndian(text, static_cast<std::uint32_t>(images.columns));
    appendBytes(text, images.pixels);
    writeWholeFile(path, text);
}

void writeIdxLabels(const std::filesystem::path& path, const std::vector<std::uint8_t>& labels)
{
    std::string text{'\0', '\0', static_cast<char>(kUnsignedByte), 1};
    appendBigEndian(text, static_cast<std::uint32_t>(labels.size()));
    appendBytes(text, labels);
    writeWholeFile(path, text);
}

} // namespace chalknet
