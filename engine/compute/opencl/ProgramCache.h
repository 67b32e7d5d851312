// ProgramCache: compiled OpenCL programs in a folder, so that a program is built once for each machine and driver.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chalknet {

/// FNV-1a, 64 bit (Fowler, Noll and Vo 1991): tells texts apart, guards against damage, not against attack.
std::uint64_t fnv1a(std::string_view bytes);

/// One file for each key. Everything here is a convenience: a missing, damaged or foreign file is as good as none, and a folder
/// that cannot be written is no error. Several processes may use one folder: files are written beside and renamed.
class ProgramCache {
public:
    /// An empty path: nothing is kept.
    explicit ProgramCache(std::filesystem::path folder);

    bool isEnabled() const { return !m_folder.empty(); }

    /// The program kept under `key` (any text that names device, driver, options and source), if it is there and whole.
    std::optional<std::vector<unsigned char>> load(const std::string& key) const;
    void store(const std::string& key, const std::vector<unsigned char>& program) const;
    void remove(const std::string& key) const;

    std::filesystem::path fileOf(const std::string& key) const;

private:
    std::filesystem::path m_folder;
};

} // namespace chalknet
