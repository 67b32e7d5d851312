// PlateauCheck: before training is called stuck, runs ahead in the background to see whether it would still find the gate.
#pragma once

#include "engine/model/Parameters.h"
#include "ui/lessons/digits/BackgroundWork.h"
#include "ui/lessons/layers/LayersDocument.h"

#include <QObject>

#include <optional>
#include <stop_token>

namespace chalknet::ui {

/// So far the check looks ahead.
inline constexpr int kPlateauEpochs = 6000;

/// True if training from `present` makes all four answers sure within kPlateauEpochs. Nothing if it was stopped.
std::optional<bool> findsTheGate(
    const LayersTraining& training, const TruthColumn& targets, const Parameters& present, const std::stop_token& stop);

class PlateauCheck : public QObject {
    Q_OBJECT

public:
    enum class Answer {
        None, ///< nothing was asked
        Waiting,
        WillFind, ///< the loss lies on a plateau: training goes on
        Stuck
    };

    explicit PlateauCheck(QObject* parent = nullptr);

    Answer answer() const { return m_answer; }
    void begin(const LayersTraining& training, const TruthColumn& targets, const Parameters& present);
    /// Another run, another learning rate: what was found out is no longer true.
    void clear();

signals:
    void answered();

private:
    void take(bool finds);

    Answer m_answer = Answer::None;
    BackgroundWork m_work;
};

} // namespace chalknet::ui
