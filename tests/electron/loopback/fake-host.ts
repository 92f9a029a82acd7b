// A host that remembers what it was asked, for tests of the transport alone.
import { ok } from '#shared/contract/answer.ts'
import type { HostEvent } from '#shared/contract/contract.ts'
import type { Host } from '../../../electron/host/types.ts'

export interface FakeHost extends Pick<Host, 'connect' | 'documentFile' | 'receiveZip'> {
  readonly asked: { session: string; name: string; input: unknown }[]
  readonly closed: string[]
  /** How many sessions there were. */
  readonly connected: number
  /** The sessions that were told the present state once more. */
  readonly again: string[]
  /** Sends an event to every open session. */
  tell(event: HostEvent): void
  readonly documents: Map<string, string>
  /** What pages sent. */
  readonly zips: { name: string; size: number }[]
}

export function fakeHost(): FakeHost {
  const again: string[] = []
  const emitters = new Map<string, (event: HostEvent) => void>()
  const asked: FakeHost['asked'] = []
  const closed: string[] = []
  const documents = new Map<string, string>()
  const zips: FakeHost['zips'] = []
  let made = 0
  return {
    asked,
    closed,
    again,
    get connected() {
      return made
    },
    documents,
    zips,
    async receiveZip(name, pieces) {
      let size = 0
      for await (const piece of pieces) size += piece.length
      zips.push({ name, size })
      return ok({ zipId: `zip-${zips.length}` })
    },
    tell: (event) => emitters.forEach((emit) => emit(event)),
    documentFile: (id) => documents.get(id),
    connect(emit) {
      const id = `session-${++made}`
      emitters.set(id, emit)
      return {
        id,
        async request(name, input) {
          asked.push({ session: id, name, input })
          if (name === 'a bug') throw new Error('a bug')
          return ok({ session: id, name, input })
        },
        tellAgain: () => void again.push(id),
        async close() {
          emitters.delete(id)
          closed.push(id)
        }
      }
    }
  }
}
