import type { Stuk, Voorlegging } from '../../begrippen/feiten/onderzoek.ts'
import { dagInWoorden, momentInWoorden } from '../../kernel/uitleg/datum.ts'
import type { KanNiet } from '../../web/act/act.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { stuknaam } from '../../web/dossierbeeld/woorden/onderzoek.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { findVoorgelegd } from '../../zaken/voorlegging.ts'
import { aangekondigd } from '../aankondigen/domain.ts'
import { aanTeKondigen, beletVaststellen, nogOpen, ophoudend } from '../domain.ts'
import { gedeeld } from './delen.tsx'

/** Refusals of settling a report, for who sent the form all the same. */
export const vastweigeringen = {
  ...gedeeld,
  adviesNietGewogen: 'Schrijf eerst op wat u met het advies van de deskundige deed.',
  geenConcept: 'Leg eerst een conceptrapport voor.',
  wachtOpReacties:
    'Er kan nog een reactie komen, of een reactie is nog niet verwerkt. Is een stuk verkeerd voorgelegd? Trek dat in.',
  nietAangekondigd: 'Kondig het onderzoek eerst schriftelijk aan bij de aanbieder (protocol, stap 5).',
  nogOpen: 'Kruis aan dat u vaststelt zonder wat nog openstaat, of handel dat eerst af.',
} as const

const wachtzin = (g: Geopend, stuk: Stuk, v: Voorlegging): string => {
  const wie = tekst(g, v.aan)
  const wat = stuknaam(g, stuk)
  return v.reactie
    ? `De reactie van ${wie} op ‘${wat}’ is nog niet verwerkt.`
    : `${wie} kan nog reageren op ‘${wat}’, tot en met ${dagInWoorden(v.dag)}.`
}

const opReacties = (g: Geopend, nu: string): KanNiet => {
  const wachtend = ophoudend(g.zaak, nu).flatMap(v => findVoorgelegd(g.zaak, v.voor) ?? [])
  const zin = wachtend.map(({ stuk, v }) => wachtzin(g, stuk, v)).join(' ')
  const teVerwerken = wachtend.find(({ v }) => v.reactie)
  if (!teVerwerken)
    return {
      zin: `${zin} Is een stuk verkeerd voorgelegd? Trek dat in.`,
      verder: { tekst: 'Naar de stukken', pad: 'onderzoek' },
    }
  const { stuk, v } = teVerwerken
  return {
    zin,
    verder: {
      tekst: `Verwerk de reactie van ${tekst(g, v.aan)}`,
      pad: `onderzoek/verwerken?stuk=${stuk.id}&voor=${v.voor}`,
    },
  }
}

const aankondigen = (g: Geopend): KanNiet => ({
  zin: 'Het onderzoek is nog niet schriftelijk aangekondigd bij de aanbieder, met de dag waarop het klaar is (protocol, stap 5). Is dat al gebeurd? Vink dan de taak op het dossier af.',
  verder: aangekondigd(g.zaak)
    ? { tekst: 'Schrijf de aankondiging', pad: `brief?sjabloon=${aanTeKondigen(g.zaak, g.protocol)}` }
    : { tekst: 'Kies eerst de dag', pad: 'onderzoek/aankondigen' },
})

const teWegen = (g: Geopend): KanNiet => {
  const d = g.zaak.werk.onderzoek?.deskundigen?.find(d => d.ontvangen && !d.gewogen)
  return {
    zin: `U schreef nog niet op wat u met het advies van ${tekst(g, d?.wie ?? null)} deed.`,
    verder: { tekst: 'Weeg het advies', pad: `onderzoek/deskundigenadvies-wegen?id=${d?.id}` },
  }
}

/** Why the report cannot be settled yet: which piece, whose reaction, and where to go on. */
export const vastbelet = (g: Geopend, nu: string): KanNiet | null => {
  const belet = beletVaststellen(g.zaak, g.protocol, nu)
  if (belet === null) return null
  if (belet === 'wachtOpReacties') return opReacties(g, nu)
  if (belet === 'nietAangekondigd') return aankondigen(g)
  if (belet === 'adviesNietGewogen') return teWegen(g)
  return { zin: vastweigeringen[belet], verder: { tekst: 'Naar het eigen onderzoek', pad: 'onderzoek' } }
}

/** What is still open and does not have to be: each named. */
export const openzinnen = (g: Geopend): readonly string[] => {
  const { deskundigen, gesprekken } = nogOpen(g.zaak)
  return [
    ...deskundigen.map(d => `Het advies van ${tekst(g, d.wie)} is er nog niet (gevraagd voor ${dagInWoorden(d.dag)}).`),
    ...gesprekken.map(x => `Het gesprek met ${tekst(g, x.wie)} staat nog open (gepland ${momentInWoorden(x.moment)}).`),
  ]
}

/** Who never reacted, though they could. */
export const zwijgers = (g: Geopend): readonly string[] =>
  (g.zaak.werk.onderzoek?.stukken ?? []).flatMap(stuk =>
    stuk.voorgelegd
      .filter(v => !v.reactie && !v.ingetrokken)
      .map(v => `${tekst(g, v.aan)} reageerde niet op ‘${stuknaam(g, stuk)}’. De termijn is voorbij.`),
  )
