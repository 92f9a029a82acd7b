// Papers on their way: what was made ready, as long as the program runs, and what becomes of it. Nothing is sent from here.
import path from 'node:path'
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { DraftReady, PapersReady } from '#shared/contract/sending.ts'
import { problem } from '#shared/contract/problems.ts'
import type { About } from '#shared/documents/paper-mail.ts'
import { recipientNames } from '#shared/documents/frozen.ts'
import { mailAddress } from '#shared/mail-address.ts'
import type { DiskOptions } from '../../disk/options.ts'
import type { Place } from '../../disk/place.ts'
import { fileNameOf } from '../../disk/file-name.ts'
import { DOCUMENTS_FOLDER } from '../../store/names.ts'
import type { StoreOptions } from '../../store/index.ts'
import type { Descriptions } from '../documents/descriptions.ts'
import { DocumentSources } from '../documents/document-sources.ts'
import type { Documents } from '../documents/documents.ts'
import type { MadeFiles } from '../documents/made-files.ts'
import { LATE, within, type PatientReader } from '../machine/patience.ts'
import type { Clock, Desk } from '../machine/types.ts'
import type { sendWay } from '../own-folder/send-way.ts'
import type { OpenSchool } from '../school/open-school.ts'
import { papersFolder, type Copy } from './papers-folder.ts'
import { papersFor } from './papers.ts'

export interface SendingsOptions {
  readonly newId: () => string
  readonly clock: Clock
  readonly desk: Pick<Desk, 'openPath' | 'openLink'>
  readonly store: StoreOptions
  readonly disk: DiskOptions
  readonly reader: PatientReader
  readonly files: MadeFiles
  readonly descriptions: Descriptions
  readonly documents: Pick<Documents, 'idOf' | 'fileOf'>
  readonly place: Place
  readonly patience: number
  readonly capabilities: { readonly openPlaces: boolean }
  readonly ways: ReturnType<typeof sendWay>
}

/** So many are remembered. */
const REMEMBERED = 50

interface Sending {
  readonly folder: string
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  readonly draftName: string
  readonly copies: readonly Copy[]
  /** The draft, once it was written. */
  draft: string | undefined
}

export class Sendings {
  private readonly ready = new Map<string, Sending>()

  constructor(private readonly options: SendingsOptions) {}

  async prepare(school: OpenSchool, about: About, roundId: string | null): Promise<Answer<PapersReady>> {
    const { clock, documents, newId, reader, store, ways } = this.options
    const [{ catalogue }, { kinds }, { mailText, paperMail, toAdd }, { addressesOf }, offers] = await Promise.all([
      import('#assets/load.ts'),
      import('#shared/documents/kinds/index.ts'),
      import('#shared/documents/paper-mail.ts'),
      import('#shared/documents/addresses.ts'),
      import('#shared/school/current-offer.ts')
    ])
    const today = clock.today()
    const value = roundId === null ? school.value : offers.asWorkedAtRound(school.value, roundId, today)
    const source = { school: value, catalogue, today }
    const mail = paperMail(about, source)
    if (mail === undefined) return failed(problem('no-papers'))
    const ask = reader.in(school.folder)
    const papers = await papersFor(mail, {
      ...this.options,
      folder: school.folder,
      school: value,
      today,
      schoolYear: offers.currentOffer(value, today).schoolYear,
      sources: new DocumentSources(school.folder, store, ask),
      ask
    })
    const [first] = papers
    if (first === undefined) return failed(problem('no-papers'))
    const to = recipientNames[mail.to]
    const made = await this.folderOf(school.folder, `${today} aan ${to}`, papers)
    if (!made.ok) return made
    const found = [...new Set(papers.map(({ kind }) => kind))]
    const words = mailText(mail.data, found, source)
    const addresses = addressesOf(value, mail.to)
    const sendingId = newId()
    this.remember(sendingId, {
      ...words,
      folder: made.value,
      to: addresses.to,
      draftName: fileNameOf(`Mail aan ${to}`, '.eml'),
      copies: papers,
      draft: undefined
    })
    return ok({
      ...words,
      sendingId,
      documentId: documents.idOf(path.join(made.value, first.fileName)),
      place: made.value,
      fileNames: papers.map(({ fileName }) => fileName),
      notMade: mail.kinds.filter((kind) => !found.includes(kind)).map((kind) => kinds[kind].texts.name),
      toAdd: toAdd(mail.data, source),
      addresses: addresses.to,
      wrongAddresses: addresses.wrong,
      mailAddress: mailAddress(words.subject, words.text, addresses.to) ?? null,
      way: (await ways.read())?.way ?? null
    })
  }

  /** Written once: asked for again, the same one opens, with what she changed in it. */
  async draft(sendingId: string): Promise<Answer<DraftReady>> {
    const { capabilities, desk, documents, place } = this.options
    const sending = this.ready.get(sendingId)
    if (sending === undefined) return failed(problem('unknown-document'))
    if (sending.draft === undefined) {
      const { emlOf } = await import('../../mail/write-eml.ts')
      const { to, subject, text, copies: attachments } = sending
      const placed = await place(sending.folder, sending.draftName, await emlOf({ to, subject, text, attachments }))
      if (!placed.ok) return failed(problem(placed.why))
      sending.draft = placed.path
    }
    const file = sending.draft
    const isOpened = capabilities.openPlaces && (await desk.openPath(file))
    return ok({ documentId: documents.idOf(file), fileName: path.basename(file), isOpened })
  }

  async mail(sendingId: string): Promise<Answer<null>> {
    const sending = this.ready.get(sendingId)
    const address = sending && mailAddress(sending.subject, sending.text, sending.to)
    if (address === undefined) return failed(problem('mail-not-begun'))
    // The machine may have no mail program.
    return this.options.desk.openLink(address).then(
      () => ok(null),
      () => failed(problem('mail-not-begun'))
    )
  }

  private async folderOf(school: string, name: string, copies: readonly Copy[]): Promise<Answer<string>> {
    const { disk, patience } = this.options
    const made = await within(patience, papersFolder(path.join(school, DOCUMENTS_FOLDER), name, copies, disk))
    if (made === LATE) return failed(problem('place-silent'))
    return made.ok ? ok(made.folder) : failed(problem(made.why))
  }

  private remember(sendingId: string, sending: Sending): void {
    this.ready.set(sendingId, sending)
    for (const old of [...this.ready.keys()].slice(0, -REMEMBERED)) this.ready.delete(old)
  }
}
