// What answers the requests of an area.
import type { Answer } from '#shared/contract/answer.ts'
import type { InputOf, Requests, ValueOf } from '#shared/contract/shapes.ts'
import type { Viewer } from './viewer.ts'

/** One for each of these requests; expected failures are values. */
export type HandlersOf<R extends Requests> = {
  readonly [N in keyof R]: (
    input: InputOf<R, N>,
    viewer: Viewer
  ) => Promise<Answer<ValueOf<R, N>>> | Answer<ValueOf<R, N>>
}

/** Gives an answer on, after telling every window that the list of schools may be another now: they read it again. */
export type Listed = <T>(answer: T) => T
