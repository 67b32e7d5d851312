// Typeset formulas: what is read, what is refused, where things lie, and what is copied.
#include "ui/formula/FormulaView.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace chalknet::ui;

namespace {

constexpr double kSize = 40.0;

FormulaLayout layoutOf(const QString& tex, double size = kSize, bool display = true)
{
    return {Formula::fromTex(tex), size, display};
}

/// Places of \part{name} in a formula.
QRectF placeOf(const QString& tex, const QString& part)
{
    const auto rects = layoutOf(tex).partRects(part);
    return rects.empty() ? QRectF() : rects.front();
}

/// Painted in black on white with the baseline at (margin, margin + ascent).
QImage pictureOf(const QString& tex, double size = kSize, const QSet<QString>& highlighted = {})
{
    constexpr int kMargin = 8;
    const FormulaLayout layout = layoutOf(tex, size);
    QImage image(static_cast<int>(std::ceil(layout.width())) + 2 * kMargin,
        static_cast<int>(std::ceil(layout.size().height())) + 2 * kMargin, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.paint(painter, {kMargin, kMargin + layout.ascent()}, Qt::black, highlighted);
    return image;
}

/// Bounds of what is not white.
QRect inkOf(const QImage& image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 160)
                ink |= QRect(x, y, 1, 1);
    return ink;
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

class FormulaTest : public QObject {
    Q_OBJECT

private slots:
    void refusesWithPosition_data();
    void refusesWithPosition();
    void survivesHostileText_data();
    void survivesHostileText();
    void latexCanBeReadAgain_data();
    void latexCanBeReadAgain();
    void latexIsPlain_data();
    void latexIsPlain();
    void plainText_data();
    void plainText();
    void unknownHidesItsValue();
    void partsAreListedOnce();
    void emptyTakesNoRoom();
    void mistakeIsShownAsWritten();
    void fractionBarLiesBetween();
    void scriptsAreStacked();
    void scriptsAreSmaller();
    void limitsOfDisplayedSums();
    void bracketsGrow();
    void minusSignIsCloserThanMinus();
    void matrixColumnsAreAligned();
    void alignedEquationsMeetAtTheSign();
    void neighboursShareTheBaseline();
    void hangulIsLaidOut();
    void partIsFoundInItsPlace();
    void innermostPartWins();
    void highlightIsPainted();
    void toneIsPainted();
    void inkStaysInside_data();
    void inkStaysInside();
    void sizeIsLinear();
    void freeFunctionsAgreeWithLayout();
    void viewShrinksToItsRoom();
    void viewCopies();
    void viewFollowsPointerAndKeys();
};

void FormulaTest::refusesWithPosition_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<int>("position"); // from 1
    QTest::newRow("unknown command") << QStringLiteral("a + \\foo") << 5;
    QTest::newRow("open brace") << QStringLiteral("a_{b") << 5;
    QTest::newRow("closing brace") << QStringLiteral("a}b") << 2;
    QTest::newRow("no index") << QStringLiteral("a_") << 3;
    QTest::newRow("two exponents") << QStringLiteral("a^b^c") << 4;
    QTest::newRow("half a fraction") << QStringLiteral("\\frac{a}") << 9;
    QTest::newRow("left without right") << QStringLiteral("\\left( a") << 9;
    QTest::newRow("colour") << QStringLiteral("\\tone{pink}{a}") << 12;
    QTest::newRow("environment") << QStringLiteral("\\begin{table}a\\end{table}") << 14;
    QTest::newRow("dollar") << QStringLiteral("a$b") << 2;
    QTest::newRow("ampersand") << QStringLiteral("a & b") << 3;
    QTest::newRow("backslash at the end") << QStringLiteral("a\\") << 2;
}

void FormulaTest::refusesWithPosition()
{
    QFETCH(QString, tex);
    QFETCH(int, position);
    QString error;
    QVERIFY(!Formula::parse(tex, &error));
    QVERIFY2(error.endsWith(QStringLiteral(" at character %1").arg(position)), qPrintable(error));
    QVERIFY(!Formula::parse(tex)); // without asking for the reason
}

void FormulaTest::survivesHostileText_data()
{
    QTest::addColumn<QString>("tex");
    const auto times = [](const char* text, int count) { return QString::fromUtf8(text).repeated(count); };
    QTest::newRow("deep braces") << times("{", 9000) + times("}", 9000);
    QTest::newRow("open braces") << times("{", 9000);
    QTest::newRow("deep scripts") << times("a_{", 6000);
    QTest::newRow("chained scripts") << times("_", 15000);
    QTest::newRow("deep fractions") << times("\\frac", 3000);
    QTest::newRow("deep roots") << times("\\sqrt", 3000);
    QTest::newRow("deep brackets") << times("\\left(", 3000);
    QTest::newRow("deep matrices") << times("\\begin{matrix}", 1400);
    QTest::newRow("deep parts") << times("\\part{a}", 2000);
    QTest::newRow("deep tones") << times("\\tone{c1}", 2000);
    QTest::newRow("wide and high") << QStringLiteral("\\begin{matrix}") + times("&", 9000) + times("\\\\", 5000)
            + QStringLiteral("\\end{matrix}");
    QTest::newRow("far too long") << times("a", 100'000);
    QTest::newRow("long") << times("a_1+", 4000);
    QTest::newRow("empty groups") << QStringLiteral("{}_{}^{} \\frac{}{} \\sqrt{} \\left.\\right. \\text{} \\num{} \\sum_{}^{}");
    QTest::newRow("empty matrix") << QStringLiteral("\\begin{bmatrix}\\end{bmatrix}\\begin{cases}\\end{cases}");
    QTest::newRow("empty own") << QStringLiteral("\\tone{c1}{}\\chip{sel}{}\\part{}{}\\unknown{ink}{}");
    QTest::newRow("controls") << QString(QChar(0)) + QChar(1) + QChar(0xD800) + QChar(0xFFFF);
}

void FormulaTest::survivesHostileText()
{
    QFETCH(QString, tex);
    QString error;
    const auto formula = Formula::parse(tex, &error);
    QCOMPARE(formula.has_value(), error.isEmpty());
    if (!formula)
        return;
    const FormulaLayout layout(*formula, kSize);
    QVERIFY(std::isfinite(layout.width()) && std::isfinite(layout.ascent()) && std::isfinite(layout.descent()));
    QImage image(50, 50, QImage::Format_RGB32);
    QPainter painter(&image);
    layout.paint(painter, {0, 30}, Qt::black);
    Q_UNUSED(formula->toLatex())
    Q_UNUSED(formula->toPlainText())
}

void FormulaTest::latexCanBeReadAgain_data()
{
    QTest::addColumn<QString>("tex");
    QTest::newRow("sum") << QStringLiteral("z_i^{(l+1)} = \\sum_{j=0}^{n} \\theta_{ij}^{(l)} a_j^{(l)}");
    QTest::newRow("chain rule") << QStringLiteral("\\frac{\\partial E}{\\partial \\theta_{10}^{(1)}} = \\delta \\cdot x_0");
    QTest::newRow("cases") << QStringLiteral("f(x) = \\begin{cases} x & x \\ge 0 \\\\ \\alpha(e^x-1) & x < 0 \\end{cases}");
    QTest::newRow("matrix") << QStringLiteral("\\begin{bmatrix} 1 & -2 \\\\ 3 & \\num{-0.5} \\end{bmatrix}");
    QTest::newRow("prime") << QStringLiteral("f'(x) = f′(x) + g'_1 + {h_1}^2");
    QTest::newRow("brackets") << QStringLiteral("\\left[ \\frac{a}{b} \\right. + \\left| x \\right| + \\left\\{ y \\right\\}");
    QTest::newRow("words") << QStringLiteral("\\text{학습률 50\\%} = \\num{98.9 %} \\operatorname{softmax}(x)");
    QTest::newRow("root") << QStringLiteral("\\sqrt{\\frac{6}{n_{in}}}\\, \\max(0, x) \\lor \\mathbf{x} \\mathrm{d}x");
}

void FormulaTest::latexCanBeReadAgain()
{
    QFETCH(QString, tex);
    const Formula first = Formula::fromTex(tex);
    const auto second = Formula::parse(first.toLatex());
    QVERIFY2(second, qPrintable(first.toLatex()));
    QCOMPARE(second->toLatex(), first.toLatex());
    QCOMPARE(second->toPlainText(), first.toPlainText());
}

void FormulaTest::latexIsPlain_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("latex");
    QTest::newRow("own commands") << QStringLiteral("\\part{p}{\\tone{c1}{a}} = \\chip{c2}{\\num{-0.3}}")
                                  << QStringLiteral("a=-0.3");
    QTest::newRow("hidden") << QStringLiteral("a = \\unknown{c1}{\\num{7}}") << QStringLiteral("a=\\boxed{?}");
    QTest::newRow("prime") << QStringLiteral("f′(x)") << QStringLiteral("f'(x)");
    QTest::newRow("command before letter") << QStringLiteral("\\eta x") << QStringLiteral("\\eta x");
    QTest::newRow("characters") << QStringLiteral("η − ∂") << QStringLiteral("\\eta-\\partial");
    QTest::newRow("bold number and hat") << QStringLiteral("\\hat{m}_{1} = -\\bnum{0.3}") << QStringLiteral("\\hat{m}_{1}=-0.3");
    QTest::newRow("percent") << QStringLiteral("\\num{50 %}") << QStringLiteral("50\\ \\%");
    QTest::newRow("product") << QStringLiteral("\\prod_{l}^{L} f") << QStringLiteral("\\prod_{l}^{L}f");
    QTest::newRow("base of several") << QStringLiteral("{ab}^2") << QStringLiteral("{ab}^{2}");
}

void FormulaTest::latexIsPlain()
{
    QFETCH(QString, tex);
    QFETCH(QString, latex);
    QCOMPARE(Formula::fromTex(tex).toLatex(), latex);
}

void FormulaTest::plainText_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("text");
    QTest::newRow("update") << QStringLiteral("w_1 \\leftarrow w_1 + \\eta (t - y) x_1")
                            << QStringLiteral("w₁ ← w₁ + η(t − y) x₁");
    QTest::newRow("derivative with an index 0")
        << QStringLiteral("\\partial E/\\partial \\theta_{10}^{(1)} + \\partial E/\\partial \\theta_{20}^{(1)}")
        << QStringLiteral("∂E/∂θ₁₀⁽¹⁾ + ∂E/∂θ₂₀⁽¹⁾");
    QTest::newRow("scripts") << QStringLiteral("\\theta_{10}^{(1)}") << QStringLiteral("θ₁₀⁽¹⁾");
    QTest::newRow("no small letter") << QStringLiteral("e^{z_k} + a_{q+1}") << QStringLiteral("e^(z_k) + a_(q + 1)");
    QTest::newRow("fraction") << QStringLiteral("\\frac{\\partial E}{\\partial \\theta_1}") << QStringLiteral("(∂E)/(∂θ₁)");
    QTest::newRow("matrix") << QStringLiteral("\\begin{bmatrix}1&2\\\\3&4\\end{bmatrix}") << QStringLiteral("[1, 2; 3, 4]");
    QTest::newRow("minus") << QStringLiteral("y = -x") << QStringLiteral("y = −x");
    QTest::newRow("function") << QStringLiteral("f'(x)") << QStringLiteral("f′(x)");
    QTest::newRow("number") << QStringLiteral("\\num{-0.3}") << QStringLiteral("−0.3");
    QTest::newRow("root") << QStringLiteral("\\sqrt{x}") << QStringLiteral("√x");
    QTest::newRow("words") << QStringLiteral("\\text{학습률 } \\eta") << QStringLiteral("학습률 η");
}

void FormulaTest::plainText()
{
    QFETCH(QString, tex);
    QFETCH(QString, text);
    QCOMPARE(Formula::fromTex(tex).toPlainText(), text);
}

void FormulaTest::unknownHidesItsValue()
{
    const QString tex = QStringLiteral("y = \\unknown{c1}{\\num{0.4217}}");
    QCOMPARE(Formula::fromTex(tex).toPlainText(), QStringLiteral("y = ?"));
    QVERIFY(!Formula::fromTex(tex).toLatex().contains(QLatin1String("4217")));
    // Two values of one width look the same.
    QCOMPARE(pictureOf(tex), pictureOf(QStringLiteral("y = \\unknown{c1}{\\num{0.8888}}")));
    QVERIFY(layoutOf(tex).width() >= layoutOf(QStringLiteral("y = \\num{0.4217}")).width());
}

void FormulaTest::partsAreListedOnce()
{
    const Formula formula = Formula::fromTex(QStringLiteral("\\part{b}{x} + \\frac{\\part{a}{y}}{\\part{b}{x}}"));
    QCOMPARE(formula.parts(), QStringList({QStringLiteral("b"), QStringLiteral("a")}));
    QCOMPARE(layoutOf(formula.source()).partRects(QStringLiteral("b")).size(), std::size_t{2});
}

void FormulaTest::emptyTakesNoRoom()
{
    QVERIFY(Formula().isEmpty());
    QVERIFY(Formula::fromTex(QStringLiteral("  ")).isEmpty());
    QCOMPARE(FormulaLayout(Formula(), kSize).size(), QSizeF(0, 0));
    QCOMPARE(layoutOf(QStringLiteral("x"), 0.0).width(), 0.0);
    QVERIFY(FormulaLayout().partAt({0, 0}).isEmpty());
}

void FormulaTest::mistakeIsShownAsWritten()
{
    QTest::ignoreMessage(QtWarningMsg, "formula \"\\foo\": unknown command \\foo at character 1");
    const Formula formula = Formula::fromTex(QStringLiteral("\\foo"));
    QCOMPARE(formula.toPlainText(), QStringLiteral("\\foo"));
    QVERIFY(FormulaLayout(formula, kSize).width() > kSize);
}

void FormulaTest::fractionBarLiesBetween()
{
    const QString tex = QStringLiteral("\\frac{\\part{n}{a}}{\\part{d}{b}}");
    const QRectF numerator = placeOf(tex, QStringLiteral("n"));
    const QRectF denominator = placeOf(tex, QStringLiteral("d"));
    QVERIFY(numerator.bottom() < denominator.top());
    // The bar is the longest dark line of the picture and lies in that gap.
    const QImage picture = pictureOf(tex);
    int bar = 0;
    int longest = 0;
    for (int y = 0; y < picture.height(); ++y) {
        int dark = 0;
        for (int x = 0; x < picture.width(); ++x)
            dark += qGray(picture.pixel(x, y)) < 160 ? 1 : 0;
        if (dark > longest) {
            longest = dark;
            bar = y;
        }
    }
    const double y = bar + 0.5 - 8 - layoutOf(tex).ascent();
    QVERIFY(longest > numerator.width());
    QVERIFY2(y > numerator.bottom() && y < denominator.top(), qPrintable(QString::number(y)));
}

void FormulaTest::scriptsAreStacked()
{
    const QString tex = QStringLiteral("\\theta_{\\part{below}{10}}^{\\part{above}{(1)}}");
    const QRectF below = placeOf(tex, QStringLiteral("below"));
    const QRectF above = placeOf(tex, QStringLiteral("above"));
    QVERIFY(above.bottom() <= below.top() + 0.05 * kSize);
    QVERIFY(above.center().y() < 0 && below.bottom() > 0);
    QVERIFY(std::abs(above.left() - below.left()) < 0.12 * kSize); // left aligned but for the slope of the letter
}

void FormulaTest::scriptsAreSmaller()
{
    const double full = layoutOf(QStringLiteral("\\part{p}{888}")).partRects(QStringLiteral("p")).front().width();
    const double alone = placeOf(QStringLiteral("x_{\\part{p}{888}}"), QStringLiteral("p")).width();
    const double paired = placeOf(QStringLiteral("x_{\\part{p}{888}}^2"), QStringLiteral("p")).width();
    QVERIFY(std::abs(alone / full - 0.66) < 0.02);
    QVERIFY(std::abs(paired / full - 0.60) < 0.02);
}

void FormulaTest::limitsOfDisplayedSums()
{
    const QString tex = QStringLiteral("\\part{sum}{\\sum_{\\part{low}{j=0}}^{\\part{high}{n}}} x");
    const auto place
        = [&](bool display, const char* part) { return layoutOf(tex, kSize, display).partRects(QLatin1String(part)).front(); };
    QVERIFY(place(true, "low").left() < place(true, "high").right());
    QVERIFY(std::abs(place(true, "low").center().x() - place(true, "high").center().x()) < 1.0);
    QVERIFY(place(true, "low").top() > 0);
    QVERIFY(place(false, "low").left() > place(false, "sum").left() + 0.4 * kSize); // beside
    QVERIFY(layoutOf(tex, kSize, true).size().height() > layoutOf(tex, kSize, false).size().height());
}

void FormulaTest::bracketsGrow()
{
    const auto height = [](const QString& tex) { return inkOf(pictureOf(tex)).height(); };
    const int small = height(QStringLiteral("\\left( x \\right)"));
    const int large = height(QStringLiteral("\\left( \\frac{a}{b} \\right)"));
    const int larger = height(QStringLiteral("\\left( \\frac{\\frac{a}{c}}{\\frac{b}{d}} \\right)"));
    QVERIFY(small < large);
    QVERIFY(large < larger);
    QVERIFY(large >= height(QStringLiteral("\\frac{a}{b}")));
}

void FormulaTest::minusSignIsCloserThanMinus()
{
    const auto gap = [](const QString& tex) {
        const FormulaLayout layout = layoutOf(tex);
        return layout.partRects(QStringLiteral("x")).front().left() - layout.partRects(QStringLiteral("m")).front().right();
    };
    QVERIFY(
        gap(QStringLiteral("a \\part{m}{-} \\part{x}{x}")) > gap(QStringLiteral("y = \\part{m}{-} \\part{x}{x}")) + 0.1 * kSize);
    QVERIFY(std::abs(gap(QStringLiteral("a \\part{m}{=} \\part{x}{8}")) - 0.34 * kSize) < 0.06 * kSize);
}

void FormulaTest::matrixColumnsAreAligned()
{
    const QString tex
        = QStringLiteral("\\begin{bmatrix} \\part{a}{1} & \\part{b}{222} \\\\ \\part{c}{333} & \\part{d}{4} \\end{bmatrix}");
    const auto at = [&](const char* part) { return placeOf(tex, QLatin1String(part)); };
    QVERIFY(at("a").bottom() < at("c").top());
    QVERIFY(at("a").right() < at("b").left() && at("c").right() < at("d").left());
    const bool centred = std::abs(at("a").center().x() - at("c").center().x()) < 0.5;
    const bool rightAligned = std::abs(at("a").right() - at("c").right()) < 0.5;
    QVERIFY(centred || rightAligned);
    QVERIFY(std::abs(at("b").left() - at("c").right() - 0.75 * kSize) < 0.12 * kSize);
}

void FormulaTest::alignedEquationsMeetAtTheSign()
{
    const QString tex = QStringLiteral("\\begin{aligned} aaaa &\\part{u}{=} b \\\\ a &\\part{v}{=} bbb \\end{aligned}");
    QVERIFY(std::abs(placeOf(tex, QStringLiteral("u")).left() - placeOf(tex, QStringLiteral("v")).left()) < 0.01);
}

void FormulaTest::neighboursShareTheBaseline()
{
    const QString tex = QStringLiteral("\\part{a}{\\num{8}} \\frac{1}{2} \\part{b}{\\num{8}}");
    QVERIFY(std::abs(placeOf(tex, QStringLiteral("a")).bottom() - placeOf(tex, QStringLiteral("b")).bottom()) < 1e-9);
    // Ink of digits ends on the baseline, whatever the formula around is.
    QVERIFY(std::abs(placeOf(QStringLiteral("\\part{a}{1}"), QStringLiteral("a")).bottom()) < 0.3 * kSize);
    QCOMPARE(layoutOf(QStringLiteral("x")).ascent(), layoutOf(QStringLiteral("y")).ascent());
}

void FormulaTest::hangulIsLaidOut()
{
    const double one = layoutOf(QStringLiteral("\\text{학}")).width();
    const double three = layoutOf(QStringLiteral("\\text{학습률}")).width();
    QVERIFY(one > 0.5 * kSize);
    QVERIFY(std::abs(three - 3 * one) < 0.1 * kSize);
    const QImage picture = pictureOf(QStringLiteral("\\text{학습률}"));
    QVERIFY(inkOf(picture).width() > 2 * one);
}

void FormulaTest::partIsFoundInItsPlace()
{
    const QString tex = QStringLiteral("\\part{left}{\\frac{a}{b}} + \\part{right}{c}");
    const FormulaLayout layout = layoutOf(tex);
    for (const QString& part : {QStringLiteral("left"), QStringLiteral("right")})
        QCOMPARE(layout.partAt(placeOf(tex, part).center()), part);
    QVERIFY(layout.partAt({-50, 0}).isEmpty());
    QVERIFY(layout.partAt({layout.width() + 50, 0}).isEmpty());
    QVERIFY(layout.partRects(QStringLiteral("none")).empty());
}

void FormulaTest::innermostPartWins()
{
    const QString tex = QStringLiteral("\\part{outer}{a + \\part{inner}{b}}");
    const FormulaLayout layout = layoutOf(tex);
    QCOMPARE(layout.partAt(placeOf(tex, QStringLiteral("inner")).center()), QStringLiteral("inner"));
    const QRectF outer = placeOf(tex, QStringLiteral("outer"));
    QCOMPARE(layout.partAt({outer.left() + 1, outer.center().y()}), QStringLiteral("outer"));
    QVERIFY(outer.contains(placeOf(tex, QStringLiteral("inner"))));
}

void FormulaTest::highlightIsPainted()
{
    const Colors& colors = Theme::instance().colors();
    const QString plain = QStringLiteral("\\part{p}{xx} + y");
    QVERIFY(!hasColor(pictureOf(plain), colors.sel));
    QVERIFY(hasColor(pictureOf(plain, kSize, {QStringLiteral("p")}), colors.sel));
    QVERIFY(!hasColor(pictureOf(plain, kSize, {QStringLiteral("q")}), colors.sel));
    QVERIFY(hasColor(pictureOf(QStringLiteral("\\tone{c2}{\\part{p}{xx}}"), kSize, {QStringLiteral("p")}), colors.c2Bg));
    QVERIFY(hasColor(pictureOf(QStringLiteral("\\chip{c3}{x}")), colors.c3Bg));
}

void FormulaTest::toneIsPainted()
{
    const Colors& colors = Theme::instance().colors();
    QVERIFY(hasColor(pictureOf(QStringLiteral("\\tone{c1}{\\frac{a}{b}}")), colors.c1));
    QVERIFY(!hasColor(pictureOf(QStringLiteral("\\frac{a}{b}")), colors.c1));
}

void FormulaTest::inkStaysInside_data()
{
    QTest::addColumn<QString>("tex");
    for (const QString& tex :
        {QStringLiteral("f"), QStringLiteral("jy"), QStringLiteral("\\frac{\\partial E}{\\partial\\theta_{10}^{(1)}}"),
            QStringLiteral("\\sum_{j=0}^{n} x"), QStringLiteral("\\sqrt{\\frac{6}{n}}"), QStringLiteral("\\theta_{10}^{(1)}"),
            QStringLiteral("\\begin{bmatrix}1&2\\\\3&4\\end{bmatrix}"), QStringLiteral("\\text{학습률}"),
            QStringLiteral("f(x) = \\begin{cases} x & x \\ge 0 \\\\ 0 & x < 0 \\end{cases}"),
            QStringLiteral("\\left(\\frac{a}{b}\\right)")})
        QTest::newRow(qPrintable(tex)) << tex;
}

void FormulaTest::inkStaysInside()
{
    QFETCH(QString, tex);
    const QImage picture = pictureOf(tex); // with margins of 8
    const QRect ink = inkOf(picture);
    QVERIFY(!ink.isEmpty());
    const QRect box(8, 8, picture.width() - 16, picture.height() - 16);
    QVERIFY2(box.adjusted(-4, -2, 3, 2).contains(ink),
        qPrintable(QStringLiteral("%1 %2 %3 %4").arg(ink.left()).arg(ink.top()).arg(ink.right()).arg(ink.bottom())));
}

void FormulaTest::sizeIsLinear()
{
    const QString tex = QStringLiteral("\\frac{\\partial E}{\\partial\\theta_{10}^{(1)}} = \\left( t - y \\right) \\sum_{j} x_j");
    const FormulaLayout reference = layoutOf(tex, 100.0);
    for (const double size : {9.5, 14.5, 16.5, 21.0, 26.4, 31.25, 60.0}) {
        const FormulaLayout layout = layoutOf(tex, size);
        QVERIFY(std::abs(layout.width() / reference.width() - size / 100.0) < 0.004);
        QVERIFY(std::abs(layout.ascent() / reference.ascent() - size / 100.0) < 0.004);
        QVERIFY(std::abs(layout.descent() / reference.descent() - size / 100.0) < 0.004);
    }
    // Painted letters grow in fractions of a pixel, too.
    const auto blackness = [](double size) {
        const QImage picture = pictureOf(QStringLiteral("\\Theta"), size);
        double sum = 0.0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                sum += 255 - qGray(picture.pixel(x, y));
        return sum;
    };
    QVERIFY(blackness(40.0) < blackness(40.3));
    QVERIFY(blackness(40.3) < blackness(40.6));
}

void FormulaTest::freeFunctionsAgreeWithLayout()
{
    const QString tex = QStringLiteral("x_1^2 + \\frac{1}{2}");
    QCOMPARE(formulaWidth(tex, 21.5), layoutOf(tex, 21.5, false).width());
    QImage image(200, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QCOMPARE(paintFormula(painter, QPointF(10, 40), tex, 21.5, Qt::black), formulaWidth(tex, 21.5));
    painter.end();
    QVERIFY(!inkOf(image).isEmpty());
    // Many formulas do not fill the memory and stay right.
    for (int i = 0; i < 3000; ++i)
        QVERIFY(formulaWidth(QStringLiteral("x_{%1}").arg(i), 20.0) > 0.0);
    QCOMPARE(formulaWidth(tex, 21.5), layoutOf(tex, 21.5, false).width());
}

void FormulaTest::viewShrinksToItsRoom()
{
    FormulaView view;
    view.setTex(QStringLiteral("z = w_0 + w_1 x_1 + w_2 x_2"));
    view.setPixelSize(30);
    const QSize wanted = view.sizeHint();
    QVERIFY(std::abs(view.minimumSizeHint().width() - 0.6 * wanted.width()) <= 1.0);
    view.resize(wanted.width() * 7 / 10, wanted.height());
    QImage picture(view.size(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    view.render(&picture, {}, {}, {});
    const QRect ink = inkOf(picture);
    QVERIFY(ink.width() > view.width() / 2);
    QVERIFY(ink.right() < view.width() - 1); // nothing is cut off
}

void FormulaTest::viewCopies()
{
    FormulaView view;
    view.setTex(QStringLiteral("\\tone{c1}{w} \\leftarrow \\num{-0.5}"));
    QCOMPARE(view.accessibleText(), QStringLiteral("w ← −0.5"));
    view.copyLatex();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("w\\leftarrow-0.5"));
    view.copyPicture();
    const QImage picture = QApplication::clipboard()->image();
    QVERIFY(picture.width() >= 2 * view.sizeHint().width() - 8);
    QVERIFY(!inkOf(picture).isEmpty());
    // A document shows it as large as the screen does: pixels by dots per inch are inches of 96 logical pixels.
    const double shownWidth = picture.width() / (picture.dotsPerMeterX() * 0.0254) * 96;
    QVERIFY2(std::abs(shownWidth - view.sizeHint().width()) < 16, qPrintable(QString::number(shownWidth)));
}

void FormulaTest::viewFollowsPointerAndKeys()
{
    FormulaView view;
    view.setTex(QStringLiteral("\\part{a}{\\Theta} + \\part{b}{\\Theta}"));
    view.setInteractive(true);
    view.resize(view.sizeHint());
    view.show();
    QSignalSpy entered(&view, &FormulaView::partEntered);
    QSignalSpy clicked(&view, &FormulaView::partClicked);
    const QPoint onFirst(view.width() / 8, view.height() / 2);
    QTest::mouseClick(&view, Qt::LeftButton, {}, onFirst);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.takeFirst().at(0).toString(), QStringLiteral("a"));
    QTest::mouseClick(&view, Qt::LeftButton, {}, {view.width() / 2, view.height() / 2}); // on the plus
    QCOMPARE(clicked.size(), 0);

    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Escape);
    entered.clear();
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(entered.last().at(0).toString(), QStringLiteral("b"));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().at(0).toString(), QStringLiteral("b"));
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(entered.last().at(0).toString(), QStringLiteral("a"));
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(entered.last().at(0).toString().isEmpty());
}

QTEST_MAIN(FormulaTest)
#include "tst_formula.moc"
