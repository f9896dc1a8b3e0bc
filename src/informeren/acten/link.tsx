import { act } from '../../web/act/act.ts'
import { eisTekst } from '../../web/act/lezen.ts'
import { Losse } from '../../web/herleidbaar/vraag.tsx'
import { emailfout } from '../../web/invoer/contact.ts'
import { Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { veld } from '../../web/verzoek.ts'
import { leesstukTekst, maakLink } from '../../zaken/uitgaand/link.ts'
import { doelgroepberichtVersturen } from '../domain.ts'
import { verbodenInNota } from '../herleidbaar.ts'
import { Overwie } from './doelgroep.tsx'
import { Doelgroepveld, dicht, foutAls, nietErbij, nogGeenFeiten, onbekend, zonderDoelgroep } from './velden.tsx'
import { notaIn, spoorIn, Voorlezen } from './voorlezen.tsx'

export const link = act({
  pad: 'informeren/link',
  titel: 'Link sturen',
  knop: 'Zet de link klaar',
  terug: 'post',
  vanaf: 'informeren',
  leestInhoud: true,
  opdracht: { naam: 'doelgroepberichtVersturen', handeling: 'dossier.informeren', beslis: doelgroepberichtVersturen },
  gevolgen: () => [
    'De ontvanger krijgt een mail met een link die één keer opengaat. In de mail staat niets over de melding.',
    'U belt de ontvanger en zegt de code. Die ziet u hierna, bij Post.',
    'Het telt pas als ingelicht als de ontvanger de link heeft geopend.',
  ],
  kanNiet: zonderDoelgroep,
  velden: ({ f, fouten, g, v }) => {
    const nota = notaIn(g, f, v.desk)
    return (
      <>
        <Overwie g={g} f={f} />
        <Doelgroepveld f={f} />
        <Voorlezen g={g} f={f} desk={v.desk} />
        <Tekstveld
          naam="aan"
          label="Voor wie is de link?"
          uitleg="Naam en functie, zoals: mevrouw De Boer, bestuursadviseur."
          waarde={veld(f, 'aan')}
          fout={fouten.aan}
          maximum={200}
        />
        <Tekstveld
          naam="email"
          label="E-mailadres"
          uitleg="Laat het leeg als u de link zelf doorgeeft."
          soort="email"
          waarde={veld(f, 'email')}
          fout={fouten.email}
          maximum={200}
          nietVerplicht
        />
        {nota && <Losse sporen={verbodenInNota(nota.regels, g, nota.d)} f={f} />}
      </>
    )
  },
  lees: (f, _zaak, nieuwId, k) => {
    const aan = eisTekst(f, 'aan', 'gesprek', nieuwId, 'Schrijf op voor wie de link is.')
    const email = veld(f, 'email')
    const nota = k.inhoud && notaIn(k.inhoud, f, k.desk)
    const fouten = [
      ...foutAls('act', spoorIn(f, k)),
      ...foutAls('aan', aan.fout),
      ...foutAls('email', emailfout(email)),
      ...foutAls('act', nota ? null : onbekend),
    ]
    if (fouten.length > 0 || !nota || aan.id === null) return { ok: false, fouten }
    const [bewaard, inhoud] = [nieuwId(), nieuwId()]
    const eenmalig = maakLink(nieuwId, email === '' ? null : email)
    const delen = nota.regels.map(r => ({ kop: r.label, tekst: r.waarde }))
    return {
      ok: true,
      invoer: { doelgroep: nota.d.code, aan: aan.id, nota: bewaard, inhoud, link: eenmalig.id },
      teksten: [
        ...aan.teksten,
        { id: bewaard, soort: 'nota', tekst: JSON.stringify(nota.regels) },
        leesstukTekst(inhoud, { titel: `Informatie voor: ${nota.d.naam}`, delen }),
      ],
      links: [eenmalig],
    }
  },
  weigeringen: { dossierDicht: dicht, doelgroepOnbekend: onbekend, nietErbij, nogGeenFeiten },
})
