// IDX files, the format of MNIST: raw or gzip, told apart by content.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace chalknet {

/// Grey images of one size; bytes 0 paper … 255 ink, image after image, row by row.
struct IdxImages {
    std::size_t count = 0;
    int rows = 0;
    int columns = 0;
    std::vector<std::uint8_t> pixels; ///< count × rows × columns
};

/// At most so many bytes of content are read from one file.
inline constexpr std::uint64_t kMaximumIdxBytes = 1024ULL * 1024 * 1024;

/// Three dimensions of unsigned bytes. The header is compared with the size of the file before memory is taken; of a gzip
/// file never more is unpacked than the header promises. Throws FileNotFound, FileUnreadable, FileTooLarge, FileEmpty,
/// GzipDamaged, IdxWrongMagic, IdxWrongDimensions, IdxTruncated, IdxOversized.
IdxImages readIdxImages(const std::filesystem::path& path);

/// One dimension of unsigned bytes. Throws as readIdxImages.
std::vector<std::uint8_t> readIdxLabels(const std::filesystem::path& path);

/// Writes an uncompressed IDX file. Throws FileNotWritable.
void writeIdxImages(const std::filesystem::path& path, const IdxImages& images);
void writeIdxLabels(const std::filesystem::path& path, const std::vector<std::uint8_t>& labels);

} // namespace chalknet
