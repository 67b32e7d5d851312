// The inner loop of the passes for processors: a block of rows times a panel of weights, and how rows are divided into blocks.
// PANEL = LANES · PANEL_VECTORS.

#define PANEL (LANES * PANEL_VECTORS)

// Inputs from one test of the loop's end to the next: with few sums the loop itself counts.
#define STEPS (PANEL_VECTORS == 1 ? 4 : 1)

#define ONE_ITEM __attribute__((reqd_work_group_size(1, 1, 1)))

// sum[i][v] += Σ_k x[i · stride + k] · panel[k][v] for the first `rows` of ROWS rows, a number known when it is compiled.
INLINE void multiply_panel(lanes sum[ROWS][PANEL_VECTORS], int rows, global const float *x, int stride, global const float *panel, int depth)
{
#pragma unroll STEPS
    for (int k = 0; k < depth; ++k) {
        lanes w[PANEL_VECTORS];
#pragma unroll
        for (int v = 0; v < PANEL_VECTORS; ++v)
            w[v] = LOAD_LANES(panel + k * PANEL + v * LANES);
#pragma unroll
        for (int i = 0; i < rows; ++i) {
            const lanes a = (lanes)(x[i * stride + k]);
#pragma unroll
            for (int v = 0; v < PANEL_VECTORS; ++v)
                sum[i][v] = fma(a, w[v], sum[i][v]);
        }
    }
}

// The fewest rows that a block is computed with; the most are ROWS.
#define FEWER_ROWS (ROWS > 1 ? ROWS - 1 : 1)

int block_count(int rows) { return (rows + ROWS - 1) / ROWS; }

// The first row of a block. Rows are divided evenly, into blocks of ROWS rows and of one row fewer, where their number allows it;
// otherwise all blocks have ROWS rows, and those behind the last one are surplus.
int first_row(int rows, int blocks, int block)
{
    return rows >= blocks * FEWER_ROWS ? (int)((long)rows * block / blocks) : block * ROWS;
}

int rounded_up(int value, int unit) { return (value + unit - 1) / unit * unit; }

// Blocks for several work-items: as many for each of them, if these would be full.
int shared_block_count(int rows, int items)
{
    const int even = rounded_up(block_count(rows), items);
    return rows >= even * FEWER_ROWS ? even : block_count(rows);
}

// Pieces of at most most_blocks blocks: as many for each work-item, if there are enough blocks.
int shared_piece_count(int blocks, int most_blocks, int items)
{
    return min(blocks, rounded_up((blocks + most_blocks - 1) / most_blocks, items));
}
