# SPDX-License-Identifier: MPL-2.0
# What a release is tried with: its Debian packages, and the emulated office. Sourced after setup.sh.
. "$root/tools/lib/roots.sh"
. "$root/tools/lib/office.sh"

# samples_or_fail: sets samples to the folder of sample reports.
samples_or_fail()
{
    samples=${GOUJI_SAMPLES:-$root/../shared/samples}
    [[ -d $samples ]] || fail "no sample reports here: set GOUJI_SAMPLES to their folder"
    samples=$(cd "$samples" && pwd)
}

# try_installed ROOT PACKAGE REPORT: install, upgrade, use and remove a .deb in a root; the earlier one is the same with a lower version and a file more.
try_installed()
{
    local earlier=$workspace/earlier
    rm -rf "$earlier"
    dpkg-deb --raw-extract "$2" "$earlier"
    sed -i 's/^Version: .*/Version: 0.0.1-1/' "$earlier/DEBIAN/control"
    touch "$earlier/usr/lib/libreoffice/share/extensions/gouji/only-in-the-earlier-one"
    dpkg-deb --root-owner-group --build "$earlier" "$earlier.deb" >/dev/null
    chmod 755 "$workspace"
    say "${2##*/} in build/$1"
    set_entry "$1" root free
    "${entry[@]}" bash "$root/tools/lib/installed.sh" "$earlier.deb" "$2" "$samples/$3" "$samples/${3%.*}.expected.json"
}

# make_debian_12 NAME ARCHITECTURE
make_debian_12()
{
    make_root "$1" minbase bookworm "$2" libreoffice-writer-nogui python3-uno
}

test_installed()
{
    samples_or_fail
    "$root/tools/release"
    make_debian_12 debian-12-amd64 amd64
    make_workspace
    try_installed debian-12-amd64 "$root"/build/packages-of-release/*_amd64.deb mulan-2023.odt
}

# In an emulated office: its library is that of the release, the tests are this machine's.
test_arm64()
{
    samples_or_fail
    "$root/tools/release"
    build release -- gouji_api_tests
    make_debian_12 debian-12-arm64 arm64
    make_workspace
    try_installed debian-12-arm64 "$root"/build/packages-of-release/*_arm64.deb mulan-2023.odt
    start_office debian-12-arm64 "$root/build/release-arm64/extension"
    "$root/build/release/tests/api/gouji_api_tests" --gtest_filter='FillTotals*:Reading*:Repair*:Samples*'
}
