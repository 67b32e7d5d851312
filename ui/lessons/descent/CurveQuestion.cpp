// First the answer is drawn, then a start and a rate that give it: else most questions would have the same one.
#include "ui/lessons/descent/CurveQuestion.h"

#include "engine/base/Random.h"
#include "ui/lessons/descent/CurveFormulas.h"
#include "ui/lessons/descent/CurveTexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

class CurveQuestionText {
    Q_DECLARE_TR_FUNCTIONS(CurveQuestion)
};

QString answerText(CurveQuestion::Answer answer, CurveType curve)
{
    using Answer = CurveQuestion::Answer;
    const bool hasTwo = curve == CurveType::TwoValleys;
    switch (answer) {
    case Answer::Slow: return CurveQuestionText::tr("Not within 30 updates: the steps are too small");
    case Answer::Straight:
        return hasTwo ? CurveQuestionText::tr("Yes, to the lowest minimum") : CurveQuestionText::tr("Yes, straight");
    case Answer::Zigzag: return CurveQuestionText::tr("Yes, in a zigzag");
    case Answer::Local: return CurveQuestionText::tr("Only to the local minimum");
    case Answer::Jumps: return CurveQuestionText::tr("No, it jumps around for ever");
    case Answer::Diverges: return CurveQuestionText::tr("No, it diverges");
    }
    return {};
}

/// A rate that is plainly on one side: near the limit even the path must be looked at closely.
bool isClear(const CurveVerdict& verdict)
{
    constexpr double kMargin = 0.04;
    if (verdict.outcome == CurveOutcome::AtRest)
        return false;
    return !verdict.factor || std::abs(*verdict.factor - 1.0) > kMargin || verdict.outcome == CurveOutcome::Slow;
}

} // namespace

CurveQuestion::CurveQuestion(CurveType curve, std::uint64_t number)
{
    constexpr int kAttempts = 400;
    constexpr std::uint64_t kStream = 71;
    Random random(number, kStream);
    const std::vector<Answer> all = choices(curve);
    const Answer wanted = all[static_cast<std::size_t>(random.below(all.size()))];
    const double half = curveHalfWidth(curve);
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        CurveState tried;
        tried.curve = curve;
        tried.start = (random.uniform() < 0.5 ? -1.0 : 1.0) * random.uniform(0.35, 0.9) * half;
        tried.rate = std::pow(10.0, random.uniform(-2.0, std::log10(kLargestCurveRate)));
        tried = tidied(tried);
        const CurveVerdict verdict = verdictOf(tried);
        const bool isOffered = std::ranges::find(all, answerFor(curve, verdict)) != all.end();
        if (!isOffered || !isClear(verdict))
            continue;
        m_state = tried;
        m_verdict = verdict;
        // Some answers are never right on some curves; then the last that was found stands.
        if (answerFor(curve, verdict) == wanted)
            return;
    }
}

std::vector<CurveQuestion::Answer> CurveQuestion::choices(CurveType curve)
{
    switch (curve) {
    case CurveType::Parabola: return {Answer::Slow, Answer::Straight, Answer::Zigzag, Answer::Diverges};
    case CurveType::TwoValleys: return {Answer::Slow, Answer::Straight, Answer::Local, Answer::Jumps, Answer::Diverges};
    case CurveType::Plateau: return {Answer::Slow, Answer::Straight, Answer::Zigzag, Answer::Jumps};
    case CurveType::Kink: return {Answer::Slow, Answer::Straight, Answer::Jumps, Answer::Diverges};
    }
    return {};
}

CurveQuestion::Answer CurveQuestion::answerFor(CurveType curve, const CurveVerdict& verdict)
{
    switch (verdict.outcome) {
    case CurveOutcome::AtRest:
    case CurveOutcome::Slow: return Answer::Slow;
    case CurveOutcome::Jumps: return Answer::Jumps;
    case CurveOutcome::Diverges: return Answer::Diverges;
    case CurveOutcome::Straight: return verdict.isLocal ? Answer::Local : Answer::Straight;
    case CurveOutcome::Zigzag:
        // With two valleys it matters which one it ends in, not how.
        return verdict.isLocal ? Answer::Local : curve == CurveType::TwoValleys ? Answer::Straight : Answer::Zigzag;
    }
    return Answer::Slow;
}

QString CurveQuestion::text() const
{
    return CurveQuestionText::tr("Will gradient descent converge from $\\theta_0 = %1$ with the learning rate $\\eta = %2$?")
        .arg(writtenValue(m_state.start).tex(), writtenValue(m_state.rate, 6).tex());
}

QStringList CurveQuestion::answers() const
{
    QStringList texts;
    for (const Answer answer : choices(m_state.curve))
        texts << answerText(answer, m_state.curve);
    return texts;
}

int CurveQuestion::rightAnswer() const
{
    const std::vector<Answer> all = choices(m_state.curve);
    return static_cast<int>(std::ranges::find(all, answerFor(m_state.curve, m_verdict)) - all.begin());
}

QString CurveQuestion::why() const
{
    return curveVerdictText(m_state, m_verdict);
}

} // namespace chalknet::ui
