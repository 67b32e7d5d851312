// ClRuntime: one device with its context, queue, programs and an account of its memory.
#pragma once

#include "engine/compute/opencl/ClBackend.h"
#include "engine/compute/opencl/ClDevices.h"
#include "engine/compute/opencl/OpenCl.h"
#include "engine/compute/opencl/ProgramCache.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chalknet {

/// Device memory that is given back, and taken off the account, when it is destroyed.
class ClBuffer {
public:
    ClBuffer() = default;
    ClBuffer(cl::Buffer buffer, std::uint64_t bytes, std::shared_ptr<std::uint64_t> account);
    ~ClBuffer();
    ClBuffer(ClBuffer&& other) noexcept;
    ClBuffer& operator=(ClBuffer&& other) noexcept;

    const cl::Buffer& handle() const { return m_buffer; }
    std::uint64_t bytes() const { return m_bytes; }

private:
    cl::Buffer m_buffer;
    std::uint64_t m_bytes = 0;
    std::shared_ptr<std::uint64_t> m_account;
};

/// Every backend has a runtime, and so a context, of its own: nothing is shared between threads but the folder of programs.
/// The methods throw cl::Error, except where another error is named.
class ClRuntime {
public:
    ClRuntime(ClDevice device, ClOptions options);

    const DeviceInfo& info() const { return m_device.info; }
    const cl::Device& device() const { return m_device.handle; }
    const ClOptions& options() const { return m_options; }
    cl::CommandQueue& queue() { return m_queue; }

    /// A program made of kernel files (names without .cl, in the order of inclusion) and defines; built at most once.
    /// Throws Error(DeviceBuildFailed) with the compiler's log.
    cl::Program program(std::span<const std::string_view> files, const std::string& defines);

    /// The same without waiting: nothing while the program is not there. With `mayBuild`, the workshop of the options, if there
    /// is one, then builds it.
    std::optional<cl::Program> programBeside(std::span<const std::string_view> files, const std::string& defines, bool mayBuild);

    /// Memory for so many bytes, at least one. Throws Error(DeviceOutOfMemory) if the device says, or is known, to be too small.
    ClBuffer allocate(std::uint64_t bytes);
    /// The same, filled with zeros.
    ClBuffer allocateZeros(std::uint64_t bytes);
    /// Throws what allocate() would throw, for a sum of buffers that is about to be allocated.
    void requireMemory(std::uint64_t bytes) const;

    template <typename T> void write(const ClBuffer& buffer, std::span<const T> values)
    {
        if (!values.empty())
            m_queue.enqueueWriteBuffer(buffer.handle(), CL_TRUE, 0, values.size_bytes(), values.data());
    }

    template <typename T> std::vector<T> read(const ClBuffer& buffer, std::size_t count)
    {
        std::vector<T> values(count);
        if (count > 0)
            m_queue.enqueueReadBuffer(buffer.handle(), CL_TRUE, 0, count * sizeof(T), values.data());
        return values;
    }

    /// Enqueues a copy into a buffer of the same size.
    void copy(const ClBuffer& from, const ClBuffer& to)
    {
        m_queue.enqueueCopyBuffer(from.handle(), to.handle(), 0, 0, static_cast<std::size_t>(from.bytes()));
    }

private:
    cl::Buffer bufferOf(std::uint64_t bytes);
    void keep(const std::string& key, const cl::Program& built) const;
    cl::Program build(const std::string& source, const std::string& options);
    std::string keyOf(std::span<const std::string_view> files, const std::string& defines) const;
    std::optional<cl::Program> stored(const std::string& key, const std::string& options);
    cl::Program fromBinary(const std::vector<unsigned char>& binary, const std::string& options);

    ClDevice m_device;
    ClOptions m_options;
    cl::Context m_context;
    cl::CommandQueue m_queue;
    ProgramCache m_cache;
    std::map<std::string, cl::Program> m_programs;
    std::set<std::string> m_refused; ///< keys of programs from the workshop that the driver does not take
    std::uint64_t m_largestBuffer = 0;
    std::uint64_t m_memory = 0;
    std::shared_ptr<std::uint64_t> m_account; ///< bytes in use
};

} // namespace chalknet
