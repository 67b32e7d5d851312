// Back to whole vectors: see half_vectors.cl.

#undef lanes
#undef lanes_int
#undef lanes_uint
#undef Row
#pragma pop_macro("AS_LANES_UINT")
#pragma pop_macro("AS_LANES")
#pragma pop_macro("WIDTH")
#pragma pop_macro("LOAD_UNITS")
#pragma pop_macro("STORE_UNITS")
#pragma pop_macro("UNIT_NUMBERS")
#pragma pop_macro("WIDEN")
#pragma pop_macro("NARROW")
