// The list of a partnership for its schools, from outside and as it was made here.
import path from 'node:path'
import { failed, ok } from '#shared/contract/answer.ts'
import { problem } from '#shared/contract/problems.ts'
import type { templatesRequests } from '#shared/contract/templates.ts'
import { readTemplate } from '#shared/delivery/read-template.ts'
import { fileNameOf } from '../../disk/file-name.ts'
import type { DiskOptions } from '../../disk/options.ts'
import type { HandlersOf } from '../asking/handlers.ts'
import { writeChosen } from '../machine/chosen-place.ts'
import type { Desk } from '../machine/types.ts'

export interface TemplatesServices {
  readonly desk: Desk
  readonly capabilities: { readonly pickFolder: boolean }
  readonly store: DiskOptions
  /** How long a disk may take, in milliseconds. */
  readonly patience: number
}

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
    const chosen = await desk.pickPlace('list', fileNameOf(`Lijst ${name}`, '.json'))
    if (chosen === null) return ok(null)
    const written = await writeChosen(
      { chosen, extension: '.json', givenOut: true },
      Buffer.from(text, 'utf8'),
      store,
      patience
    )
    if (!written.ok) return failed(problem(written.why === 'not-saved' ? 'template-not-saved' : written.why))
    return ok({ fileName: path.basename(written.file), place: path.dirname(written.file) })
  }
})
