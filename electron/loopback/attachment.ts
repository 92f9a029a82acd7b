// Gives a made document to the browser as a download.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { plainHeaders } from '../host/window/content-policy.ts'

/** False when the file is not there any more; nothing was sent then. */
export async function sendAttachment(response: ServerResponse, file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined)
  if (found?.isFile() !== true) return false
  response.writeHead(200, {
    ...plainHeaders,
    'Content-Type': KINDS[path.extname(file)] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'Content-Disposition': dispositionOf(path.basename(file))
  })
  // The browser may stop a download half-way: that is no error of ours.
  await pipeline(createReadStream(file), response).catch(() => response.destroy())
  return true
}

const KINDS: Readonly<Record<string, string>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.eml': 'message/rfc822',
  '.zip': 'application/zip'
}

/** The name twice: in plain letters for old programs, and in full (RFC 5987, in RFC 6266's form). */
function dispositionOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[–—]/g, '-')
    .replace(/[^ \w.()-]/g, '_')
  const full = encodeURIComponent(name.toWellFormed()).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`
}
