// The view of the chain rule: what is asked stays hidden, everything has its place, and factors and diagram light each other.
#include "StepSamples.h"

#include "ui/formula/Formula.h"
#include "ui/lessons/backprop/ChainRuleView.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

/// What stands on the view, for hovering: the middle of a part.
QPointF middleOf(const ChainRuleView& view, int part)
{
    const ChainRuleLayout layout(view.content(), view.isAsked(), QSizeF(view.width(), view.height()), 1.0);
    return layout.areaOf(part).center();
}

} // namespace

class TestChainRuleView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("CHALKNET_REDUCED_MOTION", "1"); }

    void whatIsAskedIsNowhere()
    {
        const TraceNetwork network = tracePreset(TracePreset::TwoTwoOne);
        UpdateRule rule;
        rule.optimizer.learningRate = 0.5;
        const SampleSteps sample = sampleSteps(network, 1, rule);
        int asked = 0;
        for (const TraceStep& step : sample.steps) {
            if (step.kind != StepKind::Gradient && step.kind != StepKind::Update && step.kind != StepKind::After)
                continue;
            const ChainRuleContent content = chainRuleContent(network, sample.trace, step, styleOf(network));
            ChainRuleView view;
            view.resize(784, 262);
            view.setContent(content);
            view.setAsked(true);
            const QString result = Formula::fromTex(content.result).toPlainText();
            QVERIFY(content.plainText().contains(result));
            view.copyLatex();
            const QString latex = QApplication::clipboard()->text();
            QVERIFY2(latex.contains(QLatin1String("\\boxed{?}")), qPrintable(latex));
            // a factor 1 leaves the error as it is, which is a given number then
            bool isGiven = false;
            for (const FactorColumn& factor : content.factors)
                isGiven = isGiven || factor.numbers.contains(content.result);
            if (isGiven)
                continue;
            QVERIFY2(!view.accessibleText().contains(result), qPrintable(view.accessibleText()));
            QVERIFY2(!latex.contains(QString(result).replace(QChar(0x2212), u'-')), qPrintable(latex));
            QVERIFY(!view.accessibleText().contains(QLatin1String("fallen")));
            ++asked;
            view.setAsked(false);
            QVERIFY(view.accessibleText().contains(result));
        }
        QVERIFY(asked > 12);
    }

    void theAskedPictureDoesNotDependOnTheAnswer()
    {
        const TraceNetwork network = tracePreset(TracePreset::TwoTwoOne);
        const SampleSteps sample = sampleSteps(network, 1, std::nullopt);
        const Symbol bias = symbols::as(Quantity::LossByParameter, symbols::bias(network.spec, 0, 0));
        ChainRuleContent content
            = chainRuleContent(network, sample.trace, stepFor(sample.steps, StepKind::Gradient, bias), styleOf(network));
        const auto picture = [](const ChainRuleContent& shown) {
            ChainRuleView view;
            view.resize(784, 262);
            view.setContent(shown);
            view.setAsked(true);
            return view.grab().toImage();
        };
        const QImage before = picture(content);
        content.result = "\\num{123.456}";
        for (FactorColumn& factor : content.factors)
            factor.value = "\\num{9.9}";
        QCOMPARE(picture(content), before);
    }

    void everythingFitsBesideEachOther_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        QTest::newRow("reference") << QSize(784, 262) << 1.0;
        QTest::newRow("without matrices") << QSize(1288, 262) << 1.0;
        QTest::newRow("predicting") << QSize(624, 300) << 1.0;
        QTest::newRow("small window") << QSize(690, 200) << 0.88;
        QTest::newRow("presenting") << QSize(1380, 380) << 1.4;
        QTest::newRow("large window") << QSize(1300, 460) << 1.5;
        QTest::newRow("smallest") << QSize(360, 150) << 0.85;
    }

    void everythingFitsBesideEachOther()
    {
        QFETCH(QSize, size);
        QFETCH(double, scale);
        for (const int outputs : {1, 3, 8}) {
            const TraceNetwork network = sampleNetwork(
                ActivationType::Sigmoid, ActivationType::Softmax, LossType::CrossEntropy, 3, std::max(2, outputs));
            const SampleSteps sample = sampleSteps(network, 3, ruleOf(OptimizerType::Adamw, true));
            for (const TraceStep& step : sample.steps) {
                const ChainRuleContent content = chainRuleContent(network, sample.trace, step, styleOf(network));
                const ChainRuleLayout layout(content, false, size, scale);
                QVERIFY2(layout.size().width() <= size.width() + 0.5, qPrintable(content.plainText()));
                checkLayout(content, layout);
                if (QTest::currentTestFailed()) {
                    qWarning().noquote() << content.plainText();
                    return;
                }
            }
        }
    }

    void factorsAndDiagramLightEachOther()
    {
        const TraceNetwork network = tracePreset(TracePreset::TwoTwoOne);
        const SampleSteps sample = sampleSteps(network, 1, std::nullopt);
        const Symbol bias = symbols::as(Quantity::LossByParameter, symbols::bias(network.spec, 0, 0));
        const ChainRuleContent content
            = chainRuleContent(network, sample.trace, stepFor(sample.steps, StepKind::Gradient, bias), styleOf(network));
        ChainRuleView view;
        view.resize(784, 300);
        view.setContent(content);
        view.show();
        QSignalSpy hovered(&view, &ChainRuleView::partHovered);
        for (int part = 0; part < 3; ++part) {
            QTest::mouseMove(&view, middleOf(view, part).toPoint());
            QTRY_COMPARE(hovered.count(), part + 1);
            QCOMPARE(hovered.last().first().toInt(), part);
        }
        QCOMPARE(view.indexOf(targetOf(symbols::weight(network.spec, 1, 0, 0))), 0);
        QCOMPARE(view.indexOf({TraceTarget::Kind::Unit, 1, 0, 0, 0}), 1);
        QCOMPARE(view.indexOf(targetOf(symbols::bias(network.spec, 0, 0))), 2);
        QCOMPARE(view.indexOf({TraceTarget::Kind::Bias, 0, 0, 0, 0}), 2);
        QCOMPARE(view.indexOf({TraceTarget::Kind::Unit, 1, 1, 0, 0}), -1);
        QVERIFY(view.placesOf(3).empty());
        // lit from outside, the picture changes, and back
        QTest::mouseMove(&view, QPoint(780, 298));
        QTRY_COMPARE(hovered.last().first().toInt(), -1);
        const QImage plain = view.grab().toImage();
        view.setLit(1);
        QVERIFY(view.grab().toImage() != plain);
        view.setLit(-1);
        QCOMPARE(view.grab().toImage(), plain);
    }

    void arrowsChooseAFactor()
    {
        const TraceNetwork network = tracePreset(TracePreset::TwoTwoOne);
        const SampleSteps sample = sampleSteps(network, 1, std::nullopt);
        const Symbol bias = symbols::as(Quantity::LossByParameter, symbols::bias(network.spec, 0, 0));
        ChainRuleView view;
        view.resize(784, 300);
        view.setContent(
            chainRuleContent(network, sample.trace, stepFor(sample.steps, StepKind::Gradient, bias), styleOf(network)));
        QSignalSpy hovered(&view, &ChainRuleView::partHovered);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(hovered.last().first().toInt(), 1);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(hovered.last().first().toInt(), 0);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(hovered.last().first().toInt(), 2);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(hovered.last().first().toInt(), 2);
        QTest::keyClick(&view, Qt::Key_Escape);
        QCOMPARE(hovered.last().first().toInt(), -1);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith("\\begin{aligned}\\frac{\\partial E}"));
        QVERIFY(Formula::parse(QApplication::clipboard()->text()));
        view.copyPicture();
        QVERIFY(QApplication::clipboard()->image().width() > 1000);
    }

    void aLongStepCanBeScrolled()
    {
        const TraceNetwork network = sampleNetwork(ActivationType::Sigmoid, ActivationType::Softmax, LossType::HalfSse, 3, 8);
        const SampleSteps sample = sampleSteps(network, 1, std::nullopt);
        ContentStyle style = styleOf(network);
        const Symbol sum = symbols::as(Quantity::LossBySum, symbols::weightedSum(network.spec, 2, 0));
        ChainRuleView view;
        view.resize(624, 200);
        view.setContent(chainRuleContent(network, sample.trace, stepFor(sample.steps, StepKind::Delta, sum), style));
        const QImage top = view.grab().toImage();
        QTest::keyClick(&view, Qt::Key_End); // the result stands last
        QVERIFY(view.grab().toImage() != top);
        QTest::keyClick(&view, Qt::Key_Home);
        QTest::keyClick(&view, Qt::Key_Escape);
        QTest::keyClick(&view, Qt::Key_PageUp);
        QCOMPARE(view.grab().toImage(), top);
    }

private:
    /// Pieces do not run into each other, and what belongs to a row shares its baseline.
    static void checkLayout(const ChainRuleContent& content, const ChainRuleLayout& layout)
    {
        std::vector<QRectF> rects;
        for (const ChainRuleLayout::FormulaPiece& piece : layout.formulas()) {
            const QRectF rect(piece.baseline.x(), piece.baseline.y() - piece.formula.ascent(), piece.formula.width(),
                piece.formula.size().height());
            QVERIFY(rect.left() >= -0.5 && rect.top() >= -0.5);
            rects.push_back(rect.adjusted(0.6, 0.6, -0.6, -0.6));
        }
        for (std::size_t i = 0; i < rects.size(); ++i)
            for (std::size_t j = i + 1; j < rects.size(); ++j)
                QVERIFY2(!rects[i].intersects(rects[j]) || rects[i].isEmpty() || rects[j].isEmpty(), "formulas overlap");
        for (std::size_t i = 0; i < content.factors.size(); ++i) { // a value under its symbol
            double symbol = -1.0;
            for (const ChainRuleLayout::FormulaPiece& piece : layout.formulas()) {
                if (piece.part != static_cast<int>(i))
                    continue;
                const double centre = piece.baseline.x() + piece.formula.width() / 2;
                if (symbol < 0.0)
                    symbol = centre;
                QVERIFY(std::abs(centre - symbol) < 0.01);
            }
        }
    }
};

QTEST_MAIN(TestChainRuleView)
#include "tst_chain_rule_view.moc"
