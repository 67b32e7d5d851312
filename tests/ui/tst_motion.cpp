// Gliding values: they end at exactly 1, and at once where nobody could or wants to see them move.
#include "ui/theme/Motion.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <memory>
#include <vector>

using namespace chalknet::ui;

class MotionTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void movesForwardAndEndsAtExactlyOne();
    void endsOnceWithEveryEasing();
    void reducedMotionIsImmediate();
    void invisibleIsImmediate();
    void anOwnerThatIsNoWidgetMoves();
    void aNewGlideEndsTheOldOneWhereItIs();
    void finishGoesToTheEndAtOnce();
    void nothingMovesBeforeTheFirstGlide();

private:
    std::unique_ptr<QWidget> m_widget;
    std::vector<double> m_values;
    std::unique_ptr<Glide> m_glide;
};

void MotionTest::init()
{
    qunsetenv("CHALKNET_REDUCED_MOTION");
    setReducedMotion(false);
    m_values.clear();
    m_widget = std::make_unique<QWidget>();
    m_widget->show();
    m_glide = std::make_unique<Glide>(m_widget.get(), [this](double value) { m_values.push_back(value); });
}

void MotionTest::cleanup()
{
    m_glide.reset();
    m_widget.reset();
}

void MotionTest::movesForwardAndEndsAtExactlyOne()
{
    QSignalSpy finished(m_glide.get(), &Glide::finished);
    m_glide->glide(80);
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(m_values.size() > 2); // it really moved
    QVERIFY(std::is_sorted(m_values.begin(), m_values.end()));
    QVERIFY(m_values.front() >= 0.0);
    QCOMPARE(m_values.back(), 1.0);
    QCOMPARE(std::count(m_values.begin(), m_values.end(), 1.0), 1);
}

void MotionTest::endsOnceWithEveryEasing()
{
    for (const auto easing : {QEasingCurve::OutCubic, QEasingCurve::InOutSine, QEasingCurve::OutQuad, QEasingCurve::Linear}) {
        m_values.clear();
        QSignalSpy finished(m_glide.get(), &Glide::finished);
        m_glide->glide(30, easing);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(m_values.back(), 1.0);
        QCOMPARE(std::count(m_values.begin(), m_values.end(), 1.0), 1);
    }
}

void MotionTest::reducedMotionIsImmediate()
{
    const std::vector<double> once{1.0};
    setReducedMotion(true);
    QVERIFY(prefersReducedMotion());
    m_glide->glide();
    QVERIFY(m_values == once);
    QVERIFY(m_glide->state() == QAbstractAnimation::Stopped);

    setReducedMotion(false);
    QVERIFY(!prefersReducedMotion());
    qputenv("CHALKNET_REDUCED_MOTION", "1");
    QVERIFY(prefersReducedMotion());
    m_values.clear();
    m_glide->glide();
    QVERIFY(m_values == once);
}

void MotionTest::invisibleIsImmediate()
{
    m_widget->hide();
    m_glide->glide();
    QVERIFY(m_values == std::vector<double>{1.0});
    QVERIFY(m_glide->state() == QAbstractAnimation::Stopped);
}

void MotionTest::anOwnerThatIsNoWidgetMoves()
{
    QObject owner;
    std::vector<double> values;
    Glide glide(&owner, [&values](double value) { values.push_back(value); });
    glide.glide(30);
    QVERIFY(glide.state() == QAbstractAnimation::Running);
    QTRY_VERIFY(!values.empty() && values.back() == 1.0);
}

void MotionTest::aNewGlideEndsTheOldOneWhereItIs()
{
    m_glide->glide(100'000);
    QTRY_VERIFY(!m_values.empty() && m_values.back() > 0.0);
    const double reached = m_values.back();
    QVERIFY(reached < 0.9);
    m_values.clear();
    m_glide->glide(60);
    QVERIFY(std::find(m_values.begin(), m_values.end(), 1.0) == m_values.end()); // the old one does not jump to its end
    QVERIFY(m_values.empty() || m_values.front() <= reached); // the new one begins at its start
    QTRY_VERIFY(!m_values.empty() && m_values.back() == 1.0);
    QVERIFY(std::is_sorted(m_values.begin(), m_values.end()));
    QCOMPARE(std::count(m_values.begin(), m_values.end(), 1.0), 1);
}

void MotionTest::finishGoesToTheEndAtOnce()
{
    m_glide->glide(100'000);
    m_glide->finish();
    QCOMPARE(m_values.back(), 1.0);
    const auto calls = m_values.size();
    m_glide->finish(); // nothing moves any more
    QCOMPARE(m_values.size(), calls);
}

void MotionTest::nothingMovesBeforeTheFirstGlide()
{
    QVERIFY(m_values.empty());
    m_glide->finish();
    QVERIFY(m_values.empty());
}

QTEST_MAIN(MotionTest)
#include "tst_motion.moc"
