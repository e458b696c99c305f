/** Shells that a script is there for. */
export const shells = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof shells)[number];

/** Works with bash 3.2 too, which has neither mapfile nor compopt. */
const bash = `# Completes the words of ecs-ship in bash; put this into ~/.bashrc:
#   source <(ecs-ship completion bash)
_ecs_ship() {
  local current="\${COMP_WORDS[COMP_CWORD]}" word about path
  [ "$current" = "=" ] && current=""
  COMPREPLY=()
  while IFS=$'\\t' read -r word about; do
    case "$word" in
      :files | :folders)
        compopt -o filenames 2>/dev/null
        while IFS= read -r path; do COMPREPLY+=("$path"); done \\
          < <(compgen "$([ "$word" = :files ] && echo -f || echo -d)" -- "$current") ;;
      ?*) COMPREPLY+=("$word") ;;
    esac
  done < <("$1" --complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _ecs_ship ecs-ship
`;

const zsh = `#compdef ecs-ship
# Completes the words of ecs-ship in zsh; put this into ~/.zshrc, after compinit:
#   source <(ecs-ship completion zsh)
_ecs_ship() {
  local word about paths
  local -a described
  while IFS=$'\\t' read -r word about; do
    case "$word" in
      :*) paths="$word" ;;
      ?*) described+=("\${word//:/\\\\:}\${about:+:$about}") ;;
    esac
  done < <("$words[1]" --complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  compset -P '--*='
  case "$paths" in
    :files) _files ;;
    :folders) _files -/ ;;
    *) _describe ecs-ship described ;;
  esac
}
if [ "$funcstack[1]" = _ecs_ship ]; then _ecs_ship "$@"; else compdef _ecs_ship ecs-ship; fi
`;

const fish = `# Completes the words of ecs-ship in fish:
#   ecs-ship completion fish > ~/.config/fish/completions/ecs-ship.fish
function __ecs_ship_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    test (count $current) -eq 0; and set current ''
    # Of an empty list nothing would be printed.
    set -l prefix (string match -r -- '^--[\\w-]+=' $current; or echo '')
    for line in (ecs-ship --complete -- $before[2..-1] $current 2>/dev/null)
        switch $line
            case ':files' ':folders'
                for path in (__fish_complete_path (string replace -r -- '^--[\\w-]+=' '' $current))
                    echo $prefix$path
                end
            case '*'
                echo $prefix$line
        end
    end
end
complete -c ecs-ship -f -a '(__ecs_ship_complete)'
`;

/** What a shell has to run once, so that it completes the words of ecs-ship by asking `ecs-ship --complete`. */
export const completionScripts: Readonly<Record<Shell, string>> = { bash, zsh, fish };
