// MnistDownloadPanel: the download button with its choice of mirror, the progress of file and whole, and cancel.
#pragma once

#include "ui/lessons/digits/MnistDownloader.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace chalknet::ui {

class MnistDownloadPanel : public QWidget {
    Q_OBJECT

public:
    /// `downloader` outlives the panel.
    MnistDownloadPanel(MnistDownloader& downloader, const QString& folder, QWidget* parent = nullptr);

    /// Without it only the progress of a running download is shown.
    void setOffered(bool offered);
    /// The end of the last download in one sentence; empty after success and while one runs.
    QString outcome() const;
    void forgetOutcome();

    QPushButton* downloadButton() const { return m_download; }
    QPushButton* cancelButton() const { return m_cancel; }
    /// Other files and mirrors.
    void setPlan(const MnistDownloadPlan& plan) { m_plan = plan; }

signals:
    void outcomeChanged();
    void finished(const QString& folder);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeProgress();
    void start();
    void showProgress();
    void retranslate();

    MnistDownloader& m_downloader;
    MnistDownloadPlan m_plan;
    std::optional<MnistFailure> m_failure;
    bool m_wasCancelled = false;

    QWidget* m_offer = nullptr;
    QPushButton* m_download = nullptr;
    QLabel* m_mirrorLabel = nullptr;
    QComboBox* m_mirror = nullptr;
    QWidget* m_progress = nullptr;
    QLabel* m_fileLabel = nullptr;
    QProgressBar* m_fileBar = nullptr;
    QLabel* m_allLabel = nullptr;
    QProgressBar* m_allBar = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace chalknet::ui
