import type { Stuk, Voorlegging } from '../../begrippen/feiten/onderzoek.ts'
import { metKleineLetter } from '../../kernel/uitleg/datum.ts'
import { act, type Velden } from '../../web/act/act.ts'
import { meegestuurd } from '../../web/act/soorten/mee.tsx'
import { email } from '../../web/act/soorten/tekst.tsx'
import { vragen } from '../../web/act/vragen.tsx'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { oordeelwoord, stukwoord } from '../../web/dossierbeeld/woorden/onderzoek.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { Leesstukweergave } from '../../web/kader/leesstuk.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { veld } from '../../web/route/verzoek.ts'
import { type Leesstuk, leesstukTekst, maakLink } from '../../zaken/uitgaand/link.ts'
import { reactieBeantwoorden } from '../beantwoorden.ts'
import { findStuk, findVoorlegging } from '../domain.ts'
import { oordeelVan } from '../tabel.ts'
import { bij, gedeeld } from './delen.tsx'

const deel = (g: Geopend, stuk: Stuk, v: Voorlegging, n: string, opmerking: string) => {
  const { oordeel, reden } = oordeelVan(v, n)
  const regels = [
    `Er stond: ${tekst(g, stuk.stellingen[Number(n)] ?? null)}`,
    `U schreef: ${tekst(g, opmerking)}`,
    `Wat wij ermee deden: ${metKleineLetter(oordeelwoord[oordeel])}.${reden ? ` ${tekst(g, reden)}` : ''}`,
  ]
  return { kop: `Stelling ${Number(n) + 1}`, tekst: regels.join('\n\n') }
}

/** What they read: their own remarks, and what was done with each. Made of what is there; nothing is typed again. */
const antwoordVan = (g: Geopend, stuk: Stuk, v: Voorlegging): Leesstuk => ({
  titel: `Wat wij met uw reactie deden (${tekst(g, v.aan)})`,
  delen: [
    { tekst: `U reageerde op: ${metKleineLetter(stukwoord[stuk.stuk])}. Dank u wel. Hieronder leest u wat wij deden.` },
    ...Object.entries(v.reactie?.opmerkingen ?? {}).map(([n, id]) => deel(g, stuk, v, n, id)),
  ],
})

const Gelezen = ({ f, g }: Pick<Velden, 'f' | 'g'>) => {
  const [stuk, v] = [findStuk(g.zaak, veld(f, 'stuk')), findVoorlegging(g.zaak, veld(f, 'stuk'), veld(f, 'voor'))]
  return (
    stuk &&
    v?.verwerkt && (
      <Kaart kop={`Wat ${tekst(g, v.aan)} leest`}>
        <Leesstukweergave stuk={antwoordVan(g, stuk, v)} niveau={3} />
      </Kaart>
    )
  )
}

const adres = vragen({
  ...bij,
  voor: meegestuurd(v => <Gelezen {...v} />),
  email: email({ uitleg: 'Zonder adres geeft u de link zelf.' }),
})

export const beantwoorden = act({
  pad: 'onderzoek/antwoord',
  titel: 'Antwoord op een reactie',
  knop: 'Zet het antwoord klaar',
  terug: 'post',
  vanaf: 'onderzoek',
  opdracht: { naam: 'reactieBeantwoorden', handeling: 'onderzoek.beoordelen', beslis: reactieBeantwoorden },
  gevolgen: () => [
    'Het antwoord staat klaar achter een eenmalige link, met een code die u per telefoon zegt.',
    'Is er een e-mailadres, dan gaat daar bericht heen, zonder een woord over de zaak.',
  ],
  velden: adres.velden,
  leestInhoud: true,
  lees: (f, zaak, nieuwId, k) => {
    const gelezen = adres.lees(f, zaak, nieuwId, k)
    if (!gelezen.ok) return gelezen
    const { email: aan, ...waar } = gelezen.invoer
    const [stuk, v] = [findStuk(zaak, waar.stuk), findVoorlegging(zaak, waar.stuk, waar.voor)]
    if (!stuk || !v || !k.inhoud)
      return { ok: false, fouten: [{ naam: 'act', tekst: 'Kies een reactie op de pagina Eigen onderzoek.' }] }
    const link = maakLink(nieuwId, aan)
    const inhoud = nieuwId()
    return {
      ok: true,
      invoer: { stuk: stuk.id, voor: v.voor, link: { id: link.id, inhoud } },
      teksten: [leesstukTekst(inhoud, antwoordVan(k.inhoud, stuk, v))],
      links: [link],
    }
  },
  weigeringen: {
    dossierDicht: gedeeld.dossierDicht,
    nogNietVerwerkt: 'Verwerk eerst de reactie.',
    alBeantwoord: 'Het antwoord is al klaargezet. Bij Post zet u het zo nodig opnieuw klaar.',
  },
})
