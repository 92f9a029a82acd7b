// The lease as a file: written whole before it has its name, and changed by one program at a time. Who wants to change one
// first makes a claim on just that lease, under a name that only one can make. So of many that find the same lease left
// behind exactly one takes it, and nobody takes away what another put there meanwhile.
import { createHash } from 'node:crypto'
import path from 'node:path'
import * as z from 'zod/mini'
import { writeAll } from '../disk/durable-file.ts'
import { permissionsIn } from '../disk/permissions.ts'
import { codeOf } from '../disk/file-system.ts'
import { temporaryName } from '../disk/temporary-name.ts'
import type { Surroundings } from './options.ts'

const leaseSchema = z.looseObject({
  computer: z.string(),
  pid: z.int(),
  start: z.nullable(z.string()),
  token: z.string(),
  seenAt: z.iso.datetime()
})
export type LeaseContent = z.infer<typeof leaseSchema>

/** `id`: of this lease and no other. */
export type SeenLease =
  | { readonly state: 'none' }
  | { readonly state: 'lease'; readonly id: string; readonly content: LeaseContent }
  /** Another account's, or held by another program. `writtenAt`: milliseconds since 1970, where the disk tells. */
  | { readonly state: 'closed'; readonly id: string; readonly writtenAt: number | undefined }
  /** Nobody is writing it any more, and nobody can understand it. */
  | { readonly state: 'rubbish'; readonly id: string }
type ThereIs = Exclude<SeenLease, { state: 'none' }>

/** "busy": it is another by now, or somebody else is changing it: look again. "failed": the disk does not let us. */
export type Changed = 'done' | 'busy' | 'failed'

/** A lease that was written longer ago than this is not being written, in milliseconds. */
const BEING_WRITTEN = 10_000
/** So often, and so many milliseconds apart, a half-written lease may be found the same: two seconds. Then who wrote it has stopped. */
const LOOKS = 40
const BETWEEN_LOOKS = 50
/** A lease that cannot be read is mostly being replaced just then. */
const LOOKS_AT_CLOSED = 3
/** A claim that another computer made longer ago than this was left by a crash, in milliseconds. */
const CLAIM_LEFT = 3 * 60_000
/** Removing a claim that a crash left needs a claim itself. Where so many are left, nothing can be removed here. */
const DEEPEST = 8

/** Reads the lease; waits while it is being written. Never fails. */
export async function readLease(file: string, options: Surroundings): Promise<SeenLease> {
  let before = ''
  let same = 0
  for (let looks = 1; ; looks += 1) {
    const { seen, mayBecome } = await glance(file, options)
    if (!mayBecome || seen.state === 'none' || looks > 3 * LOOKS) return seen
    same = seen.id === before ? same + 1 : 1
    if (same > (seen.state === 'closed' ? LOOKS_AT_CLOSED : LOOKS)) return seen
    before = seen.id
    await options.pause(BETWEEN_LOOKS)
  }
}

interface Glance {
  readonly seen: SeenLease
  readonly writtenAt: number | undefined
  /** It may be another thing in a moment. */
  readonly mayBecome: boolean
}

async function glance(file: string, { fs, now }: Surroundings): Promise<Glance> {
  let id = ''
  let writtenAt: number | undefined
  try {
    const facts = await fs.stat(file)
    id = facts.mark
    writtenAt = facts.changedAt
    const content = leaseIn(await fs.read(file))
    if (content !== undefined)
      return { seen: { state: 'lease', id: content.token, content }, writtenAt, mayBecome: false }
    // A moment in the future says nothing: some clock is wrong.
    const isOld = writtenAt !== undefined && now() - writtenAt > BEING_WRITTEN
    return { seen: { state: 'rubbish', id }, writtenAt, mayBecome: !isOld }
  } catch (error) {
    return codeOf(error) === 'ENOENT'
      ? { seen: { state: 'none' }, writtenAt, mayBecome: false }
      : { seen: { state: 'closed', id, writtenAt }, writtenAt, mayBecome: true }
  }
}

/** Puts a lease where none is. */
export async function putLease(file: string, content: LeaseContent, options: Surroundings): Promise<Changed> {
  return whole(file, content, options, (fresh) => options.fs.renameNew(fresh, file))
}

/** Puts a lease in the place of the one that was seen. */
export async function replaceLease(
  file: string,
  seen: ThereIs,
  content: LeaseContent,
  options: Surroundings
): Promise<Changed> {
  return claimed(file, seen, content, options, () =>
    whole(file, content, options, (fresh) => options.fs.rename(fresh, file))
  )
}

export async function removeLease(
  file: string,
  seen: ThereIs,
  content: LeaseContent,
  options: Surroundings
): Promise<Changed> {
  return claimed(file, seen, content, options, () => options.fs.unlink(file).then((): Changed => 'done', changedBy))
}

/** Claims that are being used in this process: of another of ours the process number tells nothing. */
const used = new Set<string>()

/** @param content says whose claim it is. */
async function claimed(
  file: string,
  seen: ThereIs,
  content: LeaseContent,
  options: Surroundings,
  work: () => Promise<Changed>,
  depth = 0
): Promise<Changed> {
  const claim = path.join(
    path.dirname(file),
    temporaryName(`lease-${createHash('sha256').update(seen.id).digest('hex').slice(0, 24)}`)
  )
  const own = { ...content, token: options.newId() }
  used.add(own.token)
  try {
    const made = await putLease(claim, own, options)
    if (made === 'busy') return depth === DEEPEST ? 'failed' : await withoutLeft(claim, content, options, depth)
    if (made === 'failed') return made
    // Only who has the claim changes this lease: what is found now stays so until the claim is given back.
    const { seen: present } = await glance(file, options)
    const changed = present.state !== 'none' && present.id === seen.id ? await work() : 'busy'
    await options.fs.unlink(claim).catch(() => undefined)
    return changed
  } finally {
    used.delete(own.token)
  }
}

/** Removes a claim that a crash left, if it was one; then it is to be looked again. */
async function withoutLeft(
  claim: string,
  content: LeaseContent,
  options: Surroundings,
  depth: number
): Promise<Changed> {
  const { seen, writtenAt } = await glance(claim, options)
  if (seen.state === 'none' || !isLeft(seen, writtenAt, content, options)) return 'busy'
  const removed = await claimed(
    claim,
    seen,
    content,
    options,
    () => options.fs.unlink(claim).then((): Changed => 'done', changedBy),
    depth + 1
  )
  return removed === 'failed' ? removed : 'busy'
}

/** A claim lives for a moment. Of another computer, and where nobody can read whose it is, only its age tells. */
function isLeft(seen: ThereIs, writtenAt: number | undefined, own: LeaseContent, options: Surroundings): boolean {
  if (seen.state !== 'lease' || seen.content.computer !== options.owner.computer)
    return writtenAt !== undefined && Math.abs(options.now() - writtenAt) > CLAIM_LEFT
  const isOurs = seen.content.pid === own.pid && (seen.content.start === null || seen.content.start === own.start)
  return isOurs ? !used.has(seen.content.token) : !isRunning(seen.content, options)
}

/** Whether the process of this computer runs that wrote the lease. Its number may have been given to another since. */
export function isRunning({ pid, start }: LeaseContent, options: Surroundings): boolean {
  const process = options.processState(pid)
  return process.alive && (process.start === null || start === null || process.start === start)
}

/** Writes the lease under a name by chance and gives it to `name`: so it is nowhere half-written. */
async function whole(
  file: string,
  content: LeaseContent,
  options: Surroundings,
  name: (fresh: string) => Promise<void>
): Promise<Changed> {
  const fresh = path.join(path.dirname(file), temporaryName(options.newId()))
  try {
    const opened = await options.fs.create(fresh, await permissionsIn(path.dirname(file), options))
    await writeAll(opened, Buffer.from(`${JSON.stringify(content, null, 2)}\n`, 'utf8')).finally(() => opened.close())
    await name(fresh)
    return 'done'
  } catch (error) {
    await options.fs.unlink(fresh).catch(() => undefined)
    return changedBy(error)
  }
}

/** ENOENT: who opened the school just now tidied our file away, or the folder is gone, which the next look finds. */
const changedBy = (error: unknown): Changed => (['EEXIST', 'ENOENT'].includes(codeOf(error)) ? 'busy' : 'failed')

function leaseIn(bytes: Uint8Array): LeaseContent | undefined {
  try {
    return leaseSchema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8'))).data
  } catch {
    return undefined
  }
}
