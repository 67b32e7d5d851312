// Weight gradients and the optimiser for processors: one work-item owns a tile of 16 inputs × 16 columns and never stores
// its gradient. Settings come by address: a copy for each tile would wait for the weights of the tile before to be written.

void update_weight_tile(global const Layer *layer, int tile, global float *parameters, global float *first,
    global float *second, global const float *activations, global const float *slopes, int count,
    const Update *update FROZEN_PARAMETER)
{
    const int2 place = tile_place(tile, layer->depth / TILE, layer->column_tiles);
    const int input = place.x;
    const int column = place.y;
    const int panel = layer->panel;
    const ulong begin = layer->weights + (ulong)(column / panel) * panel * layer->depth + (ulong)input * panel + column % panel;
#pragma unroll
    for (int i = 0; i < TILE; ++i) {
        FETCH_AHEAD(parameters + begin + i * panel);
#if OPTIMIZER >= OPTIMIZER_MOMENTUM
        FETCH_AHEAD(first + begin + i * panel);
#endif
#if OPTIMIZER >= OPTIMIZER_ADAM
        FETCH_AHEAD(second + begin + i * panel);
#endif
    }
    lanes values[TILE];
    tile_gradient(values, activations + layer->inputs_at + input, layer->input_stride, slopes + layer->slopes_at + column,
        layer->slope_stride, count);
#pragma unroll
    for (int i = 0; i < TILE; ++i) {
        const ulong at = begin + i * panel;
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

// Tile `number` of all layers.
void update_tile(global const Layer *layers, int layer_count, int number, global float *parameters, global float *first,
    global float *second, global const float *activations, global const float *slopes, global const float *alpha_slopes,
    int count, const Update *update FROZEN_PARAMETER)
{
    int l = 0;
    while (l + 1 < layer_count && number >= layers[l + 1].first_tile)
        ++l;
    global const Layer *layer = layers + l;
    const int tile = number - layer->first_tile;
    if (tile < layer->weight_tiles)
        update_weight_tile(layer, tile, parameters, first, second, activations, slopes, count, update FROZEN_ARGUMENT);
    else
        update_alpha_tile(layer, tile - layer->weight_tiles, parameters, first, second, alpha_slopes, count,
            update FROZEN_ARGUMENT);
}

// One work-item for each tile of all layers.
ONE_ITEM kernel void update_tiles(global const Layer *layers, int layer_count, global float *parameters, global float *first,
    global float *second, global const float *activations, global const float *slopes, global const float *alpha_slopes,
    int count, const Update update FROZEN_PARAMETER)
{
    update_tile(layers, layer_count, (int)get_group_id(0), parameters, first, second, activations, slopes, alpha_slopes, count,
        &update FROZEN_ARGUMENT);
}
