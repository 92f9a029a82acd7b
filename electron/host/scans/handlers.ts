// The scans of a school.
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import { problem } from '#shared/contract/problems.ts'
import type { ReadIn, scansRequests } from '#shared/contract/scans.ts'
import type { DiskOptions } from '../../disk/options.ts'
import type { HandlersOf } from '../asking/handlers.ts'
import type { Viewer } from '../asking/viewer.ts'
import type { PatientReader } from '../machine/patience.ts'
import type { Desk } from '../machine/types.ts'
import type { Reach } from '../school/reach.ts'
import { textsIn } from './answer-files.ts'
import type { Intakes } from './intake.ts'
import { isScanId, type ScanRequest } from './scan-work.ts'
import type { Scans } from './scans.ts'

export interface ScansServices {
  readonly scans: Scans
  readonly intakes: Intakes
  readonly reach: Reach
  readonly reader: PatientReader
  readonly store: Pick<DiskOptions, 'fs'>
  readonly desk: Desk
}

export function scansHandlers({
  scans,
  intakes,
  reach,
  reader,
  store,
  desk
}: ScansServices): HandlersOf<typeof scansRequests> {
  /** Of a scan of a school that is open. */
  const asking = async <T>(
    { schoolId, scanId }: { readonly schoolId: string; readonly scanId: string },
    viewer: Viewer,
    work: (asked: ScanRequest) => Promise<Answer<T>>
  ): Promise<Answer<T>> => {
    if (!isScanId(scanId)) return failed(problem('bad-request'))
    return reach.answering(schoolId, (school) => work({ school, viewer, scanId }))
  }
  return {
    'scans.list': ({ schoolId }, viewer) => reach.answering(schoolId, (school) => scans.list({ school, viewer })),
    'scans.read': (input, viewer) => asking(input, viewer, (asked) => scans.read(asked)),
    'scans.begin': ({ schoolId, questionnaire, mode }, viewer) =>
      reach.answering(schoolId, (school) => scans.begin({ school, viewer }, questionnaire, mode)),
    'scans.handOut': ({ as, ...input }, viewer) => asking(input, viewer, (asked) => scans.handOut(asked, as)),
    'scans.pickFiles': ({ own = false, ...input }, viewer) =>
      asking(input, viewer, async (asked): Promise<Answer<readonly ReadIn[] | null>> => {
        const files = own ? await ownFile(desk) : await desk.pickSeveral('answers')
        if (files === null) return ok(null)
        return intakes.take(asked, await textsIn(files, (folder) => reader.in(folder), store.fs), own)
      }),
    'scans.take': ({ files, own = false, ...input }, viewer) =>
      asking(input, viewer, (asked) => intakes.take(asked, files, own)),
    'scans.settleAlike': ({ formId, counts, ...input }, viewer) =>
      asking(input, viewer, (asked) => intakes.settleAlike(asked, formId, counts)),
    'scans.makeOwn': ({ formId, ...input }, viewer) => asking(input, viewer, (asked) => intakes.makeOwn(asked, formId)),
    'scans.dropOwn': ({ stays, ...input }, viewer) => asking(input, viewer, (asked) => intakes.dropOwn(asked, stays)),
    'scans.typeCode': ({ code, insists, own = false, ...input }, viewer) =>
      asking(input, viewer, (asked) => intakes.typeCode(asked, { code, own }, insists)),
    'scans.typeForm': ({ group, own, answers, open, insists, ...input }, viewer) =>
      asking(input, viewer, (asked) => intakes.typeForm(asked, { group, own, answers, open }, insists)),
    'scans.saveOpenForm': ({ form, ...input }, viewer) =>
      asking(input, viewer, (asked) => scans.saveOpenForm(asked, form)),
    'scans.removeOpenForm': ({ formId, ...input }, viewer) =>
      asking(input, viewer, (asked) => scans.removeOpenForm(asked, formId)),
    'scans.saveAgreements': ({ agreements, ...input }, viewer) =>
      asking(input, viewer, (asked) => scans.saveAgreements(asked, agreements)),
    'scans.close': (input, viewer) => asking(input, viewer, (asked) => scans.close(asked)),
    'scans.finish': (input, viewer) => asking(input, viewer, (asked) => scans.finish(asked)),
    'scans.reopen': (input, viewer) => asking(input, viewer, (asked) => scans.reopen(asked)),
    'scans.erase': (input, viewer) => asking(input, viewer, (asked) => scans.erase(asked))
  }
}

/** Of the director there is one. */
async function ownFile(desk: Desk): Promise<readonly string[] | null> {
  const file = await desk.pick('own-answers')
  return file === null ? null : [file]
}
