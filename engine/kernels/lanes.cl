// The vector type of the kernels: 16 lanes on processors, one on graphics processors, so that one text serves both.

// For functions inside of inner loops.
#define INLINE static inline __attribute__((always_inline))

// A build for one network (layout.cl) is made in one piece, so that the compiler sees every width: functions are built in, and loops
// over layers unrolled. ON_ITS_OWN: elsewhere for functions that a loop calls and whose many constants must not be fetched before it.
#ifdef FITTED_LAYERS
#define PART INLINE
#define ON_ITS_OWN INLINE
#define EACH_LAYER _Pragma("unroll")
#else
#define PART
#define ON_ITS_OWN __attribute__((noinline))
#define EACH_LAYER
#endif

// Asks for a cache line: it may lie in memory, or in the cache of the core that changed it last.
#if (defined(__x86_64__) || defined(__aarch64__)) && defined(__has_builtin)
#if __has_builtin(__builtin_prefetch)
#define FETCH_AHEAD(address) __builtin_prefetch((const void *)(size_t)(address), 1)
#endif
#endif
#ifndef FETCH_AHEAD
#define FETCH_AHEAD(address)
#endif

// Functions that give a slope beside a value: a program that wants one of them alone has them built into its loops, where what is
// not wanted costs nothing. BUILT_IN: for small networks, too, which wait for every number that goes through memory.
#if defined(VALUES_ALONE) || defined(BUILT_IN)
#define WITH_SLOPE __attribute__((always_inline))
#else
#define WITH_SLOPE
#endif

// Functions that small networks want in two widths (half_vectors.cl).
#ifdef HALF_VECTORS
#define EITHER_WIDTH __attribute__((overloadable))
#else
#define EITHER_WIDTH
#endif

#if LANES == 16

typedef float16 lanes;
typedef int16 lanes_int;
typedef uint16 lanes_uint;

#define LOAD_LANES(address) vload16(0, address)
// As one store: vstore16 may be cut into several, and a load that follows soon must then wait for all of them (PoCL 3.1).
typedef float16 lanes_in_memory __attribute__((aligned(4)));
#define STORE_LANES(value, address) (*(global lanes_in_memory *)(address) = (value))
#define AS_LANES_UINT(value) as_uint16(value)
#define AS_LANES(value) as_float16(value)

// first, first + 1, … first + 15
lanes_int lane_numbers(int first)
{
    return (lanes_int)(first) + (lanes_int)(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
}

EITHER_WIDTH float lane_sum(lanes v)
{
    const float8 a = v.lo + v.hi;
    const float4 b = a.lo + a.hi;
    const float2 c = b.lo + b.hi;
    return c.x + c.y;
}

EITHER_WIDTH float lane_max(lanes v)
{
    const float8 a = fmax(v.lo, v.hi);
    const float4 b = fmax(a.lo, a.hi);
    const float2 c = fmax(b.lo, b.hi);
    return fmax(c.x, c.y);
}

// Swaps rows and columns of 16 vectors. Two rounds swap within groups of 4 rows and 4 columns, where numbers stay in their quarter of
// a vector; two more swap the groups. Processors with vectors of 8 move nothing in the last one, and do not cross quarters in the
// first two.
void transpose_lanes(lanes tile[16])
{
    lanes mixed[16];
#pragma unroll
    for (int i = 0; i < 16; i += 2) {
        const lanes a = tile[i];
        const lanes b = tile[i + 1];
        mixed[i] = (lanes)(a.s0, b.s0, a.s1, b.s1, a.s4, b.s4, a.s5, b.s5, a.s8, b.s8, a.s9, b.s9, a.sc, b.sc, a.sd, b.sd);
        mixed[i + 1] = (lanes)(a.s2, b.s2, a.s3, b.s3, a.s6, b.s6, a.s7, b.s7, a.sa, b.sa, a.sb, b.sb, a.se, b.se, a.sf, b.sf);
    }
    lanes groups[16]; // quarter q of groups[i + j]: column 4q + j of the rows i … i + 3
#pragma unroll
    for (int i = 0; i < 16; i += 4) {
#pragma unroll
        for (int j = 0; j < 2; ++j) {
            const lanes a = mixed[i + j];
            const lanes b = mixed[i + j + 2];
            groups[i + 2 * j] = (lanes)(a.s01, b.s01, a.s45, b.s45, a.s89, b.s89, a.scd, b.scd);
            groups[i + 2 * j + 1] = (lanes)(a.s23, b.s23, a.s67, b.s67, a.sab, b.sab, a.sef, b.sef);
        }
    }
#pragma unroll
    for (int i = 0; i < 16; i += 8) {
#pragma unroll
        for (int j = 0; j < 4; ++j) {
            const lanes a = groups[i + j];
            const lanes b = groups[i + j + 4];
            mixed[i + j] = (lanes)(a.s0123, b.s0123, a.s89ab, b.s89ab);
            mixed[i + j + 4] = (lanes)(a.s4567, b.s4567, a.scdef, b.scdef);
        }
    }
#pragma unroll
    for (int i = 0; i < 8; ++i) {
        tile[i] = (lanes)(mixed[i].lo, mixed[i + 8].lo);
        tile[i + 8] = (lanes)(mixed[i].hi, mixed[i + 8].hi);
    }
}

// The same of 8 vectors of 8 numbers. All but the last round stay within quarters of 4, which takes a processor a third of the time.
INLINE void transpose_eight(float8 tile[8])
{
    float8 pairs[8];
#pragma unroll
    for (int i = 0; i < 8; i += 2) {
        const float8 a = tile[i];
        const float8 b = tile[i + 1];
        pairs[i] = (float8)(a.s0, b.s0, a.s1, b.s1, a.s4, b.s4, a.s5, b.s5);
        pairs[i + 1] = (float8)(a.s2, b.s2, a.s3, b.s3, a.s6, b.s6, a.s7, b.s7);
    }
    float8 fours[8];
#pragma unroll
    for (int i = 0; i < 8; i += 4) {
#pragma unroll
        for (int j = 0; j < 2; ++j) {
            const float8 a = pairs[i + j];
            const float8 b = pairs[i + j + 2];
            fours[i + 2 * j] = (float8)(a.s0, a.s1, b.s0, b.s1, a.s4, a.s5, b.s4, b.s5);
            fours[i + 2 * j + 1] = (float8)(a.s2, a.s3, b.s2, b.s3, a.s6, a.s7, b.s6, b.s7);
        }
    }
#pragma unroll
    for (int i = 0; i < 4; ++i) {
        tile[i] = (float8)(fours[i].lo, fours[i + 4].lo);
        tile[i + 4] = (float8)(fours[i].hi, fours[i + 4].hi);
    }
}

#else

typedef float lanes;
typedef int lanes_int;
typedef uint lanes_uint;

#define LOAD_LANES(address) (*(address))
#define STORE_LANES(value, address) (*(address) = (value))
#define AS_LANES_UINT(value) as_uint(value)
#define AS_LANES(value) as_float(value)

lanes_int lane_numbers(int first) { return first; }
float lane_sum(lanes v) { return v; }
float lane_max(lanes v) { return v; }

#endif
