# SPDX-License-Identifier: MPL-2.0
# LibreOffice of another Debian, in a root of its own, as tests talk to it. Sourced after roots.sh.

# What the tests of writer, api and ui need beside themselves.
office_packages_of_roots=(libreoffice-writer libreoffice-calc libreoffice-gtk3 libreoffice-l10n-zh-cn python3-uno fonts-noto-cjk locales cmake
    "${screen_packages[@]}" "${picture_packages[@]}")

# run_in_root ROOT: from now on tests run in there, with their offices and screens.
run_in_root()
{
    make_workspace
    set_entry "$1" "$(id -u):$(id -g)" free
    runner=("${entry[@]}" env HOME="$workspace")
    [[ -z ${GOUJI_SAMPLES:-} ]] || runner+=("GOUJI_SAMPLES=$GOUJI_SAMPLES")
}

# start_office ROOT EXTENSIONS: with the unpacked extensions below that folder, listening on a pipe. It lives as long as this script holds the other end
# of its standard input. Sets GOUJI_OFFICE_CONNECTION.
start_office()
{
    office_pipe=gouji-$(basename "$workspace")
    mkfifo "$workspace/leash"
    set_entry "$1" "$(id -u):$(id -g)" leashed
    "${entry[@]}" env HOME="$workspace" TMPDIR="$workspace" /usr/lib/libreoffice/program/soffice \
        --headless --norestore --nologo --nodefault \
        "-env:UserInstallation=file://$workspace/profile" "-env:BUNDLED_EXTENSIONS=file://$2" \
        "--accept=pipe,name=$office_pipe;urp" <"$workspace/leash" &
    office_process=$!
    exec {office_leash}>"$workspace/leash"
    trap 'end_office; clean_up' EXIT
    export GOUJI_OFFICE_CONNECTION="pipe,name=$office_pipe;urp"
}

end_office()
{
    exec {office_leash}>&-
    wait "$office_process" || true
    rm -f /tmp/OSL_PIPE_*_"$office_pipe"
}
