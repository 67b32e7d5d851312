// The example's settings, and its session.
#include "ui/lessons/descent/ExampleNetwork.h"

#include "engine/data/Generators.h"
#include "ui/ProblemText.h"

namespace chalknet::ui {

namespace {

constexpr int kUnits = 8;
constexpr double kMoonsNoise = 0.1;
constexpr double kSpiralNoise = 0.03;

TrainingProblem exampleProblem(SliceData data, int seed, std::size_t rows)
{
    const bool isMoons = data == SliceData::Moons;
    const auto number = static_cast<std::uint64_t>(seed);
    TrainingProblem problem;
    problem.spec.layers = {{kUnits, Activation(ActivationType::Tanh), 0.0}, {kUnits, Activation(ActivationType::Tanh), 0.0},
        {1, Activation(ActivationType::Sigmoid), 0.0}};
    problem.spec.loss = LossType::BinaryCrossEntropy;
    problem.spec.seed = number;
    problem.config.optimizer = defaultOptimizer(OptimizerType::Adam);
    problem.config.optimizer.learningRate = 0.01;
    problem.config.batchSize = 25;
    problem.config.seed = number;
    problem.train = generate(isMoons ? "moons" : "spiral", {rows, isMoons ? kMoonsNoise : kSpiralNoise, number});
    return problem;
}

} // namespace

ExampleNetwork::ExampleNetwork(AppContext& context, QObject* parent, std::size_t rows)
    : TrainedNetwork(parent)
    , m_context(context)
    , m_rows(rows)
{
    connect(&m_session, &TrainingSession::snapshotReady, this, &TrainedNetwork::snapshotChanged);
    connect(&m_session, &TrainingSession::stateChanged, this, [this](TrainingSession::State state) {
        if (state == TrainingSession::State::Diverged)
            m_playing = false;
        emit stateChanged();
    });
    connect(&m_session, &TrainingSession::failed, this, [this](const Problem& problem) {
        m_playing = false;
        emit stateChanged();
        emit failed(problem);
    });
    connect(&m_context, &AppContext::deviceChoiceChanged, this, [this] {
        if (m_seed >= 0)
            begin();
    });
    SnapshotRequest request;
    request.gradient = true;
    m_session.setSnapshotRequest(request);
    m_session.setSpeedLimit(kSpeed);
}

void ExampleNetwork::load(SliceData data, int seed)
{
    if (data == m_data && seed == m_seed)
        return;
    m_data = data;
    m_seed = seed;
    m_problem = exampleProblem(data, seed, m_rows);
    begin();
}

void ExampleNetwork::begin()
{
    m_playing = false;
    ++m_number;
    m_session.load(m_problem, m_context.deviceChoice());
    emit replaced();
    emit stateChanged();
}

LabNetwork ExampleNetwork::network() const
{
    const SnapshotPointer present = snapshot();
    const bool isUsable = present && !present->diverged && present->parameters.allFinite();
    return {m_problem.spec, isUsable ? present->parameters : initialParameters(m_problem.spec), m_problem.train};
}

void ExampleNetwork::setPlaying(bool playing)
{
    if (playing && (state() == TrainingSession::State::Diverged || state() == TrainingSession::State::Failed))
        return;
    m_playing = playing;
    if (playing)
        m_session.play();
    else
        m_session.pause();
    emit stateChanged();
}

void ExampleNetwork::step(Advance amount)
{
    m_playing = false;
    m_session.step(amount);
    emit stateChanged();
}

void ExampleNetwork::reset()
{
    if (state() == TrainingSession::State::Failed || state() == TrainingSession::State::Empty)
        return begin();
    m_playing = false;
    m_session.reset();
    emit stateChanged();
}

void ExampleNetwork::setParameters(const Parameters& parameters)
{
    if (state() == TrainingSession::State::Paused || state() == TrainingSession::State::Running)
        m_session.setParameters(parameters);
}

void ExampleNetwork::setWatched(bool watched)
{
    if (!watched && m_playing)
        setPlaying(false);
}

} // namespace chalknet::ui
