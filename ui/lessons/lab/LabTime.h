// LabTime: which moment of which run the lab shows while the time machine is open, and the film that runs through them.
#pragma once

#include "ui/lessons/lab/LabController.h"
#include "ui/training/MomentMaker.h"

#include <QTimer>

#include <optional>

namespace chalknet::ui {

/// Lives on the UI thread, beside the controller. Training pauses when it opens.
class LabTime : public QObject {
    Q_OBJECT

public:
    enum class Film { Still, Forwards, Backwards };

    explicit LabTime(LabController& controller, QObject* parent = nullptr);

    bool isOpen() const { return m_open; }
    /// Number of the run that is looked at.
    int run() const { return m_run; }
    const LabRun* labRun() const { return m_controller.runs().find(m_run); }
    const History& history() const { return m_controller.historyOf(m_run); }
    /// Of the kept moments; there are some while it is open.
    std::size_t index() const { return m_index; }
    std::uint64_t step() const;
    std::uint64_t lastStep() const;
    HistoryLosses losses() const;
    Film film() const { return m_film; }
    /// Runs through the whole run in about ten seconds at 1.
    double filmSpeed() const { return m_filmSpeed; }
    /// Of the present moment; null until it is made. Of one or two moments before while the pointer is faster.
    SnapshotPointer snapshot() const { return m_snapshot; }
    /// True where a run can be looked at: it has moments and the present data.
    bool canShow(int run) const;
    /// The run's moment at the same step, with its maps; made for a comparison.
    MomentRequest momentOf(int run, std::uint64_t step) const;

    /// At the moment nearest to a step; the present run unless another is open.
    void open(std::uint64_t step);
    void close();
    void showRun(int run);
    void setStep(std::uint64_t step);
    void setIndex(std::size_t index);
    void moveBy(int moments);
    void setFilm(Film film);
    void setFilmSpeed(double speed);
    /// A new run from here; closes.
    void branch();

signals:
    void openChanged();
    /// Another moment or run.
    void changed();
    void filmChanged();
    void snapshotReady();

private:
    void requestMoment();
    void advanceFilm();
    void onRuns();

    LabController& m_controller;
    MomentMaker m_maker;
    QTimer m_timer;
    SnapshotPointer m_snapshot;
    bool m_open = false;
    int m_run = 0;
    std::size_t m_index = 0;
    Film m_film = Film::Still;
    double m_filmSpeed = 1.0;
    double m_filmPlace = 0.0; ///< as an index, with fraction
};

} // namespace chalknet::ui
