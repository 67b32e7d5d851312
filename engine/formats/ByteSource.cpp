// Plain files through a stream, gzip files through zlib.
#include "engine/formats/ByteSource.h"

#include "engine/base/Problem.h"
#include "engine/base/Translatable.h"
#include "engine/formats/FileAccess.h"

#include <zlib.h>

#include <fstream>
#include <string>
#include <vector>

namespace chalknet {

namespace {

/// Deflate cannot pack better than this (zlib, "Maximum compression factor").
constexpr std::uint64_t kLargestPackingFactor = 1032;
constexpr std::size_t kInputBytes = 256 * 1024;

class PlainSource : public ByteSource {
public:
    PlainSource(std::ifstream stream, std::string name, std::uint64_t size)
        : m_stream(std::move(stream))
        , m_name(std::move(name))
        , m_size(size)
    {
    }

    std::size_t read(std::span<std::uint8_t> destination) override
    {
        m_stream.read(reinterpret_cast<char*>(destination.data()), static_cast<std::streamsize>(destination.size()));
        if (m_stream.bad())
            throw Error(ProblemCode::FileUnreadable, {m_name, CHALKNET_TRANSLATABLE("ProblemDetail", "input or output failed")});
        return static_cast<std::size_t>(m_stream.gcount());
    }

    std::uint64_t largestSize() const override { return m_size; }
    bool isPacked() const override { return false; }

private:
    std::ifstream m_stream;
    std::string m_name;
    std::uint64_t m_size;
};

class GzipSource : public ByteSource {
public:
    GzipSource(std::ifstream stream, std::string name, std::uint64_t size)
        : m_stream(std::move(stream))
        , m_name(std::move(name))
        , m_size(size)
        , m_input(kInputBytes)
    {
        constexpr int kGzipWindow = 15 + 16; // 32 KiB window, gzip header and checksum
        if (inflateInit2(&m_inflater, kGzipWindow) != Z_OK)
            throw Error(ProblemCode::FileUnreadable, {m_name, CHALKNET_TRANSLATABLE("ProblemDetail", "out of memory")});
    }
    GzipSource(const GzipSource&) = delete;
    GzipSource& operator=(const GzipSource&) = delete;
    ~GzipSource() override { inflateEnd(&m_inflater); }

    std::size_t read(std::span<std::uint8_t> destination) override
    {
        std::size_t done = 0;
        while (done < destination.size() && !m_isAtEnd) {
            const std::span<std::uint8_t> rest = destination.subspan(done);
            const auto wanted = static_cast<uInt>(std::min<std::size_t>(rest.size(), 1U << 30U));
            m_inflater.next_out = rest.data();
            m_inflater.avail_out = wanted;
            inflateSome();
            done += wanted - m_inflater.avail_out;
        }
        return done;
    }

    std::uint64_t largestSize() const override { return m_size * kLargestPackingFactor; }
    bool isPacked() const override { return true; }

private:
    void inflateSome()
    {
        fillInput();
        const int result = inflate(&m_inflater, Z_NO_FLUSH);
        if (result == Z_STREAM_END) {
            // A gzip file may consist of several parts.
            fillInput();
            if (m_inflater.avail_in == 0)
                m_isAtEnd = true;
            else if (inflateReset(&m_inflater) != Z_OK)
                throw Error(ProblemCode::GzipDamaged, {m_name});
            return;
        }
        const bool isStuck = result == Z_BUF_ERROR && m_inflater.avail_in == 0;
        if (isStuck || (result != Z_OK && result != Z_BUF_ERROR))
            throw Error(ProblemCode::GzipDamaged, {m_name});
    }

    void fillInput()
    {
        if (m_inflater.avail_in > 0 || !m_stream)
            return;
        m_stream.read(reinterpret_cast<char*>(m_input.data()), static_cast<std::streamsize>(m_input.size()));
        if (m_stream.bad())
            throw Error(ProblemCode::FileUnreadable, {m_name, CHALKNET_TRANSLATABLE("ProblemDetail", "input or output failed")});
        m_inflater.next_in = m_input.data();
        m_inflater.avail_in = static_cast<uInt>(m_stream.gcount());
    }

    std::ifstream m_stream;
    std::string m_name;
    std::uint64_t m_size;
    std::vector<std::uint8_t> m_input;
    z_stream m_inflater{};
    bool m_isAtEnd = false;
};

} // namespace

std::unique_ptr<ByteSource> openByteSource(const std::filesystem::path& path, std::uint64_t limitBytes)
{
    const std::string name = pathText(path);
    const std::uint64_t size = checkedFileSize(path, limitBytes);
    if (size == 0)
        throw Error(ProblemCode::FileEmpty, {name});
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        throw Error(ProblemCode::FileUnreadable, {name, CHALKNET_TRANSLATABLE("ProblemDetail", "it cannot be opened")});
    const int first = stream.get();
    const int second = stream.get();
    stream.clear();
    stream.seekg(0);
    const bool isGzip = first == 0x1f && second == 0x8b;
    if (isGzip)
        return std::make_unique<GzipSource>(std::move(stream), name, size);
    return std::make_unique<PlainSource>(std::move(stream), name, size);
}

} // namespace chalknet
