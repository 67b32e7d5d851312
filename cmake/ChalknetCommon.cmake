# The standard, warnings and sanitizers of our own targets, as one INTERFACE target, and the compiler cache.
add_library(chalknet_common INTERFACE)
target_compile_features(chalknet_common INTERFACE cxx_std_20)
target_include_directories(chalknet_common INTERFACE "${PROJECT_SOURCE_DIR}")

if(MSVC)
    target_compile_options(chalknet_common INTERFACE /W4 /utf-8 $<$<BOOL:${CHALKNET_WARNINGS_AS_ERRORS}>:/WX>)
else()
    target_compile_options(chalknet_common INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
        $<$<BOOL:${CHALKNET_WARNINGS_AS_ERRORS}>:-Werror>)
    # What GCC guesses from the flow of optimised code differs from version to version and is often wrong
    # (GCC 12: bug 105651 on std::string); it is shown but stops nobody.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(chalknet_common INTERFACE -Wno-restrict -Wno-error=array-bounds -Wno-error=stringop-overflow
            -Wno-error=stringop-overread -Wno-error=maybe-uninitialized -Wno-error=dangling-pointer)
    endif()
endif()

if(CHALKNET_SANITIZE)
    target_compile_options(chalknet_common INTERFACE -fsanitize=${CHALKNET_SANITIZE} -fno-sanitize-recover=all
        -fno-omit-frame-pointer)
    target_link_options(chalknet_common INTERFACE -fsanitize=${CHALKNET_SANITIZE})
endif()

if(CHALKNET_USE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    find_program(CHALKNET_CCACHE ccache)
    if(CHALKNET_CCACHE)
        # A precompiled header and the folder of the checkout must not keep an unchanged file from being found again.
        set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros
            "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" CCACHE_NOHASHDIR=1 "${CHALKNET_CCACHE}")
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
            target_compile_options(chalknet_common INTERFACE -fpch-preprocess)
        endif()
    endif()
endif()

set(CMAKE_CXX_EXTENSIONS OFF)
