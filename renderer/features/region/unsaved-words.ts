// Words of a field of a region's own file, until they are on disk: leaving the page at once, a full disk or another program loses none of them.
import { create } from 'zustand'

interface UnsavedWords {
  readonly text: string
  /** failed: they could not be saved, and wait here. */
  readonly state: 'typed' | 'saving' | 'failed'
}

/** Gives whether the words are on disk now. */
export type SaveWords = (text: string) => Promise<boolean>

/** By field. What is not here is as it is on disk. */
export const useUnsaved = create<Readonly<Record<string, UnsavedWords>>>(() => ({}))

const saves = new Map<string, SaveWords>()
const timers = new Map<string, ReturnType<typeof setTimeout>>()

/** After the last letter, in milliseconds. */
const REST = 1_500

/** Keeps what is typed, and saves it a moment after the last letter. */
export function keepUnsaved(field: string, text: string, save: SaveWords): void {
  saves.set(field, save)
  setUnsaved(field, { text, state: 'typed' })
  clearTimeout(timers.get(field))
  timers.set(
    field,
    setTimeout(() => void saveUnsaved(field), REST)
  )
}

/** Saves what is typed in a field now, where something is. What is typed meanwhile stays here, and so does what could not be saved. */
export async function saveUnsaved(field: string): Promise<void> {
  clearTimeout(timers.get(field))
  const unsaved = useUnsaved.getState()[field]
  const save = saves.get(field)
  if (unsaved === undefined || save === undefined || unsaved.state === 'saving') return
  setUnsaved(field, { ...unsaved, state: 'saving' })
  const isKept = await save(unsaved.text)
  const now = useUnsaved.getState()[field]
  if (now?.text !== unsaved.text) return void saveUnsaved(field)
  setUnsaved(field, isKept ? undefined : { ...unsaved, state: 'failed' })
}

/** What is typed is not to be saved after all. */
export function dropUnsaved(field: string): void {
  clearTimeout(timers.get(field))
  setUnsaved(field, undefined)
}

/** When the window goes. */
export function saveAllUnsaved(): void {
  for (const field of Object.keys(useUnsaved.getState())) void saveUnsaved(field)
}

export const hasUnsavedWords = (): boolean => Object.keys(useUnsaved.getState()).length > 0

function setUnsaved(field: string, unsaved: UnsavedWords | undefined): void {
  const { [field]: _before, ...others } = useUnsaved.getState()
  useUnsaved.setState(unsaved === undefined ? others : { ...others, [field]: unsaved }, true)
}
