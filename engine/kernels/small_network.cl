// Training of small networks: many updates in one launch, one work-item a network. Up to 16 inputs and 16 units a layer. Most
// blocks of rows go through small_block.cl, a few rows through small_rows.cl, those of the smallest networks through small_quads.cl.
//
// One build serves all networks. A build for one network (FITTED_LAYERS) has the same text and so the same numbers, bit for bit; it
// holds one optimiser (FITTED_OPTIMIZER), penalties only with FITTED_PENALTIES, and of the ways of a batch those that are defined as 1.

#ifndef FITTED_LAYERS
#define SINGLE_WAY 1        // a batch of one row and the plainest update
#define ROWS_WAY 1          // up to FEW_ROWS rows
#define QUADS_WAY 1         // up to 4 rows of the smallest networks
#define BLOCKS_WAY 1        // up to 16 rows
#endif
#define FEW_ROWS 2
#define ONE_ITEM __attribute__((reqd_work_group_size(1, 1, 1)))

// Whether a batch of one row may go through small_single_row().
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

// Whether half a vector holds every layer.
PART bool fits_half(Layers layers, int layer_count)
{
    bool fits = true;
    EACH_LAYER
    for (int l = 0; l < layer_count; ++l)
        fits = fits && layers[l].inputs <= UNITS / 2 && layers[l].units <= UNITS / 2;
    return fits;
}

// Parameters at `at` and behind it from `count` gradient vectors, the last one of biases.
INLINE void update_vectors(const lanes *gradients, int count, ulong at, global float *parameters, global float *first,
    global float *second, int optimizer, const Update update FROZEN_PARAMETER)
{
    for (int k = 0; k < count; ++k, at += UNITS) {
        const lanes updated = updated_parameters(optimizer, update, LOAD_LANES(parameters + at), gradients[k], k + 1 < count,
            first + at, second + at);
        STORE_LANES(UNLESS_FROZEN(updated, at), parameters + at);
    }
}

INLINE void small_update(const Block *block, Layers layers, int layer_count, global float *parameters,
    global float *first, global float *second, int optimizer, const Update update FROZEN_PARAMETER)
{
    int piece = 0;
    EACH_LAYER
    for (int l = 0; l < layer_count; ++l) {
        Layers layer = layers + l;
        for (int p = 0; p < layer->pieces; ++p, ++piece)
            update_vectors(block->gradients + piece * INPUTS, layer->inputs + 1, layer->weights + p * UNITS * layer->depth,
                parameters, first, second, optimizer, update FROZEN_ARGUMENT);
        if (layer->alpha_tiles > 0)
            update_vectors(block->alpha_gradients + l, 1, layer->alphas, parameters, first, second, optimizer, update FROZEN_ARGUMENT);
    }
}

// A build of its own for what is chosen most.
ON_ITS_OWN void small_plain_update(const Block *block, Layers layers, int layer_count, global float *parameters,
    const Update update FROZEN_PARAMETER)
{
    Update plain = update;
    plain.l1 = 0.0f;
    plain.l2 = 0.0f;
    small_update(block, layers, layer_count, parameters, parameters, parameters, OPTIMIZER_SGD, plain FROZEN_ARGUMENT);
}

ON_ITS_OWN void small_any_update(const Block *block, Layers layers, int layer_count, global float *parameters,
    global float *first, global float *second, int optimizer, const Update update FROZEN_PARAMETER)
{
    small_update(block, layers, layer_count, parameters, first, second, optimizer, update FROZEN_ARGUMENT);
}

// The copies for the way back, which other kernels use.
PART void write_transposed(Layers layers, int layer_count, global float *parameters)
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
typedef struct {
    uint end; // of the rows to train with
    uint batch_size;
    uint epoch_rows;
} Limits;

// A block of rows in the order.
typedef struct {
    uint first; // of its batch
    uint size;  // of its batch; 0 behind the last one
    uint begin; // of the block within the batch
    uint rows;
} Place;

PART Place batch_at(uint first, const Limits limits)
{
    const uint size = min(min(limits.batch_size, limits.end - first), limits.epoch_rows - first % limits.epoch_rows);
    const Place place = {first, size, 0, min((uint)LANES, size)};
    return place;
}

PART Place next_place(const Place place, const Limits limits)
{
    const uint begin = place.begin + place.rows;
    if (begin == place.size)
        return batch_at(place.first + place.size, limits);
    const Place next = {place.first, place.size, begin, min((uint)LANES, place.size - begin)};
    return next;
}

// Whether a whole batch goes through small_quads.cl.
PART bool is_quad(const Place place, bool fits) { return fits && place.size > 1 && place.size <= QUAD; }

// The rows of a block for the way that it goes; small_rows.cl fetches them itself.
INLINE void gather_place(Gathered *gathered, const Rows *rows, global const uint *order, const Place place, bool fits)
{
    if (QUADS_WAY && is_quad(place, fits))
        gather_quads(gathered, rows, order + place.first, place.size);
    else if (BLOCKS_WAY && place.rows > FEW_ROWS)
        gather_rows(gathered, rows, order + place.first + place.begin, place.rows);
}

// One network for each work-group: updates from the batches of order[first … first+count−1]. A batch has batch_size rows, the
// last one before a multiple of epoch_rows may have fewer. `steps` holds learning rate and correction of every update where
// they differ from update to update (Adam), else has_steps is 0. What is frozen (see optimizer.cl) is so in every network.
ONE_ITEM kernel void train_small(global const Layer *layer_table, int table_count, global float *parameters, ulong parameter_stride,
    global float *first_memory, global float *second_memory, ulong memory_stride, global const float *values,
    global const uchar *pixels, int has_pixels, global const float *targets, int target_stride, global const uint *order,
    uint first, uint count, uint batch_size, uint epoch_rows, int optimizer, const Update update, global const float *steps,
    int has_steps, ulong seed, ulong step FROZEN_PARAMETER)
{
    const Layers layers = LAYERS_OF(layer_table);
    const int layer_count = LAYER_COUNT_OF(table_count);
    const ulong network = get_group_id(0);
    parameters += network * parameter_stride;
    first_memory += network * memory_stride;
    second_memory += network * memory_stride;
    const Rows rows = {values, pixels, has_pixels, layers[0].inputs, layers[layer_count - 1].units, targets, target_stride};
    Block block;
    clear_block(&block, layers, layer_count);
    Gathered gathered[2]; // of this block and of the next one
    clear_gathered(gathered, rows.inputs);
    clear_gathered(gathered + 1, rows.inputs);

    Update own = update;
    const Limits limits = {first + count, batch_size, epoch_rows};
    Place place = batch_at(first, limits);
    const bool fits = fits_quads(layers, layer_count);
    gather_place(gathered, &rows, order, place, fits);
#ifdef FITTED_LAYERS
    optimizer = FITTED_OPTIMIZER;
#ifndef FITTED_PENALTIES
    own.l1 = 0.0f;
    own.l2 = 0.0f;
#endif
#endif
    const bool is_plain = optimizer == OPTIMIZER_SGD && own.l1 == 0.0f && own.l2 == 0.0f;
    const bool is_simple = is_plain && suits_plain_row(layers, layer_count);
    const bool is_half = fits_half(layers, layer_count);
    Row row;
    HalfRow half_row;
    if (SINGLE_WAY && is_simple && layer_count == 1 && layers[0].dropout_threshold == 0 && min(batch_size, epoch_rows) == 1) {
        if (is_half)
            plain_layer_rows(&half_row, layers, parameters, &rows, order + first, count, update.learning_rate);
        else
            plain_layer_rows(&row, layers, parameters, &rows, order + first, count, update.learning_rate);
        return;
    }
    uint number = 0;
    for (uint turn = 0; place.size > 0; turn = 1 - turn) {
        const Place next = next_place(place, limits);
        gather_place(gathered + 1 - turn, &rows, order, next, fits);
        const float scale = 1.0f / (float)place.size;
        const bool is_single = is_simple && place.size == 1;
        if (SINGLE_WAY && is_single) {
            const ulong source = order[place.first];
            if (is_half)
                small_single_row(&half_row, layers, layer_count, parameters, &rows, source, own.learning_rate, seed, step + number);
            else
                small_single_row(&row, layers, layer_count, parameters, &rows, source, own.learning_rate, seed, step + number);
            ++number;
        } else if (QUADS_WAY && is_quad(place, fits)) {
            const QuadBatch batch = {place.size, scale, seed, step + number};
            small_quads(&block, gathered + turn, layers, layer_count, parameters, &batch);
        } else if (ROWS_WAY && place.rows <= FEW_ROWS) {
            global const uint *few = order + place.first + place.begin;
            if (is_half)
                small_few_rows(&half_row, &block, layers, layer_count, parameters, &rows, few, place.begin, place.rows, scale, seed,
                    step + number);
            else
                small_few_rows(&row, &block, layers, layer_count, parameters, &rows, few, place.begin, place.rows, scale, seed,
                    step + number);
        } else if (BLOCKS_WAY) {
            block.row_scale = select((lanes)(0.0f), (lanes)(scale), lane_numbers(0) < (lanes_int)((int)place.rows));
            block.batch_rows = AS_LANES_UINT(lane_numbers((int)place.begin));
            small_block(&block, gathered + turn, layers, layer_count, parameters, place.rows, place.begin == 0, seed, step + number);
        }
        if (next.begin == 0 && !is_single) {
            if (has_steps) {
                own.learning_rate = steps[2 * number];
                own.inverse_root_correction2 = steps[2 * number + 1];
            }
            if (is_plain)
                small_plain_update(&block, layers, layer_count, parameters, own FROZEN_ARGUMENT);
            else
                small_any_update(&block, layers, layer_count, parameters, first_memory, second_memory, optimizer, own FROZEN_ARGUMENT);
            ++number;
        }
        place = next;
    }
    write_transposed(layers, layer_count, parameters);
}
#endif

#ifdef EVALUATE
// One network for each work-group: the sum of the losses of all rows, without dropout, and how many classes are right.
ONE_ITEM kernel void evaluate_small(global const Layer *layer_table, int table_count, global const float *parameters,
    ulong parameter_stride, global const float *values, global const uchar *pixels, int has_pixels, global const float *targets,
    int target_stride, global const int *classes, uint count, global float *losses, global int *correct)
{
    const Layers layers = LAYERS_OF(layer_table);
    const int layer_count = LAYER_COUNT_OF(table_count);
    const ulong network = get_group_id(0);
    parameters += network * parameter_stride;
    const int units = layers[layer_count - 1].units;
    const Rows rows = {values, pixels, has_pixels, layers[0].inputs, units, targets, target_stride};
    Block block;
    clear_block(&block, layers, layer_count);
    Gathered gathered;
    clear_gathered(&gathered, rows.inputs);
    block.row_scale = (lanes)(1.0f);
    lanes total = (lanes)(0.0f);
    int right = 0;
    for (uint begin = 0; begin < count; begin += LANES) {
        for (uint lane = 0; lane < LANES; ++lane)
            gather_lane(&gathered, &rows, min(begin + lane, count - 1), (int)lane);
        int pieces = 0;
        EACH_LAYER
        for (int l = 0; l < layer_count; ++l) {
            small_forward(&block, inputs_of(&block, &gathered, l), layers + l, l, pieces, parameters, false, 0);
            pieces += layers[l].pieces;
        }
        const int last = layer_count - 1;
        const lanes loss = small_output(&block, gathered.targets, layers + last, last, pieces - layers[last].pieces, false);
        total += select((lanes)(0.0f), loss, lane_numbers((int)begin) < (lanes_int)((int)count));
        const float *outputs = (const float *)(block.outputs + last * INPUTS);
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
