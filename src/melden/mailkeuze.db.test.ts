import { afterAll, expect, test } from 'vitest'
import { nieuwBaken } from '../../tests/opstelling/baken.ts'
import { inLoket } from '../db/verbinding.ts'
import { leesInstellingen } from '../main/instellingen.ts'
import { maakWeb } from '../main/web.tsx'
import type { Formulier } from '../web/route/verzoek.ts'
import { findJournaal } from '../zaken/register/store.ts'
import { indieningssleutel, maakConcept } from './concept/bewaren.ts'
import { beantwoord, nieuwConcept, versieNu } from './invullen/concept.ts'

const BEGIN = '2026-04-02T20:00:00Z'
const { baken, desk, sleutelmap } = await nieuwBaken(BEGIN)
const { loket } = desk
const instellingen = leesInstellingen({ PORT: '0', BAKEN_DEMO: 'ja', BAKEN_DATA: sleutelmap }, sleutelmap)
const app = await maakWeb({ baken }, instellingen, () => {})
afterAll(() => app.close())

const versie = versieNu(desk, new Date(BEGIN))
if (!versie) throw new Error('no version')
const vragen = versie.formulier.flatMap(s => s.velden)
const emailvraag = vragen.find(v => v.naar === 'melder.email')?.code ?? ''

const concept = (erbij: Formulier) => {
  const antwoorden: Formulier = { wat: 'Zwaluwenkind', minderjarig: 'nee', veilig: 'ja', ...erbij }
  const vol = versie.formulier.reduce((c, stap) => beantwoord(c, stap, antwoorden), nieuwConcept('inwoner', versie))
  return maakConcept(baken, loket, { ...vol, gezien: vragen.map(v => v.code) })
}
const koek = (adres: string) => ({ cookie: `__Host-baken-concept-${loket}=${adres}` })
const controle = async (adres: string) =>
  (await app.inject({ url: `/${loket}/melden/controle`, headers: koek(adres) })).body
const verstuur = async (adres: string, velden: Record<string, string>) => {
  await app.inject({
    method: 'POST',
    url: `/${loket}/melden/versturen`,
    headers: { ...koek(adres), 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ sleutel: indieningssleutel(adres), ...velden }).toString(),
  })
  return inLoket(baken.db, loket, async tx => {
    const rij = await tx
      .selectFrom('melding as m')
      .innerJoin('zaak_melding as z', 'z.melding', 'm.id')
      .select(['m.mail_gekozen_op as gekozenOp', 'z.zaak'])
      .orderBy('m.nummer', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    const feiten = (await findJournaal(tx, loket, rij.zaak)).flatMap(r => r.feiten.map(f => f.soort))
    return [rij.gekozenOp !== null, feiten.includes('MailberichtGekozen')]
  })
}

test.each([
  ['who gave an address and chose it', { [emailvraag]: 'zwaluw@voorbeeld.invalid' }, { mail: 'ja' }, true],
  ['who gave an address and did not', { [emailvraag]: 'zwaluw@voorbeeld.invalid' }, {}, false],
  ['who gave none, whatever was sent', {}, { mail: 'ja' }, false],
])('at sending a mail is chosen by %s', async (_, antwoorden, velden, gekozen) => {
  const adres = await concept(antwoorden)
  expect((await controle(adres)).includes('name="mail"')).toBe(emailvraag in antwoorden)
  expect(await verstuur(adres, velden)).toEqual([gekozen, gekozen])
})
