// PNG pictures of every kind as grey bytes, and damaged ones as problems.
#include "engine/base/Problem.h"
#include "engine/formats/PngImage.h"

#include <QTemporaryDir>
#include <QTest>

#include <png.h>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace chalknet;

namespace {

namespace fs = std::filesystem;

void writePng(const fs::path& path, int width, int height, png_uint_32 format, const std::vector<std::uint8_t>& pixels)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(width);
    image.height = static_cast<png_uint_32>(height);
    image.format = format;
    if (png_image_write_to_file(&image, path.c_str(), 0, pixels.data(), 0, nullptr) == 0)
        qFatal("the picture cannot be written");
}

Problem pngProblem(const fs::path& path)
{
    try {
        (void)readPng(path);
    } catch (const Error& error) {
        return error.problem();
    }
    return {};
}

} // namespace

class TestPngImage : public QObject {
    Q_OBJECT

private slots:
    void pngOfEveryKind();
    void badPng_data();
    void badPng();
};

void TestPngImage::pngOfEveryKind()
{
    QTemporaryDir directory;
    const fs::path path = fs::path(directory.path().toStdString()) / "image.png";
    writePng(path, 2, 1, PNG_FORMAT_GRAY, {0, 200});
    const GreyImage grey = readPng(path);
    QCOMPARE(grey.width, 2);
    QCOMPARE(grey.height, 1);
    QCOMPARE(grey.pixels, (std::vector<std::uint8_t>{0, 200}));
    writePng(path, 3, 1, PNG_FORMAT_RGB, {255, 255, 255, 0, 0, 0, 255, 0, 0});
    const GreyImage colour = readPng(path);
    QCOMPARE(colour.pixels[0], std::uint8_t(255));
    QCOMPARE(colour.pixels[1], std::uint8_t(0));
    QVERIFY(colour.pixels[2] > 20 && colour.pixels[2] < 160);
    // Transparent black is white paper, half transparent black is grey.
    writePng(path, 3, 1, PNG_FORMAT_RGBA, {0, 0, 0, 0, 0, 0, 0, 255, 0, 0, 0, 128});
    const GreyImage transparent = readPng(path);
    QCOMPARE(transparent.pixels[0], std::uint8_t(255));
    QCOMPARE(transparent.pixels[1], std::uint8_t(0));
    QVERIFY(transparent.pixels[2] > 90 && transparent.pixels[2] < 210);
}

void TestPngImage::badPng_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<ProblemCode>("code");
    QTest::newRow("empty") << "empty" << ProblemCode::FileEmpty;
    QTest::newRow("text") << "text" << ProblemCode::ImageUnreadable;
    QTest::newRow("cut short") << "short" << ProblemCode::ImageUnreadable;
    QTest::newRow("one bit turned") << "bit" << ProblemCode::ImageUnreadable;
    QTest::newRow("10^9 pixels wide") << "wide" << ProblemCode::ImageUnreadable;
    QTest::newRow("missing") << "missing" << ProblemCode::FileNotFound;
}

void TestPngImage::badPng()
{
    QFETCH(QString, change);
    QFETCH(ProblemCode, code);
    QTemporaryDir directory;
    const fs::path path = fs::path(directory.path().toStdString()) / "image.png";
    writePng(path, 40, 40, PNG_FORMAT_GRAY, std::vector<std::uint8_t>(1600, 77));
    std::ifstream stream(path, std::ios::binary);
    std::string content{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    if (change == "empty")
        content.clear();
    else if (change == "text")
        content = "this is no picture";
    else if (change == "short")
        content.resize(content.size() / 2);
    else if (change == "bit")
        content[content.size() / 2] ^= 4;
    else if (change == "wide")
        content.replace(16, 4, std::string("\x3b\x9a\xca\x00", 4));
    std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
    if (change == "missing")
        fs::remove(path);
    const Problem problem = pngProblem(path);
    QVERIFY2(problem.code == code, describe(problem).c_str());
    QVERIFY(describe(problem).find("image.png") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestPngImage)
#include "tst_png_image.moc"
