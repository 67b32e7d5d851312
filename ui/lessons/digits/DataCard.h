// DataCard: which pictures are in use, how many of each class there are, and how to get others.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/digits/DigitsData.h"
#include "ui/lessons/digits/MnistDownloadPanel.h"

#include <array>
#include <optional>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace chalknet::ui {

class ClassCounts;

class DataCard : public Card {
    Q_OBJECT

public:
    /// `downloader` outlives the card.
    DataCard(MnistDownloader& downloader, const QString& downloadFolder, QWidget* parent);

    void setData(const DigitsData& digits);
    void setCounts(const std::array<qint64, 10>& counts);
    void setBusy(bool busy);
    void showProblem(const Problem& problem);
    /// In a low window the counts give way.
    void setCountsVisible(bool visible);

    MnistDownloadPanel* download() const { return m_download; }
    QLabel* messageLabel() const { return m_message; }
    QMenu* sourceMenu() const { return m_sources; }
    QPushButton* sourceButton() const { return m_choose; }

signals:
    void folderChosen(const QString& folder);
    void pairChosen(const QString& images, const QString& labels);
    void generatedChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeSources();
    /// What is on this machine now.
    void showSources();
    void chooseFolder();
    void choosePair();
    void showData();
    void showMessage();
    QString aboutText() const;
    void retranslate();

    QString m_downloadFolder;
    DigitsData m_data;
    bool m_busy = false;
    std::optional<Problem> m_problem;

    QLabel* m_name = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_about = nullptr;
    ClassCounts* m_classes = nullptr;
    MnistDownloadPanel* m_download = nullptr;
    QPushButton* m_choose = nullptr;
    QMenu* m_sources = nullptr;
    QAction* m_mnist = nullptr;
    QAction* m_fashion = nullptr;
    QAction* m_generated = nullptr;
    QAction* m_folder = nullptr;
    QAction* m_pair = nullptr;
    QLabel* m_message = nullptr;
};

} // namespace chalknet::ui
