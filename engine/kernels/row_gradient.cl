// The inner loop of the update for processors: weight gradients of tiles of 16 inputs × 16 columns, in vector registers.

#define TILE 16

// The most tiles side by side that make a strip; kStrip in NetworkLayout.cpp is the same.
#define STRIP 4

// Rows of the batch that all tiles of a strip pass before the next rows come, so that they are read from the nearest cache.
#define CHUNK 128

// Rows between a cache line that is asked for and the one that is being used.
#define AHEAD 8

// The parts that a tile is summed in, as many inputs each as there are vector registers for. They differ by one input at most:
// a short part leaves too few sums to hide how long each of them takes.
#define PARTS ((TILE + GRADIENT_ROWS - 1) / GRADIENT_ROWS)

// Rows from one test of the loop's end to the next: with few sums the loop itself counts.
#define ROW_STEPS (PARTS > 1 ? 4 : 1)

// sum[i] += Σ_r x[r][i] · delta[r] for the inputs of a part, known when it is compiled.
INLINE void part_gradient(lanes *sum, int inputs, global const float *x, int x_stride, global const float *delta, int delta_stride, int count, bool is_first)
{
    lanes part[GRADIENT_ROWS];
#pragma unroll
    for (int i = 0; i < inputs; ++i)
        part[i] = sum[i];
#pragma unroll ROW_STEPS
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

// sum[i] += Σ_r x[r][i] · delta[r] for a tile and at most CHUNK rows.
void add_gradient(lanes sum[TILE], global const float *x, int x_stride, global const float *delta, int delta_stride, int count)
{
#pragma unroll
    for (int part = 0; part < PARTS; ++part) {
        const int begin = TILE * part / PARTS;
        const int end = TILE * (part + 1) / PARTS;
        part_gradient(sum + begin, end - begin, x + begin, x_stride, delta, delta_stride, count, part == 0);
    }
}

// sum[t][i] = Σ_r x[r][i] · delta[r][t]: the gradients of a strip of tiles, summed in the order of the rows.
void strip_gradient(lanes sum[STRIP][TILE], int tiles, global const float *x, int x_stride, global const float *delta,
    int delta_stride, int count)
{
    for (int t = 0; t < tiles; ++t) {
#pragma unroll
        for (int i = 0; i < TILE; ++i)
            sum[t][i] = (lanes)(0.0f);
    }
    for (int r = 0; r < count; r += CHUNK) {
        const int rows = min(CHUNK, count - r);
        for (int t = 0; t < tiles; ++t)
            add_gradient(sum[t], x + (ulong)r * x_stride, x_stride, delta + (ulong)r * delta_stride + t * TILE, delta_stride, rows);
    }
}

// Where the number-th strip of a matrix begins, and how many tiles it has. Strips go down one band of columns after the other:
// ∂E/∂z of a band stays in the nearest caches.
typedef struct {
    int input;
    int column;
    int tiles;
} Strip;

Strip strip_at(int number, int input_tiles, int column_tiles)
{
    const int first = number / input_tiles * STRIP;
    const Strip strip = {number % input_tiles * TILE, first * TILE, min(STRIP, column_tiles - first)};
    return strip;
}
