import type { Zaak } from '../../src/begrippen/zaak.ts'
import { inLoket } from '../../src/db/verbinding.ts'
import { plusDagen } from '../../src/kernel/dag.ts'
import { dagVan } from '../../src/kernel/lokaal.ts'
import { maakCode } from '../../src/kernel/toegangscode.ts'
import type { Wie } from '../../src/toegang/wie.ts'
import { saveDeel } from '../../src/zaken/aanbieder/delen.ts'
import { insertGebeurtenis } from '../../src/zaken/aanbieder/tijdlijn.ts'
import type { Baken } from '../../src/zaken/baken.ts'
import { handle } from '../../src/zaken/deuren/handle.ts'
import { findOrganisaties } from '../../src/zaken/organisaties.ts'
import { findZaak } from '../../src/zaken/register/store.ts'
import { leesstukTekst, maakLink } from '../../src/zaken/uitgaand/link.ts'
import { aanbiederBevestigen, ketenpartnerUitnodigen, toegangGeven } from '../../src/zelfonderzoek/aanbieder/domain.ts'

/** With what number each invented provider signs in; the numbers are nobody's. */
const nummers: Readonly<Record<string, string>> = {
  'Begeleid Wonen Het Anker': '90000011',
  'Dagbesteding De Werf': '90000012',
  'Thuisbegeleiding Samenloop': '90000013',
  'Ambulant Team Oeverzicht': '90000014',
}

const findZaken = (baken: Baken, loket: string): Promise<readonly { zaak: Zaak; aanbieder: string }[]> =>
  inLoket(baken.db, loket, async tx => {
    const namen = await findOrganisaties(tx, loket)
    const rijen = await tx.selectFrom('zaak').select('id').where('loket', '=', loket).orderBy('id').execute()
    const zaken = await Promise.all(rijen.map(r => findZaak(tx, loket, r.id)))
    return zaken.flatMap(zaak =>
      zaak?.werk.zelfonderzoek ? [{ zaak, aanbieder: namen.get(zaak.screening?.organisatie ?? '') ?? '' }] : [],
    )
  })

const bevestig = async (baken: Baken, wie: Wie, zaak: Zaak, aanbieder: string): Promise<void> => {
  const naam = baken.nieuwId()
  const organisatie = zaak.screening?.organisatie
  await handle(baken, wie, {
    zaak: zaak.id,
    opdracht: { naam: 'aanbiederBevestigen', handeling: 'dossier.bewerken', beslis: aanbiederBevestigen },
    invoer: { kenmerk: nummers[aanbieder] ?? null, naam, zelfde: false, ...(organisatie ? { organisatie } : {}) },
    teksten: [{ id: naam, soort: 'organisatie', tekst: aanbieder }],
  })
}

/** One that takes part and can sign in, and one that cannot: it has a code, behind a link that is still shut. */
const nodigUit = async (baken: Baken, wie: Wie, zaak: string, aanbieder: string): Promise<string> => {
  const naam = baken.nieuwId()
  const uit = await handle(baken, wie, {
    zaak,
    opdracht: { naam: 'ketenpartnerUitnodigen', handeling: 'dossier.bewerken', beslis: ketenpartnerUitnodigen },
    invoer: { kenmerk: nummers[aanbieder] ?? null, naam, dag: plusDagen(dagVan(baken.klok()), 21) },
    teksten: [{ id: naam, soort: 'organisatie', tekst: aanbieder }],
  })
  return uit.ok ? (uit.zaak.werk.aanbieders?.partijen.at(-1)?.id ?? '') : ''
}

const geefCode = async (baken: Baken, wie: Wie, zaak: string, partij: string): Promise<void> => {
  const [id, inhoud, code] = [baken.nieuwId(), baken.nieuwId(), maakCode()]
  const link = maakLink(baken.nieuwId, null)
  const delen = [{ tekst: 'Met de code hieronder komt u bij het onderzoek. Bewaar haar op een veilige plek.' }]
  await handle(baken, wie, {
    zaak,
    opdracht: { naam: 'toegangGeven', handeling: 'dossier.bewerken', beslis: toegangGeven },
    invoer: { id, partij, link: link.id, inhoud },
    teksten: [leesstukTekst(inhoud, { titel: 'Uw toegang tot het onderzoek', delen, toegang: code })],
    links: [link],
    toegangen: [{ id, code }],
  })
}

/** Three providers, one timeline that is not released yet, and a part that two people wrote at the same time. */
const vulKeten = async (baken: Baken, wie: Wie, zaak: Zaak): Promise<void> => {
  const werf = await nodigUit(baken, wie, zaak.id, 'Dagbesteding De Werf')
  const nacht = await nodigUit(baken, wie, zaak.id, 'Vrijwillige Nachtwacht Wilgenstad')
  await geefCode(baken, wie, zaak.id, nacht)
  const { loket } = zaak
  const sleutel = (await baken.kluis.pak(loket, [zaak.id])).get(zaak.id)
  if (!sleutel) return
  const op = baken.klok().toISOString()
  const dag = plusDagen(dagVan(zaak.ontvangenOp), -1)
  await inLoket(baken.db, loket, async tx => {
    const zet = (partij: string, tijd: string, auteur: string, wat: string) =>
      insertGebeurtenis(tx, { zaak, sleutel }, { id: baken.nieuwId(), partij, dag, tijd, wat, auteur }, op)
    await zet(zaak.id, '09:15', 'Elin Postma', 'De begeleider belde de cliënt. Er werd niet opgenomen.')
    await zet(werf, '10:00', 'Koen Brandsma', 'De cliënt kwam niet op de dagbesteding. Wij belden niet.')
    const deel = { deel: 'feiten', versie: 1, op }
    const plek = { zaak, partij: zaak.id, sleutel }
    const een = 'De begeleider belde op maandag. Dinsdag ging zij langs en vond de cliënt op de vloer.'
    const twee = 'Op maandag is er gebeld, en dat is niet doorgegeven aan de avonddienst.'
    const nieuw = (naast: boolean, tekst: string, auteur: string) =>
      saveDeel(tx, plek, { ...deel, id: baken.nieuwId(), naast, tekst, auteurs: [auteur] })
    await nieuw(false, een, 'Elin Postma')
    await nieuw(true, twee, 'Sem Wouda')
  })
}

/** The providers of the supervisor's cases: by number, in a chain, and one with a code. */
export const vulAanbieders = async (baken: Baken, loket: string, id: string): Promise<void> => {
  const wie: Wie = {
    loket,
    id,
    naam: '',
    rollen: ['coordinator'],
    bevestigdOp: baken.klok().toISOString(),
    herkomst: '',
  }
  for (const { zaak, aanbieder } of await findZaken(baken, loket)) {
    await bevestig(baken, wie, zaak, aanbieder)
    if (zaak.werk.zelfonderzoek?.gevraagd.wijze === 'keten') await vulKeten(baken, wie, zaak)
  }
}
