// The handbook of the delivery names the very keys that stand in it, each in its row, and the columns of its table.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { deliveryColumns } from '#shared/delivery/delivery-csv.ts'
import { deliverySchema } from '#shared/delivery/delivery.ts'

const handbook = readFileSync(fileURLToPath(new URL('../../docs/delivery-format.md', import.meta.url)), 'utf8')
/** What stands between two of its words. */
const between = (from: string, to: string): string => handbook.split(from)[1]?.split(to)[0] ?? ''
/** By key. */
const rows = new Map(
  [...between('## What stands in it', '\n## ').matchAll(/^\| `(\w+)(?:\[\])?` \| (.*) \|$/gmu)].map(
    ([, key = '', words = '']) => [key, words]
  )
)

const keysIn = (schema: unknown): readonly string[] => {
  if (schema instanceof z.ZodArray) return keysIn(schema.element)
  if (schema instanceof z.ZodDefault) return keysIn(schema.unwrap())
  return schema instanceof z.ZodObject
    ? Object.entries(schema.shape).flatMap(([key, inner]) => [key, ...keysIn(inner)])
    : []
}

test('each key of a delivery has its row, and each row its key', () => {
  expect([...rows.keys()]).toEqual(Object.keys(deliverySchema.shape))
  const unnamed = Object.entries(deliverySchema.shape).flatMap(([key, inner]) =>
    keysIn(inner).filter((one) => !new RegExp(`\`${one}(?:\\[\\])?\``, 'u').test(rows.get(key) ?? ''))
  )
  expect(unnamed).toEqual([])
})

test('each column of its table, in the order in which they stand', () => {
  const words = between('The columns: ', 'A column that is added')
  const named = [...words.matchAll(/`(\w+)`/gu)].map(([, name = '']) => name)
  expect(named.filter((name) => name !== 'ja' && name !== 'nee')).toEqual(deliveryColumns)
})
