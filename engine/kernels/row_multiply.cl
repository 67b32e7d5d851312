// The inner loop of the passes for processors: ROWS rows times a panel of weights. PANEL = LANES · PANEL_VECTORS.

#define PANEL (LANES * PANEL_VECTORS)
#define ONE_ITEM __attribute__((reqd_work_group_size(1, 1, 1)))

// sum[i][v] += Σ_k x[i · stride + k] · panel[k][v]
void multiply_panel(lanes sum[ROWS][PANEL_VECTORS], global const float *x, int stride, global const float *panel, int depth)
{
    for (int k = 0; k < depth; ++k) {
        lanes w[PANEL_VECTORS];
#pragma unroll
        for (int v = 0; v < PANEL_VECTORS; ++v)
            w[v] = LOAD_LANES(panel + k * PANEL + v * LANES);
#pragma unroll
        for (int i = 0; i < ROWS; ++i) {
            const lanes a = (lanes)(x[i * stride + k]);
#pragma unroll
            for (int v = 0; v < PANEL_VECTORS; ++v)
                sum[i][v] = fma(a, w[v], sum[i][v]);
        }
    }
}
