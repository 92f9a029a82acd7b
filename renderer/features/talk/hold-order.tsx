// "Kiezen wat telt" on the screen: twelve statements that a group lays in order, by keyboard or with the buttons below.
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { conversation } from '#assets/conversation/index.ts'
import { statementWords } from '#shared/conversation/ordering.ts'
import { setTalkOrder, type Talk } from '#shared/school/talk-edits.ts'
import { announce } from '../../session/announce.ts'
import { catalogue } from '../../session/content.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { newId } from '../../session/new-id.ts'
import { edit, useMayWrite } from '../../session/school-store.ts'
import { laidOut, raised } from './order.ts'

const ids = conversation.talk.statements.map(({ id }) => id)

export function HoldOrder({ talk }: { readonly talk: Talk }) {
  const [fresh, setFresh] = useState(newId)
  const groups = [...talk.orders.map(({ id }) => id), ...(talk.orders.some(({ id }) => id === fresh) ? [] : [fresh])]
  const [group, setGroup] = useState(() => talk.orders[0]?.id ?? fresh)
  const another = (): void => {
    const next = newId()
    setFresh(next)
    setGroup(next)
  }
  return (
    <>
      <p>{conversation.talk.statementsHelp}</p>
      <div className="row hold-groups" role="group" aria-label="Welk groepje?">
        {groups.map((id, at) => (
          <button key={id} type="button" aria-pressed={id === group} onClick={() => setGroup(id)}>
            Groepje {at + 1}
          </button>
        ))}
        {!groups.some((id) => id === fresh && !talk.orders.some((order) => order.id === id)) && (
          <button type="button" onClick={another}>
            Nog een groepje
          </button>
        )}
      </div>
      <Ordered key={group} talk={talk} group={group} />
    </>
  )
}

/** A statement keeps the focus wherever it goes; up and down without Shift chooses another. */
function Ordered({ talk, group }: { readonly talk: Talk; readonly group: string }) {
  const school = useLateSchool()
  const mayWrite = useMayWrite()
  const list = useRef<HTMLOListElement>(null)
  const laid = talk.orders.find(({ id }) => id === group)
  const aside = laid?.aside ?? []
  const order = laidOut(ids, laid?.statements ?? [], aside)
  /** As long as nobody laid anything, all of them lie where they happen to lie. */
  const unsaid = order.filter((id) => laid === undefined || !laid.statements.includes(id) || laid.unsaid.includes(id))
  const all = [...order, ...aside]
  const [chosen, setChosen] = useState(order[0] ?? '')
  const stillUnsaid = unsaid.filter((id) => id !== chosen)
  const confirm = (): void => {
    edit(setTalkOrder(talk.id, group, order, aside))
    announce('Deze volgorde telt nu.')
    focus(chosen)
  }
  const said = (id: string): string => statementWords(school, catalogue, conversation, id) ?? id
  const focus = (id: string): void => {
    setChosen(id)
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus())
  }
  useBeginning(list)
  const choose = (by: number): void => {
    const next = all[all.indexOf(chosen) + by]
    if (next !== undefined) focus(next)
  }
  const move = (by: number): void => {
    const to = order.indexOf(chosen) + by
    if (!mayWrite || !order.includes(chosen) || to < 0 || to >= order.length) return
    edit(setTalkOrder(talk.id, group, raised(order, chosen, to), aside, stillUnsaid))
    announce(`Nu op plek ${to + 1}.`)
    focus(chosen)
  }
  const layAside = (): void => {
    if (!mayWrite) return
    if (aside.includes(chosen))
      edit(
        setTalkOrder(
          talk.id,
          group,
          [...order, chosen],
          aside.filter((id) => id !== chosen),
          stillUnsaid
        )
      )
    else
      edit(
        setTalkOrder(
          talk.id,
          group,
          order.filter((id) => id !== chosen),
          [...aside, chosen],
          stillUnsaid
        )
      )
    focus(chosen)
  }
  const keys: Readonly<Record<string, () => void>> = {
    ArrowUp: () => choose(-1),
    ArrowDown: () => choose(1),
    '?': layAside
  }
  const onKey = (event: KeyboardEvent): void => {
    const act =
      event.shiftKey && event.key === 'ArrowUp'
        ? () => move(-1)
        : event.shiftKey && event.key === 'ArrowDown'
          ? () => move(1)
          : Object.hasOwn(keys, event.key)
            ? keys[event.key]
            : undefined
    if (act === undefined) return
    event.preventDefault()
    act()
  }
  return (
    <>
      <ol className="hold-order" ref={list}>
        {all.map((id) => (
          <li key={id} data-aside={aside.includes(id) || undefined}>
            <button
              type="button"
              data-id={id}
              tabIndex={id === chosen ? 0 : -1}
              aria-pressed={id === chosen}
              onFocus={() => setChosen(id)}
              onKeyDown={onKey}
            >
              {aside.includes(id) && <span>? </span>}
              {said(id)}
            </button>
          </li>
        ))}
      </ol>
      {mayWrite && (
        <div className="row hold-groups">
          <button type="button" onClick={() => move(-1)}>
            Omhoog
          </button>
          <button type="button" onClick={() => move(1)}>
            Omlaag
          </button>
          <button type="button" onClick={layAside}>
            {aside.includes(chosen) ? 'Leg terug' : 'Leg opzij met een vraagteken'}
          </button>
          {unsaid.length > 0 && (
            <button type="button" onClick={confirm}>
              Zo staan ze goed
            </button>
          )}
          <span className="hold-keys">Shift en pijltjes: verplaatsen. Vraagteken: opzij.</span>
        </div>
      )}
    </>
  )
}

/** From anywhere on the screen the arrow down goes to the statements. */
function useBeginning(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const begin = (event: WindowEventMap['keydown']): void => {
      const isThere = event.target instanceof Node && list.current?.contains(event.target) === true
      if (event.key !== 'ArrowDown' || event.shiftKey || isThere) return
      list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    }
    document.addEventListener('keydown', begin)
    return () => document.removeEventListener('keydown', begin)
  }, [list])
}
