// Many training steps of a network in one launch, for processors: the two passes of row_passes.cl and row_update.cl in turn.
//
// Waking a sleeping thread for a launch takes as long as a small batch itself, so the work-items (as many as there are cores)
// stay awake from batch to batch. Each batch has phases, and a phase is a number of pieces that do not depend on one another:
// blocks of rows that go through all layers and back, then parts of the update. In batches of not too many rows wide layers come first,
// each in a phase of its own, and their pieces are columns. A work-item draws pieces until none is left and waits until the last of
// them is finished. It waits for pieces that another one has begun, never for a work-item that may not have started: OpenCL
// promises no start. One alone does all the work, and one that comes late joins in where the others are. Who takes a piece
// changes nothing in its numbers, so runs repeat bit for bit.
//
// A batch that takes long comes in several launches, so that a stop need not wait for its end: some parts of the first phase, then
// one or more of the update.

// For a core that shares its execution units with a waiting one.
#if defined(__x86_64__) && defined(__has_builtin)
#if __has_builtin(__builtin_ia32_pause)
#define BREATHE() __builtin_ia32_pause()
#endif
#endif
#ifndef BREATHE
#define BREATHE()
#endif

#define CACHE_LINE 16 // ints
#define COLUMN_LAYERS 2 // at most
#define PHASES (2 + COLUMN_LAYERS) // of a batch
#define COLUMN_ROWS 256
#define COLUMN_WEIGHTS 32768

// Counters of a phase, all 0 before the launch.
typedef struct {
    volatile global int *drawn; // of each work-item's share of the pieces
    volatile global int *finished;
    int first; // piece of this launch
    int pieces;
    int shares;
} Phase;

Phase phase_at(global int *board, int number, int first, int pieces)
{
    const int shares = (int)get_num_groups(0);
    const int drawn = (shares + CACHE_LINE - 1) / CACHE_LINE * CACHE_LINE;
    global int *place = board + number * (drawn + CACHE_LINE);
    const Phase phase = {place, place + drawn, first, pieces, shares};
    return phase;
}

// The pieces of part `part` of `parts`; none of a part that is not among them. All where there are no parts.
Phase part_of_phase(global int *board, int number, int pieces, int part, int parts)
{
    if (parts == 0)
        return phase_at(board, number, 0, pieces);
    const int begin = (int)((long)pieces * clamp(part, 0, parts) / parts);
    const int end = (int)((long)pieces * clamp(part + 1, 0, parts) / parts);
    return phase_at(board, number, begin, end - begin);
}

int share_begin(const Phase phase, int share)
{
    return (int)((long)phase.pieces * share / phase.shares);
}

// The number of a piece for this work-item, −1: none is left. First those of its own share, whose numbers its caches may still
// hold from the batch before; then what others have not begun. `passed` counts the shares that are used up.
int next_piece(const Phase phase, int *passed)
{
    for (; *passed < phase.shares; ++*passed) {
        const int share = ((int)get_group_id(0) + *passed) % phase.shares;
        const int piece = share_begin(phase, share) + atomic_inc(phase.drawn + share);
        if (piece < share_begin(phase, share + 1))
            return phase.first + piece;
    }
    return -1;
}

// The atomic additions also order what is written before them and read after them.
void finish_piece(const Phase phase)
{
    atomic_inc(phase.finished);
}

void wait_for_all(const Phase phase)
{
    while (*phase.finished < phase.pieces)
        BREATHE();
    atomic_add(phase.finished, 0);
}

// Whether a work-item comes too late for a phase, and so for those before it.
bool is_over(const Phase phase)
{
    if (*phase.finished < phase.pieces)
        return false;
    atomic_add(phase.finished, 0);
    return true;
}

// The blocks of piece `number` of `pieces`.
void take_blocks(Piece *piece, int number, int pieces)
{
    piece->begin = piece->blocks * number / pieces;
    piece->end = piece->blocks * (number + 1) / pieces;
}

// How many layers, from the first on, share out their columns instead of the rows. A work-item then needs the weights alone that it
// changed itself in the update before, and no others have to come from another core. Every row is gathered by each for itself, for the
// same reason; the rows must stay in its cache.
int column_layers(global const Layer *layers, int layer_count, uint rows)
{
    const int items = (int)get_num_groups(0);
    int count = 0;
    while (count < min(layer_count, COLUMN_LAYERS) && items > 1 && rows <= COLUMN_ROWS
        && layers[count].depth * layers[count].unit_stride >= COLUMN_WEIGHTS && layers[count].unit_stride / PANEL >= 2 * items)
        ++count;
    return count;
}

// Rows order[first … first+count−1] in batches of batch_size rows that end at every multiple of rows_per_epoch. Where
// `has_steps` is set, learning rate and inverse root correction of every batch stand in `step_factors`. At most `most_blocks`
// row blocks make a piece of the first phase, `tiles` tiles (of tile_count) one of the second. A launch with `passes_parts` above 0 takes
// part `part` of passes_parts + updates_parts of a single batch. `own_inputs` has room for the inputs of COLUMN_ROWS rows, and of a
// block more, for every work-item, own_stride numbers for each; or own_stride is 0, and no columns are shared out.
ONE_ITEM kernel void train_run(global const Layer *layers, int layer_count, global float *parameters, global float *first_memory,
    global float *second_memory, global const float *values, global const uchar *pixels, int has_pixels,
    global const float *targets, int target_stride, global const uint *order, uint first, uint count, uint batch_size,
    uint rows_per_epoch, global float *activations, global float *slopes, global float *alpha_slopes, const Update plain,
    global const float *step_factors, int has_steps, ulong seed, ulong step, int most_blocks, int tile_count, int tiles,
    int part, int passes_parts, int updates_parts, global float *own_inputs, ulong own_stride, global int *board FROZEN_PARAMETER)
{
    Update update = plain;
    uint done = 0;
    for (int batch = 0; done < count; ++batch) {
        const uint at = first + done;
        const uint rows = min(min(batch_size, count - done), rows_per_epoch - at % rows_per_epoch);
        if (has_steps) {
            update.learning_rate = step_factors[2 * batch];
            update.inverse_root_correction2 = step_factors[2 * batch + 1];
        }
        const int blocks = shared_block_count((int)rows, (int)get_num_groups(0));
        const int pieces = shared_piece_count(blocks, most_blocks, (int)get_num_groups(0));
        const int by_columns = passes_parts == 0 && own_stride > 0 ? column_layers(layers, layer_count, rows) : 0;
        global float *inputs
            = by_columns > 0 ? own_inputs + get_group_id(0) * own_stride : activations + layers[0].inputs_at;
        Piece piece = {layers, layer_count, parameters, activations, slopes, alpha_slopes, inputs, (int)rows, blocks, 0, blocks, 0,
            seed, step + batch};
        int phase = PHASES * batch;
        int passed = 0;
        const int update_pieces = (tile_count + tiles - 1) / tiles;
        if (by_columns > 0 && is_over(phase_at(board, phase + by_columns + 1, 0, update_pieces))) {
            done += rows;
            continue;
        }
        if (by_columns > 0)
            gather_piece(&piece, values, pixels, has_pixels, order, at);
        for (int l = 0; l < by_columns; ++l) {
            passed = 0;
            const Phase columns = phase_at(board, phase++, 0, layers[l].unit_stride / PANEL);
            for (int number = next_piece(columns, &passed); number >= 0; number = next_piece(columns, &passed)) {
                forward_panels(&piece, l, number, number + 1, true);
                if (number == 0)
                    constant_behind(&piece, l);
                finish_piece(columns);
            }
            wait_for_all(columns);
        }
        passed = 0;
        const Phase passes = part_of_phase(board, phase++, pieces, part, passes_parts);
        for (int number = next_piece(passes, &passed); number >= 0; number = next_piece(passes, &passed)) {
            take_blocks(&piece, number, pieces);
            if (by_columns == 0)
                gather_piece(&piece, values, pixels, has_pixels, order, at);
            there_and_back(&piece, by_columns, targets, target_stride, order, at, 1.0f / (float)rows);
            finish_piece(passes);
        }
        wait_for_all(passes);

        passed = 0;
        const Phase updates = part_of_phase(board, phase, update_pieces, part - passes_parts, updates_parts);
        for (int piece = next_piece(updates, &passed); piece >= 0; piece = next_piece(updates, &passed)) {
            for (int tile = piece * tiles; tile < min(tile_count, (piece + 1) * tiles); ++tile)
                update_tile(layers, layer_count, tile, parameters, first_memory, second_memory, inputs, activations, slopes,
                    alpha_slopes, (int)rows, &update FROZEN_ARGUMENT);
            finish_piece(updates);
        }
        wait_for_all(updates);
        done += rows;
    }
}
