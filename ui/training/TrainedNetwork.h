// TrainedNetwork: a network that is trained somewhere, as other parts of the program may follow and steer it.
#pragma once

#include "ui/AppContext.h"
#include "ui/training/TrainingSession.h"

#include <QObject>

#include <cstdint>

namespace chalknet::ui {

/// The lab's controller is one (AppContext::labLink()); a lesson may have one of its own. Lives on the UI thread.
class TrainedNetwork : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// As it is now: trained so far, or the start while there is no picture of it (or no finite one), and its training data.
    virtual LabNetwork network() const = 0;
    /// Another one, or other data: another number. A new run of the same network keeps it.
    virtual std::uint64_t number() const = 0;
    /// The newest picture, or null; with a gradient.
    virtual SnapshotPointer snapshot() const = 0;
    virtual TrainingSession::State state() const = 0;

    /// True while running, or as soon as the device is ready.
    virtual bool isPlaying() const = 0;
    virtual void setPlaying(bool playing) = 0;
    virtual void step(Advance amount) = 0;
    /// Back to the same start.
    virtual void reset() = 0;
    virtual void rewindToLastGood() = 0;
    /// Other numbers from now on: a snapshot follows.
    virtual void setParameters(const Parameters& parameters) = 0;
    /// Somebody looks at it: it goes on training though its own page is not seen.
    virtual void setWatched(bool watched) = 0;

signals:
    void snapshotChanged();
    void stateChanged();
    /// number() has changed.
    void replaced();
};

} // namespace chalknet::ui
