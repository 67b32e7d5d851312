// BasinSearch: where every start of a plane ends, worked out on a thread of its own, first coarsely and then finely.
#pragma once

#include "engine/explain/Basins.h"
#include "ui/lessons/descent/BasinState.h"
#include "ui/lessons/digits/BackgroundWork.h"

#include <QObject>

#include <optional>

namespace chalknet::ui {

/// What became of all starts with one end.
struct BasinShare {
    std::int8_t end = kBasinOnTheWay;
    double share = 0.0;
    std::optional<double> meanUpdates; ///< until it arrived; minima only, nothing without a start

    friend bool operator==(const BasinShare&, const BasinShare&) = default;
};

/// Every minimum in its order, then on the way, then diverged.
std::vector<BasinShare> sharesOf(const BasinMap& map, std::size_t minima);

class BasinSearch : public QObject {
    Q_OBJECT

public:
    explicit BasinSearch(QObject* parent = nullptr);

    /// Nothing happens if that is what is shown or being worked out.
    void show(const BasinState& state);
    /// Of the newest request; coarse while isComplete() is false. Nothing before the first.
    const std::optional<BasinMap>& map() const { return m_map; }
    bool isComplete() const { return m_level == kLevels; }

signals:
    void changed();

private:
    static constexpr int kLevels = 3;

    void refine();

    std::optional<BasinState> m_state;
    std::optional<BasinMap> m_map;
    int m_level = 0; ///< how many are done
    BackgroundWork m_work;
};

} // namespace chalknet::ui
