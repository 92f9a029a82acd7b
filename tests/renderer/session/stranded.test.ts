// Words that the host will not take stay on the screen, with the true reason.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import { problem, type ProblemCode } from '#shared/contract/problems.ts'
import { newSchool } from '#shared/school/school.ts'
import { edit, take, useSchoolState } from '../../../renderer/session/school-store.ts'

const SCHOOL = newSchool('s', { name: 'De Linde', sector: 'bao', board: '', partnership: '', place: '' })
const PLACE = { route: { name: 'start' }, field: null, caret: null } as const

/** What the host answers to the next request of this name. */
const answers = new Map<string, Answer<unknown>>()

beforeEach(() =>
  vi.stubGlobal('window', {
    sopWijzer: {
      request: (name: string) => Promise.resolve(answers.get(name) ?? failed(problem('internal'))),
      listen: () => () => undefined
    }
  })
)
afterEach(() => {
  useSchoolState.setState({ state: { kind: 'none' } })
  vi.unstubAllGlobals()
})

async function typedAndRefused(code: ProblemCode) {
  take({
    state: 'open',
    schoolId: 'school',
    school: SCHOOL,
    revision: 0,
    access: { mode: 'write' },
    place: '/',
    save: { kind: 'saved', time: '14:03', revision: 0 },
    noSpare: null,
    remark: null,
    held: []
  })
  answers.set('school.edit', failed(problem(code)))
  const name = 'De Eik'
  edit(
    { label: '', mergeKey: null, apply: (school) => void (school.identity.name = name) },
    { before: PLACE, after: PLACE }
  )
  await vi.waitFor(() => {
    const { state } = useSchoolState.getState()
    expect(state.kind === 'open' && state.stranded).toBe(true)
  })
  const { state } = useSchoolState.getState()
  return state.kind === 'open' ? { refusal: state.refusal?.code ?? null, shown: state.school.identity.name } : undefined
}

test.each(['silent-edit', 'too-large', 'bad-shape'] as const)(
  'refused with "%s": that is what is said',
  async (code) => {
    expect(await typedAndRefused(code)).toEqual({ refusal: code, shown: 'De Eik' })
  }
)

test('refused because another value stands there: that is said, and no other reason', async () => {
  answers.set(
    'school.open',
    ok({ state: 'open', school: { ...SCHOOL, id: 'other' }, revision: 3, access: { mode: 'write' } })
  )
  expect(await typedAndRefused('stale')).toEqual({ refusal: null, shown: 'De Eik' })
})
