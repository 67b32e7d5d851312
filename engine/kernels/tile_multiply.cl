// Matrix product for graphics processors: a work-group shares tiles of both factors in local memory.
//
// A work-group of GROUP × GROUP items owns TILE × TILE results, an item BLOCK × BLOCK of them, GROUP apart, so that
// neighbouring items read and write neighbouring addresses. All three products of a layer use this one function;
// they differ in which side is transposed, that is, in the strides.

#define TILE (GROUP * BLOCK)
#define TILE_ROW (TILE + 1) // one more than needed, so that columns fall into different banks
#define TILE_ITEMS __attribute__((reqd_work_group_size(GROUP, GROUP, 1)))

typedef struct {
    global const float *numbers;
    int across; // from one row (left factor) or column (right factor) of the result to the next
    int along;  // from one term of the sum to the next
    int count;  // rows or columns; numbers beyond are taken as zero
} Factor;

// Copies TILE × GROUP numbers of a factor to tile[term][row or column]; neighbouring items take neighbouring addresses.
void load_tile(local float *tile, const Factor factor, int begin, int term, int terms)
{
    const int x = get_local_id(0);
    const int y = get_local_id(1);
    for (int i = 0; i < BLOCK; ++i) {
        const int t = factor.along == 1 ? x : y;
        const int n = (factor.along == 1 ? y : x) + i * GROUP;
        const bool is_inside = begin + n < factor.count && term + t < terms;
        tile[t * TILE_ROW + n]
            = is_inside ? factor.numbers[(ulong)(begin + n) * factor.across + (ulong)(term + t) * factor.along] : 0.0f;
    }
}

// sum[i][j] += Σ_t left[row + i·GROUP][t] · right[column + j·GROUP][t], terms in ascending order. All items take part.
void multiply_tiles(float sum[BLOCK][BLOCK], const Factor left, const Factor right, int row, int column, int terms,
    local float *left_tile, local float *right_tile)
{
    const int x = get_local_id(0);
    const int y = get_local_id(1);
    for (int term = 0; term < terms; term += GROUP) {
        load_tile(left_tile, left, row, term, terms);
        load_tile(right_tile, right, column, term, terms);
        barrier(CLK_LOCAL_MEM_FENCE);
        for (int t = 0; t < GROUP; ++t) {
#pragma unroll
            for (int i = 0; i < BLOCK; ++i) {
                const float a = left_tile[t * TILE_ROW + y + i * GROUP];
#pragma unroll
                for (int j = 0; j < BLOCK; ++j)
                    sum[i][j] = fma(a, right_tile[t * TILE_ROW + x + j * GROUP], sum[i][j]);
            }
        }
        barrier(CLK_LOCAL_MEM_FENCE);
    }
}

void clear_tile(float sum[BLOCK][BLOCK])
{
#pragma unroll
    for (int i = 0; i < BLOCK; ++i) {
#pragma unroll
        for (int j = 0; j < BLOCK; ++j)
            sum[i][j] = 0.0f;
    }
}
