// The draft of a mail, read back by independent readers: postal-mime, and Python's own where it is on this machine.
import { execFileSync, spawnSync } from 'node:child_process'
import * as fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { emlOf, type DraftMail } from '../../../electron/mail/write-eml.ts'
import { tries } from '../../tries.ts'

const mail = (more: Partial<DraftMail>): DraftMail => ({
  to: ['mr@wilgenhof.example'],
  subject: 'Adviesaanvraag over ons ondersteuningsaanbod',
  text: 'Beste leden van de MR,\n\nWij vragen uw advies.',
  attachments: [],
  ...more
})

const HEADERS = [
  'x-unsent',
  'to',
  'subject',
  'message-id',
  'date',
  'mime-version',
  'content-type',
  'content-transfer-encoding'
]

/** What a mail program makes of it. */
async function read(eml: Uint8Array) {
  const { headers, to, subject, text, attachments } = await PostalMime.parse(eml)
  return {
    headers: headers.map(({ key }) => key),
    isDraft: headers.find(({ key }) => key === 'x-unsent')?.value === '1',
    to: to?.map(({ address }) => address) ?? [],
    subject,
    text: text?.replaceAll('\r\n', '\n').trimEnd(),
    attachments: attachments.map(({ filename, content, disposition }) => ({
      filename,
      disposition,
      bytes: Buffer.from(content as ArrayBuffer)
    }))
  }
}

const PYTHON = `
import base64, json, sys
from email import message_from_binary_file, policy
mail = message_from_binary_file(sys.stdin.buffer, policy=policy.default)
print(json.dumps({
  'headers': sorted(key.lower() for key in mail.keys()),
  'to': [one.addr_spec for one in mail['to'].addresses] if mail['to'] else [],
  'subject': mail['subject'],
  'text': mail.get_body(('plain',)).get_content().rstrip(),
  'attachments': [[one.get_filename(), base64.b64encode(one.get_payload(decode=True)).decode()] for one in mail.iter_attachments()],
  'defects': [str(one) for one in mail.defects],
}))
`
const hasPython = spawnSync('python3', ['-c', 'import email']).status === 0

function readByPython(eml: Uint8Array) {
  const said = execFileSync('python3', ['-c', PYTHON], { input: eml, encoding: 'utf8' })
  return JSON.parse(said) as {
    headers: string[]
    to: string[]
    subject: string
    text: string
    attachments: [string, string][]
    defects: string[]
  }
}

const anyBytes = Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * 7 + (at >> 8)) % 256))
const papers = [
  { fileName: '2027-03-23 Adviesaanvraag – De Wilgenhof.docx', bytes: anyBytes },
  {
    fileName: 'Één profiel “naar de MR”, façade & co; met een heel lange naam die nergens in één regel past.pdf',
    bytes: Buffer.from('%PDF-1.7\r\n.\r\n..\n\0\xFF', 'latin1')
  },
  { fileName: 'leeg.docx', bytes: Buffer.alloc(0) }
]

describe('a draft', () => {
  test('opens as a mail that is still to be sent, with its papers byte for byte under their own names', async () => {
    const eml = await emlOf(mail({ attachments: papers }))
    expect(await read(eml)).toMatchObject({
      isDraft: true,
      to: ['mr@wilgenhof.example'],
      subject: 'Adviesaanvraag over ons ondersteuningsaanbod',
      text: 'Beste leden van de MR,\n\nWij vragen uw advies.',
      attachments: papers.map(({ fileName, bytes }) => ({ filename: fileName, disposition: 'attachment', bytes }))
    })
  })

  test.runIf(hasPython)('reads the same in Python, without a defect', async () => {
    const subject = 'Reactie op uw advies – “De Wilgenhof”, één school'
    const seen = readByPython(await emlOf(mail({ subject, attachments: papers })))
    expect(seen).toMatchObject({
      to: ['mr@wilgenhof.example'],
      subject,
      text: 'Beste leden van de MR,\n\nWij vragen uw advies.',
      defects: []
    })
    expect(seen.attachments).toEqual(papers.map(({ fileName, bytes }) => [fileName, bytes.toString('base64')]))
  })

  test('to nobody yet has no address, and several all have theirs', async () => {
    expect((await read(await emlOf(mail({ to: [] })))).to).toEqual([])
    const to = ['mr@a.example', 'secretaris@b.example']
    expect((await read(await emlOf(mail({ to })))).to).toEqual(to)
  })

  test('has no line that is longer than mail may have, and ends each as mail does', async () => {
    const eml = Buffer.from(await emlOf(mail({ text: 'woord '.repeat(900), attachments: papers }))).toString('latin1')
    expect(eml.split('\r\n').every((line) => line.length <= 998 && !/[\r\n]/u.test(line))).toBe(true)
  })
})

describe('a hostile name', () => {
  const hostile = [
    'De Wilgenhof\r\nBcc: iemand@elders.example',
    'De Wilgenhof\nX-Eigen: ja\n\nEen andere tekst',
    'a\u2028Bcc: iemand@elders.example\u0085b\u0000c',
    '=?utf-8?Q?a=0D=0ABcc:_iemand@elders.example?=',
    '"; filename="anders.exe',
    '\uD800 half'
  ]
  test.each(hostile)('%j begins no header, in the subject or in the name of a file', async (name) => {
    const eml = await emlOf(
      mail({ subject: `Advies: ${name}`, attachments: [{ fileName: `${name}.docx`, bytes: anyBytes }] })
    )
    const { headers, attachments, to } = await read(eml)
    expect(headers.filter((key) => !HEADERS.includes(key))).toEqual([])
    expect(to).toEqual(['mr@wilgenhof.example'])
    expect(attachments).toHaveLength(1)
    expect(attachments[0]?.bytes).toEqual(anyBytes)
  })

  test('nor does any text whatever', async () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `${text}\r\nBcc: x@y.example\r\n\r\n`)
    )
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (subject, fileName) => {
        const { headers, attachments } = await read(
          await emlOf(mail({ subject, attachments: [{ fileName, bytes: anyBytes }] }))
        )
        return (
          headers.every((key) => HEADERS.includes(key)) &&
          attachments.length === 1 &&
          attachments[0]?.bytes.equals(anyBytes) === true
        )
      }),
      { numRuns: tries(200) }
    )
  })
})
