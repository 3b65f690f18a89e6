# SPDX-License-Identifier: MPL-2.0
# Completion of the command gouji for bash.
_gouji()
{
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(compgen -W 'check figures compare sum forms --help --version' -- "$current")
        return
    fi
    case $before in
        --format)
            mapfile -t COMPREPLY < <(compgen -W 'text json csv html xlsx' -- "$current")
            return
            ;;
        --severity)
            mapfile -t COMPREPLY < <(compgen -W 'error warning hint' -- "$current")
            return
            ;;
        --form)
            mapfile -t COMPREPLY < <(compgen -W '2019 2021' -- "$current")
            return
            ;;
        --jobs | --year) return ;;
        --forms | --letters)
            mapfile -t COMPREPLY < <(compgen -d -- "$current")
            return
            ;;
    esac
    if [[ $current == -* ]]; then
        local reading='--form --forms --office --jobs --help' answer='--format --out' options=
        case $command in
            check) options="--files-from --last-year --severity --letters --roster $reading $answer" ;;
            figures) options="--files-from $reading $answer" ;;
            compare) options="$reading $answer" ;;
            sum) options="--files-from --roster --year --against $reading $answer" ;;
            forms) options='--forms --help' ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
        return
    fi
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
    compopt -o filenames 2>/dev/null || true
}
complete -F _gouji gouji
