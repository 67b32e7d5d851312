// Weight gradients and the optimiser for processors: one work-item owns a tile of 16 inputs × 16 columns and never stores
// its gradient. Settings come by address: a copy for each tile would wait for the weights of the tile before to be written.

ulong weights_of_tile(global const Layer *layer, int input, int column)
{
    const int panel = layer->panel;
    return layer->weights + (ulong)(column / panel) * panel * layer->depth + (ulong)input * panel + column % panel;
}

void fetch_tile(global const Layer *layer, int input, int column, global float *parameters, global float *first, global float *second)
{
    const ulong begin = weights_of_tile(layer, input, column);
#pragma unroll
    for (int i = 0; i < TILE; ++i) {
        FETCH_AHEAD(parameters + begin + i * layer->panel);
#if OPTIMIZER >= OPTIMIZER_MOMENTUM
        FETCH_AHEAD(first + begin + i * layer->panel);
#endif
#if OPTIMIZER >= OPTIMIZER_ADAM
        FETCH_AHEAD(second + begin + i * layer->panel);
#endif
    }
}

void update_weight_tile(global const Layer *layer, int input, int column, lanes values[TILE], global float *parameters,
    global float *first, global float *second, const Update *update FROZEN_PARAMETER)
{
    const ulong begin = weights_of_tile(layer, input, column);
#pragma unroll
    for (int i = 0; i < TILE; ++i) {
        const ulong at = begin + i * layer->panel;
        const bool is_weight = input + i < layer->inputs; // the row behind the weights is the bias
        values[i] = updated_parameters(OPTIMIZER, *update, LOAD_LANES(parameters + at), values[i], is_weight, first + at, second + at);
        values[i] = UNLESS_FROZEN(values[i], at);
        STORE_LANES(values[i], parameters + at);
    }
#if OPTIMIZER != OPTIMIZER_NONE
    if (layer->transposed_panel == 0 || input >= layer->inputs) // first layer, or a tile that holds the bias alone
        return;
    transpose_lanes(values);
    const int wide = layer->transposed_panel;
    const int columns = layer->pieces * layer->unit_stride;
    const ulong across = layer->transposed + (ulong)(input / wide) * wide * columns + (ulong)column * wide + input % wide;
#pragma unroll
    for (int i = 0; i < TILE; ++i)
        STORE_LANES(values[i], parameters + across + i * wide);
#endif
}

void update_weight_strip(global const Layer *layer, int number, global float *parameters, global float *first,
    global float *second, global const float *inputs, global const float *slopes, int count, const Update *update FROZEN_PARAMETER)
{
    const Strip strip = strip_at(number, layer->depth / TILE, layer->column_tiles);
    lanes sums[STRIP][TILE];
    fetch_tile(layer, strip.input, strip.column, parameters, first, second);
    strip_gradient(sums, strip.tiles, inputs + strip.input, layer->input_stride,
        slopes + layer->slopes_at + strip.column, layer->slope_stride, count);
    for (int t = 0; t < strip.tiles; ++t) {
        const int column = strip.column + t * TILE;
        if (t + 1 < strip.tiles)
            fetch_tile(layer, strip.input, column + TILE, parameters, first, second);
        update_weight_tile(layer, strip.input, column, sums[t], parameters, first, second, update FROZEN_ARGUMENT);
    }
}

void update_alpha_tile(global const Layer *layer, int tile, global float *parameters, global float *first,
    global float *second, global const float *alpha_slopes, int count, const Update *update FROZEN_PARAMETER)
{
    const int unit = tile * TILE;
    const ulong at = layer->alphas + unit;
    lanes sum = (lanes)(0.0f);
    for (int r = 0; r < count; ++r)
        sum += LOAD_LANES(alpha_slopes + layer->alpha_slopes_at + (ulong)r * layer->unit_stride + unit);
    const lanes updated = updated_parameters(OPTIMIZER, *update, LOAD_LANES(parameters + at), sum, false, first + at, second + at);
    STORE_LANES(UNLESS_FROZEN(updated, at), parameters + at);
}

// Tile `number` of all layers; `inputs` of the first layer.
void update_tile(global const Layer *layers, int layer_count, int number, global float *parameters, global float *first,
    global float *second, global const float *inputs, global const float *activations, global const float *slopes, global const float *alpha_slopes,
    int count, const Update *update FROZEN_PARAMETER)
{
    int l = 0;
    while (l + 1 < layer_count && number >= layers[l + 1].first_tile)
        ++l;
    global const Layer *layer = layers + l;
    const int tile = number - layer->first_tile;
    if (tile < layer->weight_strips)
        update_weight_strip(layer, tile, parameters, first, second, l == 0 ? inputs : activations + layer->inputs_at, slopes, count,
            update FROZEN_ARGUMENT);
    else
        update_alpha_tile(layer, tile - layer->weight_strips, parameters, first, second, alpha_slopes, count,
            update FROZEN_ARGUMENT);
}

// One work-item for each tile of all layers.
ONE_ITEM kernel void update_tiles(global const Layer *layers, int layer_count, global float *parameters, global float *first,
    global float *second, global const float *activations, global const float *slopes, global const float *alpha_slopes,
    int count, const Update update FROZEN_PARAMETER)
{
    update_tile(layers, layer_count, (int)get_group_id(0), parameters, first, second, activations + layers[0].inputs_at, activations, slopes, alpha_slopes, count,
        &update FROZEN_ARGUMENT);
}
