// A thread for the hand; the rest watches what the window does with its moves.
#include "PenLatency.h"

#include "engine/data/DigitGenerator.h"
#include "ui/lessons/digits/DrawTab.h"
#include "ui/views/DigitCanvas.h"
#include "ui/views/ProbabilityBars.h"

#include <QEventLoop>
#include <QInputDevice>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointingDevice>

#include <array>
#include <cmath>
#include <optional>
#include <thread>

namespace bench {

namespace {

using namespace chalknet;
using namespace chalknet::ui;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto kMoveInterval = 8ms; // a pen tablet reports about 125 times a second
constexpr auto kLiftInterval = 120ms; // between two strokes
constexpr auto kRest = 300ms; // between two digits, and for the last frame
constexpr double kMoveLength = 6.0; // in units of the canvas: a digit takes about a second
constexpr std::uint64_t kSeed = 11;

/// A move that knows when the hand made it.
class PenEvent : public QMouseEvent {
public:
    PenEvent(QEvent::Type type, QPointF place, QPointF globalPlace, Clock::time_point time)
        : QMouseEvent(type, place, place, globalPlace, type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
            type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier)
        , m_time(time)
    {
    }
    Clock::time_point time() const { return m_time; }

private:
    Clock::time_point m_time;
};

struct HandStep {
    std::chrono::milliseconds after;
    QEvent::Type type; ///< KeyPress: an empty canvas
    QPointF place; ///< in the widget
};

/// The path of a stroke as places at the same distance.
std::vector<QPointF> evenPlaces(const Stroke& stroke)
{
    std::vector<QPointF> places{{stroke.front().x, stroke.front().y}};
    for (const StrokePoint& point : stroke) {
        const QPointF to(point.x, point.y);
        for (QPointF way = to - places.back(); std::hypot(way.x(), way.y()) >= kMoveLength; way = to - places.back())
            places.push_back(places.back() + way * kMoveLength / std::hypot(way.x(), way.y()));
    }
    return places;
}

std::vector<HandStep> stepsOfDigits(const DigitCanvas& canvas, int digits)
{
    const QRectF area = canvas.drawingArea();
    const auto toWidget = [&](QPointF units) { return area.topLeft() + units * area.width() / InkStrokes::kSide; };
    Random random(kSeed);
    std::vector<HandStep> steps;
    for (int i = 0; i < digits; ++i) {
        for (Stroke stroke : drawDigit(i % 10, random)) {
            for (StrokePoint& point : stroke)
                point = {point.x * InkStrokes::kSide, point.y * InkStrokes::kSide, 0.0};
            const std::vector<QPointF> places = evenPlaces(stroke);
            steps.push_back({kLiftInterval, QEvent::MouseButtonPress, toWidget(places.front())});
            for (std::size_t k = 1; k < places.size(); ++k)
                steps.push_back({kMoveInterval, QEvent::MouseMove, toWidget(places[k])});
            steps.push_back({kMoveInterval, QEvent::MouseButtonRelease, toWidget(places.back())});
        }
        steps.push_back({kRest, QEvent::KeyPress, {}});
    }
    return steps;
}

/// What of the hand's moves has become ink, and what of that has been read and shown.
class PenWatch {
public:
    PenWatch(FrameWatch& application, DrawTab& tab)
        : m_tab(tab)
    {
        QObject::connect(tab.canvas(), &DigitCanvas::strokesChanged, &m_context, [this] {
            if (m_move)
                m_written.push_back(*m_move);
        });
        QObject::connect(&tab, &DrawTab::read, &m_context, [this] { onRead(); });
        application.watch(tab.bars(), [this] { onShown(); });
    }
    void beginMove(std::optional<Clock::time_point> time) { m_move = time; }
    PenLatency result() const { return {m_milliseconds, static_cast<int>(m_written.size() + m_read.size())}; }

private:
    // While a network learns, the bars also follow its weights, with the drawing as it was read last: that is no answer to a
    // move.
    bool isPresentDrawing() const
    {
        return m_written.empty()
            || preprocessStrokes(m_tab.canvas()->strokes(), InkStrokes::kSide, m_tab.options()).final == m_tab.stages().final;
    }

    void onRead()
    {
        if (!isPresentDrawing())
            return;
        m_read.insert(m_read.end(), m_written.begin(), m_written.end());
        m_written.clear();
        if (m_tab.bars()->probabilities() == m_shown) // the same numbers are on the screen already
            finishRead();
    }

    void onShown()
    {
        m_shown = m_tab.bars()->probabilities();
        finishRead();
    }

    void finishRead()
    {
        const auto now = Clock::now();
        for (const Clock::time_point time : m_read)
            m_milliseconds.push_back(std::chrono::duration<double, std::milli>(now - time).count());
        m_read.clear();
    }

    DrawTab& m_tab;
    std::optional<Clock::time_point> m_move; ///< that is being handled
    std::vector<Clock::time_point> m_written; ///< ink that has not been read
    std::vector<Clock::time_point> m_read; ///< numbers that have not been painted
    std::optional<std::array<double, ProbabilityBars::kClasses>> m_shown;
    std::vector<double> m_milliseconds;
    QObject m_context; // the last member: its connections end first
};

/// Says which move is being handled when the canvas takes it.
class MoveFilter : public QObject {
public:
    MoveFilter(DigitCanvas& canvas, PenWatch& watch)
        : m_watch(watch)
    {
        canvas.installEventFilter(this);
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        const auto* move = event->type() == QEvent::MouseMove ? dynamic_cast<const PenEvent*>(event) : nullptr;
        m_watch.beginMove(move ? std::optional(move->time()) : std::nullopt);
        return false;
    }

private:
    PenWatch& m_watch;
};

} // namespace

PenLatency measurePenLatency(FrameWatch& application, DigitsPage& page, int digits)
{
    DigitCanvas& canvas = *page.drawTab()->canvas();
    PenWatch watch(application, *page.drawTab());
    MoveFilter filter(canvas, watch);
    QEventLoop loop;
    QPointingDevice::primaryPointingDevice(); // both are made here, not by the first event of the other thread
    QInputDevice::primaryKeyboard();
    const QPointF corner = canvas.mapToGlobal(QPointF(0, 0));
    std::jthread hand([&, steps = stepsOfDigits(canvas, digits)] {
        for (const HandStep& step : steps) {
            std::this_thread::sleep_for(step.after);
            if (step.type == QEvent::KeyPress)
                QCoreApplication::postEvent(&canvas, new QKeyEvent(step.type, Qt::Key_Delete, Qt::NoModifier));
            else
                QCoreApplication::postEvent(&canvas, new PenEvent(step.type, step.place, corner + step.place, Clock::now()));
        }
        std::this_thread::sleep_for(kRest);
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    return watch.result();
}

} // namespace bench
