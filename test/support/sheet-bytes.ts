import { strToU8, zipSync } from 'fflate'

type SheetCell = string | null | { formula: string; value: string | null } | { error: string }

const NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

/** A workbook of one sheet with formulas, errors and merged ranges, which the library that writes ours does not make. */
export function sheetBytes(rows: readonly (readonly SheetCell[])[], merges: readonly string[] = []): Uint8Array {
  const body = rows.map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((cell, column) => cellXml(cell, `${'ABCDEFGHI'[column]}${at + 1}`)).join('')}</row>`,
  )
  const merged = merges.map(ref => `<mergeCell ref="${ref}"/>`).join('')
  const sheet = `<worksheet ${NAMESPACE}><sheetData>${body.join('')}</sheetData>${merged === '' ? '' : `<mergeCells>${merged}</mergeCells>`}</worksheet>`
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const files = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook ${NAMESPACE} xmlns:r="${relation}"><sheets><sheet name="一" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(`<?xml version="1.0"?>${xml}`)])))
}

function cellXml(cell: SheetCell, name: string): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return `<c r="${name}" t="inlineStr"><is><t>${cell}</t></is></c>`
  if ('error' in cell) return `<c r="${name}" t="e"><v>${cell.error}</v></c>`
  return `<c r="${name}" t="str"><f>${cell.formula}</f>${cell.value === null ? '' : `<v>${cell.value}</v>`}</c>`
}
