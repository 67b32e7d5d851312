// Forward and backward pass for processors: one work-item takes some blocks of ROWS rows through the whole network and back.
//
// A work-item keeps ROWS × PANEL sums in vector registers and streams the weights of a panel past them; all its blocks pass a
// panel before the next panel comes, so that weights come from the cache but once. Rows do not depend on one another, so a
// whole batch needs one launch. PANEL = LANES · PANEL_VECTORS.

typedef struct {
    global const Layer *layers;
    int layer_count;
    global const float *parameters;
    global float *activations;
    global float *slopes;
    global float *alpha_slopes;
    int row;        // first row of the blocks in the buffers
    int count;      // blocks of ROWS rows
    uint batch_row; // first row of the blocks in the batch; names the dropout masks
    ulong seed;
    ulong step;
} Block;

// The number-th of the blocks alone.
Block one_block(const Block blocks, int number)
{
    Block block = blocks;
    block.row += number * ROWS;
    block.batch_row += number * ROWS;
    block.count = 1;
    return block;
}

// Numbers are floats in `values` or bytes in `pixels` that mean byte / 255; the constant 1 and zeros are put behind them.
void gather_row(global float *row, global const float *values, global const uchar *pixels, int has_pixels, ulong source,
    int inputs, int depth)
{
    int k = 0;
    for (; k + LANES <= inputs; k += LANES) {
        if (has_pixels)
            STORE_LANES(convert_float16(vload16(0, pixels + source + k)) / 255.0f, row + k);
        else
            STORE_LANES(LOAD_LANES(values + source + k), row + k);
    }
    for (; k < inputs; ++k)
        row[k] = has_pixels ? pixels[source + k] / 255.0f : values[source + k];
    row[k++] = 1.0f;
    for (; k < depth; ++k)
        row[k] = 0.0f;
}

// Weighted sums of one panel of columns, bias included.
void weighted_sums(const Block block, global const Layer *layer, int column, lanes sum[ROWS][PANEL_VECTORS])
{
    global const float *panel = block.parameters + layer->weights + (ulong)column * layer->depth;
#pragma unroll
    for (int v = 0; v < PANEL_VECTORS; ++v) {
        const lanes bias = LOAD_LANES(panel + layer->inputs * PANEL + v * LANES);
#pragma unroll
        for (int i = 0; i < ROWS; ++i)
            sum[i][v] = bias;
    }
    global const float *x = block.activations + layer->inputs_at + (ulong)block.row * layer->input_stride;
    multiply_panel(sum, x, layer->input_stride, panel, layer->inputs);
}

#ifdef USE_MAXOUT
// The largest of the pieces into `sum`; while training, slope 1 for the first piece that reaches it and 0 for the others.
void largest_pieces(const Block block, global const Layer *layer, int unit, bool training, lanes sum[ROWS][PANEL_VECTORS])
{
    lanes_int winner[ROWS][PANEL_VECTORS];
    for (int i = 0; i < ROWS; ++i)
        for (int v = 0; v < PANEL_VECTORS; ++v)
            winner[i][v] = (lanes_int)(0);
    for (int p = 1; p < layer->pieces; ++p) {
        lanes piece[ROWS][PANEL_VECTORS];
        weighted_sums(block, layer, p * layer->unit_stride + unit, piece);
        for (int i = 0; i < ROWS; ++i) {
            for (int v = 0; v < PANEL_VECTORS; ++v) {
                const lanes_int is_larger = piece[i][v] > sum[i][v];
                sum[i][v] = select(sum[i][v], piece[i][v], is_larger);
                winner[i][v] = select(winner[i][v], (lanes_int)(p), is_larger);
            }
        }
    }
    if (!training)
        return;
    global float *slopes = block.slopes + layer->slopes_at + (ulong)block.row * layer->slope_stride + unit;
    for (int p = 0; p < layer->pieces; ++p)
        for (int i = 0; i < ROWS; ++i)
            for (int v = 0; v < PANEL_VECTORS; ++v)
                STORE_LANES(select((lanes)(0.0f), (lanes)(1.0f), winner[i][v] == (lanes_int)(p)),
                    slopes + i * layer->slope_stride + p * layer->unit_stride + v * LANES);
}
#endif

// Value, slope and alpha's slope of one vector of units in one row, from its weighted sums.
void finish_units(const Block block, global const Layer *layer, int i, int unit, lanes z, uint key, bool training)
{
    const lanes_int units = lane_numbers(unit);
    const lanes_int is_unit = units < (lanes_int)(layer->units);
    const ulong row = block.row + i;
    lanes parameter = (lanes)(layer->parameter);
#ifdef USE_PRELU
    if (layer->activation == USE_PRELU)
        parameter = LOAD_LANES(block.parameters + layer->alphas + unit);
#endif
    lanes value;
    lanes slope;
    activate(layer->activation, z, parameter, &value, &slope);
    lanes factor = (lanes)(1.0f);
    if (training && layer->dropout_threshold > 0)
        factor = dropout_factor(units, block.batch_row + i, key, layer->dropout_threshold, layer->dropout_scale);
    // The lane behind the last unit is the constant input of the next layer's biases.
    const lanes padding = select((lanes)(0.0f), (lanes)(1.0f), units == (lanes_int)(layer->units));
    STORE_LANES(select(padding, value * factor, is_unit), block.activations + layer->outputs_at + row * layer->output_stride + unit);
    if (!training)
        return;
    factor = select((lanes)(0.0f), factor, is_unit);
    for (int p = 0; p < layer->pieces; ++p) {
        global float *place = block.slopes + layer->slopes_at + row * layer->slope_stride + p * layer->unit_stride + unit;
        // Maxout has left 0 or 1 there.
        STORE_LANES((layer->pieces > 1 ? LOAD_LANES(place) : slope) * factor, place);
    }
#ifdef USE_PRELU
    if (layer->activation == USE_PRELU)
        STORE_LANES(select((lanes)(0.0f), z, z < (lanes)(0.0f)) * factor,
            block.alpha_slopes + layer->alpha_slopes_at + row * layer->unit_stride + unit);
#endif
}

void forward_panel(const Block block, global const Layer *layer, int unit, uint key, bool training)
{
    lanes sum[ROWS][PANEL_VECTORS];
    weighted_sums(block, layer, unit, sum);
#ifdef USE_MAXOUT
    if (layer->pieces > 1)
        largest_pieces(block, layer, unit, training, sum);
#endif
#pragma unroll
    for (int i = 0; i < ROWS; ++i) {
#pragma unroll
        for (int v = 0; v < PANEL_VECTORS; ++v)
            finish_units(block, layer, i, unit + v * LANES, sum[i][v], key, training);
    }
}

void forward_layer(const Block blocks, int index, bool training)
{
    global const Layer *layer = blocks.layers + index;
    const uint key = training ? dropout_key(blocks.seed, blocks.step, index) : 0;
    for (int unit = 0; unit < layer->unit_stride; unit += PANEL)
        for (int b = 0; b < blocks.count; ++b)
            forward_panel(one_block(blocks, b), layer, unit, key, training);
    if (layer->units == layer->unit_stride) { // no padding lane for the constant input
        global float *behind = blocks.activations + layer->outputs_at + (ulong)blocks.row * layer->output_stride + layer->units;
        for (int i = 0; i < blocks.count * ROWS; ++i)
            STORE_LANES(select((lanes)(0.0f), (lanes)(1.0f), lane_numbers(0) == (lanes_int)(0)), behind + i * layer->output_stride);
    }
}

void backward_panel(const Block block, global const Layer *layer, int unit)
{
    global const Layer *next = layer + 1;
    global const float *delta = block.slopes + next->slopes_at + (ulong)block.row * next->slope_stride;
    lanes sum[ROWS][PANEL_VECTORS];
#pragma unroll
    for (int i = 0; i < ROWS; ++i) {
#pragma unroll
        for (int v = 0; v < PANEL_VECTORS; ++v)
            sum[i][v] = (lanes)(0.0f);
    }
    const ulong panel = next->transposed + (ulong)unit * (next->pieces * next->unit_stride);
    multiply_panel(sum, delta, next->slope_stride, block.parameters + panel, column_count(next));
#pragma unroll
    for (int i = 0; i < ROWS; ++i) {
#pragma unroll
        for (int v = 0; v < PANEL_VECTORS; ++v) {
            const ulong row = block.row + i;
            const int at = unit + v * LANES;
            for (int p = 0; p < layer->pieces; ++p) {
                global float *slope = block.slopes + layer->slopes_at + row * layer->slope_stride + p * layer->unit_stride + at;
                STORE_LANES(LOAD_LANES(slope) * sum[i][v], slope);
            }
#ifdef USE_PRELU
            if (layer->activation == USE_PRELU) {
                global float *slope = block.alpha_slopes + layer->alpha_slopes_at + row * layer->unit_stride + at;
                STORE_LANES(LOAD_LANES(slope) * sum[i][v], slope);
            }
#endif
        }
    }
}

// ∂E/∂z of layer `index` from that of the layer after it: (∂E/∂z_next W_next) ∘ slope.
void backward_layer(const Block blocks, int index)
{
    global const Layer *layer = blocks.layers + index;
    for (int unit = 0; unit < layer->unit_stride; unit += PANEL)
        for (int b = 0; b < blocks.count; ++b)
            backward_panel(one_block(blocks, b), layer, unit);
}

// Finishes row i of the block at the output layer; returns its loss.
float finish_output(const Block block, int i, global const float *target, float scale, bool training)
{
    global const Layer *last = block.layers + block.layer_count - 1;
    const ulong row = block.row + i;
    return output_row(last, block.activations + last->outputs_at + row * last->output_stride,
        block.slopes + last->slopes_at + row * last->slope_stride,
        block.alpha_slopes + last->alpha_slopes_at + row * last->unit_stride, target, scale, training);
}

// Leaves activations and ∂E/∂z of the blocks' rows in the buffers; the batch is order[first … first+count−1]. The surplus rows of
// the last block repeat the last row and are never read.
void train_block(const Block block, global const float *values, global const uchar *pixels, int has_pixels,
    global const float *targets, int target_stride, global const uint *order, uint first, uint count, float scale)
{
    const int inputs = block.layers[0].inputs;
    for (int i = 0; i < block.count * ROWS; ++i) {
        const ulong source = order[first + min((uint)(block.row + i), count - 1)];
        gather_row(block.activations + block.layers[0].inputs_at + (ulong)(block.row + i) * block.layers[0].input_stride, values,
            pixels, has_pixels, source * inputs, inputs, block.layers[0].depth);
    }
    for (int l = 0; l < block.layer_count; ++l)
        forward_layer(block, l, true);
    for (int i = 0; i < block.count * ROWS; ++i) {
        const ulong source = order[first + min((uint)(block.row + i), count - 1)];
        finish_output(block, i, targets + source * target_stride, scale, true);
    }
    for (int l = block.layer_count - 2; l >= 0; --l)
        backward_layer(block, l);
}

// A work-item takes `blocks` blocks of ROWS rows.
ONE_ITEM kernel void train_rows(global const Layer *layers, int layer_count, global const float *parameters,
    global const float *values, global const uchar *pixels, int has_pixels, global const float *targets, int target_stride,
    global const uint *order, uint first, uint count, global float *activations, global float *slopes,
    global float *alpha_slopes, float scale, uint batch_row, ulong seed, ulong step, int blocks)
{
    const int row = (int)get_group_id(0) * blocks * ROWS;
    blocks = min(blocks, ((int)count - row + ROWS - 1) / ROWS);
    const Block block
        = {layers, layer_count, parameters, activations, slopes, alpha_slopes, row, blocks, batch_row + row, seed, step};
    train_block(block, values, pixels, has_pixels, targets, target_stride, order, first, count, scale);
}

// Outputs, loss and class of the rows first … first+count−1, without dropout. Row r of the launch lies at row r of the buffers.
ONE_ITEM kernel void evaluate_rows(global const Layer *layers, int layer_count, global const float *parameters,
    global const float *values, global const uchar *pixels, int has_pixels, global const float *targets, int target_stride,
    uint first, uint count, global float *activations, global float *slopes, global float *alpha_slopes,
    global float *losses, global int *classes, int blocks)
{
    const int row = (int)get_group_id(0) * blocks * ROWS;
    blocks = min(blocks, ((int)count - row + ROWS - 1) / ROWS);
    const Block block = {layers, layer_count, parameters, activations, slopes, alpha_slopes, row, blocks, 0, 0, 0};
    const int inputs = layers[0].inputs;
    for (int i = 0; i < blocks * ROWS; ++i) {
        const ulong source = first + min((uint)(row + i), count - 1);
        gather_row(activations + layers[0].inputs_at + (ulong)(row + i) * layers[0].input_stride, values, pixels, has_pixels,
            source * inputs, inputs, layers[0].depth);
    }
    for (int l = 0; l < layer_count; ++l)
        forward_layer(block, l, false);
    global const Layer *last = layers + layer_count - 1;
    for (int i = 0; i < blocks * ROWS && (uint)(row + i) < count; ++i) {
        const ulong source = first + row + i;
        losses[source] = finish_output(block, i, targets + source * target_stride, 1.0f, false);
        classes[source] = predicted_class(activations + last->outputs_at + (ulong)(row + i) * last->output_stride, last->units);
    }
}
