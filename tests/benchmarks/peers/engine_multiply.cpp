// Products of matrices by the engine's own inner loops (row_multiply.cl, row_gradient.cl), divided into pieces as row_passes.cl
// and row_update.cl divide a batch, with weights in panels. Several products stand in one launch, as several batches do in
// training. Speaks as Products.h describes.
#include "Products.h"

#include "engine/compute/opencl/ClDevices.h"
#include "engine/compute/opencl/ClPasses.h"
#include "engine/compute/opencl/KernelSource.h"
#include "engine/compute/opencl/RowTuning.h"

namespace {

using namespace chalknet;

constexpr int kMostBlocks = 4; // row blocks in a piece, as in RowRuns
constexpr int kTile = 16;

// The loops around the inner loops: those of forward_layer() and update_weight_tile(), without what stands beside the product.
constexpr const char* kLoops = R"(
INLINE void multiply_block(int rows, global const float *x, int stride, global const float *panel, int depth, global float *out,
    int out_stride)
{
    lanes sum[ROWS][PANEL_VECTORS];
    for (int i = 0; i < rows; ++i)
        for (int v = 0; v < PANEL_VECTORS; ++v)
            sum[i][v] = (lanes)(0.0f);
    multiply_panel(sum, rows, x, stride, panel, depth);
    for (int i = 0; i < rows; ++i)
        for (int v = 0; v < PANEL_VECTORS; ++v)
            STORE_LANES(sum[i][v], out + (ulong)i * out_stride + v * LANES);
}

ONE_ITEM kernel void multiply_rows(global const float *x, int stride, global const float *panels, int depth, int columns, int rows,
    int most_blocks, global float *out, int out_stride, int times)
{
    const int items = (int)get_num_groups(0);
    const int blocks = shared_block_count(rows, items);
    const int pieces = shared_piece_count(blocks, most_blocks, items);
    const int begin = pieces * (int)get_group_id(0) / items;
    const int end = pieces * ((int)get_group_id(0) + 1) / items;
    for (int time = 0; time < times; ++time) {
        for (int piece = begin; piece < end; ++piece) {
            for (int column = 0; column < columns; column += PANEL) {
                for (int block = blocks * piece / pieces; block < blocks * (piece + 1) / pieces; ++block) {
                    const ulong row = first_row(rows, blocks, block);
                    global const float *panel = panels + (ulong)column * depth;
                    global float *place = out + row * out_stride + column;
                    if (first_row(rows, blocks, block + 1) - row == ROWS)
                        multiply_block(ROWS, x + row * stride, stride, panel, depth, place, out_stride);
                    else
                        multiply_block(FEWER_ROWS, x + row * stride, stride, panel, depth, place, out_stride);
                }
            }
        }
    }
}

ONE_ITEM kernel void multiply_tiles(global const float *x, int stride, global const float *delta, int delta_stride, int count,
    int inputs, int columns, global float *panels, int times)
{
    const int column_tiles = columns / TILE;
    const int strips = inputs / TILE * ((column_tiles + STRIP - 1) / STRIP);
    const int begin = strips * (int)get_group_id(0) / (int)get_num_groups(0);
    const int end = strips * ((int)get_group_id(0) + 1) / (int)get_num_groups(0);
    for (int time = 0; time < times; ++time) {
        for (int number = begin; number < end; ++number) {
            const Strip strip = strip_at(number, inputs / TILE, column_tiles);
            lanes sums[STRIP][TILE];
            strip_gradient(sums, strip.tiles, x + strip.input, stride, delta + strip.column, delta_stride, count);
            for (int t = 0; t < strip.tiles; ++t) {
                const int column = strip.column + t * TILE;
                global float *out = panels + (ulong)(column / PANEL) * PANEL * inputs + (ulong)strip.input * PANEL + column % PANEL;
                for (int i = 0; i < TILE; ++i)
                    STORE_LANES(sums[t][i], out + i * PANEL);
            }
        }
    }
}
)";

// An odd number of cache lines, as in NetworkLayout.
int rowStride(int width)
{
    return ((width + 15) / 16 | 1) * 16;
}

std::size_t at(int row, int width, int column)
{
    return bench::Product::size(row, width) + static_cast<std::size_t>(column);
}

class EngineMultiplier : public bench::Multiplier {
public:
    explicit EngineMultiplier(const bench::Product& product)
        : m_product(product)
        , m_runtime(findClDevices().at(0), {})
    {
        if (product.columns % 64 != 0 || product.inputs % kTile != 0)
            throw std::invalid_argument("columns are whole panels, inputs whole tiles");
        DeviceProfile profile;
        profile.setSizes(keptRowSizes(m_runtime.info(), ProgramCache(defaultProgramCacheFolder()))
                             .value_or(usualRowSizes(m_runtime.device())));
        m_panel = profile.panel();
        build(profile);
        m_blocks = (product.rows + profile.rows - 1) / profile.rows;
        m_rows = m_blocks * profile.rows;
        m_items = std::max(1U, m_runtime.info().computeUnits);
        upload();
    }

    void multiply(int times) override
    {
        cl::Kernel& kernel = m_product.isGradient ? m_tiles : m_rowsKernel;
        kernel.setArg(kernel.getInfo<CL_KERNEL_NUM_ARGS>() - 1, static_cast<cl_int>(times));
        m_runtime.queue().enqueueNDRangeKernel(kernel, cl::NullRange, cl::NDRange(m_items), cl::NDRange(1));
        m_runtime.queue().finish();
    }

    std::vector<float> result() override
    {
        const bench::Product& p = m_product;
        std::vector<float> result(p.resultSize());
        const int rows = p.isGradient ? p.inputs : p.rows;
        const std::size_t size
            = p.isGradient ? bench::Product::size(p.inputs, p.columns) : bench::Product::size(m_rows, rowStride(p.columns));
        const std::vector<float> numbers = m_runtime.read<float>(m_out, size);
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < p.columns; ++column)
                result[at(row, p.columns, column)]
                    = numbers[p.isGradient ? inPanels(row, column) : at(row, rowStride(p.columns), column)];
        return result;
    }

private:
    void build(const DeviceProfile& profile)
    {
        std::string source;
        for (const char* file : {"lanes", "row_multiply", "row_gradient"})
            source.append(kernelSource(file)).append("\n");
        cl::Program program(m_runtime.queue().getInfo<CL_QUEUE_CONTEXT>(), source + kLoops);
        program.build({m_runtime.device()}, ("-cl-std=CL1.2 -cl-denorms-are-zero" + profile.defines()).c_str());
        m_rowsKernel = cl::Kernel(program, "multiply_rows");
        m_tiles = cl::Kernel(program, "multiply_tiles");
    }

    std::size_t inPanels(int row, int column) const
    {
        return bench::Product::size(column / m_panel * m_panel, m_product.inputs) + at(row, m_panel, column % m_panel);
    }

    ClBuffer uploaded(const std::vector<float>& numbers)
    {
        ClBuffer buffer = m_runtime.allocate(numbers.size() * sizeof(cl_float));
        m_runtime.write(buffer, std::span<const float>(numbers));
        return buffer;
    }

    // Rows that lie `stride` numbers apart; surplus rows of the last block are zero.
    ClBuffer uploadedRows(const std::vector<float>& numbers, int width)
    {
        std::vector<float> rows(bench::Product::size(m_rows, rowStride(width)));
        for (int row = 0; row < m_product.rows; ++row)
            std::copy_n(numbers.begin() + static_cast<std::ptrdiff_t>(at(row, width, 0)), width,
                rows.begin() + static_cast<std::ptrdiff_t>(at(row, rowStride(width), 0)));
        return uploaded(rows);
    }

    void upload()
    {
        const bench::Product& p = m_product;
        m_x = uploadedRows(p.x, p.inputs);
        if (p.isGradient) {
            m_other = uploadedRows(p.other, p.columns);
            m_out = m_runtime.allocateZeros(p.resultSize() * sizeof(cl_float));
            setArguments(m_tiles, m_x, rowStride(p.inputs), m_other, rowStride(p.columns), p.rows, p.inputs, p.columns, m_out, 1);
            return;
        }
        std::vector<float> panels(p.other.size());
        for (int k = 0; k < p.inputs; ++k)
            for (int column = 0; column < p.columns; ++column)
                panels[inPanels(k, column)] = p.other[at(k, p.columns, column)];
        m_other = uploaded(panels);
        m_out = m_runtime.allocateZeros(bench::Product::size(m_rows, rowStride(p.columns)) * sizeof(cl_float));
        const int mostBlocks = std::clamp(m_blocks / static_cast<int>(2 * m_items), 1, kMostBlocks);
        setArguments(m_rowsKernel, m_x, rowStride(p.inputs), m_other, p.inputs, p.columns, p.rows, mostBlocks, m_out,
            rowStride(p.columns), 1);
    }

    const bench::Product& m_product;
    ClRuntime m_runtime;
    cl::Kernel m_rowsKernel;
    cl::Kernel m_tiles;
    int m_panel = 0;
    int m_blocks = 0;
    int m_rows = 0;
    std::size_t m_items = 1;
    ClBuffer m_x;
    ClBuffer m_other;
    ClBuffer m_out;
};

} // namespace

int main()
{
    return bench::answerProducts([](const bench::Product& product) { return std::make_unique<EngineMultiplier>(product); });
}
