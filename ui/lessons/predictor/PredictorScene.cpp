// Puts the moment together from the controller, and the formulas from the moment.
#include "ui/lessons/predictor/PredictorScene.h"

#include <cmath>

namespace chalknet::ui {

namespace {

QString num(const WrittenNumber& number)
{
    return QStringLiteral("\\num{%1}").arg(number.text());
}

/// In brackets after an operator, if it is negative.
QString operand(const WrittenNumber& number)
{
    return number.units < 0 ? QStringLiteral("(%1)").arg(num(number)) : num(number);
}

QString relation(Written written)
{
    return written == Written::Equal ? QStringLiteral(" = ") : QStringLiteral(" \\approx ");
}

QString unknown(const char* tone, const WrittenNumber& number)
{
    return QStringLiteral("\\unknown{%1}{%2}").arg(QLatin1StringView(tone), num(number));
}

/// ΔA in its colour; without it while the step has not come so far.
QString changeSymbol(const PredictorScene& scene)
{
    return scene.isUnderWay() ? QStringLiteral("\\Delta A") : QStringLiteral("\\tone{c3}{\\Delta A}");
}

StripTex::Cell predictionCell(const PredictorScene& scene)
{
    StripTex::Cell cell{QStringLiteral("y = A \\cdot x"), {}, scene.step.has_value()};
    const WorkedStep& worked = scene.worked;
    if (cell.isReached)
        cell.numbers = num(worked.operands.before) + QStringLiteral(" \\cdot ") + num(worked.x) + relation(worked.predictionIs)
            + num(worked.prediction);
    return cell;
}

StripTex::Cell errorCell(const PredictorScene& scene)
{
    const bool isReached = scene.step && scene.part != StepPart::Prediction;
    const double sign = scene.showsError() ? scene.step->error : 0.0;
    StripTex::Cell cell{signToned(sign, QStringLiteral("E")) + QStringLiteral(" = t - y"), {}, isReached};
    const WorkedStep& worked = scene.worked;
    const QString operands = num(worked.t) + QStringLiteral(" - ") + operand(worked.operands.prediction);
    if (isReached)
        cell.numbers = operands + relation(worked.errorIs) + num(worked.error);
    else if (scene.step && scene.hidesError)
        cell.numbers = operands + QStringLiteral(" = ") + unknown("ink", worked.error);
    return cell;
}

StripTex::Cell changeCell(const PredictorScene& scene)
{
    const double sign = scene.showsError() && !scene.isUnderWay() ? scene.step->error : 0.0;
    const QString error = signToned(sign, QStringLiteral("E"));
    const QString rate = scene.rate < 1.0 ? QStringLiteral("L \\cdot ") : QString();
    StripTex::Cell cell{
        changeSymbol(scene) + QStringLiteral(" = ") + rate + error + QStringLiteral(" / x"), {}, scene.showsCorrection()};
    const WorkedStep& worked = scene.worked;
    if (!scene.showsError())
        return cell;
    const QString share = scene.rate < 1.0 ? num(worked.rate) + QStringLiteral(" \\cdot ") : QString();
    const QString operands = share + (share.isEmpty() ? num(worked.operands.error) : operand(worked.operands.error))
        + QStringLiteral(" / ") + num(worked.x);
    if (!worked.hasChange && (cell.isReached || scene.hidesChange))
        cell.numbers = operands + QStringLiteral(" = \\num{–}");
    else if (cell.isReached)
        cell.numbers = operands + relation(worked.changeIs) + num(worked.change);
    else if (scene.hidesChange)
        cell.numbers = operands + QStringLiteral(" = ") + unknown("c3", worked.change);
    return cell;
}

StripTex::Cell correctionCell(const PredictorScene& scene)
{
    StripTex::Cell cell{QStringLiteral("A \\leftarrow A + ") + changeSymbol(scene), {}, scene.showsCorrection()};
    const WorkedStep& worked = scene.worked;
    if (cell.isReached && !worked.hasChange)
        cell.numbers = QStringLiteral("A = ") + num(worked.after);
    else if (cell.isReached)
        cell.numbers = num(worked.operands.slope) + QStringLiteral(" + ") + operand(worked.operands.change)
            + relation(worked.afterIs) + num(worked.after);
    else if (scene.hidesChange)
        cell.numbers = num(worked.before) + QStringLiteral(" + ") + unknown("c3", worked.change) + QStringLiteral(" = ")
            + unknown("ink", worked.after);
    return cell;
}

} // namespace

int PredictorScene::lineNumber() const
{
    if (!step)
        return 0;
    return static_cast<int>(part == StepPart::Correction ? step->number : step->number - 1);
}

PredictorScene predictorScene(const PredictorController& controller, bool withLeastSquares)
{
    PredictorScene scene;
    scene.examples = controller.document().examples;
    scene.start = controller.document().start;
    scene.rate = controller.document().rate;
    if (withLeastSquares)
        scene.leastSquares = leastSquaresSlope(scene.examples);
    const LineStep* shown = controller.shownStep();
    if (shown == nullptr)
        return scene;
    scene.step = *shown;
    scene.worked = workedStep(*shown, scene.rate);
    scene.part = controller.shownPart();
    for (std::int64_t number = 1; number < shown->number; ++number)
        scene.earlier.push_back(controller.steps()[static_cast<std::size_t>(number - 1)].before);
    scene.hidesChange = controller.question().has_value();
    scene.hidesError = scene.hidesChange && controller.question()->kind == PredictorQuestion::Kind::Growth;
    return scene;
}

QString signToned(double value, const QString& tex)
{
    constexpr double kNothing = 1e-9; // less is rounding
    if (std::abs(value) < kNothing)
        return tex;
    return QStringLiteral("\\tone{%1}{%2}").arg(value > 0 ? QLatin1StringView("pos") : QLatin1StringView("neg"), tex);
}

StripTex stripTex(const PredictorScene& scene)
{
    return {{predictionCell(scene), errorCell(scene), changeCell(scene), correctionCell(scene)}};
}

} // namespace chalknet::ui
