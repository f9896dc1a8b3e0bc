import { dagInWoorden, inWoorden } from '../../kernel/uitleg/datum.ts'
import { act } from '../../web/act/act.ts'
import { meegestuurd } from '../../web/act/soorten/mee.tsx'
import { email } from '../../web/act/soorten/tekst.tsx'
import { vragen } from '../../web/act/vragen.tsx'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { Controlelijst } from '../../web/onderdelen/formulier/controlelijst.tsx'
import { veld } from '../../web/route/verzoek.ts'
import { type Leesstuk, leesstukTekst, maakLink } from '../../zaken/uitgaand/link.ts'
import { aanbiederHerinneren, partijen } from '../aanbieder/domain.ts'
import { lopendeTermijn } from '../schrijven/domain.ts'

const vraag = vragen({
  partij: meegestuurd(({ g, f }) => {
    const p = partijen(g.zaak).find(x => x.id === veld(f, 'partij'))
    const t = p && lopendeTermijn(g.zaak, g.protocol, p)
    return (
      p && (
        <Controlelijst
          regels={[
            { label: 'Voor', waarde: tekst(g, p.naam) },
            { label: 'Uiterlijk', waarde: t ? inWoorden(t.einde) : 'Er loopt geen termijn' },
            ...(p.herinnerd?.length ? [{ label: 'Al herinnerd', waarde: p.herinnerd.map(inWoorden).join(', ') }] : []),
          ]}
        />
      )
    )
  }),
  email: email({ uitleg: 'Laat het leeg als u zelf belt. De herinnering staat dan op de pagina van de aanbieder.' }),
})

const stuk = (loket: string, dag: string | undefined): Leesstuk => ({
  titel: 'Er wordt nog iets van uw organisatie verwacht',
  delen: [
    { tekst: `${loket} vroeg uw organisatie om een onderzoek, of om een deel daarvan. Dat is er nog niet.` },
    ...(dag ? [{ tekst: `De laatste dag is ${dagInWoorden(dag)}.` }] : []),
    {
      tekst:
        'Meld u aan zoals u dat eerder deed. Daar leest u wat er wordt gevraagd en waarom op die dag, en vraagt u zo nodig meer tijd.',
    },
  ],
})

export const herinneren = act({
  pad: 'zelfonderzoek/herinneren',
  titel: 'Een aanbieder herinneren',
  knop: 'Herinner',
  terug: 'zelfonderzoek',
  naar: ({ link }) => (link ? 'post' : 'zelfonderzoek'),
  opdracht: { naam: 'aanbiederHerinneren', handeling: 'dossier.bewerken', beslis: aanbiederHerinneren },
  gevolgen: () => [
    'De aanbieder leest op de eigen pagina dat u herinnerde, en wanneer.',
    'Met een e-mailadres gaat er ook een bericht uit, met een link die één keer opengaat. De 6 cijfers ziet u hierna, bij Post.',
    'De termijn verandert niet.',
  ],
  velden: vraag.velden,
  lees: (f, zaak, nieuwId, k) => {
    const gelezen = vraag.lees(f, zaak, nieuwId, k)
    if (!gelezen.ok) return gelezen
    const { partij, email } = gelezen.invoer
    if (email === null) return { ok: true, invoer: { partij, link: null } }
    const [link, inhoud] = [maakLink(nieuwId, email), nieuwId()]
    const p = partijen(zaak).find(x => x.id === partij)
    const dag = p && lopendeTermijn(zaak, k.protocol, p)?.einde.slice(0, 10)
    return {
      ok: true,
      invoer: { partij, link: { id: link.id, inhoud } },
      teksten: [leesstukTekst(inhoud, stuk(k.desk.naam, dag))],
      links: [link],
    }
  },
  weigeringen: {
    dossierDicht: 'Dit dossier is niet in behandeling. Heropen het eerst.',
    nietGevraagd: 'Er is nog niets gevraagd.',
    partijOnbekend: 'Deze aanbieder is er niet (meer). Kies opnieuw.',
    nietAanZet: 'Van deze aanbieder wordt nu niets verwacht.',
  },
})
