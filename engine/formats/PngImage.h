// PNG pictures as grey bytes.
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace chalknet {

/// Brightness: 0 black … 255 white, row by row.
struct GreyImage {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels;
};

/// Larger pictures are refused before they are unpacked.
inline constexpr int kMaximumImageSide = 8192;

/// Any PNG; colours become grey, transparent parts are laid on white. Throws FileNotFound, FileUnreadable, FileTooLarge,
/// FileEmpty, ImageUnreadable.
GreyImage readPng(const std::filesystem::path& path);

} // namespace chalknet
