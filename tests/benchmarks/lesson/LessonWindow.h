// LessonWindow: the program's window with the lesson on handwritten digits, as a person has it, in a folder of its own.
#pragma once

#include "ui/lessons/digits/DigitsPage.h"
#include "ui/shell/MainWindow.h"

#include <QTemporaryDir>

#include <functional>
#include <stdexcept>

namespace bench {

/// What a measurement needs is not on this machine.
class Missing : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

class LessonWindow {
public:
    /// Shown, with another lesson; `device` computes.
    explicit LessonWindow(const chalknet::DeviceChoice& device);
    ~LessonWindow();

    chalknet::ui::MainWindow& window() { return m_window; }
    /// Opens the lesson. Nobody's own digits or network are read or written.
    chalknet::ui::DigitsPage& open();

private:
    QTemporaryDir m_folder;
    chalknet::ui::MainWindow m_window;
};

/// Runs the event loop until `isReached`; throws std::runtime_error with `what` after a minute.
void waitUntil(const char* what, const std::function<bool()>& isReached);

/// The first OpenCL device that is a processor, or Missing.
chalknet::DeviceChoice processorDevice();
/// The folder that CHALKNET_MNIST names if it holds MNIST, or Missing.
QString mnistFolder();

} // namespace bench
