// Hands the networks to the worker thread and takes back pictures.
#include "ui/lessons/activation/TwinTraining.h"

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kFrameMilliseconds = 66;
constexpr int kEpochsPerFrame = 2;

} // namespace

TwinTraining::TwinTraining(QObject* parent)
    : QObject(parent)
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(kFrameMilliseconds);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (m_playing && !m_work.isBusy())
            train(kEpochsPerFrame);
    });
}

void TwinTraining::load(const TwinSettings& settings)
{
    if (m_networks && settings == m_settings)
        return;
    m_settings = settings;
    reset();
}

void TwinTraining::reset()
{
    // A worker may still hold the former networks: it lets go of them by itself.
    m_work.cancel();
    setPlaying(false);
    m_epochs = 0;
    m_networks = std::make_shared<TwinNetworks>(m_settings);
    take(std::make_shared<const TwinPicture>(m_networks->picture()));
}

void TwinTraining::resume(std::uint64_t epochs)
{
    if (m_epochs > 0)
        reset();
    if (epochs > 0)
        train(static_cast<int>(std::min(epochs, kMostResumed)));
}

void TwinTraining::setPlaying(bool playing)
{
    if (playing == m_playing)
        return;
    m_playing = playing;
    if (m_playing && !m_work.isBusy())
        train(kEpochsPerFrame);
    emit playingChanged(m_playing);
}

void TwinTraining::step(int epochs)
{
    setPlaying(false);
    if (!m_work.isBusy())
        train(epochs);
}

void TwinTraining::train(int epochs)
{
    if (!m_networks)
        return;
    m_pace.start();
    m_epochs += static_cast<std::uint64_t>(epochs);
    m_work.run([this, networks = m_networks, epochs](std::stop_token token) -> BackgroundWork::Deliver {
        networks->advance(epochs, [token] { return token.stop_requested(); });
        auto picture = std::make_shared<const TwinPicture>(networks->picture());
        return [this, picture] { take(picture); };
    });
}

void TwinTraining::take(TwinPicturePointer picture)
{
    m_picture = std::move(picture);
    const bool diverged = m_picture->linear.diverged || m_picture->bent.diverged;
    if (diverged)
        setPlaying(false);
    emit pictureChanged();
    // A slow machine comes here after the pace's time: then the next epochs begin at once.
    if (m_playing && !m_pace.isActive())
        train(kEpochsPerFrame);
}

} // namespace chalknet::ui
