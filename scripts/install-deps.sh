#!/usr/bin/env bash
# Installs what attn-mlir is built with, where it is missing:
#
#   MLIR and LLVM 22.1, a C++17 compiler, OpenMP's run-time library, CMake, Ninja, GoogleTest,
#   Python 3.9+ with NumPy; mold and ccache, which only make builds faster.
#
# On an apt system it asks apt, and only for what is not there. Elsewhere, or to use an MLIR of your
# own, set MLIR_DIR to the folder of its MLIRConfig.cmake and install the rest as your system does.
# With everything in place this takes a fraction of a second and touches nothing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

fail() {
  echo "error: $*" >&2
  exit 1
}

has_command() { command -v "$1" >/dev/null 2>&1; }

has_file() {
  local file
  for file in "$@"; do
    [ -e "$file" ] && return 0
  done
  return 1
}

# The folder of MLIRConfig.cmake: the user's, else Debian's.
mlir_dir=${MLIR_DIR:-/usr/lib/llvm-22/lib/cmake/mlir}
llvm_bin=$mlir_dir/../../../bin
llvm_lib=$mlir_dir/../../../lib

if [ -n "${MLIR_DIR:-}" ]; then
  [ -e "$MLIR_DIR/MLIRConfig.cmake" ] ||
    fail "MLIR_DIR is '$MLIR_DIR', which holds no MLIRConfig.cmake: set it to that file's folder, or unset it"
  grep -qs 'PACKAGE_VERSION "22\.1' "$MLIR_DIR/MLIRConfigVersion.cmake" ||
    fail "the MLIR in MLIR_DIR ('$MLIR_DIR') is not version 22.1: point MLIR_DIR at an MLIR 22.1"
fi

missing=()  # packages without which nothing is built
optional=() # packages that make it faster or friendlier
need() { missing+=("$1"); }
want() { optional+=("$1"); }

check() {
  missing=()
  optional=()
  if [ -z "${MLIR_DIR:-}" ]; then
    has_file "$mlir_dir/MLIRConfig.cmake" || need libmlir-22-dev
    has_file "$llvm_bin/../lib/cmake/llvm/LLVMConfig.cmake" || need llvm-22-dev
    has_file "$llvm_bin/mlir-opt" || need mlir-22-tools
    has_file "$llvm_bin/FileCheck" || need llvm-22-tools
    has_command clang++-22 || need clang-22
  else
    has_command "${CXX:-c++}" || need g++
  fi
  has_file "$llvm_lib"/libomp.so* /usr/lib/llvm-22/lib/libomp.so* /usr/lib/*/libomp.so* /usr/lib64/libomp.so* ||
    need libomp-22-dev
  has_command cmake || need cmake
  has_command ninja || need ninja-build
  has_file /usr/include/gtest/gtest.h /usr/local/include/gtest/gtest.h || need libgtest-dev
  if ! ./scripts/find-python.sh >/dev/null; then
    has_file /usr/bin/python3 || need python3
    need python3-numpy
  fi
  has_command mold || want mold
  has_command ccache || want ccache
  # lit can end a test that hangs only with this.
  /usr/bin/python3 -c 'import psutil' 2>/dev/null || want python3-psutil
}

# The packages of the given list that apt can install, in $available; the others in $unavailable.
split_by_candidate() {
  available=()
  unavailable=()
  local package policy
  for package in "$@"; do
    policy=$(LC_ALL=C apt-cache policy "$package" 2>/dev/null)
    if grep -q 'Candidate: [^(]' <<<"$policy"; then
      available+=("$package")
    else
      unavailable+=("$package")
    fi
  done
}

# Packages' own scripts look for ldconfig and the like under sbin.
apt_get() {
  "${as_root[@]}" env "PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin" DEBIAN_FRONTEND=noninteractive \
    apt-get -q -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@"
}

check
as_root=()
if [ ${#missing[@]} -eq 0 ]; then
  # What only makes builds faster is taken where it costs no question and no download of lists.
  if [ ${#optional[@]} -ne 0 ] && has_command apt-get && [ "$(id -u)" -eq 0 ]; then
    split_by_candidate "${optional[@]}"
    if [ ${#available[@]} -ne 0 ]; then
      echo "Installing with apt: ${available[*]}"
      apt_get install -y --no-install-recommends "${available[@]}" ||
        echo "note: going on without ${available[*]}"
    fi
  fi
  exit 0
fi

has_command apt-get ||
  fail "missing: ${missing[*]} (Debian's names), and this system has no apt: install them as your system does;" \
    "for an MLIR 22.1 outside /usr/lib/llvm-22 set MLIR_DIR to the folder of its MLIRConfig.cmake"

if [ "$(id -u)" -ne 0 ]; then
  has_command sudo ||
    fail "missing: ${missing[*]}, and installing them takes root: run 'apt-get install ${missing[*]}' as root, then this again"
  as_root=(sudo)
fi

echo "Installing with apt: ${missing[*]} ${optional[*]}"
updated=ok
# Without Error-Mode a source that cannot be reached is only a warning.
apt_get -o APT::Update::Error-Mode=any update || updated=failed

split_by_candidate "${optional[@]}"
wanted=("${available[@]}")
for package in "${unavailable[@]}"; do
  echo "note: this system's package sources do not carry $package; going on without it"
done

split_by_candidate "${missing[@]}"
if [ ${#unavailable[@]} -ne 0 ]; then
  if [ $updated = failed ]; then
    fail "cannot get ${unavailable[*]}: 'apt-get update' failed, so check the network and apt's sources, then run this again"
  fi
  fail "this system's package sources do not carry ${unavailable[*]}: use Debian 12 or later with its security updates" \
    "enabled (they carry MLIR 22), or build MLIR 22.1 and set MLIR_DIR to the folder of its MLIRConfig.cmake"
fi

apt_get install -y --no-install-recommends "${available[@]}" "${wanted[@]}" ||
  fail "apt-get could not install ${available[*]}: its message is above; repair that, then run this again"

hash -r
check
if [ ${#missing[@]} -ne 0 ]; then
  fail "still missing after the installation: ${missing[*]}"
fi
