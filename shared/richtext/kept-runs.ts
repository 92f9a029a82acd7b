// The runs of a block after an edit, with the keys that this version of the program does not know. The editor knows words and marks
// only; what it gives back is laid along what stood there.
import type { Run } from './richtext.ts'

/**
 * Runs whose words and marks stayed are the very same. A run in which something was typed or left out keeps its keys too, as long as
 * its marks stay and no other run changes with it. Lost are the keys of a run that is split, that gets other marks, or that moves to
 * another block: nobody can say what they would mean there.
 */
export function keptRuns(before: readonly Run[], after: readonly Run[]): Run[] {
  if (!before.some(hasOwnKeys)) return [...after]
  const [old, now] = [lettersOf(before), lettersOf(after)]
  const shortest = Math.min(old.length, now.length)
  let start = 0
  while (start < shortest && isSameLetter(old[start], now[start])) start += 1
  let end = 0
  while (end < shortest - start && isSameLetter(old.at(-1 - end), now.at(-1 - end))) end += 1
  const first = runsWithin(before, start)
  const last = runsWithin(before.slice(first.length).toReversed(), end).toReversed()
  const changed = before.slice(first.length, before.length - last.length)
  const made = cut(after, lengthOf(first), now.length - lengthOf(last))
  return joined([...first, ...withKeysOf(changed, made), ...last])
}

const KNOWN = new Set(['text', 'bold', 'italic', 'href'])
const hasOwnKeys = (run: Run): boolean => Object.keys(run).some((key) => !KNOWN.has(key))
const sameMarks = (one: Run, other: Run): boolean =>
  one.bold === other.bold && one.italic === other.italic && one.href === other.href

interface Letter {
  readonly sign: string
  readonly run: Run
}

const lettersOf = (runs: readonly Run[]): readonly Letter[] =>
  runs.flatMap((run) => run.text.split('').map((sign) => ({ sign, run })))
const isSameLetter = (one: Letter | undefined, other: Letter | undefined): boolean =>
  one !== undefined && other !== undefined && one.sign === other.sign && sameMarks(one.run, other.run)
const lengthOf = (runs: readonly Run[]): number => runs.reduce((length, run) => length + run.text.length, 0)

/** The first of these runs that fit whole in so many letters. */
function runsWithin(runs: readonly Run[], letters: number): readonly Run[] {
  let length = 0
  const beyond = runs.findIndex((run) => (length += run.text.length) > letters)
  return beyond < 0 ? runs : runs.slice(0, beyond)
}

/** The letters from one place to another, as runs. */
function cut(runs: readonly Run[], from: number, to: number): readonly Run[] {
  let at = 0
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    at += run.text.length
    return text === '' ? [] : [{ ...run, text }]
  })
}

function withKeysOf(changed: readonly Run[], made: readonly Run[]): readonly Run[] {
  const [old, ...moreOld] = changed
  const [now, ...moreNow] = made
  if (old === undefined || now === undefined || moreOld.length + moreNow.length > 0 || !sameMarks(old, now)) return made
  return [{ ...old, ...now }]
}

/** Runs without keys of their own are one where their marks are the same, as the editor has them. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (last !== undefined && sameMarks(last, run) && !hasOwnKeys(last) && !hasOwnKeys(run))
      all[all.length - 1] = { ...last, text: last.text + run.text }
    else all.push(run)
  }
  return all
}
