// Training of small networks: many updates in one launch, one work-item a network. Up to 16 inputs and 16 units a layer.
//
// The 16 lanes of a vector are 16 rows of the batch, so that every unit is one vector, whatever the widths. A batch of more
// rows is taken in blocks of 16. Per block:
//     forward    weighted sums of 8 units at a time, weights as scalars that are spread over the lanes
//     backward   likewise, along the other side of the same weights
//     gradients  ∂E/∂z is turned (16 rows of units instead of 16 units of rows), so that one vector holds the gradients of
//                one input's weights to all units, as they lie in memory; the update is done on that vector at once
// Parameters, optimiser memory and their layout are those of layout.cl with panels of one vector. The copies of the weights
// for the way back (`transposed`) are not needed here and are written once, at the end.

#define SUMS 8              // weighted sums at a time
#define FEW_ROWS 2          // so many rows of a batch or fewer go through small_rows.cl
#define INPUTS (UNITS + 1)  // gradient vectors of a piece: one for each input and one for the biases
#define ONE_ITEM __attribute__((reqd_work_group_size(1, 1, 1)))

// What one block leaves behind. The build defines MAX_LAYERS and MAX_PIECES, the pieces of all layers together; and TRAIN or
// EVALUATE, the kernel that it wants.
typedef struct {
    lanes outputs[(MAX_LAYERS + 1) * UNITS];         // layer l's inputs from l · UNITS
    lanes slopes[MAX_PIECES * UNITS];                // piece p of layer l from (pieces before l + p) · UNITS
    lanes alpha_slopes[MAX_LAYERS * UNITS];
    lanes targets[UNITS];
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

void clear_block(Block *block)
{
    for (int i = 0; i < (MAX_LAYERS + 1) * UNITS; ++i)
        block->outputs[i] = (lanes)(0.0f);
    for (int i = 0; i < MAX_PIECES * UNITS; ++i)
        block->slopes[i] = (lanes)(0.0f);
    for (int i = 0; i < MAX_LAYERS * UNITS; ++i)
        block->alpha_slopes[i] = (lanes)(0.0f);
    for (int i = 0; i < UNITS; ++i)
        block->targets[i] = (lanes)(0.0f);
}

float input_of(const Rows rows, ulong source, int k)
{
    const ulong at = source * rows.inputs + k;
    return rows.has_pixels ? rows.pixels[at] / 255.0f : rows.values[at];
}

// Row `source` into lane `lane`.
void gather_lane(Block *block, const Rows rows, ulong source, int lane)
{
    float *inputs = (float *)block->outputs + lane;
    for (int k = 0; k < rows.inputs; ++k)
        inputs[k * LANES] = input_of(rows, source, k);
    float *targets = (float *)block->targets + lane;
    for (int u = 0; u < rows.outputs; ++u)
        targets[u * LANES] = rows.targets[source * rows.target_stride + u];
}

// sum[i] = bias + Σ_k inputs[k] · weights[k][i]
INLINE void small_sums(lanes sum[SUMS], const lanes *inputs, int input_count, global const float *weights)
{
#pragma unroll
    for (int i = 0; i < SUMS; ++i)
        sum[i] = (lanes)(weights[input_count * UNITS + i]);
    for (int k = 0; k < input_count; ++k) {
        const lanes x = inputs[k];
#pragma unroll
        for (int i = 0; i < SUMS; ++i)
            sum[i] = fma(x, (lanes)(weights[k * UNITS + i]), sum[i]);
    }
}

#ifdef USE_MAXOUT
// The largest of the pieces into `sum`; slope 1 for the first piece that reaches it and 0 for the others.
void small_largest_pieces(lanes sum[SUMS], const lanes *inputs, global const Layer *layer, global const float *weights, int unit,
    lanes *slopes)
{
    lanes_int winner[SUMS];
    for (int i = 0; i < SUMS; ++i)
        winner[i] = (lanes_int)(0);
    for (int p = 1; p < layer->pieces; ++p) {
        lanes piece[SUMS];
        small_sums(piece, inputs, layer->inputs, weights + p * UNITS * layer->depth);
        for (int i = 0; i < SUMS; ++i) {
            const lanes_int is_larger = piece[i] > sum[i];
            sum[i] = select(sum[i], piece[i], is_larger);
            winner[i] = select(winner[i], (lanes_int)(p), is_larger);
        }
    }
    for (int p = 0; p < layer->pieces; ++p)
        for (int i = 0; i < SUMS && unit + i < layer->units; ++i)
            slopes[p * UNITS + unit + i] = select((lanes)(0.0f), (lanes)(1.0f), winner[i] == (lanes_int)(p));
}
#endif

// Outputs and slopes of one layer. `dropout` is the key of its mask, or unused where nothing is dropped.
void small_forward(Block *block, global const Layer *layer, int l, int pieces_before, global const float *parameters,
    bool training, uint dropout)
{
    const lanes *inputs = block->outputs + l * UNITS;
    lanes *outputs = block->outputs + (l + 1) * UNITS;
    lanes *slopes = block->slopes + pieces_before * UNITS;
    for (int first = 0; first < layer->units; first += SUMS) {
        lanes sum[SUMS];
        global const float *weights = parameters + layer->weights + first;
        small_sums(sum, inputs, layer->inputs, weights);
#ifdef USE_MAXOUT
        if (layer->pieces > 1)
            small_largest_pieces(sum, inputs, layer, weights, first, slopes);
#endif
        for (int i = 0; i < SUMS && first + i < layer->units; ++i) {
            const int unit = first + i;
            lanes parameter = (lanes)(layer->parameter);
#ifdef USE_PRELU
            if (layer->activation == USE_PRELU)
                parameter = (lanes)(parameters[layer->alphas + unit]);
#endif
            lanes value;
            lanes slope;
            activate(layer->activation, sum[i], parameter, &value, &slope);
            if (!training) {
                outputs[unit] = value;
                continue;
            }
            lanes factor = (lanes)(1.0f);
            if (layer->dropout_threshold > 0) {
                const lanes_uint bits = philox((lanes_uint)((uint)unit), block->batch_rows, dropout);
                factor = select((lanes)(0.0f), (lanes)(layer->dropout_scale), bits >= (lanes_uint)(layer->dropout_threshold));
            }
            outputs[unit] = value * factor;
            if (layer->pieces == 1)
                slopes[unit] = slope * factor;
            for (int p = 0; p < layer->pieces && layer->pieces > 1; ++p)
                slopes[p * UNITS + unit] *= factor;
#ifdef USE_PRELU
            if (layer->activation == USE_PRELU)
                block->alpha_slopes[l * UNITS + unit] = select((lanes)(0.0f), sum[i], sum[i] < (lanes)(0.0f)) * factor;
#endif
        }
    }
}

#ifdef USE_OUTPUT_SOFTMAX
// Softmax of the output layer and its loss. Leaves ∂E/∂z in `deltas`; returns the loss of every row.
lanes small_softmax(Block *block, global const Layer *layer, lanes *outputs, lanes *deltas)
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
            target_sum += block->targets[u];
        for (int u = 0; u < units; ++u) {
            loss += block->targets[u] * (log_sum - (outputs[u] - top));
            outputs[u] = deltas[u] / sum;
            deltas[u] = (outputs[u] * target_sum - block->targets[u]) * block->row_scale;
        }
        return loss;
    }
#endif
    lanes weighted = (lanes)(0.0f); // any other loss: ∂E/∂z_j = y_j (∂E/∂y_j − Σ_i y_i ∂E/∂y_i)
    for (int u = 0; u < units; ++u) {
        outputs[u] = deltas[u] / sum;
        loss += output_loss(layer->loss, outputs[u], block->targets[u], units, &deltas[u]);
        weighted += outputs[u] * deltas[u];
    }
    for (int u = 0; u < units; ++u)
        deltas[u] = outputs[u] * (deltas[u] - weighted) * block->row_scale;
    return loss;
}
#endif

// Finishes the last layer: outputs, ∂E/∂z (while training); returns the loss of every row.
lanes small_output(Block *block, global const Layer *layer, int l, int pieces_before, bool training)
{
    lanes *outputs = block->outputs + (l + 1) * UNITS;
    lanes *deltas = block->slopes + pieces_before * UNITS;
#ifdef USE_OUTPUT_SOFTMAX
    if (layer->output_form == USE_OUTPUT_SOFTMAX)
        return small_softmax(block, layer, outputs, deltas);
#endif
    lanes loss = (lanes)(0.0f);
    for (int u = 0; u < layer->units; ++u) {
        lanes gradient;
#ifdef USE_OUTPUT_LOGISTIC
        if (layer->output_form == USE_OUTPUT_LOGISTIC) {
            lanes y;
            loss += logistic_loss(layer->loss, outputs[u], block->targets[u], &y, &gradient);
            outputs[u] = y;
        } else
#endif
            loss += output_loss(layer->loss, outputs[u], block->targets[u], layer->units, &gradient);
        if (!training)
            continue;
        gradient *= block->row_scale;
        for (int p = 0; p < layer->pieces; ++p)
            deltas[p * UNITS + u] *= gradient;
        if (layer->alpha_tiles > 0)
            block->alpha_slopes[l * UNITS + u] *= gradient;
    }
    return loss;
}

// ∂E/∂z of layer l from that of the layer after it.
void small_backward(Block *block, global const Layer *layer, int l, int pieces_before, global const float *parameters)
{
    global const Layer *next = layer + 1;
    lanes *slopes = block->slopes + pieces_before * UNITS;
    const lanes *deltas = slopes + layer->pieces * UNITS;
    for (int first = 0; first < layer->units; first += SUMS) {
        lanes sum[SUMS];
#pragma unroll
        for (int i = 0; i < SUMS; ++i)
            sum[i] = (lanes)(0.0f);
        for (int p = 0; p < next->pieces; ++p) {
            // Beyond the last unit stand the biases or another panel, whose sums are not used.
            global const float *weights = parameters + next->weights + p * UNITS * next->depth + first * UNITS;
            for (int n = 0; n < next->units; ++n) {
                const lanes d = deltas[p * UNITS + n];
#pragma unroll
                for (int i = 0; i < SUMS; ++i)
                    sum[i] = fma(d, (lanes)(weights[i * UNITS + n]), sum[i]);
            }
        }
        for (int i = 0; i < SUMS && first + i < layer->units; ++i) {
            for (int p = 0; p < layer->pieces; ++p)
                slopes[p * UNITS + first + i] *= sum[i];
            if (layer->alpha_tiles > 0)
                block->alpha_slopes[l * UNITS + first + i] *= sum[i];
        }
    }
}

// Gradients of one piece's weights and biases over the `count` rows of the block, put or added to those of earlier blocks.
void small_gradients(const lanes *inputs, int input_count, const lanes *deltas, int count, bool is_first, lanes *gradients)
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
            gradients[first + i] = is_first ? sum[i] : gradients[first + i] + sum[i];
    }
    lanes bias = is_first ? (lanes)(0.0f) : gradients[input_count];
    for (int r = 0; r < count; ++r)
        bias += turned[r];
    gradients[input_count] = bias;
}

void small_alpha_gradients(Block *block, int units, int l, bool is_first)
{
    float *gradients = (float *)(block->alpha_gradients + l);
    for (int u = 0; u < UNITS; ++u) {
        const lanes slopes = select((lanes)(0.0f), block->alpha_slopes[l * UNITS + u], block->row_scale > (lanes)(0.0f));
        const float sum = u < units ? lane_sum(slopes) : 0.0f;
        gradients[u] = is_first ? sum : gradients[u] + sum;
    }
}

// Rows begin … begin+count−1 of the order (16 at most) through the network and back.
void small_block(Block *block, global const Layer *layers, int layer_count, global const float *parameters, const Rows rows,
    global const uint *order, uint count, bool is_first, ulong seed, ulong step)
{
    for (uint lane = 0; lane < count; ++lane) // lanes beyond hold earlier rows, which nobody reads
        gather_lane(block, rows, order[lane], (int)lane);
    int pieces = 0;
    for (int l = 0; l < layer_count; ++l) {
        const uint key = layers[l].dropout_threshold > 0 ? dropout_key(seed, step, l) : 0;
        small_forward(block, layers + l, l, pieces, parameters, true, key);
        pieces += layers[l].pieces;
    }
    pieces -= layers[layer_count - 1].pieces;
    small_output(block, layers + layer_count - 1, layer_count - 1, pieces, true);
    for (int l = layer_count - 1; l >= 0; --l) {
        for (int p = pieces; p < pieces + layers[l].pieces; ++p)
            small_gradients(block->outputs + l * UNITS, layers[l].inputs, block->slopes + p * UNITS, (int)count, is_first,
                block->gradients + p * INPUTS);
        if (layers[l].alpha_tiles > 0)
            small_alpha_gradients(block, layers[l].units, l, is_first);
        if (l == 0)
            break;
        pieces -= layers[l - 1].pieces;
        small_backward(block, layers + l - 1, l - 1, pieces, parameters);
    }
}

// The same for a few rows, one after the other with their units in lanes; begin is their number within the batch.
void small_few_rows(Block *block, global const Layer *layers, int layer_count, global const float *parameters, const Rows rows,
    global const uint *order, uint begin, uint count, float scale, ulong seed, ulong step)
{
    Row row;
    for (uint r = 0; r < count; ++r) {
        const bool is_first = begin + r == 0;
        const ulong source = order[r];
        for (int k = 0; k < rows.inputs; ++k)
            ((float *)row.outputs)[k] = input_of(rows, source, k);
        int pieces = 0;
        for (int l = 0; l < layer_count; ++l) {
            const uint key = layers[l].dropout_threshold > 0 ? dropout_key(seed, step, l) : 0;
            row_forward(&row, layers + l, l, pieces, parameters, begin + r, key);
            pieces += layers[l].pieces;
        }
        pieces -= layers[layer_count - 1].pieces;
        row_output(&row, layers + layer_count - 1, layer_count - 1, pieces, rows.targets + source * rows.target_stride, scale);
        for (int l = layer_count - 1; l >= 0; --l) {
            for (int p = pieces; p < pieces + layers[l].pieces; ++p)
                row_gradients((const float *)(row.outputs + l), layers[l].inputs, row.slopes[p], is_first, block->gradients + p * INPUTS);
            block->alpha_gradients[l] = is_first ? row.alpha_slopes[l] : block->alpha_gradients[l] + row.alpha_slopes[l];
            if (l == 0)
                break;
            pieces -= layers[l - 1].pieces;
            row_backward(&row, layers + l - 1, l - 1, pieces, parameters);
        }
    }
}

void small_update(const Block *block, global const Layer *layers, int layer_count, global float *parameters, global float *first,
    global float *second, int optimizer, const Update update FROZEN_PARAMETER)
{
    int piece = 0;
    for (int l = 0; l < layer_count; ++l) {
        global const Layer *layer = layers + l;
        for (int p = 0; p < layer->pieces; ++p, ++piece) {
            const ulong begin = layer->weights + p * UNITS * layer->depth;
            for (int k = 0; k <= layer->inputs; ++k) {
                const ulong at = begin + k * UNITS;
                const lanes updated = updated_parameters(optimizer, update, LOAD_LANES(parameters + at),
                    block->gradients[piece * INPUTS + k], k < layer->inputs, first + at, second + at);
                STORE_LANES(UNLESS_FROZEN(updated, at), parameters + at);
            }
        }
        if (layer->alpha_tiles > 0) {
            const ulong at = layer->alphas;
            const lanes updated = updated_parameters(optimizer, update, LOAD_LANES(parameters + at), block->alpha_gradients[l],
                false, first + at, second + at);
            STORE_LANES(UNLESS_FROZEN(updated, at), parameters + at);
        }
    }
}

// The copies for the way back, which other kernels use.
void write_transposed(global const Layer *layers, int layer_count, global float *parameters)
{
    for (int l = 1; l < layer_count; ++l) {
        for (int p = 0; p < layers[l].pieces; ++p) {
            lanes tile[UNITS];
            for (int k = 0; k < UNITS; ++k) {
                const lanes row = LOAD_LANES(parameters + layers[l].weights + p * UNITS * layers[l].depth + k * UNITS);
                tile[k] = k < layers[l].inputs ? row : (lanes)(0.0f);
            }
            transpose_lanes(tile);
            for (int n = 0; n < UNITS; ++n)
                STORE_LANES(tile[n], parameters + layers[l].transposed + (p * UNITS + n) * UNITS);
        }
    }
}

#ifdef TRAIN
// One network for each work-group: updates from the batches of order[first … first+count−1]. A batch has batch_size rows, the
// last one before a multiple of epoch_rows may have fewer. `steps` holds learning rate and correction of every update where
// they differ from update to update (Adam), else has_steps is 0. What is frozen (see optimizer.cl) is so in every network.
ONE_ITEM kernel void train_small(global const Layer *layers, int layer_count, global float *parameters, ulong parameter_stride,
    global float *first_memory, global float *second_memory, ulong memory_stride, global const float *values,
    global const uchar *pixels, int has_pixels, global const float *targets, int target_stride, global const uint *order,
    uint first, uint count, uint batch_size, uint epoch_rows, int optimizer, const Update update, global const float *steps,
    int has_steps, ulong seed, ulong step FROZEN_PARAMETER)
{
    const ulong network = get_group_id(0);
    parameters += network * parameter_stride;
    first_memory += network * memory_stride;
    second_memory += network * memory_stride;
    const Rows rows = {values, pixels, has_pixels, layers[0].inputs, layers[layer_count - 1].units, targets, target_stride};
    Block block;
    clear_block(&block);

    Update own = update;
    const uint end = first + count;
    for (uint number = 0; first < end; ++number) {
        const uint size = min(min(batch_size, end - first), epoch_rows - first % epoch_rows);
        for (uint begin = 0; begin < size; begin += LANES) {
            const uint left = min((uint)LANES, size - begin);
            const float scale = 1.0f / (float)size;
            if (left <= FEW_ROWS) {
                small_few_rows(&block, layers, layer_count, parameters, rows, order + first + begin, begin, left, scale, seed,
                    step + number);
                continue;
            }
            block.row_scale = select((lanes)(0.0f), (lanes)(scale), lane_numbers(0) < (lanes_int)((int)left));
            block.batch_rows = AS_LANES_UINT(lane_numbers((int)begin));
            small_block(&block, layers, layer_count, parameters, rows, order + first + begin, left, begin == 0, seed,
                step + number);
        }
        if (has_steps) {
            own.learning_rate = steps[2 * number];
            own.inverse_root_correction2 = steps[2 * number + 1];
        }
        small_update(&block, layers, layer_count, parameters, first_memory, second_memory, optimizer, own FROZEN_ARGUMENT);
        first += size;
    }
    write_transposed(layers, layer_count, parameters);
}
#endif

#ifdef EVALUATE
// One network for each work-group: the sum of the losses of all rows, without dropout, and how many classes are right.
ONE_ITEM kernel void evaluate_small(global const Layer *layers, int layer_count, global const float *parameters,
    ulong parameter_stride, global const float *values, global const uchar *pixels, int has_pixels, global const float *targets,
    int target_stride, global const int *classes, uint count, global float *losses, global int *correct)
{
    const ulong network = get_group_id(0);
    parameters += network * parameter_stride;
    const int units = layers[layer_count - 1].units;
    const Rows rows = {values, pixels, has_pixels, layers[0].inputs, units, targets, target_stride};
    Block block;
    clear_block(&block);
    block.row_scale = (lanes)(1.0f);
    lanes total = (lanes)(0.0f);
    int right = 0;
    for (uint begin = 0; begin < count; begin += LANES) {
        for (uint lane = 0; lane < LANES; ++lane)
            gather_lane(&block, rows, min(begin + lane, count - 1), (int)lane);
        int pieces = 0;
        for (int l = 0; l < layer_count; ++l) {
            small_forward(&block, layers + l, l, pieces, parameters, false, 0);
            pieces += layers[l].pieces;
        }
        const int last = layer_count - 1;
        const lanes loss = small_output(&block, layers + last, last, pieces - layers[last].pieces, false);
        total += select((lanes)(0.0f), loss, lane_numbers((int)begin) < (lanes_int)((int)count));
        const float *outputs = (const float *)(block.outputs + layer_count * UNITS);
        for (uint lane = 0; lane < LANES && begin + lane < count; ++lane) {
            int best = units == 1 && outputs[lane] >= 0.5f ? 1 : 0;
            for (int u = 1; u < units; ++u)
                best = outputs[u * LANES + lane] > outputs[best * LANES + lane] ? u : best;
            right += best == classes[begin + lane] ? 1 : 0;
        }
    }
    losses[network] = lane_sum(total);
    correct[network] = right;
}
#endif
