import type { Informeren } from '../../delen/informeren.ts'

/** Step 2: everybody gets a confirmation of their own, with what they may know and nothing else. */
export const informeren: Informeren = {
  taak: 'ontvangst_bevestigen',
  krijgt: [
    { doelgroep: 'melder', gegevens: ['nummer', 'stand', 'contact'] },
    { doelgroep: 'bestuur_aanbieder', gegevens: ['nummer', 'soort', 'stand', 'contact'] },
    { doelgroep: 'college', gegevens: ['soort', 'categorie', 'organisaties', 'feiten', 'maatregelen', 'stand'] },
    { doelgroep: 'burgemeester', gegevens: ['soort', 'categorie', 'organisaties', 'urgent', 'feiten', 'maatregelen'] },
    { doelgroep: 'openbare_orde', gegevens: ['categorie', 'gemeente', 'urgent', 'feiten', 'maatregelen', 'contact'] },
    { doelgroep: 'beleid', gegevens: ['soort', 'categorie', 'wet', 'contact'] },
    {
      doelgroep: 'contractmanager',
      gegevens: ['nummer', 'soort', 'categorie', 'wet', 'organisaties', 'maatregelen', 'stand', 'contact'],
    },
    { doelgroep: 'communicatie', gegevens: ['soort', 'perslijn', 'teBevestigen', 'contact'] },
  ],
  erbij: [],
  maatregelen: [
    { code: 'nazorg', naam: 'Nazorg loopt' },
    { code: 'veiligheid_geregeld', naam: 'De veiligheid van cliënten is geregeld' },
    { code: 'politie_betrokken', naam: 'De politie is erbij' },
    { code: 'aanbieder_onderzoekt', naam: 'De aanbieder onderzoekt' },
    { code: 'inspectie_onderzoekt', naam: 'Een rijksinspectie onderzoekt' },
  ],
}
