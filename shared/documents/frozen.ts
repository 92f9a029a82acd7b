// What a folder in `versies/` was frozen for, as the small file in it says. Only an adopted one says what was decided: whoever lists
// or reads frozen folders names the kind that is meant.
import { parseDay, type IsoDay } from '../day.ts'

/**
 * adopted: the school as it was when its profile was adopted · sent: papers as somebody got them, with the school of that moment
 * · kept: a moment that the director chose to keep, and whatever this program cannot tell
 */
export const frozenKinds = ['adopted', 'sent', 'kept'] as const
export type FrozenKind = (typeof frozenKinds)[number]

/** Who gets papers: a closed list, so that no name of a person stands in what is kept for good. Stable: it stands in files. */
export const recipients = ['mr', 'board', 'parents', 'team', 'partnership', 'inspectorate'] as const
export type Recipient = (typeof recipients)[number]

/** Also in the name of the folder. */
export const recipientNames: Readonly<Record<Recipient, string>> = {
  mr: 'de MR',
  board: 'het bestuur',
  parents: 'de ouders',
  team: 'het team',
  partnership: 'het samenwerkingsverband',
  inspectorate: 'de inspectie'
}

export interface Occasion<K extends FrozenKind = FrozenKind> {
  readonly kind: K
  /** Of the decision, of sending or of keeping. */
  readonly day: IsoDay
  /** The id of the round that it belongs to; empty where none is known. */
  readonly round: string
  /** The step of the year in which it was made; empty where none is known. Of a later program it may be one that this one has not. */
  readonly step: string
  /** Null where it went to nobody, or to somebody whom this program does not know. */
  readonly recipient: Recipient | null
}

/** @param round its id, where the decision has one */
export const adoptedOn = (day: IsoDay, round = ''): Occasion<'adopted'> => ({
  kind: 'adopted',
  day,
  round,
  step: 'adoption',
  recipient: null
})

/** What the file of a folder says: an unknown kind is kept and nothing else. `day`: where it says none. Undefined where it says nothing at all. */
export function occasionIn(raw: unknown, day: IsoDay): Occasion | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined
  const said: Readonly<Record<string, unknown>> = { ...raw }
  const text = (key: string): string => (typeof said[key] === 'string' ? said[key] : '')
  if (text('kind') === '') return undefined
  return {
    kind: frozenKinds.find((kind) => kind === said['kind']) ?? 'kept',
    day: parseDay(text('day')) ?? day,
    round: text('round'),
    step: text('step'),
    recipient: recipients.find((recipient) => recipient === said['recipient']) ?? null
  }
}
