// What a frozen folder says that it was frozen for, and that only what was adopted is compared with.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDay } from '#shared/day.ts'
import { adoptedOn, frozenKinds, occasionIn, type Occasion } from '#shared/documents/frozen.ts'
import { earlierOn, type Versions } from '#shared/documents/versions.ts'
import { plainSchool } from '../schools.ts'
import { tries } from '../../tries.ts'

const DAY = isoDay('2027-03-02')
const SENT: Occasion<'sent'> = { kind: 'sent', day: DAY, round: 'ronde', step: 'request', recipient: 'mr' }

test('what was written is read again, with whatever a later program added to it', () => {
  for (const occasion of [adoptedOn(DAY, 'ronde'), SENT])
    expect(occasionIn({ ...occasion, recipient: occasion.recipient ?? '', kenmerk: 7 }, isoDay('2020-01-01'))).toEqual(
      occasion
    )
})

test('a kind that this program does not know is kept, and a recipient that it does not know is nobody', () => {
  expect(occasionIn({ kind: 'withdrawn', day: 'ooit', recipient: 'gemeente', round: 3 }, DAY)).toEqual({
    kind: 'kept',
    day: DAY,
    round: '',
    step: '',
    recipient: null
  })
})

test('whatever stands there, only the word itself makes it adopted', () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.record({ kind: fc.oneof(fc.jsonValue(), fc.constantFrom(...frozenKinds, 'Adopted', ' adopted', 'toString')) })
  )
  fc.assert(
    fc.property(anything, (raw) => {
      const kind = occasionIn(raw, DAY)?.kind
      const said = typeof raw === 'object' && raw !== null && 'kind' in raw ? raw.kind : undefined
      expect(kind === 'adopted').toBe(said === 'adopted')
    }),
    { numRuns: tries(300) }
  )
})

test('what was sent cannot be handed over as a version to compare with', async () => {
  const read: Versions<string>['read'] = async () => ({ ok: true, value: { school: plainSchool(), intact: true } })
  expect(await earlierOn(DAY, { list: async () => [{ id: DAY, ...adoptedOn(DAY) }], read })).toMatchObject({ day: DAY })
  // @ts-expect-error the compiler asks for adopted versions
  await earlierOn(DAY, { list: async () => [{ id: DAY, ...SENT }], read })
})
