import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Ingestuurd } from '../../zaken/bijlagen/keur.ts'
import type { Formulier } from '../route/verzoek.ts'

/** A form with files: what was typed, and what was chosen, by field. */
export type Upload = {
  readonly formulier: Formulier
  readonly bestanden: ReadonlyMap<string, readonly Ingestuurd[]>
}

const VELDEN = 500
const DELEN = 600
/** More files than this nobody chooses by hand; the rest is not looked at. */
const BESTANDEN = 60

/** Reads to the end also what is too large: a browser that is cut off while sending shows a dead line, and no sentence. */
const leesHoogstens = async (stroom: AsyncIterable<Buffer>, hoogstens: number) => {
  const delen: Buffer[] = []
  let lengte = 0
  for await (const deel of stroom) {
    lengte += deel.length
    if (lengte <= hoogstens) delen.push(deel)
    else delen.length = 0
  }
  return { bytes: Buffer.concat(delen), heel: lengte <= hoogstens, leeg: lengte === 0 }
}

/** Lets routes within it take files. Elsewhere a form is text. */
export const metUploads = (app: FastifyInstance, hang: (kamer: FastifyInstance) => void): Promise<void> =>
  Promise.resolve(
    app.register(async kamer => {
      await kamer.register(multipart, {
        limits: {
          fields: VELDEN,
          fieldSize: 1_000_000,
          parts: DELEN,
          files: BESTANDEN,
          fileSize: Number.POSITIVE_INFINITY,
        },
      })
      hang(kamer)
    }),
  ).then(() => {})

const erbij = (f: Record<string, string | string[]>, naam: string, waarde: string): void => {
  const al = f[naam]
  f[naam] = al === undefined ? waarde : [...(typeof al === 'string' ? [al] : al), waarde]
}

/** Reads a form with files; of a file larger than `hoogstens` bytes only that it was. A field without a file has none. */
export const leesUpload = async (request: FastifyRequest, hoogstens: number): Promise<Upload> => {
  const formulier: Record<string, string | string[]> = {}
  const bestanden = new Map<string, Ingestuurd[]>()
  if (!request.isMultipart()) return { formulier: (request.body ?? {}) as Formulier, bestanden }
  for await (const deel of request.parts()) {
    if (deel.type !== 'file') {
      erbij(formulier, deel.fieldname, String(deel.value))
      continue
    }
    const { bytes, heel, leeg } = await leesHoogstens(deel.file, hoogstens)
    if (!deel.filename && leeg) continue
    const al = bestanden.get(deel.fieldname) ?? []
    bestanden.set(deel.fieldname, [...al, { naam: deel.filename ?? '', bytes, heel }])
  }
  return { formulier, bestanden }
}
