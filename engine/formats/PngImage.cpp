// PNG through libpng's simplified interface.
#include "engine/formats/PngImage.h"

#include "engine/base/Problem.h"
#include "engine/formats/FileAccess.h"

#include <png.h>

#include <string>

namespace chalknet {

namespace {

constexpr std::uint64_t kMaximumPngBytes = 64ULL * 1024 * 1024;

/// Frees what libpng holds, whatever happens.
class PngReader {
public:
    explicit PngReader(std::string name)
        : m_name(std::move(name))
    {
        m_image.version = PNG_IMAGE_VERSION;
    }
    PngReader(const PngReader&) = delete;
    PngReader& operator=(const PngReader&) = delete;
    ~PngReader() { png_image_free(&m_image); }

    GreyImage read(const std::string& content)
    {
        if (png_image_begin_read_from_memory(&m_image, content.data(), content.size()) == 0)
            throw Error(ProblemCode::ImageUnreadable, {m_name, m_image.message});
        if (m_image.width > kMaximumImageSide || m_image.height > kMaximumImageSide) {
            throw Error(ProblemCode::ImageUnreadable,
                {m_name,
                    std::to_string(m_image.width) + "×" + std::to_string(m_image.height) + " pixels are more than "
                        + std::to_string(kMaximumImageSide) + "×" + std::to_string(kMaximumImageSide)});
        }
        m_image.format = PNG_FORMAT_GRAY;
        GreyImage image;
        image.width = static_cast<int>(m_image.width);
        image.height = static_cast<int>(m_image.height);
        image.pixels.resize(static_cast<std::size_t>(m_image.width) * m_image.height);
        const png_color white{255, 255, 255};
        if (png_image_finish_read(&m_image, &white, image.pixels.data(), 0, nullptr) == 0)
            throw Error(ProblemCode::ImageUnreadable, {m_name, m_image.message});
        return image;
    }

private:
    std::string m_name;
    png_image m_image{};
};

} // namespace

GreyImage readPng(const std::filesystem::path& path)
{
    const std::string content = readWholeFile(path, kMaximumPngBytes);
    return PngReader(pathText(path)).read(content);
}

} // namespace chalknet
