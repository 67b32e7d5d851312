// Interrupt: Ctrl-C as a question that long work asks, instead of the end of the program.
#pragma once

namespace chalknet::cli {

/// From construction to destruction the first SIGINT or SIGTERM is only remembered; a second one ends the program as usual.
/// At most one object at a time.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    bool isRequested() const;
};

} // namespace chalknet::cli
