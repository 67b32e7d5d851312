// Questions before a step: keys, marks, the count, skipping.
#include "ui/lessons/AnswerButton.h"
#include "ui/lessons/Lesson.h"
#include "ui/lessons/PredictionCard.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace chalknet::ui;

namespace {

const QStringList kAnswers{QStringLiteral("above"), QStringLiteral("through it"), QStringLiteral("below")};

QPushButton* buttonNamed(const PredictionCard& card, const QString& text)
{
    for (QPushButton* button : card.findChildren<QPushButton*>())
        if (button->text() == text)
            return button;
    return nullptr;
}

/// A page with a card and a field.
class Page : public LessonPage {
public:
    QString subtitle() const override { return {}; }
    QString explanationTitle() const override { return {}; }
    QString explanation() const override { return {}; }
};

} // namespace

class TestPredictionCard : public QObject {
    Q_OBJECT

private slots:
    void aKeyAnswersOnce();
    void marksTellRightFromWrong();
    void onlyAnswersCount();
    void nothingIsPreselected();
    void keysOfThePageAnswer();
    void answersMayBeLongAndHoldFormulas();
    void answersMayHaveKeysOfTheirOwn();
    void fourShortAnswersStandInPairs();
};

void TestPredictionCard::aKeyAnswersOnce()
{
    PredictionCard card;
    card.show();
    QSignalSpy answered(&card, &PredictionCard::answered);
    QTest::keyClick(&card, Qt::Key_2);
    QCOMPARE(answered.size(), 0); // no question yet
    card.ask(QStringLiteral("On which side?"), kAnswers);
    QTest::keyClick(&card, Qt::Key_4); // there is no fourth answer
    QCOMPARE(answered.size(), 0);
    QTest::keyClick(&card, Qt::Key_2);
    QTest::keyClick(&card, Qt::Key_3);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered[0][0].toInt(), 1);
    QVERIFY(!card.isAsking());
}

void TestPredictionCard::marksTellRightFromWrong()
{
    PredictionCard card;
    card.show();
    card.ask(QStringLiteral("On which side?"), kAnswers);
    const QList<AnswerButton*> buttons = card.findChildren<AnswerButton*>();
    QCOMPARE(buttons.size(), 3);
    QTest::mouseClick(buttons[2], Qt::LeftButton);
    card.reveal(0, QStringLiteral("Because $L < 1$."));
    QCOMPARE(buttons[2]->mark(), AnswerButton::Mark::Wrong);
    QCOMPARE(buttons[0]->mark(), AnswerButton::Mark::Truth);
    QCOMPARE(buttons[1]->mark(), AnswerButton::Mark::None);
    QVERIFY(buttons[2]->accessibleName().contains(kAnswers[2]));
    QVERIFY(buttons[2]->accessibleName() != buttons[1]->accessibleName());
    QVERIFY(!buttons[1]->isEnabled());
}

void TestPredictionCard::onlyAnswersCount()
{
    PredictionCard card;
    card.show();
    QSignalSpy counts(&card, &PredictionCard::countsChanged);
    QSignalSpy continued(&card, &PredictionCard::continued);
    QSignalSpy skipped(&card, &PredictionCard::skipped);
    for (const int given : {0, 1}) {
        card.ask(QStringLiteral("?"), kAnswers);
        card.answer(given);
        card.reveal(1, QStringLiteral("why"));
        QTest::mouseClick(buttonNamed(card, QStringLiteral("Next question")), Qt::LeftButton);
    }
    QCOMPARE(continued.size(), 2);
    card.ask(QStringLiteral("?"), kAnswers);
    QTest::mouseClick(buttonNamed(card, QStringLiteral("Show me")), Qt::LeftButton);
    QCOMPARE(skipped.size(), 1);
    card.reveal(2, QStringLiteral("why"));
    QCOMPARE(card.rightCount(), 1);
    QCOMPARE(card.askedCount(), 2);
    QCOMPARE(counts.size(), 2);
    bool isShown = false;
    for (const QLabel* label : card.findChildren<QLabel*>())
        isShown = isShown || label->text() == QStringLiteral("1 of 2 right");
    QVERIFY(isShown);
    card.setCounts(9, 4); // from a damaged file
    QCOMPARE(card.rightCount(), 4);
}

void TestPredictionCard::nothingIsPreselected()
{
    PredictionCard card;
    card.show();
    card.ask(QStringLiteral("?"), kAnswers);
    for (const AnswerButton* button : card.findChildren<AnswerButton*>()) {
        QVERIFY(!button->hasFocus());
        QTRY_COMPARE(button->height(), 48);
    }
    card.clear();
    QVERIFY(!card.isAsking());
    QVERIFY(card.findChildren<AnswerButton*>().isEmpty());
}

void TestPredictionCard::keysOfThePageAnswer()
{
    Page page;
    page.setFocusPolicy(Qt::StrongFocus);
    auto* card = new PredictionCard(&page);
    auto* field = new QLineEdit(&page);
    page.show();
    page.activateWindow();
    QSignalSpy answered(card, &PredictionCard::answered);
    QSignalSpy continued(card, &PredictionCard::continued);
    field->setFocus();
    card->ask(QStringLiteral("?"), kAnswers);
    QTRY_VERIFY(!field->hasFocus()); // a key now is an answer
    QTest::keyClick(field, Qt::Key_1); // typed into the field
    QCOMPARE(answered.size(), 0);
    QCOMPARE(field->text(), QStringLiteral("1"));
    QTest::keyClick(&page, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(answered.size(), 0);
    QTest::keyClick(&page, Qt::Key_3);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered[0][0].toInt(), 2);
    card->reveal(2, QStringLiteral("why"));
    QTest::keyClick(field, Qt::Key_Return); // ends an edit, not the question
    QCOMPARE(continued.size(), 0);
    QTest::keyClick(card, Qt::Key_Return);
    QCOMPARE(continued.size(), 1);
    card->ask(QStringLiteral("?"), kAnswers);
    card->hide();
    QTest::keyClick(&page, Qt::Key_1);
    QCOMPARE(answered.size(), 1);
}

void TestPredictionCard::answersMayBeLongAndHoldFormulas()
{
    PredictionCard card;
    card.resize(300, 400);
    card.show();
    card.ask(QStringLiteral("?"),
        {QStringLiteral("The line passes above the example, because $w_1$ grows too far"), QStringLiteral("It stays")});
    const QList<AnswerButton*> buttons = card.findChildren<AnswerButton*>();
    QVERIFY(!buttons[0]->accessibleName().contains(u'$'));
    QTRY_VERIFY(buttons[0]->height() > 48); // more than one line
    QCOMPARE(card.width(), 300);
    for (const AnswerButton* button : buttons)
        QVERIFY(card.rect().contains(button->geometry()));
    QVERIFY(!buttons[0]->geometry().intersects(buttons[1]->geometry()));
}

void TestPredictionCard::answersMayHaveKeysOfTheirOwn()
{
    const std::vector<AnswerKey> keys{{Qt::Key_Up, QStringLiteral("↑"), QStringLiteral("arrow-up")},
        {Qt::Key_Down, QStringLiteral("↓"), QStringLiteral("arrow-down")},
        {Qt::Key_0, QStringLiteral("0"), QStringLiteral("arrow-right")}};
    PredictionCard card;
    card.resize(500, 348);
    card.show();
    QSignalSpy answered(&card, &PredictionCard::answered);
    for (int i = 0; i < 3; ++i) {
        card.ask(QStringLiteral("?"), kAnswers, keys);
        const QList<AnswerButton*> buttons = card.findChildren<AnswerButton*>();
        QVERIFY(buttons[i]->accessibleDescription().contains(keys[static_cast<std::size_t>(i)].cap));
        QTRY_VERIFY(buttons[1]->y() >= buttons[0]->geometry().bottom()); // below each other also where there is room
        QTest::keyClick(&card, keys[static_cast<std::size_t>(i)].key);
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered.takeFirst()[0].toInt(), i);
    }
    card.ask(QStringLiteral("?"), kAnswers, keys);
    QTest::keyClick(&card, Qt::Key_2); // the number works too
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered.takeFirst()[0].toInt(), 1);
    card.ask(QStringLiteral("?"), kAnswers); // and the next question has no such keys
    QTest::keyClick(&card, Qt::Key_Up);
    QCOMPARE(answered.size(), 0);
}

void TestPredictionCard::fourShortAnswersStandInPairs()
{
    PredictionCard card;
    card.resize(320, 348);
    card.show();
    card.ask(
        QStringLiteral("?"), {QStringLiteral("0.11"), QStringLiteral("0.09"), QStringLiteral("0.12"), QStringLiteral("0.10")});
    const QList<AnswerButton*> buttons = card.findChildren<AnswerButton*>();
    QTRY_VERIFY(buttons[2]->y() > buttons[0]->geometry().bottom());
    QCOMPARE(buttons[0]->y(), buttons[1]->y());
    QCOMPARE(buttons[2]->y(), buttons[3]->y());
    QCOMPARE(card.width(), 320);
}

QTEST_MAIN(TestPredictionCard)
#include "tst_prediction_card.moc"
