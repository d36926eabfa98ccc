import { Marked } from 'marked'
import { allTokens, leafTexts } from '../course/parse/parse-markdown.ts'
import { CALLOUT_KINDS } from '../text/tokens.ts'
import { eachBlock } from './rule.ts'

/** A quotation that begins as a box was meant as one, but is none: its kind is not known, or its first line holds more than that. */
export const calloutRecognised = eachBlock({ id: 'F08', level: 'warning' }, ({ token, file, locate }, report) => {
  for (const inner of allTokens([token])) {
    const kind = inner.type === 'blockquote' ? /^\[!([^\]]+)\]/.exec(inner.text)?.[1] : undefined
    if (kind === undefined) continue
    if (CALLOUT_KINDS.some(known => known === kind.toLowerCase())) report(file, 'callout-crowded', locate(), { kind })
    else report(file, 'callout-unknown', locate(), { kind, known: [...CALLOUT_KINDS] })
  }
})

const commonMark = new Marked()

/** Pictures are not shown, nor looked for: a reader has their alternative text, and of an `<img>` nothing. */
export const imageNotShown = eachBlock({ id: 'F09', level: 'warning' }, ({ token, file, locate }, report) => {
  for (const inner of allTokens([token])) {
    if (inner.type === 'image')
      report(file, 'image-not-shown', locate(inner.raw), { address: inner.href, shown: inner.text.trim() })
    if (inner.type !== 'html') continue
    for (const [tag] of inner.text.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<img\b[^>]*>/gi)) {
      const address = /\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1] ?? ''
      report(file, 'image-not-shown', locate(tag), { address, shown: '' })
    }
  }
})

/** Stars that other Markdown programs leave in the text: CommonMark opens no emphasis between a 漢字 and a mark such as 「. */
export const emphasisOpened = eachBlock({ id: 'F07', level: 'warning' }, ({ token, file, locate }, report) => {
  for (const text of leafTexts(commonMark.lexer(token.raw))) {
    const stars = /.{0,8}\*\*.{0,8}/u.exec(text)?.[0]
    if (stars !== undefined) report(file, 'emphasis-open', locate(stars), { text: stars })
  }
})
