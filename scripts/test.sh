#!/usr/bin/env bash
# Installs what is missing, builds everything and runs all tests without a display, on the processor's OpenCL device.
# Arguments go to ctest, for example -R csv.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/packages.sh

install_packages "${build_packages[@]}" "${run_packages[@]}"
cmake --preset dev
cmake --build --preset dev
if grep -l 'type="unfinished"' translations/*.ts; then
    echo "chalknet: the files above have sentences without a translation" >&2
    exit 1
fi
export QT_QPA_PLATFORM=offscreen
exec ctest --preset dev -j"$(nproc)" "$@"
