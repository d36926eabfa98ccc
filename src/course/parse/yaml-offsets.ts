import { type Document, isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Path } from '../../errors/problem-collector.ts'

/**
 * Where the values of a document stand: the offset of the value at a path, or of the nearest parent that exists; with `key`, of that key of
 * the value. The keys of a map are looked through once, since a file with thousands of faults asks thousands of times.
 */
export function yamlOffsets(document: Document.Parsed): (path: Path, key?: string) => number {
  const pairsOf = new Map<YAMLMap, Map<string, Pair>>()
  const pairs = (map: YAMLMap) => {
    const known = pairsOf.get(map) ?? byKey(map)
    pairsOf.set(map, known)
    return known
  }
  const child = (node: Node, step: PropertyKey): unknown => {
    if (isMap(node)) return pairs(node).get(String(step))?.value
    return isSeq(node) ? node.items[Number(step)] : undefined
  }
  return (path, key) => {
    let node: Node | null = document.contents
    let offset = node?.range?.[0] ?? 0
    for (const step of path) {
      const next: unknown = node && child(node, step)
      node = isNode(next) ? next : null
      if (!node?.range) return offset
      offset = node.range[0]
    }
    const named = key === undefined || !isMap(node) ? undefined : pairs(node).get(key)?.key
    return isScalar(named) ? (named.range?.[0] ?? offset) : offset
  }
}

function byKey({ items }: YAMLMap): Map<string, Pair> {
  return new Map(items.flatMap(pair => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])))
}
