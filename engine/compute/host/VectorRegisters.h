// VectorRegisters: clears the upper halves of the vector registers, so that plain double arithmetic runs at its full speed.
#pragma once

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#include <immintrin.h>
#define CHALKNET_HAS_UPPER_HALVES 1
#endif

namespace chalknet {

/// Code with wide vectors that does not clean up (some of the window's libraries) leaves the upper halves in use. Until they are
/// cleared every SSE instruction of this thread waits for them: tanh and exp then took fourteen times as long. Costs a cycle.
#ifdef CHALKNET_HAS_UPPER_HALVES
[[gnu::target("avx")]] inline void clearUpperHalves()
{
    _mm256_zeroupper();
}

inline void restoreVectorSpeed()
{
    if (__builtin_cpu_supports("avx"))
        clearUpperHalves();
}
#else
inline void restoreVectorSpeed() { }
#endif

} // namespace chalknet
