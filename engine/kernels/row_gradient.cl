// The inner loop of the update for processors: the weight gradient of a tile of 16 inputs × 16 columns, in vector registers.

#define TILE 16

// Column tiles side by side that follow one another before the inputs change.
#define BAND 4

// Rows of the batch that all parts of a tile pass before the next rows come, so that they are read from the nearest cache.
#define CHUNK 128

// Rows between a cache line that is asked for and the one that is being used.
#define AHEAD 8

// The parts that a tile is summed in, as many inputs each as there are vector registers for. They differ by one input at most:
// a short part leaves too few sums to hide how long each of them takes.
#define PARTS ((TILE + GRADIENT_ROWS - 1) / GRADIENT_ROWS)

// sum[i] += Σ_r x[r][i] · delta[r] for the inputs of a part, known when it is compiled.
INLINE void part_gradient(lanes *sum, int inputs, global const float *x, int x_stride, global const float *delta, int delta_stride, int count, bool is_first)
{
    lanes part[GRADIENT_ROWS];
#pragma unroll
    for (int i = 0; i < inputs; ++i)
        part[i] = sum[i];
#pragma unroll 4
    for (int r = 0; r < count; ++r) {
        const lanes d = LOAD_LANES(delta);
        if (is_first) // the other parts find the line in the nearest cache
            FETCH_AHEAD(x + AHEAD * x_stride);
#pragma unroll
        for (int i = 0; i < inputs; ++i)
            part[i] = fma((lanes)(x[i]), d, part[i]);
        x += x_stride;
        delta += delta_stride;
    }
#pragma unroll
    for (int i = 0; i < inputs; ++i)
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
#pragma unroll
        for (int part = 0; part < PARTS; ++part) {
            const int begin = TILE * part / PARTS;
            const int end = TILE * (part + 1) / PARTS;
            part_gradient(sum + begin, end - begin, x + (ulong)r * x_stride + begin, x_stride, delta + (ulong)r * delta_stride,
                delta_stride, rows, part == 0);
        }
    }
}

// Where the number-th tile of a matrix of input_tiles × column_tiles begins. They go down one band of columns after the other:
// ∂E/∂z of a band stays in the nearest caches, and the numbers of a tile of inputs are used BAND times before the next come.
int2 tile_place(int number, int input_tiles, int column_tiles)
{
    const int band = number / (BAND * input_tiles) * BAND;
    const int width = min(BAND, column_tiles - band);
    const int place = number - band * input_tiles;
    return (int2)(place / width * TILE, (band + place % width) * TILE);
}
