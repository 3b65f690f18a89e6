# SPDX-License-Identifier: MPL-2.0
# Other Debians in folders of their own below build/, each made once. Sourced after setup.sh.

# The Debian mirror this machine itself installs from.
debian_mirror()
{
    local mirror
    mirror=$(apt-get indextargets --format '$(ORIGIN) $(CODENAME) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' |
        awk '$1 == "Debian" && $2 !~ /-/ && $3 == "main" && $4 ~ /^https?:/ { print $4; exit }')
    [[ -n $mirror ]] || fail "found no Debian mirror in this machine's apt sources"
    printf '%s\n' "$mirror"
}

# Lets the kernel run programs of ARCHITECTURE, if need be under emulation.
require_emulation()
{
    [[ $1 == $(dpkg --print-architecture) ]] && return
    require_packages qemu-user-static binfmt-support
    as_root update-binfmts --enable qemu-aarch64
}

# make_root NAME KIND SUITE ARCHITECTURE PACKAGE…: build/NAME with the packages. KIND, a variant of mmdebstrap: minbase for a system that runs, extract for
# unpacked files to compile against. Half-made roots never get the final name.
make_root()
{
    local name=$1 kind=$2 suite=$3 architecture=$4 making=$root/build/$1.part options mirror
    shift 4
    [[ -d $root/build/$name ]] && return
    require_packages mmdebstrap debian-archive-keyring
    [[ $kind == extract ]] || require_emulation "$architecture"

    mirror=$(debian_mirror)
    say "Making build/$name (Debian $suite, $architecture)"
    mapfile -t options < <(apt-config dump | sed -nE 's/^(Acquire::(Check|Retries|http|https)[^ ]*) "(.*)";$/--aptopt=\1 "\3"/p')
    as_root rm -rf --one-file-system "$making"
    mkdir -p "$root/build"
    as_root unshare --mount --propagation private mmdebstrap --quiet --variant="$kind" --architectures="$architecture" --include="$(IFS=, && echo "$*")" \
        --keyring=/usr/share/keyrings/debian-archive-keyring.gpg "${options[@]}" "$suite" "$making" "$mirror"
    as_root mv "$making" "$root/build/$name"
}

# set_entry NAME root|UID:GID free|leashed: the command prefix that runs a command in the root, in name spaces of its own, which mounts and processes
# do not survive. A leashed command also ends when its standard input does.
set_entry()
{
    entry=(unshare --mount --propagation private --pid --fork --kill-child
        bash "$root/tools/lib/enter-root.sh" "$root/build/$1" "$root" "${GOUJI_SAMPLES:-$root/../shared/samples}" "$2" "$3")
    [[ $(id -u) == 0 ]] || entry=(sudo "${entry[@]}")
}
