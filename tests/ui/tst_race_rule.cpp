// The rules of the race with their numbers: every line is calculated once more as a student would, and compared with the path.
#include "TexCalculator.h"

#include "ui/formula/Formula.h"
#include "ui/formula/FormulaBreaks.h"
#include "ui/lessons/descent/DescentNames.h"
#include "ui/lessons/descent/RaceRule.h"

#include <QRegularExpression>
#include <QTest>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

struct Side {
    QString sign; ///< before it: "", "=" or "\approx"
    QString tex;
};

std::vector<Side> sidesOf(QString tex)
{
    static const QRegularExpression chip(QStringLiteral(R"(\\chip\{sel\}\{(.*)\}$)"));
    tex.replace(chip, QStringLiteral("\\1"));
    std::vector<Side> sides{{}};
    for (const FormulaTerm& term : formulaTerms(tex)) {
        const bool isRelation = term.sign == QLatin1String("=") || term.sign == QLatin1String("\\approx");
        if (isRelation)
            sides.push_back({term.sign, term.tex});
        else
            sides.back().tex += term.sign + QLatin1Char(' ') + term.tex;
    }
    return sides;
}

bool isClose(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

/// The last two sides of a line with numbers: what is calculated and what stands there.
void checkNumbers(const RaceRuleLine& line)
{
    QString error;
    QVERIFY2(Formula::parse(line.tex, &error), qPrintable(line.tex + QStringLiteral(": ") + error));
    for (const char* foreign : {"theta_{1", "\\mu", "^{(1)}"})
        QVERIFY2(!line.tex.contains(QLatin1String(foreign)), qPrintable(line.tex));
    const std::vector<Side> sides = sidesOf(line.tex);
    QVERIFY2(sides.size() >= 3, qPrintable(line.tex));
    if (sides.size() == 3)
        return; // "g = ∂E/∂w = 0.25": nothing to calculate
    const double calculated = *TexCalculator::value(sides[sides.size() - 2].tex);
    const double written = *TexCalculator::value(sides.back().tex);
    if (sides.back().sign == QLatin1String("="))
        QVERIFY2(isClose(calculated, written, 1e-12), qPrintable(line.tex));
    else
        QVERIFY2(std::abs(calculated - written) <= 0.5 * TexCalculator::lastDigit(sides.back().tex) * (1 + 1e-5) + 1e-15,
            qPrintable(line.tex));
}

/// A line's written value against the number of the path.
void checkValue(const RaceRuleLine& line, double value)
{
    const QString shown = sidesOf(line.tex).back().tex;
    const double half = 0.5 * TexCalculator::lastDigit(shown);
    QVERIFY2(std::abs(*TexCalculator::value(shown) - value) <= half * (1 + 1e-6) + 1e-12 * std::abs(value),
        qPrintable(QStringLiteral("%1, really %2").arg(line.tex).arg(value, 0, 'g', 12)));
}

const RaceRuleLine* lineOf(const std::vector<RaceRuleLine>& lines, const QString& symbol)
{
    for (const RaceRuleLine& line : lines)
        if (line.tex.startsWith(symbol))
            return &line;
    return nullptr;
}

RaceState everybody(SurfaceType surface)
{
    RaceState state = withSurface(usualRace(), surface);
    state.isOn.fill(true);
    return state;
}

} // namespace

class TestRaceRule : public QObject {
    Q_OBJECT

private slots:
    void everyLineIsTrue_data();
    void everyLineIsTrue();
    void memoryIsThatOfThePath();
    void biasIsNotDecayed();
    void nothingIsWrittenWithoutAnUpdate();
    void symbolsParse();
    void parametersAreNamed();
};

void TestRaceRule::everyLineIsTrue_data()
{
    QTest::addColumn<int>("surface");
    for (const SurfaceType surface : kAllSurfaces)
        QTest::newRow(std::string(surfaceName(surface)).c_str()) << static_cast<int>(surface);
}

void TestRaceRule::everyLineIsTrue()
{
    QFETCH(int, surface);
    const RaceState state = everybody(static_cast<SurfaceType>(surface));
    const RaceRun run = raceRun(state);
    int checked = 0;
    for (const OptimizerType type : kAllOptimizers) {
        for (const int update : {1, 2, 7, 34, 60}) {
            for (int parameter = 0; parameter < 2; ++parameter) {
                const auto lines = raceRule(state, run, type, update, parameter);
                QVERIFY(!lines.empty());
                for (const RaceRuleLine& line : lines)
                    checkNumbers(line);
                QVERIFY(lines.back().isResult);
                const auto& moment = run.path(type)->moments[static_cast<std::size_t>(update)];
                checkValue(lines.back(), moment.place[static_cast<std::size_t>(parameter)]);
                checked += static_cast<int>(lines.size());
            }
        }
    }
    QVERIFY(checked > 250);
}

void TestRaceRule::memoryIsThatOfThePath()
{
    const RaceState state = everybody(SurfaceType::Regression);
    const RaceRun run = raceRun(state);
    const auto at = [&run](OptimizerType type) -> const auto&
    {
        return run.path(type)->moments[12];
    };
    const auto momentum = raceRule(state, run, OptimizerType::Momentum, 12, 1);
    checkValue(*lineOf(momentum, QStringLiteral("g")), at(OptimizerType::Momentum).gradient[1]);
    checkValue(*lineOf(momentum, QStringLiteral("v{}^{\\prime}")), at(OptimizerType::Momentum).first[1]);
    const auto adam = raceRule(state, run, OptimizerType::Adam, 12, 0);
    checkValue(*lineOf(adam, QStringLiteral("m{}^{\\prime}")), at(OptimizerType::Adam).first[0]);
    checkValue(*lineOf(adam, QStringLiteral("v{}^{\\prime}")), at(OptimizerType::Adam).second[0]);
    checkValue(*lineOf(adam, QStringLiteral("\\hat{m}")), at(OptimizerType::Adam).first[0] / (1.0 - std::pow(state.beta1, 12)));
    const auto squares = raceRule(state, run, OptimizerType::Adagrad, 12, 0);
    checkValue(*lineOf(squares, QStringLiteral("s{}^{\\prime}")), at(OptimizerType::Adagrad).first[0]);
}

// λ shrinks weights only: b is a bias, θ₁ and θ₂ of a chosen form are weights.
void TestRaceRule::biasIsNotDecayed()
{
    const RaceState rows = everybody(SurfaceType::Regression);
    const RaceRun run = raceRun(rows);
    const auto hasDecay = [](const std::vector<RaceRuleLine>& lines) {
        return std::ranges::any_of(lines, [](const RaceRuleLine& line) { return line.tex.contains(QLatin1String("\\lambda")); });
    };
    QVERIFY(hasDecay(raceRule(rows, run, OptimizerType::Adamw, 3, 0)));
    QVERIFY(!hasDecay(raceRule(rows, run, OptimizerType::Adamw, 3, 1)));
    const RaceState ravine = everybody(SurfaceType::Ravine);
    QVERIFY(hasDecay(raceRule(ravine, raceRun(ravine), OptimizerType::Adamw, 3, 1)));
}

void TestRaceRule::nothingIsWrittenWithoutAnUpdate()
{
    const RaceState state = usualRace(); // SGD, momentum, Adam
    const RaceRun run = raceRun(state);
    QVERIFY(raceRule(state, run, OptimizerType::Sgd, 0, 0).empty());
    QVERIFY(raceRule(state, run, OptimizerType::Sgd, 61, 0).empty());
    QVERIFY(raceRule(state, run, OptimizerType::Nesterov, 5, 0).empty());
    QCOMPARE(raceRule(state, run, OptimizerType::Sgd, 5, 0).size(), std::size_t(1));
}

void TestRaceRule::symbolsParse()
{
    for (const OptimizerType type : kAllOptimizers)
        for (const QString& tex : raceRuleInSymbols(type)) {
            QString error;
            QVERIFY2(Formula::parse(tex, &error), qPrintable(tex + error));
        }
}

void TestRaceRule::parametersAreNamed()
{
    RaceState state = usualRace();
    QCOMPARE(raceParameterText(state, OptimizerType::Sgd, false), QString());
    QCOMPARE(raceParameterText(state, OptimizerType::Sgd, true), QStringLiteral("η = 0.1"));
    QCOMPARE(raceParameterText(state, OptimizerType::Adam, false), QStringLiteral("β₁ = 0.9, β₂ = 0.999"));
    QCOMPARE(parameterText(SurfaceType::Regression, 1), QStringLiteral("b"));
    QCOMPARE(parameterText(SurfaceType::Ravine, 1), QStringLiteral("θ₂"));
}

QTEST_MAIN(TestRaceRule)
#include "tst_race_rule.moc"
