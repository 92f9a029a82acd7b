// A long list, drawn in parts: the window stays ready for who uses it.
import { Fragment, type ReactNode } from 'react'
import { useGradually } from '../../lists/gradually.ts'

interface GradualProps<T> {
  readonly all: readonly T[]
  readonly keyOf: (one: T, at: number) => string | number
  readonly children: (one: T) => ReactNode
}

export function Gradual<T>({ all, keyOf, children }: GradualProps<T>) {
  const drawn = useGradually(all.length)
  return all.slice(0, drawn).map((one, at) => <Fragment key={keyOf(one, at)}>{children(one)}</Fragment>)
}
