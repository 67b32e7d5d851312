// One reply at a time: look at what is there, fetch the rest, check, rename, next file.
#include "ui/lessons/digits/MnistDownloader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace chalknet::ui {

namespace {

/// A server that sends far more than the file can have is stopped before the disk fills up.
qint64 packedLimit(const MnistFile& file)
{
    return std::max<qint64>(64 * 1024, 2 * file.packedBytes);
}

/// The position at which a 206 answer begins, −1 if it does not say.
qint64 rangeStart(const QNetworkReply& reply)
{
    static const QRegularExpression pattern(QStringLiteral("^bytes (\\d+)-"));
    const auto match = pattern.match(QString::fromLatin1(reply.rawHeader("Content-Range")));
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}

int statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

constexpr int kHttpOk = 200;
constexpr int kHttpPartialContent = 206;
constexpr int kHttpRangeNotSatisfiable = 416;

} // namespace

QString MnistFailure::text() const
{
    const auto say = [](const char* sentence) { return QCoreApplication::translate("MnistDownload", sentence); };
    switch (reason) {
    case Reason::NoMirror:
        return say(QT_TRANSLATE_NOOP(
            "MnistDownload", "There is no address to download from; choose a folder with the four MNIST files instead."));
    case Reason::Network:
        return say(QT_TRANSLATE_NOOP("MnistDownload",
                       "%1 could not be downloaded from %2 (%3); check the network connection and try again, or choose a folder. "
                       "What has arrived is kept."))
            .arg(fileName, mirror, detail);
    case Reason::HttpStatus:
        return say(QT_TRANSLATE_NOOP(
                       "MnistDownload", "%1 does not offer %2 (HTTP status %3); choose the other mirror or try again later."))
            .arg(mirror, fileName, QString::number(httpStatus));
    case Reason::TooLarge:
        return say(QT_TRANSLATE_NOOP("MnistDownload",
                       "%1 sends far more than %2 should have, so the download was stopped; choose the other mirror."))
            .arg(mirror, fileName);
    case Reason::WrongContent:
        return say(QT_TRANSLATE_NOOP("MnistDownload",
                       "%1 from %2 is not the MNIST file that it should be (its SHA-256 is different); choose the other mirror "
                       "or try again later."))
            .arg(fileName, mirror);
    case Reason::FolderNotWritable:
        return say(QT_TRANSLATE_NOOP("MnistDownload", "Nothing can be written to %1 (%2); check the permissions of the folder."))
            .arg(fileName, detail);
    case Reason::DiskFull:
        return say(QT_TRANSLATE_NOOP("MnistDownload", "%1 could not be written (%2); is the disk full?")).arg(fileName, detail);
    }
    return {};
}

MnistDownloader::MnistDownloader(QObject* parent)
    : QObject(parent)
    , m_network(new QNetworkAccessManager(this))
{
}

MnistDownloader::~MnistDownloader()
{
    stopReply();
}

QString MnistDownloader::finalPath() const
{
    return m_plan.folder + u'/' + file().name;
}

QString MnistDownloader::partPath() const
{
    return finalPath() + QStringLiteral(".part");
}

MnistFailure MnistDownloader::failure(MnistFailure::Reason reason, const QString& detail) const
{
    return {reason, file().name, mirror().name, detail, 0};
}

void MnistDownloader::start(MnistDownloadPlan plan)
{
    if (m_running)
        return;
    m_plan = std::move(plan);
    m_running = true;
    m_file = 0;
    m_finishedBytes = 0;
    m_progress = {};
    if (m_plan.mirrors.empty() || m_plan.files.empty()) {
        finishWith({MnistFailure::Reason::NoMirror, {}, {}, {}, 0});
        return;
    }
    m_mirror = std::min(m_plan.firstMirror, m_plan.mirrors.size() - 1);
    if (!QDir().mkpath(m_plan.folder) || !QFileInfo(m_plan.folder).isWritable()) {
        finishWith({MnistFailure::Reason::FolderNotWritable, QDir::toNativeSeparators(m_plan.folder), {},
            tr("no permission to write"), 0});
        return;
    }
    beginFile();
}

void MnistDownloader::cancel()
{
    if (!m_running)
        return;
    m_running = false;
    m_checker.cancel();
    stopReply();
    emit cancelled();
}

void MnistDownloader::stopReply()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply.clear();
    }
    m_part.close();
}

void MnistDownloader::finishWith(MnistFailure failureFound)
{
    stopReply();
    m_running = false;
    emit failed(failureFound);
}

void MnistDownloader::beginFile()
{
    if (m_file == m_plan.files.size()) {
        m_running = false;
        emit finished(m_plan.folder);
        return;
    }
    m_mirrorsTried = 0;
    if (QFileInfo::exists(finalPath()))
        verify(finalPath(), &MnistDownloader::onExistingChecked);
    else
        beginAttempt();
}

void MnistDownloader::onExistingChecked(bool right)
{
    if (!right) {
        beginAttempt();
        return;
    }
    m_finishedBytes += file().packedBytes;
    ++m_file;
    beginFile();
}

void MnistDownloader::beginAttempt()
{
    m_part.setFileName(partPath());
    if (!m_part.open(QIODevice::ReadWrite)) {
        finishWith(
            {MnistFailure::Reason::FolderNotWritable, QDir::toNativeSeparators(m_plan.folder), {}, m_part.errorString(), 0});
        return;
    }
    if (m_part.size() > packedLimit(file()))
        m_part.resize(0);
    request();
}

void MnistDownloader::request()
{
    QNetworkRequest networkRequest(mirror().base.resolved(QUrl(file().name)));
    networkRequest.setTransferTimeout(m_plan.stallMilliseconds);
    // Said by hand, so that Qt does not unpack what it receives: the .gz file itself is wanted, and the bytes on disk must be
    // the bytes on the wire for Range to work.
    networkRequest.setRawHeader("Accept-Encoding", "gzip");
    const qint64 have = m_part.size();
    m_resumed = have > 0;
    if (m_resumed)
        networkRequest.setRawHeader("Range", "bytes=" + QByteArray::number(have) + '-');
    m_writeFailed = false;
    m_tooLarge = false;
    report(have, file().packedBytes);
    m_reply = m_network->get(networkRequest);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &MnistDownloader::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &MnistDownloader::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &MnistDownloader::onReplyFinished);
}

void MnistDownloader::onHeaders()
{
    const int status = statusOf(*m_reply);
    // A server without Range answers 200 and sends everything: begin again at the front. (A wrong range is not looked for:
    // the fingerprint then is wrong too, and the file is fetched once more from the front.)
    if (status == kHttpOk) {
        m_resumed = false;
        m_part.resize(0);
    }
    m_part.seek(m_part.size());
}

void MnistDownloader::onBytes()
{
    const int status = statusOf(*m_reply);
    const QByteArray bytes = m_reply->readAll();
    if (status != kHttpOk && status != kHttpPartialContent)
        return; // the body of an error page
    if (m_part.size() + bytes.size() > packedLimit(file())) {
        m_tooLarge = true;
        m_reply->abort();
        return;
    }
    if (m_part.write(bytes) != bytes.size()) {
        m_writeFailed = true;
        m_reply->abort();
        return;
    }
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    const qint64 start = m_resumed ? std::max<qint64>(0, rangeStart(*m_reply)) : 0;
    report(m_part.pos(), announced > 0 ? start + announced : file().packedBytes);
}

void MnistDownloader::onReplyFinished()
{
    QNetworkReply* const reply = m_reply;
    m_reply.clear();
    reply->deleteLater();
    const int status = statusOf(*reply);
    const bool wroteAll = m_part.flush();
    const QString writeError = m_part.errorString();
    m_part.close();

    if (m_writeFailed || !wroteAll) {
        finishWith({MnistFailure::Reason::DiskFull, QDir::toNativeSeparators(partPath()), {}, writeError, 0});
    } else if (m_tooLarge) {
        QFile::remove(partPath());
        nextMirror(failure(MnistFailure::Reason::TooLarge));
    } else if (status == kHttpRangeNotSatisfiable && m_resumed) {
        // The part is as long as the file or longer: it may be complete, the fingerprint decides.
        verify(partPath(), &MnistDownloader::onDownloadChecked);
    } else if (status >= 400) {
        MnistFailure found = failure(MnistFailure::Reason::HttpStatus);
        found.httpStatus = status;
        nextMirror(found);
    } else if (reply->error() != QNetworkReply::NoError) {
        nextMirror(failure(MnistFailure::Reason::Network, reply->errorString()));
    } else {
        verify(partPath(), &MnistDownloader::onDownloadChecked);
    }
}

void MnistDownloader::verify(const QString& path, void (MnistDownloader::*next)(bool right))
{
    const qint64 size = QFileInfo(path).size();
    report(size, size, true);
    m_checker.run([this, path, next, expected = file().contentSha256, bytes = file().contentBytes](std::stop_token) {
        const bool right = contentSha256(path, bytes) == expected;
        return [this, next, right] { (this->*next)(right); };
    });
}

void MnistDownloader::onDownloadChecked(bool right)
{
    if (!right) {
        QFile::remove(partPath());
        if (m_resumed) {
            beginAttempt(); // the old part and the new rest did not belong together: once more from the front
            return;
        }
        nextMirror(failure(MnistFailure::Reason::WrongContent));
        return;
    }
    QFile::remove(finalPath());
    if (!QFile::rename(partPath(), finalPath())) {
        finishWith({MnistFailure::Reason::FolderNotWritable, QDir::toNativeSeparators(m_plan.folder), {},
            tr("the file cannot be renamed"), 0});
        return;
    }
    m_finishedBytes += QFileInfo(finalPath()).size();
    ++m_file;
    beginFile();
}

void MnistDownloader::nextMirror(MnistFailure failureFound)
{
    if (++m_mirrorsTried >= m_plan.mirrors.size()) {
        finishWith(std::move(failureFound));
        return;
    }
    m_mirror = (m_mirror + 1) % m_plan.mirrors.size();
    beginAttempt();
}

void MnistDownloader::report(qint64 fileBytes, qint64 fileTotal, bool checking)
{
    m_progress.file = m_file;
    m_progress.files = m_plan.files.size();
    m_progress.fileName = file().name;
    m_progress.mirror = mirror().name;
    m_progress.checking = checking;
    m_progress.fileBytes = fileBytes;
    m_progress.fileTotal = std::max(fileBytes, fileTotal);
    qint64 later = 0;
    for (std::size_t i = m_file + 1; i < m_plan.files.size(); ++i)
        later += m_plan.files[i].packedBytes;
    m_progress.allBytes = m_finishedBytes + fileBytes;
    m_progress.allTotal = m_finishedBytes + m_progress.fileTotal + later;
    emit progressChanged(m_progress);
}

} // namespace chalknet::ui
