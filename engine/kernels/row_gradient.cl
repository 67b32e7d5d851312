// The inner loop of the update for processors: the weight gradient of a tile of 16 inputs × 16 columns, in vector registers.

#define TILE 16

// Rows of the batch that all parts of a tile pass before the next rows come, so that they are read from the nearest cache.
#define CHUNK 256

// Rows between a cache line that is asked for and the one that is being used.
#define AHEAD 8

// Asks for a cache line that will be changed: it may lie in the cache of the core that changed it last.
#if (defined(__x86_64__) || defined(__aarch64__)) && defined(__has_builtin)
#if __has_builtin(__builtin_prefetch)
#define FETCH_AHEAD(address) __builtin_prefetch((const void *)(size_t)(address), 1)
#endif
#endif
#ifndef FETCH_AHEAD
#define FETCH_AHEAD(address)
#endif

// sum[i] += Σ_r x[r][i] · delta[r] for GRADIENT_ROWS inputs: as many as there are vector registers for.
void part_gradient(lanes *sum, global const float *x, int x_stride, global const float *delta, int delta_stride, int count)
{
    lanes part[GRADIENT_ROWS];
#pragma unroll
    for (int i = 0; i < GRADIENT_ROWS; ++i)
        part[i] = sum[i];
    for (int r = 0; r < count; ++r) {
        const lanes d = LOAD_LANES(delta);
        FETCH_AHEAD(x + AHEAD * x_stride);
#pragma unroll
        for (int i = 0; i < GRADIENT_ROWS; ++i)
            part[i] = fma((lanes)(x[i]), d, part[i]);
        x += x_stride;
        delta += delta_stride;
    }
#pragma unroll
    for (int i = 0; i < GRADIENT_ROWS; ++i)
        sum[i] = part[i];
}

// sum[i] = Σ_r x[r][i] · delta[r]: the gradient of the tile, summed in the order of the rows.
void tile_gradient(lanes sum[TILE], global const float *x, int x_stride, global const float *delta, int delta_stride, int count)
{
#pragma unroll
    for (int i = 0; i < TILE; ++i)
        sum[i] = (lanes)(0.0f);
    for (int r = 0; r < count; r += CHUNK) {
        const int rows = min(CHUNK, count - r);
        for (int i = 0; i < TILE; i += GRADIENT_ROWS)
            part_gradient(sum + i, x + (ulong)r * x_stride + i, x_stride, delta + (ulong)r * delta_stride, delta_stride, rows);
    }
}
