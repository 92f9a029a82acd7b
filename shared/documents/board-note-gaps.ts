// What the director still has to write for the board, in this year's steps.
import texts from '#assets/documents/board-note.json' with { type: 'json' }
import { currentOffer } from '../school/current-offer.ts'
import { isBlank } from './blocks.ts'
import type { DocumentSource } from './source.ts'

export type BoardNoteField = 'core' | 'money' | 'risk'

export interface BoardNoteGap {
  readonly field: BoardNoteField
  readonly text: string
}

export function boardNoteGaps({ school, today }: Pick<DocumentSource, 'school' | 'today'>): readonly BoardNoteGap[] {
  const { core, money, risk } = currentOffer(school, today).round.boardNote
  return [
    ...(isBlank(core) ? [{ field: 'core', text: texts.noCore } as const] : []),
    ...(isBlank(money) ? [{ field: 'money', text: texts.noMoney } as const] : []),
    ...(isBlank(risk) ? [{ field: 'risk', text: texts.noRisk } as const] : [])
  ]
}
