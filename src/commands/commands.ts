import { backup, restore } from './backup/spec.ts'
import { certificate } from './certificate/spec.ts'
import { check } from './check/spec.ts'
import type { CommandSpec } from './command-spec.ts'
import { completion } from './completion/spec.ts'
import { course } from './course/spec.ts'
import { doctor } from './doctor/spec.ts'
import { exportRecord } from './export/spec.ts'
import { forget } from './forget/spec.ts'
import { glossary } from './glossary/spec.ts'
import { guide } from './guide/spec.ts'
import { importBank } from './import/spec.ts'
import { list } from './list/spec.ts'
import { mistakes } from './mistakes/spec.ts'
import { newCourse } from './new/spec.ts'
import { note } from './note/spec.ts'
import { plan } from './plan/spec.ts'
import { preview } from './preview/spec.ts'
import { progress } from './progress/spec.ts'
import { quiz, review } from './quiz/spec.ts'
import { read } from './read/spec.ts'
import { reset } from './reset/spec.ts'
import { search } from './search/spec.ts'
import { settings } from './settings/spec.ts'
import { star, stars, unstar } from './stars/spec.ts'
import { where } from './where/spec.ts'
import { worksheet } from './worksheet/spec.ts'

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [
  list,
  read,
  quiz,
  review,
  plan,
  mistakes,
  star,
  unstar,
  stars,
  note,
  progress,
  certificate,
  glossary,
  search,
  worksheet,
  guide,
  backup,
  restore,
  exportRecord,
  where,
  reset,
  forget,
  doctor,
  settings,
  completion,
  course,
  check,
  newCourse,
  preview,
  importBank,
]
