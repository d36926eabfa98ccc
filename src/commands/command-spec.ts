import type { Context, CourseContext } from '../context/context.ts'
import type { Locale } from '../locales/locale.ts'

type Help = Locale['help']

/** Picks a text out of the words of help. */
type HelpText = (help: Help) => string

/** A word of the command line, or several. */
export interface ArgumentSpec {
  /** What stands for it in the usage. */
  value: keyof Help['names']
  about: HelpText
  required?: true
  /** Takes all words that are left. */
  variadic?: true
}

/** An option. Its long name is its key in the spec: `inOrder` is `--in-order`. */
export interface OptionSpec {
  about: HelpText
  /** The letter of its short name. */
  short?: string
  /** What stands for its value in the usage; a flag has none. */
  value?: keyof Help['names']
  /** It is true until it is switched off: `color` is `--no-color`. */
  negated?: true
  /** It can be switched off too, over a setting: `pager` is `--pager` and `--no-pager`, and this is about the second. */
  aboutOff?: HelpText
}

/** The command line to go on with when a command has ended. */
export interface Continuation {
  next: readonly string[]
}

interface Described {
  name: keyof Help['commands']
  aliases?: readonly string[]
  /** It takes away what was done, so that nobody is led to it by a typo. */
  erases?: true
}

/** A command as data. The program, its help and whatever else lists commands are made of these; what it runs is loaded when it runs. */
export type CommandSpec = Described & {
  /** In the order in which they are typed. */
  arguments: Readonly<Record<string, ArgumentSpec>>
  options: Readonly<Record<string, OptionSpec>>
} & (
    | { needs: 'context'; load(): Promise<CommandModule<Context>> }
    | { needs: 'course'; load(): Promise<CommandModule<CourseContext>> }
  )

/** A command at work. What was typed comes under the names that its spec gives it. */
interface CommandModule<C> {
  // A method, so that commands with different arguments and options stand in one list.
  run(context: C, args: object, options: object): void | Promise<void> | Promise<Continuation | null>
}

/** A spec that declares just what its run takes: every argument and option, each with the kind of value that comes of it. */
type FittingSpec<A extends object, O extends object> = Described & {
  arguments: { [K in keyof A]-?: ArgumentSpec & ArgumentKind<A[K]> }
  options: { [K in keyof O]-?: OptionSpec & OptionKind<O[K]> }
} & (
    | { needs: 'context'; load: () => Promise<FittingModule<Context, A, O>> }
    | { needs: 'course'; load: () => Promise<FittingModule<CourseContext, A, O>> }
  )

interface FittingModule<C, A, O> {
  run: (context: C, args: A, options: O) => void | Promise<void> | Promise<Continuation | null>
}

type ArgumentKind<T> = [T] extends [readonly string[]]
  ? { required?: true; variadic: true }
  : undefined extends T
    ? { required?: never; variadic?: never }
    : { required: true; variadic?: never }

type OptionKind<T> = [T] extends [string | undefined] ? { value: keyof Help['names'] } : { value?: never }

/** Declares a command. A spec that does not fit what its run takes is an error of types. */
export function defineCommand<A extends object, O extends object>(spec: FittingSpec<A, O>): CommandSpec {
  return spec
}

/** How an option is typed: `-n, --count`. */
export function flagsOf(name: string, { short, negated }: OptionSpec): string {
  const long = longFlag(negated ? `no-${name}` : name)
  return short ? `-${short}, ${long}` : long
}

/** The long flag of an option by its name in a spec: `--in-order` for `inOrder`. */
export function longFlag(name: string): string {
  return `--${name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`
}
