// TwinTraining: plays, pauses and resets the two networks; trains them on a thread of its own.
#pragma once

#include "ui/lessons/activation/TwinNetworks.h"
#include "ui/lessons/digits/BackgroundWork.h"

#include <QObject>
#include <QTimer>

namespace chalknet::ui {

/// Only values cross threads: a worker owns the networks while it trains them and hands back a picture.
class TwinTraining : public QObject {
    Q_OBJECT

public:
    explicit TwinTraining(QObject* parent);

    /// New networks at their start; the picture is there when this returns. Does nothing for the present settings.
    void load(const TwinSettings& settings);
    /// Back to the start.
    void reset();
    TwinPicturePointer picture() const { return m_picture; }
    /// Epochs that the networks have been trained, or will have been when what was asked for is done.
    std::uint64_t epochs() const { return m_epochs; }
    /// From the start to where they were after so many epochs: the same weights again, for nothing in the training is left to
    /// chance. At most kMostResumed.
    void resume(std::uint64_t epochs);
    static constexpr std::uint64_t kMostResumed = 3000;
    bool isPlaying() const { return m_playing; }
    void setPlaying(bool playing);
    /// Pauses, then trains so many epochs.
    void step(int epochs);

signals:
    void pictureChanged();
    void playingChanged(bool playing);

private:
    void train(int epochs);
    void take(TwinPicturePointer picture);

    TwinSettings m_settings;
    std::shared_ptr<TwinNetworks> m_networks;
    TwinPicturePointer m_picture;
    std::uint64_t m_epochs = 0;
    bool m_playing = false;
    BackgroundWork m_work;
    QTimer m_pace; ///< heat maps at most 15 a second
};

} // namespace chalknet::ui
