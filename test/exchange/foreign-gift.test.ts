import { expect, it } from 'vitest'
import { readSource } from '../../src/exchange/read-source.ts'

/** One of every kind that the GIFT documentation of Moodle describes, in our own words. */
const KINDS = `// a comment before everything
$CATEGORY: $course$/sales/first

// [id:Q001] [tag:sales]
::Opening::Who decides? {
=The owner #right
~The clerk #he only writes
~%-50%Nobody
####Ask early.
}

::TF1:: The clerk decides. {F}

::TF2:: The owner decides. {TRUE#no#yes####done}

Two plus {=two =2} is four.

Who paid? {=owner =%50%partner =%0%clerk#never}

Match them. {
  =a firm -> owner
  =a desk -> clerk
  = -> nobody
}

What share? {#50}

What share, about? {#50:5}

Between? {#1..5}

Write about it. {}

This is only a text.

::Pick two:: Which? {~%50%a ~%50%b ~%-100%c}

::Escapes:: 1 \\+ 1 \\= 2 \\{really\\} \\~ \\# \\: {=yes ~no}

::Format:: [html]<b>Who</b> &amp; why?<br>Now.{=I ~you}

::Missing word:: The {=owner ~clerk ~nobody} decides.
`

it('every kind of GIFT comes over, or is refused with its line', async () => {
  const { bank } = await readSource(Buffer.from(KINDS), 'kinds.gift', null)
  expect(bank.questions.map(({ draft }) => draft.type)).toEqual([
    'single',
    'boolean',
    'boolean',
    'cloze',
    'cloze',
    'matching',
    'cloze',
    'multiple',
    'single',
    'single',
    'single',
  ])
  expect(bank.refused.map(({ place, refusal }) => [place.number, 'kind' in refusal.data && refusal.data.kind])).toEqual([
    [28, 'Range'],
    [30, 'Range'],
    [32, 'Essay'],
    [34, 'Description'],
  ])
  expect(bank.questions.map(({ draft }) => draft.stem).slice(-3)).toEqual([
    '1 \\+ 1 = 2 {really} ~ # :',
    'Who & why?\nNow.',
    'The _____ decides.',
  ])
})
