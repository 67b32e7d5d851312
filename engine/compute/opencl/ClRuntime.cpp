// Context, queue, programs from source or from the cache, and buffers within the limits of the device.
#include "engine/compute/opencl/ClRuntime.h"

#include "engine/compute/ProgramWorkshop.h"
#include "engine/compute/opencl/ClProblem.h"
#include "engine/compute/opencl/KernelSource.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace chalknet {

namespace {

// Numbers too small for a normal float take 30 to 80 times as long on many processors, and mean nothing here.
constexpr const char* kCommonOptions = "-cl-std=CL1.2 -cl-denorms-are-zero";

std::string optionsOf(const ClOptions& options, const std::string& defines)
{
    return kCommonOptions + defines + (options.buildOptions.empty() ? "" : " " + options.buildOptions);
}

std::string joinedSource(std::span<const std::string_view> files)
{
    std::string source;
    for (const std::string_view file : files)
        source.append(kernelSource(file)).append("\n");
    return source;
}

std::vector<unsigned char> binaryOf(const cl::Program& program)
{
    const std::vector<std::vector<unsigned char>> binaries = program.getInfo<CL_PROGRAM_BINARIES>();
    return binaries.empty() ? std::vector<unsigned char>() : binaries.front();
}

constexpr std::uint64_t kHugePage = 2 * 1024 * 1024;

// Memory of a processor in pages of 2 MiB: rows of activations lie far apart, and finding a small page for each takes longer
// than the sums (10 to 15 % of an epoch). None where that does not pay or the system has none: the driver then allocates.
void* hugePages(const cl::Device& device, std::uint64_t bytes)
{
#ifdef __linux__
    if (bytes < kHugePage / 2 || (device.getInfo<CL_DEVICE_TYPE>() & CL_DEVICE_TYPE_CPU) == 0)
        return nullptr;
    const auto size = static_cast<std::size_t>((bytes + kHugePage - 1) / kHugePage * kHugePage);
    void* memory = std::aligned_alloc(kHugePage, size);
    if (memory != nullptr)
        madvise(memory, size, MADV_HUGEPAGE);
    return memory;
#else
    static_cast<void>(device);
    static_cast<void>(bytes);
    return nullptr;
#endif
}

void CL_CALLBACK freeMemory(cl_mem, void* memory)
{
    std::free(memory);
}

} // namespace

ClBuffer::ClBuffer(cl::Buffer buffer, std::uint64_t bytes, std::shared_ptr<std::uint64_t> account)
    : m_buffer(std::move(buffer))
    , m_bytes(bytes)
    , m_account(std::move(account))
{
    *m_account += bytes;
}

ClBuffer::~ClBuffer()
{
    if (m_account)
        *m_account -= m_bytes;
}

ClBuffer::ClBuffer(ClBuffer&& other) noexcept
    : m_buffer(std::move(other.m_buffer))
    , m_bytes(std::exchange(other.m_bytes, 0))
    , m_account(std::move(other.m_account))
{
}

ClBuffer& ClBuffer::operator=(ClBuffer&& other) noexcept
{
    std::swap(m_buffer, other.m_buffer);
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_account, other.m_account);
    return *this;
}

ClRuntime::ClRuntime(ClDevice device, ClOptions options)
    : m_device(std::move(device))
    , m_options(std::move(options))
    , m_context(m_device.handle)
    , m_queue(m_context, m_device.handle)
    , m_cache(m_options.programCacheFolder)
    , m_largestBuffer(m_device.handle.getInfo<CL_DEVICE_MAX_MEM_ALLOC_SIZE>())
    , m_memory(m_device.info.memoryBytes)
    , m_account(std::make_shared<std::uint64_t>(0))
{
    if (m_options.memoryLimit)
        m_memory = std::min(m_memory, *m_options.memoryLimit);
}

std::string ClRuntime::keyOf(std::span<const std::string_view> files, const std::string& defines) const
{
    const DeviceInfo& info = m_device.info;
    return info.platform + '\n' + info.name + '\n' + info.driver + '\n' + info.openClVersion + '\n'
        + optionsOf(m_options, defines) + '\n' + std::to_string(fnv1a(joinedSource(files)));
}

// The program of a key, if it has been built before, in this run or an earlier one.
std::optional<cl::Program> ClRuntime::stored(const std::string& key, const std::string& options)
{
    if (const auto known = m_programs.find(key); known != m_programs.end())
        return known->second;
    if (const auto binary = m_cache.load(key)) {
        try {
            return m_programs[key] = fromBinary(*binary, options);
        } catch (const cl::Error&) {
            m_cache.remove(key); // the driver refuses what it once wrote: build again
            m_programs.erase(key);
        }
    }
    return std::nullopt;
}

cl::Program ClRuntime::program(std::span<const std::string_view> files, const std::string& defines)
{
    const std::string options = optionsOf(m_options, defines);
    const std::string key = keyOf(files, defines);
    if (std::optional<cl::Program> known = stored(key, options))
        return *known;
    const cl::Program built = build(joinedSource(files), options);
    keep(key, built);
    return m_programs[key] = built;
}

// A runtime of its own, because contexts are not shared between threads. Its binary holds what the driver would otherwise compile
// at the first launch.
std::optional<cl::Program> ClRuntime::programBeside(
    std::span<const std::string_view> files, const std::string& defines, bool mayBuild)
{
    const std::string options = optionsOf(m_options, defines);
    const std::string key = keyOf(files, defines);
    if (std::optional<cl::Program> known = stored(key, options))
        return known;
    if (!m_options.workshop || m_refused.contains(key))
        return std::nullopt;
    ClOptions own = m_options;
    own.workshop.reset();
    const auto binary = m_options.workshop->find(
        key, mayBuild, [device = m_device, own, names = std::vector(files.begin(), files.end()), defines] {
            ClRuntime other(device, own);
            return binaryOf(other.program(names, defines));
        });
    if (!binary)
        return std::nullopt;
    try {
        return m_programs[key] = fromBinary(*binary, options);
    } catch (const cl::Error&) {
        m_programs.erase(key);
        m_refused.insert(key);
        return std::nullopt;
    }
}

void ClRuntime::keep(const std::string& key, const cl::Program& built) const
{
    if (!m_cache.isEnabled()) // asking for the binary makes some drivers compile what they would compile at the first launch
        return;
    try {
        m_cache.store(key, binaryOf(built));
    } catch (const cl::Error&) {
        return; // a driver that does not hand out its binary can still run it
    }
}

cl::Program ClRuntime::build(const std::string& source, const std::string& options)
{
    cl::Program program(m_context, source);
    try {
        program.build({m_device.handle}, options.c_str());
    } catch (const cl::Error& error) {
        std::string log = program.getBuildInfo<CL_PROGRAM_BUILD_LOG>(m_device.handle);
        throw Error(
            ProblemCode::DeviceBuildFailed, {m_device.info.name, log.empty() ? clErrorName(error.err()) : std::move(log)});
    }
    return program;
}

cl::Program ClRuntime::fromBinary(const std::vector<unsigned char>& binary, const std::string& options)
{
    cl::Program program(m_context, {m_device.handle}, {binary});
    program.build({m_device.handle}, options.c_str());
    return program;
}

void ClRuntime::requireMemory(std::uint64_t bytes) const
{
    if (bytes > m_memory || *m_account > m_memory - bytes)
        throw Error(outOfMemory(m_device.info.name, bytes));
}

ClBuffer ClRuntime::allocate(std::uint64_t bytes)
{
    bytes = std::max<std::uint64_t>(bytes, sizeof(cl_float));
    requireMemory(bytes);
    if (bytes > m_largestBuffer)
        throw Error(outOfMemory(m_device.info.name, bytes));
    try {
        return {bufferOf(bytes), bytes, m_account};
    } catch (const cl::Error& error) {
        throw Error(clProblem(error.err(), m_device.info.name, bytes));
    }
}

cl::Buffer ClRuntime::bufferOf(std::uint64_t bytes)
{
    const auto size = static_cast<std::size_t>(bytes);
    void* memory = hugePages(m_device.handle, bytes);
    if (memory == nullptr)
        return {m_context, CL_MEM_READ_WRITE, size};
    try {
        cl::Buffer buffer(m_context, CL_MEM_READ_WRITE | CL_MEM_USE_HOST_PTR, size, memory);
        buffer.setDestructorCallback(freeMemory, memory); // kernels that wait in the queue may outlive the ClBuffer
        return buffer;
    } catch (const cl::Error&) {
        std::free(memory);
        throw;
    }
}

ClBuffer ClRuntime::allocateZeros(std::uint64_t bytes)
{
    ClBuffer buffer = allocate(bytes);
    m_queue.enqueueFillBuffer(buffer.handle(), cl_uchar{0}, 0, static_cast<std::size_t>(buffer.bytes()));
    return buffer;
}

} // namespace chalknet
