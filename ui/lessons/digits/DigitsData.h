// DigitsData: the pictures the lesson works with, and how they are found, read or made without stopping the window.
#pragma once

#include "engine/base/Problem.h"
#include "engine/data/Dataset.h"
#include "ui/lessons/digits/BackgroundWork.h"
#include "ui/training/TrainingSession.h" // declares Problem as a type of signals

#include <QObject>
#include <QString>

#include <array>
#include <optional>

namespace chalknet::ui {

/// Training and test pictures with their origin. Cheap to copy.
struct DigitsData {
    enum class Source {
        Generated, ///< made by the program itself
        Mnist, ///< the original MNIST (its labels have the published fingerprint)
        Folder, ///< another set in the same format
    };

    Source source = Source::Generated;
    QString folder; ///< where it was read; empty if generated
    Dataset train;
    Dataset test;
    std::array<qint64, 10> trainCounts{}; ///< pictures per digit
    std::array<qint64, 10> testCounts{};

    bool isEmpty() const { return train.isEmpty(); }
    /// "MNIST", "generated digits" or the folder's name, in the interface language.
    QString displayName() const;
    /// The same without the language: empty for generated digits.
    QString properName() const { return source == Source::Generated ? QString() : displayName(); }
    /// From properName() to what is shown.
    static QString displayName(const QString& properName);
};

/// The name of what a network has learned that went on with the class's digits after these data.
QString withClassName(const QString& properName);
/// These data alone; the test share of such a network is theirs.
QString withoutClassName(const QString& properName);

/// Reads and generates on a thread of its own; the newest request wins.
class DigitsLoader : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kGeneratedTrain = 12'000;
    static constexpr std::size_t kGeneratedTest = 2000;

    explicit DigitsLoader(QObject* parent = nullptr);

    bool isBusy() const { return m_work.isBusy(); }
    /// The first of the folders that holds four MNIST files, else generated digits. Never fails.
    void loadBest(const QStringList& candidateFolders);
    void loadFolder(const QString& folder);
    void generate();

signals:
    void loaded(const chalknet::ui::DigitsData& data);
    void failed(const chalknet::Problem& problem);

private:
    BackgroundWork::Deliver deliverData(DigitsData data);
    BackgroundWork::Deliver deliverProblem(Problem problem);

    BackgroundWork m_work;
};

} // namespace chalknet::ui
