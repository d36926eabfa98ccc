import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../support/run.ts'
import { freshHome } from '../support/screen.ts'
import { PROGRAM, programEnvironment } from '../support/spawn-program.ts'

/** Runs a line of sh in which "$0" "$1" is the program; gives what stands on stderr, and the exit code. */
function shell(line: string): [string, number | null] {
  const env = programEnvironment(freshHome())
  const { status, stderr } = spawnSync('sh', ['-c', line, process.execPath, PROGRAM], { env, encoding: 'utf8' })
  return [stderr, status]
}

it.runIf(process.platform === 'linux').each(['--help', '--version', 'help list', 'list --help', 'list --version', 'list'])(
  '%s whose output finds no room says so and fails',
  line => {
    expect(shell(`"$0" "$1" ${line} >/dev/full`)).toEqual(['輸出寫不出去：磁碟滿了（ENOSPC）。請檢查磁碟空間。\n', 1])
  },
)

it('--version for a reader that has gone is no failure', () => {
  expect(shell('{ sleep 0.2; "$0" "$1" --version; echo "code $?" >&2; } | true')).toEqual(['code 0\n', 0])
})

it('a backup into a folder that is a file, or that the system does not make, says which', async () => {
  const file = join(freshHome(), 'file')
  writeFileSync(file, '')
  const into = join(file, 'x')
  expect(await run(['backup', into])).toMatchObject({
    code: 1,
    error: `寫不出「${into}」：路徑裡有一段是檔案，不是資料夾（ENOTDIR）。請檢查資料夾、磁碟空間與權限。\n`,
  })
  if (process.platform === 'linux')
    expect(await run(['backup', '/proc/x/y'])).toMatchObject({
      code: 1,
      error: expect.stringContaining('寫不出「/proc/x/y」：找不到'),
    })
})
