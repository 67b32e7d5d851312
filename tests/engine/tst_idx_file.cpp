// IDX files and MNIST folders: raw and packed, the real data, and hostile files.
#include "engine/base/Problem.h"
#include "engine/data/DigitGenerator.h"
#include "engine/formats/DataSource.h"
#include "engine/formats/IdxFile.h"
#include "engine/formats/MnistFolder.h"

#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <functional>

using namespace chalknet;

namespace {

namespace fs = std::filesystem;

std::string bigEndian(std::uint32_t value)
{
    std::string text;
    for (int shift = 24; shift >= 0; shift -= 8)
        text += static_cast<char>(value >> shift & 0xFFU);
    return text;
}

std::string header(char dimensions, std::initializer_list<std::uint32_t> sizes)
{
    std::string text{'\0', '\0', '\x08', dimensions};
    for (const std::uint32_t size : sizes)
        text += bigEndian(size);
    return text;
}

std::string gzipped(const std::string& content)
{
    z_stream stream{};
    if (deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib cannot start");
    std::string packed(deflateBound(&stream, static_cast<uLong>(content.size())) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("zlib cannot pack");
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

void write(const fs::path& path, const std::string& content)
{
    std::ofstream stream(path, std::ios::binary);
    stream << content;
}

Problem problemOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.problem();
    }
    return {};
}

/// Peak of this process's resident memory in MiB; 0 where the system does not tell.
std::size_t peakMebibytes()
{
    std::ifstream status("/proc/self/status");
    std::string word;
    while (status >> word) {
        if (word == "VmHWM:") {
            std::size_t kibibytes = 0;
            status >> kibibytes;
            return kibibytes / 1024;
        }
    }
    return 0;
}

fs::path mnistFolder()
{
    const char* const folder = std::getenv("CHALKNET_MNIST");
    return folder != nullptr ? fs::path(folder) : fs::path();
}

IdxImages someImages(std::size_t count)
{
    IdxImages images{count, 3, 2, {}};
    for (std::size_t i = 0; i < count * 6; ++i)
        images.pixels.push_back(static_cast<std::uint8_t>(i * 37));
    return images;
}

void writeSmallMnist(const fs::path& folder, std::size_t trainImages, std::size_t trainLabels)
{
    writeIdxImages(folder / "train-images-idx3-ubyte", someImages(trainImages));
    writeIdxLabels(folder / "train-labels-idx1-ubyte", std::vector<std::uint8_t>(trainLabels, 7));
    writeIdxImages(folder / "t10k-images.idx3-ubyte", someImages(2));
    write(folder / "t10k-labels.idx1-ubyte.gz", gzipped(header(1, {2}) + std::string("\x03\x09", 2)));
}

} // namespace

class TestIdxFile : public QObject {
    Q_OBJECT

private slots:
    void imagesComeBack();
    void gzipIsRecognisedByContent();
    void gzipOfSeveralParts();
    void refusesBadImages_data();
    void refusesBadImages();
    void bombsTakeNoMemory();
    void labelsAndImagesSwapped();
    void folderUnderItsUsualNames();
    void folderProblems_data();
    void folderProblems();
    void wholeMnist();

private:
    void generatedMnist();

    QTemporaryDir m_directory;
    fs::path m_folder{m_directory.path().toStdString()};
};

void TestIdxFile::imagesComeBack()
{
    const fs::path path = m_folder / "images";
    const IdxImages images = someImages(5);
    writeIdxImages(path, images);
    const IdxImages again = readIdxImages(path);
    QCOMPARE(again.count, std::size_t(5));
    QCOMPARE(again.rows, 3);
    QCOMPARE(again.columns, 2);
    QCOMPARE(again.pixels, images.pixels);
    writeIdxLabels(m_folder / "labels", {9, 0, 4});
    QCOMPARE(readIdxLabels(m_folder / "labels"), (std::vector<std::uint8_t>{9, 0, 4}));
}

void TestIdxFile::gzipIsRecognisedByContent()
{
    const std::string content = header(3, {2, 2, 2}) + "abcdefgh";
    write(m_folder / "packed-without-gz", gzipped(content));
    write(m_folder / "plain.gz", content);
    for (const char* name : {"packed-without-gz", "plain.gz"}) {
        const IdxImages images = readIdxImages(m_folder / name);
        QCOMPARE(std::string(images.pixels.begin(), images.pixels.end()), std::string("abcdefgh"));
    }
}

void TestIdxFile::gzipOfSeveralParts()
{
    write(m_folder / "parts", gzipped(header(1, {5}) + "ab") + gzipped("cde"));
    const std::vector<std::uint8_t> labels = readIdxLabels(m_folder / "parts");
    QCOMPARE(std::string(labels.begin(), labels.end()), std::string("abcde"));
}

void TestIdxFile::refusesBadImages_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ProblemCode>("code");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char* name, const std::string& content, ProblemCode code, const char* mentions = "") {
        QTest::newRow(name) << QByteArray::fromStdString(content) << code << QString::fromUtf8(mentions);
    };
    const std::string good = header(3, {2, 2, 2}) + "abcdefgh";
    std::string badChecksum = gzipped(good);
    badChecksum[badChecksum.size() - 6] = static_cast<char>(badChecksum[badChecksum.size() - 6] + 1);
    row("empty", "", ProblemCode::FileEmpty);
    row("one byte", std::string(1, '\0'), ProblemCode::IdxWrongMagic, "0x00");
    row("text", "<!DOCTYPE html><html>", ProblemCode::IdxWrongMagic, "0x3c21444f");
    row("zip archive", "PK\x03\x04 something", ProblemCode::IdxWrongMagic, "0x504b0304");
    row("numbers of four bytes", std::string("\0\0\x0c\x03", 4) + good.substr(4), ProblemCode::IdxWrongMagic, "0x00000c03");
    row("labels", header(1, {3}) + "abc", ProblemCode::IdxWrongDimensions, "labels instead of images");
    row("header cut short", good.substr(0, 9), ProblemCode::IdxTruncated, "16 bytes expected, 9 found");
    row("cut short", good.substr(0, 20), ProblemCode::IdxTruncated, "24 bytes expected, 20 found");
    row("too long", good + "x", ProblemCode::IdxOversized, "24 bytes expected, 25 found");
    row("2^31 images", header(3, {0x80000000U, 28, 28}) + "abcd", ProblemCode::IdxTruncated,
        "1683627180048 bytes expected, 20 found");
    row("images of 2^32 pixels", header(3, {1, 65536, 65536}) + "abcd", ProblemCode::IdxWrongDimensions, "65536×65536");
    row("sizes that overflow 64 bits", header(3, {0xffffffffU, 0xffffffffU, 0xffffffffU}), ProblemCode::IdxWrongDimensions);
    row("images without pixels", header(3, {2, 0, 28}), ProblemCode::IdxWrongDimensions, "0×28");
    row("gzip cut short", gzipped(good).substr(0, 25), ProblemCode::GzipDamaged);
    row("gzip header only", gzipped(good).substr(0, 10), ProblemCode::GzipDamaged);
    row("two bytes of gzip", "\x1f\x8b", ProblemCode::GzipDamaged);
    row("gzip with wrong checksum", badChecksum, ProblemCode::GzipDamaged);
    row("gzip with rubbish behind", gzipped(good) + "rubbish rubbish rubbish", ProblemCode::GzipDamaged);
    row("gzip of a short file", gzipped(good.substr(0, 20)), ProblemCode::IdxTruncated, "24 bytes expected, 20 found");
    row("gzip of a long file", gzipped(good + "x"), ProblemCode::IdxOversized, "more than 24");
    row("gzip of text", gzipped("hello, world"), ProblemCode::IdxWrongMagic);
    row("gzip that claims 2^31 images", gzipped(header(3, {0x80000000U, 28, 28}) + "abcd"), ProblemCode::IdxTruncated, "at most");
}

void TestIdxFile::refusesBadImages()
{
    QFETCH(QByteArray, content);
    QFETCH(ProblemCode, code);
    QFETCH(QString, mentions);
    const fs::path path = m_folder / "bad";
    write(path, content.toStdString());
    const Problem problem = problemOf([&] { (void)readIdxImages(path); });
    const QString sentence = QString::fromStdString(describe(problem));
    QVERIFY2(problem.code == code, qPrintable(sentence));
    QVERIFY2(sentence.contains(mentions) && sentence.contains("bad"), qPrintable(sentence));
    QVERIFY(isBadInput(code));
}

void TestIdxFile::bombsTakeNoMemory()
{
    // 600 MB of zeros in 600 KB, behind a header that promises four bytes; and behind one that promises 900 MB.
    const std::string part = gzipped(std::string(60'000'000, '\0'));
    std::string bomb;
    for (int i = 0; i < 10; ++i)
        bomb += part;
    write(m_folder / "bomb", gzipped(header(1, {4})) + bomb);
    write(m_folder / "gap", gzipped(header(1, {900'000'000}) + std::string(1'000'000, 'x')) + std::string(900'000, '\0'));
    const std::size_t before = peakMebibytes();
    QCOMPARE(problemOf([&] { (void)readIdxLabels(m_folder / "bomb"); }).code, ProblemCode::IdxOversized);
    QCOMPARE(problemOf([&] { (void)readIdxLabels(m_folder / "gap"); }).code, ProblemCode::GzipDamaged);
    QVERIFY2(peakMebibytes() - before < 64, qPrintable(QString::number(peakMebibytes() - before)));
}

void TestIdxFile::labelsAndImagesSwapped()
{
    writeIdxImages(m_folder / "i", someImages(4));
    writeIdxLabels(m_folder / "l", {1, 2, 3, 4});
    const Problem images = problemOf([&] { (void)readIdxLabels(m_folder / "i"); });
    QCOMPARE(images.code, ProblemCode::IdxWrongDimensions);
    QVERIFY(QString::fromStdString(describe(images)).contains("are images and labels swapped?"));
    QCOMPARE(problemOf([&] { (void)readIdxImages(m_folder / "l"); }).code, ProblemCode::IdxWrongDimensions);
}

void TestIdxFile::folderUnderItsUsualNames()
{
    QTemporaryDir directory;
    const fs::path folder(directory.path().toStdString());
    QVERIFY(!looksLikeMnist(folder));
    writeSmallMnist(folder, 3, 3);
    QVERIFY(looksLikeMnist(folder));
    const MnistData data = readMnist(folder);
    QCOMPARE(data.train.rows(), std::size_t(3));
    QCOMPARE(data.test.rows(), std::size_t(2));
    QCOMPARE(data.train.classes(), 10);
    QCOMPARE(data.test.label(1), 9);
    QCOMPARE(data.train.imageShape(), (ImageShape{3, 2}));
    std::array<double, 6> inputs{};
    data.train.copyInputs(1, inputs);
    QCOMPARE(inputs[0], (6 * 37 % 256) / 255.0);
    const Split split = openData("mnist:" + folder.string());
    QCOMPARE(split.train.rows(), std::size_t(3));
    QCOMPARE(split.test.rows(), std::size_t(2));
    QCOMPARE(mnistFileNames().size(), std::size_t(4));
}

void TestIdxFile::folderProblems_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<ProblemCode>("code");
    QTest::addColumn<QString>("mentions"); // what tells the person what is wrong, separated by |
    const auto row = [](const char* name, const char* change, ProblemCode code, const char* mentions) {
        QTest::newRow(name) << QString::fromUtf8(change) << code << QString::fromUtf8(mentions);
    };
    row("a file is missing", "missing", ProblemCode::MnistFolderIncomplete,
        "(not there: t10k-images-idx3-ubyte); choose the folder");
    row("two files are missing", "two missing", ProblemCode::MnistFolderIncomplete,
        "not there: train-labels-idx1-ubyte, t10k-images-idx3-ubyte)");
    row("no folder", "no folder", ProblemCode::MnistFolderIncomplete, "no such folder|train-labels-idx1-ubyte|.gz");
    row("empty folder", "empty", ProblemCode::MnistFolderIncomplete, "none of its files is there|train-labels-idx1-ubyte|.gz");
    row("a file instead", "file", ProblemCode::MnistFolderIncomplete, "not a folder|four files");
    row("another number of labels", "count", ProblemCode::IdxCountMismatch, "3 images|4 labels|belong together");
    row("label 10", "label", ProblemCode::IdxLabelOutOfRange, "label 10 at position 1|train-labels-idx1-ubyte");
    row("files swapped", "swap", ProblemCode::IdxWrongDimensions,
        "train-labels-idx1-ubyte has the wrong content (images instead of labels); are images and labels swapped?");
    row("no images", "none", ProblemCode::TooFewRows, "0 rows");
    row("other image size", "size", ProblemCode::IdxWrongDimensions,
        "t10k-images.idx3-ubyte has the wrong content (2×2 instead of 3×2); choose images of the expected size.");
    row("gzip cut short", "gzip", ProblemCode::GzipDamaged, "t10k-images-idx3-ubyte.gz|incomplete gzip|download it again");
    row("page of a server", "html", ProblemCode::IdxWrongMagic, "train-images-idx3-ubyte|not an IDX file|original MNIST file");
    row("nothing in a file", "0 bytes", ProblemCode::FileEmpty, "train-images-idx3-ubyte|empty");
}

void TestIdxFile::folderProblems()
{
    QFETCH(QString, change);
    QFETCH(ProblemCode, code);
    QFETCH(QString, mentions);
    QTemporaryDir directory;
    fs::path folder(directory.path().toStdString());
    writeSmallMnist(folder, 3, change == "count" ? 4 : 3);
    if (change == "missing") {
        fs::remove(folder / "t10k-images.idx3-ubyte");
    } else if (change == "two missing") {
        fs::remove(folder / "t10k-images.idx3-ubyte");
        fs::remove(folder / "train-labels-idx1-ubyte");
    } else if (change == "empty") {
        folder /= "empty";
        fs::create_directory(folder);
    } else if (change == "file") {
        folder /= "train-labels-idx1-ubyte";
    } else if (change == "gzip") {
        fs::remove(folder / "t10k-images.idx3-ubyte");
        write(folder / "t10k-images-idx3-ubyte.gz", gzipped(header(3, {2, 3, 2}) + "abcdefghijkl").substr(0, 30));
    } else if (change == "html") {
        write(folder / "train-images-idx3-ubyte", "<!DOCTYPE html><html>Not found</html>");
    } else if (change == "0 bytes") {
        write(folder / "train-images-idx3-ubyte", "");
    } else if (change == "no folder") {
        folder /= "nowhere";
    } else if (change == "label") {
        writeIdxLabels(folder / "train-labels-idx1-ubyte", {1, 10, 3});
    } else if (change == "swap") {
        fs::rename(folder / "train-images-idx3-ubyte", folder / "x");
        fs::rename(folder / "train-labels-idx1-ubyte", folder / "train-images-idx3-ubyte");
        fs::rename(folder / "x", folder / "train-labels-idx1-ubyte");
    } else if (change == "none") {
        writeSmallMnist(folder, 0, 0);
    } else if (change == "size") {
        write(folder / "t10k-images.idx3-ubyte", header(3, {2, 2, 2}) + "abcdefgh");
    }
    const Problem problem = problemOf([&] { (void)readMnist(folder); });
    QVERIFY2(problem.code == code, describe(problem).c_str());
    const QString sentence = QString::fromStdString(describe(problem));
    QVERIFY(sentence.contains(directory.path()));
    for (const QString& part : mentions.split(QLatin1Char('|')))
        QVERIFY2(sentence.contains(part), qPrintable(part + QStringLiteral(" is not in: ") + sentence));
}

void TestIdxFile::wholeMnist()
{
    const fs::path folder = mnistFolder();
    if (folder.empty()) {
        generatedMnist();
        return;
    }
    const MnistData data = readMnist(folder);
    QCOMPARE(data.train.rows(), std::size_t(60000));
    QCOMPARE(data.test.rows(), std::size_t(10000));
    QCOMPARE(data.train.inputs(), std::size_t(784));
    // The published beginning of the labels.
    constexpr std::array<int, 10> kFirst{5, 0, 4, 1, 9, 2, 1, 3, 1, 4};
    for (std::size_t i = 0; i < kFirst.size(); ++i)
        QCOMPARE(data.train.label(i), kFirst[i]);
    QCOMPARE(data.test.label(0), 7);
    std::array<int, 10> counts{};
    for (std::size_t row = 0; row < data.train.rows(); ++row)
        ++counts[static_cast<std::size_t>(data.train.label(row))];
    QCOMPARE(counts[1], 6742);
    QCOMPARE(counts[5], 5421);
}

// Without the real files: the program's own digits in the same files.
void TestIdxFile::generatedMnist()
{
    QTemporaryDir directory;
    const fs::path folder(directory.path().toStdString());
    const Dataset digits = generateDigits(2000, 1);
    const std::string pixels(digits.pixels().begin(), digits.pixels().end());
    const std::string labels(digits.labels().begin(), digits.labels().end());
    for (const char* part : {"train", "t10k"}) {
        write(folder / (std::string(part) + "-images-idx3-ubyte.gz"), gzipped(header(3, {2000, 28, 28}) + pixels));
        write(folder / (std::string(part) + "-labels-idx1-ubyte.gz"), gzipped(header(1, {2000}) + labels));
    }
    const MnistData data = readMnist(folder);
    QVERIFY(std::ranges::equal(data.train.pixels(), digits.pixels()));
    QVERIFY(std::ranges::equal(data.test.labels(), digits.labels()));
}

QTEST_GUILESS_MAIN(TestIdxFile)
#include "tst_idx_file.moc"
