// Screens that are no part of the first one are read when the window has nothing else to do, or sooner when they are asked
// for. All of them: a program that stopped cannot give them any more, and the words in this window must stay in reach.
import { lazy, type ComponentType } from 'react'

/** Milliseconds after the first screen. */
const REST = 1_000

type Module<P> = { readonly default: ComponentType<P> }

const waiting: (() => Promise<unknown>)[] = []

export function later<P>(load: () => Promise<Module<P>>) {
  waiting.push(load)
  return lazy(load)
}

/** The same of what is no screen: data that one of them asks for. */
export function laterData<T>(load: () => Promise<T>): () => Promise<T> {
  waiting.push(load)
  return load
}

/** Reads one after the other; reading one may bring further ones. */
export function readAllLater(): void {
  setTimeout(() => requestIdleCallback(() => void readAll()), REST)
}

async function readAll(): Promise<void> {
  for (let load = waiting.shift(); load !== undefined; load = waiting.shift()) await load().catch(() => undefined)
}
