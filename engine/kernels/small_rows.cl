// Small networks, a few rows: units in lanes instead of rows. A batch of one or two rows would leave most lanes of
// small_network.cl empty; here one vector holds all units of a layer, and a row takes a fraction of the time of a block.

#define UNITS 16

typedef struct {
    lanes outputs[MAX_LAYERS + 1]; // number l: layer l's inputs
    lanes slopes[MAX_PIECES];      // piece p of layer l: pieces before l + p
    lanes alpha_slopes[MAX_LAYERS];
} Row;

// Four rounds in which two vectors become one of sums: of numbers that lie two apart, side by side, and in halves and quarters of
// a vector. The first two stay within quarters, which takes a processor a third of the time of moving numbers between them. (Numbers
// are named one by one: PoCL 3.1 makes more of shorter forms.)
INLINE lanes sum_pairs(lanes a, lanes b)
{
    return (lanes)(a.s0, b.s0, a.s1, b.s1, a.s4, b.s4, a.s5, b.s5, a.s8, b.s8, a.s9, b.s9, a.sc, b.sc, a.sd, b.sd)
        + (lanes)(a.s2, b.s2, a.s3, b.s3, a.s6, b.s6, a.s7, b.s7, a.sa, b.sa, a.sb, b.sb, a.se, b.se, a.sf, b.sf);
}

INLINE lanes sum_of_pairs(lanes a, lanes b)
{
    return (lanes)(a.s0, a.s1, b.s0, b.s1, a.s4, a.s5, b.s4, b.s5, a.s8, a.s9, b.s8, b.s9, a.sc, a.sd, b.sc, b.sd)
        + (lanes)(a.s2, a.s3, b.s2, b.s3, a.s6, a.s7, b.s6, b.s7, a.sa, a.sb, b.sa, b.sb, a.se, a.sf, b.se, b.sf);
}

INLINE lanes sum_halves(lanes a, lanes b) { return (lanes)(a.lo, b.lo) + (lanes)(a.hi, b.hi); }

INLINE lanes sum_quarters(lanes a, lanes b)
{
    return (lanes)(a.s0123, a.s89ab, b.s0123, b.s89ab) + (lanes)(a.s4567, a.scdef, b.s4567, b.scdef);
}

// Sums of 16 vectors: lane i holds that of v[i].
INLINE lanes lane_sums(lanes v[16])
{
#pragma unroll
    for (int i = 0; i < 8; ++i)
        v[i] = sum_pairs(v[2 * i], v[2 * i + 1]);
#pragma unroll
    for (int i = 0; i < 4; ++i)
        v[i] = sum_of_pairs(v[2 * i], v[2 * i + 1]);
    return sum_quarters(sum_halves(v[0], v[1]), sum_halves(v[2], v[3]));
}

// bias + Σ_k x[k] · weights[k], in two sums that do not wait for each other.
lanes row_sums(const float *x, int inputs, global const float *weights)
{
    lanes even = LOAD_LANES(weights + inputs * UNITS);
    lanes odd = (lanes)(0.0f);
    int k = 0;
    for (; k + 1 < inputs; k += 2) {
        even = fma((lanes)(x[k]), LOAD_LANES(weights + k * UNITS), even);
        odd = fma((lanes)(x[k + 1]), LOAD_LANES(weights + (k + 1) * UNITS), odd);
    }
    if (k < inputs)
        even = fma((lanes)(x[k]), LOAD_LANES(weights + k * UNITS), even);
    return even + odd;
}

void row_forward(Row *row, global const Layer *layer, int l, int pieces_before, global const float *parameters, uint batch_row,
    uint dropout)
{
    const float *x = (const float *)(row->outputs + l);
    lanes *slopes = row->slopes + pieces_before;
    global const float *weights = parameters + layer->weights;
    const lanes_int units = lane_numbers(0);
    const lanes_int is_unit = units < (lanes_int)(layer->units);
    lanes z = row_sums(x, layer->inputs, weights);
#ifdef USE_MAXOUT
    lanes_int winner = (lanes_int)(0);
    for (int p = 1; p < layer->pieces; ++p) {
        const lanes piece = row_sums(x, layer->inputs, weights + p * UNITS * layer->depth);
        const lanes_int is_larger = piece > z;
        z = select(z, piece, is_larger);
        winner = select(winner, (lanes_int)(p), is_larger);
    }
#endif
    lanes parameter = (lanes)(layer->parameter);
#ifdef USE_PRELU
    if (layer->activation == USE_PRELU)
        parameter = LOAD_LANES(parameters + layer->alphas);
#endif
    lanes value;
    lanes slope;
    activate(layer->activation, z, parameter, &value, &slope);
    lanes alpha_slope = select((lanes)(0.0f), z, z < (lanes)(0.0f)); // of PReLU
    lanes kept = (lanes)(1.0f); // by dropout
    if (layer->dropout_threshold > 0) {
        kept = dropout_factor(units, batch_row, dropout, layer->dropout_threshold, layer->dropout_scale);
        value *= kept;
        slope *= kept;
        alpha_slope *= kept;
    }
    row->outputs[l + 1] = select((lanes)(0.0f), value, is_unit);
    slopes[0] = select((lanes)(0.0f), slope, is_unit);
#ifdef USE_MAXOUT
    for (int p = 0; p < layer->pieces && layer->pieces > 1; ++p)
        slopes[p] = select((lanes)(0.0f), kept, is_unit && winner == (lanes_int)(p));
#endif
    row->alpha_slopes[l] = select((lanes)(0.0f), alpha_slope, is_unit);
}

// ∂E/∂z of the last layer into its slopes; `scale` is 1 / rows of the batch.
void row_output(Row *row, global const Layer *layer, int l, int pieces_before, global const float *target, float scale)
{
    const lanes_int is_unit = lane_numbers(0) < (lanes_int)(layer->units);
    lanes *deltas = row->slopes + pieces_before;
    const lanes value = row->outputs[l + 1];
    const lanes t = LOAD_LANES(target);
    lanes gradient;
#ifdef USE_OUTPUT_SOFTMAX
    if (layer->output_form == USE_OUTPUT_SOFTMAX) {
        const float top = lane_max(select((lanes)(-INFINITY), value, is_unit));
        const lanes e = select((lanes)(0.0f), exp_below(value - top), is_unit);
        const lanes y = e / lane_sum(e);
#ifdef USE_LOSS_CROSS_ENTROPY
        if (layer->loss == USE_LOSS_CROSS_ENTROPY) {
            deltas[0] = (y * lane_sum(t) - t) * scale;
            return;
        }
#endif
        output_loss(layer->loss, y, t, layer->units, &gradient);
        gradient = select((lanes)(0.0f), gradient, is_unit);
        deltas[0] = y * (gradient - lane_sum(y * gradient)) * scale;
        return;
    }
#endif
#ifdef USE_OUTPUT_LOGISTIC
    if (layer->output_form == USE_OUTPUT_LOGISTIC) {
        lanes y;
        logistic_loss(layer->loss, value, t, &y, &gradient);
    } else
#endif
        output_loss(layer->loss, value, t, layer->units, &gradient);
    gradient = select((lanes)(0.0f), gradient, is_unit);
    for (int p = 0; p < layer->pieces; ++p)
        deltas[p] = deltas[p] * scale * gradient; // the gradient comes last
    row->alpha_slopes[l] = row->alpha_slopes[l] * scale * gradient;
}

// ∂E/∂z of layer l from that of the layer after it.
void row_backward(Row *row, global const Layer *layer, int l, int pieces_before, global const float *parameters)
{
    global const Layer *next = layer + 1;
    lanes *slopes = row->slopes + pieces_before;
    const lanes *deltas = slopes + layer->pieces;
    lanes products[UNITS];
#pragma unroll
    for (int k = 0; k < UNITS; ++k)
        products[k] = (lanes)(0.0f);
    for (int p = 0; p < next->pieces; ++p) {
        // Behind the last unit stand the biases and zeros: their sums meet a slope of zero.
        global const float *weights = parameters + next->weights + p * UNITS * next->depth;
#pragma unroll
        for (int k = 0; k < UNITS; ++k)
            products[k] = fma(deltas[p], LOAD_LANES(weights + k * UNITS), products[k]);
    }
    const lanes sums = select((lanes)(0.0f), lane_sums(products), lane_numbers(0) < (lanes_int)(layer->units));
    for (int p = 0; p < layer->pieces; ++p)
        slopes[p] *= sums;
    row->alpha_slopes[l] *= sums;
}

// gradients[k] gets x[k] · delta, or that is added; the last one is that of the biases.
void row_gradients(const float *x, int inputs, lanes delta, bool is_first, lanes *gradients)
{
    if (is_first) {
        for (int k = 0; k < inputs; ++k)
            gradients[k] = (lanes)(x[k]) * delta;
        gradients[inputs] = delta;
        return;
    }
    for (int k = 0; k < inputs; ++k)
        gradients[k] = fma((lanes)(x[k]), delta, gradients[k]);
    gradients[inputs] += delta;
}
