// ByteSource: the content of a file byte by byte, unpacked on the way if it is gzip.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

namespace chalknet {

/// Gives exactly the bytes that are asked for and unpacks no further, so that the reader decides how much memory is taken.
class ByteSource {
public:
    virtual ~ByteSource() = default;

    /// Fills the destination as far as there is content and returns how much that was; less only at the end.
    /// Throws FileUnreadable, GzipDamaged (wrong checksum, wrong code, or cut short).
    virtual std::size_t read(std::span<std::uint8_t> destination) = 0;

    /// No file can have more content than this; exact for a file that is not packed.
    virtual std::uint64_t largestSize() const = 0;
    virtual bool isPacked() const = 0;
};

/// Opens a file of at most `limitBytes` (as stored) and looks at its first bytes to see whether it is gzip, whatever its name.
/// Throws FileNotFound, FileUnreadable, FileTooLarge, FileEmpty.
std::unique_ptr<ByteSource> openByteSource(const std::filesystem::path& path, std::uint64_t limitBytes);

} // namespace chalknet
