#!/usr/bin/env bash
# Installs what is missing, configures build/ and builds it. Run again, it builds what changed.
#
#   ./scripts/build.sh             everything
#   ./scripts/build.sh attn-run    one target
#
# Environment: MLIR_DIR (an MLIR 22.1 of your own), ATTN_PYTHON (a Python with NumPy), ATTN_JOBS,
# ATTN_PRESET (dev; or release, gcc, asan, each in its own folder: build-asan and so on).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

./scripts/install-deps.sh
python=$(./scripts/find-python.sh)

# Share compiler results between checkouts and with earlier builds.
export CCACHE_BASEDIR=$PWD
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
export CCACHE_MAXSIZE=${CCACHE_MAXSIZE:-5G}

preset=${ATTN_PRESET:-dev}
build=build
[ "$preset" = dev ] || build=build-$preset

configure=(cmake -S . -B "$build" "-DATTN_PYTHON=$python")
if [ -z "${MLIR_DIR:-}" ]; then
  configure+=(--preset "$preset")
  command -v mold >/dev/null || configure+=(-DCMAKE_{EXE,SHARED,MODULE}_LINKER_FLAGS=)
  command -v ccache >/dev/null || configure+=(-DCMAKE_{C,CXX}_COMPILER_LAUNCHER=)
else
  configure+=(-G Ninja "-DMLIR_DIR=$MLIR_DIR" -DCMAKE_BUILD_TYPE=Release)
fi

# A changed CMakeLists.txt makes Ninja configure by itself; here only what Ninja cannot know.
configured_as=$build/.configured-as
if [ ! -e "$build/build.ninja" ] || [ "$(cat "$configured_as" 2>/dev/null)" != "$PWD ${configure[*]}" ]; then
  echo "Configuring $build/"
  rm -f "$build/CMakeCache.txt"
  mkdir -p "$build"
  if ! "${configure[@]}" >"$build/configure.log" 2>&1; then
    cat "$build/configure.log" >&2
    echo "error: CMake could not configure $build/: its message is above, and in $build/configure.log" >&2
    exit 1
  fi
  grep -e '^-- MLIR ' "$build/configure.log" || true
  echo "$PWD ${configure[*]}" >"$configured_as"
fi

# One job a core, and each gets 1.5 GB: MLIR's headers need memory.
jobs=${ATTN_JOBS:-}
if [ -z "$jobs" ]; then
  jobs=$(nproc 2>/dev/null || echo 2)
  memory_kb=$(awk '/^MemAvailable/ { print $2 }' /proc/meminfo 2>/dev/null || echo 8000000)
  by_memory=$((memory_kb / 1500000))
  [ "$by_memory" -ge 1 ] || by_memory=1
  [ "$jobs" -le "$by_memory" ] || jobs=$by_memory
fi

echo "Building in $build/ with $jobs jobs"
started=$SECONDS
export NINJA_STATUS='[%f/%t, %es] '
ninja -C "$build" -j "$jobs" "$@" || {
  echo "error: the build failed: the compiler's message is above" >&2
  exit 1
}
echo "Built in $((SECONDS - started)) s"
