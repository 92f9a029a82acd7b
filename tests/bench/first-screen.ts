// The JavaScript that a window must load before its first screen: the entry and all that it imports at once, gzipped.
import { readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Bench, Row } from './measurement.ts'

const GOAL = 300 * 1024
/** The nearest peer's first screen, measured once in the same way. */
const PEER = 1.25 * 1024 * 1024

export async function firstScreen({ root }: Bench): Promise<readonly Row[]> {
  const dist = path.join(root, 'dist', 'renderer')
  const page = readFileSync(path.join(dist, 'index.html'), 'utf8')
  const entries = [...page.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)].map(([, file]) => path.join(dist, file ?? ''))
  const seen = new Set<string>()
  for (const entry of entries) follow(entry, seen)
  const size = [...seen].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0)
  const all = readdirSync(path.join(dist, 'assets'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => statSync(path.join(dist, 'assets', name)).size)
  return [
    {
      what: `first-screen JavaScript, ${seen.size} of ${all.length} files`,
      figure: `${(size / 1024).toFixed(0)} KB gzip (${(size / PEER).toFixed(2)}× the peer)`,
      goal: '≤ 300 KB',
      met: size <= GOAL
    }
  ]
}

function follow(file: string, seen: Set<string>): void {
  if (seen.has(file)) return
  seen.add(file)
  const source = readFileSync(file, 'utf8')
  for (const [, next] of source.matchAll(/(?:\bfrom|\bimport)\s*["'](\.\/[^"']+\.js)["']/g))
    follow(path.join(path.dirname(file), next ?? ''), seen)
}
