// Forward and backward pass for graphics processors: one launch a layer, on tiles in local memory.

// Inputs of the network for rows first … of the order (or of the data themselves), the constant 1 behind them.
// One work-item for each row and column; columns = inputs + 1.
kernel void gather_inputs(global const Layer *layers, global const float *values, global const uchar *pixels, int has_pixels,
    global const uint *order, int has_order, uint first, global float *activations)
{
    const int column = (int)get_global_id(0);
    const ulong row = get_global_id(1);
    const int inputs = layers[0].inputs;
    const ulong source = (has_order ? order[first + row] : first + row) * (ulong)inputs + column;
    float value = 1.0f;
    if (column < inputs)
        value = has_pixels ? pixels[source] / 255.0f : values[source];
    activations[layers[0].inputs_at + row * layers[0].input_stride + column] = value;
}

// Value, slope and alpha's slope of one unit in one row; `winner` is the piece that was largest.
void finish_unit(global const Layer *layer, global const float *parameters, global float *activations, global float *slopes,
    global float *alpha_slopes, ulong row, int unit, float z, int winner, uint batch_row, uint key, bool training)
{
    float parameter = layer->parameter;
#ifdef USE_PRELU
    if (layer->activation == USE_PRELU)
        parameter = parameters[layer->alphas + unit];
#endif
    float value;
    float slope;
    activate(layer->activation, z, parameter, &value, &slope);
    float factor = 1.0f;
    if (training && layer->dropout_threshold > 0)
        factor = dropout_factor(unit, batch_row + (uint)row, key, layer->dropout_threshold, layer->dropout_scale);
    activations[layer->outputs_at + row * layer->output_stride + unit] = value * factor;
    if (!training)
        return;
    for (int p = 0; p < layer->pieces; ++p)
        slopes[layer->slopes_at + row * layer->slope_stride + p * layer->unit_stride + unit] = p == winner ? slope * factor : 0.0f;
#ifdef USE_PRELU
    if (layer->activation == USE_PRELU)
        alpha_slopes[layer->alpha_slopes_at + row * layer->unit_stride + unit] = fmin(z, 0.0f) * factor;
#endif
}

// Outputs and slopes of layer `index` for `count` rows. Work-groups: tiles of units × tiles of rows.
TILE_ITEMS kernel void forward_layer(global const Layer *layers, int index, global const float *parameters, int count,
    global float *activations, global float *slopes, global float *alpha_slopes, uint batch_row, int training, ulong seed,
    ulong step)
{
    local float left_tile[GROUP * TILE_ROW];
    local float right_tile[GROUP * TILE_ROW];
    global const Layer *layer = layers + index;
    const int row = (int)get_group_id(1) * TILE;
    const int unit = (int)get_group_id(0) * TILE;
    const Factor inputs = {activations + layer->inputs_at, layer->input_stride, 1, count};

    float largest[BLOCK][BLOCK];
    int winner[BLOCK][BLOCK];
    for (int p = 0; p < layer->pieces; ++p) {
        float sum[BLOCK][BLOCK];
        clear_tile(sum);
        const Factor weights = {parameters + layer->weights + p * layer->unit_stride, 1, layer->panel, layer->units};
        multiply_tiles(sum, inputs, weights, row, unit, layer->inputs + 1, left_tile, right_tile);
        for (int i = 0; i < BLOCK; ++i) {
            for (int j = 0; j < BLOCK; ++j) {
                const bool is_larger = p == 0 || sum[i][j] > largest[i][j];
                largest[i][j] = is_larger ? sum[i][j] : largest[i][j];
                winner[i][j] = is_larger ? p : winner[i][j];
            }
        }
    }

    const uint key = training ? dropout_key(seed, step, index) : 0;
    for (int i = 0; i < BLOCK; ++i) {
        for (int j = 0; j < BLOCK; ++j) {
            const int r = row + (int)get_local_id(1) + i * GROUP;
            const int u = unit + (int)get_local_id(0) + j * GROUP;
            if (r < count && u < layer->units)
                finish_unit(layer, parameters, activations, slopes, alpha_slopes, r, u, largest[i][j], winner[i][j], batch_row,
                    key, training);
            if (r < count && u == 0) // the constant input of the next layer's biases
                activations[layer->outputs_at + (ulong)r * layer->output_stride + layer->units] = 1.0f;
        }
    }
}

// ∂E/∂z of layer `index` from that of the layer after it. Work-groups: tiles of units × tiles of rows.
TILE_ITEMS kernel void backward_layer(global const Layer *layers, int index, global const float *parameters, int count,
    global float *slopes, global float *alpha_slopes)
{
    local float left_tile[GROUP * TILE_ROW];
    local float right_tile[GROUP * TILE_ROW];
    global const Layer *layer = layers + index;
    global const Layer *next = layer + 1;
    const int row = (int)get_group_id(1) * TILE;
    const int unit = (int)get_group_id(0) * TILE;
    const Factor delta = {slopes + next->slopes_at, next->slope_stride, 1, count};
    const Factor weights = {parameters + next->weights, next->panel, 1, layer->units};

    float sum[BLOCK][BLOCK];
    clear_tile(sum);
    multiply_tiles(sum, delta, weights, row, unit, column_count(next), left_tile, right_tile);
    for (int i = 0; i < BLOCK; ++i) {
        for (int j = 0; j < BLOCK; ++j) {
            const int r = row + (int)get_local_id(1) + i * GROUP;
            const int u = unit + (int)get_local_id(0) + j * GROUP;
            if (r >= count || u >= layer->units)
                continue;
            for (int p = 0; p < layer->pieces; ++p)
                slopes[layer->slopes_at + (ulong)r * layer->slope_stride + p * layer->unit_stride + u] *= sum[i][j];
            if (layer->alpha_tiles > 0)
                alpha_slopes[layer->alpha_slopes_at + (ulong)r * layer->unit_stride + u] *= sum[i][j];
        }
    }
}

// Deltas of the last layer; one work-item for each row of the batch.
kernel void finish_outputs(global const Layer *layers, int layer_count, global const float *targets, int target_stride,
    global const uint *order, uint first, uint count, global float *activations, global float *slopes,
    global float *alpha_slopes, float scale)
{
    global const Layer *last = layers + layer_count - 1;
    const ulong row = get_global_id(0);
    if (row >= count)
        return;
    output_row(last, activations + last->outputs_at + row * last->output_stride, slopes + last->slopes_at + row * last->slope_stride,
        alpha_slopes + last->alpha_slopes_at + row * last->unit_stride, targets + (ulong)order[first + row] * target_stride,
        scale, true);
}

// Loss and class of rows first … of the data; one work-item for each row.
kernel void judge_outputs(global const Layer *layers, int layer_count, global const float *targets, int target_stride,
    uint first, uint count, global float *activations, global float *slopes, global float *alpha_slopes,
    global float *losses, global int *classes)
{
    global const Layer *last = layers + layer_count - 1;
    const ulong row = get_global_id(0);
    if (row >= count)
        return;
    global float *output = activations + last->outputs_at + row * last->output_stride;
    losses[first + row] = output_row(last, output, slopes + last->slopes_at + row * last->slope_stride,
        alpha_slopes + last->alpha_slopes_at + row * last->unit_stride, targets + (first + row) * target_stride, 1.0f, false);
    classes[first + row] = predicted_class(output, last->units);
}
