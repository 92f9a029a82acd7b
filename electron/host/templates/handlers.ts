// The list of a partnership for its schools, from outside and as it was made here.
import path from 'node:path'
import { failed, ok } from '#shared/contract/answer.ts'
import { problem } from '#shared/contract/problems.ts'
import type { templatesRequests } from '#shared/contract/templates.ts'
import { readTemplate } from '#shared/delivery/read-template.ts'
import { writeDurably } from '../../disk/durable-file.ts'
import { fileNameOf } from '../../disk/file-name.ts'
import { codeOf } from '../../disk/file-system.ts'
import type { DiskOptions } from '../../disk/options.ts'
import { regionFormat } from '../../store/region-format.ts'
import { schoolFormat } from '../../store/school-format.ts'
import type { HandlersOf } from '../asking/handlers.ts'
import { LATE, within } from '../machine/patience.ts'
import type { Desk } from '../machine/types.ts'

export interface TemplatesServices {
  readonly desk: Desk
  readonly capabilities: { readonly pickFolder: boolean }
  readonly store: DiskOptions
  /** How long a disk may take, in milliseconds. */
  readonly patience: number
}

/** It is given out, so it is no more closed than what other programs make. */
const USUAL = Promise.resolve('usual' as const)

const OUR_FILES: ReadonlySet<string> = new Set([schoolFormat.fileName, regionFormat.fileName])

export const templatesHandlers = ({
  desk,
  capabilities,
  store,
  patience
}: TemplatesServices): HandlersOf<typeof templatesRequests> => ({
  'templates.read': ({ text }) => Promise.resolve(ok(readTemplate(text))),
  'templates.save': async ({ text }) => {
    if (!capabilities.pickFolder) return failed(problem('not-here'))
    const read = readTemplate(text)
    if (read.kind === 'refused') return failed(problem('bad-request'))
    const name = [read.template.name, read.template.years].filter((part) => part !== '').join(' ')
    const chosen = await desk.pickTemplatePlace(fileNameOf(`Lijst ${name}`, '.json'))
    if (chosen === null) return ok(null)
    const hasName = path.extname(chosen).toLowerCase() === '.json'
    const file = hasName ? chosen : `${chosen}.json`
    // She would lose a school or a region by it.
    if (OUR_FILES.has(path.basename(file).toLowerCase())) return failed(problem('template-not-saved'))
    // Only of the very name that she chose she was asked whether it may be replaced.
    const written = await within(
      patience,
      writeDurably(file, Buffer.from(text, 'utf8'), store, { permissions: USUAL, onlyNew: !hasName }).then(
        () => true,
        (error: unknown) => {
          if (codeOf(error) === 'UNKNOWN') throw error
          return false
        }
      )
    )
    if (written === LATE) return failed(problem('place-silent'))
    if (!written) return failed(problem('template-not-saved'))
    return ok({ fileName: path.basename(file), place: path.dirname(file) })
  }
})
