# SPDX-License-Identifier: MPL-2.0
# What releases are compiled against: the libraries of Debian 11, unpacked, and those of this machine's Debian that are part of a release and missing or
# too old there: CLI11 and libxlsxwriter are missing, the iterators of pugixml 1.11 are none of C++20. Sourced after roots.sh.

sysroot_packages=(libboost-dev libc6-dev libminizip-dev libstdc++-10-dev libuno-cppuhelpergcc3-3 nlohmann-json3-dev ure zlib1g-dev)

# processor_of ARCHITECTURE: the kernel's word for Debian's.
processor_of()
{
    case $1 in
        amd64) echo x86_64 ;;
        arm64) echo aarch64 ;;
        *) fail "releases are made for amd64 and arm64, not for $1" ;;
    esac
}

# configure_for_sysroot ARCHITECTURE SOURCE FOLDER [CMAKE-OPTION…]
configure_for_sysroot()
{
    cmake -G Ninja -S "$2" -B "$3" --log-level=WARNING -DCMAKE_BUILD_TYPE=Release -DCMAKE_TOOLCHAIN_FILE="$root/tools/lib/release.cmake" \
        -DGOUJI_PROCESSOR="$(processor_of "$1")" -DGOUJI_SYSROOT="$root/build/sysroot-$1" "${@:4}"
}

# unpack_source PACKAGE FOLDER: the source package of this machine's Debian.
unpack_source()
{
    local lists=$2/lists options
    mkdir -p "$lists/partial"
    (. /etc/os-release && echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(debian_mirror) $VERSION_CODENAME main") >"$2/sources.list"
    options=(-o "Dir::Etc::SourceList=$2/sources.list" -o Dir::Etc::SourceParts=- -o "Dir::State::Lists=$lists" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache=)
    apt-get -q "${options[@]}" update
    (cd "$2" && apt-get -q "${options[@]}" source "$1")
}

# build_archive ARCHITECTURE SOURCE [CMAKE-OPTION…]: the library of that source package, as an archive with its headers, into the sysroot.
build_archive()
{
    local work=$root/build/sysroot-$1.work usr=$root/build/sysroot-$1/usr
    rm -rf "$work"
    mkdir -p "$work"
    unpack_source "$2" "$work"
    configure_for_sysroot "$1" "$work/$2"-*/ "$work/build" -DCMAKE_INSTALL_LIBDIR=lib -DCMAKE_POSITION_INDEPENDENT_CODE=ON "${@:3}"
    cmake --build "$work/build"
    as_root cmake --install "$work/build" --prefix "$usr"
    as_root install -D --mode=644 "$work/$2"-*/debian/copyright "$usr/share/doc/$2/copyright"
    rm -rf "$work"
}

# add_headers ARCHITECTURE PACKAGE: of this machine's Debian, that are the same for every architecture.
add_headers()
{
    local work=$root/build/sysroot-$1.work
    mkdir -p "$work"
    (cd "$work" && apt-get -q download "$2")
    as_root dpkg -x "$work/$2"_*.deb "$root/build/sysroot-$1"
    rm -rf "$work"
}

# keep_links_inside ARCHITECTURE: a link of an unpacked system to /lib/… means the one in there.
keep_links_inside()
{
    local sysroot=$root/build/sysroot-$1 link target
    find "$sysroot" -type l -lname '/*' -printf '%p\t%l\n' | while IFS=$'\t' read -r link target; do
        [[ $target == "$sysroot"/* ]] || as_root ln --symbolic --force --no-dereference "$sysroot$target" "$link"
    done
}

# make_sysroot ARCHITECTURE: build/sysroot-ARCHITECTURE, once.
make_sysroot()
{
    local complete=$root/build/sysroot-$1/complete
    [[ -f $complete ]] && return
    make_root "sysroot-$1" extract bullseye "$1" "${sysroot_packages[@]}"
    keep_links_inside "$1"
    add_headers "$1" libcli11-dev
    build_archive "$1" libxlsxwriter -DUSE_SYSTEM_MINIZIP=ON
    build_archive "$1" pugixml
    as_root touch "$complete"
}
