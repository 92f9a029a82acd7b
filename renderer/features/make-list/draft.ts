// The list that is being made. It stays while she looks elsewhere in the program, until she empties it: no school is open that could keep it, and the
// file is what stays when the program closes. In a browser leaving the page is asked about first.
import { create } from 'zustand'
import { tableOf } from '#shared/delivery/table-from-template.ts'
import type { Template } from '#shared/delivery/template.ts'
import { useHost } from '../../session/host.ts'

interface ListDraft {
  readonly name: string
  readonly years: string
  readonly table: string
  /** Rows of needs that are another than ours, although they are worded so. */
  readonly own: ReadonlySet<number>
  /** The file that it began with. */
  readonly opened: Template | undefined
  /** All of it stands in a file. */
  readonly isSaved: boolean
}

const EMPTY: ListDraft = { name: '', years: '', table: '', own: new Set(), opened: undefined, isSaved: true }

export const useListDraft = create<ListDraft>(() => EMPTY)

export const changeList = (change: Partial<Pick<ListDraft, 'name' | 'years' | 'own'>>): void =>
  useListDraft.setState({ ...change, isSaved: false })

/** Another table has other rows. */
export const changeTable = (table: string): void =>
  useListDraft.setState({ table, own: EMPTY.own, isSaved: table.trim() === '' })

export const emptyList = (): void => useListDraft.setState(EMPTY)

export const openList = (opened: Template): void =>
  useListDraft.setState({ ...EMPTY, name: opened.name, years: opened.years, table: tableOf(opened), opened })

export const listIsSaved = (): void => useListDraft.setState({ isSaved: true })

const onLeave = (event: BeforeUnloadEvent): void => {
  if (useHost.getState().hello?.capabilities.kind === 'browser') event.preventDefault()
}
useListDraft.subscribe(({ isSaved }) => {
  if (isSaved) removeEventListener('beforeunload', onLeave)
  else addEventListener('beforeunload', onLeave)
})
