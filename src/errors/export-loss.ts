/** What a format cannot hold of a question. */
const LOSSES = [
  'ordering-as-matching',
  'blanks-as-matching',
  'spellings',
  'slips',
  'arrow',
  'spaces',
  'reasons-together',
  'type-left-out',
  'text-long',
  'options-more',
  'reasons-left-out',
] as const
export type LossCode = (typeof LOSSES)[number]
