import { expect, test } from 'vitest'
import { maakDemogebruikers } from '../../src/aanmelden/demogebruikers.ts'
import { inLoket } from '../../src/db/verbinding.ts'
import { keur, nieuwVerhaal, type Venster } from '../opstelling/verhaal.ts'

// Wednesday 30 September 2026, 23:40: in twenty minutes another form comes into force.
const AVOND = '2026-09-30T21:40:00Z'
const OCHTEND = '2026-10-01T07:05:00Z'
const { baken, open, desk, tijd, serverfouten } = await nieuwVerhaal(AVOND)
const { loket } = desk
await maakDemogebruikers(baken)

const pad = (deel: string) => `/${loket}${deel}`
const knop = (v: Venster, naam: string) => v.page.getByRole('button', { name: naam, exact: true })
const verder = (v: Venster) => knop(v, 'Verder').click()
const kop = (v: Venster) => v.page.locator('h1').textContent()
const tekst = (v: Venster) => v.page.locator('main').innerText()

const begin = async (v: Venster, wie: string) => {
  await v.page.goto(pad('/melden'))
  await v.page.getByLabel(wie).check()
  await knop(v, 'Beginnen').click()
}

/** Fills in what a page cannot do without, until the check page. */
const loopDoor = async (v: Venster, bij: Record<string, (v: Venster) => Promise<unknown>> = {}) => {
  while (v.page.url().includes('/stap/')) {
    const hier = v.page.url()
    const stap = new URL(hier).pathname.split('/').at(-1) ?? ''
    await bij[stap]?.(v)
    for (const naam of [/jonger dan 18/i, /iedereen nu veilig/i]) {
      const groep = v.page.getByRole('group', { name: naam })
      if (await groep.count()) await groep.getByLabel(/^Ja/).first().check()
    }
    await verder(v)
    if (v.page.url() === hier) throw new Error(`stuck at ${hier}: ${await tekst(v)}`)
  }
}

const volg = async (v: Venster, nummer: string, code: string) => {
  await v.page.goto(pad('/volgen'))
  await v.page.getByLabel('Nummer van de melding').fill(nummer)
  await v.page.getByLabel('Geheime code').fill(code)
  await knop(v, 'Bekijk hoe het ermee staat').click()
}

const meldtAan = async (v: Venster, naam = 'Yara Benali') => {
  await v.page.goto(pad('/aanmelden'))
  await knop(v, naam).click()
}

const bewijs = async (v: Venster) => {
  const [nummer = '', code = ''] = await v.page.locator('[data-bewijs]').allTextContents()
  return { nummer, code }
}

test('a line drops at night; next morning, on a telephone, the reporter goes on with the code, sees what the new form asks, and loses nothing', async () => {
  tijd.zet(AVOND)
  const thuis = await open()
  await begin(thuis, 'Als inwoner')
  await keur(thuis)
  const code = (await thuis.page.locator('[data-bewijs="verder"]').textContent()) ?? ''
  expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/)
  await thuis.page.getByLabel('Vertel in uw eigen woorden').fill('In het trappenhuis slaapt elke nacht een meisje.')
  await verder(thuis)
  await thuis.context.close()

  tijd.zet(OCHTEND)
  const telefoon = await open({ scripts: false, breedte: 320 })
  await telefoon.page.goto(pad('/melden'))
  await telefoon.page.getByRole('link', { name: 'Verder met uw code' }).click()
  await telefoon.page.getByLabel('Code van uw melding').fill('AAAA-BBBB-CCCC-DDDD')
  await knop(telefoon, 'Ga verder').click()
  expect(await tekst(telefoon)).toContain('Bij deze code vinden we geen melding')
  await keur(telefoon)
  await telefoon.page.getByLabel('Code van uw melding').fill(code.toLowerCase().replaceAll('-', ' '))
  await knop(telefoon, 'Ga verder').click()
  expect(await kop(telefoon)).toBe('Het formulier is veranderd')
  expect(await tekst(telefoon)).toContain('Waar gaat het over?')
  await keur(telefoon)
  await telefoon.page.getByRole('link', { name: 'Ga verder' }).click()
  await loopDoor(telefoon, {
    onderwerp: async v => {
      expect(await tekst(v)).toContain('Nieuwe vraag: Waar gaat het over?')
      await keur(v)
      await v.page.getByLabel('Een of meer personen').check()
    },
  })
  expect(await kop(telefoon)).toBe('Kijk het na en verstuur')
  expect(await tekst(telefoon)).toContain('slaapt elke nacht een meisje')
  await keur(telefoon)
  await knop(telefoon, 'Versturen').click()
  expect(await kop(telefoon)).toBe('Uw melding is ontvangen')

  // Sent is sent: the code leads nowhere any more.
  const later = await open()
  await later.page.goto(pad('/melden/verder'))
  await later.page.getByLabel('Code van uw melding').fill(code)
  await knop(later, 'Ga verder').click()
  expect(await tekst(later)).toContain('Bij deze code vinden we geen melding')
})

test('three organisations report together on a group of children; the desk sees each of them, and it counts once', async () => {
  tijd.zet(OCHTEND)
  const v = await open({ breedte: 320 })
  await begin(v, 'Voor mijn werk')
  await loopDoor(v, {
    gebeurtenis: async w =>
      w.page
        .getByLabel('Vertel in uw eigen woorden')
        .fill('Uit de noodopvang verdwijnen steeds kinderen zonder ouders.'),
    soort: async w => w.page.getByLabel('Ik meld iets dat is gebeurd').check(),
    onderwerp: async w => w.page.getByLabel('Een groep').check(),
    groep: async w => {
      await verder(w)
      expect(await tekst(w)).toContain('Vul dit nog in: Beschrijf de groep')
      await w.page.getByLabel('Beschrijf de groep').fill('Gevluchte kinderen zonder ouders in de noodopvang')
      await w.page.getByLabel('Om hoeveel mensen').fill('ongeveer 15')
      await w.page.getByLabel('Hoe oud zijn ze').fill('12 tot 17 jaar')
      await keur(w)
    },
    organisatie: async w => {
      await w.page.getByLabel('Naam van de organisatie').fill('Noodopvang De Kade')
      await w.page.getByLabel('Zorgaanbieder').check()
      await w.page
        .getByRole('group', { name: /samen met andere organisaties/ })
        .getByLabel('Ja')
        .check()
    },
    partners: async w => {
      const rij = (n: number) => w.page.getByRole('group', { name: `Organisatie ${n}`, exact: true })
      await rij(2).getByLabel('Wie kunnen we daar bereiken?').fill('Wim de Boer')
      await verder(w)
      expect(await w.page.locator('[data-foutenoverzicht]').textContent()).toContain('naam in van organisatie 2')
      await keur(w)
      await rij(2).getByLabel('Naam van de organisatie').fill('School De Vlieger')
      await rij(3).getByLabel('Naam van de organisatie').fill('Voogdij Noord')
      await rij(3).getByLabel('Wat is hun rol hierin?').fill('voogd')
      await knop(w, 'Nog een organisatie').click()
      expect(await rij(4).count()).toBe(1)
    },
    melder: async w => {
      await w.page.getByLabel('Uw naam').fill('Femke Oudendijk')
      await w.page.getByLabel('Telefoonnummer').fill('0600000000')
    },
  })
  expect(await tekst(v)).toContain('School De Vlieger contact: Wim de Boer; Voogdij Noord (voogd)')
  await keur(v)
  await knop(v, 'Versturen').click()
  const { nummer, code } = await bewijs(v)

  const balie = await open()
  await meldtAan(balie)
  await balie.page.goto(pad('/werkvoorraad'))
  await balie.page.getByRole('link', { name: nummer, exact: true }).click()
  const gelezen = await tekst(balie)
  for (const wat of [
    'Gemeld door 3 organisaties',
    'Noodopvang De Kade',
    'School De Vlieger',
    'Voogdij Noord (voogd)',
    'Gevluchte kinderen',
    'ongeveer 15',
    '12 tot 17 jaar',
  ])
    expect(gelezen).toContain(wat)
  await keur(balie)

  await volg(v, nummer, code)
  expect(await tekst(v)).toContain('Noodopvang De Kade, School De Vlieger, Voogdij Noord')
  await v.page.getByLabel('Namens welke organisatie').selectOption({ label: 'Voogdij Noord' })
  await v.page.getByLabel('Ik wil iets toevoegen').check()
  await v.page.getByLabel('Uw bericht').fill('Twee kinderen zijn terug.')
  await knop(v, 'Verstuur bericht').click()
  await keur(v)
  await balie.page.getByRole('link', { name: 'Berichten met de melder' }).click()
  expect(await tekst(balie)).toContain('Voogdij Noord (meldt mee)')
  await keur(balie)

  const telregels = await inLoket(baken.db, loket, tx =>
    tx.selectFrom('telregel').select('melder_type').where('nummer', '=', nummer).execute(),
  )
  expect(telregels).toEqual([{ melder_type: 'zorgaanbieder' }])
})

test('an anonymous reporter and the desk write to each other; what is new stays in sight until it is answered', async () => {
  tijd.zet(OCHTEND)
  const v = await open({ scripts: false, breedte: 320 })
  await begin(v, 'Als inwoner')
  await loopDoor(v, {
    gebeurtenis: async w => w.page.getByLabel('Vertel in uw eigen woorden').fill('Ik hoor elke avond geschreeuw.'),
    onderwerp: async w => w.page.getByLabel('Een of meer personen').check(),
  })
  await knop(v, 'Versturen').click()
  const { nummer, code } = await bewijs(v)

  await volg(v, nummer, code)
  await knop(v, 'Verstuur bericht').click()
  expect(await v.page.locator('[data-foutenoverzicht] a').allTextContents()).toEqual([
    'Kies wat u wilt doen.',
    'Schrijf uw bericht.',
  ])
  await keur(v)
  await v.page.getByLabel('Ik wil iets toevoegen').check()
  await v.page.getByLabel('Uw bericht').fill('Er woont ook een baby.')
  await v.page.getByLabel('Dit kan niet wachten').check()
  await knop(v, 'Verstuur bericht').click()
  expect(await tekst(v)).toContain('Uw bericht is verstuurd')
  expect(v.page.url()).not.toContain(code)
  await keur(v)

  const balie = await open()
  await meldtAan(balie)
  await balie.page.goto(pad('/werkvoorraad'))
  await keur(balie)
  await balie.page.getByRole('link', { name: 'Bekijk', exact: true }).click()
  expect(await tekst(balie)).toContain('Bericht, kan niet wachten')
  await balie.page.getByRole('link', { name: nummer, exact: true }).click()
  expect(await tekst(balie)).toContain('Er woont ook een baby.')
  expect(await tekst(balie)).toContain('Anoniem')
  await balie.page.getByLabel('Bericht aan de melder').fill('Op welke verdieping hoort u het?')

  // The phone rings; half an hour later the session is over, and what was typed is not.
  tijd.zet('2026-10-01T07:50:00Z')
  await knop(balie, 'Verstuur bericht').click()
  await keur(balie)
  await balie.page.getByRole('link', { name: 'Aanmelden en verdergaan' }).click()
  await knop(balie, 'Yara Benali').click()
  expect(await balie.page.getByLabel('Bericht aan de melder').inputValue()).toBe('Op welke verdieping hoort u het?')
  await keur(balie)
  await knop(balie, 'Verstuur bericht').click()
  expect(await tekst(balie)).toContain('Op welke verdieping hoort u het?')
  await balie.page.goto(pad('/werkvoorraad?toon=bericht'))
  expect(await balie.page.getByRole('link', { name: nummer, exact: true }).count()).toBe(0)

  await volg(v, nummer, code)
  expect(await tekst(v)).toContain('Op welke verdieping hoort u het?')
  expect(await tekst(v)).not.toContain('Yara')
  await keur(v)
  for (const w of [v, balie]) expect(w.klachten).toEqual([])
  expect(serverfouten).toEqual([])
})
