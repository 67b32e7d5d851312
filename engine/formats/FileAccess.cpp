// Whole files: size checks on reading, temporary name and rename on writing.
#include "engine/formats/FileAccess.h"

#include "engine/base/Problem.h"
#include "engine/base/Translatable.h"

#include <cerrno>
#include <fstream>
#include <random>
#include <system_error>

namespace chalknet {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kMebibyte = 1024 * 1024;

std::string systemReason()
{
    return errno != 0 ? std::generic_category().message(errno) : "input or output failed";
}

// A name in the same folder, because only there renaming is one indivisible step.
fs::path temporaryNeighbour(const fs::path& path)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::random_device entropy;
    std::string suffix = ".part-";
    for (int i = 0; i < 8; ++i)
        suffix += kDigits[entropy() % 16];
    fs::path result = path;
    result += suffix;
    return result;
}

// Removes the temporary file unless it was renamed.
class TemporaryFile {
public:
    explicit TemporaryFile(fs::path path)
        : m_path(std::move(path))
    {
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile()
    {
        std::error_code ignored;
        if (!m_path.empty())
            fs::remove(m_path, ignored);
    }

    const fs::path& path() const { return m_path; }
    void release() { m_path.clear(); }

private:
    fs::path m_path;
};

void writeBytes(const fs::path& path, std::string_view content, const fs::path& shownPath)
{
    errno = 0;
    std::ofstream stream(path, std::ios::binary | std::ios::trunc);
    if (!stream)
        throw Error(ProblemCode::FileNotWritable, {pathText(shownPath), systemReason()});
    stream.write(content.data(), static_cast<std::streamsize>(content.size()));
    stream.close();
    if (!stream)
        throw Error(ProblemCode::FileNotWritable, {pathText(shownPath), systemReason()});
}

} // namespace

std::string pathText(const fs::path& path)
{
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

std::uint64_t checkedFileSize(const fs::path& path, std::uint64_t limitBytes)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found)
        throw Error(ProblemCode::FileNotFound, {pathText(path)});
    if (status.type() == fs::file_type::none)
        throw Error(ProblemCode::FileUnreadable, {pathText(path), error.message()});
    if (status.type() == fs::file_type::directory)
        throw Error(ProblemCode::FileUnreadable, {pathText(path), CHALKNET_TRANSLATABLE("ProblemDetail", "it is a folder")});
    if (status.type() != fs::file_type::regular)
        throw Error(ProblemCode::FileUnreadable, {pathText(path), CHALKNET_TRANSLATABLE("ProblemDetail", "it is not a regular file")});
    const std::uintmax_t size = fs::file_size(path, error);
    if (error)
        throw Error(ProblemCode::FileUnreadable, {pathText(path), error.message()});
    if (size > limitBytes) {
        const std::uint64_t mebibytes = (size + kMebibyte - 1) / kMebibyte;
        throw Error(
            ProblemCode::FileTooLarge, {pathText(path), std::to_string(mebibytes), std::to_string(limitBytes / kMebibyte)});
    }
    return size;
}

std::string readWholeFile(const fs::path& path, std::uint64_t limitBytes)
{
    const std::uint64_t size = checkedFileSize(path, limitBytes);
    if (size == 0)
        throw Error(ProblemCode::FileEmpty, {pathText(path)});
    errno = 0;
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        throw Error(ProblemCode::FileUnreadable, {pathText(path), systemReason()});
    std::string content(size, '\0');
    stream.read(content.data(), static_cast<std::streamsize>(size));
    if (stream.bad())
        throw Error(ProblemCode::FileUnreadable, {pathText(path), systemReason()});
    // The file may have shrunk meanwhile; its format decides whether what is left makes sense.
    content.resize(static_cast<std::size_t>(stream.gcount()));
    return content;
}

void writeWholeFile(const fs::path& path, std::string_view content)
{
    std::error_code error;
    const fs::path target = fs::is_symlink(path, error) ? fs::weakly_canonical(path, error) : path;
    const fs::file_status status = fs::status(target, error);
    if (status.type() == fs::file_type::directory)
        throw Error(ProblemCode::FileNotWritable, {pathText(path), CHALKNET_TRANSLATABLE("ProblemDetail", "it is a folder")});
    if (fs::exists(status) && status.type() != fs::file_type::regular) {
        // A pipe or a terminal cannot be renamed over.
        writeBytes(target, content, path);
        return;
    }
    TemporaryFile temporary(temporaryNeighbour(target));
    writeBytes(temporary.path(), content, path);
    if (fs::exists(status))
        fs::permissions(temporary.path(), status.permissions(), error);
    fs::rename(temporary.path(), target, error);
    if (error)
        throw Error(ProblemCode::FileNotWritable, {pathText(path), error.message()});
    temporary.release();
}

} // namespace chalknet
