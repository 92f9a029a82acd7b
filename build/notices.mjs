// What others ask for whose work is bundled: their names and licences, in dist/renderer/notices.json, shown under "Over SOP-wijzer".
// Vite lists what each bundle holds (build.license, with a name that begins with a dot); here the lists become one.
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Licences that ask for no more than to be shown. Another one is read by a person before it comes on this list. */
const ALLOWED = new Set(['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'OFL-1.1', 'CC-BY-4.0'])

/** Packages that carry others inside their own files, where Vite sees only the outer one. */
const CARRIED = { docx: ['fflate', 'nanoid'] }

/** Data of others in assets, which no bundler names. Each file says whose it is and what was changed. */
const DATA = ['places/notice.json']
const ASSETS = fileURLToPath(new URL('../assets/', import.meta.url))

const LIST = /^\.licences-\w+\.json$/
/** The name of the list of one bundle. */
export const listOf = (bundle) => `.licences-${bundle}.json`

/** Moves the list of the window's bundle out of the folder whose files are served. */
export function takeWindowList(dist) {
  renameSync(path.join(dist, 'renderer', listOf('window')), path.join(dist, listOf('window')))
}

/** Writes notices.json from the lists in `dist`. Throws a sentence for a part that may not come along. */
export function writeNotices(dist, nodeModules) {
  const file = path.join(dist, 'renderer', 'notices.json')
  // An old list must not stay beside bundles that it does not name.
  rmSync(file, { force: true })
  const lists = readdirSync(dist).filter((name) => LIST.test(name))
  const parts = lists.flatMap((name) => JSON.parse(readFileSync(path.join(dist, name), 'utf8')))
  const carried = parts.flatMap(({ name }) =>
    (CARRIED[name] ?? []).map((inner) => packageAt(folderOf(inner, name, nodeModules)))
  )
  const data = DATA.map((name) => JSON.parse(readFileSync(path.join(ASSETS, name), 'utf8')))
  writeFileSync(file, JSON.stringify(notices([...parts, ...carried, ...data])))
}

/**
 * Each package once, by name.
 * @param {readonly { name: string, version: string, identifier?: string, text?: string }[]} parts
 */
export function notices(parts) {
  const found = new Map()
  for (const { name, version, identifier, text } of parts) {
    if (!ALLOWED.has(identifier ?? ''))
      throw new Error(
        `${name} ${version} kan niet mee in het programma: de licentie is ${identifier ?? 'niet genoemd'} en staat niet op de lijst in build/notices.mjs.`
      )
    if (!text)
      throw new Error(`${name} ${version} kan niet mee in het programma: de tekst van de licentie staat er niet bij.`)
    found.set(`${name} ${version}`, { name, version, licence: identifier, text })
  }
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

function folderOf(name, within, nodeModules) {
  const own = path.join(nodeModules, within, 'node_modules', name)
  return existsSync(own) ? own : path.join(nodeModules, name)
}

function packageAt(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  return { name, version, identifier: license, text: file && readFileSync(path.join(folder, file), 'utf8').trim() }
}
