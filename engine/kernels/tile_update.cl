// Weight gradients and the optimiser for graphics processors, fused, on tiles in local memory.

// Weights and biases of layer `index`: gradient = inputsᵀ · ∂E/∂z. Work-groups: tiles of columns × tiles of inputs (bias too).
TILE_ITEMS kernel void update_layer(global const Layer *layers, int index, global float *parameters, global float *first,
    global float *second, global const float *activations, global const float *slopes, int count,
    const Update update FROZEN_PARAMETER)
{
    local float left_tile[GROUP * TILE_ROW];
    local float right_tile[GROUP * TILE_ROW];
    global const Layer *layer = layers + index;
    const int input = (int)get_group_id(1) * TILE;
    const int column = (int)get_group_id(0) * TILE;
    const int columns = column_count(layer);
    const Factor inputs = {activations + layer->inputs_at, 1, layer->input_stride, layer->inputs + 1};
    const Factor delta = {slopes + layer->slopes_at, 1, layer->slope_stride, columns};

    float sum[BLOCK][BLOCK];
    clear_tile(sum);
    multiply_tiles(sum, inputs, delta, input, column, count, left_tile, right_tile);
    for (int i = 0; i < BLOCK; ++i) {
        for (int j = 0; j < BLOCK; ++j) {
            const int k = input + (int)get_local_id(1) + i * GROUP;
            const int n = column + (int)get_local_id(0) + j * GROUP;
            const bool is_padding = n % layer->unit_stride >= layer->units; // between the pieces of maxout
            if (k > layer->inputs || n >= columns || is_padding)
                continue;
            const ulong at = layer->weights + (ulong)k * layer->panel + n;
            const lanes updated
                = updated_parameters(OPTIMIZER, update, parameters[at], sum[i][j], k < layer->inputs, first + at, second + at);
            parameters[at] = UNLESS_FROZEN(updated, at);
        }
    }
}

// The learned alphas of layer `index`; one work-item for each unit.
kernel void update_alphas(global const Layer *layers, int index, global float *parameters, global float *first,
    global float *second, global const float *alpha_slopes, int count, const Update update FROZEN_PARAMETER)
{
    global const Layer *layer = layers + index;
    const int unit = (int)get_global_id(0);
    if (unit >= layer->units)
        return;
    const ulong at = layer->alphas + unit;
    float sum = 0.0f;
    for (int r = 0; r < count; ++r)
        sum += alpha_slopes[layer->alpha_slopes_at + (ulong)r * layer->unit_stride + unit];
    const lanes updated = updated_parameters(OPTIMIZER, update, parameters[at], sum, false, first + at, second + at);
    parameters[at] = UNLESS_FROZEN(updated, at);
}
