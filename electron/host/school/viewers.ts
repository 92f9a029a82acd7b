// The windows that look at one open school, and which of them may write in it: the first that came, as long as no other program
// writes there and no newer version of this one did.
import type { Access, HostEvent } from '#shared/contract/contract.ts'
import type { Viewer } from '../asking/viewer.ts'
import type { OtherWriter } from '../../store/types.ts'
import { newerVersion, otherProgram, otherWindow } from './access.ts'

export class Viewers {
  private readonly all = new Map<string, Viewer>()
  private writer: string | undefined
  /** The other writer closed the school. */
  private penIsFree = false

  /** @param newer a newer version of the program wrote the file: it is shown, and never written. */
  constructor(
    private readonly schoolId: string,
    private otherWriter: OtherWriter | null,
    private newer: boolean
  ) {}

  get ids(): readonly string[] {
    return [...this.all.keys()]
  }

  get isNone(): boolean {
    return this.all.size === 0
  }

  get isNewer(): boolean {
    return this.newer
  }

  /** Another program writes: this one only shows. */
  get areReaders(): boolean {
    return this.otherWriter !== null
  }

  /** This program is the one that writes. */
  get maySave(): boolean {
    return !this.newer && this.otherWriter === null
  }

  /** The other program that writes gave the school back, or seems gone. */
  get mayTakeOver(): boolean {
    return this.penIsFree || this.otherWriter?.seemsGone === true
  }

  has(viewerId: string): boolean {
    return this.all.has(viewerId)
  }

  enter(viewer: Viewer): void {
    this.all.set(viewer.id, viewer)
    if (this.writer === undefined && this.maySave) this.writer = viewer.id
  }

  /** The next window in line may write. */
  leave(viewerId: string): void {
    this.all.delete(viewerId)
    if (this.writer !== viewerId) return
    this.writer = undefined
    const next = this.all.values().next().value
    if (next === undefined || !this.maySave) return
    this.writer = next.id
    this.sendAccess(next)
  }

  accessOf(viewerId: string): Access {
    if (this.newer) return newerVersion()
    if (this.otherWriter !== null) return otherProgram(this.otherWriter, this.penIsFree)
    return this.writer === viewerId ? { mode: 'write' } : otherWindow()
  }

  /** From now on the school is only shown. The windows are told by `tellAccess`, when they have what there is to show. */
  showNewer(): void {
    this.newer = true
    this.writer = undefined
  }

  /** This program writes from now on, in the window that asked for it, which may have closed meanwhile. */
  takePen(viewerId: string): void {
    this.otherWriter = null
    this.writer = this.all.has(viewerId) ? viewerId : this.all.keys().next().value
    this.tellAccess()
  }

  /** Takes in who else writes now, null for nobody any more, and tells the windows when that is another than before. */
  takeWriter(now: OtherWriter | null): void {
    const known = this.otherWriter
    if (known === null) return
    const isFree = now === null
    const next = now ?? known
    if (isFree === this.penIsFree && next.computer === known.computer && next.seemsGone === known.seemsGone) return
    this.penIsFree = isFree
    this.otherWriter = next
    this.tellAccess()
  }

  tell(event: HostEvent): void {
    for (const viewer of this.all.values()) viewer.emit(event)
  }

  /** Tells all but the one that writes. */
  tellReaders(event: HostEvent): void {
    for (const viewer of this.all.values()) if (viewer.id !== this.writer) viewer.emit(event)
  }

  tellAccess(): void {
    for (const viewer of this.all.values()) this.sendAccess(viewer)
  }

  /** Tells one window how it stands: it may have missed some of it. */
  tellAgain(viewerId: string, events: readonly HostEvent[]): void {
    const viewer = this.all.get(viewerId)
    if (viewer === undefined) return
    this.sendAccess(viewer)
    for (const event of events) viewer.emit(event)
  }

  private sendAccess(viewer: Viewer): void {
    viewer.emit({ type: 'access', schoolId: this.schoolId, access: this.accessOf(viewer.id) })
  }
}
