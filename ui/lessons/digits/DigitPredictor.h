// DigitPredictor: reads all test or training pictures with the newest network, off the window's thread, while a tab looks.
#pragma once

#include "ui/lessons/digits/BackgroundWork.h"
#include "ui/lessons/digits/DigitPredictions.h"
#include "ui/lessons/digits/DigitsData.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <array>
#include <map>
#include <memory>
#include <optional>

namespace chalknet::ui {

class AppContext;

enum class DataPart { Test, Training };

/// A reading that has begun is finished even while newer networks arrive (or none would ever be); the next one takes the newest.
class DigitPredictor : public QObject {
    Q_OBJECT

public:
    /// Milliseconds between the beginnings of two readings at least; more when reading takes long, so that learning stays fast.
    static constexpr qint64 kShortestInterval = 300;

    explicit DigitPredictor(AppContext& context, QObject* parent = nullptr);
    ~DigitPredictor() override;

    void setNetwork(const DigitNetwork& network);
    void setData(const DigitsData& digits);
    /// From now on `reader` looks at this part, or at nothing.
    void require(const QObject* reader, std::optional<DataPart> part);

    /// The newest that is finished; null when nobody has asked yet.
    DigitPredictionsPointer predictions(DataPart part) const { return at(part).predictions; }
    /// They are those of the present network.
    bool isCurrent(DataPart part) const;
    const DigitNetwork& network() const { return m_network; }
    /// How many readings were begun.
    int startedCount() const { return m_started; }

signals:
    /// Newer predictions of this part, or none any more.
    void changed(chalknet::ui::DataPart part);

private:
    struct Part {
        Dataset data;
        DigitPredictionsPointer predictions;
        QElapsedTimer sinceStart;
    };
    /// Lives on the worker thread: the network on its device.
    struct Device;

    Part& at(DataPart part) { return m_parts[static_cast<std::size_t>(part)]; }
    const Part& at(DataPart part) const { return m_parts[static_cast<std::size_t>(part)]; }
    bool isWanted(DataPart part) const;
    void schedule();
    void start(DataPart part);
    void take(DataPart part, DigitPredictionsPointer predictions);

    AppContext& m_context;
    DigitNetwork m_network;
    std::array<Part, 2> m_parts;
    std::map<const QObject*, DataPart> m_readers;
    std::shared_ptr<Device> m_device;
    QTimer m_timer;
    int m_started = 0;
    BackgroundWork m_work; // the last member: it stops before the rest goes
};

} // namespace chalknet::ui
