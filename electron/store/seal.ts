// The checksum that school.json carries as its last key: over the bytes of all the rest as we write them, without that key.
// In the file itself, so that it goes wherever the file goes. It tells of a bit that turned on a disk and of a change by
// another hand; it is no secret, and keeps nobody out.
import { createHash } from 'node:crypto'
import { sumOf } from './checksums.ts'
import { plainJson } from './plain-json.ts'

const KEY = 'checksum'
const SIGN = 'sha256:'
const END = '\n}\n'

const sealOf = (sum: string): string => `,\n  "${KEY}": "${SIGN}${sum}"${END}`
const SEAL = /^,\n {2}"checksum": "sha256:([0-9a-f]{64})"\n\}\n$/
const SEAL_LENGTH = sealOf(''.padEnd(64)).length
const SAYS_SUM = /^sha256:[0-9a-f]{64}$/

/** The bytes of a file with its checksum. @param bytes what plainJson gives of an object that has a key. */
export function sealed(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([bytes.subarray(0, bytes.length - END.length), Buffer.from(sealOf(sumOf(bytes)))])
}

export interface Unsealed {
  /** All the rest: the checksum belongs to the file and not to the school. */
  readonly value: Record<string, unknown>
  readonly said: unknown
}

export function unsealed(raw: Record<string, unknown>): Unsealed {
  const { [KEY]: said, ...value } = raw
  return { value, said }
}

/** Whether the file is as it was written, or from before files had a checksum. Other white space is no other file. */
export function isAsWritten(bytes: Uint8Array, { value, said }: Unsealed): boolean {
  // The key may have lost a bit itself.
  if (said === undefined) return !Object.values(value).some((one) => typeof one === 'string' && SAYS_SUM.test(one))
  const sum = SEAL.exec(Buffer.from(bytes.subarray(-SEAL_LENGTH)).toString('latin1'))?.[1]
  const isSame =
    sum !== undefined &&
    createHash('sha256')
      .update(bytes.subarray(0, bytes.length - SEAL_LENGTH))
      .update(END)
      .digest('hex') === sum
  return isSame || said === `${SIGN}${sumOf(plainJson(value))}`
}
