// Paragraphs of words and formulas: where lines break, on which baseline things stand, and what is read aloud.
#include "ui/formula/FormulaLayout.h"
#include "ui/formula/MathText.h"
#include "ui/theme/Theme.h"

#include <QImage>
#include <QTest>

#include <cmath>

using namespace chalknet::ui;

namespace {

QImage pictureOf(MathText& text, int width)
{
    text.resize(width, text.heightForWidth(width));
    QImage image(text.size(), QImage::Format_RGB32);
    image.fill(Theme::instance().colors().surface);
    text.render(&image, {}, {}, {});
    return image;
}

bool hasColor(const QImage& image, const QColor& color)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (QColor(image.pixel(x, y)) == color)
                return true;
    return false;
}

} // namespace

class MathTextTest : public QObject {
    Q_OBJECT

private slots:
    void oneLineIsOneAndAHalfHigh();
    void breaksAtSpacesOnly();
    void lineBreaksAreKept();
    void formulasAreNotDivided();
    void tallFormulasMakeRoom();
    void heightFollowsWidth();
    void sizesScale();
    void classMarksHaveTheirColours();
    void boldIsHeavier();
    void isReadAloud();
    void onlyStatementsAreFormulas();
    void oddTextIsHarmless_data();
    void oddTextIsHarmless();
};

void MathTextTest::oneLineIsOneAndAHalfHigh()
{
    MathText text;
    text.setPixelSize(20);
    text.setText(QStringLiteral("Words"));
    QCOMPARE(text.heightForWidth(1000), 30);
    text.setText(QStringLiteral("Words with $x$")); // a low formula does not push lines apart
    QCOMPARE(text.heightForWidth(1000), 30);
}

void MathTextTest::breaksAtSpacesOnly()
{
    MathText text;
    text.setPixelSize(20);
    text.setText(QStringLiteral("가중합이역치보다크면"));
    QCOMPARE(text.heightForWidth(40), 30); // one word stays one line, however narrow
    QVERIFY(text.minimumSizeHint().width() > 150);
    text.setText(QStringLiteral("가중합이 역치보다 크면"));
    QCOMPARE(text.heightForWidth(40), 90);
    text.setText(QStringLiteral("a-b/c.d,e"));
    QCOMPARE(text.heightForWidth(10), 30);
}

void MathTextTest::lineBreaksAreKept()
{
    MathText text;
    text.setPixelSize(20);
    text.setText(QStringLiteral("one\ntwo"));
    QCOMPARE(text.heightForWidth(1000), 60);
}

void MathTextTest::formulasAreNotDivided()
{
    MathText text;
    text.setPixelSize(20);
    text.setText(QStringLiteral("$a + b + c + d$."));
    const int whole = text.sizeHint().width();
    QVERIFY(whole >= formulaWidth(QStringLiteral("a + b + c + d"), 22.0));
    QCOMPARE(text.heightForWidth(whole / 2), text.heightForWidth(2 * whole)); // nor is the full stop left behind
    QCOMPARE(text.minimumSizeHint().width() + 1, whole);
}

void MathTextTest::tallFormulasMakeRoom()
{
    MathText text;
    text.setPixelSize(20);
    text.setText(QStringLiteral("low"));
    const int low = text.heightForWidth(500);
    text.setText(QStringLiteral("high $\\frac{\\frac{a}{b}}{\\frac{c}{d}}$"));
    QVERIFY(text.heightForWidth(500) > low + 10);
}

void MathTextTest::heightFollowsWidth()
{
    MathText text;
    text.setText(QStringLiteral("The answer is **1** when $z \\ge 0$ and **0** otherwise. The points with $z = 0$ form a line."));
    QVERIFY(text.hasHeightForWidth());
    int before = text.heightForWidth(120);
    for (int width = 140; width < 800; width += 20) {
        QVERIFY(text.heightForWidth(width) <= before);
        before = text.heightForWidth(width);
    }
    QCOMPARE(before, static_cast<int>(std::ceil(1.5 * 15)));
}

void MathTextTest::sizesScale()
{
    MathText text;
    text.setText(QStringLiteral("Some words"));
    text.setPixelSize(15);
    const int small = text.sizeHint().width();
    text.setPixelSize(30);
    QVERIFY(std::abs(text.sizeHint().width() - 2 * small) <= 4);
}

void MathTextTest::classMarksHaveTheirColours()
{
    const Colors& colors = Theme::instance().colors();
    MathText text;
    text.setPixelSize(30);
    text.setText(QStringLiteral("● 1"));
    QVERIFY(hasColor(pictureOf(text, 300), colors.pos));
    QVERIFY(!hasColor(pictureOf(text, 300), colors.neg));
    text.setText(QStringLiteral("▲ 0"));
    QVERIFY(hasColor(pictureOf(text, 300), colors.neg));
}

void MathTextTest::boldIsHeavier()
{
    const auto dark = [](const QString& written) {
        MathText text;
        text.setPixelSize(30);
        text.setText(written);
        const QImage image = pictureOf(text, 600);
        double sum = 0.0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                sum += 255 - qGray(image.pixel(x, y));
        return sum;
    };
    QVERIFY(dark(QStringLiteral("**threshold**")) > 1.2 * dark(QStringLiteral("threshold")));
    QVERIFY(std::abs(dark(QStringLiteral("**bold** plain")) - dark(QStringLiteral("plain **bold**")))
        < 0.05 * dark(QStringLiteral("plain bold")));
}

void MathTextTest::isReadAloud()
{
    MathText text;
    text.setText(QStringLiteral("The answer is **1** when $z \\ge 0$."));
    QCOMPARE(text.accessibleText(), QStringLiteral("The answer is 1 when z ≥ 0."));
    QCOMPARE(text.accessibleRole(), QAccessible::StaticText);
}

void MathTextTest::oddTextIsHarmless_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << QStringLiteral("   \n  ");
    QTest::newRow("one dollar") << QStringLiteral("costs 5 $");
    QTest::newRow("empty formula") << QStringLiteral("a $$ b");
    QTest::newRow("stars") << QStringLiteral("a ** b *");
    QTest::newRow("long") << QStringLiteral("word $x_1$ ").repeated(2000);
}

void MathTextTest::oddTextIsHarmless()
{
    QFETCH(QString, written);
    MathText text;
    text.setText(written);
    QVERIFY(text.heightForWidth(200) >= 0);
    QVERIFY(text.heightForWidth(0) >= 0);
    text.resize(200, 100);
    QImage image(text.size(), QImage::Format_RGB32);
    text.render(&image, {}, {}, {});
    QVERIFY(!text.accessibleText().contains(QLatin1String("**")));
}

void MathTextTest::onlyStatementsAreFormulas()
{
    MathText text;
    text.setText(QStringLiteral("With $x$ and $\\num{0.5}$ the answer is $y = \\frac{x}{2}$, so $y \\le x$."));
    const std::vector<Formula> formulas = text.shownFormulas();
    QCOMPARE(formulas.size(), 2U);
    QCOMPARE(formulas[0].toLatex(), QStringLiteral("y=\\frac{x}{2}"));
    QCOMPARE(formulas[1].toLatex(), QStringLiteral("y\\le x"));
}

QTEST_MAIN(MathTextTest)
#include "tst_math_text.moc"
