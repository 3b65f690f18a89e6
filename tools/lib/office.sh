# SPDX-License-Identifier: MPL-2.0
# LibreOffice 25.2 of Debian 13 in a folder of its own. Sourced after setup.sh.

office_25_2_folder=$root/build/office-25.2

# The Debian mirror this machine itself installs from.
debian_mirror()
{
    local mirror
    mirror=$(apt-get indextargets --format '$(ORIGIN) $(CODENAME) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' |
        awk '$1 == "Debian" && $2 !~ /-/ && $3 == "main" && $4 ~ /^https?:/ { print $4; exit }')
    [[ -n $mirror ]] || fail "found no Debian mirror in this machine's apt sources"
    printf '%s\n' "$mirror"
}

# set_entry FOLDER root|UID:GID: the command prefix that runs a command in the folder, in name spaces of its own, which mounts and
# processes do not survive. Not as root proper, the command also ends when its standard input does.
set_entry()
{
    entry=(unshare --mount --propagation private --pid --fork --kill-child
        bash "$root/tools/lib/enter-folder.sh" "$1" "$root" "${GOUJI_SAMPLES:-$root/../shared/samples}" "$2")
    [[ $(id -u) == 0 ]] || entry=(sudo "${entry[@]}")
}

# Makes the folder, once. Half-made folders never get the final name.
make_office_25_2()
{
    [[ -d $office_25_2_folder ]] && return
    require_packages debootstrap debian-archive-keyring

    local mirror making=$office_25_2_folder.part
    mirror=$(debian_mirror)
    say "Making build/office-25.2 (Debian 13 with LibreOffice 25.2, about 850 MB)"
    as_root rm -rf "$making"
    mkdir -p "$root/build"
    as_root debootstrap --variant=minbase --keyring=/usr/share/keyrings/debian-archive-keyring.gpg trixie "$making" "$mirror"
    apt-config dump | grep -E '^Acquire::(Check|Retries|http|https)' | as_root tee "$making/etc/apt/apt.conf.d/50host" >/dev/null || true

    set_entry "$making" root
    "${entry[@]}" env DEBIAN_FRONTEND=noninteractive sh -c '
        apt-get -q update
        apt-get -q -y --no-install-recommends install "$@"
        apt-get clean' install libreoffice-writer libreoffice-l10n-zh-cn python3-uno fonts-noto-cjk
    as_root mv "$making" "$office_25_2_folder"
}

# Starts the office with the unpacked extensions below FOLDER, listening on a pipe. It lives as long as this script holds the other end of
# its standard input. Sets GOUJI_OFFICE_CONNECTION.
start_office_25_2()
{
    local extensions=$1 pipe
    pipe=gouji-$(basename "$workspace")
    office_25_2_pipe=$pipe
    mkfifo "$workspace/leash"
    set_entry "$office_25_2_folder" "$(id -u):$(id -g)"
    "${entry[@]}" env HOME="$workspace" TMPDIR="$workspace" /usr/lib/libreoffice/program/soffice \
        --headless --norestore --nologo --nodefault \
        "-env:UserInstallation=file://$workspace/profile-25.2" "-env:BUNDLED_EXTENSIONS=file://$extensions" \
        "--accept=pipe,name=$pipe;urp" <"$workspace/leash" &
    office_25_2_process=$!
    exec {office_25_2_leash}>"$workspace/leash"
    trap 'end_office_25_2; clean_up' EXIT
    export GOUJI_OFFICE_CONNECTION="pipe,name=$pipe;urp"
}

end_office_25_2()
{
    exec {office_25_2_leash}>&-
    wait "$office_25_2_process" || true
    rm -f /tmp/OSL_PIPE_*_"$office_25_2_pipe"
}
