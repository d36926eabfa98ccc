/** Front matter and objectives of a chapter. */
function lesson(title: string, objective: string, more: string, body: string): string {
  return `---
title: ${title}
summary: What it is about
${more}objectives:
  - id: ${objective}
    text: Name the three departments
    goals: [G1]
facts: {}
---

${body}`
}

const COMMON = 'bloom: remember\n  difficulty: easy\n  facts: [F1]'

/**
 * A small course without a Chinese letter or mark, file by file. It has what screens draw otherwise: every type of question, every
 * box and figure, a table, a note, terms, and a chapter that is an extension.
 */
export const LATIN: Record<string, string> = {
  'course.yaml': `id: latin
title: A small course
language: en
passMark: 60
glossary: glossary.yaml
guide: guide/course.md
worksheets:
  - { id: list, file: worksheets/1.md }
  - { id: plans, file: worksheets/2.md }
objectives:
  - id: G1
    text: See how it flows
chapters:
  - id: first
    lesson: lessons/1.md
    questions: questions/1.yaml
    guide: guide/1.md
  - id: second
    lesson: lessons/2.md
    questions: questions/2.yaml
`,
  'worksheets/1.md': `---
title: A list
summary: What to ask
section: parts
---

Who: ____

## Example {#example}

Who: Ann
`,
  'worksheets/2.md': `---
title: Plans
summary: Which leaves most
calculator:
  unit: coins
  factors:
    - { id: clients, name: Clients, unit: firms, example: 100 }
    - { id: yearly, name: A year, unit: coins, example: 50 }
  margin: { name: Margin, example: 30 }
  plans:
    - { name: A fair, factor: clients, example: 120, cost: 100 }
    - { name: Spares, factor: yearly, example: 60, cost: 100 }
---

First as it is.

## Example {#example}

Worked.
`,
  'guide/course.md': '---\ntitle: All of it\nsummary: How to teach it\n---\n\nOne hour.\n',
  'guide/1.md': '---\ntitle: First chapter\nsummary: Answers\n---\n\n## Together {#together}\n\nIt depends.\n',
  'glossary.yaml': `- id: service
  zh-Hant: service
  en: servicing
  aliases: [CS, support]
  text: What comes after the sale.
  section: parts
- id: sales
  zh-Hant: sales
  en: selling
  text: What comes before it.
  section: parts
`,
  'lessons/1.md': lesson(
    'First chapter',
    'O1',
    '',
    `Before it begins.

## Three departments {#parts}

[Sales](glossary:sales), marketing and [service](glossary:service)[^SN1].

| Who | What |
|---|---|
| sales | signs |
| service | mends |

## Together {#together}

> [!NOTE]
> Think.

> [!TIP]
> Try.

> [!IMPORTANT]
> All three.

> [!WARNING]
> A myth.

> [!CAUTION]
> Take care.

\`\`\`figure
kind: chain
title: A chain
parts:
  - title: one
    text: first
  - title: two
\`\`\`

\`\`\`figure
kind: product
title: A product
parts:
  - title: many
  - title: often
result:
  title: much
\`\`\`

\`\`\`figure
kind: stages
title: Stages
rows: [who, when]
parts:
  - title: early
    cells: [sales, now]
  - title: late
    cells: [service, then]
\`\`\`

[^SN1]: Where it comes from.
`,
  ),
  'lessons/2.md': lesson('Second chapter', 'O2', 'extension: true\n', '## Alone {#alone}\n\nNobody is.\n'),
  'questions/1.yaml': `- id: one-of-two
  type: single
  section: parts
  objective: O1
  ${COMMON}
  notes: [SN1]
  original: true
  stem: Which are the three?
  options:
    - { id: right, text: sales and service, correct: true, why: They are. }
    - { id: wrong, text: buying, why: The buyer does that. }
- id: some
  type: multiple
  section: together
  objective: O1
  ${COMMON}
  stem: Which work together?
  options:
    - { id: sales, text: sales, correct: true, why: One of them. }
    - { id: service, text: service, correct: true, why: One of them. }
    - { id: rival, text: rivals, why: They do not. }
- id: statement
  type: boolean
  section: together
  objective: O1
  ${COMMON}
  stem: All three work together.
  answer: true
  why: { true: They do., false: Alone nobody sells. }
- id: steps
  type: ordering
  section: together
  objective: O1
  ${COMMON}
  stem: Put the steps in order.
  items:
    - { id: one, text: first, why: Nothing is there yet. }
    - { id: two, text: second, why: It needs the first. }
    - { id: three, text: third, why: It needs the second. }
- id: pairs
  type: matching
  section: together
  objective: O1
  ${COMMON}
  stem: Who does what?
  reuse: true
  lefts:
    - { id: sign, text: signs, match: sales, why: That is selling. }
    - { id: mend, text: mends, match: service, why: That is service. }
  rights:
    - { id: sales, text: sales }
    - { id: service, text: service }
    - { id: buyer, text: buyers, why: They are outside. }
- id: blanks
  type: cloze
  section: together
  objective: O1
  ${COMMON}
  stem: First ___ then ___ come.
  blanks:
    - { accept: [sales], why: They open., near: [{ text: service, why: It comes later. }] }
    - { accept: [service], why: It follows. }
`,
  'questions/2.yaml': `- id: more
  type: single
  section: alone
  objective: O2
  ${COMMON}
  extension: true
  stem: Who is alone?
  options:
    - { id: nobody, text: nobody, correct: true, why: Nobody is. }
    - { id: all, text: everybody, why: Nobody is. }
`,
}
