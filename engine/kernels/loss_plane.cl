// The loss of a network over a plane through its parameters: one work-item takes places of the grid through all rows of the data.
//
// θ = origin + α · first + β · second is put together once for each place. Rows then go through all layers in blocks of
// ROW_VECTORS vectors, a row in each lane, so that one weight from memory serves a whole block. On graphics processors, where a
// vector has one lane, neighbouring work-items stand for neighbouring places and keep their numbers side by side.
//
// parameters  The weights of UNITS units stand together: first their biases, then for each input the UNITS weights from it. The
//             block of units b, piece p of a layer begins at weights + (b · pieces + p) · (inputs + 1) · UNITS. Units beyond the
//             last have zeros.
// inputs      Number k of row r stands at k · row_stride + r; targets likewise. Rows beyond the last are zeros and do not count.
// scratch     Of each work-item: its θ, then the outputs of the layer before and those of the present layer: output n of row r
//             of the block at n · ROW_BLOCK + r.

#define INLINED __attribute__((always_inline))
#define MAXOUT 14
#define ROW_BLOCK (LANES * ROW_VECTORS)
// Where a number stands among those of a work-item.
#define OWN(index) ((ulong)(index) * GROUP_SIZE)

// What a layer reads: number k of the block's rows at k · stride, in steps of `step`.
typedef struct {
    global const float *numbers;
    int stride;
    int step;
} Source;

// θ at a place.
void combine_parameters(global const float *origin, global const float *first, global const float *second, int count, float alpha,
    float beta, global float *parameters)
{
    for (int i = 0; i < count; i += LANES) {
        const lanes across = fma((lanes)(beta), LOAD_LANES(second + i), LOAD_LANES(origin + i));
        STORE_LANES(fma((lanes)(alpha), LOAD_LANES(first + i), across), parameters + OWN(i));
    }
}

// Weighted sums of UNITS units, biases included.
INLINED void weighted_sums(global const float *weights, Source source, int inputs, lanes sum[UNITS][ROW_VECTORS])
{
#pragma unroll
    for (int u = 0; u < UNITS; ++u)
#pragma unroll
        for (int v = 0; v < ROW_VECTORS; ++v)
            sum[u][v] = (lanes)(weights[OWN(u)]);
    for (int k = 0; k < inputs; ++k) {
        weights += OWN(UNITS);
        lanes x[ROW_VECTORS];
#pragma unroll
        for (int v = 0; v < ROW_VECTORS; ++v)
            x[v] = LOAD_LANES(source.numbers + v * LANES * source.step);
        source.numbers += source.stride * source.step;
#pragma unroll
        for (int u = 0; u < UNITS; ++u) {
            const lanes w = (lanes)(weights[OWN(u)]);
#pragma unroll
            for (int v = 0; v < ROW_VECTORS; ++v)
                sum[u][v] = fma(w, x[v], sum[u][v]);
        }
    }
}

// The same of the largest piece of each unit.
INLINED void largest_sums(global const Layer *layer, global const float *weights, Source source, lanes sum[UNITS][ROW_VECTORS])
{
    for (int p = 1; p < layer->pieces; ++p) {
        lanes piece[UNITS][ROW_VECTORS];
        weighted_sums(weights + OWN(p * (layer->inputs + 1) * UNITS), source, layer->inputs, piece);
#pragma unroll
        for (int u = 0; u < UNITS; ++u)
#pragma unroll
            for (int v = 0; v < ROW_VECTORS; ++v)
                sum[u][v] = select(sum[u][v], piece[u][v], piece[u][v] > sum[u][v]);
    }
}

// Outputs of a unit from its weighted sums.
INLINED void activate_unit(const int activation, lanes parameter, lanes sum[ROW_VECTORS])
{
#if defined(USE_TANH) && ROW_VECTORS % 2 == 0
    if (activation == USE_TANH) {
#pragma unroll
        for (int v = 0; v < ROW_VECTORS; v += 2)
            hyperbolic_tangents(&sum[v], &sum[v + 1]);
        return;
    }
#endif
#pragma unroll
    for (int v = 0; v < ROW_VECTORS; ++v) {
        lanes slope;
        activate(activation, sum[v], parameter, &sum[v], &slope);
    }
}

// A layer with an activation that is known when this is compiled, so that sums stay in registers until they are outputs.
INLINED void forward_with(const int activation, global const Layer *layer, global const float *parameters, Source source,
    global float *outputs)
{
    const int block = layer->pieces * (layer->inputs + 1) * UNITS;
    global const float *weights = parameters + OWN(layer->weights);
    for (int n = 0; n < layer->units; n += UNITS) {
        lanes sum[UNITS][ROW_VECTORS];
        weighted_sums(weights, source, layer->inputs, sum);
        if (activation == MAXOUT)
            largest_sums(layer, weights, source, sum);
        weights += OWN(block);
#pragma unroll
        for (int u = 0; u < UNITS; ++u) {
            if (n + u >= layer->units)
                break;
            lanes parameter = (lanes)(layer->parameter);
#ifdef USE_PRELU
            if (activation == USE_PRELU)
                parameter = (lanes)(parameters[OWN(layer->alphas + n + u)]);
#endif
            activate_unit(activation, parameter, sum[u]);
#pragma unroll
            for (int v = 0; v < ROW_VECTORS; ++v)
                STORE_LANES(sum[u][v], outputs + OWN((n + u) * ROW_BLOCK + v * LANES));
        }
    }
}

// The numbers of activations are those of ActivationType. A softmax layer comes as identity: loss.cl wants its weighted sums.
void forward_layer(global const Layer *layer, global const float *parameters, Source source, global float *outputs)
{
#define LAYER_WITH(activation)                                                                                                   \
    case activation: forward_with(activation, layer, parameters, source, outputs); break
    switch (layer->activation) {
        LAYER_WITH(0);
        LAYER_WITH(1);
        LAYER_WITH(2);
        LAYER_WITH(3);
        LAYER_WITH(4);
        LAYER_WITH(5);
        LAYER_WITH(6);
        LAYER_WITH(7);
        LAYER_WITH(8);
        LAYER_WITH(9);
        LAYER_WITH(10);
        LAYER_WITH(11);
        LAYER_WITH(12);
        LAYER_WITH(13);
        LAYER_WITH(MAXOUT);
    }
}

// All layers for a block of rows; returns where the outputs of the last one are: `one` and `other` take turns.
INLINED global const float *forward_rows(global const Layer *layers, int layer_count, global const float *parameters,
    global const float *inputs, int row_stride, global float *one, global float *other)
{
    Source source = {inputs, row_stride, 1};
    for (int l = 0; l < layer_count; ++l) {
        global float *outputs = l % 2 == 0 ? one : other;
        forward_layer(layers + l, parameters, source, outputs);
        source.numbers = outputs;
        source.stride = ROW_BLOCK;
        source.step = GROUP_SIZE;
    }
    return source.numbers;
}

#ifdef USE_OUTPUT_SOFTMAX
// Losses of the rows in one vector, from the weighted sums of a softmax layer.
lanes softmax_losses(global const Layer *layer, global const float *outputs, global const float *targets, int row_stride)
{
    lanes top = (lanes)(-INFINITY);
    for (int n = 0; n < layer->units; ++n)
        top = fmax(top, LOAD_LANES(outputs + OWN(n * ROW_BLOCK)));
    lanes sum = (lanes)(0.0f);
    for (int n = 0; n < layer->units; ++n)
        sum += exp_below(LOAD_LANES(outputs + OWN(n * ROW_BLOCK)) - top);
    const lanes log_sum = log(sum);
    lanes total = (lanes)(0.0f);
    for (int n = 0; n < layer->units; ++n) {
        const lanes z = LOAD_LANES(outputs + OWN(n * ROW_BLOCK)) - top;
        const lanes t = LOAD_LANES(targets + (ulong)n * row_stride);
#ifdef USE_LOSS_CROSS_ENTROPY
        if (layer->loss == USE_LOSS_CROSS_ENTROPY) {
            total += t * (log_sum - z);
            continue;
        }
#endif
        lanes gradient;
        total += output_loss(layer->loss, exp_below(z) / sum, t, layer->units, &gradient);
    }
    return total;
}
#endif

// Losses of the rows in one vector.
INLINED lanes row_losses(global const Layer *layer, global const float *outputs, global const float *targets, int row_stride)
{
#ifdef USE_OUTPUT_SOFTMAX
    if (layer->output_form == USE_OUTPUT_SOFTMAX)
        return softmax_losses(layer, outputs, targets, row_stride);
#endif
    lanes total = (lanes)(0.0f);
    for (int n = 0; n < layer->units; ++n) {
        const lanes value = LOAD_LANES(outputs + OWN(n * ROW_BLOCK));
        const lanes t = LOAD_LANES(targets + (ulong)n * row_stride);
        lanes gradient;
#ifdef USE_OUTPUT_LOGISTIC
        if (layer->output_form == USE_OUTPUT_LOGISTIC) {
            lanes y;
            total += logistic_loss(layer->loss, value, t, &y, &gradient);
            continue;
        }
#endif
        total += output_loss(layer->loss, value, t, layer->units, &gradient);
    }
    return total;
}

// sums[p] = the loss of all rows at place first_place + p, for place_count places; the work-items share them.
__attribute__((reqd_work_group_size(GROUP_SIZE, 1, 1))) kernel void plane_losses(global const Layer *layers, int layer_count,
    global const float *origin, global const float *first, global const float *second, int parameter_count,
    global const float *inputs, global const float *targets, int row_stride, int rows, global const float *alphas,
    global const float *betas, int columns, int first_place, int place_count, global float *scratch, int widest,
    global float *sums)
{
    const int values = widest * ROW_BLOCK;
    const ulong own_size = parameter_count + 2 * (ulong)values;
    global float *parameters = scratch + get_group_id(0) * own_size * GROUP_SIZE + get_local_id(0);
    global float *const one = parameters + OWN(parameter_count);
    global float *const other = one + OWN(values);
    for (int p = get_global_id(0); p < place_count; p += get_global_size(0)) {
        const int place = first_place + p;
        combine_parameters(origin, first, second, parameter_count, alphas[place % columns], betas[place / columns], parameters);
        lanes sum = (lanes)(0.0f);
        lanes lost = (lanes)(0.0f); // what rounding took from the sum (Kahan 1965)
        for (int row = 0; row < rows; row += ROW_BLOCK) {
            const global float *outputs = forward_rows(layers, layer_count, parameters, inputs + row, row_stride, one, other);
            for (int v = 0; v < ROW_VECTORS; ++v) {
                const int at = row + v * LANES;
                const lanes losses
                    = row_losses(layers + layer_count - 1, outputs + OWN(v * LANES), targets + at, row_stride);
                const lanes part = select((lanes)(0.0f), losses, lane_numbers(at) < (lanes_int)(rows)) - lost;
                const lanes total = sum + part;
                lost = (total - sum) - part;
                sum = total;
            }
        }
        sums[p] = lane_sum(sum);
    }
}
