// DigitsData: the pictures the lesson works with, and how they are found, read or made without stopping the window.
#pragma once

#include "engine/base/Problem.h"
#include "engine/data/Dataset.h"
#include "ui/lessons/digits/BackgroundWork.h"
#include "ui/training/TrainingSession.h" // declares Problem as a type of signals

#include <QObject>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <optional>

namespace chalknet::ui {

/// Training and test pictures with their origin. Cheap to copy.
struct DigitsData {
    enum class Source {
        Generated, ///< made by the program itself
        Mnist, ///< the original MNIST (its labels have the published fingerprint)
        Fashion, ///< Fashion-MNIST (Xiao, Rasul and Vollgraf 2017): clothes instead of digits, recognised in the same way
        Folder, ///< another set in the same format
        Pair, ///< one file of pictures and one of labels, from which a part is kept for the test
    };
    /// Of a pair one row in so many is kept for the test.
    static constexpr int kPairTestShare = 6;

    Source source = Source::Generated;
    QString folder; ///< where it was read (of a pair: the file of pictures); empty if generated
    Dataset train;
    Dataset test;
    std::array<qint64, 10> trainCounts{}; ///< pictures per digit
    std::array<qint64, 10> testCounts{};
    Dataset trainMeans; ///< classMeans() of both
    Dataset testMeans;

    bool isEmpty() const { return train.isEmpty(); }
    /// "MNIST", "generated digits" or the folder's name, in the interface language.
    QString displayName() const;
    /// The same without the language: empty for generated digits.
    QString properName() const { return source == Source::Generated ? QString() : displayName(); }
    /// From properName() to what is shown.
    static QString displayName(const QString& properName);
    /// What the labels 0 to 9 stand for, where that is not the digits themselves; else empty.
    QStringList classNames() const;
    /// "4", or "4, Coat".
    QString labelText(int label) const;
};

/// The name of what a network has learned that went on with the class's digits after these data.
QString withClassName(const QString& properName);
/// These data alone; the test share of such a network is theirs.
QString withoutClassName(const QString& properName);

/// The mean picture of every class that occurs, rounded to whole grey values, in the order of the labels.
Dataset classMeans(const Dataset& data);

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
    void loadPair(const QString& images, const QString& labels);
    void generate();

signals:
    void loaded(const chalknet::ui::DigitsData& data);
    void failed(const chalknet::Problem& problem);

private:
    void loadAsking(const QString& path, std::function<DigitsData()> load);
    BackgroundWork::Deliver deliverData(DigitsData data);
    BackgroundWork::Deliver deliverProblem(Problem problem);

    BackgroundWork m_work;
};

} // namespace chalknet::ui
