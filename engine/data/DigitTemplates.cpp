// Control points drawn by hand on squared paper: four to seven styles for each digit.
#include "engine/data/DigitTemplates.h"

#include <array>

namespace chalknet {

namespace {

using P = TemplatePoint;

template <std::size_t... Sizes> constexpr auto strokesOf(const std::array<P, Sizes>&... strokes)
{
    return std::array<TemplateStroke, sizeof...(Sizes)>{TemplateStroke(strokes)...};
}

// 0: an oval from the top, to the left; closed, open at the top, with a loop as a tail, or narrow.
constexpr std::array kOval{P{0.56, 0.02}, P{0.32, 0.10}, P{0.18, 0.42}, P{0.24, 0.82}, P{0.48, 0.99}, P{0.74, 0.86}, P{0.83, 0.5},
    P{0.74, 0.15}, P{0.53, 0.01}, P{0.44, 0.04}};
constexpr std::array kOpenOval{P{0.68, 0.10}, P{0.42, 0.03}, P{0.2, 0.3}, P{0.18, 0.68}, P{0.4, 0.97}, P{0.68, 0.92},
    P{0.83, 0.6}, P{0.78, 0.25}, P{0.6, 0.05}};
constexpr std::array kTailedOval{P{0.5, 0.06}, P{0.26, 0.2}, P{0.17, 0.6}, P{0.36, 0.96}, P{0.66, 0.93}, P{0.82, 0.58},
    P{0.72, 0.2}, P{0.5, 0.04}, P{0.42, 0.13}, P{0.58, 0.2}, P{0.84, 0.08}};
constexpr std::array kNarrowOval{
    P{0.54, 0.0}, P{0.36, 0.2}, P{0.32, 0.62}, P{0.45, 0.98}, P{0.62, 0.85}, P{0.68, 0.4}, P{0.57, 0.03}};
constexpr std::array kWideOval{
    P{0.6, 0.22}, P{0.3, 0.24}, P{0.06, 0.48}, P{0.2, 0.76}, P{0.56, 0.8}, P{0.9, 0.6}, P{0.84, 0.32}, P{0.52, 0.2}};
constexpr auto kZeroA = strokesOf(kOval);
constexpr auto kZeroB = strokesOf(kOpenOval);
constexpr auto kZeroC = strokesOf(kTailedOval);
constexpr auto kZeroD = strokesOf(kNarrowOval);

constexpr auto kZeroE = strokesOf(kWideOval);

// 1: a line; with a flag; with flag and foot; slightly bent.
constexpr std::array kLine{P{0.5, 0.0}, P{0.5, 0.5}, P{0.5, 1.0}};
constexpr std::array kBentLine{P{0.53, 0.0}, P{0.5, 0.35}, P{0.51, 0.7}, P{0.47, 1.0}};
constexpr std::array kFlagLine{P{0.3, 0.24}, P{0.42, 0.15}, P{0.53, 0.0, true}, P{0.52, 0.5}, P{0.51, 1.0}};
constexpr std::array kFoot{P{0.3, 1.0}, P{0.52, 0.99}, P{0.74, 1.0}};
constexpr auto kOneA = strokesOf(kLine);
constexpr auto kOneB = strokesOf(kBentLine);
constexpr auto kOneC = strokesOf(kFlagLine);
constexpr auto kOneD = strokesOf(kFlagLine, kFoot);

// 2: with a corner at the foot; with a loop there; round head and flat foot; swung.
constexpr std::array kCorneredTwo{P{0.2, 0.25}, P{0.3, 0.06}, P{0.54, 0.0}, P{0.76, 0.14}, P{0.74, 0.38}, P{0.5, 0.68},
    P{0.18, 0.97, true}, P{0.5, 0.96}, P{0.86, 0.97}};
constexpr std::array kLoopedTwo{P{0.22, 0.22}, P{0.36, 0.03}, P{0.62, 0.03}, P{0.74, 0.24}, P{0.6, 0.56}, P{0.34, 0.9},
    P{0.16, 0.96}, P{0.14, 0.84}, P{0.3, 0.79}, P{0.55, 0.92}, P{0.88, 0.94}};
constexpr std::array kSwungTwo{P{0.24, 0.14}, P{0.5, 0.0}, P{0.73, 0.12}, P{0.7, 0.38}, P{0.44, 0.72}, P{0.2, 0.92, true},
    P{0.42, 0.86}, P{0.64, 0.97}, P{0.88, 0.88}};
constexpr std::array kFlatTwo{
    P{0.18, 0.12}, P{0.45, 0.02}, P{0.74, 0.1}, P{0.76, 0.3}, P{0.48, 0.62}, P{0.2, 0.95, true}, P{0.82, 0.93}};
constexpr std::array kLyingTwo{P{0.3, 0.24}, P{0.44, 0.03}, P{0.66, 0.04}, P{0.72, 0.28}, P{0.62, 0.62}, P{0.38, 0.94},
    P{0.12, 0.98}, P{0.08, 0.82}, P{0.28, 0.72}, P{0.58, 0.84}, P{0.94, 1.0}};
constexpr std::array kHeadlessTwo{
    P{0.36, 0.06}, P{0.56, 0.02}, P{0.62, 0.2}, P{0.44, 0.6}, P{0.16, 0.94, true}, P{0.5, 0.9}, P{0.9, 0.84}};
constexpr auto kTwoA = strokesOf(kCorneredTwo);
constexpr auto kTwoB = strokesOf(kLoopedTwo);
constexpr auto kTwoC = strokesOf(kSwungTwo);
constexpr auto kTwoD = strokesOf(kFlatTwo);

constexpr auto kTwoE = strokesOf(kLyingTwo);
constexpr auto kTwoF = strokesOf(kHeadlessTwo);

// 3: two bows; flat roof; with a small loop in the middle.
constexpr std::array kBowedThree{P{0.22, 0.13}, P{0.45, 0.0}, P{0.72, 0.1}, P{0.7, 0.34}, P{0.42, 0.47, true}, P{0.7, 0.55},
    P{0.8, 0.78}, P{0.52, 1.0}, P{0.17, 0.9}};
constexpr std::array kRoofedThree{
    P{0.22, 0.03}, P{0.74, 0.02, true}, P{0.42, 0.4, true}, P{0.7, 0.48}, P{0.8, 0.74}, P{0.54, 0.99}, P{0.18, 0.9}};
constexpr std::array kLoopedThree{P{0.24, 0.1}, P{0.5, 0.0}, P{0.72, 0.14}, P{0.62, 0.38}, P{0.4, 0.49}, P{0.36, 0.43},
    P{0.5, 0.44}, P{0.76, 0.64}, P{0.7, 0.92}, P{0.4, 1.0}, P{0.18, 0.88}};
constexpr std::array kFlatThree{P{0.2, 0.08}, P{0.52, 0.0}, P{0.74, 0.12}, P{0.66, 0.36}, P{0.46, 0.46, true}, P{0.74, 0.58},
    P{0.76, 0.84}, P{0.46, 0.98}, P{0.14, 0.97}};
constexpr std::array kSlimThree{P{0.3, 0.16}, P{0.46, 0.02}, P{0.64, 0.1}, P{0.58, 0.34}, P{0.44, 0.44, true}, P{0.62, 0.54},
    P{0.66, 0.8}, P{0.44, 1.0}, P{0.26, 0.94}};
constexpr std::array kSittingThree{P{0.16, 0.1}, P{0.5, 0.02}, P{0.8, 0.08}, P{0.62, 0.28}, P{0.44, 0.38, true}, P{0.74, 0.46},
    P{0.86, 0.7}, P{0.6, 0.92}, P{0.1, 0.98}};
constexpr auto kThreeA = strokesOf(kBowedThree);
constexpr auto kThreeB = strokesOf(kRoofedThree);
constexpr auto kThreeC = strokesOf(kLoopedThree);
constexpr auto kThreeD = strokesOf(kFlatThree);

constexpr auto kThreeE = strokesOf(kSlimThree);
constexpr auto kThreeF = strokesOf(kSittingThree);

// 4: open, with a corner or a bow; closed like print; in one stroke.
constexpr std::array kAngle{P{0.28, 0.02}, P{0.2, 0.36}, P{0.16, 0.58, true}, P{0.5, 0.57}, P{0.86, 0.54}};
constexpr std::array kAngleStem{P{0.7, 0.06}, P{0.66, 0.5}, P{0.62, 1.0}};
constexpr std::array kCup{P{0.22, 0.04}, P{0.16, 0.36}, P{0.32, 0.56}, P{0.58, 0.54}, P{0.82, 0.42}};
constexpr std::array kCupStem{P{0.82, 0.04}, P{0.74, 0.45}, P{0.68, 1.0}};
constexpr std::array kSail{P{0.62, 0.0}, P{0.38, 0.34}, P{0.12, 0.65, true}, P{0.5, 0.66}, P{0.9, 0.64}};
constexpr std::array kSailStem{P{0.63, 0.02}, P{0.62, 0.5}, P{0.6, 1.0}};
constexpr std::array kOneStrokeFour{
    P{0.2, 0.06}, P{0.14, 0.38}, P{0.24, 0.56}, P{0.52, 0.52}, P{0.76, 0.3}, P{0.82, 0.06, true}, P{0.74, 0.5}, P{0.66, 1.0}};
constexpr auto kFourA = strokesOf(kAngle, kAngleStem);
constexpr auto kFourB = strokesOf(kCup, kCupStem);
constexpr auto kFourC = strokesOf(kSail, kSailStem);
constexpr auto kFourD = strokesOf(kOneStrokeFour);

// 5: the roof as a second stroke; in one stroke; round like an S.
constexpr std::array kFiveBody{
    P{0.3, 0.03}, P{0.25, 0.42, true}, P{0.48, 0.36}, P{0.78, 0.52}, P{0.76, 0.82}, P{0.48, 1.0}, P{0.15, 0.9}};
constexpr std::array kFiveRoof{P{0.3, 0.04}, P{0.55, 0.03}, P{0.84, 0.0}};
constexpr std::array kOneStrokeFive{P{0.8, 0.02}, P{0.55, 0.04}, P{0.34, 0.05, true}, P{0.28, 0.44, true}, P{0.52, 0.38},
    P{0.76, 0.56}, P{0.7, 0.88}, P{0.42, 1.0}, P{0.18, 0.9}};
constexpr std::array kRoundFive{P{0.82, 0.03}, P{0.5, 0.04}, P{0.34, 0.12}, P{0.32, 0.34}, P{0.56, 0.48}, P{0.74, 0.68},
    P{0.62, 0.94}, P{0.36, 0.99}, P{0.16, 0.88}};
constexpr std::array kSmallBellyFive{
    P{0.42, 0.06}, P{0.34, 0.42, true}, P{0.5, 0.44}, P{0.62, 0.62}, P{0.54, 0.9}, P{0.32, 1.0}, P{0.16, 0.92}};
constexpr std::array kLongRoof{P{0.42, 0.07}, P{0.74, 0.07}, P{1.1, 0.0}};
constexpr std::array kLeaningFive{
    P{0.96, 0.06}, P{0.66, 0.08}, P{0.46, 0.12, true}, P{0.4, 0.38}, P{0.6, 0.5}, P{0.62, 0.78}, P{0.38, 0.98}, P{0.1, 0.96}};
constexpr auto kFiveA = strokesOf(kFiveBody, kFiveRoof);
constexpr auto kFiveB = strokesOf(kOneStrokeFive);
constexpr auto kFiveC = strokesOf(kRoundFive);

constexpr auto kFiveD = strokesOf(kSmallBellyFive, kLongRoof);
constexpr auto kFiveE = strokesOf(kLeaningFive);

// 6: bowed back; straight back with a small loop; open loop.
constexpr std::array kBowedSix{P{0.68, 0.0}, P{0.42, 0.18}, P{0.24, 0.52}, P{0.25, 0.86}, P{0.5, 1.0}, P{0.74, 0.86},
    P{0.72, 0.62}, P{0.5, 0.53}, P{0.28, 0.7}};
constexpr std::array kStraightSix{
    P{0.56, 0.0}, P{0.36, 0.36}, P{0.22, 0.72}, P{0.38, 0.98}, P{0.66, 0.92}, P{0.72, 0.7}, P{0.52, 0.6}, P{0.26, 0.76}};
constexpr std::array kCurledSix{P{0.76, 0.12}, P{0.6, 0.02}, P{0.36, 0.2}, P{0.2, 0.58}, P{0.3, 0.92}, P{0.56, 0.98},
    P{0.74, 0.78}, P{0.6, 0.56}, P{0.36, 0.62}, P{0.26, 0.78}};
constexpr std::array kRoundSix{P{0.4, 0.0}, P{0.24, 0.3}, P{0.18, 0.7}, P{0.36, 0.98}, P{0.7, 0.94}, P{0.84, 0.68}, P{0.66, 0.48},
    P{0.4, 0.58}, P{0.32, 0.8}};
constexpr std::array kLoopSix{P{0.36, 0.0}, P{0.24, 0.34}, P{0.24, 0.78}, P{0.46, 0.98}, P{0.7, 0.8}, P{0.66, 0.54}, P{0.5, 0.56},
    P{0.44, 0.78}, P{0.52, 0.96}};
constexpr auto kSixA = strokesOf(kBowedSix);
constexpr auto kSixB = strokesOf(kStraightSix);
constexpr auto kSixC = strokesOf(kCurledSix);

constexpr auto kSixD = strokesOf(kRoundSix);
constexpr auto kSixE = strokesOf(kLoopSix);

// 7: plain; with a bar; with a serif at the left; with a bent back.
constexpr std::array kPlainSeven{P{0.16, 0.06}, P{0.5, 0.05}, P{0.82, 0.04, true}, P{0.6, 0.46}, P{0.42, 1.0}};
constexpr std::array kBentSeven{
    P{0.14, 0.1}, P{0.46, 0.06}, P{0.76, 0.02}, P{0.84, 0.1}, P{0.66, 0.4}, P{0.52, 0.7}, P{0.46, 1.0}};
constexpr std::array kSerifSeven{
    P{0.18, 0.3}, P{0.19, 0.06, true}, P{0.5, 0.05}, P{0.8, 0.04, true}, P{0.66, 0.45}, P{0.54, 1.0}};
constexpr std::array kBar{P{0.36, 0.52}, P{0.56, 0.5}, P{0.82, 0.46}};
constexpr std::array kNarrowSeven{P{0.28, 0.26}, P{0.34, 0.06}, P{0.56, 0.04}, P{0.68, 0.12}, P{0.66, 0.5}, P{0.6, 1.0}};
constexpr auto kSevenA = strokesOf(kPlainSeven);
constexpr auto kSevenB = strokesOf(kBentSeven);
constexpr auto kSevenC = strokesOf(kSerifSeven);
constexpr auto kSevenD = strokesOf(kPlainSeven, kBar);

constexpr auto kSevenE = strokesOf(kNarrowSeven);
constexpr auto kSevenF = strokesOf(kSerifSeven, kBar);

// 8: from the right top as an S that closes; from the middle; two rings.
constexpr std::array kSnakeEight{P{0.74, 0.16}, P{0.52, 0.0}, P{0.28, 0.12}, P{0.32, 0.36}, P{0.6, 0.54}, P{0.78, 0.78},
    P{0.54, 1.0}, P{0.24, 0.86}, P{0.34, 0.6}, P{0.6, 0.42}, P{0.75, 0.16}};
constexpr std::array kMiddleEight{P{0.5, 0.48}, P{0.28, 0.28}, P{0.36, 0.04}, P{0.64, 0.04}, P{0.72, 0.26}, P{0.5, 0.48},
    P{0.24, 0.72}, P{0.36, 0.97}, P{0.66, 0.97}, P{0.77, 0.72}, P{0.5, 0.48}};
constexpr std::array kUpperRing{P{0.52, 0.44}, P{0.28, 0.28}, P{0.36, 0.04}, P{0.64, 0.04}, P{0.72, 0.26}, P{0.5, 0.45}};
constexpr std::array kLowerRing{P{0.5, 0.46}, P{0.22, 0.66}, P{0.32, 0.95}, P{0.66, 0.97}, P{0.78, 0.72}, P{0.54, 0.47}};
constexpr std::array kTopEight{P{0.56, 0.0}, P{0.3, 0.1}, P{0.34, 0.34}, P{0.64, 0.58}, P{0.72, 0.86}, P{0.46, 1.0},
    P{0.24, 0.84}, P{0.4, 0.56}, P{0.68, 0.32}, P{0.72, 0.1}, P{0.52, 0.01}};
constexpr std::array kOpenEight{P{0.72, 0.1}, P{0.46, 0.04}, P{0.28, 0.2}, P{0.42, 0.4}, P{0.6, 0.6}, P{0.62, 0.86}, P{0.42, 1.0},
    P{0.28, 0.84}, P{0.44, 0.58}, P{0.7, 0.34}, P{0.88, 0.06}};
constexpr std::array kSlimEight{P{0.62, 0.14}, P{0.5, 0.02}, P{0.36, 0.14}, P{0.42, 0.38}, P{0.58, 0.6}, P{0.62, 0.86},
    P{0.48, 1.0}, P{0.38, 0.84}, P{0.46, 0.56}, P{0.6, 0.34}, P{0.64, 0.12}};
constexpr std::array kSlopedEight{P{0.8, 0.08}, P{0.56, 0.02}, P{0.36, 0.14}, P{0.4, 0.36}, P{0.52, 0.54}, P{0.5, 0.84},
    P{0.3, 1.0}, P{0.2, 0.82}, P{0.42, 0.54}, P{0.7, 0.36}, P{0.82, 0.14}};
constexpr auto kEightA = strokesOf(kSnakeEight);
constexpr auto kEightB = strokesOf(kMiddleEight);
constexpr auto kEightC = strokesOf(kUpperRing, kLowerRing);
constexpr auto kEightD = strokesOf(kTopEight);

constexpr auto kEightE = strokesOf(kOpenEight);
constexpr auto kEightF = strokesOf(kSlimEight);
constexpr auto kEightG = strokesOf(kSlopedEight);

// 9: ring and straight stem; ring and bent stem; in one swing; with a hook.
constexpr std::array kStemNine{
    P{0.74, 0.16}, P{0.5, 0.0}, P{0.24, 0.16}, P{0.28, 0.42}, P{0.54, 0.46}, P{0.75, 0.18, true}, P{0.73, 0.55}, P{0.68, 1.0}};
constexpr std::array kSwungNine{P{0.76, 0.1}, P{0.5, 0.0}, P{0.24, 0.2}, P{0.32, 0.46}, P{0.58, 0.42}, P{0.77, 0.14},
    P{0.74, 0.44}, P{0.6, 0.78}, P{0.46, 1.0}};
constexpr std::array kHookedNine{P{0.74, 0.18}, P{0.52, 0.0}, P{0.25, 0.18}, P{0.3, 0.44}, P{0.56, 0.46}, P{0.75, 0.2, true},
    P{0.78, 0.6}, P{0.64, 0.94}, P{0.4, 1.0}, P{0.22, 0.9}};
constexpr std::array kSmallNine{
    P{0.66, 0.06}, P{0.42, 0.04}, P{0.28, 0.2}, P{0.4, 0.36}, P{0.62, 0.28}, P{0.7, 0.06, true}, P{0.66, 0.5}, P{0.58, 1.0}};
constexpr std::array kLeaningNine{
    P{0.7, 0.1}, P{0.46, 0.06}, P{0.26, 0.26}, P{0.34, 0.46}, P{0.56, 0.36}, P{0.74, 0.1, true}, P{0.56, 0.56}, P{0.4, 1.0}};
constexpr std::array kUprightNine{P{0.66, 0.14}, P{0.5, 0.02}, P{0.3, 0.1}, P{0.27, 0.34}, P{0.46, 0.44}, P{0.66, 0.34},
    P{0.69, 0.1, true}, P{0.68, 0.5}, P{0.66, 1.0}};
constexpr auto kNineA = strokesOf(kStemNine);
constexpr auto kNineB = strokesOf(kSwungNine);
constexpr auto kNineC = strokesOf(kHookedNine);
constexpr auto kNineD = strokesOf(kSmallNine);

constexpr auto kNineE = strokesOf(kLeaningNine);
constexpr auto kNineF = strokesOf(kUprightNine);

// clang-format off
constexpr auto kStyles = std::to_array<DigitStyle>({
    {0, 4, kZeroA}, {0, 2, kZeroB}, {0, 1, kZeroC}, {0, 1, kZeroD}, {0, 1, kZeroE},
    {1, 5, kOneA}, {1, 3, kOneB}, {1, 2, kOneC}, {1, 1, kOneD},
    {2, 4, kTwoA}, {2, 3, kTwoB}, {2, 2, kTwoC}, {2, 2, kTwoD}, {2, 4, kTwoE}, {2, 1, kTwoF},
    {3, 4, kThreeA}, {3, 1, kThreeB}, {3, 2, kThreeC}, {3, 2, kThreeD}, {3, 2, kThreeE}, {3, 2, kThreeF},
    {4, 4, kFourA}, {4, 2, kFourB}, {4, 2, kFourC}, {4, 2, kFourD},
    {5, 4, kFiveA}, {5, 3, kFiveB}, {5, 2, kFiveC}, {5, 4, kFiveD}, {5, 2, kFiveE},
    {6, 4, kSixA}, {6, 3, kSixB}, {6, 2, kSixC}, {6, 3, kSixD}, {6, 2, kSixE},
    {7, 4, kSevenA}, {7, 2, kSevenB}, {7, 2, kSevenC}, {7, 2, kSevenD}, {7, 2, kSevenE}, {7, 1, kSevenF},
    {8, 4, kEightA}, {8, 2, kEightB}, {8, 2, kEightC}, {8, 2, kEightD}, {8, 3, kEightE}, {8, 2, kEightF}, {8, 3, kEightG},
    {9, 4, kNineA}, {9, 3, kNineB}, {9, 2, kNineC}, {9, 2, kNineD}, {9, 3, kNineE}, {9, 4, kNineF},
});
// clang-format on

} // namespace

std::span<const DigitStyle> digitStyles()
{
    return kStyles;
}

} // namespace chalknet
