import { dagVan } from '../../src/kernel/lokaal.ts'
import { stelBeeldSamen } from '../../src/pandsluiting/adviestekst.ts'
import * as pand from '../../src/pandsluiting/domain.ts'
import { bijzonderVan } from '../../src/protocollen/bases/bijzonder.ts'
import * as vermist from '../../src/vermissing/domain.ts'
import type { Stap } from '../../src/zaken/bulk/geschiedenis.ts'
import type { Tekst } from '../../src/zaken/register/inhoud.ts'
import { type Hand, schrijf, stap } from './hand.ts'
import { DAG, MINUUT, plus, UUR, werkmoment } from './rooster.ts'
import { gedaan } from './teksten/taken.ts'

const gekozen = (h: Hand, code: string): Tekst => schrijf(h, 'verslag', h.z.t.kies(gedaan[code] ?? ['Gedaan.']))

/** How long somebody was gone before it was reported. */
const WEG_VOOR_MELDING = 150 * MINUUT

/** The questions about somebody who is missing, answered as soon as it is taken up. */
export const beantwoord = (h: Hand): Stap => {
  const vragen = bijzonderVan(h.z.protocol).vermissing.vragen
  const jong = h.z.plan.wie.jaren < 13
  const antwoorden = Object.fromEntries(
    vragen.map(
      v => [v.code, v.telt === 'leeftijd' ? (jong ? 'ja' : 'nee') : v.telt === 'weegt' ? 'onbekend' : 'nee'] as const,
    ),
  )
  const invoer = {
    sinds: plus(h.z.plan.ontvangenOp, -WEG_VOOR_MELDING),
    antwoorden: { ...antwoorden, hoog_risico: jong ? 'nee' : 'ja' } as const,
    toelichting: null,
  }
  return stap(h.vanaf, h.wie, 'vermissingBeoordelen', (zaak, ctx) => vermist.vermissingBeoordelen(zaak, invoer, ctx))
}

export const volgOp = (h: Hand, op: string): Stap => {
  const verslag = gekozen(h, 'vermissing_opvolgen')
  const invoer = { contacten: ['melder', 'politie'], nieuws: verslag.tekst.includes('tip'), verslag: verslag.id }
  return stap(op, h.wie, 'vermissingOpvolgen', (zaak, ctx) => vermist.vermissingOpvolgen(zaak, invoer, ctx), [verslag])
}

/** Weighed again, and extra search asked of the police. */
export const weegOpnieuw = (h: Hand, op: string): readonly Stap[] => {
  const verslag = gekozen(h, 'vermissing_wegen')
  const vraag = schrijf(
    h,
    'opsporing',
    'Gevraagd om de telefoon te volgen en de haven en het station extra in de gaten te houden.',
  )
  return [
    stap(
      op,
      h.wie,
      'vermissingWegen',
      (zaak, ctx) => vermist.vermissingWegen(zaak, { extraOpsporing: true, verslag: verslag.id }, ctx),
      [verslag],
    ),
    stap(
      plus(op, 12 * MINUUT),
      h.wie,
      'opsporingVragen',
      (zaak, ctx) => vermist.opsporingVragen(zaak, { bij: 'politie', vraag: vraag.id, gevraagdOp: null }, ctx),
      [vraag],
    ),
  ]
}

/** Back, and the day after what came of it. */
export const keerTerug = (h: Hand, terugOp: string): readonly Stap[] => {
  const verslag = gekozen(h, 'terugkeer_vastleggen')
  const waar = schrijf(h, 'plek', 'Op de eigen groep')
  const hoe = /politie/.test(verslag.tekst) ? 'politie' : 'zelf'
  const terug = { terugOp, hoe, veilig: 'ja' as const, waar: waar.id, verslag: verslag.id }
  const nazorg = bijzonderVan(h.z.protocol).vermissing.nazorg
  const antwoorden = Object.fromEntries(nazorg.map(n => [n.code, n.code === 'nagesprek' ? 'ja' : 'nee'] as const))
  const daarna = { antwoorden, toelichtingen: null, ingelicht: null }
  return [
    stap(
      plus(terugOp, 25 * MINUUT),
      h.wie,
      'terugkeerVastleggen',
      (zaak, ctx) => vermist.terugkeerVastleggen(zaak, terug, ctx),
      [verslag, waar],
    ),
    stap(werkmoment(plus(terugOp, 20 * UUR), h.z.desk.openingstijden, 15), h.wie, 'nazorgVastleggen', (zaak, ctx) =>
      vermist.nazorgVastleggen(zaak, daarna, ctx),
    ),
  ]
}

const huisbezoek = (h: Hand, op: string) => {
  const situatie = schrijf(
    h,
    'gezinscheck',
    'Een moeder met drie kinderen. Zij huurt de woning; haar broer had er spullen liggen waar zij niet van wist.',
  )
  const gezien = schrijf(
    h,
    'gezinscheck',
    'De kinderen gaan naar school en eten goed. Zij slapen tot het besluit bij hun oma.',
  )
  const hulp = schrijf(
    h,
    'gezinscheck',
    'Een gezinscoach van het wijkteam komt drie keer per week. Schulden worden geordend.',
  )
  const dag = dagVan(op)
  const check: pand.Checkinvoer = {
    situatie: situatie.id,
    kinderen: true,
    veiligheid: { oordeel: 'met_afspraken', dag, bekekenDoor: 'wijkteam', toelichting: gezien.id },
    hulp: { stand: 'gestart', sinds: dag, toelichting: hulp.id },
    samen: { met: ['wijkteam', 'school'], dag },
  }
  return { check, teksten: [situatie, gezien, hulp] as const }
}

/** The advice in a draft, from the check: each text once, so that it can be read anywhere. */
const conceptVan = (h: Hand, bezoek: ReturnType<typeof huisbezoek>, op: string) => {
  const bij = new Map(bezoek.teksten.map(t => [t.id, t.tekst]))
  const p = bijzonderVan(h.z.protocol).pandsluiting
  const samen = stelBeeldSamen({ ...bezoek.check, op, door: h.wie }, p, id => (id ? bij.get(id) : undefined))
  return {
    beeld: schrijf(h, 'advies', samen.replaceAll('\n\n', '\n')),
    advies: schrijf(h, 'advies', h.z.t.kies(gedaan.advies_burgemeester ?? ['Niet sluiten.'])),
  }
}

/** What came after: the decision, and a look at the family. */
const naAdvies = (h: Hand, op: string): readonly Stap[] => {
  const verslag = schrijf(h, 'verslag', 'De kinderen zijn weer thuis. De coach blijft komen en school let op.')
  const dag = dagVan(plus(op, DAG))
  const besluit = { besluit: 'voorwaarden', dag, tot: null, toelichting: null }
  const gezin = {
    onderdak: 'eigen_woning',
    kinderenVeilig: 'ja' as const,
    hulpLoopt: 'ja' as const,
    verslag: verslag.id,
    volgende: null,
  }
  return [
    stap(
      werkmoment(plus(op, 26 * UUR), h.z.desk.openingstijden, 20),
      h.wie,
      'burgemeesterbesluitVastleggen',
      (zaak, ctx) => pand.burgemeesterbesluitVastleggen(zaak, besluit, ctx),
    ),
    stap(
      werkmoment(plus(op, 4 * DAG), h.z.desk.openingstijden, 35),
      h.wie,
      'gezinOpvolgen',
      (zaak, ctx) => pand.gezinOpvolgen(zaak, gezin, ctx),
      [verslag],
    ),
  ]
}

/** A family mapped and the mayor advised; what is left lying stays a draft. */
export const adviseer = (h: Hand, gezinOp: string, adviesOp: string, blijftConcept: boolean): readonly Stap[] => {
  const bezoek = huisbezoek(h, gezinOp)
  const { beeld, advies } = conceptVan(h, bezoek, gezinOp)
  const [coordinator = h.wie] = h.z.mensen.coordinatoren
  const concept = [
    stap(
      gezinOp,
      h.wie,
      'gezinscheckVastleggen',
      (zaak, ctx) => pand.gezinscheckVastleggen(zaak, bezoek.check, ctx),
      bezoek.teksten,
    ),
    stap(
      plus(gezinOp, 40 * MINUUT),
      h.wie,
      'adviesOpstellen',
      (zaak, ctx) => pand.adviesOpstellen(zaak, { beeld: beeld.id, advies: advies.id }, ctx),
      [beeld, advies],
    ),
  ]
  if (blijftConcept) return concept
  return [
    ...concept,
    stap(adviesOp, coordinator, 'adviesVaststellen', (zaak, ctx) => pand.adviesVaststellen(zaak, {}, ctx)),
    ...naAdvies(h, adviesOp),
  ]
}
