// Thousands of damaged files: every reader answers with data or with a typed problem, never with anything else.
#include "engine/base/Problem.h"
#include "engine/base/Random.h"
#include "engine/data/Generators.h"
#include "engine/formats/ConfigFile.h"
#include "engine/formats/CsvFile.h"
#include "engine/formats/IdxFile.h"
#include "engine/formats/ModelFile.h"
#include "engine/formats/PngImage.h"

#include <QTemporaryDir>
#include <QTest>

#include <png.h>
#include <zlib.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>

using namespace chalknet;

namespace {

namespace fs = std::filesystem;

/// Flips, overwrites, cuts, doubles and swaps bytes, and puts in pieces that readers find difficult.
std::string damaged(std::string text, Random& random)
{
    static const std::vector<std::string> kPieces{"[", "]", "{", "}", "\"", ",", ";", "\n", "\r\n", "-", "1e999", "NaN", "null",
        "0", "\\u0000", std::string(1, '\0'), "\xFF\xFE", "99999999999999999999", "-1", "\xEF\xBB\xBF", "1e-999", "[[[[[[[[",
        "\t", "units", "%1"};
    const std::size_t changes = 1 + random.below(4);
    for (std::size_t i = 0; i < changes && !text.empty(); ++i) {
        const std::size_t at = random.below(text.size());
        const std::size_t length = std::min<std::size_t>(text.size() - at, 1 + random.below(20));
        switch (random.below(6)) {
        case 0: text[at] = static_cast<char>(static_cast<unsigned char>(text[at]) ^ (1U << random.below(8))); break;
        case 1: text[at] = static_cast<char>(random.below(256)); break;
        case 2: text.erase(at, length); break;
        case 3: text.insert(at, text.substr(random.below(text.size()), length)); break;
        case 4: text.insert(at, kPieces[random.below(kPieces.size())]); break;
        default: text.resize(at); break;
        }
    }
    return text;
}

/// How many of the damaged texts were refused; any exception but Error fails the test by escaping.
int refusals(const std::string& good, int repetitions, std::uint64_t seed, const std::function<void(const std::string&)>& read)
{
    Random random(seed, 77);
    int refused = 0;
    for (int i = 0; i < repetitions; ++i) {
        const std::string text = damaged(good, random);
        try {
            read(text);
        } catch (const Error& error) {
            ++refused;
            const std::string sentence = error.what();
            if (!isBadInput(error.code()) || sentence.empty() || sentence.find('\n') != std::string::npos)
                qFatal("no clear sentence: %s", sentence.c_str());
        }
    }
    return refused;
}

std::string contentOf(const fs::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

void write(const fs::path& path, const std::string& content)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
}

} // namespace

class TestHostileFiles : public QObject {
    Q_OBJECT

private slots:
    void models();
    void configurations();
    void tables();
    void images();
    void packedImages();
    void pictures();

private:
    QTemporaryDir m_directory;
    fs::path m_folder{m_directory.path().toStdString()};
};

void TestHostileFiles::models()
{
    for (const char* run : {"act-prelu", "act-maxout", "loss-cross-entropy"}) {
        const std::string good = contentOf(fs::path(CHALKNET_TEST_DATA) / "golden" / run / "model.json");
        const int refused = refusals(good, 800, 1, [](const std::string& text) {
            const Model model = parseModel(text, "m.json");
            if (!validate(model.spec).empty() || !model.parameters.allFinite())
                qFatal("an invalid model was accepted");
        });
        QVERIFY2(refused > 400, qPrintable(QString::number(refused)));
    }
}

void TestHostileFiles::configurations()
{
    const std::string good = configText(TrainingConfig());
    const int refused = refusals(good, 3000, 2, [](const std::string& text) {
        if (!validate(parseConfig(text, "c.json")).empty())
            qFatal("an invalid configuration was accepted");
    });
    QVERIFY2(refused > 1500, qPrintable(QString::number(refused)));
}

void TestHostileFiles::tables()
{
    for (const char* name : {"moons", "plane"}) {
        const std::string good = csvText(generate(name, {.count = 12, .noise = 0.2, .seed = 1}));
        const int refused = refusals(good, 2000, 3, [](const std::string& text) {
            const Dataset data = parseCsv(text, "d.csv");
            for (const double value : data.values()) {
                if (!std::isfinite(value))
                    qFatal("a number that is not finite was accepted");
            }
        });
        QVERIFY2(refused > 500, qPrintable(QString::number(refused)));
    }
}

void TestHostileFiles::images()
{
    const fs::path path = m_folder / "images";
    writeIdxImages(path, {4, 3, 3, std::vector<std::uint8_t>(36, 9)});
    const std::string good = contentOf(path);
    const int refused = refusals(good, 400, 4, [&](const std::string& text) {
        write(path, text);
        const IdxImages images = readIdxImages(path);
        if (images.pixels.size() != images.count * static_cast<std::size_t>(images.rows * images.columns))
            qFatal("images and pixels disagree");
    });
    QVERIFY2(refused > 200, qPrintable(QString::number(refused)));
}

void TestHostileFiles::packedImages()
{
    const fs::path path = m_folder / "packed";
    const std::string plain = std::string("\0\0\x08\x01\0\0\0\x40", 8) + std::string(64, '\5');
    gzFile file = gzopen(path.c_str(), "wb");
    gzwrite(file, plain.data(), static_cast<unsigned>(plain.size()));
    gzclose(file);
    const int refused = refusals(contentOf(path), 400, 5, [&](const std::string& text) {
        write(path, text);
        if (readIdxLabels(path).size() > 100'000)
            qFatal("labels from nowhere");
    });
    QVERIFY2(refused > 240, qPrintable(QString::number(refused)));
}

void TestHostileFiles::pictures()
{
    const fs::path path = m_folder / "picture.png";
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = 24;
    image.height = 24;
    image.format = PNG_FORMAT_RGBA;
    std::vector<std::uint8_t> pixels(24 * 24 * 4);
    for (std::size_t i = 0; i < pixels.size(); ++i)
        pixels[i] = static_cast<std::uint8_t>(i * 7);
    QVERIFY(png_image_write_to_file(&image, path.c_str(), 0, pixels.data(), 0, nullptr) != 0);
    const int refused = refusals(contentOf(path), 400, 6, [&](const std::string& text) {
        write(path, text);
        const GreyImage grey = readPng(path);
        if (grey.pixels.size() != static_cast<std::size_t>(grey.width) * static_cast<std::size_t>(grey.height))
            qFatal("size and pixels disagree");
    });
    QVERIFY2(refused > 200, qPrintable(QString::number(refused)));
}

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "tst_hostile_files.moc"
