// DigitsDataChoice: which pictures the person wants, fetched without stopping the window and kept between starts.
#pragma once

#include "engine/base/Problem.h"
#include "ui/lessons/digits/DigitsData.h"

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <optional>

namespace chalknet::ui {

class DigitsDataChoice : public QObject {
    Q_OBJECT

public:
    /// `dataFolder` is where downloaded pictures lie.
    explicit DigitsDataChoice(const QString& dataFolder, QObject* parent = nullptr);

    /// Reads what was chosen, else the best that is there.
    void load();
    void useFolder(const QString& folder);
    void usePair(const QString& images, const QString& labels);
    void useGenerated();

    void saveTo(QJsonObject& state) const;
    void restore(const QJsonObject& state);

signals:
    /// Pictures are being read or made; loaded() or failed() follows.
    void started();
    void loaded(const chalknet::ui::DigitsData& data);
    /// What was chosen, or lay ready, cannot be used; what is in use stays, and if there is nothing yet, loaded() comes first
    /// with the best that can be.
    void failed(const chalknet::Problem& problem);

private:
    /// Nothing in it: what is found.
    struct Wish {
        QString folder;
        QString images; ///< or a pair of files
        QString labels;
        bool generated = false; ///< although MNIST may be there
    };

    void loadBest();

    QString m_dataFolder;
    DigitsLoader m_loader;
    bool m_hasData = false;
    std::optional<Problem> m_problem; ///< is told once there is something to work with
    Wish m_wish;
    Wish m_fulfilled; ///< what is in use
};

} // namespace chalknet::ui
