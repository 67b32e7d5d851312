// The output plane: values and pixels, marks, probing by pointer and keys.
#include "ui/picture/SvgDevice.h"
#include "ui/views/PlaneView.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

using namespace chalknet;
using namespace chalknet::ui;

class TestPlaneView : public QObject {
    Q_OBJECT

private slots:
    void thePlotIsSquareAndTurnsUpwards();
    void ticksAreWholeNumbers();
    void theBoundaryFollowsTheLevel();
    void testPointsCanBeHidden();
    void keysProbeAPlace();
    void theMapIsDrawnUnderThePoints();
    void theReadOutStaysInside();
    void columnsNameTheAxes();
};

void TestPlaneView::thePlotIsSquareAndTurnsUpwards()
{
    const PlaneGeometry geometry(QSizeF(440, 390), -1.0, 1.0, 1.0);
    QCOMPARE(geometry.plot().width(), geometry.plot().height());
    QVERIFY(geometry.plot().width() > 350);
    QCOMPARE(geometry.toPixel({-1, -1}), geometry.plot().bottomLeft());
    QCOMPARE(geometry.toPixel({1, 1}), geometry.plot().topRight());
    const QPointF value(0.3, -0.7);
    const QPointF back = geometry.toValue(geometry.toPixel(value));
    QVERIFY(std::abs(back.x() - value.x()) < 1e-12 && std::abs(back.y() - value.y()) < 1e-12);
}

void TestPlaneView::ticksAreWholeNumbers()
{
    QCOMPARE(PlaneGeometry(QSizeF(400, 400), -1.15, 1.15, 1.0).horizontalTicks().values, (std::vector<double>{-1, 0, 1}));
    QCOMPARE(PlaneGeometry(QSizeF(400, 400), -0.5, 1.5, 1.0).horizontalTicks().values, (std::vector<double>{0, 1}));
}

void TestPlaneView::theBoundaryFollowsTheLevel()
{
    PlaneView view;
    std::vector<float> map(64 * 64);
    for (std::size_t i = 0; i < map.size(); ++i)
        map[i] = static_cast<float>(i % 64) / 63.0F;
    view.setMap(map, 64, kOutputScale, 0.5);
    QCOMPARE(view.boundary().size(), 1U);
    view.setMap(map, 64, kOutputScale, std::nullopt);
    QVERIFY(view.boundary().empty());
}

void TestPlaneView::testPointsCanBeHidden()
{
    PlaneView view;
    view.resize(400, 400);
    view.show();
    view.setPoints({{{0.5, 0.5}, 1, false}, {{-0.5, -0.5}, 1, true}});
    const QPoint train = view.geometryOfPlane().toPixel({0.5, 0.5}).toPoint();
    const QPoint test = view.geometryOfPlane().toPixel({-0.5, -0.5}).toPoint();
    const QRgb blue = Theme::instance().colors().pos.rgb();
    QCOMPARE(view.grab().toImage().pixel(train), blue);
    // The ring of a hollow mark lies around its ground-coloured middle.
    const auto hasRing = [&] {
        const QImage picture = view.grab().toImage();
        for (int x = 3; x < 14; ++x)
            if (picture.pixel(test + QPoint(x, 0)) == blue)
                return picture.pixel(test) != blue;
        return false;
    };
    QVERIFY(hasRing());
    view.setTestPointsVisible(false);
    QCOMPARE(view.grab().toImage().pixel(train), blue);
    QVERIFY(!hasRing());
    QVERIFY(view.accessibleText().contains(QStringLiteral("1 training and 1 test")));
}

void TestPlaneView::theReadOutStaysInside()
{
    PlaneView view;
    view.setEvaluator([](double x1, double) { return PlaneView::Probe{x1, 0}; });
    for (const QSize size : {QSize(441, 390), QSize(320, 290)}) {
        view.resize(size);
        view.show();
        const QRectF plot = view.geometryOfPlane().plot();
        for (const double across : {0.0, 0.02, 0.5, 0.8, 0.95, 1.0})
            for (const double down : {0.0, 0.05, 0.5, 1.0}) {
                const QPointF at(plot.left() + across * plot.width(), plot.top() + down * plot.height());
                QMouseEvent move(QEvent::MouseMove, at, view.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
                QApplication::sendEvent(&view, &move);
                QVERIFY2(QRectF(view.rect()).contains(view.readOutRect()), qPrintable(view.readOut()));
                QVERIFY(!view.readOutRect().contains(at));
                QVERIFY(view.readOut().endsWith(QStringLiteral("class 0")));
            }
    }
}

void TestPlaneView::columnsNameTheAxes()
{
    PlaneView view;
    view.resize(440, 390);
    view.show();
    const double before = view.geometryOfPlane().plot().height();
    const auto words = [&] {
        SvgDevice device(view.size(), {});
        view.render(&device);
        QStringList all;
        for (QXmlStreamReader reader(device.svg()); !reader.atEnd();)
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
                all.append(reader.readElementText());
        return all;
    };
    QVERIFY(words().contains(QStringLiteral("1")) && words().contains(QStringLiteral("2")));
    view.setAxisNames({QStringLiteral("x_3"), QStringLiteral("petal width")}, {QStringLiteral("x_1"), QStringLiteral("sepal length in units that nobody can keep in mind for long")});
    const PlaneGeometry& geometry = view.geometryOfPlane();
    QVERIFY(geometry.plot().height() < before); // the names have lines of their own
    QVERIFY(QRectF(view.rect()).contains(geometry.horizontalNameRect()));
    QVERIFY(QRectF(view.rect()).contains(geometry.verticalNameRect()));
    QVERIFY(geometry.horizontalNameRect().top() >= geometry.bottomTickRect(0).bottom() - 6);
    QVERIFY2(words().contains(QStringLiteral("petal width")), qPrintable(words().join(u'|')));
    QVERIFY(words().join(u'|').contains(QStringLiteral("sepal length in"))); // cut where there is no more room
    QVERIFY(words().join(u'|').contains(u'…'));
    QVERIFY(view.accessibleText().contains(QStringLiteral("Across: petal width.")));
}

void TestPlaneView::keysProbeAPlace()
{
    PlaneView view;
    view.resize(400, 400);
    view.setEvaluator([](double x1, double x2) { return PlaneView::Probe{x1 + x2, x1 + x2 >= 0.5 ? 1 : 0}; });
    view.show();
    view.setFocus();
    QVERIFY(view.readOut().isEmpty());
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view.readOut(), QStringLiteral("(0.50, 0.00) → y = 0.500, class 1"));
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.readOut(), QStringLiteral("(0.50, −0.05) → y = 0.450, class 0"));
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(view.readOut().startsWith(QStringLiteral("(1.00,")));
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(view.readOut().isEmpty());
}

void TestPlaneView::theMapIsDrawnUnderThePoints()
{
    PlaneView view;
    view.resize(400, 400);
    view.show();
    view.setMap(std::vector<float>(16 * 16, 1.0F), 16, kOutputScale, 0.5);
    const Theme& theme = Theme::instance();
    const QImage picture = view.grab().toImage();
    QCOMPARE(
        picture.pixel(view.geometryOfPlane().plot().center().toPoint()), theme.diverging().diverging(theme.underPointsRange()));
}

QTEST_MAIN(TestPlaneView)
#include "tst_plane_view.moc"
