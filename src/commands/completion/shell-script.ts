import { RootCommand } from '@bomb.sh/tab'
import { consoleLines } from './console-lines.ts'

/** The shells that completion is for. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const
export type Shell = (typeof SHELLS)[number]

const PROGRAM = 'salescourse'

/** The words typed so far, where bash-completion is not installed (macOS, containers) as where it is. */
const BASH_WORDS = `__${PROGRAM}_words() {
    if declare -F _get_comp_words_by_ref >/dev/null; then
        _get_comp_words_by_ref -n "=:" cur prev words cword
    else
        words=("\${COMP_WORDS[@]}")
        cword=$COMP_CWORD
        cur=\${words[cword]}
        prev=\${words[cword - 1]}
    fi
}
`

/**
 * The script of a shell that asks \`salescourse complete -- …\` at each press of Tab. That of bash is mended: it runs without
 * bash-completion, can be sourced twice, and completes files where a file is wanted.
 */
export function completionScript(shell: Shell): string {
  const script = consoleLines(() => new RootCommand().setup(PROGRAM, PROGRAM, shell))
  if (shell !== 'bash') return script
  return `${BASH_WORDS}\n${script}`
    .replaceAll(/^readonly /gm, '')
    .replace(/^( +)_get_comp_words_by_ref .*$(?=\n\n +local requestComp)/m, `$1__${PROGRAM}_words`)
    .replace(/^complete -F /m, 'complete -o default -F ')
}
