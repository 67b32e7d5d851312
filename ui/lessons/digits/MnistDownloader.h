// MnistDownloader: fetches the four MNIST files, resumes, falls over to another mirror and checks what arrived.
#pragma once

#include "ui/lessons/digits/BackgroundWork.h"
#include "ui/lessons/digits/MnistFiles.h"

#include <QFile>
#include <QObject>
#include <QPointer>

#include <vector>

class QNetworkAccessManager;
class QNetworkReply;

namespace chalknet::ui {

/// What to fetch, from where and to where; a value, so that tests bring their own.
struct MnistDownloadPlan {
    std::vector<MnistFile> files = mnistFiles();
    std::vector<MnistMirror> mirrors = mnistMirrors();
    std::size_t firstMirror = 0; ///< the others follow in order when it fails
    QString folder; ///< made if needed
    int stallMilliseconds = 20'000; ///< a connection that is silent for so long counts as failed
};

/// Where the download stands.
struct MnistProgress {
    std::size_t file = 0; ///< from 0
    std::size_t files = 0;
    QString fileName;
    qint64 fileBytes = 0; ///< of the present file
    qint64 fileTotal = 0;
    qint64 allBytes = 0;
    qint64 allTotal = 0;
    QString mirror;
    bool checking = false; ///< the file is complete and its fingerprint is being computed

    /// 0 … 1
    double fileFraction() const { return fileTotal > 0 ? double(fileBytes) / double(fileTotal) : 0.0; }
    double fraction() const { return allTotal > 0 ? double(allBytes) / double(allTotal) : 0.0; }
};

/// Why the download ended without the data set.
struct MnistFailure {
    enum class Reason { NoMirror, Network, HttpStatus, TooLarge, WrongContent, FolderNotWritable, DiskFull };
    Reason reason = Reason::Network;
    QString fileName;
    QString mirror;
    QString detail; ///< the system's own words
    int httpStatus = 0;

    /// One sentence in the interface language: what, where, what to do.
    QString text() const;
};

/// Signals are emitted on the thread of the caller. Files are written as NAME.part beside their place and renamed only
/// after the SHA-256 of their decompressed content was right; a .part file that is left over is continued next time.
class MnistDownloader : public QObject {
    Q_OBJECT

public:
    explicit MnistDownloader(QObject* parent = nullptr);
    ~MnistDownloader() override;

    bool isRunning() const { return m_running; }
    const MnistProgress& progress() const { return m_progress; }

    void start(MnistDownloadPlan plan);
    /// Stops at once; what has arrived is kept for next time.
    void cancel();

signals:
    void progressChanged(const chalknet::ui::MnistProgress& progress);
    void finished(const QString& folder);
    void failed(const chalknet::ui::MnistFailure& failure);
    void cancelled();

private:
    const MnistFile& file() const { return m_plan.files[m_file]; }
    const MnistMirror& mirror() const { return m_plan.mirrors[m_mirror]; }
    QString finalPath() const;
    QString partPath() const;

    void beginFile();
    void beginAttempt();
    void request();
    void onHeaders();
    void onBytes();
    void onReplyFinished();
    void verify(const QString& path, void (MnistDownloader::*next)(bool right));
    void onExistingChecked(bool right);
    void onDownloadChecked(bool right);
    void nextMirror(MnistFailure failure);
    void stopReply();
    void finishWith(MnistFailure failure);
    void report(qint64 fileBytes, qint64 fileTotal, bool checking = false);
    MnistFailure failure(MnistFailure::Reason reason, const QString& detail = {}) const;

    QNetworkAccessManager* m_network = nullptr;
    BackgroundWork m_checker;
    MnistDownloadPlan m_plan;
    MnistProgress m_progress;
    QPointer<QNetworkReply> m_reply;
    QFile m_part;
    std::size_t m_file = 0;
    std::size_t m_mirror = 0;
    std::size_t m_mirrorsTried = 0; ///< for the present file
    qint64 m_finishedBytes = 0; ///< of the files before the present one
    bool m_resumed = false; ///< the present reply continues a .part file
    bool m_writeFailed = false;
    bool m_tooLarge = false;
    bool m_running = false;
};

} // namespace chalknet::ui
