// Forward and backward pass for processors: one work-item takes a piece of the batch, some blocks of rows, through the whole network
// and back.
//
// A work-item keeps the ROWS × PANEL sums of a block in vector registers and streams the weights of a panel past them; all its
// blocks pass a panel before the next panel comes, so that weights come from the cache but once. Rows do not depend on one
// another, so a whole batch needs one launch. PANEL = LANES · PANEL_VECTORS.

typedef struct {
    global const Layer *layers;
    int layer_count;
    global const float *parameters;
    global float *activations;
    global float *slopes;
    global float *alpha_slopes;
    global float *inputs; // of the first layer
    int rows;       // of the batch, which begins at the first row of the buffers
    int blocks;     // that these are divided into
    int begin;      // the first of these blocks that belongs to the piece
    int end;        // the one behind its last
    uint batch_row; // number of the first row in the batch; names the dropout masks
    ulong seed;
    ulong step;
} Piece;

// Rows of the data between the one that is asked for and the one that is being taken.
#define ROWS_AHEAD 2

typedef struct {
    int row;  // the first
    int rows; // ROWS or FEWER_ROWS
} Block;

Block block_at(const Piece *piece, int number)
{
    const int row = first_row(piece->rows, piece->blocks, number);
    const Block block = {row, first_row(piece->rows, piece->blocks, number + 1) - row};
    return block;
}

int first_row_of(const Piece *piece) { return first_row(piece->rows, piece->blocks, piece->begin); }
int last_row_of(const Piece *piece) { return first_row(piece->rows, piece->blocks, piece->end) - 1; }

// byte / 255 to the last bit (for every byte), which costs a division three times as much.
lanes shares_of_255(lanes bytes)
{
    const lanes inverse = (lanes)(1.0f / 255.0f);
    const lanes share = bytes * inverse;
    return fma(fma(share, (lanes)(-255.0f), bytes), inverse, share);
}

// Numbers are floats in `values` or bytes in `pixels` that mean byte / 255; the constant 1 and zeros are put behind them. Rows lie
// anywhere in the data: those of row `next` are asked for while row `source` is taken.
void gather_row(global float *row, global const float *values, global const uchar *pixels, int has_pixels, ulong source, ulong next,
    int inputs, int depth)
{
    int k = 0;
    for (; k + LANES <= inputs; k += LANES) {
        if (has_pixels) {
            FETCH_AHEAD(pixels + next + k);
            STORE_LANES(shares_of_255(convert_float16(vload16(0, pixels + source + k))), row + k);
        } else {
            FETCH_AHEAD(values + next + k);
            STORE_LANES(LOAD_LANES(values + source + k), row + k);
        }
    }
    for (; k < inputs; ++k)
        row[k] = has_pixels ? pixels[source + k] / 255.0f : values[source + k];
    row[k++] = 1.0f;
    for (; k < depth; ++k)
        row[k] = 0.0f;
}

// Weighted sums of one panel of columns, bias included.
INLINE void weighted_sums(const Piece *piece, int row, int rows, global const Layer *layer, int column, lanes sum[ROWS][PANEL_VECTORS])
{
    global const float *panel = piece->parameters + layer->weights + (ulong)column * layer->depth;
#pragma unroll
    for (int v = 0; v < PANEL_VECTORS; ++v) {
        const lanes bias = LOAD_LANES(panel + layer->inputs * PANEL + v * LANES);
#pragma unroll
        for (int i = 0; i < rows; ++i)
            sum[i][v] = bias;
    }
    global const float *inputs = layer == piece->layers ? piece->inputs : piece->activations + layer->inputs_at;
    global const float *x = inputs + (ulong)row * layer->input_stride;
    multiply_panel(sum, rows, x, layer->input_stride, panel, layer->inputs);
}

#ifdef USE_MAXOUT
// The largest of the pieces into `sum`; while training, slope 1 for the first piece that reaches it and 0 for the others.
INLINE void largest_pieces(const Piece *piece, int row, int rows, global const Layer *layer, int unit, bool training, lanes sum[ROWS][PANEL_VECTORS])
{
    lanes_int winner[ROWS][PANEL_VECTORS];
    for (int i = 0; i < rows; ++i)
        for (int v = 0; v < PANEL_VECTORS; ++v)
            winner[i][v] = (lanes_int)(0);
    for (int p = 1; p < layer->pieces; ++p) {
        lanes other[ROWS][PANEL_VECTORS];
        weighted_sums(piece, row, rows, layer, p * layer->unit_stride + unit, other);
        for (int i = 0; i < rows; ++i) {
            for (int v = 0; v < PANEL_VECTORS; ++v) {
                const lanes_int is_larger = other[i][v] > sum[i][v];
                sum[i][v] = select(sum[i][v], other[i][v], is_larger);
                winner[i][v] = select(winner[i][v], (lanes_int)(p), is_larger);
            }
        }
    }
    if (!training)
        return;
    global float *slopes = piece->slopes + layer->slopes_at + (ulong)row * layer->slope_stride + unit;
    for (int p = 0; p < layer->pieces; ++p)
        for (int i = 0; i < rows; ++i)
            for (int v = 0; v < PANEL_VECTORS; ++v)
                STORE_LANES(select((lanes)(0.0f), (lanes)(1.0f), winner[i][v] == (lanes_int)(p)),
                    slopes + i * layer->slope_stride + p * layer->unit_stride + v * LANES);
}
#endif

// Value, slope and alpha's slope of one vector of units in one row, from its weighted sums.
void finish_units(const Piece *piece, global const Layer *layer, ulong row, int unit, lanes z, uint key, bool training)
{
    const lanes_int units = lane_numbers(unit);
    const lanes_int is_unit = units < (lanes_int)(layer->units);
    lanes parameter = (lanes)(layer->parameter);
#ifdef USE_PRELU
    if (layer->activation == USE_PRELU)
        parameter = LOAD_LANES(piece->parameters + layer->alphas + unit);
#endif
    lanes value;
    lanes slope;
    activate(layer->activation, z, parameter, &value, &slope);
    lanes factor = (lanes)(1.0f);
    if (training && layer->dropout_threshold > 0)
        factor = dropout_factor(units, piece->batch_row + (uint)row, key, layer->dropout_threshold, layer->dropout_scale);
    // The lane behind the last unit is the constant input of the next layer's biases.
    const lanes padding = select((lanes)(0.0f), (lanes)(1.0f), units == (lanes_int)(layer->units));
    STORE_LANES(select(padding, value * factor, is_unit), piece->activations + layer->outputs_at + row * layer->output_stride + unit);
    if (!training)
        return;
    factor = select((lanes)(0.0f), factor, is_unit);
    for (int p = 0; p < layer->pieces; ++p) {
        global float *place = piece->slopes + layer->slopes_at + row * layer->slope_stride + p * layer->unit_stride + unit;
        // Maxout has left 0 or 1 there.
        STORE_LANES((layer->pieces > 1 ? LOAD_LANES(place) : slope) * factor, place);
    }
#ifdef USE_PRELU
    if (layer->activation == USE_PRELU)
        STORE_LANES(select((lanes)(0.0f), z, z < (lanes)(0.0f)) * factor,
            piece->alpha_slopes + layer->alpha_slopes_at + row * layer->unit_stride + unit);
#endif
}

INLINE void forward_rows(const Piece *piece, int row, int rows, global const Layer *layer, int unit, uint key, bool training)
{
    lanes sum[ROWS][PANEL_VECTORS];
    weighted_sums(piece, row, rows, layer, unit, sum);
#ifdef USE_MAXOUT
    if (layer->pieces > 1)
        largest_pieces(piece, row, rows, layer, unit, training, sum);
#endif
#pragma unroll
    for (int i = 0; i < rows; ++i) {
#pragma unroll
        for (int v = 0; v < PANEL_VECTORS; ++v)
            finish_units(piece, layer, row + i, unit + v * LANES, sum[i][v], key, training);
    }
}

void forward_panel(const Piece *piece, const Block block, global const Layer *layer, int unit, uint key, bool training)
{
    if (block.rows == ROWS)
        forward_rows(piece, block.row, ROWS, layer, unit, key, training);
    else
        forward_rows(piece, block.row, FEWER_ROWS, layer, unit, key, training);
}

// The panels of columns first … end−1, all blocks before the next panel.
void forward_panels(const Piece *piece, int index, int first, int end, bool training)
{
    global const Layer *layer = piece->layers + index;
    const uint key = training ? dropout_key(piece->seed, piece->step, index) : 0;
    for (int unit = first * PANEL; unit < end * PANEL; unit += PANEL)
        for (int b = piece->begin; b < piece->end; ++b)
            forward_panel(piece, block_at(piece, b), layer, unit, key, training);
}

// The constant input behind the outputs of a layer that has no padding lane for it.
void constant_behind(const Piece *piece, int index)
{
    global const Layer *layer = piece->layers + index;
    if (layer->units < layer->unit_stride)
        return;
    global float *behind = piece->activations + layer->outputs_at + layer->units;
    for (int row = first_row_of(piece); row <= last_row_of(piece); ++row)
        STORE_LANES(select((lanes)(0.0f), (lanes)(1.0f), lane_numbers(0) == (lanes_int)(0)), behind + (ulong)row * layer->output_stride);
}

void forward_layer(const Piece *piece, int index, bool training)
{
    forward_panels(piece, index, 0, piece->layers[index].unit_stride / PANEL, training);
    constant_behind(piece, index);
}

INLINE void backward_rows(const Piece *piece, int row, int rows, global const Layer *layer, int unit)
{
    global const Layer *next = layer + 1;
    global const float *delta = piece->slopes + next->slopes_at + (ulong)row * next->slope_stride;
    lanes sum[ROWS][PANEL_VECTORS];
#pragma unroll
    for (int i = 0; i < rows; ++i) {
#pragma unroll
        for (int v = 0; v < PANEL_VECTORS; ++v)
            sum[i][v] = (lanes)(0.0f);
    }
    const ulong panel = next->transposed + (ulong)unit * (next->pieces * next->unit_stride);
    multiply_panel(sum, rows, delta, next->slope_stride, piece->parameters + panel, column_count(next));
#pragma unroll
    for (int i = 0; i < rows; ++i) {
#pragma unroll
        for (int v = 0; v < PANEL_VECTORS; ++v) {
            const ulong r = row + i;
            const int at = unit + v * LANES;
            for (int p = 0; p < layer->pieces; ++p) {
                global float *slope = piece->slopes + layer->slopes_at + r * layer->slope_stride + p * layer->unit_stride + at;
                STORE_LANES(LOAD_LANES(slope) * sum[i][v], slope);
            }
#ifdef USE_PRELU
            if (layer->activation == USE_PRELU) {
                global float *slope = piece->alpha_slopes + layer->alpha_slopes_at + r * layer->unit_stride + at;
                STORE_LANES(LOAD_LANES(slope) * sum[i][v], slope);
            }
#endif
        }
    }
}

void backward_panel(const Piece *piece, const Block block, global const Layer *layer, int unit)
{
    if (block.rows == ROWS)
        backward_rows(piece, block.row, ROWS, layer, unit);
    else
        backward_rows(piece, block.row, FEWER_ROWS, layer, unit);
}

// ∂E/∂z of layer `index` from that of the layer after it: (∂E/∂z_next W_next) ∘ slope.
void backward_layer(const Piece *piece, int index)
{
    global const Layer *layer = piece->layers + index;
    for (int unit = 0; unit < layer->unit_stride; unit += PANEL)
        for (int b = piece->begin; b < piece->end; ++b)
            backward_panel(piece, block_at(piece, b), layer, unit);
}

// Finishes a row at the output layer; returns its loss.
float finish_output(const Piece *piece, ulong row, global const float *target, float scale, bool training)
{
    global const Layer *last = piece->layers + piece->layer_count - 1;
    return output_row(last, piece->activations + last->outputs_at + row * last->output_stride,
        piece->slopes + last->slopes_at + row * last->slope_stride,
        piece->alpha_slopes + last->alpha_slopes_at + row * last->unit_stride, target, scale, training);
}

// Inputs of a row from row `source` of the data; row `next` comes after it.
void gather_input(const Piece *piece, int row, global const float *values, global const uchar *pixels, int has_pixels, ulong source,
    ulong next)
{
    global const Layer *layer = piece->layers;
    gather_row(piece->inputs + (ulong)row * layer->input_stride, values, pixels, has_pixels,
        source * layer->inputs, next * layer->inputs, layer->inputs, layer->depth);
}

// The inputs of the piece's rows; row r of the batch is order[first + r]. Surplus rows repeat the last row and are never read.
void gather_piece(const Piece *piece, global const float *values, global const uchar *pixels, int has_pixels,
    global const uint *order, uint first)
{
    for (int row = first_row_of(piece); row <= last_row_of(piece); ++row)
        gather_input(piece, row, values, pixels, has_pixels, order[first + min(row, piece->rows - 1)],
            order[first + min(row + ROWS_AHEAD, piece->rows - 1)]);
}

// From the inputs of layer `first_layer`, which are there, to the last and back to the first: leaves activations and ∂E/∂z of the
// piece's rows in the buffers.
void there_and_back(const Piece *piece, int first_layer, global const float *targets, int target_stride, global const uint *order,
    uint first, float scale)
{
    for (int l = first_layer; l < piece->layer_count; ++l)
        forward_layer(piece, l, true);
    for (int row = first_row_of(piece); row <= last_row_of(piece); ++row) {
        const ulong source = order[first + min(row, piece->rows - 1)];
        finish_output(piece, row, targets + source * target_stride, scale, true);
    }
    for (int l = piece->layer_count - 2; l >= 0; --l)
        backward_layer(piece, l);
}

void train_piece(const Piece *piece, global const float *values, global const uchar *pixels, int has_pixels,
    global const float *targets, int target_stride, global const uint *order, uint first, float scale)
{
    gather_piece(piece, values, pixels, has_pixels, order, first);
    there_and_back(piece, 0, targets, target_stride, order, first, scale);
}

// A work-item takes `blocks` blocks of rows.
ONE_ITEM kernel void train_rows(global const Layer *layers, int layer_count, global const float *parameters,
    global const float *values, global const uchar *pixels, int has_pixels, global const float *targets, int target_stride,
    global const uint *order, uint first, uint count, global float *activations, global float *slopes,
    global float *alpha_slopes, float scale, uint batch_row, ulong seed, ulong step, int blocks)
{
    const int all = block_count((int)count);
    const int begin = (int)get_group_id(0) * blocks;
    const Piece piece = {layers, layer_count, parameters, activations, slopes, alpha_slopes, activations + layers[0].inputs_at,
        (int)count, all, begin, min(all, begin + blocks), batch_row, seed, step};
    train_piece(&piece, values, pixels, has_pixels, targets, target_stride, order, first, scale);
}

// Outputs, loss and class of the rows first … first+count−1, without dropout. Row r of the launch lies at row r of the buffers.
ONE_ITEM kernel void evaluate_rows(global const Layer *layers, int layer_count, global const float *parameters,
    global const float *values, global const uchar *pixels, int has_pixels, global const float *targets, int target_stride,
    uint first, uint count, global float *activations, global float *slopes, global float *alpha_slopes,
    global float *losses, global int *classes, int blocks)
{
    const int all = block_count((int)count);
    const int begin = (int)get_group_id(0) * blocks;
    const Piece piece = {layers, layer_count, parameters, activations, slopes, alpha_slopes, activations + layers[0].inputs_at,
        (int)count, all, begin, min(all, begin + blocks), 0, 0, 0};
    for (int row = first_row_of(&piece); row <= last_row_of(&piece); ++row)
        gather_input(&piece, row, values, pixels, has_pixels, first + min(row, (int)count - 1),
            first + min(row + ROWS_AHEAD, (int)count - 1));
    for (int l = 0; l < layer_count; ++l)
        forward_layer(&piece, l, false);
    global const Layer *last = layers + layer_count - 1;
    for (int row = first_row_of(&piece); row <= min(last_row_of(&piece), (int)count - 1); ++row) {
        const ulong source = first + row;
        losses[source] = finish_output(&piece, row, targets + source * target_stride, 1.0f, false);
        classes[source] = predicted_class(activations + last->outputs_at + (ulong)row * last->output_stride, last->units);
    }
}
