// Strokes, the eraser's cuts and the steps of undo.
#include "ui/views/InkStrokes.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kMinimumDistance = 0.5;
constexpr double kEraseSpacing = 2.0; ///< the eraser cuts between points that are at most so far apart
constexpr std::size_t kUndoSteps = 100;

QPointF position(const StrokePoint& point)
{
    return {point.x, point.y};
}

QPointF inside(QPointF point)
{
    return {std::clamp(point.x(), 0.0, InkStrokes::kSide), std::clamp(point.y(), 0.0, InkStrokes::kSide)};
}

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

/// From a point to the segment a–b.
double distanceToSegment(QPointF point, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length2 = QPointF::dotProduct(along, along);
    const double share = length2 > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / length2, 0.0, 1.0) : 0.0;
    return distance(point, a + share * along);
}

bool touches(const Stroke& stroke, QPointF centre, double radius)
{
    if (stroke.size() == 1)
        return distance(position(stroke[0]), centre) <= radius + stroke[0].width / 2;
    for (std::size_t i = 1; i < stroke.size(); ++i) {
        if (distanceToSegment(centre, position(stroke[i - 1]), position(stroke[i])) <= radius + stroke[i].width / 2)
            return true;
    }
    return false;
}

/// The same line with points close enough together to be cut anywhere.
Stroke resampled(const Stroke& stroke)
{
    Stroke dense;
    for (std::size_t i = 0; i < stroke.size(); ++i) {
        if (i > 0) {
            const double length = distance(position(stroke[i - 1]), position(stroke[i]));
            const int pieces = std::max(1, static_cast<int>(std::ceil(length / kEraseSpacing)));
            for (int k = 1; k < pieces; ++k) {
                const double share = double(k) / pieces;
                const auto mix = [share](double from, double to) { return from + share * (to - from); };
                dense.push_back({mix(stroke[i - 1].x, stroke[i].x), mix(stroke[i - 1].y, stroke[i].y),
                    mix(stroke[i - 1].width, stroke[i].width)});
            }
        }
        dense.push_back(stroke[i]);
    }
    return dense;
}

/// What the eraser leaves of a stroke: the runs of points outside its circle.
std::vector<Stroke> cut(const Stroke& stroke, QPointF centre, double radius)
{
    std::vector<Stroke> rest;
    Stroke run;
    for (const StrokePoint& point : resampled(stroke)) {
        if (distance(position(point), centre) > radius + 0.3 * point.width) {
            run.push_back(point);
        } else if (!run.empty()) {
            rest.push_back(std::move(run));
            run = {};
        }
    }
    if (!run.empty())
        rest.push_back(std::move(run));
    // A crumb shorter than a quarter of its width is dust, no stroke.
    std::erase_if(rest, [](const Stroke& piece) {
        return distance(position(piece.front()), position(piece.back())) < 0.25 * piece.front().width && piece.size() < 4;
    });
    return rest;
}

} // namespace

std::size_t InkStrokes::pointCount() const
{
    std::size_t count = 0;
    for (const Stroke& stroke : m_strokes)
        count += stroke.size();
    return count;
}

void InkStrokes::remember()
{
    m_undo.push_back(m_strokes);
    if (m_undo.size() > kUndoSteps)
        m_undo.erase(m_undo.begin());
    m_redo.clear();
}

void InkStrokes::beginStroke(QPointF point, double width)
{
    endStroke();
    if (pointCount() >= kMaximumPoints)
        return;
    remember();
    point = inside(point);
    m_strokes.push_back({StrokePoint{point.x(), point.y(), width}});
    m_drawing = true;
}

bool InkStrokes::extendStroke(QPointF point, double width)
{
    point = inside(point);
    if (!m_drawing || distance(position(m_strokes.back().back()), point) < kMinimumDistance || pointCount() >= kMaximumPoints)
        return false;
    m_strokes.back().push_back({point.x(), point.y(), width});
    return true;
}

void InkStrokes::endStroke()
{
    m_drawing = false;
}

void InkStrokes::beginErase()
{
    endStroke();
    m_beforeErase = m_strokes;
    m_erased = false;
}

QRectF InkStrokes::eraseAt(QPointF centre, double radius)
{
    QRectF changed;
    std::vector<Stroke> rest;
    rest.reserve(m_strokes.size());
    for (const Stroke& stroke : m_strokes) {
        if (!touches(stroke, centre, radius)) {
            rest.push_back(stroke);
            continue;
        }
        for (Stroke& piece : cut(stroke, centre, radius))
            rest.push_back(std::move(piece));
        for (const StrokePoint& point : stroke)
            changed |= QRectF(point.x - point.width, point.y - point.width, 2 * point.width, 2 * point.width);
    }
    if (!changed.isEmpty()) {
        m_strokes = std::move(rest);
        m_erased = true;
    }
    return changed;
}

void InkStrokes::endErase()
{
    if (m_erased) {
        std::swap(m_strokes, m_beforeErase);
        remember();
        std::swap(m_strokes, m_beforeErase);
    }
    m_erased = false;
    m_beforeErase.clear();
}

void InkStrokes::clear()
{
    setStrokes({});
}

void InkStrokes::setStrokes(std::vector<Stroke> strokes)
{
    endStroke();
    if (strokes.empty() && m_strokes.empty())
        return;
    remember();
    m_strokes = std::move(strokes);
}

void InkStrokes::undo()
{
    endStroke();
    if (m_undo.empty())
        return;
    m_redo.push_back(std::move(m_strokes));
    m_strokes = std::move(m_undo.back());
    m_undo.pop_back();
}

void InkStrokes::redo()
{
    endStroke();
    if (m_redo.empty())
        return;
    m_undo.push_back(std::move(m_strokes));
    m_strokes = std::move(m_redo.back());
    m_redo.pop_back();
}

QJsonArray InkStrokes::toJson() const
{
    const auto rounded = [](double value) { return std::round(value * 10.0) / 10.0; };
    QJsonArray array;
    for (const Stroke& stroke : m_strokes) {
        QJsonArray numbers;
        for (const StrokePoint& point : stroke) {
            numbers.append(rounded(point.x));
            numbers.append(rounded(point.y));
            numbers.append(rounded(point.width));
        }
        array.append(numbers);
    }
    return array;
}

std::vector<Stroke> InkStrokes::fromJson(const QJsonArray& array)
{
    std::vector<Stroke> strokes;
    std::size_t points = 0;
    for (const QJsonValue& value : array) {
        const QJsonArray numbers = value.toArray();
        Stroke stroke;
        for (qsizetype i = 0; i + 2 < numbers.size() && points < kMaximumPoints; i += 3, ++points) {
            const QPointF place = inside({numbers[i].toDouble(), numbers[i + 1].toDouble()});
            stroke.push_back({place.x(), place.y(), std::clamp(numbers[i + 2].toDouble(), 0.5, 100.0)});
        }
        if (!stroke.empty())
            strokes.push_back(std::move(stroke));
    }
    return strokes;
}

InkPiece inkPiece(const Stroke& stroke, std::size_t index)
{
    InkPiece piece;
    const QPointF before = position(stroke[index - 1]);
    const QPointF end = (before + position(stroke[index])) / 2;
    const QPointF start = index >= 2 ? (position(stroke[index - 2]) + before) / 2 : before;
    piece.path.moveTo(start);
    piece.path.quadTo(before, end);
    piece.width = stroke[index - 1].width;
    return piece;
}

InkPiece inkTail(const Stroke& stroke)
{
    InkPiece piece;
    const QPointF end = position(stroke.back());
    piece.path.moveTo(stroke.size() >= 2 ? (position(stroke[stroke.size() - 2]) + end) / 2 : end);
    // A path of no length paints nothing, even with a round cap.
    piece.path.lineTo(stroke.size() >= 2 ? end : end + QPointF(0.01, 0));
    piece.width = stroke.back().width;
    return piece;
}

} // namespace chalknet::ui
