import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { freshHome, KEYS, startCommand } from '../support/screen.ts'
import { PROGRAM } from '../support/spawn-program.ts'

const QUIZ = `'${process.execPath}' '${PROGRAM}' quiz 1 --type boolean --count 2 --seed stop`
const QUESTION = /Enter 送出[\s\S]*q 離開/

describe('a signal from outside', () => {
  it.each(['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const)('%s leaves lines, echo and a cursor', async signal => {
    const home = freshHome()
    // A shell without job control does not mend the terminal itself.
    const screen = startCommand(['sh', '-c', `echo $$ >pid; ${QUIZ}; stty -a; printf done`], home)
    await screen.waitFor(QUESTION)
    const shell = readFileSync(join(home, 'pid'), 'utf8').trim()
    process.kill(Number(execFileSync('pgrep', ['-P', shell], { encoding: 'utf8' })), signal)
    const text = await screen.waitFor(/done/)
    expect(text).toMatch(/\sicanon\b/)
    expect(text).toMatch(/\secho\b/)
  })
})

it('Ctrl-Z stops a quiz, and fg goes on with it where it was', async () => {
  const screen = startCommand(['bash', '--norc', '--noprofile', '-i'], freshHome(), { env: { PS1: 'shell> ' } })
  screen.press(`${QUIZ}\r`)
  await screen.waitFor(QUESTION)
  screen.press('\u001A')
  await screen.waitFor(/Stopped[\s\S]*shell>$/)
  screen.press('echo $((6 * 7)); fg\r')
  const drawn = await screen.waitFor(/\n42[\s\S]*Enter 送出[\s\S]*q 離開/)
  expect(drawn).not.toContain('已中斷')
  screen.press(`o${KEYS.enter}`)
  await screen.waitFor(/Enter 下一題/)
})

it('a quiz whose terminal is closed ends by the hang-up, without a crash', async () => {
  const home = freshHome()
  const said = join(home, 'said')
  const code = `
    import pty, os, select, time
    pid, fd = pty.fork()
    if pid == 0: os.execvp('sh', ['sh', '-c', "exec ${QUIZ} 2>said"])
    seen, end = b'', time.time() + 15
    while '離開'.encode() not in seen and time.time() < end:
        if select.select([fd], [], [], 0.2)[0]: seen += os.read(fd, 65536)
    time.sleep(0.3)
    os.close(fd)
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))`.replaceAll(/^ {4}/gm, '')
  const env = { PATH: process.env.PATH, LANG: 'C.UTF-8', SALESCOURSE_HOME: home, TERM: 'xterm' }
  const closing = spawn('python3', ['-c', code], { cwd: home, env })
  let ended = ''
  closing.stdout.on('data', text => {
    ended += text
  })
  await new Promise(resolve => closing.once('close', resolve))
  expect(ended.trim()).toBe('-1')
  expect(readFileSync(said, 'utf8')).not.toMatch(/Error|Assertion/)
})
