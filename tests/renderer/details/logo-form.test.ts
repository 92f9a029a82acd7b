// How a logo is kept: small enough for every file and document, as sharp as that allows.
import { describe, expect, test } from 'vitest'
import { firstThatFits, fitted, type Form } from '../../../renderer/features/details/logo-form.ts'

describe('the size', () => {
  test.each([
    ['a small one stays as it is', { width: 120, height: 60 }, { width: 120, height: 60 }],
    ['exactly the largest stays as it is', { width: 600, height: 300 }, { width: 600, height: 300 }],
    ['a wide one becomes as wide as may be', { width: 2_400, height: 600 }, { width: 600, height: 150 }],
    ['a high one becomes as high as may be', { width: 900, height: 1_200 }, { width: 225, height: 300 }],
    ['a line of one pixel does not vanish', { width: 6_000, height: 1 }, { width: 600, height: 1 }]
  ])('%s', (_, size, expected) => {
    expect(fitted(size)).toEqual(expected)
  })
})

/** Base64 of so many bytes. */
const bytes = (count: number): string => Buffer.alloc(count).toString('base64')
const name = (form: Form): string => (form.type === 'png' ? 'png' : `jpeg ${form.quality}`)

describe('the form', () => {
  test('is PNG up to 80 KB, to the byte', () => {
    expect(firstThatFits(() => bytes(80 * 1024))).toEqual({ type: 'png', data: bytes(80 * 1024) })
    expect(firstThatFits((form) => bytes(form.type === 'png' ? 80 * 1024 + 1 : 10))?.type).toBe('jpeg')
  })

  test('is JPEG up to 100 KB, with the best quality that fits', () => {
    const tried: string[] = []
    const kept = firstThatFits((form) => {
      tried.push(name(form))
      return bytes(form.type === 'png' ? 500_000 : Math.round(form.quality * 150_000))
    })
    expect(tried).toEqual(['png', 'jpeg 0.9', 'jpeg 0.8', 'jpeg 0.7', 'jpeg 0.6'])
    expect(kept).toEqual({ type: 'jpeg', data: bytes(90_000) })
    expect(firstThatFits((form) => bytes(form.type === 'png' ? 500_000 : 100 * 1024))?.type).toBe('jpeg')
  })

  test('is none when nothing is small enough', () => {
    expect(firstThatFits(() => bytes(100 * 1024 + 1))).toBeUndefined()
  })
})
