#!/usr/bin/env bash
# Builds the benchmark suite and runs it: every bar beside its peers, as a table and as build/dev/bench.json.
# Arguments go to tests/benchmarks/bench.py, for example --only 2-8-8-1, --only digits (sgemm, error, pause), or --scaling. The bars of
# the digits lesson need MNIST in the folder that CHALKNET_MNIST names. Peers are optional:
#   apt-get install libopenblas-dev libfann-dev nodejs, and any Python with torch named by CHALKNET_BENCH_PYTHON.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

cmake --preset dev >/dev/null
peers=()
for peer in engine_peer plain_peer fma_peak engine_multiply accuracy pause_latency openblas_peer openblas_multiply fann_peer digits_lesson; do
    if ninja -C build/dev -t query "$peer" >/dev/null 2>&1; then
        peers+=("$peer")
    fi
done
cmake --build build/dev --target "${peers[@]}" tst_lab_time
exec python3 tests/benchmarks/bench.py build/dev/tests/benchmarks/peers --json build/dev/bench.json "$@"
