import { parseXml, type XmlElement } from '@rgrove/parse-xml'

/** A cell by its name in the sheet and its row, from 0. */
interface NamedCell {
  name: string
  row: number
}

/** What stands in a sheet beside its values. Rows and columns from 0. */
export interface SheetNotes {
  /** Merged ranges, of which only the first column has a value. */
  merges: { name: string; top: number; bottom: number; column: number }[]
  /** Names of cells whose value was reckoned. */
  formulas: string[]
  /** Formulas that nobody has reckoned yet. */
  empty: NamedCell[]
  /** Cells that show an error, such as #N/A. */
  faults: (NamedCell & { value: string })[]
}

/** Merged cells, formulas and errors of a sheet of a workbook, by its place in the workbook (ECMA-376 §18.2, §18.3). */
export function sheetNotes(parts: Record<string, Uint8Array>, place: number): SheetNotes {
  const path = sheetPath(parts, place)
  const sheet = path === null ? null : rootOf(parts[path])
  const notes: SheetNotes = { merges: sheet ? mergesOf(sheet) : [], formulas: [], empty: [], faults: [] }
  for (const cell of sheet ? elementsOf(sheet, 'c') : []) {
    const name = cell.attributes.r ?? ''
    const row = cellOf(name)?.row ?? -1
    const value = elementsOf(cell, 'v')[0]?.text ?? ''
    if (cell.attributes.t === 'e') notes.faults.push({ name, row, value })
    else if (elementsOf(cell, 'f').length === 0) continue
    else if (value === '') notes.empty.push({ name, row })
    else notes.formulas.push(name)
  }
  return notes
}

function mergesOf(sheet: XmlElement): SheetNotes['merges'] {
  return elementsOf(sheet, 'mergeCell').flatMap(({ attributes: { ref = '' } }) => {
    const [from, to] = ref.split(':').map(cellOf)
    return from && to ? [{ name: ref, top: from.row, bottom: to.row, column: from.column }] : []
  })
}

function sheetPath(parts: Record<string, Uint8Array>, place: number): string | null {
  const workbook = rootOf(parts['xl/workbook.xml'])
  const relations = rootOf(parts['xl/_rels/workbook.xml.rels'])
  if (!workbook || !relations) return null
  const id = elementsOf(workbook, 'sheet')[place]?.attributes['r:id']
  const target = elementsOf(relations, 'Relationship').find(({ attributes }) => attributes.Id === id)?.attributes.Target
  return target === undefined ? null : target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

function rootOf(bytes: Uint8Array | undefined): XmlElement | null {
  return bytes === undefined ? null : parseXml(new TextDecoder().decode(bytes)).root
}

/** All elements of a name below an element. */
export function elementsOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.flatMap(child => {
    if (!isElement(child)) return []
    return child.name === name ? [child] : elementsOf(child, name)
  })
}

/** Whether a node of a document is an element. */
export function isElement(node: { type: string }): node is XmlElement {
  return node.type === 'element'
}

function cellOf(name: string): { row: number; column: number } | null {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(name) ?? []
  if (letters === undefined || digits === undefined) return null
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(digits) - 1, column }
}
