import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { requests } from '#shared/contract/contract.ts'

test('what an area asks is part of the contract, and no two areas ask by one name', async () => {
  const folder = new URL('../../../shared/contract/', import.meta.url)
  const areas = await Promise.all(
    readdirSync(fileURLToPath(folder)).map(
      async (file) => (await import(new URL(file, folder).href)) as Readonly<Record<string, unknown>>
    )
  )
  const asked = areas.flatMap((area) =>
    Object.entries(area).flatMap(([name, value]) => (name.endsWith('Requests') ? Object.keys(value as object) : []))
  )
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.toSorted()).toEqual(Object.keys(requests).toSorted())
})
