// OrderUpload: sends the order of the rows to the device without waiting for the batches before it.
#pragma once

#include "engine/compute/opencl/ClRuntime.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace chalknet {

/// Two copies on the host, so that the next one can be written while the last is on its way.
class OrderUpload {
public:
    const ClBuffer& buffer() const { return m_buffer; }

    void upload(ClRuntime& runtime, std::span<const std::uint32_t> order)
    {
        if (m_buffer.bytes() < order.size_bytes() || m_buffer.bytes() == 0)
            m_buffer = runtime.allocate(order.size_bytes());
        Copy& copy = m_copies[m_next];
        m_next = 1 - m_next;
        if (copy.sent())
            copy.sent.wait();
        copy.rows.assign(order.begin(), order.end());
        if (!copy.rows.empty())
            runtime.queue().enqueueWriteBuffer(
                m_buffer.handle(), CL_FALSE, 0, order.size_bytes(), copy.rows.data(), nullptr, &copy.sent);
    }

private:
    struct Copy {
        std::vector<std::uint32_t> rows;
        cl::Event sent;
    };
    ClBuffer m_buffer;
    std::array<Copy, 2> m_copies;
    std::size_t m_next = 0;
};

} // namespace chalknet
