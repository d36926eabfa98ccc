import { describe, expect, it } from 'vitest'
import { findLocation, locationNumber } from '../../src/course/query/location.ts'
import { zhHant } from '../../src/locales/zh-Hant.ts'
import { compileTiny } from '../support/tiny-course.ts'

describe('findLocation', () => {
  const { course } = compileTiny()
  const found = (typed: string) => {
    const place = course && findLocation(course.index, typed, zhHant.typed.place)
    return place ? locationNumber(place) : null
  }
  it.each([
    ['1', '1'],
    ['1.2', '1.2'],
    ['１．２', '1.2'],
    ['１。２', '1.2'],
    [' 1 ', '1'],
    ['first', '1'],
    ['together', '1.2'],
    ['第1章', '1'],
    ['第 1 章', '1'],
    ['第１．２節', '1.2'],
    ['一', '1'],
    ['二', null],
    ['0', null],
    ['2', null],
    ['1.0', null],
    ['1.3', null],
    ['1.2.3', null],
    ['-1', null],
    ['', null],
  ])('%j is %j', (typed, expected) => {
    expect(found(typed)).toBe(expected)
  })

  it('understands what the language it is told of says', () => {
    const english = (typed: string) => typed.replace(/^chapter/, '')
    expect(course && findLocation(course.index, 'chapter 1', english)?.number).toBe(1)
    expect(course && findLocation(course.index, '第一章', english)).toBeNull()
  })
})
