// Files of compiled programs: a header with key and checksum, then the bytes that the driver gave.
#include "engine/compute/opencl/ProgramCache.h"

#include "engine/compute/opencl/ClBackend.h"

#include <cstdlib>
#include <fstream>
#include <iomanip>
#include <random>
#include <sstream>

namespace chalknet {

namespace {

constexpr std::string_view kMagic = "chalknet-program 1\n";
constexpr std::uintmax_t kLargestFile = 256 * 1024 * 1024;

std::string hexadecimal(std::uint64_t value)
{
    std::ostringstream stream;
    stream << std::hex << std::setw(16) << std::setfill('0') << value;
    return stream.str();
}

// The header names the whole key, so that two keys with one hash cannot be mixed up.
std::string headerFor(const std::string& key, std::string_view program)
{
    return std::string(kMagic) + key + '\n' + hexadecimal(fnv1a(program)) + '\n';
}

std::optional<std::string> readFile(const std::filesystem::path& path)
{
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (error || size > kLargestFile)
        return std::nullopt;
    std::ifstream stream(path, std::ios::binary);
    std::string bytes(static_cast<std::size_t>(size), '\0');
    if (!stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size())))
        return std::nullopt;
    return bytes;
}

std::filesystem::path environmentPath(const char* name)
{
    const char* value = std::getenv(name);
    return value ? std::filesystem::path(value) : std::filesystem::path();
}

} // namespace

std::uint64_t fnv1a(std::string_view bytes)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char byte : bytes)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3ULL;
    return hash;
}

std::filesystem::path defaultProgramCacheFolder()
{
#if defined(_WIN32)
    const std::filesystem::path base = environmentPath("LOCALAPPDATA");
#elif defined(__APPLE__)
    const std::filesystem::path home = environmentPath("HOME");
    const std::filesystem::path base = home.empty() ? home : home / "Library" / "Caches";
#else
    std::filesystem::path base = environmentPath("XDG_CACHE_HOME");
    const std::filesystem::path home = environmentPath("HOME");
    if (base.empty() && !home.empty())
        base = home / ".cache";
#endif
    return base.empty() ? base : base / "chalknet" / "programs";
}

ProgramCache::ProgramCache(std::filesystem::path folder)
    : m_folder(std::move(folder))
{
}

std::filesystem::path ProgramCache::fileOf(const std::string& key) const
{
    return m_folder / (hexadecimal(fnv1a(key)) + ".program");
}

std::optional<std::vector<unsigned char>> ProgramCache::load(const std::string& key) const
{
    if (m_folder.empty())
        return std::nullopt;
    const std::optional<std::string> bytes = readFile(fileOf(key));
    const std::size_t headerSize = headerFor(key, {}).size();
    if (!bytes || bytes->size() <= headerSize)
        return std::nullopt;
    const std::string_view program = std::string_view(*bytes).substr(headerSize);
    if (!bytes->starts_with(headerFor(key, program)))
        return std::nullopt;
    return std::vector<unsigned char>(program.begin(), program.end());
}

void ProgramCache::store(const std::string& key, const std::vector<unsigned char>& program) const
{
    if (m_folder.empty() || program.empty())
        return;
    std::error_code error;
    std::filesystem::create_directories(m_folder, error);
    const std::filesystem::path target = fileOf(key);
    std::filesystem::path beside = target;
    beside += "." + hexadecimal(std::random_device()()) + ".part";
    {
        std::ofstream stream(beside, std::ios::binary);
        const std::string_view bytes(reinterpret_cast<const char*>(program.data()), program.size());
        stream << headerFor(key, bytes) << bytes;
        if (!stream.flush()) {
            stream.close();
            std::filesystem::remove(beside, error);
            return;
        }
    }
    std::filesystem::rename(beside, target, error);
    if (error)
        std::filesystem::remove(beside, error);
}

void ProgramCache::remove(const std::string& key) const
{
    std::error_code error;
    std::filesystem::remove(fileOf(key), error);
}

} // namespace chalknet
