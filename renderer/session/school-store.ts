// The school that is open: its value, whether it may be changed, whether it is on disk, and the undo stack. Every change
// goes through `edit`, is shown at once, and is sent to the host, which holds the truth.
import { create } from 'zustand'
import type { Answer } from '#shared/contract/answer.ts'
import type { Access, HeldWork, HostEvent, OpenedSchool, SaveState, SpareCopy } from '#shared/contract/contract.ts'
import type { Problem, ProblemCode } from '#shared/contract/problems.ts'
import type { Edit } from '#shared/school/edits.ts'
import { change, type Patch } from '#shared/school/patches.ts'
import type { School } from '#shared/school/school.ts'
import { emptyHistory, record, type History, type Moved } from '#shared/school/undo.ts'
import { bridge } from '../bridge/bridge.ts'
import { ask, useHost } from './host.ts'
import { missingEdits } from './missing-edits.ts'
import { newestOnly } from './newest.ts'
import { placesOfEdit, sameCaret, type Place } from './place.ts'
import { presentRoute } from './route.ts'
import { EditSender } from './sender.ts'

export interface OpenState {
  readonly kind: 'open'
  readonly schoolId: string
  readonly school: School
  readonly access: Access
  readonly place: string
  readonly save: SaveState
  /** Why no spare copies can be made. */
  readonly noSpare: Problem | null
  /** What to look after, until the director closes it. */
  readonly remark: string | null
  /** Work of an earlier time that was not written. */
  readonly held: readonly HeldWork[]
  /** Edits that the host has not confirmed yet. */
  readonly pending: boolean
  /** The host does not answer. */
  readonly cutOff: boolean
  /** The host will not take what was typed last. It stays in sight, to copy, until the director chooses. */
  readonly stranded: boolean
  /** Why, where it is not because another value took its place. */
  readonly refusal: Problem | null
  readonly history: History<Place>
}

export type SchoolState =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening'; readonly schoolId: string }
  | OpenState
  | {
      readonly kind: 'damaged'
      readonly schoolId: string
      readonly message: string
      readonly place: string
      readonly spares: readonly SpareCopy[]
    }
  | { readonly kind: 'failed'; readonly schoolId: string; readonly problem: Problem }

type Replaced = Extract<HostEvent, { readonly type: 'replaced' }>

interface Holder {
  readonly state: SchoolState
}

export const useSchoolState = create<Holder>(() => ({ state: { kind: 'none' } }))

let sender: EditSender | undefined

const present = (): SchoolState => useSchoolState.getState().state
const show = (state: SchoolState): void => useSchoolState.setState({ state })
function showPart(part: Partial<Omit<OpenState, 'kind'>>): void {
  const state = present()
  if (state.kind === 'open') show({ ...state, ...part })
}

/** Part of the open school. Only for screens that show while a school is open. */
export function useSchool<T>(select: (school: School) => T): T {
  return useSchoolState(({ state }) => {
    if (state.kind !== 'open') throw new Error('a screen of a school was shown without a school')
    return select(state.school)
  })
}

export function useOpen<T>(select: (state: OpenState) => T): T {
  return useSchoolState(({ state }) => {
    if (state.kind !== 'open') throw new Error('a screen of a school was shown without a school')
    return select(state)
  })
}

export const useMayWrite = (): boolean => useOpen(mayWrite)
export const mayWrite = ({ access, stranded }: OpenState): boolean => access.mode === 'write' && !stranded

export async function openSchool(schoolId: string): Promise<void> {
  const state = present()
  if (state.kind !== 'none' && state.schoolId !== schoolId && !(await closeSchool())) return
  show({ kind: 'opening', schoolId })
  const answer = await ask('school.open', { schoolId })
  const now = present()
  if (now.kind === 'none' || now.schoolId !== schoolId) return
  takeAnswer(schoolId, answer)
}

export function takeAnswer(schoolId: string, answer: Answer<OpenedSchool>): void {
  if (answer.ok) return take(answer.value)
  sender?.stop()
  sender = undefined
  show({ kind: 'failed', schoolId, problem: answer.problem })
}

/** Shows what the host opened, from the beginning: what could be undone before belongs to another value. */
export function take(opened: OpenedSchool): void {
  sender?.stop()
  sender = undefined
  if (opened.state === 'damaged') {
    const { schoolId, message, place, spares } = opened
    show({ kind: 'damaged', schoolId, message, place, spares })
    return
  }
  const { schoolId, school, revision, access, place, save, noSpare, remark, held } = opened
  startSender(schoolId, revision)
  show({
    kind: 'open',
    schoolId,
    school,
    access,
    place,
    save,
    noSpare,
    remark,
    held,
    pending: false,
    cutOff: false,
    stranded: false,
    refusal: null,
    history: emptyHistory()
  })
}

/** False when the school stays open: the host does not have every edit, or the director came back to it. */
export async function closeSchool(): Promise<boolean> {
  const state = present()
  if (state.kind === 'none') return true
  const sent = await allSent()
  const now = present()
  if (now.kind === 'none' || now.schoolId !== state.schoolId) return true
  const route = presentRoute()
  if (route.name === 'school' && route.schoolId === state.schoolId) return false
  if (!sent) {
    showPart({ cutOff: true })
    return false
  }
  sender?.stop()
  sender = undefined
  show({ kind: 'none' })
  await ask('school.close', { schoolId: state.schoolId })
  return true
}

/** Makes an edit. `places` for a field that knows its own caret (the editor). */
export function edit(change_: Edit, places: { before: Place; after: Place } = placesOfEdit()): void {
  const state = present()
  if (state.kind !== 'open' || !mayWrite(state)) return
  const { next, patches, inverse } = change(state.school, change_.apply)
  if (patches.length === 0) return
  const step = { label: change_.label, patches, inverse, mergeKey: change_.mergeKey, at: performance.now(), ...places }
  showPart({ school: next, history: record(state.history, step, (last) => sameCaret(last.after, step.before)) })
  send(patches)
}

/** Makes an edit that is no step of undo: what went out of the program does not come back either. False when this window may not write. */
export function editForGood(change_: Edit): boolean {
  const state = present()
  if (state.kind !== 'open' || !mayWrite(state)) return false
  const { next, patches } = change(state.school, change_.apply)
  if (patches.length === 0) return true
  showPart({ school: next })
  send(patches)
  return true
}

/** Shows and sends a step that was taken back or done again. */
export function takeStep({ school, history, patches }: Moved<Place>): void {
  showPart({ school, history })
  send(patches)
}

function send(patches: readonly Patch[]): void {
  sender?.push(patches)
}

function startSender(schoolId: string, revision: number): EditSender {
  const own: EditSender = new EditSender(bridge(), schoolId, revision, {
    changed: () => {
      if (sender === own) showPart({ pending: !own.isIdle, cutOff: own.isCutOff })
    },
    refused: (problem) => {
      if (sender === own) void rejoin(schoolId, own, FORGOTTEN.has(problem.code), problem)
    }
  })
  sender = own
  return own
}

/** With these refusals the host may only have lost sight of this window, or its answer got lost on the way. */
const FORGOTTEN: ReadonlySet<ProblemCode> = new Set(['stale', 'read-only', 'unknown-school'])

/** Sends the edits again where they fit what the host holds. Otherwise they stay on the screen. */
async function rejoin(
  schoolId: string,
  own: EditSender,
  mayFit: boolean,
  problem: Problem | null = null
): Promise<void> {
  own.stop()
  const answer = mayFit ? await ask('school.open', { schoolId }) : undefined
  const state = present()
  if (sender !== own || state.kind !== 'open') return
  const opened = answer?.ok === true && answer.value.state === 'open' ? answer.value : undefined
  const rest = opened?.access.mode === 'write' ? missingEdits(opened.school, state.school, own.unsent) : undefined
  if (opened === undefined || rest === undefined) {
    showPart({ stranded: true, refusal: mayFit ? null : problem })
    return
  }
  const { access, place, save, noSpare, held } = opened
  const next = startSender(schoolId, opened.revision)
  showPart({ access, place, save, noSpare, held, pending: false, cutOff: false, stranded: false })
  next.push(rest)
}

/** "Probeer opnieuw" for edits that the host did not take. */
export function tryStranded(): void {
  const state = present()
  if (state.kind === 'open' && sender !== undefined) void rejoin(state.schoolId, sender, true)
}

/** The host knows nothing of this window any more. It begins anew, unless words would be lost with it. */
export function beginAgain(): void {
  const state = present()
  if (state.kind === 'open' && sender !== undefined && !sender.isIdle) void rejoin(state.schoolId, sender, true)
  else location.reload()
}

/** What was typed last is only in this window, and will not leave it by itself soon. */
export function isStuck(): boolean {
  const state = present()
  return state.kind === 'open' && (state.cutOff || state.stranded)
}

/** Sends at once what waits: the window goes, or is hidden. */
export const flushEdits = (): void => sender?.flush()

/** How long a question to the host waits for edits that are on their way, in milliseconds. */
const SENDING = 2_000

/** True when the host has every edit, false when it does not answer for a while. */
export async function allSent(): Promise<boolean> {
  const started = performance.now()
  const own = sender
  const isSending = (): boolean => own !== undefined && !own.isIdle && performance.now() - started < SENDING
  while (isSending()) {
    own?.flush()
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
  return own === undefined || own.isIdle
}

/** The revision of the host that this window has seen confirmed. */
export const confirmedRevision = (): number => sender?.revision ?? -1

/** It was read. */
export const closeRemark = (): void => showPart({ remark: null })

export function takeSaveState(schoolId: string, save: SaveState): void {
  const state = present()
  if (state.kind === 'open' && state.schoolId === schoolId) showPart({ save })
}

export function takeNoSpare(schoolId: string, noSpare: Problem | null): void {
  const state = present()
  if (state.kind === 'open' && state.schoolId === schoolId) showPart({ noSpare })
}

/** The director chose to throw this work away. */
export function forgetHeld(schoolId: string, heldId: string): void {
  const state = present()
  if (state.kind === 'open' && state.schoolId === schoolId)
    showPart({ held: state.held.filter(({ id }) => id !== heldId) })
}

export function takeAccess(schoolId: string, access: Access): void {
  const state = present()
  if (state.kind !== 'open' || state.schoolId !== schoolId || state.stranded) return
  // Who may write from now on begins with what the host holds, which may be newer than what was shown here.
  if (access.mode === 'write' && state.access.mode === 'read') void reopen(schoolId)
  else showPart({ access })
}

async function reopen(schoolId: string): Promise<void> {
  const answer = await ask('school.open', { schoolId })
  const state = present()
  if (answer.ok && state.kind === 'open' && state.schoolId === schoolId) take(answer.value)
}

/** The host holds another value; it is asked for, unless it is shown already. */
export const takeReplaced: (told: Replaced) => void = newestOnly(async ({ schoolId, revision, fromOutside }) => {
  const own = sender
  if (!mayTake(schoolId) || own === undefined || own.revision >= revision || !own.isIdle) return
  const answer = await ask('school.read', { schoolId })
  // Words that are not with the host yet are not thrown away: the host will refuse them, and then it is looked what fits.
  if (!answer.ok || sender !== own || !mayTake(schoolId) || !own.isIdle) return
  own.stop()
  startSender(schoolId, answer.value.revision)
  showPart({ school: answer.value.school, pending: false, cutOff: false, history: emptyHistory() })
  if (!fromOutside) return
  showPart({ remark: answer.value.remark })
  sayNewest()
})

/** The text on the screen became another by itself. No dialog: nothing has to be done. */
function sayNewest(): void {
  const state = present()
  const isElsewhere = state.kind === 'open' && state.access.mode === 'read' && state.access.reason === 'other-program'
  useHost.setState({
    notice: `De school is ${isElsewhere ? 'in een ander programma' : 'op een andere computer'} gewijzigd. U ziet nu de nieuwste tekst.`
  })
}

function mayTake(schoolId: string): boolean {
  const state = present()
  return state.kind === 'open' && state.schoolId === schoolId && !state.stranded
}
