// Sees what windows ask and what they are told, and notes what helps to find a fault (diagnostic-log.ts). Schools have a
// number by the order in which they came by in this run: an id would be made of the folder's name.
import type { Answer } from '#shared/contract/answer.ts'
import type { Capabilities, HostEvent, OpenedSchool, RequestName, Value } from '#shared/contract/contract.ts'
import type { DiagnosticLog, Facts } from '../own-folder/diagnostic-log.ts'

/** Asked so often that only their number is told, unless one fails or is slow. */
const OFTEN: ReadonlySet<string> = new Set<RequestName>([
  'program.shows',
  'schools.list',
  'school.edit',
  'school.look',
  'school.read',
  'school.save',
  'documents.made',
  'versions.list',
  // At which moment a form came in is nobody's business.
  'scans.list',
  'scans.read',
  'scans.take',
  'scans.settleAlike',
  'scans.makeOwn',
  'scans.dropOwn',
  'scans.typeCode',
  'scans.typeForm',
  'regions.list',
  'regions.open',
  'regions.take',
  'regions.answer'
])
/** That somebody came with an application, and when, is nobody's business: not even how often is told. */
const NEVER: ReadonlySet<string> = new Set<RequestName>([
  'admission.bundle',
  'admission.pickBundle',
  'admission.takeBundle',
  'admission.saveSheet'
])
/** Milliseconds from which it is told of every request. */
const SLOW = 1_000

export interface Observer {
  /** A request on its way to its answer. */
  asked(name: string, answering: Promise<Answer<unknown>>): Promise<Answer<unknown>>
  told(event: HostEvent): void
  ended(): void
}

export const unobserved: Observer = {
  asked: (_name, answering) => answering,
  told: () => undefined,
  ended: () => undefined
}

interface Times {
  times: number
  longest: number
}

export function observer(log: DiagnosticLog, version: string, kind: Capabilities['kind']): Observer {
  const began = performance.now()
  const counts = new Map<string, Times>()
  const schools = new Map<string, number>()
  const last = new Map<string, string>()
  const operations = new Map<string, number>()

  const numberOf = (schoolId: string): number => {
    const number = schools.get(schoolId) ?? schools.size + 1
    schools.set(schoolId, number)
    return number
  }

  /** Several windows are told the same: it is noted once, when it is another than before. That all is well is not where it begins. */
  function noteChange(
    moment: 'save' | 'no-spare',
    schoolId: string,
    facts: Facts & { readonly problem: string }
  ): void {
    const key = `${moment} ${schoolId}`
    const before = last.get(key)
    const now = JSON.stringify(facts)
    last.set(key, now)
    if (before === undefined ? facts.problem !== 'none' : before !== now)
      log.note(moment, { school: numberOf(schoolId), ...facts })
  }

  function noteRequest(name: string, answer: Answer<unknown>, ms: number): void {
    if (NEVER.has(name)) return
    if (answer.ok && ms < SLOW && OFTEN.has(name)) {
      const count = counts.get(name) ?? { times: 0, longest: 0 }
      counts.set(name, { times: count.times + 1, longest: Math.max(count.longest, ms) })
      return
    }
    log.note('asked', { request: name, ms, problem: answer.ok ? 'none' : answer.problem.code })
    if (answer.ok && name === 'school.open') noteSchool(answer.value as Value<'school.open'>)
  }

  function noteSchool(opened: OpenedSchool): void {
    const number = numberOf(opened.schoolId)
    if (opened.state !== 'open') return log.note('school', { school: number, state: opened.state })
    const { internal, rounds } = opened.school
    log.note('school', {
      school: number,
      state: opened.state,
      bytes: Buffer.byteLength(JSON.stringify(opened.school)),
      people: internal.people.length,
      expertise: internal.expertise.length,
      training: internal.training.length,
      rounds: rounds.length,
      revision: opened.revision
    })
  }

  const { chrome = 'none', electron = 'none', node } = process.versions
  const { arch, platform } = process
  log.note('start', { version, host: kind, platform, arch, node, electron, chrome, ms: began })

  return {
    async asked(name, answering) {
      const from = performance.now()
      const answer = await answering
      noteRequest(name, answer, performance.now() - from)
      return answer
    },
    told(event) {
      if (event.type === 'save') {
        const { schoolId, state } = event
        // On the way to one of the others.
        if (state.kind === 'saving') return
        const problem = 'problem' in state ? state.problem.code : 'none'
        noteChange('save', schoolId, { state: state.kind, problem })
      } else if (event.type === 'no-spare') {
        noteChange('no-spare', event.schoolId, { problem: event.problem?.code ?? 'none' })
      } else if (event.type === 'operation') {
        const { operationId, state } = event
        const from = operations.get(operationId)
        if (state.kind === 'running') {
          if (from === undefined) operations.set(operationId, performance.now())
          return
        }
        // Told once more to a window that was away.
        if (from === undefined) return
        operations.delete(operationId)
        log.note('documents', {
          state: state.kind,
          ms: performance.now() - from,
          made: 'results' in state ? state.results.length : 0,
          ...codesOf(state)
        })
      }
    },
    ended() {
      for (const [name, { times, longest }] of counts) log.note('often', { request: name, times, longest })
      log.note('stop', { ms: performance.now() - began })
    }
  }
}

function codesOf(state: Extract<HostEvent, { type: 'operation' }>['state']): Facts {
  if (state.kind === 'failed') return { failed: 1, codes: [state.problem.code] }
  if (state.kind !== 'finished' || state.failures.length === 0) return {}
  return { failed: state.failures.length, codes: state.failures.map(({ problem }) => problem.code) }
}
