// What the tuner of processors measures: the inner loops of both passes over a batch, each work-item a share of it. Both use the
// same weights, in panels as in layout.cl, because half of the time goes into moving them from cache to cache.

// out[row][column] = Σ_k x[row][k] · w[k][column] for `blocks` row blocks.
ONE_ITEM kernel void try_rows(global const float *x, int stride, global const float *panels, int depth, int columns, int blocks,
    global float *out)
{
    const int items = (int)get_num_groups(0);
    const int begin = blocks * (int)get_group_id(0) / items;
    const int end = blocks * ((int)get_group_id(0) + 1) / items;
    for (int column = 0; column < columns; column += PANEL) {
        for (int block = begin; block < end; ++block) {
            lanes sum[ROWS][PANEL_VECTORS];
#pragma unroll
            for (int i = 0; i < ROWS; ++i)
#pragma unroll
                for (int v = 0; v < PANEL_VECTORS; ++v)
                    sum[i][v] = (lanes)(0.0f);
            multiply_panel(sum, ROWS, x + (ulong)block * ROWS * stride, stride, panels + (ulong)column * depth, depth);
#pragma unroll
            for (int i = 0; i < ROWS; ++i)
#pragma unroll
                for (int v = 0; v < PANEL_VECTORS; ++v)
                    STORE_LANES(sum[i][v], out + (ulong)(block * ROWS + i) * columns + column + v * LANES);
        }
    }
}

// w[k][column] += rate · Σ_r x[r][k] · delta[r][column] over `count` ≤ CHUNK rows; `inputs` and `columns` are multiples of TILE.
ONE_ITEM kernel void try_update(global const float *x, int stride, global const float *delta, int columns, int count, int inputs,
    global float *panels, float rate)
{
    const int items = (int)get_num_groups(0);
    const int tiles = inputs / TILE;
    const int begin = tiles * (int)get_group_id(0) / items * TILE;
    const int end = tiles * ((int)get_group_id(0) + 1) / items * TILE;
    for (int input = begin; input < end; input += TILE) {
        for (int column = 0; column < columns; column += TILE) {
            global float *weights = panels + (ulong)(column / PANEL) * PANEL * inputs + (ulong)input * PANEL + column % PANEL;
#pragma unroll
            for (int i = 0; i < TILE; ++i)
                FETCH_AHEAD(weights + i * PANEL);
            lanes sum[TILE];
#pragma unroll
            for (int i = 0; i < TILE; ++i)
                sum[i] = (lanes)(0.0f);
            add_gradient(sum, x + input, stride, delta + column, columns, count);
#pragma unroll
            for (int i = 0; i < TILE; ++i)
                STORE_LANES(fma((lanes)(rate), sum[i], LOAD_LANES(weights + i * PANEL)), weights + i * PANEL);
        }
    }
}
