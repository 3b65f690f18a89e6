# SPDX-License-Identifier: MPL-2.0
# The targets of libFuzzer, for tools/test. Sourced, not run; expects tools/lib/setup.sh.

fuzz_packages=(clang-16 libclang-rt-16-dev)

# words_of_forms: what a report and a form may say, as a dictionary of libFuzzer, which takes all but ASCII as bytes in hexadecimal digits: names, labels
# and words of the forms that ship.
words_of_forms()
{
    local word
    grep -ohE '"[^"\\]+"|>[^<>"\\]+<' "$root"/templates/*/form.xml | sed -E 's/^[">](.*)["<]$/\1/' | tr ' ' '\n' |
        grep -E '^.{1,60}$' | sort -u |
        while IFS= read -r word; do
            printf '"%s"\n' "$(printf '%s' "$word" | od -An -v -tx1 | tr -d '\n' | sed 's/ /\\x/g')"
        done
}

# fuzz_target NAME SECONDS: one run that keeps what it learns below the build folder; fails on whatever crashes, hangs or breaks a promise.
fuzz_target()
{
    local name=$1 seconds=$2 folder=$root/build/fuzz/tests/fuzz
    local found=$folder/found/$name corpus=$folder/corpus/$name
    mkdir -p "$found" "$corpus"
    say "Fuzzing $name for $seconds seconds"
    "$folder/gouji_fuzz_$name" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=4096 -max_len=65536 -dict="$folder/words.dict" \
        -artifact_prefix="$found/" -print_final_stats=1 -verbosity=0 "$corpus" "${seeds[@]}"
}

# fuzz_everything SECONDS: of every target.
fuzz_everything()
{
    require_packages "${core_packages[@]}" "${fuzz_packages[@]}"
    build fuzz -- gouji_fuzz_targets
    words_of_forms >"$root/build/fuzz/tests/fuzz/words.dict"
    local target name seeds failed=()
    for target in "$root"/build/fuzz/tests/fuzz/gouji_fuzz_*; do
        [[ -x $target && -f $target ]] || continue
        name=${target##*/gouji_fuzz_}
        seeds=("$root/tests/data/fuzz/$name")
        [[ $name == form ]] && seeds+=("$root/templates/2019" "$root/tests/data/forms/hotline-2027")
        fuzz_target "$name" "$1" || failed+=("$name")
    done
    [[ ${#failed[@]} == 0 ]] && return
    say "What was found stands in build/fuzz/tests/fuzz/found: ${failed[*]}"
    return 1
}
