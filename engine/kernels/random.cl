// Keys of dropout masks: the same functions as engine/base/Random.cpp, so that every device drops the same units.

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
