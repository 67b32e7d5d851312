// Exponentials, logarithms and their relatives on whole vectors, for numbers that need no special care.
//
// The built-in functions are right for every argument; for numbers like ours that costs up to ten times as much on processors
// (PoCL 3.1, AVX-512). Polynomials and fractions were fitted to the least largest relative error. Measured against double at
// every 61st float of the range, the largest errors in units of the last place are:
//
//   exp_below 1.5 (down to −20; 4.5 at −88) expm1_below 1            log1p_of_share 1.6
//   hyperbolic_tangent 4.7                  hyperbolic_tangents 5.6  gaussian_share 6.3 (below −10: 8.3)
//
// NaN stays NaN everywhere: what diverged has to be seen. Results below the smallest normal float are 0.

// e^x = power · (1 + rest), with power = 2^n for the whole number n nearest to x / log 2; x in [−88, 0].
EITHER_WIDTH lanes exponential_parts(lanes x, lanes *power)
{
    const float shift = 12583039.0f; // 1.5 · 2^23 + 127: the sum has no binary places left, its last bits are n + 127
    const lanes shifted = fma(x, (lanes)(1.44269504f), (lanes)(shift));
    const lanes n = shifted - shift;
    const lanes r = fma(n, (lanes)(-0.693147182f), x); // this log 2 is too large by 1.9e-9
    const lanes square = r * r; // a polynomial in two halves, so that less of it waits for the rest
    const lanes low = fma(r, (lanes)(0.166665763f), (lanes)(0.5f));
    const lanes high = fma(square, (lanes)(0.00139013084f), fma(r, (lanes)(0.00836320035f), (lanes)(0.0416668542f)));
    *power = AS_LANES(AS_LANES_UINT(shifted) << 23);
    return fma(fma(square, high, low), square, r);
}

EITHER_WIDTH lanes at_least(lanes x, float smallest) { return select(x, (lanes)(smallest), x < (lanes)(smallest)); }

EITHER_WIDTH lanes at_most(lanes x, float largest) { return select(x, (lanes)(largest), x > (lanes)(largest)); }

// e^x for x ≤ 0.
EITHER_WIDTH lanes exp_below(lanes x)
{
    lanes power;
    const lanes rest = exponential_parts(at_least(x, -88.0f), &power);
    return fma(power, rest, power);
}

// e^x − 1 for x ≤ 0, exact to the last places also where it is small.
EITHER_WIDTH lanes expm1_below(lanes x)
{
    lanes power;
    const lanes rest = exponential_parts(at_least(x, -88.0f), &power);
    return fma(power, rest, power - 1.0f);
}

// log(1 + x) for x in [0, 1].
EITHER_WIDTH lanes log1p_of_share(lanes x)
{
    lanes series = (lanes)(-0.00324400538f);
    series = fma(series, x, (lanes)(0.0198513735f));
    series = fma(series, x, (lanes)(-0.0569593683f));
    series = fma(series, x, (lanes)(0.10603638f));
    series = fma(series, x, (lanes)(-0.153055832f));
    series = fma(series, x, (lanes)(0.196759358f));
    series = fma(series, x, (lanes)(-0.249541327f));
    series = fma(series, x, (lanes)(0.333299637f));
    series = fma(series, x, (lanes)(-0.499999017f));
    return fma(series * x, x, x);
}

// tanh z = z · P(z²) / Q(z²), right to 3.2 · 10⁻⁷. At |z| = TANH_END the fraction is 1, and nowhere before it is more.
#define TANH_END 8.10029602f
#define TANH_END_SQUARE 65.6147919f
#define TANH_P1 0.133872077f
#define TANH_P2 0.00350283817f
#define TANH_P3 2.07249126e-5f
#define TANH_P4 1.35090095e-8f
#define TANH_Q1 0.467205298f
#define TANH_Q2 0.0259047993f
#define TANH_Q3 0.000329733904f
#define TANH_Q4 7.84101093e-7f

// A layer of few units waits for every operation: the polynomials are made in halves.
EITHER_WIDTH lanes hyperbolic_tangent(lanes z)
{
    const lanes square = z * z;
    const lanes s = select((lanes)(TANH_END_SQUARE), square, square < (lanes)(TANH_END_SQUARE));
    const lanes near = at_least(at_most(z, TANH_END), -TANH_END);
    const lanes fourth = s * s;
    const lanes p_low = fma(s, (lanes)(TANH_P2), (lanes)(TANH_P1));
    const lanes p_high = fma(s, (lanes)(TANH_P4), (lanes)(TANH_P3));
    const lanes q_low = fma(s, (lanes)(TANH_Q1), (lanes)(1.0f));
    const lanes q_high = fma(s, fma(s, (lanes)(TANH_Q4), (lanes)(TANH_Q3)), (lanes)(TANH_Q2));
    return fma(near * s, fma(p_high, fourth, p_low), near) / fma(q_high, fourth, q_low);
}

// The same of two vectors, which share one division: where there are many, less work counts.
EITHER_WIDTH void hyperbolic_tangents(lanes *one, lanes *other)
{
    const lanes z[2] = {*one, *other};
    lanes p[2];
    lanes q[2];
#pragma unroll
    for (int i = 0; i < 2; ++i) {
        const lanes square = z[i] * z[i];
        const lanes s = select((lanes)(TANH_END_SQUARE), square, square < (lanes)(TANH_END_SQUARE));
        p[i] = fma(s, (lanes)(TANH_P4), (lanes)(TANH_P3));
        p[i] = fma(p[i], s, (lanes)(TANH_P2));
        p[i] = fma(p[i], s, (lanes)(TANH_P1));
        p[i] = fma(p[i], s, (lanes)(1.0f)) * z[i];
        q[i] = fma(s, (lanes)(TANH_Q4), (lanes)(TANH_Q3));
        q[i] = fma(q[i], s, (lanes)(TANH_Q2));
        q[i] = fma(q[i], s, (lanes)(TANH_Q1));
        q[i] = fma(q[i], s, (lanes)(1.0f));
    }
    const lanes inverse = 1.0f / (q[0] * q[1]);
    *one = at_least(at_most(p[0] * (q[1] * inverse), 1.0f), -1.0f);
    *other = at_least(at_most(p[1] * (q[0] * inverse), 1.0f), -1.0f);
}

// The share of a normal distribution below z: e^(−z²/2) · M(|z|) for z ≤ 0, and 1 minus that above (M: Mills 1926).
EITHER_WIDTH lanes gaussian_share(lanes z)
{
    const lanes x = at_most(fabs(z), 13.4f);
    const lanes half_square = 0.5f * x * x;
    const lanes lost = fma(0.5f * x, x, -half_square); // what rounding took from the square
    const lanes bell = exp_below(-half_square);
    lanes p = fma(x, (lanes)(0.00402861461f), (lanes)(0.040041279f));
    p = fma(p, x, (lanes)(0.181476831f));
    p = fma(p, x, (lanes)(0.435917079f));
    p = fma(p, x, (lanes)(0.5f));
    lanes q = fma(x, (lanes)(0.0100980978f), (lanes)(0.100375898f));
    q = fma(q, x, (lanes)(0.464829177f));
    q = fma(q, x, (lanes)(1.19519258f));
    q = fma(q, x, (lanes)(1.6697191f));
    q = fma(q, x, (lanes)(1.0f));
    const lanes tail = fma(-bell, lost, bell) * p / q;
    return select(tail, 1.0f - tail, z > (lanes)(0.0f));
}
