// Small networks, many rows: gradients of a layer's weights, from vectors that hold a row in each lane to vectors that hold the
// gradients of one input's weights to all units, as they lie in memory. ∂E/∂z is turned (16 rows of units instead of 16 units of
// rows). For a layer of few units turning takes longer than the sums: there the products of 4 inputs with all units are summed over
// their lanes at once, and those of a single unit one by one.

#define SUMS 8              // weighted sums at a time
#define FEW_UNITS 4         // a layer of so many units or fewer is narrow

PART void put_or_add(lanes *sum, lanes part, bool is_first) { *sum = is_first ? part : *sum + part; }

// Gradients of one piece's weights and biases over the `count` rows of the block, put or added to those of earlier blocks.
PART void small_gradients(const lanes *inputs, int input_count, const lanes *deltas, int count, bool is_first, lanes *gradients)
{
    lanes turned[UNITS];
#pragma unroll
    for (int u = 0; u < UNITS; ++u)
        turned[u] = deltas[u];
    transpose_lanes(turned);
    for (int first = 0; first < input_count; first += SUMS) {
        const float *x = (const float *)(inputs + first);
        lanes sum[SUMS];
#pragma unroll
        for (int i = 0; i < SUMS; ++i)
            sum[i] = (lanes)(0.0f);
        for (int r = 0; r < count; ++r) {
            const lanes d = turned[r];
#pragma unroll
            for (int i = 0; i < SUMS; ++i)
                sum[i] = fma((lanes)(x[i * LANES + r]), d, sum[i]);
        }
        for (int i = 0; i < SUMS && first + i < input_count; ++i)
            put_or_add(gradients + first + i, sum[i], is_first);
    }
    lanes bias = (lanes)(0.0f);
    for (int r = 0; r < count; ++r)
        bias += turned[r];
    put_or_add(gradients + input_count, bias, is_first);
}

// The same for a layer of up to 8 units: half of every vector.
PART void half_gradients(const lanes *inputs, int input_count, const lanes *deltas, int count, bool is_first, lanes *gradients)
{
    float8 turned[UNITS];
#pragma unroll
    for (int u = 0; u < UNITS / 2; ++u) {
        turned[u] = deltas[u].lo;
        turned[u + UNITS / 2] = deltas[u].hi;
    }
    transpose_eight(turned);
    transpose_eight(turned + UNITS / 2);
    for (int first = 0; first < input_count; first += SUMS) {
        const float *x = (const float *)(inputs + first);
        float8 sum[SUMS];
#pragma unroll
        for (int i = 0; i < SUMS; ++i)
            sum[i] = (float8)(0.0f);
        for (int r = 0; r < count; ++r) {
            const float8 d = turned[r];
#pragma unroll
            for (int i = 0; i < SUMS; ++i)
                sum[i] = fma((float8)(x[i * LANES + r]), d, sum[i]);
        }
        for (int i = 0; i < SUMS && first + i < input_count; ++i)
            put_or_add(gradients + first + i, (lanes)(sum[i], (float8)(0.0f)), is_first);
    }
    float8 bias = (float8)(0.0f);
    for (int r = 0; r < count; ++r)
        bias += turned[r];
    put_or_add(gradients + input_count, (lanes)(bias, (float8)(0.0f)), is_first);
}

// The same for a layer of few units.
PART void narrow_gradients(const lanes *inputs, int input_count, const lanes *deltas, int count, bool is_first, lanes *gradients)
{
    const lanes_int is_row = lane_numbers(0) < (lanes_int)(count);
    for (int first = 0; first <= input_count; first += UNITS / FEW_UNITS) {
        lanes sums[UNITS];
#pragma unroll
        for (int i = 0; i < UNITS; ++i)
            sums[i] = select((lanes)(0.0f), inputs[first + i / FEW_UNITS] * deltas[i % FEW_UNITS], is_row);
        lanes sum = lane_sums(sums);
#pragma unroll
        for (int i = 0; i < UNITS / FEW_UNITS; ++i) {
            if (first + i <= input_count)
                put_or_add(gradients + first + i, (lanes)(sum.s0123, (float4)(0.0f), (float8)(0.0f)), is_first);
            sum = (lanes)(sum.s4567, sum.s89abcdef, sum.s0123);
        }
    }
}

// The same for a layer of one unit.
PART void single_gradients(const lanes *inputs, int input_count, lanes delta, int count, bool is_first, lanes *gradients)
{
    const lanes_int is_row = lane_numbers(0) < (lanes_int)(count);
    for (int k = 0; k <= input_count; ++k) {
        const float sum = lane_sum(select((lanes)(0.0f), inputs[k] * delta, is_row));
        put_or_add(gradients + k, (lanes)((float4)(sum, 0.0f, 0.0f, 0.0f), (float4)(0.0f), (float8)(0.0f)), is_first);
    }
}
