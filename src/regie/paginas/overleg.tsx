import type { Overleg, Overlegdeel } from '../../begrippen/werk.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import { dagInWoorden, momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { Dossierkop } from '../../web/dossierbeeld/kop.tsx'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { mogelijkVoor } from '../../web/dossierbeeld/mogelijk.ts'
import { vormnamen } from '../../web/dossierbeeld/woorden/overleg.ts'
import { naam, tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Controlelijst } from '../../web/onderdelen/formulier/controlelijst.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Leegstaat } from '../../web/onderdelen/leegstaat.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import { hoortBij } from '../../web/procedures.ts'
import type { Aangemeld } from '../../web/route/verzoek.ts'
import { Deelnemers, type Poststanden } from './deelnemers.tsx'

type Props = { v: Aangemeld; g: Geopend; post: Poststanden }
type Deelprops = Props & { deel: Overlegdeel; kan: boolean }

const leeg: Overlegdeel = { overleggen: [], deelnemers: [], afspraken: [], zorgconsul: [], zorg: [], verwezen: [] }

const Act = ({ g, pad, children, erbij }: { g: Geopend; pad: string; children: string; erbij?: string }) => (
  <Knop soort="neven" klein href={`/${g.zaak.loket}/dossiers/${g.zaak.id}/${pad}`} erbij={erbij}>
    {children}
  </Knop>
)

const standen = {
  gepland: { woord: 'Gepland', toon: 'accent' },
  gehouden: { woord: 'Gehouden', toon: 'goed' },
  afgezegd: { woord: 'Afgezegd', toon: 'neutraal' },
} as const

const Overlegkaart = (props: Deelprops & { o: Overleg }) => {
  const { g, kan, o } = props
  const wanneer = momentInWoorden(o.wanneer)
  const knop = (pad: string, woord: string) => (
    <Act g={g} pad={`${pad}?overleg=${o.id}`} erbij={wanneer}>
      {woord}
    </Act>
  )
  return (
    <Kaart
      kop={`${vormnamen[o.vorm]}, ${wanneer}`}
      acties={<Badge toon={standen[o.status].toon}>{standen[o.status].woord}</Badge>}
    >
      <Controlelijst
        regels={[
          { label: 'Waarover', waarde: tekst(g, o.doel) },
          { label: 'Waar', waarde: [tekst(g, o.waar), o.online && 'online'].filter(Boolean).join(', ') },
          { label: 'Voorzitter', waarde: tekst(g, o.voorzitter) },
          ...(o.verslag ? [{ label: 'Verslag', waarde: tekst(g, o.verslag) }] : []),
        ]}
      />
      <Deelnemers v={props.v} g={g} o={o} kan={kan} post={props.post} />
      {kan && (
        <Knoppen>
          {o.status === 'gepland' && knop('overleg-uitnodigen', 'Uitnodigen')}
          {o.status === 'gepland' && o.wanneer <= props.v.nu.toISOString() && knop('overleg-verslag', 'Verslag maken')}
          {o.status === 'gepland' && knop('overleg-verzetten', 'Verzetten')}
          {o.status === 'gepland' && knop('overleg-afzeggen', 'Afzeggen')}
          {o.status === 'gehouden' && knop('afspraak', 'Afspraak vastleggen')}
        </Knoppen>
      )}
    </Kaart>
  )
}

const Afspraken = ({ v, g, deel, kan }: Deelprops) => {
  const vandaag = dagVan(v.nu)
  const wie = (a: Overlegdeel['afspraken'][number]) => (a.eigenaar ? naam(g, a.eigenaar) : tekst(g, a.partner))
  return (
    <Kaart
      kop="Afspraken"
      acties={
        kan && (
          <Act g={g} pad="afspraak">
            Afspraak erbij
          </Act>
        )
      }
    >
      {deel.afspraken.length === 0 ? (
        <p className="baken-zacht">Er is nog niets afgesproken.</p>
      ) : (
        <Tabel
          bijschrift="Afspraken"
          bijschriftVerborgen
          rijen={deel.afspraken.toSorted((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : 1))}
          sleutel={a => a.id}
          kolommen={[
            { kop: 'Wat', rijkop: true, cel: a => tekst(g, a.wat) },
            { kop: 'Wie', cel: wie },
            { kop: 'Uiterlijk', cel: a => dagInWoorden(a.uiterlijk) },
            {
              kop: 'Stand',
              cel: a =>
                a.status !== 'open' ? (
                  [a.status === 'nagekomen' ? 'Nagekomen' : 'Losgelaten', tekst(g, a.toelichting)]
                    .filter(Boolean)
                    .join(': ')
                ) : a.uiterlijk < vandaag ? (
                  <Badge toon="letop">Te laat</Badge>
                ) : (
                  'Loopt'
                ),
            },
            {
              kop: 'Wijzigen',
              kopVerborgen: true,
              cel: a =>
                kan &&
                a.status === 'open' && (
                  <Act g={g} pad={`afspraak-afronden?afspraak=${a.id}`} erbij={tekst(g, a.wat) ?? ''}>
                    Rond af
                  </Act>
                ),
            },
          ]}
        />
      )}
    </Kaart>
  )
}

const Zorgconsul = ({ g, deel, kan }: Deelprops) => {
  const wacht = deel.zorgconsul.some(z => z.beantwoordOp === null)
  return (
    <Kaart
      kop="Zorgconsul"
      acties={
        kan && (
          <Act g={g} pad={wacht ? 'zorgconsul-antwoord' : 'zorgconsul'}>
            {wacht ? 'Antwoord vastleggen' : 'Voorleggen'}
          </Act>
        )
      }
    >
      {deel.zorgconsul.length === 0 && <p className="baken-zacht">Niet voorgelegd.</p>}
      {deel.zorgconsul.map(z => (
        <Controlelijst
          key={z.id}
          regels={[
            { label: 'Voorgelegd', waarde: momentInWoorden(z.op) },
            { label: 'Waarom', waarde: tekst(g, z.waarom) },
            { label: 'Vraag', waarde: tekst(g, z.vraag) },
            { label: 'Antwoord', waarde: z.antwoord ? tekst(g, z.antwoord) : 'Nog geen antwoord' },
            ...(z.vervolg ? [{ label: 'En nu', waarde: tekst(g, z.vervolg) }] : []),
          ]}
        />
      ))}
    </Kaart>
  )
}

const Gevolg = ({ g, deel, kan }: Deelprops) => (
  <Kaart
    kop="Wat kwam ervan"
    acties={
      kan && (
        <>
          {hoortBij(g.zaak.procedure, 'zorg-gestart') && (
            <Act g={g} pad="zorg-gestart">
              Alsnog zorg gestart
            </Act>
          )}
          <Act g={g} pad="melder-verwijzen">
            Melder verwezen
          </Act>
        </>
      )
    }
  >
    {deel.zorg.length + deel.verwezen.length === 0 && <p className="baken-zacht">Nog niets vastgelegd.</p>}
    <Controlelijst
      regels={[
        ...deel.zorg.map(z => ({
          label: 'Zorg gestart',
          waarde: `${tekst(g, z.zorg)}, door ${tekst(g, z.aanbieder)}, vanaf ${dagInWoorden(z.vanaf)}`,
        })),
        ...deel.verwezen.map(m => ({
          label: 'Melder verwezen',
          waarde: `${tekst(g, m.naar)} (${momentInWoorden(m.op)})`,
        })),
      ]}
    />
  </Kaart>
)

/** Meetings with partners, what was agreed and what came of it. */
export const Dossieroverleg = ({ v, g, post }: Props) => {
  const deel = g.zaak.werk.overleg ?? leeg
  const kan = mogelijkVoor(v, g.zaak)('dossier.bewerken') && g.zaak.status === 'in_behandeling'
  const props = { v, g, deel, kan, post }
  return (
    <Baliepagina v={v} titel={`Overleg ${g.zaak.nummer}`} breed>
      <Dossierkop v={v} zaak={g.zaak} protocol={g.protocol} collegas={g.collegas} hier="overleg" />
      <div className="baken-stapel">
        {kan && (
          <Knoppen>
            <Knop href={`/${g.zaak.loket}/dossiers/${g.zaak.id}/overleg-plannen`}>Overleg plannen</Knop>
          </Knoppen>
        )}
        {deel.overleggen.length === 0 && (
          <Leegstaat kop="Er is nog geen overleg">
            <p>Een ketenoverleg of een casusbespreking plant u hier. U legt vast wie komt en wat er is afgesproken.</p>
          </Leegstaat>
        )}
        {deel.overleggen
          .toSorted((a, b) => (a.wanneer < b.wanneer ? 1 : -1))
          .map(o => (
            <Overlegkaart key={o.id} {...props} o={o} />
          ))}
        <Afspraken {...props} />
        {hoortBij(g.zaak.procedure, 'zorgconsul') && <Zorgconsul {...props} />}
        <Gevolg {...props} />
      </div>
    </Baliepagina>
  )
}
