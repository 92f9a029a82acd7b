// Run by determinism.test.ts in other processes: prints what the same outlines become there.
import { createHash } from 'node:crypto'
import { writeWord } from '../../../electron/word/write.ts'
import { determinismOutlines } from './determinism-outlines.ts'

const hashes: string[] = []
for (const outline of determinismOutlines)
  hashes.push(
    createHash('sha256')
      .update(await writeWord(outline))
      .digest('hex')
  )
console.log(JSON.stringify({ hashes, zone: new Date(2020, 6, 1).getTimezoneOffset() }))
