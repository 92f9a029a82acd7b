// Who may write in a school, in the words that a window shows.
import type { Access } from '#shared/contract/contract.ts'
import { problem } from '#shared/contract/problems.ts'
import type { OtherWriter } from '../../store/types.ts'

const reads = (reason: Extract<Access, { mode: 'read' }>['reason'], message: string, canTakeOver = false): Access => ({
  mode: 'read',
  reason,
  message,
  canTakeOver
})

export const newerVersion = (): Access => reads('newer-version', problem('newer-version').message)

/** `isFree`: the other writer closed the school since. */
export function otherProgram({ computer, seemsGone }: OtherWriter, isFree: boolean): Access {
  if (isFree)
    return reads(
      'pen-free',
      `De school is op ${computer} gesloten. Kies Werk hier verder als u hier wilt schrijven.`,
      true
    )
  return seemsGone
    ? reads(
        'other-program',
        `Deze school stond nog open op ${computer}. Daar lijkt nu niemand meer te werken. Kies Toch hier werken om verder te gaan.`,
        true
      )
    : reads(
        'other-program',
        `Deze school staat open in een ander programma op ${computer}. U kunt hier lezen. Sluit de school daar om hier te werken.`
      )
}

export const otherWindow = (): Access =>
  reads(
    'other-window',
    'Deze school staat al open in een ander venster. U kunt hier lezen. Sluit het andere venster om hier te werken.'
  )
