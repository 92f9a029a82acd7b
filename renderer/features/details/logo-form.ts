// How a logo is kept: how large, and as what kind of picture, so that it stays small in the school's file and in every document.

/** The largest file that is looked at, in bytes: the photo of a large camera, and more. */
export const LARGEST_FILE = 20 * 1024 * 1024

/** In pixels; twice what it takes on paper. */
const WIDEST = 600
const HIGHEST = 300

/** In bytes. */
const LARGEST_PNG = 80 * 1024
const LARGEST_JPEG = 100 * 1024

export interface Size {
  readonly width: number
  readonly height: number
}

/** The same shape, made small enough; a small picture stays as it is. */
export function fitted({ width, height }: Size): Size {
  const scale = Math.min(1, WIDEST / width, HIGHEST / height)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

export type Form = { readonly type: 'png' } | { readonly type: 'jpeg'; /** 0 to 1 */ readonly quality: number }

/** PNG first: it keeps sharp edges, and what is see-through. Then JPEG, less and less sharp. */
const forms: readonly Form[] = [
  { type: 'png' },
  ...[0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3].map((quality): Form => ({ type: 'jpeg', quality }))
]

/** The first form that is small enough. `encode` gives base64. Undefined when even the last is too large. */
export function firstThatFits(
  encode: (form: Form) => string
): { readonly type: Form['type']; readonly data: string } | undefined {
  for (const form of forms) {
    const data = encode(form)
    if (bytesOf(data) <= (form.type === 'png' ? LARGEST_PNG : LARGEST_JPEG)) return { type: form.type, data }
  }
  return undefined
}

/** How many bytes base64 stands for. */
const bytesOf = (base64: string): number => Math.floor((base64.replace(/=+$/u, '').length * 3) / 4)
