#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# needed-versions.sh FILE [NAME=VERSION…]: which versions of the C and C++ libraries an ELF file needs, one line each: "GLIBC 2.31". Limits are the
# newest version that a name may ask for; exit status 1 if one is broken, 2 if FILE cannot be read.
set -euo pipefail
file=$1
shift
report=$(LC_ALL=C readelf --version-info --wide "$file") || exit 2
[[ $report == *"Version needs section"* ]] || { printf '%s: names no versions that it needs\n' "$file" >&2; exit 2; }

broken=0
while read -r name version; do
    printf '%s %s\n' "$name" "$version"
    for limit in "$@"; do
        [[ $name == "${limit%%=*}" && $(printf '%s\n' "$version" "${limit#*=}" | sort --version-sort | tail -1) != "${limit#*=}" ]] || continue
        printf '%s: needs %s %s, and may need %s at most\n' "$file" "$name" "$version" "${limit#*=}" >&2
        broken=1
    done
done < <(sed -nE 's/^.*Name: ([A-Z]+)_([0-9.]+) .*$/\1 \2/p' <<<"$report" | sort --key=1,1 --key=2,2Vr | sort --unique --stable --key=1,1)
exit $broken
