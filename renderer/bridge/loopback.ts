// The bridge over http to the host on this machine: requests by POST, events by a WebSocket that is opened again when it
// breaks. Each tab has a name of its own, which stays when the page is loaded anew.
import { failed, type Answer } from '#shared/contract/answer.ts'
import type { Bridge, HostEvent, Input, RequestName, Value } from '#shared/contract/contract.ts'
import { problem } from '#shared/contract/problems.ts'
import { closedBecause, TAB_SOCKET, type Told } from '#shared/contract/tab-socket.ts'

/** Milliseconds between two tries to open the socket. */
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
  let socket: WebSocket | undefined
  let misses = 0
  let taken = 0
  let stopped = false
  let leaving = false
  const attached = openGate()

  // Said at once, so that the same tab is not found taken when its page comes again.
  addEventListener(
    'pagehide',
    () => {
      leaving = true
      socket?.close()
    },
    { capture: true }
  )
  // A page that the browser had put aside has lost its session meanwhile.
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return
    leaving = false
    onForgotten()
    follow()
  })
  follow()

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

  /** Opens the socket, listens until it ends, and again. */
  function follow(): void {
    if (leaving || stopped) return
    const own = new WebSocket(`ws://${location.host}${TAB_SOCKET}?tab=${tab}`)
    socket = own
    own.addEventListener('message', ({ data }) => take(JSON.parse(String(data)) as Told))
    own.addEventListener('close', ({ code }) => {
      if (socket === own) ended(code)
    })
  }

  function ended(code: number): void {
    if (leaving) return
    if (code === closedBecause.stopping) return stop()
    if (code === closedBecause.taken) tryName()
    else misses += 1
    if (misses === TRIES) return stop()
    // A page in the background may wait a minute for any timer: the first time it does not wait.
    if (misses === 1) follow()
    else setTimeout(follow, AGAIN)
  }

  function take(told: Told): void {
    if (told.kind === 'session') begin(told.id)
    else for (const listener of listeners) listener(told.event)
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
    misses = 0
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
