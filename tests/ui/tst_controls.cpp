// The shared controls: values, signals, keyboard, accessible names and number texts.
#include "ui/controls/Buttons.h"
#include "ui/controls/Card.h"
#include "ui/controls/Field.h"
#include "ui/controls/NoteBar.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/Stepper.h"
#include "ui/controls/TransportBar.h"
#include "ui/controls/ValueSlider.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/AccessibleView.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

using namespace chalknet::ui;

namespace {

QAccessibleInterface* accessible(QObject* object)
{
    return QAccessible::queryAccessibleInterface(object);
}

/// A painted widget with a value, as lessons write them.
class Dial : public QWidget, public AccessibleView {
public:
    double shown = 0.25;
    QString accessibleText() const override { return QStringLiteral("a quarter"); }
    QAccessible::Role accessibleRole() const override { return QAccessible::Dial; }
    std::optional<AccessibleValue> accessibleValue() const override { return AccessibleValue{shown, 0.0, 1.0, 0.25}; }
    void setAccessibleValue(double value) override { shown = value; }
};

/// Mean darkness of a grab, to see that something was painted.
int inkPixels(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    return count;
}

} // namespace

class ControlsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void numbersHaveTheirSign_data();
    void numbersHaveTheirSign();
    void percentAndGroups();
    void compactNumbers();

    void segmentsChooseOne();
    void segmentsFollowArrowKeys();
    void segmentsAreRadioButtonsToAScreenReader();

    void sliderKeepsAnExactValue();
    void sliderStepsByKeyboard();
    void sliderLogarithmicStepsAreRound();
    void sliderSpeaksItsValue();
    void sliderClampsAndIgnoresNaN();

    void stepperStopsAtTheEnds();
    void transportAsksAndShows();
    void noteShowsAndCloses();
    void fieldLabelIsTheBuddy();
    void cardHidesAnEmptyTitle();

    void everyIconDraws();
    void iconsFollowTheTheme();
    void labelsFollowTheTheme();
    void paintedWidgetsSpeak();
    void focusRingOnlyForTheKeyboard();
};

void ControlsTest::initTestCase()
{
    installStyle(*qApp);
}

void ControlsTest::init()
{
    Theme::instance().setName(ThemeName::Paper);
}

void ControlsTest::numbersHaveTheirSign_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<bool>("withSign");
    QTest::addColumn<QString>("text");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    QTest::newRow("plain") << 0.5 << 2 << false << QStringLiteral("0.50");
    QTest::newRow("minus") << -1.25 << 2 << false << QStringLiteral("\u22121.25");
    QTest::newRow("plus") << 2.225 << 3 << true << QStringLiteral("+2.225");
    QTest::newRow("zero has no sign") << 0.0 << 1 << true << QStringLiteral("0.0");
    QTest::newRow("rounds to zero") << -0.0004 << 3 << true << QStringLiteral("0.000");
    QTest::newRow("not a number") << nan << 3 << true << QStringLiteral("\u2013");
    QTest::newRow("infinite") << -infinity << 3 << false << QStringLiteral("\u2212\u221E");
}

void ControlsTest::numbersHaveTheirSign()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QFETCH(bool, withSign);
    QTEST(fixed(value, decimals, withSign), "text");
}

void ControlsTest::percentAndGroups()
{
    QCOMPARE(percent(0.989), QStringLiteral("98.9 %"));
    QCOMPARE(percent(1.0, 0), QStringLiteral("100 %"));
    QCOMPARE(measured(0.25, 3), QStringLiteral("0.250"));
    QCOMPARE(measured(9999.0, 1), QStringLiteral("9999.0"));
    QCOMPARE(measured(280483896229888.0, 3), QStringLiteral("2.8·10¹⁴"));
    QCOMPARE(measured(-12345.0, 3), QStringLiteral("\u22121.2·10⁴"));
    QCOMPARE(measured(std::numeric_limits<double>::infinity(), 3), QStringLiteral("\u221E"));
    QCOMPARE(percent(std::numeric_limits<double>::quiet_NaN()), QStringLiteral("\u2013"));
    QCOMPARE(grouped(0), QStringLiteral("0"));
    QCOMPARE(grouped(999), QStringLiteral("999"));
    QCOMPARE(grouped(12480), QStringLiteral("12,480"));
    QCOMPARE(grouped(-1234567), QStringLiteral("\u22121,234,567"));
    QCOMPARE(grouped(std::numeric_limits<qint64>::min()), QStringLiteral("\u22129,223,372,036,854,775,808"));
}

void ControlsTest::compactNumbers()
{
    QCOMPARE(compact(0.03), QStringLiteral("0.03"));
    QCOMPARE(compact(0.0001), QStringLiteral("0.0001"));
    QCOMPARE(compact(12.5), QStringLiteral("12.5"));
    QCOMPARE(compact(100.0), QStringLiteral("100"));
    QCOMPARE(readValue(0.33651), QStringLiteral("0.337"));
    QCOMPARE(readValue(1234.567), QStringLiteral("1234.57"));
    QCOMPARE(readValue(483596.732), QStringLiteral("483597"));
    QCOMPARE(readValue(0.0), QStringLiteral("0.000"));
    QCOMPARE(compact(-0.1), QStringLiteral("\u22120.1"));
    QCOMPARE(compact(0.0), QStringLiteral("0"));
}

void ControlsTest::segmentsChooseOne()
{
    SegmentedControl control;
    QSignalSpy changed(&control, &SegmentedControl::currentIndexChanged);
    control.addSegment(QStringLiteral("AND"));
    control.addSegment(QStringLiteral("OR"));
    control.addSegment(QStringLiteral("XOR"));
    QCOMPARE(control.currentIndex(), 0);
    QCOMPARE(changed.count(), 0);

    control.setCurrentIndex(2);
    QCOMPARE(control.currentIndex(), 2);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.takeFirst().at(0).toInt(), 2);

    control.setCurrentIndex(2);
    control.setCurrentIndex(7);
    QCOMPARE(control.currentIndex(), 2);
    QCOMPARE(changed.count(), 0);

    control.show();
    QVERIFY(QTest::qWaitForWindowExposed(&control));
    const int width = control.sizeHint().width();
    QTest::mouseClick(control.childAt(4, control.height() / 2), Qt::LeftButton);
    QCOMPARE(control.currentIndex(), 0);
    QCOMPARE(control.sizeHint().width(), width); // nothing moves when the bold face changes place

    control.setSegmentText(1, QStringLiteral("NAND"));
    QCOMPARE(control.segmentText(1), QStringLiteral("NAND"));
}

void ControlsTest::segmentsFollowArrowKeys()
{
    SegmentedControl control;
    for (const char* text : {"one", "two", "three"})
        control.addSegment(QString::fromLatin1(text));
    control.show();
    QVERIFY(QTest::qWaitForWindowExposed(&control));
    control.activateWindow();
    auto* first = control.findChild<QAbstractButton*>();
    first->setFocus();
    QTRY_VERIFY(first->hasFocus());
    QTest::keyClick(first, Qt::Key_Right);
    QCOMPARE(control.currentIndex(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(control.currentIndex(), 0);
}

void ControlsTest::segmentsAreRadioButtonsToAScreenReader()
{
    SegmentedControl control;
    control.addSegment(themedIcon(QStringLiteral("sun")), QStringLiteral("Paper"));
    control.addSegment(themedIcon(QStringLiteral("moon")), QStringLiteral("Chalkboard"));
    const auto segments = control.findChildren<QAbstractButton*>();
    QCOMPARE(segments.size(), 2);
    QAccessibleInterface* interface = accessible(segments[1]);
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::RadioButton);
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Chalkboard"));
    QVERIFY(accessible(segments[0])->state().checked);
    QVERIFY(!interface->state().checked);
    control.setSegmentText(1, QStringLiteral("칠판"));
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("칠판"));
}

void ControlsTest::sliderKeepsAnExactValue()
{
    ValueSlider slider;
    slider.setRange(0.0, 1.0, 0.1);
    QSignalSpy changed(&slider, &ValueSlider::valueChanged);
    slider.setValue(0.333);
    QCOMPARE(slider.value(), 0.333);
    QCOMPARE(changed.count(), 1);
    slider.setValue(0.333);
    QCOMPARE(changed.count(), 1);
}

void ControlsTest::sliderStepsByKeyboard()
{
    ValueSlider slider;
    slider.setRange(0.0, 1.0, 0.01);
    slider.setValue(0.5);
    auto* handle = slider.findChild<QSlider*>();
    QTest::keyClick(handle, Qt::Key_Right);
    QVERIFY(std::abs(slider.value() - 0.51) < 1e-12);
    QTest::keyClick(handle, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(std::abs(slider.value() - 0.41) < 1e-12);
    QTest::keyClick(handle, Qt::Key_Home);
    QCOMPARE(slider.value(), 0.0);
    QTest::keyClick(handle, Qt::Key_End);
    QCOMPARE(slider.value(), 1.0);
}

void ControlsTest::sliderLogarithmicStepsAreRound()
{
    ValueSlider slider;
    slider.setLogarithmic(true);
    slider.setRange(0.0001, 1.0, 0.1);
    slider.setValue(0.01);
    auto* handle = slider.findChild<QSlider*>();
    QTest::keyClick(handle, Qt::Key_Right);
    QCOMPARE(compact(slider.value()), QStringLiteral("0.013")); // 10^-1.9, two significant digits
    QTest::keyClick(handle, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(compact(slider.value()), QStringLiteral("0.13")); // ten steps are one decade
    slider.setValue(5.0);
    QCOMPARE(slider.value(), 1.0);
}

void ControlsTest::sliderSpeaksItsValue()
{
    ValueSlider slider;
    slider.setLabel(QStringLiteral("Noise"));
    slider.setRange(0.0, 0.5, 0.01);
    slider.setFormatter([](double value) { return fixed(value, 2); });
    slider.setValue(0.08);
    auto* handle = slider.findChild<QSlider*>();
    QAccessibleInterface* interface = accessible(handle);
    QCOMPARE(interface->role(), QAccessible::Slider);
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Noise"));
    QCOMPARE(interface->text(QAccessible::Value), QStringLiteral("0.08"));
    QVERIFY(interface->valueInterface());
    QCOMPARE(interface->valueInterface()->currentValue().toDouble(), 0.08);
    QCOMPARE(interface->valueInterface()->maximumValue().toDouble(), 0.5);
    interface->valueInterface()->setCurrentValue(0.25);
    QCOMPARE(slider.value(), 0.25);
    const auto labels = slider.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel* label) { return label->text() == u"0.25"; }));
    QVERIFY(std::any_of(labels.begin(), labels.end(), [handle](QLabel* label) { return label->buddy() == handle; }));
}

void ControlsTest::sliderClampsAndIgnoresNaN()
{
    ValueSlider slider;
    slider.setRange(0.0, 1.0, 0.1);
    slider.setValue(std::numeric_limits<double>::quiet_NaN());
    QCOMPARE(slider.value(), 0.0);
    slider.setValue(3.0);
    QCOMPARE(slider.value(), 1.0);
    QSignalSpy changed(&slider, &ValueSlider::valueChanged);
    slider.setRange(0.0, 0.5, 0.1);
    QCOMPARE(slider.value(), 0.5);
    QCOMPARE(changed.count(), 1);
}

void ControlsTest::stepperStopsAtTheEnds()
{
    Stepper stepper;
    stepper.setRange(1, 3);
    stepper.setAccessibleNames(QStringLiteral("Remove a unit"), QStringLiteral("Add a unit"));
    QSignalSpy changed(&stepper, &Stepper::valueChanged);
    QCOMPARE(stepper.value(), 1);
    QVERIFY(!stepper.decreaseButton()->isEnabled());
    QTest::mouseClick(stepper.increaseButton(), Qt::LeftButton);
    QTest::mouseClick(stepper.increaseButton(), Qt::LeftButton);
    QTest::mouseClick(stepper.increaseButton(), Qt::LeftButton);
    QCOMPARE(stepper.value(), 3);
    QCOMPARE(changed.count(), 2);
    QVERIFY(!stepper.increaseButton()->isEnabled());
    QCOMPARE(accessible(stepper.increaseButton())->text(QAccessible::Name), QStringLiteral("Add a unit"));
    QCOMPARE(stepper.findChild<QLabel*>()->text(), QStringLiteral("3"));
}

void ControlsTest::transportAsksAndShows()
{
    TransportBar bar;
    QSignalSpy play(&bar, &TransportBar::playToggled);
    QSignalSpy step(&bar, &TransportBar::stepRequested);
    QSignalSpy reset(&bar, &TransportBar::resetRequested);
    const auto button = [&bar](const char* name) -> QPushButton* {
        for (QPushButton* candidate : bar.findChildren<QPushButton*>())
            if (candidate->accessibleName() == QLatin1String(name))
                return candidate;
        return nullptr;
    };
    QVERIFY(button("Play") && button("Step") && button("Reset"));
    QTest::mouseClick(button("Play"), Qt::LeftButton);
    QCOMPARE(play.takeFirst().at(0).toBool(), true);
    QVERIFY(!bar.isPlaying()); // only the owner knows whether it really plays
    bar.setPlaying(true);
    QVERIFY(button("Pause"));
    QTest::mouseClick(button("Pause"), Qt::LeftButton);
    QCOMPARE(play.takeFirst().at(0).toBool(), false);
    QTest::mouseClick(button("Step"), Qt::LeftButton);
    QTest::mouseClick(button("Reset"), Qt::LeftButton);
    QCOMPARE(step.count(), 1);
    QCOMPARE(reset.count(), 1);
    bar.setStepName(QStringLiteral("One epoch"));
    QVERIFY(button("One epoch"));
    QMenu menu;
    QVERIFY(button("Size of a step")->isHidden());
    bar.setStepMenu(&menu);
    QVERIFY(!button("Size of a step")->isHidden());
}

void ControlsTest::noteShowsAndCloses()
{
    QWidget window;
    auto* note = new NoteBar(&window);
    window.show();
    QVERIFY(!note->isVisible());
    QSignalSpy closed(note, &NoteBar::closed);
    QSignalSpy clicked(note, &NoteBar::buttonClicked);
    note->showNote(QStringLiteral("Not linearly separable"), QStringLiteral("Use two layers"));
    QVERIFY(note->isVisible());
    for (QPushButton* button : note->findChildren<QPushButton*>())
        if (button->text() == u"Use two layers")
            button->click();
    QCOMPARE(clicked.count(), 1);
    for (QPushButton* button : note->findChildren<QPushButton*>())
        if (button->accessibleName() == u"Close the note")
            button->click();
    QVERIFY(!note->isVisible());
    QCOMPARE(closed.count(), 1);
    note->showNote(QStringLiteral("No button here"));
    for (QPushButton* button : note->findChildren<QPushButton*>())
        QVERIFY(button->isVisible() == !button->accessibleName().isEmpty());
    note->hideNote();
    QCOMPARE(closed.count(), 1);
}

void ControlsTest::fieldLabelIsTheBuddy()
{
    auto* label = new QLabel(QStringLiteral("Optimiser"));
    auto* combo = new QComboBox;
    const std::unique_ptr<QWidget> field(labelledField(label, combo, nullptr));
    QCOMPARE(label->buddy(), combo);
    QVERIFY(field->isAncestorOf(label) && field->isAncestorOf(combo));
    QCOMPARE(combo->sizeHint().height(), metrics::kFieldHeight);
}

void ControlsTest::cardHidesAnEmptyTitle()
{
    Card card;
    QVERIFY(card.titleLabel()->isHidden());
    card.setTitle(QStringLiteral("Data"));
    QCOMPARE(card.title(), QStringLiteral("Data"));
    QVERIFY(!card.titleLabel()->isHidden());
}

void ControlsTest::everyIconDraws()
{
    const QStringList names = iconNames();
    QVERIFY(names.size() > 40);
    for (const QString& name : names) {
        const QImage image = tintedPixmap(name, 24, Qt::black, 2.0).toImage();
        QCOMPARE(image.size(), QSize(48, 48));
        int drawn = 0;
        bool touchesEdge = false;
        for (int y = 0; y < 48; ++y) {
            for (int x = 0; x < 48; ++x) {
                const bool ink = qAlpha(image.pixel(x, y)) > 40;
                drawn += ink ? 1 : 0;
                touchesEdge = touchesEdge || (ink && (x == 0 || y == 0 || x == 47 || y == 47));
            }
        }
        QVERIFY2(drawn > 20, qPrintable(name));
        QVERIFY2(!touchesEdge, qPrintable(name + QStringLiteral(" is cut off")));
    }
    QVERIFY(themedIcon(QStringLiteral("no-such-icon")).isNull());
}

void ControlsTest::iconsFollowTheTheme()
{
    const QIcon icon = themedIcon(QStringLiteral("pause"));
    const auto hasColor = [&icon](const QColor& color, QIcon::Mode mode) {
        return inkPixels(icon.pixmap(QSize(48, 48), mode).toImage(), color) > 30;
    };
    QVERIFY(hasColor(QColor(0x16191D), QIcon::Normal));
    QVERIFY(hasColor(QColor(0xFFFFFF), QIcon::Selected));
    Theme::instance().setName(ThemeName::Chalkboard);
    QVERIFY(hasColor(QColor(0xF1F4EC), QIcon::Normal));
    QVERIFY(hasColor(QColor(0x18221F), QIcon::Selected));
}

void ControlsTest::labelsFollowTheTheme()
{
    QLabel label;
    setTextRole(&label, TextRole::FieldLabel);
    QCOMPARE(label.palette().color(label.foregroundRole()), Theme::instance().colors().ink2);
    Theme::instance().setName(ThemeName::Chalkboard);
    QCOMPARE(label.palette().color(label.foregroundRole()), Theme::instance().colors().ink2);
    QCOMPARE(label.font().pixelSize(), 14);
}

void ControlsTest::paintedWidgetsSpeak()
{
    Dial dial;
    dial.setAccessibleName(QStringLiteral("Weight"));
    QAccessibleInterface* interface = accessible(&dial);
    QCOMPARE(interface->role(), QAccessible::Dial);
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Weight"));
    QCOMPARE(interface->text(QAccessible::Value), QStringLiteral("a quarter"));
    QVERIFY(interface->textInterface());
    QCOMPARE(interface->textInterface()->text(2, 9), QStringLiteral("quarter"));
    interface->valueInterface()->setCurrentValue(0.75);
    QCOMPARE(dial.shown, 0.75);
}

void ControlsTest::focusRingOnlyForTheKeyboard()
{
    auto* ring = qApp->findChild<FocusRing*>();
    QVERIFY(ring);
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* first = new QPushButton(QStringLiteral("First"));
    auto* second = new QPushButton(QStringLiteral("Second"));
    layout->addWidget(first);
    layout->addWidget(second);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), second);
    QCOMPARE(ring->target(), second);
    QTest::mouseClick(first, Qt::LeftButton);
    QCOMPARE(ring->target(), nullptr);
}

QTEST_MAIN(ControlsTest)
#include "tst_controls.moc"
