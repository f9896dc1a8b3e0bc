import type { FastifyRequest } from 'fastify'
import { MAX_BYTES } from '../lezen/bestand.ts'
import type { Soortbestand } from '../store.ts'

export type Upload = {
  readonly soort: Soortbestand | null
  readonly naam: string
  readonly bytes: Buffer | null
}

/** One byte more than is taken in, so that a file that is too large can be named as such. */
export const UPLOADGRENZEN = { fileSize: MAX_BYTES + 1, files: 1, fields: 5, fieldSize: 1000, parts: 10 } as const

const LEEG: Upload = { soort: null, naam: '', bytes: null }

const schoon = (naam: string): string =>
  naam
    .replace(/^.*[\\/]/, '')
    .replaceAll(/\p{C}/gu, '')
    .slice(0, 200)

/** Reads the file and what it is said to be. Without a file the bytes are null. */
export const leesUpload = async (request: FastifyRequest): Promise<Upload> => {
  if (!request.isMultipart()) return LEEG
  let upload = LEEG
  for await (const deel of request.parts({ limits: UPLOADGRENZEN })) {
    if (deel.type === 'file') {
      const bytes = await deel.toBuffer()
      if (deel.fieldname === 'bestand' && deel.filename) upload = { ...upload, naam: schoon(deel.filename), bytes }
    } else if (deel.fieldname === 'soort' && (deel.value === 'register' || deel.value === 'jaartotalen'))
      upload = { ...upload, soort: deel.value }
  }
  return upload
}
