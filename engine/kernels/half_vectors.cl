// From here to half_vectors_end.cl a vector has 8 lanes: what is built with it a second time serves networks of up to 8 units a layer.
// Where a processor takes two steps for a whole vector, it takes one for the half, and divides in half the time.

#pragma push_macro("AS_LANES_UINT")
#pragma push_macro("AS_LANES")
#pragma push_macro("WIDTH")
#pragma push_macro("LOAD_UNITS")
#pragma push_macro("STORE_UNITS")
#pragma push_macro("UNIT_NUMBERS")
#pragma push_macro("WIDEN")
#pragma push_macro("NARROW")
#undef AS_LANES_UINT
#undef AS_LANES
#undef WIDTH
#undef LOAD_UNITS
#undef STORE_UNITS
#undef UNIT_NUMBERS
#undef WIDEN
#undef NARROW

#define lanes float8
#define lanes_int int8
#define lanes_uint uint8
#define AS_LANES_UINT(value) as_uint8(value)
#define AS_LANES(value) as_float8(value)
#define WIDTH 8
#define Row HalfRow
typedef float8 half_in_memory __attribute__((aligned(4)));
#define LOAD_UNITS(address) vload8(0, address)
#define STORE_UNITS(value, address) (*(global half_in_memory *)(address) = (value)) // as one store, see STORE_LANES
#define UNIT_NUMBERS (int8)(0, 1, 2, 3, 4, 5, 6, 7)
#define WIDEN(units) (float16)(units, (float8)(0.0f))
#define NARROW(lanes_of_16) ((lanes_of_16).lo)

EITHER_WIDTH float lane_sum(float8 v)
{
    const float4 a = v.lo + v.hi;
    const float2 b = a.lo + a.hi;
    return b.x + b.y;
}

EITHER_WIDTH float lane_max(float8 v)
{
    const float4 a = fmax(v.lo, v.hi);
    const float2 b = fmax(a.lo, a.hi);
    return fmax(b.x, b.y);
}

EITHER_WIDTH INLINE float8 sum_pairs(float8 a, float8 b)
{
    return (float8)(a.s0, b.s0, a.s1, b.s1, a.s4, b.s4, a.s5, b.s5) + (float8)(a.s2, b.s2, a.s3, b.s3, a.s6, b.s6, a.s7, b.s7);
}

EITHER_WIDTH INLINE float8 sum_of_pairs(float8 a, float8 b)
{
    return (float8)(a.s0, a.s1, b.s0, b.s1, a.s4, a.s5, b.s4, b.s5) + (float8)(a.s2, a.s3, b.s2, b.s3, a.s6, a.s7, b.s6, b.s7);
}

EITHER_WIDTH INLINE float8 lane_sums(float8 v[8])
{
    const float8 a = sum_of_pairs(sum_pairs(v[0], v[1]), sum_pairs(v[2], v[3]));
    const float8 b = sum_of_pairs(sum_pairs(v[4], v[5]), sum_pairs(v[6], v[7]));
    return (float8)(a.lo, b.lo) + (float8)(a.hi, b.hi);
}
