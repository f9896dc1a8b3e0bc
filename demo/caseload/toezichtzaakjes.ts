/** A case of the supervisor: what happened, how long ago in days, and how far it is. */
export type Zaakje = {
  readonly dagen: number
  readonly wat: string
  /** What others may hear of it: nothing that leads to a person. */
  readonly bekend: string
  readonly categorie: string
  readonly soort: 'calamiteit' | 'geweld'
  readonly melderType: 'aanbieder' | 'persoon'
  readonly aanbieder: string
  readonly client: string
  readonly urgent?: true
  readonly tot: 'ontvangen' | 'gevraagd' | 'keten' | 'onvoldoende' | 'eigen' | 'gesloten'
}

/** One of each stage. */
export const zaakjes: readonly Zaakje[] = [
  {
    ...{ dagen: 230, categorie: 'letsel_van_ander', soort: 'calamiteit', melderType: 'aanbieder', tot: 'gesloten' },
    aanbieder: 'Begeleid Wonen Het Anker',
    client: 'Bas Eikelboom',
    bekend: 'Een bewoner heeft een medebewoner verwond. Die is behandeld en weer thuis.',
    wat: 'Een bewoner heeft in de keuken een medebewoner verwond. Die is in het ziekenhuis geholpen en weer thuis. De begeleiding was er binnen een minuut bij.',
  },
  {
    ...{ dagen: 75, categorie: 'gedrag_client', soort: 'geweld', melderType: 'aanbieder', tot: 'onvoldoende' },
    aanbieder: 'Dagbesteding De Werf',
    client: 'Lieke Terpstra',
    bekend: 'Een deelnemer is aangeraakt door een andere deelnemer zonder dat zij dat wilde.',
    wat: 'Een deelnemer is meerdere keren aangeraakt door een andere deelnemer, zonder dat zij dat wilde. Zij vertelde het pas na weken aan haar begeleider.',
  },
  {
    ...{ dagen: 40, categorie: 'niet_natuurlijke_dood', soort: 'calamiteit', melderType: 'persoon', tot: 'eigen' },
    aanbieder: 'Onderdak Wilgenstad',
    client: 'Arend Slotboom',
    bekend: 'Een bewoner van de opvang is overleden gevonden. Hoe dat kon, is nog niet bekend.',
    wat: 'Mijn buurman is dood gevonden in de opvang. Hij lag er al een dag. Niemand van de nachtdienst had gekeken.',
  },
  {
    ...{ dagen: 24, categorie: 'suicide', soort: 'calamiteit', melderType: 'aanbieder', tot: 'gevraagd' },
    aanbieder: 'Thuisbegeleiding Samenloop',
    client: 'Gerrit Feenstra',
    bekend: 'Een cliënt is thuis overleden. De begeleiding en de naasten worden opgevangen.',
    wat: 'Een cliënt is thuis overleden, vermoedelijk door suïcide. De begeleider vond hem toen hij niet op de afspraak kwam. De familie is gesproken.',
  },
  {
    ...{ dagen: 15, categorie: 'niet_natuurlijke_dood', soort: 'calamiteit', melderType: 'persoon', tot: 'keten' },
    aanbieder: 'Ambulant Team Oeverzicht',
    client: 'Wim Schuringa',
    bekend: 'Een cliënt is thuis overleden na een val. Er waren drie organisaties bij betrokken.',
    wat: 'Mijn broer is thuis gevallen en overleden. Drie organisaties kwamen bij hem over de vloer. Niemand wist van elkaar wie die dag zou bellen.',
  },
  {
    ...{ dagen: 2, categorie: 'gedrag_beroepskracht', soort: 'geweld', melderType: 'persoon', tot: 'ontvangen' },
    aanbieder: 'Woonzorg Griendrijk',
    client: 'Joke Nijenhuis',
    urgent: true,
    bekend: 'Een cliënt heeft verwondingen waarvan de oorzaak niet bekend is.',
    wat: 'Mijn moeder heeft blauwe plekken. Zij zegt dat een verzorgende haar hard vastpakt als zij niet wil opstaan. Ik durf het daar niet te zeggen.',
  },
]
