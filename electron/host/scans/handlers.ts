// The scans of a school.
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import { problem } from '#shared/contract/problems.ts'
import type { ReadIn, scansRequests } from '#shared/contract/scans.ts'
import type { HandlersOf } from '../asking/handlers.ts'
import type { Viewer } from '../asking/viewer.ts'
import type { PatientReader } from '../machine/patience.ts'
import type { Desk } from '../machine/types.ts'
import type { Reach } from '../school/reach.ts'
import { textsIn } from './answer-files.ts'
import type { Asked, Scans } from './scans.ts'

export interface ScansServices {
  readonly scans: Scans
  readonly reach: Reach
  readonly reader: PatientReader
  readonly desk: Desk
}

export function scansHandlers({ scans, reach, reader, desk }: ScansServices): HandlersOf<typeof scansRequests> {
  /** Of a scan of a school that is open. */
  const asking = async <T>(
    { schoolId, scanId }: { readonly schoolId: string; readonly scanId: string },
    viewer: Viewer,
    work: (asked: Asked) => Promise<Answer<T>>
  ): Promise<Answer<T>> => {
    // By this the host finds its folder: nothing else is looked for.
    if (!/^[0-9a-f]{16}$/.test(scanId)) return failed(problem('bad-request'))
    return reach.answering(schoolId, (school) => work({ school, viewer, scanId }))
  }
  return {
    'scans.list': ({ schoolId }) => reach.answering(schoolId, (school) => scans.list({ school })),
    'scans.read': (input, viewer) => asking(input, viewer, (asked) => scans.read(asked)),
    'scans.begin': ({ schoolId, questionnaire, mode }, viewer) =>
      reach.answering(schoolId, (school) => scans.begin({ school, viewer }, questionnaire, mode)),
    'scans.handOut': ({ as, ...input }, viewer) => asking(input, viewer, (asked) => scans.handOut(asked, as)),
    'scans.pickFiles': (input, viewer) =>
      asking(input, viewer, async (asked): Promise<Answer<readonly ReadIn[] | null>> => {
        const files = await desk.pickAnswers()
        return files === null ? ok(null) : scans.take(asked, await textsIn(files, (folder) => reader.in(folder)))
      }),
    'scans.take': ({ files, ...input }, viewer) => asking(input, viewer, (asked) => scans.take(asked, files)),
    'scans.settleAlike': ({ formId, counts, ...input }, viewer) =>
      asking(input, viewer, (asked) => scans.settleAlike(asked, formId, counts)),
    'scans.typeCode': ({ code, insists, ...input }, viewer) =>
      asking(input, viewer, (asked) => scans.typeCode(asked, code, insists)),
    'scans.typeForm': ({ group, own, answers, open, insists, ...input }, viewer) =>
      asking(input, viewer, (asked) => scans.typeForm(asked, { group, own, answers, open }, insists)),
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
