// Pictures of the page, of cards and views: what files they become, that they show what the screen shows, and nothing else.
#include "ui/controls/NoteBar.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/formula/FormulaView.h"
#include "ui/lessons/lab/ChartsPanel.h"
#include "ui/lessons/lab/LabLesson.h"
#include "ui/lessons/lab/LabPage.h"
#include "ui/lessons/lab/LayerHistograms.h"
#include "ui/lessons/lab/NetworkPanel.h"
#include "ui/lessons/lab/OutputPanel.h"
#include "ui/lessons/perceptron/PerceptronLesson.h"
#include "ui/picture/CardPictures.h"
#include "ui/picture/PictureContent.h"
#include "ui/picture/PictureDialog.h"
#include "ui/picture/SvgDevice.h"
#include "ui/plot/LossChart.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PictureDesk.h"
#include "ui/theme/Style.h"
#include "ui/views/SurfacePlot3d.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>
#include <QVBoxLayout>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

constexpr int kMargin = 12; // of a picture

/// The words of a drawing; fails if it is no XML.
QStringList wordsIn(const QByteArray& svg)
{
    QXmlStreamReader reader(svg);
    QStringList words;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
            words.append(reader.readElementText());
    return reader.hasError() ? QStringList() : words;
}

/// How many pixels differ by more than rounding.
int differences(const QImage& left, const QImage& right)
{
    if (left.size() != right.size())
        return -1;
    int count = 0;
    for (int y = 0; y < left.height(); ++y)
        for (int x = 0; x < left.width(); ++x) {
            const QColor a = left.pixelColor(x, y);
            const QColor b = right.pixelColor(x, y);
            const int most = std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
            count += most > 8 ? 1 : 0;
        }
    return count;
}

QAction* actionOf(const QMenu& menu, const QString& text)
{
    for (QAction* action : menu.actions())
        if (action->text() == text)
            return action;
    return nullptr;
}

} // namespace

class TestPicture : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void imagesHaveTheirSizeAndDensity();
    void theSmallImageIsWhatTheScreenShows();
    void pointerAndKeyboardLeaveNoTrace();
    void controlsAreWrittenOrLeftOut();
    void drawingsHaveTextAsText();
    void hangulIsInTheDrawing();
    void clipsAreKept();
    void documentsHaveTheSizeOfThePicture();
    void paperIsTakenFromTheChalkboard();
    void nothingChangesOnThePage();
    void everyPictureOfTheLabIsTaken();
    void aUnitsMapIsTaken();
    void theTitleLineIsOptional();
    void aChartIsTakenWithItsLegend();
    void cardsOfControlsHaveNoPicture();
    void theMenuCopiesAPicture();
    void theMenuKeyOpensIt();
    void theButtonStandsInTheFreePartOfTheHead();
    void theButtonShowsUnderThePointer();
    void theDialogSaysSizeAndRemembers();
    void theEndOfTheNameDecides();
    void aFolderThatIsNotThereIsSaid();

private:
    void openLab(QSize size = {1440, 900});
    LabPage& lab() const { return static_cast<LabPage&>(*m_window->page(QStringLiteral("lab"))); }
    OutputPanel& output() const { return *lab().findChild<OutputPanel*>(); }
    ChartsPanel& charts() const { return *lab().findChild<ChartsPanel*>(); }
    NetworkPanel& network() const { return *lab().findChild<NetworkPanel*>(); }
    QString note() const { return m_window->findChild<NoteBar*>(QStringLiteral("notice"))->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestPicture::initTestCase()
{
    qputenv("CHALKNET_REDUCED_MOTION", "1");
    installStyle(*qApp);
}

void TestPicture::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Theme::instance().setName(ThemeName::Paper);
}

void TestPicture::cleanup()
{
    m_window.reset();
}

void TestPicture::openLab(QSize size)
{
    ShellSetup setup;
    setup.lessons = {labLesson(), perceptronLesson()};
    setup.settingsFile = m_folder->filePath(QStringLiteral("settings.ini"));
    setup.listDevices = [] { return std::vector<DeviceInfo>(); };
    setup.device = DeviceChoice{};
    setup.device->mode = DeviceChoice::Mode::Host;
    setup.systemLanguages = {QStringLiteral("en")};
    m_window = std::make_unique<MainWindow>(std::move(setup));
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qWarning("the window did not become active");
    m_window->openLesson(QStringLiteral("lab"));
    QTRY_VERIFY_WITH_TIMEOUT(network().diagram()->snapshot() && !output().plane()->image().isNull(), 60000);
    lab().controller().step(Advance::Epoch);
    QTRY_VERIFY_WITH_TIMEOUT(lab().controller().snapshot() && lab().controller().snapshot()->position.epoch >= 1, 60000);
    QTRY_VERIFY(network().diagram()->snapshot() == lab().controller().snapshot());
    QCoreApplication::processEvents();
}

void TestPicture::imagesHaveTheirSizeAndDensity()
{
    openLab();
    const QSize size = pictureSize(output(), QString());
    QVERIFY(size.width() > 300 && size.height() > 300);
    const auto check = [&](PictureFormat format, double scale, int dotsPerMetre) {
        const QImage image = QImage::fromData(pictureFile(output(), {format, PictureTheme::OnScreen, {}}), "PNG");
        QCOMPARE(image.size(), (QSizeF(size) * scale).toSize());
        QCOMPARE(image.dotsPerMeterX(), dotsPerMetre);
        QCOMPARE(image.dotsPerMeterY(), dotsPerMetre);
    };
    check(PictureFormat::Png, 1.0, 3780);
    check(PictureFormat::PngDouble, 2.0, 7559);
    check(PictureFormat::PngPrint, 3.125, 11811);
    // 96 pixels to the inch, whatever the format.
    QVERIFY(std::abs(pictureMillimetres(size).width() - size.width() * 25.4 / 96.0) < 1e-9);
}

void TestPicture::theSmallImageIsWhatTheScreenShows()
{
    openLab();
    PlaneView* plane = output().plane();
    const QImage screen = output().grab(plane->geometry()).toImage().convertToFormat(QImage::Format_RGB32);
    const QImage picture = pictureImage(*plane, {PictureFormat::Png, PictureTheme::OnScreen, {}}, 1.0);
    const QImage inside = picture.copy(QRect(QPoint(kMargin, kMargin), plane->size()));
    QVERIFY2(differences(inside, screen) < plane->width() * plane->height() / 500, qPrintable(QString::number(differences(inside, screen))));
    // Of a card it is the same, at the place where it stands there.
    const QImage ofCard = pictureImage(output(), {PictureFormat::Png, PictureTheme::OnScreen, {}}, 1.0);
    QCOMPARE(ofCard.copy(QRect(QPoint(kMargin, kMargin), plane->size())), inside);
}

void TestPicture::pointerAndKeyboardLeaveNoTrace()
{
    openLab();
    const auto pictures = [&] {
        QList<QImage> all;
        for (QWidget* source : std::initializer_list<QWidget*>{&output(), &network(), &charts(), &lab()})
            all.append(pictureImage(*source, {PictureFormat::Png, PictureTheme::OnScreen, {}}, 1.0));
        return all;
    };
    const QList<QImage> before = pictures();
    PlaneView* plane = output().plane();
    plane->setFocus(Qt::TabFocusReason);
    QTest::keyClick(plane, Qt::Key_Right);
    QVERIFY(!plane->readOut().isEmpty());
    const QImage seen = output().grab(plane->geometry()).toImage();
    QCOMPARE(pictures(), before);
    // On the screen there is a read-out.
    const QImage inside = before[0].copy(QRect(QPoint(kMargin, kMargin), plane->size()));
    QVERIFY(differences(seen.convertToFormat(QImage::Format_RGB32), inside) > 500);

    NetworkDiagram* diagram = network().diagram();
    const QPointF bias = diagram->geometryOfDiagram().biasCenter({1, 0});
    QMouseEvent move(QEvent::MouseMove, bias, diagram->mapToGlobal(bias), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(diagram, &move);
    QVERIFY(diagram->hoveredEdge());
    QCOMPARE(pictures(), before);
    LossChart* chart = charts().lossChart();
    chart->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(pictures(), before);
}

void TestPicture::controlsAreWrittenOrLeftOut()
{
    openLab();
    const QByteArray svg = pictureFile(network(), {PictureFormat::Svg, PictureTheme::OnScreen, {}});
    const QStringList words = wordsIn(svg);
    // What the choices over the columns are set to stands there; the buttons of the head do not.
    QVERIFY2(words.contains(QStringLiteral("tanh")), qPrintable(words.join(u'|')));
    QVERIFY(words.contains(QStringLiteral("6")));
    QVERIFY(!words.contains(QStringLiteral("Step by step")));
    QVERIFY(!words.contains(QStringLiteral("Weights")));
}

void TestPicture::drawingsHaveTextAsText()
{
    openLab();
    const QByteArray svg = pictureFile(output(), {PictureFormat::Svg, PictureTheme::OnScreen, {}});
    const QStringList words = wordsIn(svg);
    for (const char* tick : {"−1", "0", "1"})
        QVERIFY2(words.contains(QString::fromUtf8(tick)), qPrintable(words.join(u'|')));
    QVERIFY(words.contains(QStringLiteral("x")));
    QVERIFY(svg.contains("'Noto Sans CJK KR'")); // what a reader takes where the first has no letters
    const QSize size = pictureSize(output(), QString());
    QVERIFY(svg.contains(QByteArray("viewBox=\"0 0 ") + QByteArray::number(size.width()) + ' ' + QByteArray::number(size.height()) + '"'));
    QVERIFY(svg.contains(QByteArray::number(pictureMillimetres(size).width(), 'f', 2).left(5)));
    QVERIFY(svg.contains("<image ")); // the map
}

void TestPicture::hangulIsInTheDrawing()
{
    Card card;
    card.setTitle(QStringLiteral("출력"));
    auto* label = new QLabel(QStringLiteral("손실 함수 < 0.5 & mehr"), &card);
    card.body()->addWidget(label);
    card.resize(300, 120);
    card.show();
    const QByteArray svg = pictureFile(card, {PictureFormat::Svg, PictureTheme::OnScreen, QStringLiteral("결정 경계")});
    const QString words = wordsIn(svg).join(u' ');
    QVERIFY2(words.contains(QStringLiteral("손실 함수 < 0.5 & mehr")), qPrintable(words));
    QVERIFY(words.contains(QStringLiteral("결정 경계")));
    const QByteArray pdf = pictureFile(card, {PictureFormat::Pdf, PictureTheme::OnScreen, QStringLiteral("결정 경계")});
    QVERIFY(pdf.contains("/Font"));
}

void TestPicture::clipsAreKept()
{
    SvgDevice device({40, 30}, QStringLiteral("a < b"));
    QPainter painter(&device);
    painter.save();
    painter.translate(5, 0);
    painter.setClipRect(QRectF(0, 0, 10.5, 30));
    painter.fillRect(QRectF(-5, 0, 40, 30), Qt::red);
    painter.restore();
    painter.fillRect(QRectF(30, 0, 5, 5), Qt::blue);
    painter.setOpacity(0.5);
    painter.fillRect(QRectF(20, 20, 5, 5), Qt::black);
    painter.end();
    QXmlStreamReader reader(device.svg());
    int clipped = 0;
    int paths = 0;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement) {
            clipped += reader.attributes().hasAttribute(QStringLiteral("clip-path")) ? 1 : 0;
            paths += reader.name() == u"path" ? 1 : 0;
        }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(clipped, 1);
    QCOMPARE(paths, 4); // one of them is the clip
    QVERIFY(device.svg().contains("<title>a &lt; b</title>"));
    QVERIFY(device.svg().contains("opacity=\"0.5\""));
}

void TestPicture::documentsHaveTheSizeOfThePicture()
{
    openLab();
    const QByteArray pdf = pictureFile(output(), {PictureFormat::Pdf, PictureTheme::OnScreen, {}});
    QVERIFY(pdf.startsWith("%PDF-1."));
    const qsizetype at = pdf.indexOf("/MediaBox [");
    QVERIFY(at > 0);
    const QList<QByteArray> numbers = pdf.mid(at + 11, pdf.indexOf(']', at) - at - 11).simplified().split(' ');
    QCOMPARE(numbers.size(), 4);
    const QSize size = pictureSize(output(), QString());
    QVERIFY2(std::abs(numbers[2].toDouble() - size.width() * 0.75) <= 1.0, numbers[2].constData());
    QVERIFY2(std::abs(numbers[3].toDouble() - size.height() * 0.75) <= 1.0, numbers[3].constData());
    QVERIFY(pdf.contains("/FontFile2") || pdf.contains("/FontFile3") || pdf.contains("/Type3")); // letters, not their pictures
}

void TestPicture::paperIsTakenFromTheChalkboard()
{
    openLab();
    const QImage paper = pictureImage(output(), {PictureFormat::Png, PictureTheme::OnScreen, {}}, 1.0);
    Theme::instance().setName(ThemeName::Chalkboard);
    const QImage dark = pictureImage(output(), {PictureFormat::Png, PictureTheme::OnScreen, {}}, 1.0);
    QCOMPARE(dark.pixelColor(2, 2), Theme::instance().colors().surface);
    const QImage printed = pictureImage(output(), {PictureFormat::Png, PictureTheme::Paper, {}}, 1.0);
    QCOMPARE(printed, paper);
    QVERIFY(Theme::instance().isDark());
}

void TestPicture::nothingChangesOnThePage()
{
    openLab();
    Theme::instance().setName(ThemeName::Chalkboard);
    QCoreApplication::processEvents();
    const QImage before = m_window->grab().toImage();
    const int undoSteps = lab().undoStack()->count();
    const QWidget* focus = QApplication::focusWidget();
    const QSignalSpy documents(&lab().controller(), &LabController::documentChanged);
    for (const PictureFormat format : kPictureFormats)
        for (QWidget* source : std::initializer_list<QWidget*>{&output(), &network(), &charts(), &lab()})
            QVERIFY(!pictureFile(*source, {format, PictureTheme::Paper, QStringLiteral("title")}).isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(m_window->grab().toImage(), before);
    QCOMPARE(lab().undoStack()->count(), undoSteps);
    QCOMPARE(documents.count(), 0);
    QCOMPARE(QApplication::focusWidget(), focus);
    QVERIFY(Theme::instance().isDark());
}

void TestPicture::everyPictureOfTheLabIsTaken()
{
    openLab();
    const auto inkOf = [](const QWidget& source) {
        const QImage image = pictureImage(const_cast<QWidget&>(source), {PictureFormat::Png, PictureTheme::OnScreen, {}}, 1.0);
        int ink = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                ink += image.pixel(x, y) != image.pixel(0, 0) ? 1 : 0;
        return ink;
    };
    QVERIFY(inkOf(*network().diagram()) > 2000);
    QVERIFY(inkOf(*output().plane()) > 50000);
    QVERIFY(inkOf(*charts().lossChart()) > 200);
    network().setShowsDistributions();
    const QWidget* histograms = lab().findChild<LayerHistograms*>();
    QTRY_VERIFY(!histograms->isHidden());
    QVERIFY(inkOf(*histograms) > 500);
    OutputView view = output().view();
    view.surface = true;
    output().setView(view);
    QVERIFY(output().surface()->isVisible());
    const QByteArray svg = pictureFile(output(), {PictureFormat::Svg, PictureTheme::OnScreen, {}});
    QVERIFY(svg.count("<path ") > 1000); // the surface is drawn
    QVERIFY(!wordsIn(svg).isEmpty());
    // In a low window and beside the explanation everything is still there.
    m_window->resize(1280, 720);
    m_window->setDrawerOpen(true);
    QCoreApplication::processEvents();
    for (Card* card : lab().findChildren<Card*>())
        if (card->isVisible() && hasPicture(*card))
            QVERIFY2(inkOf(*card) > 200, qPrintable(pictureTitle(*card)));
}

void TestPicture::aUnitsMapIsTaken()
{
    openLab();
    const QImage whole = pictureImage(output(), {PictureFormat::Png, PictureTheme::OnScreen, {}}, 1.0);
    const std::unique_ptr<OutputPanel> copy(output().copyFor({1, 2}));
    QVERIFY(copy->isHidden());
    QCOMPARE(pictureTitle(*copy), QStringLiteral("Layer 1, unit 3"));
    const QImage map = pictureImage(*copy, {PictureFormat::Png, PictureTheme::OnScreen, {}}, 1.0);
    QCOMPARE(map.size(), whole.size());
    QVERIFY(differences(map, whole) > 2000);
    // The card shows the same while somebody points at the unit.
    output().setUnit(UnitAddress{1, 2});
    QCOMPARE(map, pictureImage(output(), {PictureFormat::Png, PictureTheme::OnScreen, {}}, 1.0));
    // The menu of the diagram offers it.
    NetworkDiagram* diagram = network().diagram();
    const QPoint unit = diagram->geometryOfDiagram().unitRect({1, 2}).center().toPoint();
    QContextMenuEvent event(QContextMenuEvent::Mouse, unit, diagram->mapToGlobal(unit));
    QApplication::sendEvent(diagram, &event);
    auto* menu = diagram->findChild<QMenu*>();
    QVERIFY(menu && actionOf(*menu, QStringLiteral("Copy the map of this unit")));
    QGuiApplication::clipboard()->clear();
    actionOf(*menu, QStringLiteral("Copy the map of this unit"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->image().size(), map.size() * 2);
    menu->close();
}

void TestPicture::theTitleLineIsOptional()
{
    openLab({2000, 1200}); // so that the head has room for its formula
    const QSize without = pictureSize(output(), QString());
    const QSize with = pictureSize(output(), QStringLiteral("Two moons"));
    QCOMPARE(with.width(), without.width());
    QVERIFY(with.height() > without.height() + 15);
    const PictureOptions options{PictureFormat::Svg, PictureTheme::OnScreen, QStringLiteral("Two moons")};
    const QStringList words = wordsIn(pictureFile(output(), options));
    QVERIFY(words.contains(QStringLiteral("Two moons")));
    QVERIFY2(words.join(QString()).contains(QStringLiteral("y(")), qPrintable(words.join(u'|'))); // the formula of the head follows the title
    QVERIFY(!wordsIn(pictureFile(output(), {PictureFormat::Svg, PictureTheme::OnScreen, {}})).contains(QStringLiteral("Two moons")));
}

void TestPicture::aChartIsTakenWithItsLegend()
{
    openLab();
    QWidget* part = picturePart(charts(), charts().lossChart());
    QVERIFY(part != nullptr);
    QCOMPARE(pictureTitle(*part), QStringLiteral("Loss over epochs"));
    const QStringList words = wordsIn(pictureFile(*part, {PictureFormat::Svg, PictureTheme::OnScreen, {}}));
    const QString all = words.join(u'|');
    QVERIFY2(all.contains(QStringLiteral("Loss")) && all.contains(QStringLiteral("train 0.")) && all.contains(QStringLiteral("epoch")),
        qPrintable(all));
    QVERIFY(!all.contains(QStringLiteral("smooth")));
    QVERIFY(!all.contains(QStringLiteral("Accuracy")));
    // The plane is all there is to see in its card.
    QVERIFY(picturePart(output(), output().plane()) == nullptr);
}

void TestPicture::cardsOfControlsHaveNoPicture()
{
    Card card;
    card.setTitle(QStringLiteral("Settings"));
    card.body()->addWidget(new QCheckBox(QStringLiteral("Fast"), &card));
    card.resize(200, 100);
    card.show();
    QVERIFY(!hasPicture(card));
    QVERIFY(card.findChild<CardPictures*>()->makeMenu(&card) == nullptr);
    openLab();
    QVERIFY(hasPicture(output()));
    QVERIFY(hasPicture(network()));
    QVERIFY(hasPicture(charts()));
}

void TestPicture::theMenuCopiesAPicture()
{
    openLab();
    QGuiApplication::clipboard()->clear();
    const QSize chartSize = pictureSize(*picturePart(charts(), charts().lossChart()), QString());
    const QSize cardSize = pictureSize(charts(), QString()); // the note takes height from the page, and is gone before the next picture
    const std::unique_ptr<QMenu> menu(charts().findChild<CardPictures*>()->makeMenu(charts().lossChart()));
    QCOMPARE(menu->actions().size(), 5); // two of the chart, a line, two of the card
    actionOf(*menu, QStringLiteral("Copy picture"))->trigger();
    const QImage chart = QGuiApplication::clipboard()->image();
    QCOMPARE(chart.size(), chartSize * 2);
    QCOMPARE(note(), QStringLiteral("The picture is on the clipboard."));
    actionOf(*menu, QStringLiteral("Copy picture of the whole card"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->image().size(), cardSize * 2);
    // Cards of other lessons, too.
    m_window->openLesson(QStringLiteral("perceptron"));
    int cards = 0;
    for (Card* card : m_window->page(QStringLiteral("perceptron"))->findChildren<Card*>()) {
        if (!card->isVisible() || !hasPicture(*card))
            continue;
        ++cards;
        const std::unique_ptr<QMenu> own(card->findChild<CardPictures*>()->makeMenu(nullptr));
        QGuiApplication::clipboard()->clear();
        actionOf(*own, QStringLiteral("Copy picture"))->trigger();
        QVERIFY(QGuiApplication::clipboard()->image().width() > 100);
    }
    QVERIFY(cards >= 2);
}

void TestPicture::theMenuKeyOpensIt()
{
    openLab();
    LossChart* chart = charts().lossChart();
    chart->setFocus(Qt::TabFocusReason);
    const QPoint middle = chart->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, chart->mapToGlobal(middle));
    QApplication::sendEvent(chart, &event);
    auto* menu = charts().findChild<QMenu*>();
    QVERIFY(menu && menu->isVisible());
    QVERIFY(actionOf(*menu, QStringLiteral("Copy picture of the whole card"))); // so the chart is meant by the others
    actionOf(*menu, QStringLiteral("Save picture…"))->trigger();
    auto* dialog = m_window->findChild<PictureDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->titleField()->text(), QStringLiteral("Loss over epochs"));
    dialog->reject();
    menu->close();
}

void TestPicture::theButtonStandsInTheFreePartOfTheHead()
{
    const QRect line(10, 5, 300, 28);
    QCOMPARE(freePlaceInLine(line, 28, {}), QRect(282, 5, 28, 28));
    QCOMPARE(freePlaceInLine(line, 28, {QRect(200, 0, 110, 30)}), QRect(168, 5, 28, 28));
    QCOMPARE(freePlaceInLine(line, 28, {QRect(200, 0, 110, 30), QRect(150, 8, 40, 10)}), QRect(118, 5, 28, 28));
    QCOMPARE(freePlaceInLine(line, 28, {QRect(0, 0, 320, 10)}), QRect());
    QCOMPARE(freePlaceInLine(line, 28, {QRect(0, 40, 320, 10)}), QRect(282, 5, 28, 28)); // below the line
}

void TestPicture::theButtonShowsUnderThePointer()
{
    openLab();
    for (Card* card : std::initializer_list<Card*>{&output(), &network(), &charts()}) {
        auto* pictures = card->findChild<CardPictures*>();
        QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), card->mapToGlobal(QPointF(5, 5)));
        QApplication::sendEvent(card, &enter);
        const QPushButton* button = pictures->button();
        QVERIFY2(button && button->isVisible(), qPrintable(pictureTitle(*card)));
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(button->width() >= metrics::kMinimumHitTarget && button->height() >= metrics::kMinimumHitTarget);
        QVERIFY(card->rect().contains(button->geometry()));
        for (const QPushButton* other : card->findChildren<QPushButton*>())
            if (other != button && other->isVisible())
                QVERIFY2(!QRect(other->mapTo(card, QPoint(0, 0)), other->size()).intersects(button->geometry()),
                    qPrintable(other->accessibleName()));
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(card, &leave);
        QVERIFY(!button->isVisible());
    }
    QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), output().mapToGlobal(QPointF(5, 5)));
    QApplication::sendEvent(&output(), &enter);
    m_window->setPresenting(true); // the pointer is still there
    QVERIFY(!output().findChild<CardPictures*>()->button()->isVisible());
    QApplication::sendEvent(&output(), &enter);
    QVERIFY(!output().findChild<CardPictures*>()->button()->isVisible());
}

void TestPicture::theDialogSaysSizeAndRemembers()
{
    openLab();
    auto* desk = m_window->findChild<PictureDesk*>();
    PictureDialog* dialog = desk->ask(output());
    QCOMPARE(dialog->options().format, PictureFormat::PngDouble);
    const QSize size = pictureSize(output(), QString());
    dialog->formats()->setCurrentIndex(static_cast<int>(PictureFormat::PngPrint));
    const QSize pixels = (QSizeF(size) * 3.125).toSize();
    QVERIFY2(dialog->sizeText().contains(QStringLiteral("%1 dpi").arg(300)), qPrintable(dialog->sizeText()));
    QVERIFY2(QString(dialog->sizeText()).remove(u',').contains(QStringLiteral("%1 × %2 px").arg(pixels.width()).arg(pixels.height())),
        qPrintable(dialog->sizeText()));
    QVERIFY(dialog->sizeText().contains(QStringLiteral("%1 × ").arg(std::lround(pictureMillimetres(size).width()))));
    dialog->formats()->setCurrentIndex(static_cast<int>(PictureFormat::Svg));
    QVERIFY2(!dialog->sizeText().contains(QStringLiteral("px")), qPrintable(dialog->sizeText()));
    const QImage plain = dialog->preview()->pixmap().toImage();
    dialog->titleBox()->setChecked(true);
    QVERIFY(dialog->preview()->pixmap().toImage() != plain);
    QCOMPARE(dialog->options().title, QStringLiteral("Output"));
    dialog->themes()->setCurrentIndex(1);
    QGuiApplication::clipboard()->clear();
    dialog->copyButton()->click();
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
    desk->saveAs(output(), {PictureFormat::Svg, PictureTheme::Paper, {}}, m_folder->filePath(QStringLiteral("one.svg")));
    m_window.reset();
    openLab();
    desk = m_window->findChild<PictureDesk*>();
    dialog = desk->ask(output());
    QCOMPARE(dialog->options().format, PictureFormat::Svg);
    QCOMPARE(dialog->options().theme, PictureTheme::Paper);
    QVERIFY(dialog->hasTitle());
    QCOMPARE(desk->suggestedFile(output(), PictureFormat::Svg), m_folder->filePath(QStringLiteral("chalknet-lab-output.svg")));
    QCOMPARE(desk->suggestedFile(lab(), PictureFormat::Pdf), m_folder->filePath(QStringLiteral("chalknet-lab.pdf")));
    dialog->reject();
}

void TestPicture::theEndOfTheNameDecides()
{
    openLab();
    auto* desk = m_window->findChild<PictureDesk*>();
    const QSize size = pictureSize(output(), QString());
    const auto saved = [&](const char* name, PictureFormat format) {
        desk->saveAs(output(), {format, PictureTheme::OnScreen, {}}, m_folder->filePath(QString::fromLatin1(name)));
        const bool hasEnd = QString::fromLatin1(name).contains(u'.');
        QFile file(m_folder->filePath(QString::fromLatin1(name)) + (hasEnd ? QString() : QStringLiteral(".png")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(saved("a.pdf", PictureFormat::Png).startsWith("%PDF"));
    QVERIFY(saved("b.svg", PictureFormat::Pdf).contains("<svg "));
    QCOMPARE(QImage::fromData(saved("c.png", PictureFormat::PngDouble)).size(), size * 2);
    QVERIFY(saved("d", PictureFormat::Png).startsWith("\x89PNG"));
}

void TestPicture::aFolderThatIsNotThereIsSaid()
{
    openLab();
    auto* desk = m_window->findChild<PictureDesk*>();
    desk->saveAs(output(), {}, m_folder->filePath(QStringLiteral("no such folder/a.png")));
    QVERIFY2(note().contains(QStringLiteral("could not be saved")), qPrintable(note()));
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("no such folder"))));
    desk->saveAs(output(), {}, m_folder->filePath(QStringLiteral("a.png")));
    QVERIFY2(note().contains(QStringLiteral("a.png")), qPrintable(note()));
}

QTEST_MAIN(TestPicture)
#include "tst_picture.moc"
