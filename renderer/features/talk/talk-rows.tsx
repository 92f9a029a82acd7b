// Rows of a talk that are typed one by one: who was there, what the team works at, who writes what.
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { talkRowAnchor } from '#shared/school/talk-anchors.ts'
import { addTalkRow, removeTalkRow, type TalkRows } from '#shared/school/talk-edits.ts'
import { announce } from '../../session/announce.ts'
import { newId } from '../../session/new-id.ts'
import { goToField } from '../../session/place.ts'
import { edit, useMayWrite } from '../../session/school-store.ts'

interface TalkRowsProps<R extends { readonly id: string }> {
  readonly talk: string
  readonly list: Exclude<TalkRows, 'outcomes'>
  readonly rows: readonly R[]
  /** The field in which a new row is typed. */
  readonly first: string
  readonly most?: number
  /** "Voeg iemand toe" */
  readonly add: string
  /** "wie erbij was", in the words of the button to remove one. */
  readonly noun: string
  readonly children: (row: R, place: number) => ReactNode
}

export function TalkRowList<R extends { readonly id: string }>(props: TalkRowsProps<R>) {
  const { talk, list, rows, first, most = Infinity, add, noun, children } = props
  const mayWrite = useMayWrite()
  const button = `talk.add.${list}`
  const begin = (): void => {
    const id = newId()
    edit(addTalkRow(talk, list, id, {}))
    goToField(talkRowAnchor(talk, list, id, first))
  }
  const remove = (id: string): void => {
    edit(removeTalkRow(talk, list, id))
    goToField(button)
    announce('Verwijderd. U kunt dit ongedaan maken.')
  }
  return (
    <>
      {rows.length > 0 && (
        <ol className="points">
          {rows.map((row, at) => (
            <li key={row.id} className="stack-s">
              {children(row, at)}
              {mayWrite && (
                <button type="button" className="text-button small" onClick={() => remove(row.id)}>
                  Verwijder {noun} {at + 1}
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
      {mayWrite && rows.length < most && (
        <p>
          <Button id={button} variant="default" size="compact-md" onClick={begin}>
            {add}
          </Button>
        </p>
      )}
    </>
  )
}
