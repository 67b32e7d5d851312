// Upload: sends numbers that change all the time to the device without waiting for the batches before them.
#pragma once

#include "engine/compute/opencl/ClRuntime.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace chalknet {

/// Several copies on the host, so that the next one can be written while the last ones are on their way.
template <typename T> class Upload {
public:
    const ClBuffer& buffer() const { return m_buffer; }

    void upload(ClRuntime& runtime, std::span<const T> numbers)
    {
        if (m_buffer.bytes() < numbers.size_bytes() || m_buffer.bytes() == 0)
            m_buffer = runtime.allocate(numbers.size_bytes());
        Copy& copy = m_copies[m_next];
        m_next = (m_next + 1) % m_copies.size();
        if (copy.sent())
            copy.sent.wait();
        copy.numbers.assign(numbers.begin(), numbers.end());
        if (!copy.numbers.empty())
            runtime.queue().enqueueWriteBuffer(
                m_buffer.handle(), CL_FALSE, 0, numbers.size_bytes(), copy.numbers.data(), nullptr, &copy.sent);
    }

private:
    struct Copy {
        std::vector<T> numbers;
        cl::Event sent;
    };
    ClBuffer m_buffer;
    std::array<Copy, 8> m_copies;
    std::size_t m_next = 0;
};

} // namespace chalknet
