// ExampleNetwork: a network of the lesson's own, for slices without the lab: 2-8-8-1, tanh, on 500 rows.
#pragma once

#include "ui/lessons/descent/SliceState.h"
#include "ui/training/TrainedNetwork.h"

namespace chalknet::ui {

class ExampleNetwork : public TrainedNetwork {
    Q_OBJECT

public:
    static constexpr std::size_t kRows = 500;

    /// Tests take fewer rows.
    ExampleNetwork(AppContext& context, QObject* parent, std::size_t rows = kRows);

    /// Another network and other data, paused at the start; nothing happens for the present ones.
    void load(SliceData data, int seed);
    /// Updates per second.
    static constexpr double kSpeed = 60.0;

    LabNetwork network() const override;
    std::uint64_t number() const override { return m_number; }
    SnapshotPointer snapshot() const override { return m_session.snapshot(); }
    TrainingSession::State state() const override { return m_session.state(); }
    bool isPlaying() const override { return m_playing; }
    void setPlaying(bool playing) override;
    void step(Advance amount) override;
    void reset() override;
    void rewindToLastGood() override { m_session.rewindToLastGood(); }
    void setParameters(const Parameters& parameters) override;
    /// Pauses when nobody looks any more.
    void setWatched(bool watched) override;

signals:
    void failed(const chalknet::Problem& problem);

private:
    void begin();

    AppContext& m_context;
    TrainingSession m_session;
    std::size_t m_rows;
    TrainingProblem m_problem;
    SliceData m_data = SliceData::Moons;
    int m_seed = -1; ///< nothing loaded yet
    std::uint64_t m_number = 0;
    bool m_playing = false;
};

} // namespace chalknet::ui
