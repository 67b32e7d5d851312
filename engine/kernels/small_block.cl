// Small networks, many rows: the 16 lanes of a vector are 16 rows of the batch, so that every unit is one vector, whatever the
// widths. A batch of more rows is taken in blocks of 16. Per block:
//     forward    weighted sums of 8 units at a time (of few, one by one), weights as scalars that are spread over the lanes
//     backward   likewise, along the other side of the same weights
//     gradients  small_gradients.cl
// Parameters, optimiser memory and their layout are those of layout.cl with panels of one vector. The copies of the weights
// for the way back (`transposed`) are not needed here and are written once, at the end.

#define INPUTS (UNITS + 1)  // of a layer; the last is a 1, the input of the biases
#define INPUTS_READ (UNITS + FEW_UNITS) // 4 at a time may reach beyond the last

// The rows of a block. They are gathered while the block before is computed: numbers that were written one by one can be read
// as a vector only when all of them have reached the cache.
typedef struct {
    lanes inputs[INPUTS_READ];
    lanes targets[UNITS];
    lanes quad_inputs; // of small_quads.cl
    lanes quad_targets;
} Gathered;

// What one block leaves behind. The build defines MAX_LAYERS and MAX_PIECES, the pieces of all layers together; and TRAIN or
// EVALUATE, the kernel that it wants.
typedef struct {
    lanes outputs[MAX_LAYERS * INPUTS];              // of layer l from l · INPUTS, and behind them a 1
    lanes slopes[MAX_PIECES * UNITS];                // piece p of layer l from (pieces before l + p) · UNITS
    lanes alpha_slopes[MAX_LAYERS * UNITS];
    lanes gradients[MAX_PIECES * INPUTS];            // sums over the blocks of a batch, as they lie in memory
    lanes alpha_gradients[MAX_LAYERS];
    lanes row_scale;                                 // 1 / rows of the batch; 0 in lanes beyond the last row
    lanes_uint batch_rows;                           // numbers of the rows within the batch; name the dropout masks
} Block;

typedef struct {
    global const float *values;
    global const uchar *pixels;
    int has_pixels;
    int inputs;
    int outputs;
    global const float *targets;
    int target_stride;
} Rows;

PART void clear_block(Block *block, Layers layers, int layer_count)
{
    for (int i = 0; i < MAX_LAYERS * INPUTS; ++i)
        block->outputs[i] = (lanes)(0.0f);
    EACH_LAYER
    for (int l = 0; l < layer_count; ++l)
        block->outputs[l * INPUTS + layers[l].units] = (lanes)(1.0f);
    for (int i = 0; i < MAX_PIECES * UNITS; ++i)
        block->slopes[i] = (lanes)(0.0f);
    for (int i = 0; i < MAX_LAYERS * UNITS; ++i)
        block->alpha_slopes[i] = (lanes)(0.0f);
}

PART void clear_gathered(Gathered *gathered, int inputs)
{
    for (int k = 0; k < INPUTS_READ; ++k)
        gathered->inputs[k] = (lanes)(k == inputs ? 1.0f : 0.0f);
    for (int u = 0; u < UNITS; ++u)
        gathered->targets[u] = (lanes)(0.0f);
    gathered->quad_inputs = (lanes)(0.0f);
    gathered->quad_targets = (lanes)(0.0f);
}

PART const lanes *inputs_of(const Block *block, const Gathered *gathered, int l)
{
    return l == 0 ? gathered->inputs : block->outputs + (l - 1) * INPUTS;
}

PART float input_of(const Rows rows, ulong source, int k)
{
    const ulong at = source * rows.inputs + k;
    return rows.has_pixels ? rows.pixels[at] / 255.0f : rows.values[at];
}

// `count` numbers into a lane of as many vectors. Counts are small: loops that are unrolled for large ones take longer.
INLINE void spread(lanes *vectors, int lane, global const float *numbers, int count)
{
    float *place = (float *)vectors + lane;
    place[0] = numbers[0];
    if (count > 1)
        place[LANES] = numbers[1];
#pragma unroll 1
    for (int k = 2; k < count; ++k)
        place[k * LANES] = numbers[k];
}

// Row `source` into lane `lane`.
INLINE void gather_lane(Gathered *gathered, const Rows *rows, ulong source, int lane)
{
    if (rows->has_pixels) {
        for (int k = 0; k < rows->inputs; ++k)
            ((float *)gathered->inputs)[k * LANES + lane] = rows->pixels[source * rows->inputs + k] / 255.0f;
    } else {
        spread(gathered->inputs, lane, rows->values + source * rows->inputs, rows->inputs);
    }
    spread(gathered->targets, lane, rows->targets + source * rows->target_stride, rows->outputs);
}

// Lanes beyond the last row keep earlier rows, which nobody reads.
ON_ITS_OWN void gather_rows(Gathered *gathered, const Rows *rows, global const uint *order, uint count)
{
    const Rows own = *rows; // in registers: nothing that is written below is part of it
    for (uint lane = 0; lane < count; ++lane)
        gather_lane(gathered, &own, order[lane], (int)lane);
}

INLINE void add_products(lanes *sum, int count, const lanes *inputs, global const float *weights, int k)
{
    const lanes x = inputs[k];
#pragma unroll
    for (int i = 0; i < count; ++i)
        sum[i] = fma(x, (lanes)(weights[k * UNITS + i]), sum[i]);
}

// sum[i] = bias + Σ_k inputs[k] · weights[k][i] for `count` sums.
INLINE void small_sums(lanes *sum, int count, const lanes *inputs, int input_count, global const float *weights)
{
#pragma unroll
    for (int i = 0; i < count; ++i)
        sum[i] = (lanes)(weights[input_count * UNITS + i]);
    add_products(sum, count, inputs, weights, 0);
    if (input_count > 1)
        add_products(sum, count, inputs, weights, 1);
    for (int k = 2; k < input_count; ++k)
        add_products(sum, count, inputs, weights, k);
}

#ifdef USE_MAXOUT
// The largest of the pieces into `sum`; slope 1 for the first piece that reaches it and 0 for the others.
INLINE void small_largest_pieces(lanes sum[SUMS], int sums, const lanes *inputs, Layers layer, global const float *weights, int unit,
    lanes *slopes)
{
    lanes_int winner[SUMS];
    for (int i = 0; i < sums; ++i)
        winner[i] = (lanes_int)(0);
    for (int p = 1; p < layer->pieces; ++p) {
        lanes piece[SUMS];
        small_sums(piece, sums, inputs, layer->inputs, weights + p * UNITS * layer->depth);
        for (int i = 0; i < sums; ++i) {
            const lanes_int is_larger = piece[i] > sum[i];
            sum[i] = select(sum[i], piece[i], is_larger);
            winner[i] = select(winner[i], (lanes_int)(p), is_larger);
        }
    }
    for (int p = 0; p < layer->pieces; ++p)
        for (int i = 0; i < sums && unit + i < layer->units; ++i)
            slopes[p * UNITS + unit + i] = select((lanes)(0.0f), (lanes)(1.0f), winner[i] == (lanes_int)(p));
}
#endif

// Output and slope of one unit from its weighted sum. `dropout` is the key of the layer's mask, or unused where nothing is dropped.
INLINE void finish_unit(Block *block, Layers layer, int l, int pieces_before, int unit, lanes z,
    global const float *parameters, bool training, uint dropout)
{
    lanes *slopes = block->slopes + pieces_before * UNITS;
    lanes parameter = (lanes)(layer->parameter);
#ifdef USE_PRELU
    if (layer->activation == USE_PRELU)
        parameter = (lanes)(parameters[layer->alphas + unit]);
#endif
    lanes value;
    lanes slope;
    activate(layer->activation, z, parameter, &value, &slope);
    lanes alpha_slope = select((lanes)(0.0f), z, z < (lanes)(0.0f)); // of PReLU
    if (training && layer->dropout_threshold > 0) {
        const lanes_uint bits = philox((lanes_uint)((uint)unit), block->batch_rows, dropout);
        const lanes factor
            = select((lanes)(0.0f), (lanes)(layer->dropout_scale), bits >= (lanes_uint)(layer->dropout_threshold));
        value *= factor;
        slope *= factor;
        alpha_slope *= factor;
        for (int p = 0; p < layer->pieces && layer->pieces > 1; ++p)
            slopes[p * UNITS + unit] *= factor;
    }
    block->outputs[l * INPUTS + unit] = value;
    if (!training)
        return;
    if (layer->pieces == 1)
        slopes[unit] = slope;
#ifdef USE_PRELU
    if (layer->activation == USE_PRELU)
        block->alpha_slopes[l * UNITS + unit] = alpha_slope;
#endif
}

ON_ITS_OWN void finish_one_unit(Block *block, Layers layer, int l, int pieces_before, int unit, lanes z,
    global const float *parameters, bool training, uint dropout)
{
    finish_unit(block, layer, l, pieces_before, unit, z, parameters, training, dropout);
}

// Outputs and slopes of one layer, `sums` units at a time.
INLINE void forward_by(int sums, Block *block, const lanes *inputs, Layers layer, int l, int pieces_before,
    global const float *parameters, bool training, uint dropout)
{
    for (int first = 0; first < layer->units; first += sums) {
        lanes sum[SUMS];
        global const float *weights = parameters + layer->weights + first;
        small_sums(sum, sums, inputs, layer->inputs, weights);
#ifdef USE_MAXOUT
        if (layer->pieces > 1)
            small_largest_pieces(sum, sums, inputs, layer, weights, first, block->slopes + pieces_before * UNITS);
#endif
        if (sums == 1)
            finish_one_unit(block, layer, l, pieces_before, first, sum[0], parameters, training, dropout);
        else
            for (int i = 0; i < sums && first + i < layer->units; ++i)
                finish_unit(block, layer, l, pieces_before, first + i, sum[i], parameters, training, dropout);
    }
}

// Of few units, one after the other takes less time than eight at a time.
PART void small_forward(Block *block, const lanes *inputs, Layers layer, int l, int pieces_before,
    global const float *parameters, bool training, uint dropout)
{
    if (layer->units <= FEW_UNITS)
        forward_by(1, block, inputs, layer, l, pieces_before, parameters, training, dropout);
    else
        forward_by(SUMS, block, inputs, layer, l, pieces_before, parameters, training, dropout);
}

#ifdef USE_OUTPUT_SOFTMAX
// Softmax of the output layer and its loss. Leaves ∂E/∂z in `deltas`; returns the loss of every row.
PART lanes small_softmax(const Block *block, const lanes *targets, Layers layer, lanes *outputs, lanes *deltas)
{
    const int units = layer->units;
    lanes top = outputs[0];
    for (int u = 1; u < units; ++u)
        top = fmax(top, outputs[u]);
    lanes sum = (lanes)(0.0f);
    for (int u = 0; u < units; ++u) {
        deltas[u] = exp_below(outputs[u] - top);
        sum += deltas[u];
    }
    lanes loss = (lanes)(0.0f);
#ifdef USE_LOSS_CROSS_ENTROPY
    if (layer->loss == USE_LOSS_CROSS_ENTROPY) { // E = Σ t (log Σ e^z − z), ∂E/∂z = y Σt − t
        const lanes log_sum = log(sum);
        lanes target_sum = (lanes)(0.0f);
        for (int u = 0; u < units; ++u)
            target_sum += targets[u];
        for (int u = 0; u < units; ++u) {
            loss += targets[u] * (log_sum - (outputs[u] - top));
            outputs[u] = deltas[u] / sum;
            deltas[u] = (outputs[u] * target_sum - targets[u]) * block->row_scale;
        }
        return loss;
    }
#endif
    lanes weighted = (lanes)(0.0f); // any other loss: ∂E/∂z_j = y_j (∂E/∂y_j − Σ_i y_i ∂E/∂y_i)
    for (int u = 0; u < units; ++u) {
        outputs[u] = deltas[u] / sum;
        loss += output_loss(layer->loss, outputs[u], targets[u], units, &deltas[u]);
        weighted += outputs[u] * deltas[u];
    }
    for (int u = 0; u < units; ++u)
        deltas[u] = outputs[u] * (deltas[u] - weighted) * block->row_scale;
    return loss;
}
#endif

// Finishes a unit of the last layer, whose units stand alone; returns its part of the loss of every row.
ON_ITS_OWN lanes finish_output(Block *block, lanes target, Layers layer, int l, int pieces_before, int unit, bool training)
{
    lanes *output = block->outputs + l * INPUTS + unit;
    lanes loss;
    lanes gradient;
#ifdef USE_OUTPUT_LOGISTIC
    if (layer->output_form == USE_OUTPUT_LOGISTIC) {
        lanes y;
        loss = logistic_loss(layer->loss, *output, target, &y, &gradient);
        *output = y;
    } else
#endif
        loss = output_loss(layer->loss, *output, target, layer->units, &gradient);
    if (!training)
        return loss;
    gradient *= block->row_scale;
    lanes *deltas = block->slopes + pieces_before * UNITS + unit;
    for (int p = 0; p < layer->pieces; ++p)
        deltas[p * UNITS] *= gradient;
    if (layer->alpha_tiles > 0)
        block->alpha_slopes[l * UNITS + unit] *= gradient;
    return (lanes)(0.0f);
}

// Finishes the last layer: outputs; ∂E/∂z while training, else the loss of every row.
PART lanes small_output(Block *block, const lanes *targets, Layers layer, int l, int pieces_before, bool training)
{
#ifdef USE_OUTPUT_SOFTMAX
    if (layer->output_form == USE_OUTPUT_SOFTMAX)
        return small_softmax(block, targets, layer, block->outputs + l * INPUTS, block->slopes + pieces_before * UNITS);
#endif
    lanes loss = (lanes)(0.0f);
    for (int u = 0; u < layer->units; ++u)
        loss += finish_output(block, targets[u], layer, l, pieces_before, u, training);
    return loss;
}

// ∂E/∂z of layer l from that of the layer after it, `sums` units at a time.
INLINE void backward_by(int sums, Block *block, Layers layer, int l, int pieces_before, global const float *parameters)
{
    Layers next = layer + 1;
    lanes *slopes = block->slopes + pieces_before * UNITS;
    const lanes *deltas = slopes + layer->pieces * UNITS;
    for (int first = 0; first < layer->units; first += sums) {
        lanes sum[SUMS];
#pragma unroll
        for (int i = 0; i < sums; ++i)
            sum[i] = (lanes)(0.0f);
        for (int p = 0; p < next->pieces; ++p) {
            // Beyond the last unit stand the biases or another panel, whose sums are not used.
            global const float *weights = parameters + next->weights + p * UNITS * next->depth + first * UNITS;
            for (int n = 0; n < next->units; ++n) {
                const lanes d = deltas[p * UNITS + n];
#pragma unroll
                for (int i = 0; i < sums; ++i)
                    sum[i] = fma(d, (lanes)(weights[i * UNITS + n]), sum[i]);
            }
        }
        for (int i = 0; i < sums && first + i < layer->units; ++i) {
            for (int p = 0; p < layer->pieces; ++p)
                slopes[p * UNITS + first + i] *= sum[i];
            if (layer->alpha_tiles > 0)
                block->alpha_slopes[l * UNITS + first + i] *= sum[i];
        }
    }
}

PART void small_backward(Block *block, Layers layer, int l, int pieces_before, global const float *parameters)
{
    if (layer->units <= FEW_UNITS)
        backward_by(1, block, layer, l, pieces_before, parameters);
    else
        backward_by(SUMS, block, layer, l, pieces_before, parameters);
}

PART void small_alpha_gradients(Block *block, int units, int l, bool is_first)
{
    float *gradients = (float *)(block->alpha_gradients + l);
    for (int u = 0; u < UNITS; ++u) {
        const lanes slopes = select((lanes)(0.0f), block->alpha_slopes[l * UNITS + u], block->row_scale > (lanes)(0.0f));
        const float sum = u < units ? lane_sum(slopes) : 0.0f;
        gradients[u] = is_first ? sum : gradients[u] + sum;
    }
}

// The `count` gathered rows (16 at most) through the network and back.
PART void small_block(Block *block, const Gathered *gathered, Layers layers, int layer_count,
    global const float *parameters, uint count, bool is_first, ulong seed, ulong step)
{
    int pieces = 0;
    EACH_LAYER
    for (int l = 0; l < layer_count; ++l) {
        const uint key = layers[l].dropout_threshold > 0 ? dropout_key(seed, step, l) : 0;
        small_forward(block, inputs_of(block, gathered, l), layers + l, l, pieces, parameters, true, key);
        pieces += layers[l].pieces;
    }
    pieces -= layers[layer_count - 1].pieces;
    small_output(block, gathered->targets, layers + layer_count - 1, layer_count - 1, pieces, true);
    EACH_LAYER
    for (int l = layer_count - 1; l >= 0; --l) {
        const lanes *inputs = inputs_of(block, gathered, l);
        for (int p = pieces; p < pieces + layers[l].pieces; ++p) {
            if (layers[l].units == 1)
                single_gradients(inputs, layers[l].inputs, block->slopes[p * UNITS], (int)count, is_first,
                    block->gradients + p * INPUTS);
            else if (layers[l].units <= FEW_UNITS)
                narrow_gradients(inputs, layers[l].inputs, block->slopes + p * UNITS, (int)count, is_first,
                    block->gradients + p * INPUTS);
            else if (layers[l].units <= UNITS / 2)
                half_gradients(inputs, layers[l].inputs, block->slopes + p * UNITS, (int)count, is_first,
                    block->gradients + p * INPUTS);
            else
                small_gradients(inputs, layers[l].inputs, block->slopes + p * UNITS, (int)count, is_first,
                    block->gradients + p * INPUTS);
        }
        if (layers[l].alpha_tiles > 0)
            small_alpha_gradients(block, layers[l].units, l, is_first);
        if (l == 0)
            break;
        pieces -= layers[l - 1].pieces;
        small_backward(block, layers + l - 1, l - 1, pieces, parameters);
    }
}
