// A call to a disk that does not answer also holds the end of the program: Node waits for its threads, for ever if need be.

/** Whether the program would not end by itself. */
const isHeldByDisk = (): boolean => process.getActiveResourcesInfo().some((name) => name.startsWith('FSReq'))

/** Ends the program at once when a disk would keep it; otherwise does nothing. Only for when everything else is done. */
export function endIfHeld(): void {
  if (isHeldByDisk()) process.kill(process.pid, 'SIGKILL')
}
