// The typed weight and the slider on an edge: what mouse, wheel and keys do, and what is rounded.
#include "ui/controls/WeightField.h"
#include "ui/controls/WeightSlider.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace chalknet::ui;

namespace {

void turnWheel(QWidget* widget, int notches, Qt::KeyboardModifiers modifiers = {})
{
    const QPointF middle = QRectF(widget->rect()).center();
    QWheelEvent event(middle, widget->mapToGlobal(middle), {}, {0, 120 * notches}, {}, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

QLineEdit* editOf(WeightField& field)
{
    return field.findChild<QLineEdit*>();
}

} // namespace

class TestWeightControls : public QObject {
    Q_OBJECT

private slots:
    void theFieldShowsSignAndAsFewDigitsAsNeeded();
    void settingByProgramIsSilent();
    void typingIsTakenWithReturnAndRefusedWithEscape();
    void nonsenseCannotBeTyped();
    void arrowsAndWheelStep();
    void stepsGoToWholeSteps();
    void draggingSidewaysIsOneEdit();
    void aClickBeginsTyping();
    void theFieldIsAsWideAsItsNumber();
    void theSliderFollowsTheMouse();
    void theSliderStepsByKeys();
    void theSliderSnapsToDecimalSteps();
    void theSliderKeepsWhatLiesOutside();
    void theSliderSpeaks();
};

void TestWeightControls::theFieldShowsSignAndAsFewDigitsAsNeeded()
{
    WeightField field;
    field.setValue(0.5);
    QCOMPARE(field.text(), QStringLiteral("+0.5"));
    field.setValue(-0.25);
    QCOMPARE(field.text(), QString(QChar(0x2212)) + QStringLiteral("0.25"));
    field.setValue(-0.0001);
    QCOMPARE(field.text(), QStringLiteral("0"));
    QVERIFY(!std::signbit(field.value()));
    field.setValue(20);
    QCOMPARE(field.text(), QStringLiteral("+20"));
    field.setSigned(false);
    QCOMPARE(field.text(), QStringLiteral("20"));
    field.setDecimals(4);
    field.setValue(0.12345);
    QVERIFY(qAbs(field.value() - 0.1235) < 1e-12 || qAbs(field.value() - 0.1234) < 1e-12);
}

void TestWeightControls::settingByProgramIsSilent()
{
    WeightField field;
    QSignalSpy edited(&field, &WeightField::valueEdited);
    field.setRange(-2, 2);
    field.setValue(5);
    QCOMPARE(field.value(), 2.0);
    field.setValue(qQNaN());
    QCOMPARE(field.value(), 2.0);
    QCOMPARE(edited.size(), 0);
}

void TestWeightControls::typingIsTakenWithReturnAndRefusedWithEscape()
{
    WeightField field;
    field.show();
    field.setValue(0.5);
    QSignalSpy edited(&field, &WeightField::valueEdited);
    QSignalSpy done(&field, &WeightField::editingDone);
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("-1,5"));
    QCOMPARE(edited.size(), 0); // not before it is complete
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.value(), -1.5);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(done.size(), 1);
    QCOMPARE(field.text(), QString(QChar(0x2212)) + QStringLiteral("1.5"));

    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("7"));
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(field.value(), -1.5);
    QCOMPARE(field.text(), QString(QChar(0x2212)) + QStringLiteral("1.5"));

    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("-"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.value(), -1.5);
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("500"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.value(), field.maximum());
}

void TestWeightControls::nonsenseCannotBeTyped()
{
    WeightField field;
    field.show();
    field.setValue(1);
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("1e9 nan x.2.5"));
    QTest::keyClick(&field, Qt::Key_Return);
    QVERIFY(field.value() >= field.minimum() && field.value() <= field.maximum());
    QString text = QStringLiteral("abc");
    int position = 0;
    QCOMPARE(field.validate(text, position), QValidator::Invalid);
    text = QStringLiteral("−");
    QCOMPARE(field.validate(text, position), QValidator::Intermediate);
    text = QStringLiteral("−0.3");
    QCOMPARE(field.validate(text, position), QValidator::Acceptable);
}

void TestWeightControls::arrowsAndWheelStep()
{
    WeightField field;
    field.show();
    QSignalSpy done(&field, &WeightField::editingDone);
    QTest::keyClick(&field, Qt::Key_Up);
    QVERIFY(qAbs(field.value() - 0.1) < 1e-12);
    QCOMPARE(done.size(), 1);
    QTest::keyClick(&field, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(qAbs(field.value() + 0.9) < 1e-12);
    turnWheel(&field, 1);
    QVERIFY(qAbs(field.value() + 0.8) < 1e-12);
    QCOMPARE(done.size(), 3);
}

void TestWeightControls::stepsGoToWholeSteps()
{
    WeightField field;
    field.setValue(0.17);
    field.stepBy(1);
    QVERIFY(qAbs(field.value() - 0.2) < 1e-12);
    field.setValue(0.17);
    field.stepBy(-1);
    QVERIFY(qAbs(field.value() - 0.1) < 1e-12);
    field.setValue(-0.3);
    field.stepBy(1);
    QVERIFY(qAbs(field.value() + 0.2) < 1e-12);
}

void TestWeightControls::draggingSidewaysIsOneEdit()
{
    WeightField field;
    field.show();
    QSignalSpy edited(&field, &WeightField::valueEdited);
    QSignalSpy done(&field, &WeightField::editingDone);
    QLineEdit* edit = editOf(field);
    const QPoint start = edit->rect().center();
    QTest::mousePress(edit, Qt::LeftButton, {}, start);
    QTest::mouseMove(edit, start + QPoint(20, 0));
    QTest::mouseMove(edit, start + QPoint(40, 0));
    QVERIFY(edited.size() >= 1);
    QCOMPARE(done.size(), 0);
    QTest::mouseRelease(edit, Qt::LeftButton, {}, start + QPoint(40, 0));
    QCOMPARE(done.size(), 1);
    QVERIFY(field.value() > 0.3);
}

void TestWeightControls::aClickBeginsTyping()
{
    WeightField field;
    field.show();
    field.setValue(0.5);
    QSignalSpy edited(&field, &WeightField::valueEdited);
    QTest::mouseClick(editOf(field), Qt::LeftButton);
    QCOMPARE(edited.size(), 0);
    QCOMPARE(editOf(field)->selectedText(), QStringLiteral("+0.5"));
}

void TestWeightControls::theFieldIsAsWideAsItsNumber()
{
    WeightField field;
    field.setValue(1);
    const int narrow = field.sizeHint().width();
    field.setValue(-10.25);
    QVERIFY(field.sizeHint().width() > narrow);
    QVERIFY(field.sizeHint().height() >= metrics::kMinimumHitTarget);
}

void TestWeightControls::theSliderFollowsTheMouse()
{
    WeightSlider slider;
    slider.resize(200, 42);
    slider.show();
    QSignalSpy edited(&slider, &WeightSlider::valueEdited);
    QSignalSpy done(&slider, &WeightSlider::editingDone);
    const QPoint zero = slider.handle().toPoint();
    QTest::mousePress(&slider, Qt::LeftButton, {}, zero);
    QCOMPARE(edited.size(), 0); // taking the handle does not move it
    QTest::mouseMove(&slider, QPoint(slider.width() - 1, zero.y()));
    QCOMPARE(slider.value(), 1.0);
    QTest::mouseMove(&slider, QPoint(-50, zero.y()));
    QCOMPARE(slider.value(), -1.0);
    QCOMPARE(done.size(), 0);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, QPoint(-50, zero.y()));
    QCOMPARE(done.size(), 1);
    QTest::mouseDClick(&slider, Qt::LeftButton, {}, slider.handle().toPoint());
    QCOMPARE(slider.value(), 0.0);
}

void TestWeightControls::theSliderStepsByKeys()
{
    WeightSlider slider;
    slider.show();
    slider.setRange(2);
    QSignalSpy done(&slider, &WeightSlider::editingDone);
    QTest::keyClick(&slider, Qt::Key_Right);
    QCOMPARE(slider.value(), 0.1);
    QCOMPARE(done.size(), 1);
    QTest::keyClick(&slider, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(slider.value(), 1.1);
    QTest::keyClick(&slider, Qt::Key_End);
    QCOMPARE(slider.value(), 2.0);
    QTest::keyClick(&slider, Qt::Key_Right);
    QCOMPARE(done.size(), 3); // nothing moved at the end
    QTest::keyClick(&slider, Qt::Key_Home);
    QCOMPARE(slider.value(), -2.0);
    QTest::keyClick(&slider, Qt::Key_0);
    QCOMPARE(slider.value(), 0.0);
    turnWheel(&slider, -1);
    QCOMPARE(slider.value(), -0.1);
}

void TestWeightControls::theSliderSnapsToDecimalSteps()
{
    WeightSlider slider;
    slider.show();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&slider, Qt::Key_Right);
    QCOMPARE(slider.value(), 0.3); // not 0.30000000000000004
    slider.setValue(0.17);
    QCOMPARE(slider.value(), 0.17);
    QTest::keyClick(&slider, Qt::Key_Left);
    QCOMPARE(slider.value(), 0.1);
}

void TestWeightControls::theSliderKeepsWhatLiesOutside()
{
    WeightSlider slider;
    slider.resize(200, 42);
    slider.setValue(3.5);
    QCOMPARE(slider.value(), 3.5);
    WeightSlider end;
    end.resize(200, 42);
    end.setValue(1.0);
    QCOMPARE(slider.handle(), end.handle());
}

void TestWeightControls::theSliderSpeaks()
{
    WeightSlider slider;
    slider.setValue(-0.3);
    const auto value = slider.accessibleValue();
    QVERIFY(value);
    QCOMPARE(value->current, -0.3);
    QCOMPARE(value->minimum, -1.0);
    QSignalSpy done(&slider, &WeightSlider::editingDone);
    slider.setAccessibleValue(0.4);
    QCOMPARE(slider.value(), 0.4);
    QCOMPARE(done.size(), 1);
}

QTEST_MAIN(TestWeightControls)
#include "tst_weight_controls.moc"
