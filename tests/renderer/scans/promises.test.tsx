// What is promised of a scan before it begins, in words of who fills it in.
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { OwnCheck } from '../../../renderer/features/scans/own-check.tsx'
import { Promises } from '../../../renderer/features/scans/promises.tsx'
import { questionnaires } from '../../../renderer/features/scans/content.ts'

const promised = (questionnaire: 'school' | 'parents'): string =>
  renderToStaticMarkup(<Promises questionnaire={questionnaire} mode="collected" level={3} />)
const asked = (questionnaire: 'school' | 'parents'): string =>
  renderToStaticMarkup(
    <OwnCheck words={questionnaires[questionnaire].own?.code} checked={false} onChange={() => undefined} />
  )

describe('a scan of parents', () => {
  test('has a parent who gathers, and no form of the director', () => {
    expect(promised('parents')).toContain('via een ouder die u samen kiest')
    expect(promised('parents')).not.toMatch(/formulier van de directeur|collega|team/u)
    expect(asked('parents')).toBe('')
  })

  test('is not one of the team, where the director fills in too', () => {
    expect(promised('school')).toContain('via een collega die u samen kiest')
    expect(promised('school')).toContain('Het formulier van de directeur telt niet mee voor deze grenzen.')
    expect(asked('school')).toContain('Dit is de code van de directeur')
  })
})

test('before a scan begins three promises stand above its button, and the rest waits until it is asked for', () => {
  const short = renderToStaticMarkup(<Promises questionnaire="school" mode="collected" level={4} isShort />)
  expect(short.match(/<li>/gu)).toHaveLength(3)
  expect(short).toContain('<summary>Hoe wordt het wel naamloos, en wat ziet u straks?</summary>')
})
