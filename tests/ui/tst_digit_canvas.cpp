// Writing on the canvas with mouse, pen and keyboard: strokes, eraser, undo, dirty rectangles, what a screen reader hears.
#include "ui/views/DigitCanvas.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTabletEvent>
#include <QtTest>

#include <cmath>
#include <memory>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

constexpr double kSide = InkStrokes::kSide;

/// A point given in shares of the drawing area, in widget coordinates.
QPoint at(const DigitCanvas& canvas, double x, double y)
{
    const QRectF area = canvas.drawingArea();
    return (area.topLeft() + QPointF(x * area.width(), y * area.height())).toPoint();
}

void dragLine(DigitCanvas& canvas, QPointF from, QPointF to, int steps = 20)
{
    QTest::mousePress(&canvas, Qt::LeftButton, {}, at(canvas, from.x(), from.y()));
    for (int i = 1; i <= steps; ++i) {
        const QPointF share = from + (to - from) * i / steps;
        QTest::mouseMove(&canvas, at(canvas, share.x(), share.y()));
    }
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, at(canvas, to.x(), to.y()));
}

double extent(const Stroke& stroke)
{
    return std::hypot(stroke.back().x - stroke.front().x, stroke.back().y - stroke.front().y);
}

/// Adds up the area of the paint events of a widget.
class PaintMeter : public QObject {
public:
    using QObject::QObject;
    qint64 area = 0;
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            for (const QRect& rect : static_cast<QPaintEvent*>(event)->region())
                area += qint64(rect.width()) * rect.height();
        }
        return false;
    }
};

void sendTablet(DigitCanvas& canvas, QEvent::Type type, QPoint place, double pressure, QPointingDevice::PointerType pointer)
{
    static const QPointingDevice pen(QStringLiteral("pen"), 1, QInputDevice::DeviceType::Stylus,
        QPointingDevice::PointerType::Pen, QInputDevice::Capability::Pressure, 1, 1);
    static const QPointingDevice eraser(QStringLiteral("eraser"), 2, QInputDevice::DeviceType::Stylus,
        QPointingDevice::PointerType::Eraser, QInputDevice::Capability::Pressure, 1, 1);
    const bool pressed = type != QEvent::TabletRelease;
    QTabletEvent event(type, pointer == QPointingDevice::PointerType::Eraser ? &eraser : &pen, place, canvas.mapToGlobal(place),
        pressure, 0, 0, 0, 0, 0, Qt::NoModifier, Qt::LeftButton, pressed ? Qt::LeftButton : Qt::NoButton);
    QCoreApplication::sendEvent(&canvas, &event);
}

QPointingDevice* touchScreen()
{
    static const std::unique_ptr<QPointingDevice> device(QTest::createTouchDevice());
    return device.get();
}

} // namespace

class TestDigitCanvas : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void mouseDrawsInUnitsOfTheCanvas();
    void sizeOnScreenDoesNotMatter();
    void repaintsOnlyWhatChanged();
    void penPressureMakesTheLineThicker();
    void otherEndOfThePenErases();
    void oneFingerDrawsAndOthersDoNotDisturb();
    void theHandBesideThePenLeavesNoInk();
    void aCancelledTouchLeavesNoInk();
    void eraserCutsAStrokeInTwo();
    void undoAndRedoByGesture();
    void keysBelongToTheCanvas();
    void keyboardDraws();
    void strokesSurviveJson();
    void hostileJsonIsHarmless();
    void pointsAreLimited();
    void screenReaderHearsTheDrawing();

private:
    std::unique_ptr<DigitCanvas> m_canvas;
};

void TestDigitCanvas::init()
{
    m_canvas = std::make_unique<DigitCanvas>();
    m_canvas->setAccessibleName(QStringLiteral("Digit canvas"));
    m_canvas->resize(400, 400);
    m_canvas->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
    m_canvas->setFocus();
}

void TestDigitCanvas::cleanup()
{
    m_canvas.reset();
}

void TestDigitCanvas::mouseDrawsInUnitsOfTheCanvas()
{
    QSignalSpy changed(m_canvas.get(), &DigitCanvas::strokesChanged);
    dragLine(*m_canvas, {0.25, 0.5}, {0.75, 0.5});
    QCOMPARE(m_canvas->strokes().size(), std::size_t(1));
    const Stroke& stroke = m_canvas->strokes()[0];
    QVERIFY(std::abs(stroke.front().x - 0.25 * kSide) < 1.0);
    QVERIFY(std::abs(stroke.back().x - 0.75 * kSide) < 1.0);
    QVERIFY(std::abs(stroke.back().y - 0.5 * kSide) < 1.0);
    QCOMPARE(stroke[0].width, DigitCanvas::kDefaultThickness);
    QVERIFY(changed.count() >= 10); // while drawing, not only at the end
    // Ink on screen where the line went, none elsewhere.
    const QImage picture = m_canvas->grab().toImage();
    QVERIFY(qGray(picture.pixel(at(*m_canvas, 0.5, 0.5))) < 80);
    QVERIFY(qGray(picture.pixel(at(*m_canvas, 0.5, 0.3))) > 180);
}

void TestDigitCanvas::sizeOnScreenDoesNotMatter()
{
    dragLine(*m_canvas, {0.2, 0.2}, {0.8, 0.8});
    m_canvas->resize(250, 300);
    dragLine(*m_canvas, {0.2, 0.2}, {0.8, 0.8});
    QVERIFY(std::abs(m_canvas->strokes()[0].back().x - m_canvas->strokes()[1].back().x) < 1.5);
    QVERIFY(std::abs(m_canvas->strokes()[0].front().y - m_canvas->strokes()[1].front().y) < 1.5);
}

void TestDigitCanvas::repaintsOnlyWhatChanged()
{
    dragLine(*m_canvas, {0.1, 0.1}, {0.2, 0.1}, 3); // the hint is gone now
    QCoreApplication::processEvents();
    QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, at(*m_canvas, 0.5, 0.5));
    QTest::mouseMove(m_canvas.get(), at(*m_canvas, 0.5, 0.52));
    QCoreApplication::processEvents();
    PaintMeter meter;
    m_canvas->installEventFilter(&meter);
    QTest::mouseMove(m_canvas.get(), at(*m_canvas, 0.52, 0.55));
    QTRY_VERIFY(meter.area > 0);
    QVERIFY2(meter.area < 400 * 400 / 10, qPrintable(QString::number(meter.area)));
    m_canvas->removeEventFilter(&meter);
    QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, at(*m_canvas, 0.52, 0.55));
}

void TestDigitCanvas::penPressureMakesTheLineThicker()
{
    const auto pen = QPointingDevice::PointerType::Pen;
    sendTablet(*m_canvas, QEvent::TabletPress, at(*m_canvas, 0.3, 0.3), 0.2, pen);
    sendTablet(*m_canvas, QEvent::TabletMove, at(*m_canvas, 0.5, 0.3), 0.2, pen);
    sendTablet(*m_canvas, QEvent::TabletMove, at(*m_canvas, 0.7, 0.3), 0.9, pen);
    sendTablet(*m_canvas, QEvent::TabletRelease, at(*m_canvas, 0.7, 0.3), 0.0, pen);
    QCOMPARE(m_canvas->strokes().size(), std::size_t(1));
    const Stroke& stroke = m_canvas->strokes()[0];
    QCOMPARE(stroke.size(), std::size_t(3));
    QVERIFY(stroke[2].width > 1.5 * stroke[0].width);
}

void TestDigitCanvas::otherEndOfThePenErases()
{
    dragLine(*m_canvas, {0.2, 0.5}, {0.8, 0.5});
    const auto eraser = QPointingDevice::PointerType::Eraser;
    sendTablet(*m_canvas, QEvent::TabletPress, at(*m_canvas, 0.1, 0.5), 0.5, eraser);
    for (int i = 1; i <= 40; ++i)
        sendTablet(*m_canvas, QEvent::TabletMove, at(*m_canvas, 0.1 + 0.02 * i, 0.5), 0.5, eraser);
    sendTablet(*m_canvas, QEvent::TabletRelease, at(*m_canvas, 0.9, 0.5), 0.0, eraser);
    QVERIFY(m_canvas->isEmpty());
    m_canvas->undo();
    QCOMPARE(m_canvas->strokes().size(), std::size_t(1));
}

void TestDigitCanvas::oneFingerDrawsAndOthersDoNotDisturb()
{
    QTest::touchEvent(m_canvas.get(), touchScreen()).press(1, at(*m_canvas, 0.2, 0.5));
    QTest::touchEvent(m_canvas.get(), touchScreen()).move(1, at(*m_canvas, 0.3, 0.5));
    QTest::touchEvent(m_canvas.get(), touchScreen()).move(1, at(*m_canvas, 0.4, 0.5)).press(2, at(*m_canvas, 0.9, 0.9));
    QTest::touchEvent(m_canvas.get(), touchScreen()).move(1, at(*m_canvas, 0.5, 0.5)).move(2, at(*m_canvas, 0.8, 0.9));
    QTest::touchEvent(m_canvas.get(), touchScreen()).move(1, at(*m_canvas, 0.6, 0.5)).release(2, at(*m_canvas, 0.8, 0.9));
    QTest::touchEvent(m_canvas.get(), touchScreen()).move(1, at(*m_canvas, 0.8, 0.5));
    QTest::touchEvent(m_canvas.get(), touchScreen()).release(1, at(*m_canvas, 0.8, 0.5));
    QCOMPARE(m_canvas->strokes().size(), std::size_t(1));
    QVERIFY(std::abs(m_canvas->strokes()[0].back().x - 0.8 * kSide) < 1.0);
    for (const StrokePoint& point : m_canvas->strokes()[0])
        QVERIFY(std::abs(point.y - 0.5 * kSide) < 1.0); // nothing of the second finger
    QVERIFY(m_canvas->hasFocus());
    // The next finger, whatever its number, begins a new stroke.
    QTest::touchEvent(m_canvas.get(), touchScreen()).press(7, at(*m_canvas, 0.2, 0.2));
    QTest::touchEvent(m_canvas.get(), touchScreen()).release(7, at(*m_canvas, 0.2, 0.2));
    QCOMPARE(m_canvas->strokes().size(), std::size_t(2));
}

void TestDigitCanvas::theHandBesideThePenLeavesNoInk()
{
    const auto pen = QPointingDevice::PointerType::Pen;
    QTest::touchEvent(m_canvas.get(), touchScreen()).press(1, at(*m_canvas, 0.8, 0.9));
    sendTablet(*m_canvas, QEvent::TabletPress, at(*m_canvas, 0.3, 0.3), 0.5, pen);
    QTest::touchEvent(m_canvas.get(), touchScreen()).move(1, at(*m_canvas, 0.85, 0.95)).press(2, at(*m_canvas, 0.9, 0.8));
    sendTablet(*m_canvas, QEvent::TabletMove, at(*m_canvas, 0.6, 0.3), 0.5, pen);
    QTest::touchEvent(m_canvas.get(), touchScreen()).release(1, at(*m_canvas, 0.85, 0.95)).release(2, at(*m_canvas, 0.9, 0.8));
    sendTablet(*m_canvas, QEvent::TabletRelease, at(*m_canvas, 0.6, 0.3), 0.0, pen);
    QCOMPARE(m_canvas->strokes().size(), std::size_t(1));
    for (const StrokePoint& point : m_canvas->strokes()[0])
        QVERIFY(std::abs(point.y - 0.3 * kSide) < 1.0);
    QVERIFY(std::abs(extent(m_canvas->strokes()[0]) - 0.3 * kSide) < 2.0);
}

void TestDigitCanvas::aCancelledTouchLeavesNoInk()
{
    dragLine(*m_canvas, {0.2, 0.2}, {0.4, 0.4});
    QTest::touchEvent(m_canvas.get(), touchScreen()).press(1, at(*m_canvas, 0.8, 0.9));
    QCOMPARE(m_canvas->strokes().size(), std::size_t(2));
    QTouchEvent cancel(QEvent::TouchCancel, touchScreen());
    QCoreApplication::sendEvent(m_canvas.get(), &cancel);
    QCOMPARE(m_canvas->strokes().size(), std::size_t(1));
}

void TestDigitCanvas::eraserCutsAStrokeInTwo()
{
    dragLine(*m_canvas, {0.1, 0.5}, {0.9, 0.5});
    dragLine(*m_canvas, {0.1, 0.9}, {0.9, 0.9});
    const double whole = extent(m_canvas->strokes()[0]);
    m_canvas->setTool(DigitCanvas::Tool::Eraser);
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at(*m_canvas, 0.5, 0.5));
    QCOMPARE(m_canvas->strokes().size(), std::size_t(3)); // two halves and the line that was not touched
    const double left = extent(m_canvas->strokes()[0]) + extent(m_canvas->strokes()[1]);
    QVERIFY(left < 0.9 * whole);
    QVERIFY(left > 0.6 * whole);
    m_canvas->undo();
    QCOMPARE(m_canvas->strokes().size(), std::size_t(2));
    QVERIFY(std::abs(extent(m_canvas->strokes()[0]) - whole) < 1e-9);
}

void TestDigitCanvas::undoAndRedoByGesture()
{
    QSignalSpy history(m_canvas.get(), &DigitCanvas::historyChanged);
    QVERIFY(!m_canvas->canUndo());
    dragLine(*m_canvas, {0.2, 0.2}, {0.4, 0.4});
    dragLine(*m_canvas, {0.5, 0.2}, {0.7, 0.4});
    QVERIFY(history.count() > 0);
    QTest::keyClick(m_canvas.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_canvas->strokes().size(), std::size_t(1));
    QTest::keyClick(m_canvas.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_canvas->strokes().size(), std::size_t(2));
    QTest::keyClick(m_canvas.get(), Qt::Key_Delete);
    QVERIFY(m_canvas->isEmpty());
    m_canvas->undo();
    QCOMPARE(m_canvas->strokes().size(), std::size_t(2));
}

void TestDigitCanvas::keysBelongToTheCanvas()
{
    QKeyEvent space(QEvent::ShortcutOverride, Qt::Key_Space, Qt::NoModifier);
    space.ignore();
    QCoreApplication::sendEvent(m_canvas.get(), &space);
    QVERIFY(space.isAccepted()); // else Space would play the lesson instead of setting the pen down
}

void TestDigitCanvas::keyboardDraws()
{
    QTest::keyClick(m_canvas.get(), Qt::Key_Left);
    QTest::keyClick(m_canvas.get(), Qt::Key_Space);
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(m_canvas.get(), Qt::Key_Down);
    QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_canvas.get(), Qt::Key_Space);
    QTest::keyClick(m_canvas.get(), Qt::Key_Down); // pen is up: no ink
    QCOMPARE(m_canvas->strokes().size(), std::size_t(1));
    const Stroke& stroke = m_canvas->strokes()[0];
    QCOMPARE(stroke.size(), std::size_t(14));
    QVERIFY(stroke[12].y > stroke[0].y + 50);
    QVERIFY(std::abs((stroke[13].x - stroke[12].x) - 10 * (stroke[1].y - stroke[0].y)) < 1e-6); // Shift: ten steps
}

void TestDigitCanvas::strokesSurviveJson()
{
    dragLine(*m_canvas, {0.2, 0.2}, {0.6, 0.7});
    dragLine(*m_canvas, {0.5, 0.2}, {0.7, 0.4});
    const auto restored = InkStrokes::fromJson(m_canvas->ink().toJson());
    QCOMPARE(restored.size(), std::size_t(2));
    QCOMPARE(restored[0].size(), m_canvas->strokes()[0].size());
    QVERIFY(std::abs(restored[1].back().x - m_canvas->strokes()[1].back().x) < 0.051);
}

void TestDigitCanvas::hostileJsonIsHarmless()
{
    const QJsonArray hostile{QStringLiteral("no stroke"), QJsonArray{}, QJsonArray{1, 2}, QJsonArray{1e300, -1e300, 1e300},
        QJsonArray{QStringLiteral("x"), QJsonValue::Null, 5}};
    const auto strokes = InkStrokes::fromJson(hostile);
    QCOMPARE(strokes.size(), std::size_t(2));
    QCOMPARE(strokes[0][0].x, kSide);
    QCOMPARE(strokes[0][0].y, 0.0);
    QVERIFY(strokes[0][0].width <= 100.0);
}

void TestDigitCanvas::pointsAreLimited()
{
    InkStrokes ink;
    ink.beginStroke({0, 0}, 20);
    for (std::size_t i = 0; i < InkStrokes::kMaximumPoints + 100; ++i)
        ink.extendStroke({i % 2 ? 10.0 : 20.0, 5.0}, 20);
    QCOMPARE(ink.pointCount(), InkStrokes::kMaximumPoints);
}

void TestDigitCanvas::screenReaderHearsTheDrawing()
{
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(m_canvas.get());
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::Canvas);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Digit canvas"));
    const QString empty = accessible->text(QAccessible::Value);
    QVERIFY(!empty.isEmpty());
    dragLine(*m_canvas, {0.2, 0.2}, {0.6, 0.7});
    const QString drawn = accessible->text(QAccessible::Value);
    QVERIFY(drawn != empty);
    QVERIFY2(drawn.contains(u'1'), qPrintable(drawn));
}

QTEST_MAIN(TestDigitCanvas)
#include "tst_digit_canvas.moc"
