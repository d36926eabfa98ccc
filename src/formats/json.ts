/** A document for other programs. `version` is raised whenever a field of its kind changes its meaning or goes. */
interface Document {
  version: number
  [field: string]: unknown
}

/** A document as JSON, with its fields in their order. */
export function json(document: Document): string {
  return JSON.stringify(document, null, 2)
}
