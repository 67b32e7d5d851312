// Dropout masks from counters: the same functions as engine/base/Random.cpp, so that every device drops the same units.

// SplitMix64 finaliser (Steele, Lea and Flood 2014).
ulong mix_bits(ulong value)
{
    value += 0x9e3779b97f4a7c15UL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9UL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebUL;
    return value ^ (value >> 31);
}

uint dropout_key(ulong seed, ulong step, int layer)
{
    return (uint)(mix_bits(mix_bits(seed ^ 0x64726f70UL) + mix_bits(step) + (ulong)layer) >> 32);
}

// Philox2x32-10 (Salmon et al. 2011).
lanes_uint philox(lanes_uint low, lanes_uint high, uint key)
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
lanes dropout_factor(lanes_int units, uint row, uint key, uint threshold, float scale)
{
    const lanes_uint bits = philox(AS_LANES_UINT(units), (lanes_uint)(row), key);
    return select((lanes)(0.0f), (lanes)(scale), bits >= (lanes_uint)(threshold));
}
