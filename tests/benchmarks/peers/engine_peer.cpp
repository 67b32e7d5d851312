// Peer: the engine itself, on the first OpenCL device, through the same Trainer that the window uses. `--host`: the host
// backend.
#include "Peer.h"

#include "engine/compute/Devices.h"
#include "engine/training/Trainer.h"

#include <cmath>
#include <string_view>

namespace {

using bench::Case;
using namespace chalknet;

template <typename Value> Value known(const std::optional<Value>& value, const std::string& name)
{
    if (!value)
        throw std::invalid_argument("engine: unknown name " + name);
    return *value;
}

Dataset dataOf(const Case& work)
{
    const bench::Rows rows(work);
    DatasetContent content;
    content.inputs = static_cast<std::size_t>(work.inputs());
    if (work.inputs() >= 256) { // pictures are bytes, as those of MNIST are
        for (const float value : rows.inputs)
            content.pixels.push_back(static_cast<std::uint8_t>(std::lround(value * 255.0F)));
    } else {
        content.values.assign(rows.inputs.begin(), rows.inputs.end());
    }
    content.targetColumns = static_cast<std::size_t>(work.outputs());
    content.targets.assign(rows.targets.begin(), rows.targets.end());
    return Dataset(std::move(content));
}

TrainingProblem problemOf(const Case& work)
{
    TrainingProblem problem;
    problem.spec.inputs = work.inputs();
    for (std::size_t l = 1; l < work.widths.size(); ++l) {
        const std::string& name = l + 1 == work.widths.size() ? work.output : work.hidden;
        problem.spec.layers.push_back({work.widths[l], Activation(known(activationFromName(name), name)), 0.0});
    }
    problem.spec.loss = known(lossFromName(work.loss), work.loss);
    problem.config.optimizer = defaultOptimizer(known(optimizerFromName(work.optimizer), work.optimizer));
    problem.config.optimizer.learningRate = work.optimizer == "sgd" ? 0.01 : 0.001;
    problem.config.batchSize = work.batch;
    problem.train = dataOf(work);
    return problem;
}

class EnginePeer : public bench::Peer {
public:
    EnginePeer(const Case& work, const char* device)
        : m_trainer(problemOf(work), makeBackend(parseDeviceChoice(device)).backend)
    {
    }
    void trainEpoch() override { m_trainer.advance(Advance::Epoch); }
    void trainEpochs(std::size_t epochs) override { m_trainer.advanceEpochs(epochs); }
    void finish() override { m_trainer.backend().finish(); }

private:
    Trainer m_trainer;
};

} // namespace

int main(int argc, char** argv)
{
    const bool isHost = argc > 1 && std::string_view(argv[1]) == "--host";
    return bench::answerCases([&](const Case& work) { return std::make_unique<EnginePeer>(work, isHost ? "host" : "opencl:0"); });
}
