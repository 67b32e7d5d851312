#!/usr/bin/env bash
# Installs what is missing, builds Chalknet and starts its window. Arguments go to the program, for example --language ko.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/packages.sh

install_packages "${build_packages[@]}" "${run_packages[@]}"
echo "chalknet: building"
cmake --preset release >/dev/null
cmake --build --preset release --target chalknet chalknet-cli
exec ./build/release/app/desktop/chalknet "$@"
