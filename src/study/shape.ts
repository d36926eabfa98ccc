/** Says whether a value that was read from a file is of a kind. */
export type Guard<T> = (value: unknown) => value is T

/** The fields of a shape by their names, each with its kind. */
export type Fields = Record<string, Guard<unknown>>

type Guarded<G> = G extends Guard<infer T> ? T : never
type OptionalName<F extends Fields> = { [N in keyof F]: undefined extends Guarded<F[N]> ? N : never }[keyof F]
type Flat<T> = { [N in keyof T]: T[N] }

/** The type of what has these fields. */
export type ShapeOf<F extends Fields> = Flat<
  { [N in Exclude<keyof F, OptionalName<F>>]: Guarded<F[N]> } & {
    [N in OptionalName<F>]?: Exclude<Guarded<F[N]>, undefined>
  }
>

/** Whether a value is a map with all of these fields; it may have others. */
export function hasFields<F extends Fields>(value: unknown, fields: F): value is ShapeOf<F> {
  if (!map(value)) return false
  for (const name in fields) if (!fields[name]?.(value[name])) return false
  return true
}

/** The kind of a map with these fields. */
export function shape<F extends Fields>(fields: F): Guard<ShapeOf<F>> {
  return (value): value is ShapeOf<F> => hasFields(value, fields)
}

/** The kinds a field may be of. A map is any object but a list. */
export const text: Guard<string> = value => typeof value === 'string'
/** Finite: what JSON reads as more than the largest number could not be written back. */
export const number: Guard<number> = (value): value is number => typeof value === 'number' && Number.isFinite(value)
/** From 0 to 1. */
export const share: Guard<number> = (value): value is number => number(value) && value >= 0 && value <= 1
export const flag: Guard<boolean> = value => typeof value === 'boolean'
export function map(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A list whose items are all of a kind. */
export function listOf<T>(item: Guard<T>): Guard<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every(item)
}

/** What may be null instead. */
export function orNull<T>(kind: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || kind(value)
}

/** A field that may be absent, as one that earlier programs did not write. */
export function optional<T>(kind: Guard<T>): Guard<T | undefined> {
  return (value): value is T | undefined => value === undefined || kind(value)
}
