// Sums of many vectors over their lanes, and a whole vector for the units of a layer (small_rows.cl).

#define UNITS 16 // of a layer, and of a row of weights in memory

// Four rounds in which two vectors become one of sums: of numbers that lie two apart, side by side, and in halves and quarters of
// a vector. The first two stay within quarters, which takes a processor a third of the time of moving numbers between them. (Numbers
// are named one by one: PoCL 3.1 makes more of shorter forms.)
EITHER_WIDTH INLINE lanes sum_pairs(lanes a, lanes b)
{
    return (lanes)(a.s0, b.s0, a.s1, b.s1, a.s4, b.s4, a.s5, b.s5, a.s8, b.s8, a.s9, b.s9, a.sc, b.sc, a.sd, b.sd)
        + (lanes)(a.s2, b.s2, a.s3, b.s3, a.s6, b.s6, a.s7, b.s7, a.sa, b.sa, a.sb, b.sb, a.se, b.se, a.sf, b.sf);
}

EITHER_WIDTH INLINE lanes sum_of_pairs(lanes a, lanes b)
{
    return (lanes)(a.s0, a.s1, b.s0, b.s1, a.s4, a.s5, b.s4, b.s5, a.s8, a.s9, b.s8, b.s9, a.sc, a.sd, b.sc, b.sd)
        + (lanes)(a.s2, a.s3, b.s2, b.s3, a.s6, a.s7, b.s6, b.s7, a.sa, a.sb, b.sa, b.sb, a.se, a.sf, b.se, b.sf);
}

INLINE lanes sum_halves(lanes a, lanes b) { return (lanes)(a.lo, b.lo) + (lanes)(a.hi, b.hi); }

INLINE lanes sum_quarters(lanes a, lanes b)
{
    return (lanes)(a.s0123, a.s89ab, b.s0123, b.s89ab) + (lanes)(a.s4567, a.scdef, b.s4567, b.scdef);
}

// Sums of 16 vectors: lane i holds that of v[i].
EITHER_WIDTH INLINE lanes lane_sums(lanes v[16])
{
#pragma unroll
    for (int i = 0; i < 8; ++i)
        v[i] = sum_pairs(v[2 * i], v[2 * i + 1]);
#pragma unroll
    for (int i = 0; i < 4; ++i)
        v[i] = sum_of_pairs(v[2 * i], v[2 * i + 1]);
    return sum_quarters(sum_halves(v[0], v[1]), sum_halves(v[2], v[3]));
}

// What small_rows.cl is built with.
#define WIDTH UNITS
#define LOAD_UNITS(address) LOAD_LANES(address)
#define STORE_UNITS(value, address) STORE_LANES(value, address)
#define UNIT_NUMBERS lane_numbers(0)
#define WIDEN(units) (units)
#define NARROW(lanes_of_16) (lanes_of_16)
