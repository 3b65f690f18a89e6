#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# Run by roots.sh inside fresh name spaces: FOLDER PROJECT SAMPLES USER LIFE COMMAND…
# The command sees the project, the samples and /tmp under the paths they have outside; what it changes elsewhere is forgotten. This shell
# stays the first process of the name space: when it ends, everything in there does. USER is root, or UID:GID of the calling user. LIFE is "free", or
# "leashed": then the shell ends with its standard input.
set -euo pipefail
folder=$1 project=$2 samples=$3 user=$4 life=$5
shift 5

mount -t tmpfs tmpfs "$folder/mnt"
mkdir "$folder"/mnt/{changes,work,merged}
mount -t overlay overlay -o "lowerdir=$folder,upperdir=$folder/mnt/changes,workdir=$folder/mnt/work" "$folder/mnt/merged"
folder=$folder/mnt/merged

mount -t proc proc "$folder/proc"
mount --rbind /dev "$folder/dev"
for shared in /tmp "$project" "$samples"; do
    [[ -d $shared ]] || continue
    mkdir -p "$folder$shared"
    mount --bind "$shared" "$folder$shared"
done

change=(chroot "$folder")
if [[ $user != root ]]; then
    mount --bind /etc/passwd "$folder/etc/passwd" # an office whose user has no name calls its pipes otherwise
    change=(chroot --userspec="$user" "$folder")
fi

if [[ $life == leashed ]]; then
    "${change[@]}" "$@" </dev/null &
    cat >/dev/null
else
    "${change[@]}" "$@"
fi
