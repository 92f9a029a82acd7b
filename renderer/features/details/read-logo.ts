// A file that the director chose, made into the school's logo.
import type { Logo } from '#shared/school/school.ts'
import { firstThatFits, fitted, LARGEST_FILE } from './logo-form.ts'

export type ReadLogo = { readonly ok: true; readonly logo: Logo } | { readonly ok: false; readonly message: string }

const TOO_LARGE = 'Dit bestand is groter dan 20 MB. Kies een kleiner bestand, of bewaar het logo eerst kleiner.'
const NO_PICTURE = 'Dit bestand is geen plaatje dat het programma kan lezen. Kies een PNG of een JPG.'

/** Without words on what it shows: those are asked afterwards. */
export async function readLogo(file: File): Promise<ReadLogo> {
  if (file.size > LARGEST_FILE) return { ok: false, message: TOO_LARGE }
  const picture = await createImageBitmap(file).catch(() => undefined)
  if (picture === undefined) return { ok: false, message: NO_PICTURE }
  const logo = draw(picture)
  picture.close()
  return logo === undefined ? { ok: false, message: NO_PICTURE } : { ok: true, logo }
}

function draw(picture: ImageBitmap): Logo | undefined {
  const { width, height } = fitted(picture)
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  const pen = canvas.getContext('2d')
  if (pen === null) return undefined
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, 0, 0, width, height)
  const kept = firstThatFits((form) => {
    if (form.type === 'png') return base64Of(canvas.toDataURL('image/png'))
    // JPEG knows nothing see-through: white paper behind it.
    pen.globalCompositeOperation = 'destination-over'
    pen.fillStyle = '#ffffff'
    pen.fillRect(0, 0, width, height)
    return base64Of(canvas.toDataURL('image/jpeg', form.quality))
  })
  return kept && { ...kept, width, height, alt: '' }
}

const base64Of = (address: string): string => address.slice(address.indexOf(',') + 1)
