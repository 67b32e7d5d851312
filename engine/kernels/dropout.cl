// Dropout masks from counters, as engine/base/Random.cpp makes them.

// Philox2x32-10 (Salmon et al. 2011).
EITHER_WIDTH lanes_uint philox(lanes_uint low, lanes_uint high, uint key)
{
    const lanes_uint multiplier = (lanes_uint)(0xd256d193U);
    for (int round = 0; round < 10; ++round) {
        const lanes_uint product_high = mul_hi(multiplier, low);
        const lanes_uint product_low = multiplier * low;
        low = product_high ^ (lanes_uint)(key) ^ high;
        high = product_low;
        key += 0x9e3779b9U;
    }
    return low;
}

// 0 for the units that are dropped, `scale` for those that are kept.
EITHER_WIDTH lanes dropout_factor(lanes_int units, uint row, uint key, uint threshold, float scale)
{
    const lanes_uint bits = philox(AS_LANES_UINT(units), (lanes_uint)(row), key);
    return select((lanes)(0.0f), (lanes)(scale), bits >= (lanes_uint)(threshold));
}
