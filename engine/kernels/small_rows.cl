// Small networks, a few rows: units in lanes instead of rows. A batch of one or two rows would leave most lanes of
// small_block.cl empty; here one vector holds all units of a layer, and a row takes a fraction of the time of a block.
//
// Built twice: with whole vectors (whole_vectors.cl) and, for networks of up to 8 units a layer, with halves (half_vectors.cl).

typedef struct {
    lanes outputs[MAX_LAYERS + 1]; // number l: layer l's inputs
    lanes slopes[MAX_PIECES];      // piece p of layer l: pieces before l + p
    lanes alpha_slopes[MAX_LAYERS];
} Row;

// bias + Σ_k x[k] · weights[k] of the inputs of layer l, in two sums that do not wait for each other.
EITHER_WIDTH PART lanes row_sums(const Row *row, int l, int inputs, global const float *weights)
{
    const float *x = (const float *)(row->outputs + l);
    lanes even = LOAD_UNITS(weights + inputs * UNITS);
    lanes odd = (lanes)(0.0f);
    int k = 0;
    for (; k + 1 < inputs; k += 2) {
        even = fma((lanes)(x[k]), LOAD_UNITS(weights + k * UNITS), even);
        odd = fma((lanes)(x[k + 1]), LOAD_UNITS(weights + (k + 1) * UNITS), odd);
    }
    if (k < inputs)
        even = fma((lanes)(x[k]), LOAD_UNITS(weights + k * UNITS), even);
    return even + odd;
}

// Outputs and slopes of layer l from its weighted sums z; slopes[0] also beyond the last unit. Returns what dropout kept.
EITHER_WIDTH INLINE lanes row_outputs(Row *row, Layers layer, int l, lanes *slopes, lanes z, global const float *parameters,
    uint batch_row, uint dropout)
{
    const lanes_int units = UNIT_NUMBERS;
    const lanes_int is_unit = units < (lanes_int)(layer->units);
    lanes parameter = (lanes)(layer->parameter);
#ifdef USE_PRELU
    if (layer->activation == USE_PRELU)
        parameter = LOAD_UNITS(parameters + layer->alphas);
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
    slopes[0] = slope;
    row->alpha_slopes[l] = select((lanes)(0.0f), alpha_slope, is_unit);
    return kept;
}

EITHER_WIDTH PART void row_forward(Row *row, Layers layer, int l, int pieces_before, global const float *parameters, uint batch_row,
    uint dropout)
{
    lanes *slopes = row->slopes + pieces_before;
    global const float *weights = parameters + layer->weights;
    lanes z = row_sums(row, l, layer->inputs, weights);
#ifdef USE_MAXOUT
    lanes_int winner = (lanes_int)(0);
    for (int p = 1; p < layer->pieces; ++p) {
        const lanes piece = row_sums(row, l, layer->inputs, weights + p * UNITS * layer->depth);
        const lanes_int is_larger = piece > z;
        z = select(z, piece, is_larger);
        winner = select(winner, (lanes_int)(p), is_larger);
    }
#endif
    const lanes kept = row_outputs(row, layer, l, slopes, z, parameters, batch_row, dropout);
    const lanes_int is_unit = UNIT_NUMBERS < (lanes_int)(layer->units);
    slopes[0] = select((lanes)(0.0f), slopes[0], is_unit);
#ifdef USE_MAXOUT
    for (int p = 0; p < layer->pieces && layer->pieces > 1; ++p)
        slopes[p] = select((lanes)(0.0f), kept, is_unit && winner == (lanes_int)(p));
#endif
}

// ∂E/∂z of the last layer into its slopes; `scale` is 1 / rows of the batch.
EITHER_WIDTH PART void row_output(Row *row, Layers layer, int l, int pieces_before, global const float *target, float scale)
{
    const lanes_int is_unit = UNIT_NUMBERS < (lanes_int)(layer->units);
    lanes *deltas = row->slopes + pieces_before;
    const lanes value = row->outputs[l + 1];
    const lanes t = LOAD_UNITS(target);
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

// Number 0 of 8 or 16 rows of weights: those of a layer's only unit.
#define FIRST_COLUMN(column, weights) \
    _Pragma("unroll") for (int k = 0; k < WIDTH; ++k)((float *)&(column))[k] = (weights)[k * UNITS]

// Σ_n deltas[n] · weights[k][n] for every unit k of a layer.
EITHER_WIDTH PART lanes sums_back(Layers next, const lanes *deltas, global const float *weights)
{
    if (next->units == 1 && next->pieces == 1) {
        lanes column;
        FIRST_COLUMN(column, weights);
        return (lanes)(deltas[0].s0) * column;
    }
    lanes products[WIDTH];
#pragma unroll
    for (int k = 0; k < WIDTH; ++k)
        products[k] = (lanes)(0.0f);
    for (int p = 0; p < next->pieces; ++p, weights += UNITS * next->depth) {
#pragma unroll
        for (int k = 0; k < WIDTH; ++k)
            products[k] = fma(deltas[p], LOAD_UNITS(weights + k * UNITS), products[k]);
    }
    return lane_sums(products);
}

// ∂E/∂z of layer l from that of the layer after it.
EITHER_WIDTH PART void row_backward(Row *row, Layers layer, int l, int pieces_before, global const float *parameters)
{
    Layers next = layer + 1;
    lanes *slopes = row->slopes + pieces_before;
    // Behind the last unit stand the biases and zeros: their sums are not used.
    lanes sums = sums_back(next, slopes + layer->pieces, parameters + next->weights);
    sums = select((lanes)(0.0f), sums, UNIT_NUMBERS < (lanes_int)(layer->units));
    for (int p = 0; p < layer->pieces; ++p)
        slopes[p] *= sums;
    row->alpha_slopes[l] *= sums;
}

// gradients[k] gets x[k] · delta, or that is added; the last one is that of the biases.
EITHER_WIDTH PART void row_gradients(const float *x, int inputs, lanes delta, bool is_first, float16 *gradients)
{
    if (is_first) {
        for (int k = 0; k < inputs; ++k)
            gradients[k] = WIDEN((lanes)(x[k]) * delta);
        gradients[inputs] = WIDEN(delta);
        return;
    }
    for (int k = 0; k < inputs; ++k)
        gradients[k] = WIDEN(fma((lanes)(x[k]), delta, NARROW(gradients[k])));
    gradients[inputs] = WIDEN(NARROW(gradients[inputs]) + delta);
}

// One row through the network: outputs and slopes, and ∂E/∂z of the last layer. Returns the maxout pieces before the last layer.
EITHER_WIDTH INLINE int row_through(Row *row, Layers layers, int layer_count, global const float *parameters, const Rows *rows,
    ulong source, uint batch_row, float scale, ulong seed, ulong step)
{
    row->outputs[0] = select((lanes)(0.0f), (lanes)(1.0f), UNIT_NUMBERS == (lanes_int)(rows->inputs)); // for the biases
    for (int k = 0; k < rows->inputs; ++k)
        ((float *)row->outputs)[k] = input_of(*rows, source, k);
    int pieces = 0;
    EACH_LAYER
    for (int l = 0; l < layer_count; ++l) {
        const uint key = layers[l].dropout_threshold > 0 ? dropout_key(seed, step, l) : 0;
        row_forward(row, layers + l, l, pieces, parameters, batch_row, key);
        pieces += layers[l].pieces;
    }
    const int last = layer_count - 1;
    pieces -= layers[last].pieces;
    row_output(row, layers + last, last, pieces, rows->targets + source * rows->target_stride, scale);
    return pieces;
}

// A few rows through the network and back, one after the other with their units in lanes; begin is their number within the batch.
EITHER_WIDTH PART void small_few_rows(Row *row, Block *block, Layers layers, int layer_count, global const float *parameters,
    const Rows *rows, global const uint *order, uint begin, uint count, float scale, ulong seed, ulong step)
{
    for (uint r = 0; r < count; ++r) {
        const bool is_first = begin + r == 0;
        int pieces = row_through(row, layers, layer_count, parameters, rows, order[r], begin + r, scale, seed, step);
        EACH_LAYER
        for (int l = layer_count - 1; l >= 0; --l) {
            for (int p = pieces; p < pieces + layers[l].pieces; ++p)
                row_gradients((const float *)(row->outputs + l), layers[l].inputs, row->slopes[p], is_first, block->gradients + p * INPUTS);
            const lanes earlier = NARROW(block->alpha_gradients[l]);
            block->alpha_gradients[l] = WIDEN(is_first ? row->alpha_slopes[l] : earlier + row->alpha_slopes[l]);
            if (l == 0)
                break;
            pieces -= layers[l - 1].pieces;
            row_backward(row, layers + l - 1, l - 1, pieces, parameters);
        }
    }
}

// A batch of one row under plain gradient descent: the weights of a layer are fetched once, for ∂E/∂z of the layer before it and for
// their own update, and no gradient is kept. Rate times input comes first, because it is there before ∂E/∂z. Not for layers with several
// pieces or learned alphas (suits_plain_row()).

// Takes rate · x[k] · delta from weights[k], k = 0 … inputs (the biases); Σ_n delta[n] · weights[k][n] as they were before.
EITHER_WIDTH INLINE lanes update_and_sums_back(const float *x, int inputs, int units, lanes delta, float rate, global float *weights)
{
    lanes column;
    if (units == 1)
        FIRST_COLUMN(column, weights);
    lanes products[WIDTH];
#pragma unroll
    for (int k = 0; k < WIDTH; ++k) { // behind the biases stand zeros and meet zeros
        const lanes w = LOAD_UNITS(weights + k * UNITS);
        products[k] = delta * w;
        STORE_UNITS(fma((lanes)(-rate * x[k]), delta, w), weights + k * UNITS);
    }
    if (inputs == WIDTH)
        STORE_UNITS(fma((lanes)(-rate), delta, LOAD_UNITS(weights + WIDTH * UNITS)), weights + WIDTH * UNITS);
    return units == 1 ? (lanes)(delta.s0) * column : lane_sums(products);
}

// From ∂E/∂z of the last layer to new weights of all.
EITHER_WIDTH PART void plain_row_step(Row *row, Layers layers, int layer_count, float rate, global float *parameters)
{
    EACH_LAYER
    for (int l = layer_count - 1; l >= 0; --l) {
        const float *x = (const float *)(row->outputs + l);
        const int inputs = layers[l].inputs;
        const lanes sums = update_and_sums_back(x, inputs, layers[l].units, row->slopes[l], rate, parameters + layers[l].weights);
        if (l > 0)
            row->slopes[l - 1] *= select((lanes)(0.0f), sums, UNIT_NUMBERS < (lanes_int)(inputs));
    }
}

// One row through the network, and the update: see plain_row_step().
EITHER_WIDTH PART void small_single_row(Row *row, Layers layers, int layer_count, global float *parameters, const Rows *rows, ulong source,
    float rate, ulong seed, ulong step)
{
    row_through(row, layers, layer_count, parameters, rows, source, 0, 1.0f, seed, step);
    plain_row_step(row, layers, layer_count, rate, parameters);
}

// Rows order[0 … count−1], one after the other, through a network of one layer, whose weights stay in registers: through memory the
// next row would wait for them longer than for any operation. The numbers are those of plain_row_step(). Slopes beyond the last unit meet
// gradients of zero.
EITHER_WIDTH PART void plain_layer_rows(Row *row, Layers layer, global float *parameters, const Rows *rows, global const uint *order,
    uint count, float rate)
{
    const int inputs = layer->inputs;
    global float *place = parameters + layer->weights;
    lanes weights[WIDTH + 1];
    for (int k = 0; k <= inputs; ++k)
        weights[k] = LOAD_UNITS(place + k * UNITS);
    for (uint r = 0; r < count; ++r) {
        const ulong source = order[r];
        float x[WIDTH];
        lanes even = weights[inputs];
        lanes odd = (lanes)(0.0f);
        for (int k = 0; k < inputs; ++k) {
            x[k] = input_of(*rows, source, k);
            if (k % 2 == 0)
                even = fma((lanes)(x[k]), weights[k], even);
            else
                odd = fma((lanes)(x[k]), weights[k], odd);
        }
        row_outputs(row, layer, 0, row->slopes, even + odd, parameters, 0, 0);
        row_output(row, layer, 0, 0, rows->targets + source * rows->target_stride, 1.0f);
        for (int k = 0; k < inputs; ++k)
            weights[k] = fma((lanes)(-rate * x[k]), row->slopes[0], weights[k]);
        weights[inputs] = fma((lanes)(-rate), row->slopes[0], weights[inputs]);
    }
    for (int k = 0; k <= inputs; ++k)
        STORE_UNITS(weights[k], place + k * UNITS);
}
