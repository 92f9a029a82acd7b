// What a field of a school is. Each is said once, with who reads it (section-fields.ts, round-fields.ts, internal-fields.ts,
// school-fields.ts), and all else follows: its type, the shape of the file (schema.ts), how it begins (empty.ts), and where it stands
// (walk.ts). No schema library here, because the window needs these and nothing more.
import { keptCount } from './pupil-count.ts'
import { emptyText, type RichText } from '../richtext/richtext.ts'

/**
 * "Wie ziet wat". everyone: parents too · mr-and-board: the papers of the procedure · board: what goes with the board's papers ·
 * board-and-staff: the board and the staff section of the MR · school: nobody outside; left out of a frozen version.
 */
export const readers = ['everyone', 'mr-and-board', 'board', 'board-and-staff', 'school'] as const
export type Reader = (typeof readers)[number]

/**
 * text: a line · long: a few lines, a line break is a new paragraph · rich: with headings and lists · day: an ISO day, or half of one as typed ·
 * school-year: "2026-2027" as typed · number, money (euros), half-days (per week), hours: as typed · count: of pupils, never under five ·
 * choice: one of a few words · choices: several of a few words, none while it is open · flag ·
 * answers: to questions, by question · reference, references: ids of other rows · own: what the program writes for itself (ids, marks).
 */
const leafKinds = [
  'text',
  'long',
  'rich',
  'day',
  'school-year',
  'number',
  'money',
  'half-days',
  'hours',
  'count',
  'choice',
  'choices',
  'flag',
  'answers',
  'reference',
  'references',
  'own'
] as const
export type LeafKind = (typeof leafKinds)[number]

export interface Leaf<V = unknown> {
  readonly kind: LeafKind
  readonly reader: Reader
  /** How it begins, a new value at each call. Its type is that of the field. */
  readonly begins: () => V
  /** Of a choice: its words, the one that it begins with first. Of choices: their words, in the order in which they are said. */
  readonly words?: readonly string[]
  /** Of a choice: a word that is not known is no school of this version, because a rule of the procedure reads it. */
  readonly closed?: true
  /** Of a reference: the list whose rows it names. */
  readonly to?: string
  /** A copy of its row begins this anew: it is the story of that one row. */
  readonly notCopied?: true
  /** What may be kept of what is typed in it. */
  readonly keep?: (typed: string) => string
  /** The words of another (the SWV): no hint is given on them. */
  readonly quoted?: true
  /** In a named group: what undo calls it, where it does not go by the name of the group. */
  readonly noun?: string
}

export type Shape = Readonly<Record<string, Field>>

/** Fields that belong together under one key. */
export interface Group<S extends Shape = Shape, N extends boolean = boolean> {
  readonly kind: 'group'
  readonly shape: S
  /** It may be null: there is none. */
  readonly nullable: N
}

/** A group of which undo says the name when a field in it changes: "instemming met de schoolgids". */
export interface Named<S extends Shape = Shape> extends Group<S, false> {
  readonly noun: string
}

/** A list of rows, each with an id and the same fields. */
export interface Rows<S extends Shape = Shape, Name extends string = string> {
  readonly kind: 'rows'
  /** How the address of a row begins: "steps:<id>.name". */
  readonly name: Name
  /** It stands within something that has an address, and says that first: "people:<id>.qualifications:<id>.name". */
  readonly within: boolean
  readonly shape: S
  /** The field by which a row is found in an address. */
  readonly key: string
}

/**
 * A list with an editor of its own (lists.ts). `record`: what only some readers see of each row; it stands in the internal layer, in a list of
 * the same name under the id of the row, and begins with its first edit.
 */
export interface List<
  S extends Shape = Shape,
  Name extends string = string,
  R extends Shape | null = Shape | null
> extends Rows<S, Name> {
  readonly list: true
  /** What undo calls a row: "stap". */
  readonly noun: string
  readonly record: R
}

export type Field = Leaf | Group | Rows

/** A word of a choice that this version does not know: it stays as it is, and reads as the first word (`knownWord`) or, of several, not at all (`knownWords`). */
export type ForeignWord = string & { readonly foreignWord: true }
export type Word<W extends string> = W | ForeignWord
export type KnownWord<V extends string> = Exclude<V, ForeignWord>

/** What a school keeps of a shape. Keys that are not known stay too. */
export type ValueOf<F> =
  F extends Leaf<infer V>
    ? V
    : F extends Rows<infer S>
      ? RowOf<S>[]
      : F extends Group<infer S, infer N>
        ? N extends true
          ? Kept<S> | null
          : Kept<S>
        : never

export type Kept<S extends Shape> = { -readonly [K in keyof S]: ValueOf<S[K]> } & { [key: string]: unknown }
export type RowOf<S extends Shape> = { id: string } & Kept<S>

type Options = Pick<Leaf, 'notCopied' | 'quoted' | 'noun'>

const leaf =
  <V>(kind: LeafKind, begins: () => V) =>
  (reader: Reader, options: Options = {}): Leaf<V> => ({ kind, reader, begins, ...options })

const noText = (): string => ''

export const text = leaf('text', noText)
export const long = leaf('long', noText)
export const rich = leaf<RichText>('rich', emptyText)
export const day = leaf('day', noText)
export const schoolYear = leaf('school-year', noText)
export const number = leaf('number', noText)
export const money = leaf('money', noText)
export const halfDays = leaf('half-days', noText)
export const hours = leaf('hours', noText)
/** Of pupils: a number under five is never kept. */
export const count = (reader: Reader, options: Options = {}): Leaf<string> => ({
  ...leaf('count', noText)(reader, options),
  keep: keptCount
})
export const flag = leaf<boolean>('flag', () => false)
export const answers = leaf<Record<string, 'yes' | 'no'>>('answers', () => ({}))
/** What the program writes for itself and nobody reads as text. */
export const own = leaf('own', noText)
/** The same, a number. */
export const size = leaf<number>('own', () => 0)

/** The first word is the one that it begins with. A word that comes later is no new version of the format. */
export const choice = <const W extends string>(
  reader: Reader,
  words: readonly [W, ...W[]],
  options: Options = {}
): Leaf<Word<W>> => ({ kind: 'choice', reader, words, begins: () => words[0], ...options })

/** Of which a rule of the procedure reads the word: another word raises the version. */
export const closedChoice = <const W extends string>(
  reader: Reader,
  words: readonly [W, ...W[]],
  options: Options = {}
): Leaf<W> => ({
  kind: 'choice',
  reader,
  words,
  closed: true,
  begins: () => words[0],
  ...options
})

/** Several of a few words at once; none: still open. */
export const choices = <const W extends string>(
  reader: Reader,
  words: readonly [W, ...W[]],
  options: Options = {}
): Leaf<Word<W>[]> => ({ kind: 'choices', reader, words, begins: () => [], ...options })

/** The id of a row of a list, or empty. */
export const reference = (reader: Reader, to: string, options: Options = {}): Leaf<string> => ({
  ...leaf('reference', noText)(reader, options),
  to
})
export const references = (reader: Reader, to: string, options: Options = {}): Leaf<string[]> => ({
  ...leaf<string[]>('references', () => [])(reader, options),
  to
})

export const group = <S extends Shape>(shape: S): Group<S, false> => ({ kind: 'group', shape, nullable: false })
/** `noun`: what undo calls it, "instemming met de schoolgids". */
export const named = <S extends Shape>(noun: string, shape: S): Named<S> => ({ ...group(shape), noun })
export const maybeGroup = <S extends Shape>(shape: S): Group<S, true> => ({ kind: 'group', shape, nullable: true })

/** `key`: the field by which an address finds a row. */
export const rows = <S extends Shape, Name extends string>(name: Name, shape: S, key = 'id'): Rows<S, Name> => ({
  kind: 'rows',
  name,
  within: false,
  shape,
  key
})

/** Rows of a row, or of a group of which there is more than one. */
export const rowsWithin = <S extends Shape, Name extends string>(name: Name, shape: S, key = 'id'): Rows<S, Name> => ({
  ...rows(name, shape, key),
  within: true
})

/** `noun`: what undo calls a row, "stap". */
export const list = <S extends Shape, Name extends string>(
  name: Name,
  noun: string,
  shape: S
): List<S, Name, null> => ({
  ...rows(name, shape),
  list: true,
  noun,
  record: null
})

export const listWithRecords = <S extends Shape, R extends Shape, Name extends string>(
  name: Name,
  noun: string,
  shape: S,
  record: R
): List<S, Name, R> => ({ ...rows(name, shape), list: true, noun, record })

/** What may be kept of what was typed in a field. */
export const keptOf = ({ keep }: Leaf, value: string): string => keep?.(value) ?? value

export const isLeaf = (field: Field): field is Leaf => field.kind !== 'group' && field.kind !== 'rows'
export const isList = (field: Field): field is List => field.kind === 'rows' && 'list' in field

/** The word of a choice as this version knows it; one that it does not know reads as the first. */
export const knownWord = <W extends string>(words: readonly [W, ...W[]], value: Word<W>): W =>
  words.find((word) => word === value) ?? words[0]

/** The words of choices that this version knows, each once, in the order in which they are said. */
export const knownWords = <W extends string>(words: readonly W[], value: readonly string[]): readonly W[] =>
  words.filter((word) => value.includes(word))

/** What goes with a word: of a word that is not known what goes with "unknown". */
export const forWord = <E extends { readonly unknown: unknown }>(each: E, value: Word<keyof E & string>): E[keyof E] =>
  Object.hasOwn(each, value) ? each[value as keyof E] : (each.unknown as E[keyof E])
