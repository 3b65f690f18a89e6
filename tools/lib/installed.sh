#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# installed.sh EARLIER.deb PACKAGE.deb REPORT EXPECTED.json: run as root in a fresh system with an office; installs, upgrades, uses, removes and purges the
# package, and expects it to leave nothing.
set -euo pipefail
earlier=$1 package=$2 report=$3 expected=$4
work=$(mktemp -d)
trap tell_failure EXIT
export HOME=$work DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8

# step WORDS COMMAND…: what the command writes is shown if it fails.
step()
{
    current=$1
    printf '  %s\n' "$current"
    "${@:2}" >"$work/log" 2>&1
}

tell_failure()
{
    local status=$?
    [[ $status == 0 ]] && return
    cat "$work/log"
    printf 'installed: %s: failed\n' "$current" >&2
}

# Whatever stands in the system, apart from records of package management itself, and the office's of extensions for all users.
files_of_system()
{
    find /bin /etc /lib /opt /sbin /usr /var -xdev \( -path /var/cache -o -path /var/lib/apt -o -path /var/lib/dpkg -o -path /var/log \
        -o -path /var/spool/libreoffice \) -prune -o -print | sort
}

install_package()
{
    apt-get --yes --no-install-recommends install "$1"
}

version_of()
{
    dpkg-deb --field "$1" Version
}

expect_installed()
{
    [[ $(dpkg-query --show --showformat '${Version}' libreoffice-gouji) == "$1" ]]
}

# What is said to be there can be used.
expect_usable()
{
    local page
    for page in /usr/share/man/man1/gouji.1.gz /usr/share/man/zh_CN/man1/gouji.1.gz /usr/share/doc/libreoffice-gouji/changelog.Debian.gz; do
        gzip --test "$page"
    done
    bash -c '. /usr/share/bash-completion/completions/gouji && complete -p gouji'
    [[ ! -e /usr/lib/libreoffice/share/extensions/gouji/only-in-the-earlier-one ]]
    gouji check --format json "$report" >"$work/check.json" || [[ $? == 1 ]]
    python3 -c 'import json, sys; json.load(open(sys.argv[1]))' "$work/check.json"
}

ask_office()
{
    local types=/usr/lib/libreoffice/program/types/offapi.rdb own=/usr/lib/libreoffice/share/extensions/gouji/gouji.rdb
    URE_MORE_TYPES="file://$types $([[ ! -f $own ]] || echo "file://$own")" timeout 600 python3 "$(dirname "$0")/ask_office.py" "$work/profile" "$@"
}

expect_as_before()
{
    diff <(printf '%s\n' "$before") <(files_of_system)
    ! grep --recursive --ignore-case --files-with-matches gouji /var/spool/libreoffice || return 1
}

before=$(files_of_system)
step "installs $(version_of "$earlier")" install_package "$earlier"
step "is installed" expect_installed "$(version_of "$earlier")"
step "office reads the report" ask_office "$report" "$expected"
step "upgrades to $(version_of "$package")" install_package "$package"
step "is upgraded" expect_installed "$(version_of "$package")"
step "command, manual and completion are there" expect_usable
step "office reads the report after the upgrade" ask_office "$report" "$expected"
step "is removed" apt-get --yes remove libreoffice-gouji
step "office starts without it" ask_office "$report" without
step "is installed once more" install_package "$package"
step "is purged" apt-get --yes purge libreoffice-gouji
step "leaves nothing" expect_as_before
