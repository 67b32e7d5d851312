// LaneMath: exponentials and their relatives in float, without branches, so that loops over many points become vector code.
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

#if defined(__GNUC__)
#define CHALKNET_LANE_INLINE inline __attribute__((always_inline))
#else
#define CHALKNET_LANE_INLINE inline
#endif

// The polynomials are those of kernels/lane_math.cl, right to a few units of the last place. NaN stays NaN: comparisons are
// written so that it is passed on.
namespace chalknet::lanes {

CHALKNET_LANE_INLINE float atLeast(float x, float smallest) { return x < smallest ? smallest : x; }
CHALKNET_LANE_INLINE float atMost(float x, float largest) { return x > largest ? largest : x; }

struct ExponentialParts {
    float power = 1.0F;
    float rest = 0.0F;
};

/// e^x = power · (1 + rest) for x in [−88, 0].
CHALKNET_LANE_INLINE ExponentialParts exponentialParts(float x)
{
    constexpr float kShift = 12583039.0F; // 1.5 · 2^23 + 127: the last bits of the sum are the whole number + 127
    const float shifted = x * 1.44269504F + kShift;
    const float n = shifted - kShift;
    const float r = x - n * 0.693147182F;
    float series = 0.00139013084F;
    series = series * r + 0.00836320035F;
    series = series * r + 0.0416668542F;
    series = series * r + 0.166665763F;
    series = series * r + 0.5F;
    return {std::bit_cast<float>(std::bit_cast<std::uint32_t>(shifted) << 23U), series * r * r + r};
}

/// e^x for x ≤ 0.
CHALKNET_LANE_INLINE float expBelow(float x)
{
    const ExponentialParts parts = exponentialParts(atLeast(x, -87.0F));
    return parts.power * parts.rest + parts.power;
}

/// e^x − 1 for x ≤ 0.
CHALKNET_LANE_INLINE float expm1Below(float x)
{
    const ExponentialParts parts = exponentialParts(atLeast(x, -87.0F));
    return parts.power * parts.rest + (parts.power - 1.0F);
}

/// log(1 + x) for x in [0, 1].
CHALKNET_LANE_INLINE float log1pOfShare(float x)
{
    float series = -0.00324400538F;
    series = series * x + 0.0198513735F;
    series = series * x - 0.0569593683F;
    series = series * x + 0.10603638F;
    series = series * x - 0.153055832F;
    series = series * x + 0.196759358F;
    series = series * x - 0.249541327F;
    series = series * x + 0.333299637F;
    series = series * x - 0.499999017F;
    return series * x * x + x;
}

CHALKNET_LANE_INLINE float hyperbolicTangent(float z)
{
    const float s = atMost(z * z, 81.36F); // from there on tanh is 1 in float
    float p = s * 1.33191635e-8F + 2.05835404e-5F;
    p = p * s + 0.00349403755F;
    p = p * s + 0.133797199F;
    p = p * s + 1.0F;
    float q = s * 7.76205184e-7F + 0.000328309863F;
    q = q * s + 0.0258710887F;
    q = q * s + 0.467130214F;
    q = q * s + 1.0F;
    return atLeast(atMost(z * p / q, 1.0F), -1.0F);
}

CHALKNET_LANE_INLINE float logistic(float z)
{
    const float e = expBelow(-std::fabs(z));
    const float share = 1.0F / (1.0F + e);
    return z < 0.0F ? e * share : share;
}

CHALKNET_LANE_INLINE float softplus(float z) { return atLeast(z, 0.0F) + log1pOfShare(expBelow(-std::fabs(z))); }

/// z · tanh(log(1 + e^z)), with e^z or its inverse, whichever is small.
CHALKNET_LANE_INLINE float mish(float z)
{
    const float e = expBelow(-std::fabs(z));
    const float above = 1.0F + 2.0F * e;
    const float below = e * (e + 2.0F);
    const bool isNegative = z < 0.0F;
    const float numerator = isNegative ? below : above;
    return z * (numerator / (numerator + (isNegative ? 2.0F : 2.0F * e * e)));
}

/// The share of a normal distribution below z: e^(−z²/2) · M(|z|) for z ≤ 0, and 1 minus that above (M: Mills 1926).
CHALKNET_LANE_INLINE float gaussianShare(float z)
{
    const float x = atMost(std::fabs(z), 13.1F);
    const float bell = expBelow(-0.5F * x * x);
    float p = x * 0.00402861461F + 0.040041279F;
    p = p * x + 0.181476831F;
    p = p * x + 0.435917079F;
    p = p * x + 0.5F;
    float q = x * 0.0100980978F + 0.100375898F;
    q = q * x + 0.464829177F;
    q = q * x + 1.19519258F;
    q = q * x + 1.6697191F;
    q = q * x + 1.0F;
    const float tail = bell * p / q;
    return z > 0.0F ? 1.0F - tail : tail;
}

} // namespace chalknet::lanes
