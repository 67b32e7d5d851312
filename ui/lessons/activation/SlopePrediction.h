// SlopePrediction: "predict first": asks about f′ before the page shows it, at the present place and then at others.
#pragma once

#include "ui/lessons/activation/ActivationController.h"
#include "ui/lessons/activation/SlopeQuestion.h"

#include <QObject>

#include <optional>

namespace chalknet::ui {

class PredictionCard;

/// While a question is open, hidesSlopes() is true. Moving the cursor or choosing another function asks anew.
class SlopePrediction : public QObject {
    Q_OBJECT

public:
    SlopePrediction(ActivationController& controller, PredictionCard& card, QObject* parent);

    bool isOn() const { return m_on; }
    void setOn(bool on);
    bool hidesSlopes() const;
    const std::optional<SlopeQuestion>& question() const { return m_question; }
    void retranslate();

signals:
    /// On or off, asked or answered.
    void changed();

private:
    void ask();
    void reveal();
    void goOn();

    ActivationController& m_controller;
    PredictionCard& m_card;
    std::optional<SlopeQuestion> m_question;
    bool m_on = false;
    bool m_moving = false; ///< the cursor is moved by the question itself
    int m_count = 0; ///< questions so far: kinds and places follow from it
};

} // namespace chalknet::ui
