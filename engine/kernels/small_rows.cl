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

// The same of 8 vectors of 8 numbers. A layer of up to HALF units is as wide as half a vector: where a processor takes two steps
// for a whole one, it takes one for the half. Its lanes beyond hold zero, so that sums of halves are those of the whole, bit for bit.
#define HALF (UNITS / 2)
#define LOAD_HALF(address) vload8(0, address)
typedef float8 half_in_memory __attribute__((aligned(4)));
#define STORE_HALF(value, address) (*(global half_in_memory *)(address) = (value)) // as one store, see STORE_LANES

INLINE float8 half_sum_pairs(float8 a, float8 b)
{
    return (float8)(a.s0, b.s0, a.s1, b.s1, a.s4, b.s4, a.s5, b.s5) + (float8)(a.s2, b.s2, a.s3, b.s3, a.s6, b.s6, a.s7, b.s7);
}

INLINE float8 half_sum_of_pairs(float8 a, float8 b)
{
    return (float8)(a.s0, a.s1, b.s0, b.s1, a.s4, a.s5, b.s4, b.s5) + (float8)(a.s2, a.s3, b.s2, b.s3, a.s6, a.s7, b.s6, b.s7);
}

INLINE float8 half_lane_sums(float8 v[HALF])
{
    const float8 a = half_sum_of_pairs(half_sum_pairs(v[0], v[1]), half_sum_pairs(v[2], v[3]));
    const float8 b = half_sum_of_pairs(half_sum_pairs(v[4], v[5]), half_sum_pairs(v[6], v[7]));
    return (float8)(a.lo, b.lo) + (float8)(a.hi, b.hi);
}

INLINE lanes from_half(float8 half_lanes) { return (lanes)(half_lanes, (float8)(0.0f)); }

PART float8 half_row_sums(const float *x, int inputs, global const float *weights)
{
    float8 even = LOAD_HALF(weights + inputs * UNITS);
    float8 odd = (float8)(0.0f);
    int k = 0;
    for (; k + 1 < inputs; k += 2) {
        even = fma((float8)(x[k]), LOAD_HALF(weights + k * UNITS), even);
        odd = fma((float8)(x[k + 1]), LOAD_HALF(weights + (k + 1) * UNITS), odd);
    }
    if (k < inputs)
        even = fma((float8)(x[k]), LOAD_HALF(weights + k * UNITS), even);
    return even + odd;
}

// bias + Σ_k x[k] · weights[k], in two sums that do not wait for each other.
PART lanes row_sums(const float *x, int inputs, int units, global const float *weights)
{
    if (units <= HALF)
        return from_half(half_row_sums(x, inputs, weights));
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

PART void row_forward(Row *row, Layers layer, int l, int pieces_before, global const float *parameters, uint batch_row,
    uint dropout)
{
    const float *x = (const float *)(row->outputs + l);
    lanes *slopes = row->slopes + pieces_before;
    global const float *weights = parameters + layer->weights;
    const lanes_int units = lane_numbers(0);
    const lanes_int is_unit = units < (lanes_int)(layer->units);
    lanes z = row_sums(x, layer->inputs, layer->units, weights);
#ifdef USE_MAXOUT
    lanes_int winner = (lanes_int)(0);
    for (int p = 1; p < layer->pieces; ++p) {
        const lanes piece = row_sums(x, layer->inputs, layer->units, weights + p * UNITS * layer->depth);
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
    const lanes behind = select((lanes)(0.0f), (lanes)(1.0f), units == (lanes_int)(layer->units)); // the input of the next biases
    row->outputs[l + 1] = select(behind, value, is_unit);
    slopes[0] = select((lanes)(0.0f), slope, is_unit);
#ifdef USE_MAXOUT
    for (int p = 0; p < layer->pieces && layer->pieces > 1; ++p)
        slopes[p] = select((lanes)(0.0f), kept, is_unit && winner == (lanes_int)(p));
#endif
    row->alpha_slopes[l] = select((lanes)(0.0f), alpha_slope, is_unit);
}

// ∂E/∂z of the last layer into its slopes; `scale` is 1 / rows of the batch.
PART void row_output(Row *row, Layers layer, int l, int pieces_before, global const float *target, float scale)
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

// Σ_n deltas[n] · weights[k][n] for every unit k of a layer.
PART lanes sums_back(Layers next, const lanes *deltas, global const float *weights)
{
    lanes products[UNITS];
#pragma unroll
    for (int k = 0; k < UNITS; ++k)
        products[k] = (lanes)(0.0f);
    for (int p = 0; p < next->pieces; ++p, weights += UNITS * next->depth) {
#pragma unroll
        for (int k = 0; k < UNITS; ++k)
            products[k] = fma(deltas[p], LOAD_LANES(weights + k * UNITS), products[k]);
    }
    return lane_sums(products);
}

// Where both layers have up to HALF units.
PART lanes half_sums_back(Layers next, const lanes *deltas, global const float *weights)
{
    float8 products[HALF];
#pragma unroll
    for (int k = 0; k < HALF; ++k)
        products[k] = (float8)(0.0f);
    for (int p = 0; p < next->pieces; ++p, weights += UNITS * next->depth) {
#pragma unroll
        for (int k = 0; k < HALF; ++k)
            products[k] = fma(deltas[p].lo, LOAD_HALF(weights + k * UNITS), products[k]);
    }
    return from_half(half_lane_sums(products));
}

// ∂E/∂z of layer l from that of the layer after it.
PART void row_backward(Row *row, Layers layer, int l, int pieces_before, global const float *parameters)
{
    Layers next = layer + 1;
    lanes *slopes = row->slopes + pieces_before;
    const lanes *deltas = slopes + layer->pieces;
    const bool is_half = layer->units <= HALF && next->units <= HALF;
    global const float *weights = parameters + next->weights;
    // Behind the last unit stand the biases and zeros: their sums are not used.
    lanes sums = is_half ? half_sums_back(next, deltas, weights) : sums_back(next, deltas, weights);
    sums = select((lanes)(0.0f), sums, lane_numbers(0) < (lanes_int)(layer->units));
    for (int p = 0; p < layer->pieces; ++p)
        slopes[p] *= sums;
    row->alpha_slopes[l] *= sums;
}

// gradients[k] gets x[k] · delta, or that is added; the last one is that of the biases.
PART void row_gradients(const float *x, int inputs, lanes delta, bool is_first, lanes *gradients)
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

// A batch of one row under plain gradient descent: the weights of a layer are fetched once, for ∂E/∂z of the layer before it and for
// their own update, and no gradient is kept. The numbers are those of the longer way, bit for bit.

PART bool suits_plain_row(Layers layers, int layer_count)
{
#ifdef FROZEN
    return false;
#else
    bool suits = true;
    EACH_LAYER
    for (int l = 0; l < layer_count; ++l)
        suits = suits && layers[l].pieces == 1 && layers[l].alpha_tiles == 0;
    return suits;
#endif
}

// Takes rate · x[k] · delta from weights[k], k = 0 … inputs (the biases); Σ_n delta[n] · weights[k][n] as they were before.
INLINE lanes update_and_sums_back(const float *x, int inputs, lanes delta, float rate, global float *weights)
{
    lanes products[UNITS];
#pragma unroll
    for (int k = 0; k < UNITS; ++k) { // behind the biases stand zeros and meet zeros
        const lanes w = LOAD_LANES(weights + k * UNITS);
        products[k] = delta * w;
        STORE_LANES(fma((lanes)(-rate), (lanes)(x[k]) * delta, w), weights + k * UNITS);
    }
    if (inputs == UNITS)
        STORE_LANES(fma((lanes)(-rate), delta, LOAD_LANES(weights + UNITS * UNITS)), weights + UNITS * UNITS);
    return lane_sums(products);
}

// The same where there are up to HALF inputs and units.
INLINE lanes half_update_and_sums_back(const float *x, int inputs, float8 delta, float rate, global float *weights)
{
    float8 products[HALF];
#pragma unroll
    for (int k = 0; k < HALF; ++k) {
        const float8 w = LOAD_HALF(weights + k * UNITS);
        products[k] = delta * w;
        STORE_HALF(fma((float8)(-rate), (float8)(x[k]) * delta, w), weights + k * UNITS);
    }
    if (inputs == HALF)
        STORE_HALF(fma((float8)(-rate), delta, LOAD_HALF(weights + HALF * UNITS)), weights + HALF * UNITS);
    return from_half(half_lane_sums(products));
}

// From ∂E/∂z of the last layer to new weights of all. Not for layers with several pieces or learned alphas.
PART void plain_row_step(Row *row, Layers layers, int layer_count, float rate, global float *parameters)
{
    EACH_LAYER
    for (int l = layer_count - 1; l >= 0; --l) {
        const float *x = (const float *)(row->outputs + l);
        const int inputs = layers[l].inputs;
        global float *weights = parameters + layers[l].weights;
        const lanes sums = inputs <= HALF && layers[l].units <= HALF
            ? half_update_and_sums_back(x, inputs, row->slopes[l].lo, rate, weights)
            : update_and_sums_back(x, inputs, row->slopes[l], rate, weights);
        if (l > 0)
            row->slopes[l - 1] *= select((lanes)(0.0f), sums, lane_numbers(0) < (lanes_int)(inputs));
    }
}
