// Every lesson comes to rest: while nothing happens no page lays itself out again and again.
#include "ui/AppContext.h"
#include "ui/lessons/Lesson.h"

#include <QTest>

#include <memory>
#include <utility>

using namespace chalknet::ui;

namespace {

/// Counts the requests for a new layout that reach a widget.
class LayoutCounter : public QObject {
public:
    explicit LayoutCounter(QWidget* page) { page->installEventFilter(this); }
    int takeCount() { return std::exchange(m_count, 0); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

} // namespace

class TestLessonsAtRest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("CHALKNET_REDUCED_MOTION", "1"); }
    void aPageComesToRest_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QSize>("size");
        for (const Lesson& lesson : allLessons()) {
            QTest::addRow("%s, reference", qPrintable(lesson.id)) << lesson.id << QSize(1324, 800);
            QTest::addRow("%s, small", qPrintable(lesson.id)) << lesson.id << QSize(1180, 624);
            QTest::addRow("%s, beside the explanation", qPrintable(lesson.id)) << lesson.id << QSize(950, 800);
        }
    }
    void aPageComesToRest()
    {
        QFETCH(QString, id);
        QFETCH(QSize, size);
        AppContext context;
        context.setDeviceChoice(chalknet::parseDeviceChoice("host"));
        std::unique_ptr<LessonPage> page;
        for (const Lesson& lesson : allLessons())
            if (lesson.id == id)
                page.reset(lesson.makePage(context, nullptr));
        QVERIFY(page);
        page->resize(size);
        page->show();
        LayoutCounter counter(page.get());
        const auto isAtRest = [&counter] {
            counter.takeCount();
            for (int round = 0; round < 10; ++round)
                QCoreApplication::processEvents();
            return counter.takeCount() == 0;
        };
        QTRY_VERIFY(isAtRest());
    }
};

QTEST_MAIN(TestLessonsAtRest)
#include "tst_lessons_at_rest.moc"
