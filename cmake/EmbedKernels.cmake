# Turns .cl files into a C++ source with their text, in pure CMake; rebuilt when a kernel changes.
#
#   chalknet_embed_kernels(<target> <file.cl>...)
#
# defines `std::string_view chalknet::kernelSource(std::string_view name)` (declared in engine/compute/opencl/KernelSource.h);
# the name is the file name without .cl.
set(CHALKNET_EMBED_SCRIPT "${CMAKE_CURRENT_LIST_DIR}/EmbedKernelsScript.cmake")

function(chalknet_embed_kernels target)
    set(inputs "")
    foreach(file IN LISTS ARGN)
        cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}")
        list(APPEND inputs "${file}")
    endforeach()
    set(output "${CMAKE_CURRENT_BINARY_DIR}/KernelSource.generated.cpp")
    list(JOIN inputs "," joined)
    add_custom_command(
        OUTPUT "${output}"
        COMMAND "${CMAKE_COMMAND}" "-DINPUTS=${joined}" "-DOUTPUT=${output}" -P "${CHALKNET_EMBED_SCRIPT}"
        DEPENDS ${inputs} "${CHALKNET_EMBED_SCRIPT}"
        COMMENT "Embedding OpenCL kernels"
        VERBATIM)
    target_sources(${target} PRIVATE "${output}")
endfunction()
