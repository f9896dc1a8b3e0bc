import { inLoket } from '../../db/verbinding.ts'
import { normaliseerCode } from '../../kernel/toegangscode.ts'
import { sleutelUit } from '../../kluis/geheim.ts'
import { ontsleutel, plaats, versleutel } from '../../kluis/versleuteling.ts'
import { codehash } from '../../kluis/zoektoken.ts'
import { logBlik } from '../../toegang/toegangslog.ts'
import type { Baken } from '../../zaken/baken.ts'
import { type Codezegels, findConceptBijCode } from './store.ts'

const bijCode = (loket: string, id: string): string => plaats(loket, 'concept', id, 'adres_bij_code')
const bijAdres = (loket: string, id: string): string => plaats(loket, 'concept', id, 'code_bij_adres')
const DOEL = 'baken concept'

/**
 * What is kept of a code: its keyed hash, the address sealed under the code, and the code sealed under the address.
 * On the device with the cookie the code can be shown again; on another one the code leads to the address; who has
 * only the register and its keys gets neither.
 */
export const verzegelCode = (zoek: Buffer, loket: string, id: string, adres: string, code: string): Codezegels => ({
  code_hash: codehash(zoek, code),
  adres_bij_code: versleutel(sleutelUit(code, DOEL), adres, bijCode(loket, id)),
  code_bij_adres: versleutel(sleutelUit(adres, DOEL), code, bijAdres(loket, id)),
})

/** The code of a draft, for the device that has its address. */
export const leesCode = (
  rij: Pick<Codezegels, 'code_bij_adres'>,
  loket: string,
  id: string,
  adres: string,
): string | null =>
  rij.code_bij_adres && ontsleutel(sleutelUit(adres, DOEL), rij.code_bij_adres, bijAdres(loket, id)).toString('utf8')

/**
 * The address of the draft to which somebody has the code; null when there is none (any more). Every try leaves a
 * line in the access log, so that guessing is counted.
 */
export const vindAdres = async (
  baken: Baken,
  loket: string,
  getypt: string,
  herkomst: string,
): Promise<string | null> => {
  const code = normaliseerCode(getypt)
  const zoek = await baken.kluis.zoeksleutel(loket)
  return inLoket(baken.db, loket, async tx => {
    const rij = code ? await findConceptBijCode(tx, loket, codehash(zoek, code), baken.klok()) : undefined
    await logBlik(tx, {
      loket,
      wie: null,
      rol: 'melder',
      handeling: 'openbaar.melden',
      doel: 'melding-behandelen',
      herkomst,
      uitkomst: rij ? 'toegestaan' : 'niet-gevonden',
    })
    if (!code || !rij?.adres_bij_code) return null
    return ontsleutel(sleutelUit(code, DOEL), rij.adres_bij_code, bijCode(loket, rij.id)).toString('utf8')
  })
}
