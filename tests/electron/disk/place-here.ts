// Run by place.test.ts as another user or on a full disk: places a document and prints how it went.
import { placeFile } from '../../../electron/disk/place.ts'

const [folder = '', size = '0'] = process.argv.slice(2)
console.log(JSON.stringify(await placeFile(folder, 'Profiel.docx', new Uint8Array(Number(size)).fill(7))))
