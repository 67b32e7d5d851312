// The MNIST download against a server of our own: truncated, wrong, missing and stalled files, cancel, resume, second mirror.
#include "ui/lessons/digits/MnistDownloader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

#include <algorithm>
#include <map>
#include <memory>

using namespace chalknet::ui;

namespace {

quint32 crc32(const QByteArray& bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// RFC 1952 around the deflate stream that qCompress puts between 4 + 2 bytes of header and 4 bytes of checksum.
QByteArray gzip(const QByteArray& content)
{
    const QByteArray zlib = qCompress(content, 6);
    const QByteArray deflated = zlib.mid(6, zlib.size() - 10);
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + deflated + littleEndian(crc32(content))
        + littleEndian(static_cast<quint32>(content.size()));
}

/// An IDX file of `count` noisy 28 × 28 pictures (noise does not compress, so the file has some length).
QByteArray idxImages(int count, unsigned seed)
{
    QByteArray content = bigEndian(0x00000803) + bigEndian(static_cast<quint32>(count)) + bigEndian(28) + bigEndian(28);
    quint32 state = seed;
    for (int i = 0; i < count * 784; ++i) {
        state = state * 1664525U + 1013904223U;
        content.append(static_cast<char>(state >> 24));
    }
    return content;
}

QByteArray idxLabels(int count)
{
    QByteArray content = bigEndian(0x00000801) + bigEndian(static_cast<quint32>(count));
    for (int i = 0; i < count; ++i)
        content.append(static_cast<char>(i % 10));
    return content;
}

/// A web server with a fault that can be switched on.
class FakeMirror : public QTcpServer {
    Q_OBJECT

public:
    enum class Fault { None, NotFound, CutShort, Corrupt, IgnoreRange, Stall, Endless };

    struct Request {
        QString file;
        qint64 from = 0; ///< of the Range header, 0 without
    };

    Fault fault = Fault::None;
    qint64 cutAfter = 1000;
    std::map<QString, QByteArray> files;
    std::vector<Request> requests;

    explicit FakeMirror(const std::map<QString, QByteArray>& content)
        : files(content)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no local port");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    MnistMirror mirror(const QString& name) const
    {
        return {name, QUrl(QStringLiteral("http://127.0.0.1:%1/mnist/").arg(serverPort()))};
    }

private:
    void answer(QTcpSocket* socket)
    {
        const QByteArray head = socket->property("head").toByteArray() + socket->readAll();
        socket->setProperty("head", head);
        if (!head.contains("\r\n\r\n"))
            return;
        socket->setProperty("head", QByteArray());
        Request request;
        request.file = QString::fromLatin1(head.split(' ').at(1)).section(u'/', -1);
        const auto range = QRegularExpression(QStringLiteral("Range: bytes=(\\d+)-"), QRegularExpression::CaseInsensitiveOption)
                               .match(QString::fromLatin1(head));
        if (range.hasMatch())
            request.from = range.captured(1).toLongLong();
        requests.push_back(request);
        send(socket, request);
    }

    void send(QTcpSocket* socket, const Request& request)
    {
        if (fault == Fault::Stall)
            return;
        if (fault == Fault::NotFound || !files.contains(request.file)) {
            socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 5\r\nConnection: close\r\n\r\nno :(");
            socket->disconnectFromHost();
            return;
        }
        QByteArray body = files[request.file];
        if (fault == Fault::Endless) {
            socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + QByteArray(1'000'000, 'x'));
            return;
        }
        if (fault == Fault::Corrupt)
            body[body.size() / 2] = static_cast<char>(body[body.size() / 2] ^ 0x55);
        const bool partial = request.from > 0 && fault != Fault::IgnoreRange;
        if (partial && request.from >= body.size()) {
            socket->write("HTTP/1.1 416 Range Not Satisfiable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket->disconnectFromHost();
            return;
        }
        QByteArray head = partial ? "HTTP/1.1 206 Partial Content\r\n" : "HTTP/1.1 200 OK\r\n";
        const QByteArray rest = partial ? body.mid(request.from) : body;
        if (partial)
            head += "Content-Range: bytes " + QByteArray::number(request.from) + '-' + QByteArray::number(body.size() - 1) + '/'
                + QByteArray::number(body.size()) + "\r\n";
        head += "Content-Length: " + QByteArray::number(rest.size()) + "\r\nConnection: close\r\n\r\n";
        socket->write(head + (fault == Fault::CutShort ? rest.left(cutAfter) : rest));
        socket->disconnectFromHost();
    }
};

} // namespace

class TestMnistDownloader : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fetchesChecksAndRenames();
    void reportsProgress();
    void completesACutFileFromTheOtherMirror();
    void leavesAMirrorThatSendsSomethingElse();
    void failsWhenEveryMirrorIsWrong();
    void saysWhichFileIsMissing();
    void cancelKeepsWhatArrived();
    void beginsAgainWhenTheServerIgnoresRange();
    void throwsAwayAPartThatDoesNotFit();
    void takesOverACompletePart();
    void keepsGoodFilesAndReplacesBadOnes();
    void leavesASilentServer();
    void stopsAnEndlessAnswer();
    void saysWhenTheFolderCannotBeMade();
    void endsQuietlyWhenDestroyed();
    void knowsTheRealFiles();

private:
    MnistDownloadPlan plan() const;
    QString path(const QString& name) const { return m_folder->path() + u'/' + name; }
    QByteArray contentOf(const QString& name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::map<QString, QByteArray> m_packed;
    std::vector<MnistFile> m_files;
    std::unique_ptr<FakeMirror> m_first;
    std::unique_ptr<FakeMirror> m_second;
};

void TestMnistDownloader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_packed.clear();
    m_files.clear();
    const auto add = [this](const QString& name, const QByteArray& content) {
        m_packed[name] = gzip(content);
        m_files.push_back(
            {name, QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex(), content.size(), m_packed[name].size()});
    };
    add(QStringLiteral("images.gz"), idxImages(20, 1));
    add(QStringLiteral("labels.gz"), idxLabels(20));
    m_first = std::make_unique<FakeMirror>(m_packed);
    m_second = std::make_unique<FakeMirror>(m_packed);
}

void TestMnistDownloader::cleanup()
{
    m_first.reset();
    m_second.reset();
}

MnistDownloadPlan TestMnistDownloader::plan() const
{
    MnistDownloadPlan plan;
    plan.files = m_files;
    plan.mirrors = {m_first->mirror(QStringLiteral("First")), m_second->mirror(QStringLiteral("Second"))};
    plan.folder = m_folder->path();
    plan.stallMilliseconds = 5000;
    return plan;
}

QByteArray TestMnistDownloader::contentOf(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestMnistDownloader::fetchesChecksAndRenames()
{
    MnistDownloader downloader;
    QSignalSpy finished(&downloader, &MnistDownloader::finished);
    downloader.start(plan());
    QVERIFY(downloader.isRunning());
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!downloader.isRunning());
    QCOMPARE(finished[0][0].toString(), m_folder->path());
    QCOMPARE(contentOf(QStringLiteral("images.gz")), m_packed[QStringLiteral("images.gz")]);
    QCOMPARE(contentOf(QStringLiteral("labels.gz")), m_packed[QStringLiteral("labels.gz")]);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2); // no .part is left
    QCOMPARE(m_second->requests.size(), std::size_t(0));
}

void TestMnistDownloader::reportsProgress()
{
    MnistDownloader downloader;
    QSignalSpy finished(&downloader, &MnistDownloader::finished);
    double last = 0.0;
    bool grows = true;
    connect(&downloader, &MnistDownloader::progressChanged, this, [&](const MnistProgress& progress) {
        grows = grows && progress.fraction() >= last && progress.fraction() <= 1.0;
        last = progress.fraction();
    });
    downloader.start(plan());
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(grows);
    QCOMPARE(last, 1.0);
    QCOMPARE(downloader.progress().files, std::size_t(2));
}

void TestMnistDownloader::completesACutFileFromTheOtherMirror()
{
    m_first->fault = FakeMirror::Fault::CutShort;
    MnistDownloader downloader;
    QSignalSpy finished(&downloader, &MnistDownloader::finished);
    downloader.start(plan());
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(contentOf(QStringLiteral("images.gz")), m_packed[QStringLiteral("images.gz")]);
    QVERIFY(!m_second->requests.empty());
    QCOMPARE(m_second->requests[0].from, m_first->cutAfter); // only the rest was fetched
}

void TestMnistDownloader::leavesAMirrorThatSendsSomethingElse()
{
    m_first->fault = FakeMirror::Fault::Corrupt;
    MnistDownloader downloader;
    QSignalSpy finished(&downloader, &MnistDownloader::finished);
    downloader.start(plan());
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(contentOf(QStringLiteral("images.gz")), m_packed[QStringLiteral("images.gz")]);
    QCOMPARE(m_first->requests.size(), std::size_t(1)); // later files come from the good mirror at once
    QCOMPARE(m_second->requests[0].from, 0);
}

void TestMnistDownloader::failsWhenEveryMirrorIsWrong()
{
    m_first->fault = FakeMirror::Fault::Corrupt;
    m_second->fault = FakeMirror::Fault::Corrupt;
    MnistDownloader downloader;
    QSignalSpy failed(&downloader, &MnistDownloader::failed);
    downloader.start(plan());
    QTRY_COMPARE(failed.count(), 1);
    const auto failure = failed[0][0].value<MnistFailure>();
    QCOMPARE(failure.reason, MnistFailure::Reason::WrongContent);
    QVERIFY(failure.text().contains(QStringLiteral("SHA-256")));
    QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).isEmpty()); // nothing wrong stays behind
}

void TestMnistDownloader::saysWhichFileIsMissing()
{
    m_first->fault = FakeMirror::Fault::NotFound;
    m_second->fault = FakeMirror::Fault::NotFound;
    MnistDownloader downloader;
    QSignalSpy failed(&downloader, &MnistDownloader::failed);
    downloader.start(plan());
    QTRY_COMPARE(failed.count(), 1);
    const auto failure = failed[0][0].value<MnistFailure>();
    QCOMPARE(failure.reason, MnistFailure::Reason::HttpStatus);
    QCOMPARE(failure.httpStatus, 404);
    for (const char* word : {"404", "images.gz", "Second"})
        QVERIFY2(failure.text().contains(QLatin1String(word)), qPrintable(failure.text()));
    QVERIFY(!contentOf(QStringLiteral("images.gz.part")).contains("no :(")); // the error page is not the file
}

void TestMnistDownloader::cancelKeepsWhatArrived()
{
    m_first->fault = FakeMirror::Fault::CutShort;
    m_second->fault = FakeMirror::Fault::Stall;
    MnistDownloader downloader;
    QSignalSpy cancelled(&downloader, &MnistDownloader::cancelled);
    downloader.start(plan());
    QTRY_COMPARE(m_second->requests.size(), std::size_t(1));
    downloader.cancel();
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(!downloader.isRunning());
    QCOMPARE(contentOf(QStringLiteral("images.gz.part")), m_packed[QStringLiteral("images.gz")].left(m_first->cutAfter));

    m_first->fault = FakeMirror::Fault::None;
    m_first->requests.clear();
    QSignalSpy finished(&downloader, &MnistDownloader::finished);
    downloader.start(plan());
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_first->requests[0].from, m_first->cutAfter);
    QCOMPARE(contentOf(QStringLiteral("images.gz")), m_packed[QStringLiteral("images.gz")]);
}

void TestMnistDownloader::beginsAgainWhenTheServerIgnoresRange()
{
    QFile part(path(QStringLiteral("images.gz.part")));
    QVERIFY(part.open(QIODevice::WriteOnly));
    part.write(m_packed[QStringLiteral("images.gz")].left(700));
    part.close();
    m_first->fault = FakeMirror::Fault::IgnoreRange;
    MnistDownloader downloader;
    QSignalSpy finished(&downloader, &MnistDownloader::finished);
    downloader.start(plan());
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_first->requests[0].from, 700);
    QCOMPARE(contentOf(QStringLiteral("images.gz")), m_packed[QStringLiteral("images.gz")]);
    QCOMPARE(m_second->requests.size(), std::size_t(0));
}

void TestMnistDownloader::throwsAwayAPartThatDoesNotFit()
{
    QFile part(path(QStringLiteral("images.gz.part")));
    QVERIFY(part.open(QIODevice::WriteOnly));
    part.write(QByteArray(900, '?'));
    part.close();
    MnistDownloader downloader;
    QSignalSpy finished(&downloader, &MnistDownloader::finished);
    downloader.start(plan());
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_first->requests[0].from, 900);
    QCOMPARE(m_first->requests[1].from, 0); // once more from the front, from the same mirror
    QCOMPARE(contentOf(QStringLiteral("images.gz")), m_packed[QStringLiteral("images.gz")]);
    QCOMPARE(m_second->requests.size(), std::size_t(0));
}

void TestMnistDownloader::takesOverACompletePart()
{
    QFile part(path(QStringLiteral("images.gz.part")));
    QVERIFY(part.open(QIODevice::WriteOnly));
    part.write(m_packed[QStringLiteral("images.gz")]);
    part.close();
    MnistDownloader downloader;
    QSignalSpy finished(&downloader, &MnistDownloader::finished);
    downloader.start(plan());
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(contentOf(QStringLiteral("images.gz")), m_packed[QStringLiteral("images.gz")]);
}

void TestMnistDownloader::keepsGoodFilesAndReplacesBadOnes()
{
    QFile good(path(QStringLiteral("images.gz")));
    QVERIFY(good.open(QIODevice::WriteOnly));
    good.write(m_packed[QStringLiteral("images.gz")]);
    good.close();
    QFile bad(path(QStringLiteral("labels.gz")));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("damaged");
    bad.close();
    MnistDownloader downloader;
    QSignalSpy finished(&downloader, &MnistDownloader::finished);
    downloader.start(plan());
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_first->requests.size(), std::size_t(1));
    QCOMPARE(m_first->requests[0].file, QStringLiteral("labels.gz"));
    QCOMPARE(contentOf(QStringLiteral("labels.gz")), m_packed[QStringLiteral("labels.gz")]);
}

void TestMnistDownloader::leavesASilentServer()
{
    m_first->fault = FakeMirror::Fault::Stall;
    MnistDownloadPlan impatient = plan();
    impatient.stallMilliseconds = 300;
    MnistDownloader downloader;
    QSignalSpy finished(&downloader, &MnistDownloader::finished);
    downloader.start(impatient);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_first->requests.size(), std::size_t(1));
    QCOMPARE(m_second->requests.size(), std::size_t(2));
}

void TestMnistDownloader::stopsAnEndlessAnswer()
{
    m_first->fault = FakeMirror::Fault::Endless;
    m_second->fault = FakeMirror::Fault::Endless;
    MnistDownloader downloader;
    QSignalSpy failed(&downloader, &MnistDownloader::failed);
    downloader.start(plan());
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<MnistFailure>().reason, MnistFailure::Reason::TooLarge);
    QVERIFY(contentOf(QStringLiteral("images.gz.part")).isEmpty());
}

void TestMnistDownloader::saysWhenTheFolderCannotBeMade()
{
    QFile inTheWay(path(QStringLiteral("blocked")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    MnistDownloadPlan blocked = plan();
    blocked.folder = path(QStringLiteral("blocked/mnist"));
    MnistDownloader downloader;
    QSignalSpy failed(&downloader, &MnistDownloader::failed);
    downloader.start(blocked);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<MnistFailure>().reason, MnistFailure::Reason::FolderNotWritable);
    QVERIFY(failed[0][0].value<MnistFailure>().text().contains(QStringLiteral("blocked")));
}

void TestMnistDownloader::endsQuietlyWhenDestroyed()
{
    m_first->fault = FakeMirror::Fault::Stall;
    auto downloader = std::make_unique<MnistDownloader>();
    QSignalSpy failed(downloader.get(), &MnistDownloader::failed);
    downloader->start(plan());
    QTRY_COMPARE(m_first->requests.size(), std::size_t(1));
    downloader.reset();
    QCOMPARE(failed.count(), 0);
}

void TestMnistDownloader::knowsTheRealFiles()
{
    const QString folder = qEnvironmentVariable("CHALKNET_MNIST");
    // Without the real files the test's own ones show that a fingerprint is computed and that a wrong length is refused.
    if (!QFileInfo::exists(folder + u'/' + mnistFiles()[1].name)) {
        QFile file(path(QStringLiteral("labels.gz")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_packed[QStringLiteral("labels.gz")]);
        file.close();
        QCOMPARE(contentSha256(file.fileName(), m_files[1].contentBytes), m_files[1].contentSha256);
        QCOMPARE(contentSha256(file.fileName(), m_files[1].contentBytes + 1), QByteArray());
        return;
    }
    for (const MnistFile& file : mnistFiles())
        QCOMPARE(contentSha256(folder + u'/' + file.name, file.contentBytes), file.contentSha256);
}

QTEST_GUILESS_MAIN(TestMnistDownloader)
#include "tst_mnist_downloader.moc"
