// Kinds alternate; the places are a fixed sequence that looks irregular.
#include "ui/lessons/activation/SlopePrediction.h"

#include "ui/lessons/PredictionCard.h"

#include <cmath>

namespace chalknet::ui {

namespace {

/// −4 … 4 in steps of 0.1, by the fractional parts of multiples of the golden ratio: spread evenly, never twice the same soon.
double placeOf(int number)
{
    const double share = std::fmod(0.6180339887498949 * number + 0.31, 1.0);
    return std::round((share * 8.0 - 4.0) * 10.0) / 10.0;
}

} // namespace

SlopePrediction::SlopePrediction(ActivationController& controller, PredictionCard& card, QObject* parent)
    : QObject(parent)
    , m_controller(controller)
    , m_card(card)
{
    connect(&m_card, &PredictionCard::answered, this, &SlopePrediction::reveal);
    connect(&m_card, &PredictionCard::skipped, this, &SlopePrediction::reveal);
    connect(&m_card, &PredictionCard::continued, this, &SlopePrediction::goOn);
    connect(&m_controller, &ActivationController::documentChanged, this, [this] {
        if (m_on && !m_moving)
            ask();
    });
}

void SlopePrediction::setOn(bool on)
{
    if (m_on == on)
        return;
    m_on = on;
    if (on)
        return ask();
    m_question.reset();
    m_card.clear();
    emit changed();
}

bool SlopePrediction::hidesSlopes() const
{
    return m_on && m_card.isAsking();
}

void SlopePrediction::ask()
{
    const ActivationDocument& document = m_controller.document();
    if (document.selected == ActivationType::Softmax) {
        m_question.reset();
        m_card.clear();
        emit changed();
        return;
    }
    const auto kind = m_count % 2 == 0 ? SlopeQuestion::Kind::Direction : SlopeQuestion::Kind::Saturated;
    m_question.emplace(kind, BoundFunction(document, document.selected), document.x);
    m_card.ask(m_question->text(), m_question->answers());
    emit changed();
}

void SlopePrediction::reveal()
{
    if (!m_question)
        return;
    m_moving = true;
    m_controller.moveCursor(m_question->target());
    m_moving = false;
    m_card.reveal(m_question->rightAnswer(), m_question->why());
    emit changed();
}

void SlopePrediction::goOn()
{
    ++m_count;
    m_moving = true;
    m_controller.moveCursor(placeOf(m_count));
    m_moving = false;
    ask();
}

void SlopePrediction::retranslate()
{
    if (m_on && m_card.isAsking())
        ask();
}

} // namespace chalknet::ui
