import { act } from '../../web/act/act.ts'
import { email, regel } from '../../web/act/soorten/tekst.tsx'
import { vragen } from '../../web/act/vragen.tsx'
import { Losse } from '../../web/herleidbaar/vraag.tsx'
import { leesstukTekst, maakLink } from '../../zaken/uitgaand/link.ts'
import { doelgroepberichtVersturen } from '../domain.ts'
import { verbodenInNota } from '../herleidbaar.ts'
import { Overwie } from './doelgroep.tsx'
import { Doelgroepveld, dicht, foutAls, nietErbij, nietsTeVertellen, nogGeenFeiten, onbekend } from './velden.tsx'
import { notaIn, spoorIn, Voorlezen } from './voorlezen.tsx'

const vraag = vragen({
  aan: regel({
    label: 'Voor wie is de link?',
    uitleg: 'Naam en functie, zoals: mevrouw De Boer, bestuursadviseur.',
    soort: 'gesprek',
    maximum: 200,
    anders: 'Schrijf op voor wie de link is.',
  }),
  email: email({ uitleg: 'Laat het leeg als u de link zelf doorgeeft.' }),
})

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
  kanNiet: nietsTeVertellen,
  velden: ({ f, fouten, g, v }) => {
    const nota = notaIn(g, f, v.desk)
    return (
      <>
        <Overwie g={g} f={f} />
        <Doelgroepveld f={f} />
        <Voorlezen g={g} f={f} desk={v.desk} />
        {vraag.velden({ f, fouten, g, v })}
        {nota && <Losse sporen={verbodenInNota(nota.regels, g, nota.d)} f={f} />}
      </>
    )
  },
  lees: (f, zaak, nieuwId, k) => {
    const gelezen = vraag.lees(f, zaak, nieuwId, k)
    const nota = k.inhoud && notaIn(k.inhoud, f, k.desk)
    const fouten = [...foutAls('act', nota ? spoorIn(f, k) : onbekend), ...(gelezen.ok ? [] : gelezen.fouten)]
    if (fouten.length > 0 || !nota || !gelezen.ok) return { ok: false, fouten }
    const { aan, email } = gelezen.invoer
    const [bewaard, inhoud] = [nieuwId(), nieuwId()]
    const eenmalig = maakLink(nieuwId, email)
    const delen = nota.regels.map(r => ({ kop: r.label, tekst: r.waarde }))
    return {
      ok: true,
      invoer: { doelgroep: nota.d.code, aan, nota: bewaard, inhoud, link: eenmalig.id },
      teksten: [
        ...(gelezen.teksten ?? []),
        { id: bewaard, soort: 'nota', tekst: JSON.stringify(nota.regels) },
        leesstukTekst(inhoud, { titel: `Informatie voor: ${nota.d.naam}`, delen }),
      ],
      links: [eenmalig],
    }
  },
  weigeringen: { dossierDicht: dicht, doelgroepOnbekend: onbekend, nietErbij, nogGeenFeiten },
})
