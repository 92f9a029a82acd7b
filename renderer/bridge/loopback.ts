// The bridge over http to the host on this machine: requests by POST, events by a stream that is opened again when it
// breaks. Each tab has a name of its own, which stays when the page is loaded anew.
import { failed, type Answer } from '#shared/contract/answer.ts'
import type { Bridge, HostEvent, Input, RequestName, Value } from '#shared/contract/contract.ts'
import { problem } from '#shared/contract/problems.ts'
import { eventReader, type StreamEvent } from './event-stream.ts'

/** Milliseconds between two tries to open the stream. */
const AGAIN = 100
/** How often a name that is taken is tried: a page that is loaded anew takes less to be seen as gone. */
const TRIES_FOR_NAME = 8
/** After so many tries in a row the host has stopped. Its next start has another address, so trying ends. */
const TRIES = 20
/** Bytes that a request may have to outlive its page; the browser allows 64 KB together. */
const MAY_OUTLIVE = 60_000

const TAB = 'sop-wijzer-tab'

/** @param onForgotten the host has a new session for this page and knows nothing of what the page had open. */
export function loopbackBridge(onForgotten: () => void): Bridge {
  const listeners = new Set<(event: HostEvent) => void>()
  let tab = sessionStorage.getItem(TAB) ?? newName()
  let sessionId: string | undefined
  let taken = 0
  let stopped = false
  let leaving = false
  const attached = openGate()

  addEventListener('pagehide', () => {
    leaving = true
  }, { capture: true })
  // A page that the browser had put aside has lost its session meanwhile.
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return
    leaving = false
    onForgotten()
    void follow()
  })
  void follow()

  return {
    async request<N extends RequestName>(name: N, input: Input<N>): Promise<Answer<Value<N>>> {
      await attached.promise
      if (stopped) return gone(name)
      const body = JSON.stringify({ tab, name, input })
      const response = await post(body)
      if (response === undefined || response.status === 410) return gone(name)
      return (await response.json()) as Answer<Value<N>>
    },
    listen(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    }
  }

  async function post(body: string): Promise<Response | undefined> {
    try {
      return await fetch('/api/request', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
        // The last edits must arrive although the page goes.
        keepalive: (leaving || document.visibilityState === 'hidden') && body.length * 3 < MAY_OUTLIVE
      })
    } catch {
      return undefined
    }
  }

  /** Opens the stream, reads it to its end, and again. */
  async function follow(): Promise<void> {
    for (let misses = 0; misses < TRIES && !leaving && !stopped; misses++) {
      const response = await fetch(`/api/events?tab=${tab}`, { headers: { Accept: 'text/event-stream' } }).catch(() => undefined)
      if (response?.ok === true && response.body !== null) {
        misses = 0
        await read(response.body)
      }
      await new Promise((resolve) => setTimeout(resolve, AGAIN))
    }
    if (!leaving) stop()
  }

  async function read(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<void> {
    const take = eventReader()
    const reader = body.pipeThrough(new TextDecoderStream()).getReader()
    try {
      for (;;) {
        const { done, value } = await reader.read()
        if (done) return
        take(value).forEach(onEvent)
      }
    } catch {
      // The stream broke: it is opened again.
    }
  }

  function onEvent({ name, data }: StreamEvent): void {
    const value: unknown = JSON.parse(data)
    if (name === 'message') for (const listener of listeners) listener(value as HostEvent)
    else if (name === 'session') begin(String(value))
    else if (name === 'taken') tryName()
    else if (name === 'end') stop()
  }

  /** Another page listens under this name: this one just before it was loaded anew, or the tab that this one is a duplicate of. */
  function tryName(): void {
    taken += 1
    if (taken < TRIES_FOR_NAME) return
    tab = newName()
    taken = 0
  }

  function begin(id: string): void {
    const isAnother = sessionId !== undefined && sessionId !== id
    sessionId = id
    taken = 0
    attached.resolve()
    if (isAnother) onForgotten()
  }

  /** From now on every request is answered at once: nobody is there. */
  function stop(): void {
    stopped = true
    attached.resolve()
  }
}

/**
 * The host does not answer. An edit throws, so that whoever sent it keeps it and tries again; for anything else the
 * director is told.
 */
function gone(name: RequestName): Answer<never> {
  if (name === 'school.edit') throw new Error('the host does not answer')
  return failed(problem('host-stopped'))
}

function newName(): string {
  const name = crypto.randomUUID()
  sessionStorage.setItem(TAB, name)
  return name
}

/** A promise to be kept from outside. (Promise.withResolvers is newer than the library types that we build on.) */
function openGate(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined
  const promise = new Promise<void>((keep) => {
    resolve = keep
  })
  return { promise, resolve }
}
