import type { Antwoord, Reactiekeuze } from '../../begrippen/feiten/onderzoek.ts'
import { dagInWoorden, metHoofdletter, momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { termijnnaam } from '../../protocollen/termijnnaam.ts'
import { keuzewoord, stukwoord } from '../../web/dossierbeeld/woorden/onderzoek.ts'
import { laatsteDag } from '../../web/dossierbeeld/woorden/uitgaand.ts'
import { Publiekpagina } from '../../web/kader/kader.tsx'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzerondjes, Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstvak, Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { Telefoon } from '../../web/onderdelen/telefoon.tsx'
import { Termijnlicht } from '../../web/onderdelen/termijnlicht.tsx'
import { type Formulier as Getypt, type Verzoek, veld, velden } from '../../web/route/verzoek.ts'
import { DE_TOEZICHTHOUDER, metNamen, termijnlicht } from '../../web/termijnstand.ts'
import { getVersie } from '../../zaken/baken.ts'
import { leesLeesstuk } from '../../zaken/uitgaand/link.ts'
import type { Binnen } from '../../zaken/uitgaand/terugkomen.ts'
import { findVoorgelegd, getoondeStellingen } from '../../zaken/voorlegging.ts'
import { NietBewaard } from './buiten.tsx'
import { kanReageren, stukhash } from './domain.ts'

export type Reageerprops = {
  v: Verzoek
  token: string
  code: string
  b: Binnen
  /** What was typed; null when what was saved stands in the form. */
  f: Getypt | null
  fouten: readonly Veldfout[]
  /** Somebody with the same link saved since: theirs stands beside what was typed. */
  botst: boolean
  /** What was sent belongs to another link. */
  vreemd: boolean
  bewaard: boolean
}

const KEUZES = (['eens', 'correctie', 'aanvulling'] as const satisfies readonly Reactiekeuze[]).map(waarde => ({
  waarde,
  label: keuzewoord[waarde],
}))

type Stelling = { readonly n: number; readonly tekst: string; readonly antwoord: Antwoord | undefined }

/** The statements that they may see, under the numbers of the piece. */
const stellingenVan = (b: Binnen): readonly Stelling[] => {
  const gevonden = findVoorgelegd(b.zaak, b.link.voor)
  if (!gevonden) return []
  const { delen } = leesLeesstuk(b.teksten.get(b.link.inhoud) ?? '{"titel":"","delen":[]}')
  return getoondeStellingen(gevonden.stuk, gevonden.v).map((n, i) => ({
    n,
    tekst: delen[i]?.tekst ?? '',
    antwoord: gevonden.v.concept?.antwoorden[n],
  }))
}

const woordelijk = (b: Binnen, a: Antwoord | undefined): string =>
  [a?.keuze && keuzewoord[a.keuze], a?.tekst && b.teksten.get(a.tekst)].filter(Boolean).join(': ') || 'nog niets'

const Stelling = ({ s, b, f, fouten, botst }: Pick<Reageerprops, 'b' | 'f' | 'fouten' | 'botst'> & { s: Stelling }) => {
  const fout = foutPerVeld(fouten)
  return (
    <section className="baken-stapel baken-stapel--dicht" aria-labelledby={`stelling-${s.n}`}>
      <h3 className="utrecht-heading-3" id={`stelling-${s.n}`}>
        Stelling {s.n + 1}
      </h3>
      <p className="utrecht-paragraph baken-verhaal">{s.tekst}</p>
      {botst && (
        <Mededeling soort="letop" kop="Net bewaard door iemand anders met deze link">
          <p>{woordelijk(b, s.antwoord)}</p>
        </Mededeling>
      )}
      <Keuzerondjes
        naam={`keuze_${s.n}`}
        label={`Wat vindt u van stelling ${s.n + 1}?`}
        naast
        opties={KEUZES}
        waarde={f ? veld(f, `keuze_${s.n}`) : (s.antwoord?.keuze ?? '')}
        fout={fout[`keuze_${s.n}`]}
      />
      <Tekstvak
        naam={`tekst_${s.n}`}
        label={`Wat moet er bij stelling ${s.n + 1} anders of erbij?`}
        uitleg={`Vul in als u ‘${keuzewoord.correctie}’ of ‘${keuzewoord.aanvulling}’ koos.`}
        waarde={f ? veld(f, `tekst_${s.n}`) : (b.teksten.get(s.antwoord?.tekst ?? '') ?? '')}
        fout={fout[`tekst_${s.n}`]}
        regels={3}
      />
    </section>
  )
}

const Tekenen = ({ b, f, fouten }: Reageerprops) => {
  const fout = foutPerVeld(fouten)
  const aan = b.teksten.get(findVoorgelegd(b.zaak, b.link.voor)?.v.aan ?? '') ?? ''
  return (
    <>
      <h2 className="utrecht-heading-2">Tekenen en versturen</h2>
      <p className="utrecht-paragraph">
        Deze link is voor <strong>{aan}</strong>. Na het tekenen verandert er niets meer aan uw reactie.
      </p>
      <Tekstveld
        naam="naam"
        label="Uw naam"
        uitleg="Met uw naam tekent u. Bewaart u alleen, dan vult u hem nog niet in."
        breedte="half"
        invullen="name"
        waarde={f ? veld(f, 'naam') : ''}
        fout={fout.naam}
        maximum={200}
      />
      <Vinkjes
        naam="akkoord"
        label="Handtekening"
        opties={[{ waarde: 'ja', label: 'Ik heb de stellingen gelezen, en dit is mijn reactie' }]}
        waarden={f ? velden(f, 'akkoord') : []}
        fout={fout.akkoord}
      />
      <Knoppen>
        <Knop soort="neven" naam="doe" waarde="teken">
          Teken en verstuur
        </Knop>
      </Knoppen>
    </>
  )
}

const Schrijven = (props: Reageerprops) => {
  const { v, token, code, b } = props
  const concept = findVoorgelegd(b.zaak, b.link.voor)?.v.concept
  const hash = stukhash(b.link.voor, b.teksten.get(b.link.inhoud) ?? '')
  return (
    <Formulier actie={`/${v.desk.loket}/reactie/${token}`} verborgen={{ code, hash, was: concept?.op ?? '' }} bewaak>
      <div id="veld-act" tabIndex={-1}>
        <h2 className="utrecht-heading-2">De stellingen</h2>
      </div>
      <p className="utrecht-paragraph">
        Bewaar zo vaak u wilt, en kom later terug met dezelfde link en code. Wij lezen pas mee als u hebt getekend.
        {concept && ` Het laatst bewaard ${momentInWoorden(concept.op)}.`}
      </p>
      {stellingenVan(b).map(s => (
        <Stelling key={s.n} s={s} {...props} />
      ))}
      <Knoppen>
        <Knop naam="doe" waarde="bewaar">
          Bewaar
        </Knop>
      </Knoppen>
      <Tekenen {...props} />
    </Formulier>
  )
}

/** What was signed, to print and keep: this page does not open again. */
const Getekend = ({ b }: { b: Binnen }) => {
  const r = findVoorgelegd(b.zaak, b.link.voor)?.v.reactie
  if (!r?.getekend) return null
  return (
    <>
      <Mededeling soort="gelukt" kop="U hebt getekend. Uw reactie is bij ons binnen.">
        <p>Print of bewaar deze pagina nu: de link gaat niet nog een keer open.</p>
      </Mededeling>
      {stellingenVan(b).map(({ n, tekst }) => (
        <Kaart key={n} kop={`Stelling ${n + 1}`} acties={<Badge>{keuzewoord[r.keuzes?.[n] ?? 'eens']}</Badge>}>
          <p className="utrecht-paragraph baken-verhaal">{tekst}</p>
          {r.opmerkingen[n] && (
            <p className="utrecht-paragraph baken-verhaal">
              <strong>Uw reactie:</strong> {b.teksten.get(r.opmerkingen[n])}
            </p>
          )}
        </Kaart>
      ))}
      <p className="utrecht-paragraph">
        Getekend door {b.teksten.get(r.getekend.naam)}, {momentInWoorden(r.ontvangenOp)}. Kenmerk van de tekst die u
        las: <span className="baken-link-heel">{r.getekend.hash}</span>
      </p>
    </>
  )
}

/** Until when, why that day, and what happens with who is late. */
const Termijn = ({ v, b }: Pick<Reageerprops, 'v' | 'b'>) => {
  const gevonden = findVoorgelegd(b.zaak, b.link.voor)
  const t = b.zaak.termijnen.find(t => t.id === gevonden?.v.termijn)
  if (!t) return null
  const naam = termijnnaam(getVersie(v.desk, b.zaak.protocolversie), t.code)
  const laat = t.status === 'lopend' && t.eindMoment <= v.nu.toISOString()
  return (
    <Kaart kop="Tot wanneer u kunt reageren">
      <Termijnlicht {...termijnlicht(t, naam, v.nu, new Map())} uitleg={undefined} />
      <p className="utrecht-paragraph baken-zacht">
        {metHoofdletter(metNamen(t.uitleg, DE_TOEZICHTHOUDER, { teksten: new Map(), buiten: true }))}
      </p>
      {laat && (
        <p className="utrecht-paragraph">
          U kunt nog reageren tot en met {dagInWoorden(laatsteDag(b.link.verlooptOp))}. Er staat dan bij dat uw reactie
          na de termijn kwam.
        </p>
      )}
    </Kaart>
  )
}

/** What was put to somebody: their own piece in numbered statements, and their reaction until they signed. */
export const Reageerpagina = (props: Reageerprops) => {
  const { v, b, fouten } = props
  const gevonden = findVoorgelegd(b.zaak, b.link.voor)
  const titel = gevonden ? stukwoord[gevonden.stuk.stuk] : 'Stuk'
  const getekend = Boolean(gevonden?.v.reactie?.getekend)
  const kan = kanReageren(b.zaak, b.link.voor)
  return (
    <Publiekpagina v={v} titel={titel} fout={fouten.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <Kop titel={titel} boven={v.desk.naam} />
      {props.bewaard && (
        <Mededeling soort="gelukt" kop="Bewaard">
          <p>Uw reactie is nog niet verstuurd. Dat is ze pas als u hebt getekend.</p>
        </Mededeling>
      )}
      {getekend ? <Getekend b={b} /> : <Termijn v={v} b={b} />}
      {!getekend && kan && (
        <p className="utrecht-paragraph">
          Wij hebben dit opgeschreven. Klopt het? Zeg het per stelling. Wat niet klopt, verbeteren wij, of wij schrijven
          op waarom niet. Vragen? Bel ons: <Telefoon nummer={v.desk.spoedtelefoon} />.
        </p>
      )}
      {props.vreemd && <NietBewaard v={v} />}
      {!getekend && kan && <Schrijven {...props} />}
      {!getekend && !kan && (
        <Mededeling soort="letop" kop="U kunt nu niet reageren">
          <p>
            Bel ons: <Telefoon nummer={v.desk.spoedtelefoon} />.
          </p>
        </Mededeling>
      )}
    </Publiekpagina>
  )
}
