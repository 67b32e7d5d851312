// Reading and writing whole files with checked sizes and typed errors; used by every format.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace chalknet {

/// The path as UTF-8, for messages.
std::string pathText(const std::filesystem::path& path);

/// The size in bytes of a regular file. Throws FileNotFound, FileUnreadable (a folder, a device) or FileTooLarge.
std::uint64_t checkedFileSize(const std::filesystem::path& path, std::uint64_t limitBytes);

/// The whole content; the size is compared with the limit before memory is taken. Throws as checkedFileSize, and
/// FileEmpty when there is not a single byte.
std::string readWholeFile(const std::filesystem::path& path, std::uint64_t limitBytes);

/// Writes beside the target and renames, so that the target is either the old or the new content, never half of it.
/// An existing file keeps its permissions; a link is followed. Throws FileNotWritable.
void writeWholeFile(const std::filesystem::path& path, std::string_view content);

} // namespace chalknet
