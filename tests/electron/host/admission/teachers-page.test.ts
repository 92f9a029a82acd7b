// The page for teachers beside the documents: a concept as long as nothing was adopted, then what was adopted.
import { appendFileSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { adoptableSchool, documentNames, documentsAt, documentWorker, opened } from '../making.ts'
import { host, windowOf } from '../support.ts'

const DAY = '2026-11-23'

test('the page for teachers says that it is a concept, and after the decision tells what was adopted; neither is written over', async () => {
  const window = windowOf(host({ wordWorker: documentWorker() }))
  const school = await opened(window, adoptableSchool(DAY))
  const { schoolId } = school
  const concept = await window.ask('admission.teachersPage', { schoolId })
  expect(concept.adoptedOn).toBeNull()
  await window.ask('versions.freeze', { schoolId, day: DAY })
  const adopted = await window.ask('admission.teachersPage', { schoolId })
  expect(adopted.adoptedOn).toBe(DAY)
  const names = documentNames(school).filter((name) => name.endsWith('.html'))
  expect(names).toHaveLength(2)
  expect(names).toEqual([adopted.file.fileName, concept.file.fileName].toSorted())
  const text = (name: string): string => readFileSync(path.join(documentsAt(school), name), 'utf8')
  expect(text(concept.file.fileName)).toContain('Dit is nog niet vastgesteld.')
  expect(text(adopted.file.fileName)).toContain('vastgesteld op 23 november 2026')
  expect(text(adopted.file.fileName)).toContain('<script>')

  // A version that is not what it was stops nothing: the page says that it tells no decision.
  appendFileSync(path.join(school.place, 'versies', DAY, 'school.json'), ' ')
  expect((await window.ask('admission.teachersPage', { schoolId })).adoptedOn).toBeNull()
})
