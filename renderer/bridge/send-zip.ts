// In the browser a zip is sent to the host, which knows no dialog to choose one.
import { failed, type Answer } from '#shared/contract/answer.ts'
import { problem } from '#shared/contract/problems.ts'
import { ZIP_ADDRESS, ZIP_TYPE } from '#shared/contract/zip-address.ts'

/** Gives the id by which the host names it. */
export async function sendZip(file: File): Promise<Answer<{ readonly zipId: string }>> {
  try {
    const response = await fetch(`${ZIP_ADDRESS}?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { 'Content-Type': ZIP_TYPE },
      body: file
    })
    return (await response.json()) as Answer<{ readonly zipId: string }>
  } catch {
    return failed(problem('internal'))
  }
}
