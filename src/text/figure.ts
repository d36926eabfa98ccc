/** One box of a chain or product: a heading and, below it, a line of detail. */
export interface FigurePart {
  title: string
  text?: string | undefined
}

/** Causes leading to a result, one arrow after each part; the first part is the root. */
export interface ChainFigure {
  kind: 'chain'
  title: string
  parts: FigurePart[]
}

/** Factors that multiply to a result. */
export interface ProductFigure {
  kind: 'product'
  title: string
  parts: FigurePart[]
  result: FigurePart
}

/** Stages in order, compared row by row: every part has one cell for each row. */
export interface StagesFigure {
  kind: 'stages'
  title: string
  rows: string[]
  parts: { title: string; cells: string[] }[]
}

/** A drawing described by its meaning; typeset/ draws it to the width there is. */
export type Figure = ChainFigure | ProductFigure | StagesFigure
