# SPDX-License-Identifier: MPL-2.0
# Shared by tools/test and tools/demo: messages, packages, build. Sourced, not run; expects `set -euo pipefail`.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

core_packages=(g++ cmake ninja-build ccache libboost-dev libcli11-dev libpugixml-dev libgtest-dev libgmock-dev nlohmann-json3-dev
    libminizip-dev zlib1g-dev libzopfli-dev libxlsxwriter-dev libxml2-utils python3-jsonschema)
office_packages=(libreoffice-writer libreoffice-calc libreoffice-dev libreoffice-gtk3 libreoffice-l10n-zh-cn fonts-noto-cjk
    python3-uno cmark-gfm locales)
screen_packages=(xvfb xauth openbox xdotool x11-utils imagemagick fonts-urw-base35)
picture_packages=(poppler-utils)
bench_packages=(libbenchmark-dev)

say()
{
    printf '==> %s\n' "$*"
}

fail()
{
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 2
}

# For a script that was called wrongly; its own `usage` says how it is called. Exit status of sysexits.h.
wrong_usage()
{
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    usage >&2
    exit 64
}

as_root()
{
    if [[ $(id -u) == 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "needs root for: $* (run as root, or install sudo)"
    fi
}

is_installed()
{
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# Installs those of the packages that are missing, without recommended ones; asks nothing.
require_packages()
{
    command -v apt-get >/dev/null || fail "packages come through apt: this needs Debian 12 or a relative of it"
    local package missing=()
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [[ ${#missing[@]} == 0 ]] && return

    say "Installing ${missing[*]}"
    as_root apt-get -q update
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install "${missing[@]}"
}

# build PRESET [CMAKE-OPTION…] -- [TARGET…]: configures and builds into build/PRESET; without targets, everything.
build()
{
    local preset=$1 options=() targets=()
    shift
    while [[ $# -gt 0 && $1 != -- ]]; do
        options+=("$1")
        shift
    done
    shift || true
    [[ $# -gt 0 ]] && targets=(--target "$@")

    export CMAKE_GENERATOR=${CMAKE_GENERATOR:-Ninja}
    say "Building into build/$preset"
    cmake -S "$root" --preset "$preset" --log-level=WARNING "${options[@]}" &&
        cmake --build "$root/build/$preset" --parallel "$(nproc)" "${targets[@]}"
}

# A private temporary folder, removed when the script ends, whatever the reason.
make_workspace()
{
    workspace=$(mktemp -d -t gouji.XXXXXX)
    trap clean_up EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

clean_up()
{
    rm -rf "$workspace"
}
