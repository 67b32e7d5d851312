# Writes OUTPUT, a C++ file that holds the text of the comma-separated INPUTS as raw string literals.
string(REPLACE "," ";" files "${INPUTS}")
set(entries "")
foreach(file IN LISTS files)
    get_filename_component(name "${file}" NAME_WE)
    file(READ "${file}" text)
    # Compilers limit one literal to 64 KiB (MSVC 16 KiB), so the text is cut into adjacent literals.
    set(literals "")
    string(LENGTH "${text}" length)
    set(position 0)
    while(position LESS length)
        string(SUBSTRING "${text}" ${position} 8000 part)
        string(APPEND literals "R\"opencl(${part})opencl\"\n")
        math(EXPR position "${position} + 8000")
    endwhile()
    string(APPEND entries "    {\"${name}\", ${literals}},\n")
endforeach()
file(WRITE "${OUTPUT}" "// Generated from engine/kernels by cmake/EmbedKernelsScript.cmake; do not edit.
#include \"engine/compute/opencl/KernelSource.h\"

#include <array>

namespace chalknet {

namespace {

struct Kernel {
    std::string_view name;
    std::string_view text;
};

constexpr Kernel kKernels[] = {
${entries}};

} // namespace

std::string_view kernelSource(std::string_view name)
{
    for (const Kernel& kernel : kKernels) {
        if (kernel.name == name)
            return kernel.text;
    }
    return {};
}

} // namespace chalknet
")
