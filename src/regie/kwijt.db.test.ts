import { afterAll, expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../tests/opstelling/baken.ts'
import { screening, verzoek } from '../../tests/opstelling/voorbeeld.ts'
import { inLoket } from '../db/verbinding.ts'
import { behandelaarToewijzen } from '../dossier/behandeling.ts'
import { leesInstellingen } from '../main/instellingen.ts'
import { maakWeb } from '../main/web.tsx'
import { meldingScreenen } from '../screening/domain.ts'
import { beginSessie } from '../toegang/sessies.ts'
import type { Wie } from '../toegang/wie.ts'
import { sessiekoekje } from '../web/route/verzoek.ts'
import { handle } from '../zaken/deuren/handle.ts'
import { openDossier } from '../zaken/deuren/openen.ts'
import { overdrachtAannemen, overdrachtVoorstellen } from './overdracht.ts'

const { baken, desk, sleutelmap } = await nieuwBaken('2026-04-02T08:00:00Z')
const { loket } = desk
const instellingen = leesInstellingen({ PORT: '0', BAKEN_DEMO: 'ja', BAKEN_DATA: sleutelmap }, sleutelmap)
const app = await maakWeb({ baken }, instellingen, () => {})
afterAll(() => app.close())
const noor = await nieuweGebruiker(baken, loket, 'Noor', 'coordinator')
const anna = await nieuweGebruiker(baken, loket, 'Anna', 'medewerker')
const bert = await nieuweGebruiker(baken, loket, 'Bert', 'medewerker')

const TEKST = 'Moeder belde: zij slaapt vannacht bij haar zus.'
const nieuwDossier = async () => {
  const opening = await openDossier(baken, verzoek(loket))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak, nummer } = opening.ontvangst
  const screenen = { naam: 'screenen', handeling: 'dossier.screenen', beslis: meldingScreenen } as const
  await handle(baken, noor, { zaak, opdracht: screenen, invoer: screening({ vertrouwelijkheid: 'afgeschermd' }) })
  return { zaak, nummer }
}
/** Whose dossier it is. */
const geef = (zaak: string, aan: Wie) =>
  handle(baken, noor, {
    zaak,
    opdracht: { naam: 'toewijzen', handeling: 'dossier.toewijzen', beslis: behandelaarToewijzen },
    invoer: { aan: aan.id, kanBehandelen: true },
  })
/** Handed over by who has it, and accepted; the giver does not stay. */
const draagOver = async (zaak: string, van: Wie, aan: Wie) => {
  await handle(baken, van, {
    zaak,
    opdracht: { naam: 'overdragen', handeling: 'dossier.overdragen', beslis: overdrachtVoorstellen },
    invoer: { aan: aan.id, kanBehandelen: true, toelichting: baken.nieuwId(), blijft: false },
  })
  return handle(baken, aan, {
    zaak,
    opdracht: { naam: 'aannemen', handeling: 'overdracht.beantwoorden', beslis: overdrachtAannemen },
    invoer: {},
  })
}
const stuur = async (wie: Wie, pad: string, velden: Record<string, string>) => {
  const token = await inLoket(baken.db, loket, tx => beginSessie(tx, loket, wie.id, baken.klok()))
  return app.inject({
    method: 'POST',
    url: `/${loket}/dossiers/${pad}`,
    headers: { cookie: `${sessiekoekje(loket)}=${token}`, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(velden).toString(),
  })
}

test('a note on a dossier that was handed over meanwhile is refused with the text to copy, and nothing of the dossier', async () => {
  const { zaak, nummer } = await nieuwDossier()
  await geef(zaak, anna)
  expect(await draagOver(zaak, anna, bert)).toMatchObject({ ok: true })
  const antwoord = await stuur(anna, `${zaak}/notitie`, { tekst: TEKST, versie: '3' })
  expect(antwoord.statusCode).toBe(404)
  expect(antwoord.body).toContain(TEKST)
  expect(antwoord.body).toContain('Wat u typte is niet opgeslagen')
  expect(antwoord.body).not.toContain(nummer)
})

test('it reads the same when there is no such dossier', async () => {
  const { zaak } = await nieuwDossier()
  await geef(zaak, bert)
  const wel = await stuur(anna, `${zaak}/notitie`, { tekst: TEKST, versie: '3' })
  const niet = await stuur(anna, `${baken.nieuwId()}/notitie`, { tekst: TEKST, versie: '3' })
  expect(niet.statusCode).toBe(wel.statusCode)
  const zonderSessie = (s: string) => s.replaceAll(/(csrf|nonce|kenmerk)[^>]*/gi, '')
  expect(zonderSessie(niet.body)).toBe(zonderSessie(wel.body))
})

test('without a typed word there is nothing to copy', async () => {
  const antwoord = await stuur(anna, `${baken.nieuwId()}/notitie`, { versie: '3' })
  expect(antwoord.statusCode).toBe(404)
  expect(antwoord.body).not.toContain('Wat u typte')
})
