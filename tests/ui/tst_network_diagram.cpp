// The network diagram: where units and edges lie, what is under a point, keys, and what it tells.
#include "ui/theme/Theme.h"
#include "ui/views/NetworkDiagram.h"

#include <QSignalSpy>
#include <QTest>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

NetworkSpec spec(const std::vector<int>& hidden)
{
    NetworkSpec result;
    for (const int units : hidden)
        result.layers.push_back({units, Activation(ActivationType::Tanh), 0.0});
    result.layers.push_back({1, Activation(ActivationType::Sigmoid), 0.0});
    return result;
}

SnapshotPointer snapshotOf(const NetworkSpec& network)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->spec = std::make_shared<const NetworkSpec>(network);
    snapshot->parameters = initialParameters(network);
    snapshot->gradient = Parameters(network);
    snapshot->gradient->weight(0, 1, 0) = -0.125;
    snapshot->unitMaps = std::make_shared<const UnitMaps>(computeUnitMaps(network, snapshot->parameters, 12, -1, 1));
    return snapshot;
}

} // namespace

class TestNetworkDiagram : public QObject {
    Q_OBJECT

private slots:
    void unitSizesFollowTheTallestLayer();
    void columnsAreEvenAndCentred();
    void manyUnitsAreCounted();
    void sixteenUnitsInEightLayersStayApart();
    void unitsAndEdgesAreFound();
    void keysMoveBetweenUnits();
    void edgesTellWeightAndGradient();
    void aSnapshotOfAnotherNetworkIsTaken();
    void unitsAreDrawnInTheirColours();
    void biasesAreFoundAtTheirUnits();
    void manyEdgesAreBundled();
    void heldEdgesLookDifferent();
    void handlesStayInThePicture();
    void aViewerChangesNothing();
};

void TestNetworkDiagram::unitSizesFollowTheTallestLayer()
{
    const QSizeF size(628, 520);
    QCOMPARE(NetworkDiagramGeometry(size, {2, 6, 4, 1}, 1.0).unitSize(), 58.0);
    QCOMPARE(NetworkDiagramGeometry(size, {2, 8, 6, 1}, 1.0).unitSize(), 44.0);
    QVERIFY(NetworkDiagramGeometry(QSizeF(628, 200), {2, 8, 6, 1}, 1.0).unitSize() < 30.0);
    QCOMPARE(NetworkDiagramGeometry(QSizeF(1256, 1040), {2, 6, 4, 1}, 1.5).unitSize(), 87.0);
}

void TestNetworkDiagram::columnsAreEvenAndCentred()
{
    const NetworkDiagramGeometry geometry(QSizeF(628, 520), {2, 8, 6, 1}, 1.0);
    QCOMPARE(geometry.columns(), 4);
    for (int column = 1; column < 4; ++column)
        QVERIFY(std::abs(geometry.columnCenter(column) - geometry.columnCenter(column - 1) - geometry.columnPitch()) < 1e-9);
    for (int column = 0; column < 4; ++column) {
        const QRectF top = geometry.unitRect({column, 0});
        const QRectF bottom = geometry.unitRect({column, geometry.shownUnits(column) - 1});
        QVERIFY(std::abs((top.top() + bottom.bottom()) / 2 - 260.0) <= 1.5);
    }
    QVERIFY(geometry.unitRect({3, 0}).width() > geometry.unitSize()); // the output is larger
}

void TestNetworkDiagram::manyUnitsAreCounted()
{
    const NetworkDiagramGeometry geometry(QSizeF(628, 520), {2, 16, 10, 1}, 1.0);
    QCOMPARE(geometry.shownUnits(1), 8);
    QCOMPARE(geometry.units(1), 16);
    QVERIFY(!geometry.countRect(1).isEmpty());
    QCOMPARE(geometry.shownUnits(2), 10);
    QVERIFY(geometry.countRect(2).isEmpty());
    QVERIFY(QRectF(0, 0, 628, 520).contains(geometry.countRect(1)));
}

void TestNetworkDiagram::sixteenUnitsInEightLayersStayApart()
{
    for (const QSizeF size : {QSizeF(628, 520), QSizeF(580, 380), QSizeF(820, 170)}) {
        const NetworkDiagramGeometry geometry(size, {2, 16, 16, 10, 16, 9, 16, 16, 16, 1}, 1.0);
        std::vector<QRectF> rects;
        for (int column = 0; column < geometry.columns(); ++column)
            for (int unit = 0; unit < geometry.shownUnits(column); ++unit)
                rects.push_back(geometry.unitRect({column, unit}));
        for (std::size_t i = 0; i < rects.size(); ++i) {
            QVERIFY(QRectF(QPointF(0, 0), size).contains(rects[i]));
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY(!rects[i].intersects(rects[k]));
        }
    }
}

void TestNetworkDiagram::unitsAndEdgesAreFound()
{
    const NetworkDiagramGeometry geometry(QSizeF(628, 520), {2, 5, 3, 1}, 1.0);
    for (int column = 0; column < geometry.columns(); ++column)
        for (int unit = 0; unit < geometry.shownUnits(column); ++unit)
            QVERIFY(geometry.unitAt(geometry.unitRect({column, unit}).center()) == (UnitAddress{column, unit}));
    QVERIFY(!geometry.unitAt({2, 2}));
    const EdgeAddress edge{3, 2, 0};
    QVERIFY(geometry.edgeAt(geometry.edgePoint(edge, 0.3)) == edge);
    QVERIFY(!geometry.edgeAt({geometry.columnCenter(2) + 60, 4}));
}

void TestNetworkDiagram::keysMoveBetweenUnits()
{
    NetworkDiagram diagram;
    diagram.resize(628, 520);
    diagram.setSpec(spec({5, 3}));
    diagram.show();
    diagram.setFocus(Qt::TabFocusReason);
    QSignalSpy changed(&diagram, &NetworkDiagram::currentUnitChanged);
    QTRY_VERIFY(diagram.currentUnit() == (UnitAddress{1, 0}));
    QTest::keyClick(&diagram, Qt::Key_Down);
    QTest::keyClick(&diagram, Qt::Key_Down);
    QVERIFY(diagram.currentUnit() == (UnitAddress{1, 2}));
    QTest::keyClick(&diagram, Qt::Key_Right);
    QVERIFY(diagram.currentUnit() == (UnitAddress{2, 1})); // the neighbour at the same height
    QVERIFY(diagram.accessibleText().contains(QStringLiteral("Hidden layer 2, unit 2")));
    QTest::keyClick(&diagram, Qt::Key_Right);
    QTest::keyClick(&diagram, Qt::Key_Right);
    QVERIFY(diagram.currentUnit() == (UnitAddress{3, 0}));
    QTest::keyClick(&diagram, Qt::Key_Escape);
    QVERIFY(!diagram.currentUnit());
    QVERIFY(changed.count() >= 5);
}

void TestNetworkDiagram::edgesTellWeightAndGradient()
{
    NetworkDiagram diagram;
    diagram.resize(628, 520);
    const SnapshotPointer snapshot = snapshotOf(spec({5, 3}));
    diagram.setSnapshot(snapshot);
    QCOMPARE(*diagram.edgeWeight({1, 0, 1}), snapshot->parameters.weight(0, 1, 0));
    QCOMPARE(*diagram.edgeGradient({1, 0, 1}), -0.125);
    diagram.show();
    QTest::mouseMove(&diagram, diagram.geometryOfDiagram().edgePoint({3, 1, 0}, 0.4).toPoint());
    QTRY_VERIFY(diagram.hoveredEdge() == (EdgeAddress{3, 1, 0}));
}

void TestNetworkDiagram::aSnapshotOfAnotherNetworkIsTaken()
{
    NetworkDiagram diagram;
    diagram.resize(628, 520);
    diagram.setSpec(spec({5, 3}));
    diagram.setSnapshot(snapshotOf(spec({2})));
    QCOMPARE(diagram.geometryOfDiagram().columns(), 3);
    QVERIFY(diagram.edgeWeight({1, 0, 1}).has_value());
    diagram.setSpec(spec({2, 2}));
    QVERIFY(!diagram.edgeWeight({1, 0, 1})); // numbers of another network are not shown
    for (const DiagramMode mode : {DiagramMode::Activation, DiagramMode::Weights, DiagramMode::Gradient}) {
        diagram.setMode(mode);
        QVERIFY(!diagram.grab().isNull());
    }
}

void TestNetworkDiagram::unitsAreDrawnInTheirColours()
{
    NetworkDiagram diagram;
    diagram.resize(628, 520);
    auto snapshot = std::make_shared<Snapshot>(*snapshotOf(spec({2})));
    snapshot->parameters = Parameters(*snapshot->spec);
    snapshot->parameters.bias(0, 0) = 10.0; // tanh(10) = 1 everywhere
    snapshot->parameters.bias(0, 1) = -10.0;
    snapshot->unitMaps = std::make_shared<const UnitMaps>(computeUnitMaps(*snapshot->spec, snapshot->parameters, 12, -1, 1));
    diagram.setSnapshot(snapshot);
    const QImage picture = diagram.grab().toImage();
    const auto colorAt
        = [&](UnitAddress unit) { return picture.pixelColor(diagram.geometryOfDiagram().unitRect(unit).center().toPoint()); };
    QCOMPARE(colorAt({1, 0}).rgb(), Theme::instance().colors().pos.rgb());
    QCOMPARE(colorAt({1, 1}).rgb(), Theme::instance().colors().neg.rgb());
}

void TestNetworkDiagram::biasesAreFoundAtTheirUnits()
{
    for (const QSizeF size : {QSizeF(628, 520), QSizeF(580, 300)}) {
        const NetworkDiagramGeometry geometry(size, {7, 8, 16, 6}, 1.0, {0, 0, 8, 0});
        for (int column = 1; column < geometry.columns(); ++column)
            for (int unit = geometry.firstUnit(column); unit < geometry.endUnit(column); ++unit)
                QVERIFY(geometry.biasAt(geometry.biasCenter({column, unit})) == (EdgeAddress{column, EdgeAddress::kBias, unit}));
        QVERIFY(!geometry.biasAt(geometry.unitRect({1, 0}).center()));
        QCOMPARE(geometry.firstUnit(2), 8);
        QVERIFY(!geometry.isShown(UnitAddress{2, 0}));
        QVERIFY(geometry.unitAt(geometry.unitRect({2, 15}).center()) == (UnitAddress{2, 15}));
    }
}

void TestNetworkDiagram::manyEdgesAreBundled()
{
    const NetworkDiagramGeometry narrow(QSizeF(628, 520), {2, 16, 16, 16, 16, 16, 16, 16, 16, 1}, 1.0);
    QVERIFY(!narrow.isBundled(1)); // two inputs have few edges
    QVERIFY(narrow.isBundled(2));
    const NetworkDiagramGeometry wide(QSizeF(628, 520), {2, 8, 8, 1}, 1.0);
    QVERIFY(!wide.isBundled(2));
}

void TestNetworkDiagram::heldEdgesLookDifferent()
{
    NetworkDiagram diagram;
    diagram.resize(628, 520);
    diagram.setSnapshot(snapshotOf(spec({2})));
    const QImage before = diagram.grab().toImage();
    QImage last = before;
    for (const ParameterHold hold : {ParameterHold::Frozen, ParameterHold::Cut})
        for (const EdgeAddress edge : {EdgeAddress{2, 1, 0}, EdgeAddress{2, EdgeAddress::kBias, 0}}) {
            DiagramHolds holds({2, 2, 1});
            holds.set(edge, hold);
            diagram.setHolds(holds);
            const QImage picture = diagram.grab().toImage();
            QVERIFY(picture != before);
            QVERIFY(picture != last);
            QVERIFY(
                diagram.edgeText(edge).endsWith(hold == ParameterHold::Cut ? QStringLiteral("cut") : QStringLiteral("frozen")));
            last = picture;
        }
    diagram.setHolds(DiagramHolds({2, 2, 1}));
    QVERIFY(diagram.grab().toImage() == before);
}

void TestNetworkDiagram::handlesStayInThePicture()
{
    for (const QSizeF size : {QSizeF(628, 520), QSizeF(580, 300), QSizeF(820, 170)})
        for (const std::vector<int>& units : {std::vector<int>{2, 16, 10, 1}, {2, 6, 4, 1}, {2, 16, 16, 16, 16, 16, 16, 16, 1}}) {
            const NetworkDiagramGeometry geometry(size, units, 1.0);
            for (double x = 0; x < size.width(); x += 5)
                for (const DiagramHandle& handle : diagramHandles(geometry, {x, size.height() / 2}, {16, 8}))
                    QVERIFY(QRectF(QPointF(0, 0), size).adjusted(-1, -1, 1, 1).contains(handle.rect));
        }
}

void TestNetworkDiagram::aViewerChangesNothing()
{
    NetworkDiagram diagram;
    diagram.resize(628, 520);
    diagram.setSnapshot(snapshotOf(spec({3})));
    diagram.show();
    QSignalSpy edits(&diagram, &NetworkDiagram::editRequested);
    const QPoint edge = diagram.geometryOfDiagram().edgePoint({2, 1, 0}, 0.5).toPoint();
    QTest::mouseClick(&diagram, Qt::LeftButton, {}, edge);
    diagram.setFocus(Qt::TabFocusReason);
    for (const int key : {Qt::Key_E, Qt::Key_F, Qt::Key_X, Qt::Key_Return, Qt::Key_Delete, Qt::Key_Insert, Qt::Key_PageUp})
        QTest::keyClick(&diagram, static_cast<Qt::Key>(key));
    QCOMPARE(edits.count(), 0);
    diagram.setEditing(DiagramEditing::Values);
    QTest::mouseClick(&diagram, Qt::LeftButton, {}, edge);
    QCOMPARE(edits.count(), 1);
    QTest::keyClick(&diagram, Qt::Key_Delete);
    QCOMPARE(edits.count(), 1);
}

QTEST_MAIN(TestNetworkDiagram)
#include "tst_network_diagram.moc"
