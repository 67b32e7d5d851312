// Where the parts of a traced network lie: nothing covers anything, numbers stay readable, everything can be pointed at.
#include "ui/formula/FormulaLayout.h"
#include "ui/theme/Theme.h"
#include "ui/trace/TraceGeometry.h"

#include <QFontMetricsF>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace chalknet;
using namespace chalknet::ui;
using Kind = TraceTarget::Kind;

namespace {

struct Room {
    const char* name;
    QSizeF size;
    double scale;
};

// The diagram's card of lessons 5 and 8 in the supported windows.
constexpr auto kRooms = std::to_array<Room>({
    {"1440x900", {1292, 372}, 1.0},
    {"1280x720", {1140, 284}, 0.85},
    {"presenter 1280x720", {1256, 330}, 1.06},
    {"with the explanation", {916, 360}, 0.9},
    {"1920x1080", {1700, 480}, 1.15},
    {"2560x1440", {2300, 640}, 1.5},
});

enum class Style { Backward, Rows, Columns };

TraceNetwork networkOf(const std::vector<int>& units, int pieces = 1)
{
    TraceNetwork network;
    network.spec.inputs = units.front();
    for (std::size_t i = 1; i < units.size(); ++i) {
        LayerSpec layer{units[i], Activation(ActivationType::Sigmoid), 0.0};
        if (pieces > 1 && i + 1 < units.size()) {
            layer.activation = Activation(ActivationType::Maxout);
            layer.activation.pieces = pieces;
        }
        network.spec.layers.push_back(layer);
    }
    network.spec.loss = LossType::Mse;
    network.parameters = Parameters(network.spec);
    int number = 7;
    for (double& value : network.parameters.values()) {
        number = (number * 61 + 17) % 199;
        value = (number - 99) / 100.0;
    }
    TraceExample example;
    for (int i = 0; i < network.spec.inputs; ++i)
        example.inputs.push_back((i % 2 == 0 ? -0.5 : 1.0) * (i + 1) / 4.0);
    for (int i = 0; i < network.spec.outputs(); ++i)
        example.targets.push_back(i == 1 ? 1.0 : 0.0);
    network.rows = {example};
    return network;
}

TraceScene sceneOf(const TraceNetwork& network, Style style)
{
    SceneStyle sceneStyle;
    sceneStyle.names = TraceNames(network.spec, style == Style::Rows ? TraceNotation::XwB : TraceNotation::ThetaA);
    sceneStyle.hasBiasUnits = style != Style::Rows;
    sceneStyle.hasLoss = style == Style::Backward;
    sceneStyle.isCalculation = style != Style::Backward;
    const TraceExample& example = network.row(0);
    return traceScene(network, forwardValues(network.spec, network.parameters, example.inputs), example, 0.0903, sceneStyle);
}

std::vector<TraceTarget> unitsOf(const TraceScene& scene)
{
    std::vector<TraceTarget> units;
    for (int column = 0; column < scene.columnCount(); ++column) {
        const TraceColumnMark& mark = scene.columns[static_cast<std::size_t>(column)];
        if (mark.hasBias)
            units.push_back({Kind::Bias, column, 0, 0, 0});
        for (int unit = 0; unit < static_cast<int>(mark.units.size()); ++unit)
            units.push_back({Kind::Unit, column, unit, 0, 0});
    }
    return units;
}

std::vector<TraceTarget> edgesOf(const TraceScene& scene)
{
    std::vector<TraceTarget> edges;
    for (int column = 1; column < scene.columnCount(); ++column)
        for (const TraceTarget& edge : scene.edgesInto(column))
            edges.push_back(edge);
    return edges;
}

struct NamedRect {
    QString name;
    QRectF rect;
};

QString describe(const NamedRect& item)
{
    return QStringLiteral("%1 (%2, %3, %4 × %5)")
        .arg(item.name)
        .arg(item.rect.x(), 0, 'f', 1)
        .arg(item.rect.y(), 0, 'f', 1)
        .arg(item.rect.width(), 0, 'f', 1)
        .arg(item.rect.height(), 0, 'f', 1);
}

/// Rectangles may touch.
bool overlap(const NamedRect& a, const NamedRect& b)
{
    return a.rect.adjusted(0.01, 0.01, -0.01, -0.01).intersects(b.rect);
}

/// Everything that takes room, without what is drawn on edges.
std::vector<NamedRect> solids(const TraceGeometry& geometry, const TraceScene& scene)
{
    std::vector<NamedRect> rects;
    const auto add = [&rects](const QString& name, const QRectF& rect) {
        if (!rect.isEmpty())
            rects.push_back({name, rect});
    };
    for (const TraceTarget& unit : unitsOf(scene)) {
        const QString name = QStringLiteral("%1/%2").arg(unit.column).arg(unit.kind == Kind::Bias ? -1 : unit.unit);
        add(QStringLiteral("unit ") + name, geometry.unitRect(unit));
        add(QStringLiteral("z of ") + name, geometry.symbolRect(unit, true));
        add(QStringLiteral("symbol of ") + name, geometry.symbolRect(unit, false));
        if (!scene.unit(unit)->note.isEmpty())
            add(QStringLiteral("note of ") + name, geometry.noteRect(unit));
        else if (!scene.unit(unit)->sideNote.isEmpty())
            add(QStringLiteral("bias of ") + name, geometry.sideNoteRect(unit));
    }
    add(QStringLiteral("loss"), geometry.lossRect());
    add(QStringLiteral("target"), geometry.lossNoteRect());
    return rects;
}

} // namespace

class TestTraceGeometry : public QObject {
    Q_OBJECT

private slots:
    void nothingOverlaps_data();
    void nothingOverlaps();
    void wideTargetsCoverNothing_data() { nothingOverlaps_data(); }
    void wideTargetsCoverNothing();
    void shownLabelsAreFree_data() { nothingOverlaps_data(); }
    void shownLabelsAreFree();
    void everythingCanBePointedAt_data() { nothingOverlaps_data(); }
    void everythingCanBePointedAt();
    void keysReachEverything_data() { nothingOverlaps_data(); }
    void keysReachEverything();
    void theReferenceIsThatOfTheDesign();
    void lessonFiveReadsAsTheMatrix();
    void smallNetworksShowEveryWeight();
    void activeEdgesAlwaysShowTheirNumber();
    void labelsStayWhereTheyAreWhenStepsGoOn();
    void productsAreFree();
    void aUnitPointedAtShowsItsWeights();
    void arrowsStandBesideTheirEdge();
    void biasesBesideUnitsCanBePointedAt();
    void linesAreCutAtLabels();
    void tooSmallARoomIsNoError();
};

void TestTraceGeometry::nothingOverlaps_data()
{
    QTest::addColumn<QList<int>>("units");
    QTest::addColumn<int>("pieces");
    QTest::addColumn<int>("style");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<double>("scale");
    const std::vector<std::pair<QList<int>, int>> networks{{{2, 1}, 1}, {{2, 2, 1}, 1}, {{3, 3, 2}, 1}, {{1, 1, 1, 1}, 1},
        {{2, 3, 3, 3, 1}, 1}, {{4, 4, 4}, 2}, {{5, 6, 5, 2}, 1}, {{8, 2, 8}, 1}, {{8, 8, 8, 8, 8, 8, 8}, 1}};
    for (const Room& room : kRooms)
        for (const auto& [units, pieces] : networks)
            for (const Style style : {Style::Backward, Style::Rows, Style::Columns}) {
                QString name;
                for (const int count : units)
                    name += QString::number(count) + QLatin1Char('-');
                const char* form = style == Style::Backward ? "backward" : style == Style::Rows ? "xW+b" : "Theta a";
                QTest::newRow(qPrintable(QStringLiteral("%1 %2 %3").arg(name, QLatin1String(form), QLatin1String(room.name))))
                    << units << pieces << static_cast<int>(style) << room.size << room.scale;
            }
}

namespace {

struct Case {
    TraceScene scene;
    TraceGeometry geometry;
    QSizeF room;

    Case()
    {
        QFETCH(QList<int>, units);
        QFETCH(int, pieces);
        QFETCH(int, style);
        QFETCH(QSizeF, size);
        QFETCH(double, scale);
        room = size;
        scene = sceneOf(networkOf({units.begin(), units.end()}, pieces), static_cast<Style>(style));
        geometry = TraceGeometry(size, scene, scale);
    }
};

} // namespace

void TestTraceGeometry::nothingOverlaps()
{
    const Case c;
    const QRectF all(QPointF(0, 0), c.room);
    const std::vector<NamedRect> rects = solids(c.geometry, c.scene);
    for (std::size_t i = 0; i < rects.size(); ++i) {
        QVERIFY2(all.contains(rects[i].rect), qPrintable(describe(rects[i])));
        for (std::size_t k = 0; k < i; ++k)
            QVERIFY2(!overlap(rects[i], rects[k]), qPrintable(describe(rects[i]) + QStringLiteral(" and ") + describe(rects[k])));
    }
    // Numbers can be read, and lie inside of their unit.
    QVERIFY2(c.geometry.textSize() >= kLeastTraceLetters, qPrintable(QString::number(c.geometry.textSize())));
    QVERIFY(c.geometry.labelSize() >= kLeastTraceLetters);
    const QFontMetricsF letters(Theme::instance().sans(c.geometry.textSize()));
    for (const TraceTarget& target : unitsOf(c.scene)) {
        const TraceUnitMark& mark = *c.scene.unit(target);
        const double room = c.geometry.unitRect(target).width() / (mark.isPill ? 2.0 : 1.0);
        QVERIFY(letters.horizontalAdvance(mark.activation.text) < room);
        QVERIFY(!mark.isPill || letters.horizontalAdvance(mark.sum.text) < room);
        QVERIFY(c.geometry.unitRect(target).height() > letters.ascent());
    }
}

void TestTraceGeometry::wideTargetsCoverNothing()
{
    QFETCH(QList<int>, units);
    QFETCH(int, pieces);
    QFETCH(QSizeF, size);
    QFETCH(double, scale);
    TraceNetwork network = networkOf({units.begin(), units.end()}, pieces);
    std::ranges::fill(network.rows.front().targets, -999.0);
    const TraceScene scene = sceneOf(network, Style::Backward);
    const TraceGeometry geometry(size, scene, scale);
    const NamedRect note{QStringLiteral("target"), geometry.lossNoteRect()};
    const int last = scene.columnCount() - 1;
    for (int unit = 0; unit < static_cast<int>(scene.columns.back().units.size()); ++unit) {
        const NamedRect pill{QStringLiteral("output"), geometry.unitRect({Kind::Unit, last, unit, 0, 0})};
        QVERIFY2(!overlap(note, pill), qPrintable(describe(note) + QStringLiteral(" and ") + describe(pill)));
    }
    QVERIFY(QRectF(QPointF(0, 0), size).contains(note.rect));
    QVERIFY(geometry.lossNoteLetters() > 0.6 * kLeastTraceLetters);
}

void TestTraceGeometry::shownLabelsAreFree()
{
    const Case c;
    std::vector<NamedRect> rects = solids(c.geometry, c.scene);
    const std::size_t first = rects.size();
    for (const TraceTarget& edge : edgesOf(c.scene))
        if (c.geometry.showsLabel(edge)) {
            const QRectF rect = c.geometry.labelRect(edge);
            rects.push_back({QStringLiteral("label %1 %2-%3").arg(edge.column).arg(edge.from).arg(edge.unit), rect});
            const QLineF line = c.geometry.edgeLine(edge);
            QVERIFY(lengthInside(line, rect) > 0.0); // on its edge
            const double size = c.geometry.labelSize(edge.column);
            QVERIFY(size >= kLeastTraceLetters);
            const double symbol = c.geometry.labelHasSymbol(edge) ? formulaWidth(c.scene.edge(edge)->symbol, 1.17 * size) : 0.0;
            const double number = QFontMetricsF(Theme::instance().sans(size)).horizontalAdvance(c.scene.edge(edge)->text);
            QVERIFY2(rect.width() >= symbol + number, qPrintable(describe(rects.back())));
        }
    for (std::size_t i = first; i < rects.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            QVERIFY2(!overlap(rects[i], rects[k]), qPrintable(describe(rects[i]) + QStringLiteral(" and ") + describe(rects[k])));
}

void TestTraceGeometry::everythingCanBePointedAt()
{
    const Case c;
    for (const TraceTarget& unit : unitsOf(c.scene))
        QVERIFY(c.geometry.targetAt(c.geometry.unitRect(unit).center()) == unit);
    if (c.scene.hasLoss)
        QVERIFY(c.geometry.targetAt(c.geometry.lossRect().center()).kind == Kind::Loss);
    for (const TraceTarget& edge : edgesOf(c.scene)) {
        if (c.geometry.showsLabel(edge))
            QVERIFY(c.geometry.targetAt(c.geometry.labelRect(edge).center()) == edge);
        // Somewhere along the edge it is the nearest (unless another lies on it, as those of maxout pieces almost do).
        const QLineF line = c.geometry.edgeLine(edge);
        bool isFound = false;
        for (double share = 0.02; share < 0.99 && !isFound; share += 0.02)
            isFound = c.geometry.targetAt(line.pointAt(share)) == edge;
        QVERIFY2(isFound, qPrintable(QStringLiteral("edge %1: %2-%3").arg(edge.column).arg(edge.from).arg(edge.unit)));
    }
    QVERIFY(c.geometry.targetAt(QPointF(c.room.width() - 1, 1)).isNone());
}

void TestTraceGeometry::keysReachEverything()
{
    const Case c;
    std::vector<TraceTarget> all;
    for (const auto& list : c.geometry.targets())
        all.insert(all.end(), list.begin(), list.end());
    QVERIFY(all.size() >= unitsOf(c.scene).size() + edgesOf(c.scene).size() + (c.scene.hasLoss ? 1 : 0));
    std::vector<TraceTarget> reached{c.geometry.neighbour({}, Qt::Key_Right)};
    for (std::size_t i = 0; i < reached.size(); ++i)
        for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down})
            if (const TraceTarget next = c.geometry.neighbour(reached[i], key);
                std::find(reached.begin(), reached.end(), next) == reached.end())
                reached.push_back(next);
    QCOMPARE(reached.size(), all.size());
    for (const TraceTarget& target : all)
        QVERIFY(std::find(reached.begin(), reached.end(), target) != reached.end());
    // To the right and back: from an input over its edge to a unit.
    const TraceTarget edge = c.geometry.neighbour({Kind::Unit, 0, 0, 0, 0}, Qt::Key_Right);
    QVERIFY(edge.kind == Kind::Edge && edge.column == 1 && edge.from == 0);
    QVERIFY((c.geometry.neighbour(edge, Qt::Key_Left) == TraceTarget{Kind::Unit, 0, 0, 0, 0}));
    QVERIFY((c.geometry.neighbour(edge, Qt::Key_Right) == TraceTarget{Kind::Unit, 1, edge.unit, 0, 0}));
}

void TestTraceGeometry::theReferenceIsThatOfTheDesign()
{
    TraceNetwork network = networkOf({2, 2, 1});
    network.rows.front().inputs = {1.0, 0.5};
    const TraceScene scene = sceneOf(network, Style::Backward);
    const TraceGeometry geometry(QSizeF(1324, 400), scene, 1.0);
    const auto isNear = [](double value, double wanted, double within) { return std::abs(value - wanted) <= within; };
    const QRectF pill = geometry.unitRect({Kind::Unit, 1, 0, 0, 0});
    QVERIFY(isNear(pill.width(), 143, 3) && isNear(pill.height(), 62, 2));
    const QRectF bias = geometry.unitRect({Kind::Bias, 0, 0, 0, 0});
    QVERIFY(isNear(bias.width(), 56, 2));
    QVERIFY(isNear(bias.center().x(), 122, 6));
    QVERIFY(isNear(bias.center().y(), 42, 4));
    QVERIFY(isNear(geometry.unitRect({Kind::Unit, 0, 0, 0, 0}).center().y(), 174, 5));
    QVERIFY(isNear(geometry.unitRect({Kind::Unit, 0, 1, 0, 0}).center().y(), 340, 5));
    QVERIFY(isNear(geometry.unitRect({Kind::Unit, 2, 0, 0, 0}).center().x(), 960, 10));
    QVERIFY(isNear(geometry.lossRect().center().x(), 1237, 8) && isNear(geometry.lossRect().height(), 76, 3));
    QCOMPARE(geometry.textSize(), 18.0);

    const TraceScene forward = sceneOf(networkOf({3, 3, 2}), Style::Rows);
    const TraceGeometry five(QSizeF(1324, 404), forward, 1.0);
    QVERIFY(isNear(five.unitRect({Kind::Unit, 0, 0, 0, 0}).center().y(), 105, 5));
    QVERIFY(isNear(five.unitRect({Kind::Unit, 1, 0, 0, 0}).height(), 59, 3));
    QVERIFY(isNear(five.unitRect({Kind::Unit, 0, 2, 0, 0}).center().y(), 332, 14));
}

void TestTraceGeometry::lessonFiveReadsAsTheMatrix()
{
    TraceNetwork network = networkOf({3, 3, 2});
    network.spec.layers.back().activation = Activation(ActivationType::Identity);
    for (double& value : network.parameters.values())
        value = value < 0.0 ? -1.0 : 0.5;
    const TraceScene scene = sceneOf(network, Style::Rows);
    QVERIFY(!scene.columns.back().units.front().isPill);
    const TraceGeometry geometry(QSizeF(1324, 404), scene, 1.0);
    for (int column = 1; column < 3; ++column) {
        double above = 0.0;
        const std::vector<TraceTarget> edges = scene.edgesInto(column);
        const QLineF first = geometry.edgeLine(edges.front());
        for (const TraceTarget& edge : edges) {
            QVERIFY(geometry.showsLabel(edge));
            QVERIFY(!geometry.labelHasSymbol(edge));
            // One column, in the order of the matrix: row by row from the top.
            const double share = (geometry.labelCenter(edge).x() - first.x1()) / first.dx();
            QVERIFY2(std::abs(share - 0.27) < 0.005, qPrintable(QStringLiteral("column %1: %2").arg(column).arg(share)));
            QVERIFY(geometry.labelCenter(edge).y() > above);
            above = geometry.labelCenter(edge).y();
        }
    }
}

void TestTraceGeometry::smallNetworksShowEveryWeight()
{
    for (const Room& room : kRooms)
        for (const auto& units : {std::vector{2, 1}, {2, 2, 1}, {3, 2, 1}}) {
            const TraceScene scene = sceneOf(networkOf(units), Style::Backward);
            const TraceGeometry geometry(room.size, scene, room.scale);
            for (const TraceTarget& edge : edgesOf(scene)) {
                QVERIFY2(geometry.showsLabel(edge), room.name);
                QVERIFY2(geometry.labelHasSymbol(edge), room.name);
            }
            QVERIFY(geometry.sizes().hasSymbolsAbove);
        }
}

void TestTraceGeometry::activeEdgesAlwaysShowTheirNumber()
{
    for (const Room& room : kRooms)
        for (const auto& units : {std::vector{2, 2, 1}, {4, 4, 4}, {5, 6, 5, 2}, {8, 8, 8, 8, 8, 8, 8}}) {
            TraceScene scene = sceneOf(networkOf(units), Style::Backward);
            // A step backward: one weight, and all paths from its unit.
            const TraceTarget weight{Kind::BiasEdge, 1, 1, 0, 0};
            std::vector<TraceTarget> active{weight};
            for (int unit = 0; unit < units[2]; ++unit)
                active.push_back({Kind::Edge, 2, unit, 1, 0});
            for (const TraceTarget& edge : active)
                scene.edge(edge)->isActive = true;
            const TraceGeometry geometry(room.size, scene, room.scale);
            for (const TraceTarget& edge : active) {
                QVERIFY(geometry.showsLabel(edge));
                for (const TraceTarget& other : edgesOf(scene))
                    QVERIFY(other == edge || !geometry.showsLabel(other)
                        || !geometry.labelRect(other).intersects(geometry.labelRect(edge)));
            }
        }
}

void TestTraceGeometry::labelsStayWhereTheyAreWhenStepsGoOn()
{
    TraceScene scene = sceneOf(networkOf({2, 2, 1}), Style::Backward);
    const TraceGeometry before(QSizeF(1324, 400), scene, 1.0);
    for (const TraceTarget& active : edgesOf(scene)) {
        TraceScene step = scene;
        step.edge(active)->isActive = true;
        step.edge(active)->tone = TraceTone::C1;
        const TraceGeometry after(QSizeF(1324, 400), step, 1.0);
        for (const TraceTarget& edge : edgesOf(scene))
            QCOMPARE(after.labelRect(edge), before.labelRect(edge));
    }
    // Nor do units when numbers are still to come.
    hideFrom(scene, 1);
    const TraceGeometry waiting(QSizeF(1324, 400), scene, 1.0);
    for (const TraceTarget& unit : unitsOf(scene))
        QCOMPARE(waiting.unitRect(unit), before.unitRect(unit));
}

void TestTraceGeometry::productsAreFree()
{
    for (const Room& room : kRooms) {
        TraceScene scene = sceneOf(networkOf({3, 3, 2}), Style::Rows);
        for (int from = 0; from < 3; ++from) {
            TraceEdgeMark* edge = scene.edge({Kind::Edge, 2, 1, from, 0});
            edge->isActive = true;
            edge->product = QStringLiteral("\\num{4}\\cdot\\num{0.5} = \\num{2}");
        }
        const TraceGeometry geometry(room.size, scene, room.scale);
        std::vector<QRectF> products;
        for (int from = 0; from < 3; ++from) {
            const TraceTarget target{Kind::Edge, 2, 1, from, 0};
            QVERIFY2(geometry.showsProduct(target), room.name);
            products.push_back(geometry.productRect(target));
            QVERIFY(lengthInside(geometry.edgeLine(target), products.back()) > 0.0);
            QVERIFY(products.back().center().x() > geometry.labelCenter(target).x());
        }
        for (const TraceTarget& edge : edgesOf(scene))
            for (const QRectF& product : products)
                QVERIFY(!geometry.showsLabel(edge) || !geometry.labelRect(edge).intersects(product));
        QVERIFY(!products[0].intersects(products[1]) && !products[1].intersects(products[2]));
    }
}

void TestTraceGeometry::aUnitPointedAtShowsItsWeights()
{
    for (const Room& room : kRooms) {
        const TraceScene scene = sceneOf(networkOf({8, 8, 8, 8, 8, 8, 8}), Style::Backward);
        const TraceGeometry geometry(room.size, scene, room.scale);
        for (int unit = 0; unit < 8; ++unit) {
            const std::vector<TraceLabel> labels = geometry.spotlight({Kind::Unit, 3, unit, 0, 0});
            // With very steep edges one or two may have no room.
            QVERIFY2(labels.size() >= 7, qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(room.name)).arg(labels.size())));
            for (std::size_t i = 0; i < labels.size(); ++i) {
                QCOMPARE(labels[i].edge.column, 3);
                QCOMPARE(labels[i].edge.unit, unit);
                for (std::size_t k = 0; k < i; ++k)
                    QVERIFY(!labels[i].rect.intersects(labels[k].rect));
            }
        }
        for (const TraceLabel& label : geometry.spotlight({Kind::Bias, 1, 0, 0, 0}))
            QVERIFY(label.edge.kind == Kind::BiasEdge && label.edge.column == 2);
        QCOMPARE(geometry.spotlight({Kind::Edge, 4, 3, 2, 0}).size(), std::size_t(1));
        QVERIFY(geometry.spotlight({Kind::Loss}).empty());
    }
}

void TestTraceGeometry::arrowsStandBesideTheirEdge()
{
    const TraceScene scene = sceneOf(networkOf({2, 2, 1}), Style::Backward);
    const TraceGeometry geometry(QSizeF(1324, 400), scene, 1.0);
    for (const TraceTarget& edge : edgesOf(scene)) {
        const QLineF line = geometry.edgeLine(edge);
        QVERIFY(!geometry.arrows(edge).empty());
        for (const QLineF& arrow : geometry.arrows(edge)) {
            QVERIFY(std::abs(arrow.angleTo(line)) < 1e-6 || std::abs(arrow.angleTo(line) - 360.0) < 1e-6);
            const double distance = QLineF(arrow.p1(), line.p1()).length() > 0.0
                ? std::abs((arrow.y1() - line.y1()) * line.dx() - (arrow.x1() - line.x1()) * line.dy()) / line.length()
                : 0.0;
            QVERIFY(distance > 8.0 && distance < 24.0);
            QVERIFY(lengthInside(arrow, geometry.labelRect(edge)) == 0.0);
        }
    }
    QCOMPARE(geometry.lossArrows(0).size(), std::size_t(1));
}

void TestTraceGeometry::biasesBesideUnitsCanBePointedAt()
{
    const TraceScene scene = sceneOf(networkOf({3, 3, 2}), Style::Rows);
    const TraceGeometry geometry(QSizeF(1324, 404), scene, 1.0);
    for (int column = 1; column < 3; ++column)
        for (int unit = 0; unit < (column == 1 ? 3 : 2); ++unit) {
            const QRectF note = geometry.sideNoteRect({Kind::Unit, column, unit, 0, 0});
            QVERIFY(!note.isEmpty());
            QVERIFY((geometry.targetAt(note.center()) == TraceTarget{Kind::BiasEdge, column, unit, 0, 0}));
        }
    QVERIFY(scene.edge({Kind::BiasEdge, 1, 0, 0, 0}) == nullptr);
}

void TestTraceGeometry::linesAreCutAtLabels()
{
    const QLineF line(0, 0, 100, 50);
    const QRectF first(20, 5, 20, 20); // from x = 20 to 40
    const QRectF second(30, 10, 30, 30); // from 30 to 60
    const std::vector<QLineF> parts = withoutRects(line, {second, first});
    QCOMPARE(parts.size(), std::size_t(2));
    QVERIFY(std::abs(parts[0].x2() - 20.0) < 1e-9 && std::abs(parts[1].x1() - 60.0) < 1e-9);
    QVERIFY(std::abs(lengthInside(line, first) - line.length() * 0.2) < 1e-9);
    QCOMPARE(lengthInside(line, QRectF(0, 40, 20, 20)), 0.0);
    QCOMPARE(withoutRects(line, {QRectF(0, 40, 20, 20)}).size(), std::size_t(1));
    QVERIFY(withoutRects(line, {QRectF(-10, -10, 200, 200)}).empty());
}

void TestTraceGeometry::tooSmallARoomIsNoError()
{
    const TraceScene scene = sceneOf(networkOf({8, 8, 8, 8, 8, 8, 8}), Style::Backward);
    for (const QSizeF size : {QSizeF(420, 200), QSizeF(40, 20), QSizeF(0, 0)}) {
        const TraceGeometry geometry(size, scene, 0.85);
        QVERIFY(geometry.targetAt(QPointF(-100, -100)).isNone());
    }
    QVERIFY(TraceGeometry(QSizeF(400, 300), TraceScene(), 1.0).neighbour({}, Qt::Key_Right).isNone());
}

QTEST_MAIN(TestTraceGeometry)
#include "tst_trace_geometry.moc"
