// The data of the lab: sets, own points by mouse and keyboard, tables, and what they change in the network.
#include "engine/base/Random.h"
#include "engine/compute/Inference.h"
#include "engine/data/Generators.h"
#include "engine/formats/CsvTable.h"
#include "ui/AppContext.h"
#include "ui/controls/NoteBar.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/lab/ClassChips.h"
#include "ui/lessons/lab/CsvDialog.h"
#include "ui/lessons/lab/DataOptions.h"
#include "ui/lessons/lab/DataPanel.h"
#include "ui/lessons/lab/LabPage.h"
#include "ui/lessons/lab/LabPoints.h"
#include "ui/lessons/lab/NetworkPanel.h"
#include "ui/lessons/lab/OutputPanel.h"
#include "ui/lessons/lab/PointTools.h"
#include "ui/views/DatasetThumbnail.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <cmath>
#include <memory>
#include <numbers>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

std::shared_ptr<const LabTable> smallTable()
{
    const CsvTable cells = parseTable("a,b,c,class\n1,10,100,0\n2,20,300,1\n3,50,200,0\n4,40,500,1\n9,30,400,1\n", "small");
    using enum TableRole;
    return std::make_shared<const LabTable>(labTable(tableDataset(cells, {Input, Input, Input, Class}, kMostLabClasses), true));
}

LabData randomData(Random& random)
{
    const auto below = [&](int count) { return static_cast<int>(random.uniform(0.0, count - 1e-9)); };
    LabData data;
    const auto names = labDataNames();
    data.name = std::string(names[static_cast<std::size_t>(below(static_cast<int>(names.size())))]);
    data.kind = static_cast<LabDataKind>(below(3));
    data.noise = random.uniform(0.0, kLargestNoise);
    data.seed = static_cast<std::uint64_t>(below(9999));
    data.trainShare = random.uniform(kSmallestTrainShare, kLargestTrainShare);
    data.count = kFewestLabPoints + static_cast<std::size_t>(below(1980));
    data.signedGates = below(2) == 1;
    data.features.clear();
    for (const PlaneTerm term : kPlaneFeatures)
        if (below(2) == 1 || (term == PlaneTerm::SineX2 && data.features.empty()))
            data.features.push_back(term);
    for (int i = below(40); i > 0; --i)
        data.points.push_back({random.uniform(-1, 1), random.uniform(-1, 1), below(6)});
    if (data.kind == LabDataKind::Table || below(2) == 1)
        data.table = smallTable();
    return data;
}

} // namespace

class TestLabData : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyDataSurvivesJson();
    void damagedJsonGivesValidData();
    void everySetFitsItsNetwork();
    void featuresAreTheirFormulas();
    void signedGatesLieAtMinusOne();
    void otherTasksChangeOutputAndLoss();
    void ownPointsByMouse();
    void ownPointsByKeyboard();
    void ownPointsKeepTheirSideOfTheSplit();
    void theDialogExplainsAndImports();
    void aSavedTableIsReadBackIdentically();
    void thePlaneOfATableHoldsTheOtherInputs();
    void thePlaneOfATableNamesItsColumns();
    void toolsOfOwnPointsStayWhilePresenting();
    void theExplanationFollowsTheData();

private:
    LabController& controller() const { return m_page->controller(); }
    const LabData& data() const { return controller().document().data; }
    void choose(const char* name) { emit m_page->findChild<DataPanel*>()->dataChosen(name); }
    void waitForSnapshot()
    {
        QTRY_VERIFY(controller().snapshot() && controller().state() == TrainingSession::State::Paused);
    }

    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<QWidget> m_window;
    LabPage* m_page = nullptr;
};

void TestLabData::init()
{
    m_context = std::make_unique<AppContext>();
    DeviceChoice host;
    host.mode = DeviceChoice::Mode::Host;
    m_context->setDeviceChoice(host);
    m_window = std::make_unique<QWidget>();
    m_page = new LabPage(*m_context, m_window.get());
    m_page->resize(1324, 800);
    m_window->resize(1324, 800);
    m_window->show();
    m_window->activateWindow();
    waitForSnapshot();
}

void TestLabData::thePlaneOfATableNamesItsColumns()
{
    LabDocument document = controller().document();
    const LabData before = document.data;
    document.data.table = smallTable();
    document.data.kind = LabDataKind::Table;
    adaptToData(document, before);
    controller().edit(document, QStringLiteral("table"));
    waitForSnapshot();
    const auto* output = m_page->findChild<OutputPanel*>();
    const auto* plane = output->findChild<PlaneView*>();
    QVERIFY2(plane->accessibleText().contains(QStringLiteral("Across: a. Upwards: b.")), qPrintable(plane->accessibleText()));
    document.view.first = 2;
    document.view.second = 0;
    controller().edit(document, QStringLiteral("view"));
    QTRY_VERIFY2(plane->accessibleText().contains(QStringLiteral("Across: c. Upwards: a.")), qPrintable(plane->accessibleText()));
    choose("xor");
    QTRY_VERIFY(!plane->accessibleText().contains(QStringLiteral("Across")));
}

void TestLabData::toolsOfOwnPointsStayWhilePresenting()
{
    emit m_page->findChild<DataPanel*>()->ownPointsChosen();
    auto* output = m_page->findChild<OutputPanel*>();
    auto* tools = m_page->findChild<PointTools*>();
    QVERIFY(output->chips()->isHidden());
    m_page->setPresenting(true);
    QVERIFY(output->chips()->isVisible());
    QVERIFY(output->rect().contains(output->chips()->geometry()));
    QVERIFY(!output->chips()->geometry().intersects(output->plane()->geometry()));
    output->chips()->tools()->setCurrentIndex(static_cast<int>(PointTool::Erase));
    QCOMPARE(tools->tool(), PointTool::Erase);
    m_page->setPresenting(false);
    QVERIFY(output->chips()->isHidden());
    QCOMPARE(m_page->findChild<DataPanel*>()->chips()->tools()->currentIndex(), static_cast<int>(PointTool::Erase));
    choose("xor");
    m_page->setPresenting(true);
    QVERIFY(output->chips()->isHidden()); // nothing to be set
    m_page->setPresenting(false);
}

void TestLabData::theExplanationFollowsTheData()
{
    const auto says = [&](const char* words) { return m_page->explanation().contains(QString::fromUtf8(words)); };
    QVERIFY(says("decision boundary") && !says("regression"));
    emit m_page->findChild<DataPanel*>()->ownPointsChosen();
    QVERIFY(says("your own points"));
    LabDocument document = controller().document();
    LabData before = document.data;
    document.data.table = smallTable();
    document.data.kind = LabDataKind::Table;
    adaptToData(document, before);
    controller().edit(document, QStringLiteral("table"));
    QVERIFY(says("two of its 3 inputs"));
    LabTable numbers = *smallTable();
    numbers.labels.clear();
    numbers.classes = 0;
    numbers.targets = {1, 2, 3, 4, 5};
    numbers.targetName = "price";
    before = document.data;
    document.data.table = std::make_shared<const LabTable>(numbers);
    adaptToData(document, before);
    controller().edit(document, QStringLiteral("numbers"));
    QVERIFY(says("regression") && !says("decision boundary"));
    const auto* output = m_page->findChild<OutputPanel*>();
    QVERIFY(output->valueScale() && output->valueScale()->halfRange > 1.0); // of standardised targets, for plane and diagram
}

void TestLabData::cleanup()
{
    m_window.reset();
    m_context.reset();
}

void TestLabData::everyDataSurvivesJson()
{
    Random random(7, 1);
    for (int i = 0; i < 200; ++i) {
        LabDocument document = defaultLabDocument();
        const LabData before = document.data;
        document.data = randomData(random);
        adaptToData(document, before);
        const QByteArray text = QJsonDocument(labDocumentToJson(document)).toJson();
        const LabDocument again = labDocumentFromJson(QJsonDocument::fromJson(text).object());
        QVERIFY(again == document);
        QCOMPARE(QJsonDocument(labDocumentToJson(again)).toJson(), text);
    }
}

void TestLabData::damagedJsonGivesValidData()
{
    const QJsonObject good = labDataToJson([] {
        LabData all;
        all.kind = LabDataKind::Table;
        all.table = smallTable();
        all.points = {{0.1, 0.2, 3}};
        return all;
    }());
    const std::vector<QJsonValue> poison{QJsonValue(), QJsonValue(true), QJsonValue(-1e300), QJsonValue(1e18),
        QJsonValue(QStringLiteral("x")), QJsonArray{1, QStringLiteral("a")}, QJsonObject{{QStringLiteral("values"), 3}},
        QJsonArray{QJsonArray{1e300, 0, 0}, QJsonArray{0, 0, 9}, QJsonArray{0, 0}}};
    const auto check = [](const QJsonObject& json) {
        const LabDocument document = labDocumentFromJson({{QStringLiteral("data"), json}});
        QVERIFY(validate(document.spec).empty());
        const Split split = makeSplit(document.data);
        if (!split.train.isEmpty())
            split.train.requireFits(static_cast<std::size_t>(document.spec.inputs), static_cast<std::size_t>(document.spec.outputs()));
        QCOMPARE(labPlane(document).inputs.size(), static_cast<std::size_t>(document.spec.inputs));
    };
    for (const QString& key : good.keys())
        for (const QJsonValue& value : poison) {
            QJsonObject json = good;
            json[key] = value;
            check(json);
        }
    const QJsonObject table = good.value(QStringLiteral("table")).toObject();
    for (const QString& key : table.keys())
        for (const QJsonValue& value : poison) {
            QJsonObject bad = table;
            bad[key] = value;
            QJsonObject json = good;
            json[QStringLiteral("table")] = bad;
            check(json);
        }
}

void TestLabData::everySetFitsItsNetwork()
{
    for (const std::string_view name : labDataNames()) {
        choose(std::string(name).c_str());
        waitForSnapshot();
        const Dataset& train = controller().split().train;
        const NetworkSpec& spec = controller().document().spec;
        QVERIFY2(train.acceptsOutputs(static_cast<std::size_t>(spec.outputs())), name.data());
        QCOMPARE(classCount(data()), train.classes());
        QVERIFY(!m_page->grab().isNull());
        const auto points = planePoints(controller().document());
        QCOMPARE(points.size(), train.rows() + controller().split().test.rows());
        QCOMPARE(points.front().target.has_value(), train.classes() == 0);
        QVERIFY2(controller().snapshot()->spec->outputs() == spec.outputs(), name.data());
    }
}

void TestLabData::featuresAreTheirFormulas()
{
    const auto options = m_page->findChild<DataPanel*>()->options();
    const std::vector<PlaneTerm> all(kPlaneFeatures.begin(), kPlaneFeatures.end());
    emit options->featuresChosen(all);
    waitForSnapshot();
    QCOMPARE(controller().document().spec.inputs, 7);
    const Dataset& train = controller().split().train;
    const auto points = planePoints(controller().document());
    for (std::size_t row = 0; row < train.rows(); ++row) {
        const double x1 = points[row].value.x();
        const double x2 = points[row].value.y();
        constexpr double kPi = std::numbers::pi;
        const std::vector<double> expected{x1, x2, x1 * x1, x2 * x2, x1 * x2, std::sin(kPi * x1), std::sin(kPi * x2)};
        for (std::size_t i = 0; i < 7; ++i)
            QCOMPARE(train.values()[7 * row + i], expected[i]);
    }
    m_page->undoStack()->undo();
    QCOMPARE(controller().document().spec.inputs, 2);
}

void TestLabData::signedGatesLieAtMinusOne()
{
    choose("xor");
    emit m_page->findChild<DataPanel*>()->options()->signedGatesChosen(true);
    waitForSnapshot();
    for (const double value : controller().split().train.values())
        QCOMPARE(std::abs(value), 1.0);
    QVERIFY(controller().range().low < -1.0 && controller().range().high > 1.0);
    QVERIFY(!m_page->findChild<NetworkPanel*>()->note()->isHidden());
}

void TestLabData::otherTasksChangeOutputAndLoss()
{
    const NetworkSpec before = controller().document().spec;
    const auto note = m_page->findChild<NetworkPanel*>()->note();
    choose("rings-3");
    QCOMPARE(controller().document().spec.outputs(), 3);
    QCOMPARE(controller().document().spec.layers.back().activation.type, ActivationType::Softmax);
    QCOMPARE(controller().document().spec.loss, LossType::CrossEntropy);
    QVERIFY2(note->text().contains(QStringLiteral("3 classes")), qPrintable(note->text()));
    choose("bumps");
    QCOMPARE(controller().document().spec.outputs(), 1);
    QCOMPARE(controller().document().spec.layers.back().activation.type, ActivationType::Identity);
    QCOMPARE(controller().document().spec.loss, LossType::HalfSse);
    const auto losses = validLosses(controller().document());
    QVERIFY(std::find(losses.begin(), losses.end(), LossType::BinaryCrossEntropy) == losses.end());
    choose("moons");
    QVERIFY(controller().document().spec == before);
    for (int i = 0; i < 3; ++i)
        m_page->undoStack()->undo();
    QVERIFY(controller().document() == defaultLabDocument());
}

void TestLabData::ownPointsByMouse()
{
    emit m_page->findChild<DataPanel*>()->ownPointsChosen();
    const auto tools = m_page->findChild<PointTools*>();
    const auto plane = m_page->findChild<PlaneView*>();
    QVERIFY(tools->isVisible());
    QVERIFY(controller().split().train.isEmpty());
    controller().setPlaying(true);
    QVERIFY(!controller().isPlaying());
    const auto pixel = [plane](double x1, double x2) { return plane->geometryOfPlane().toPixel({x1, x2}).toPoint(); };
    tools->setLabel(1);
    QTest::mouseClick(tools, Qt::LeftButton, {}, pixel(0.5, 0.5));
    tools->setLabel(0);
    QTest::mouseClick(tools, Qt::LeftButton, {}, pixel(-0.5, -0.5));
    QCOMPARE(data().points.size(), 2U);
    QCOMPARE(data().points[0].label, 1);
    QVERIFY(std::abs(data().points[0].x1 - 0.5) < 0.02 && std::abs(data().points[0].x2 - 0.5) < 0.02);
    waitForSnapshot();
    QCOMPARE(controller().split().train.rows(), 2U);

    tools->setTool(PointTool::Move);
    QTest::mousePress(tools, Qt::LeftButton, {}, pixel(0.5, 0.5));
    QTest::mouseMove(tools, pixel(0.2, 0.1));
    QMouseEvent move(QEvent::MouseMove, pixel(0.2, 0.1), tools->mapToGlobal(pixel(0.2, 0.1)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(tools, &move);
    QTest::mouseRelease(tools, Qt::LeftButton, {}, pixel(0.2, 0.1));
    QVERIFY(std::abs(data().points[0].x1 - 0.2) < 0.02);
    QCOMPARE(data().points[0].label, 1);

    tools->setTool(PointTool::Spray);
    tools->setLabel(2);
    QTest::mouseClick(tools, Qt::LeftButton, {}, pixel(-0.5, 0.6));
    QVERIFY(data().points.size() > 3);
    QCOMPARE(controller().document().spec.outputs(), 3); // a third class has come
    tools->setTool(PointTool::Erase);
    QTest::mouseClick(tools, Qt::LeftButton, {}, pixel(0.2, 0.1));
    QCOMPARE(std::count_if(data().points.begin(), data().points.end(), [](const LabPoint& p) { return p.label == 1; }), 0);

    // Choosing own points, two clicks, move, spray, erase: six edits.
    QCOMPARE(m_page->undoStack()->count(), 6);
    while (m_page->undoStack()->canUndo())
        m_page->undoStack()->undo();
    QVERIFY(controller().document() == defaultLabDocument());
    QVERIFY(!tools->isVisible());
    waitForSnapshot();
}

void TestLabData::ownPointsByKeyboard()
{
    emit m_page->findChild<DataPanel*>()->ownPointsChosen();
    const auto tools = m_page->findChild<PointTools*>();
    tools->setFocus();
    QTest::keyClick(tools, Qt::Key_2);
    QTest::keyClick(tools, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(tools, Qt::Key_Return);
    QCOMPARE(data().points.size(), 1U);
    QCOMPARE(data().points[0].label, 1);
    QVERIFY(data().points[0].x1 > 0.4 && std::abs(data().points[0].x2) < 0.1);
    tools->setTool(PointTool::Move);
    QTest::keyClick(tools, Qt::Key_Return);
    QTest::keyClick(tools, Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(tools, Qt::Key_Return);
    QVERIFY(data().points[0].x2 > 0.4);
    QTest::keyClick(tools, Qt::Key_Delete);
    QVERIFY(data().points.empty());
    m_page->undoStack()->undo();
    QCOMPARE(data().points.size(), 1U);
}

void TestLabData::ownPointsKeepTheirSideOfTheSplit()
{
    LabData own;
    own.kind = LabDataKind::Own;
    Random random(1, 2);
    std::vector<bool> before;
    for (int i = 0; i < 60; ++i) {
        own.points.push_back({random.uniform(-1, 1), random.uniform(-1, 1), i % 2});
        std::vector<bool> isTest;
        const Split split = rawSplit(own);
        for (const LabPoint& point : own.points) {
            bool found = false;
            for (std::size_t row = 0; row < split.test.rows(); ++row)
                found = found || split.test.values()[2 * row] == point.x1;
            isTest.push_back(found);
        }
        QVERIFY(std::equal(before.begin(), before.end(), isTest.begin()));
        before = isTest;
    }
    QCOMPARE(std::count(before.begin(), before.end(), true), 18);
}

void TestLabData::theDialogExplainsAndImports()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("flowers.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("length,width,depth,species\n5.1,3.5,1.4,setosa\n6.0,2.9,four,virginica\n6.5,3.0,5.8,virginica\n5.0,3.3,1.4,setosa\n");
    file.close();
    m_page->openTable(path);
    auto* dialog = m_page->findChild<CsvDialog*>();
    QVERIFY(dialog);
    auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    dialog->roleBox(2)->setCurrentIndex(static_cast<int>(TableRole::Input));
    QVERIFY(!ok->isEnabled());
    for (const char* part : {"line 3", "depth", "four"})
        QVERIFY2(dialog->message().contains(QString::fromLatin1(part)), qPrintable(dialog->message()));
    dialog->roleBox(2)->setCurrentIndex(static_cast<int>(TableRole::LeaveOut));
    QVERIFY(ok->isEnabled());
    QTest::mouseClick(ok, Qt::LeftButton);
    QVERIFY(isTable(data()));
    QCOMPARE(data().table->inputs(), 2U);
    QCOMPARE(data().table->classNames, (std::vector<std::string>{"setosa", "virginica"}));
    // Standardised: mean 0, deviation 1 over all rows.
    double sum = 0.0;
    for (const Dataset& part : {controller().split().train, controller().split().test})
        for (std::size_t row = 0; row < part.rows(); ++row)
            sum += part.values()[2 * row];
    QVERIFY(std::abs(sum) < 1e-12);
    waitForSnapshot();
    // A file that is none is explained on the page.
    m_page->openTable(folder.filePath(QStringLiteral("missing.csv")));
    QVERIFY(m_page->findChild<NetworkPanel*>()->note()->text().contains(QStringLiteral("missing.csv")));
}

void TestLabData::aSavedTableIsReadBackIdentically()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("points.csv"));
    for (const char* name : {"spiral", "blobs-6", "bumps"}) {
        choose(name);
        m_page->saveTable(path);
        const CsvTable table = readTable(path.toStdString());
        const Dataset again = tableDataset(table, guessRoles(table, kMostLabClasses), kMostLabClasses);
        const Dataset saved = rawDataset(data());
        QVERIFY(std::ranges::equal(again.values(), saved.values()));
        QVERIFY(std::ranges::equal(again.labels(), saved.labels()));
        QVERIFY(std::ranges::equal(again.targets(), saved.targets()));
        QCOMPARE(again.classes(), saved.classes());
    }
}

void TestLabData::thePlaneOfATableHoldsTheOtherInputs()
{
    LabDocument document = controller().document();
    const LabData before = document.data;
    document.data.kind = LabDataKind::Table;
    document.data.table = smallTable();
    adaptToData(document, before);
    controller().edit(document, QStringLiteral("table"));
    waitForSnapshot();
    const std::uint64_t number = controller().number();
    const TableView view{2, 0, {5.0, 33.0, 250.0}};
    emit m_page->findChild<DataPanel*>()->options()->viewChosen(view);
    QCOMPARE(controller().number(), number); // the same run
    QTRY_VERIFY(controller().snapshot()->outputMap && controller().snapshot()->outputMap->plane == labPlane(controller().document()));
    const Snapshot& snapshot = *controller().snapshot();
    const UnitMaps& maps = *snapshot.outputMap;
    const InputPlane& plane = maps.plane;
    QVERIFY(plane.left < 100.0 && plane.right > 500.0 && plane.bottom < 1.0 && plane.top > 9.0);
    const LabTable& table = *data().table;
    for (const int pixel : {0, 37, 90, maps.resolution - 1}) {
        const double share = (pixel + 0.5) / maps.resolution;
        const double c = plane.left + share * (plane.right - plane.left);
        const double a = plane.top - share * (plane.top - plane.bottom);
        const std::vector<double> raw{a, 33.0, c};
        std::vector<double> inputs;
        for (std::size_t i = 0; i < 3; ++i)
            inputs.push_back((raw[i] - inputSpread(table, i).mean) / inputSpread(table, i).deviation);
        const double expected = forwardOne(*snapshot.spec, snapshot.parameters, inputs).outputs().front();
        const double shown = maps.maps.back().front()[static_cast<std::size_t>(pixel * maps.resolution + pixel)];
        QVERIFY2(std::abs(expected - shown) < 1e-4, qPrintable(QStringLiteral("%1 %2").arg(expected).arg(shown)));
    }
    const auto points = planePoints(controller().document());
    QVERIFY(std::any_of(points.begin(), points.end(), [](const PlanePoint& p) { return p.value == QPointF(300.0, 2.0); }));
}

QTEST_MAIN(TestLabData)
#include "tst_lab_data.moc"
