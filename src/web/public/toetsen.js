// Keys for who works here all day: "/" searches, "n" registers, "u" opens explanations, "?" shows the keys.
// Escape twice covers the screen. One-letter keys can be switched off (WCAG 2.1.4); the cover works on.
// Trusted Types: the DOM is made node by node, never from text.

const OPSLAG = 'baken-sneltoetsen'
const TITEL = 'Afgedekt'
const DUBBEL = 600 // ms between the two presses of Escape

const maak = (naam, eigenschappen = {}, ...kinderen) => {
  const element = Object.assign(document.createElement(naam), eigenschappen)
  element.append(...kinderen)
  return element
}

const staanAan = () => {
  try {
    return localStorage.getItem(OPSLAG) !== 'uit'
  } catch {
    return true
  }
}

const bewaarKeuze = aan => {
  try {
    if (aan) localStorage.removeItem(OPSLAG)
    else localStorage.setItem(OPSLAG, 'uit')
  } catch {
    // no storage allowed: the choice holds for this page
  }
}

let aan = staanAan()
const body = document.body
const balie = body.classList.contains('baken--balie')

// ── the cover ────────────────────────────────────────────────────────────────
let titel = document.title
let terugNaar = null
let open = []

const isAfgedekt = () => body.classList.contains('baken-afgedekt')

const toonWeer = () => {
  body.querySelector('.baken-dekking')?.remove()
  body.classList.remove('baken-afgedekt')
  document.title = titel
  terugNaar?.focus?.()
}

const dekAf = () => {
  if (isAfgedekt()) return
  titel = document.title
  terugNaar = document.activeElement
  open = [...document.querySelectorAll('dialog[open]')]
  for (const dialoog of open) dialoog.close()
  const knop = maak('button', { type: 'button', className: 'utrecht-button utrecht-button--secondary-action' }, 'Toon het scherm weer')
  knop.addEventListener('click', toonWeer)
  const dekking = maak('main', { className: 'baken-dekking' }, knop, maak('p', {}, 'Of druk op een toets.'))
  body.append(dekking)
  body.classList.add('baken-afgedekt')
  document.title = TITEL
  knop.focus()
}

let laatsteEscape = Number.NEGATIVE_INFINITY

const drukEscape = event => {
  if (event.repeat) return
  const dubbel = event.timeStamp - laatsteEscape < DUBBEL
  laatsteEscape = dubbel ? Number.NEGATIVE_INFINITY : event.timeStamp
  if (dubbel) dekAf()
}

// ── the menu: Escape or a click elsewhere closes it ──────────────────────────
const sluitMenus = behalve => {
  for (const menu of document.querySelectorAll('[data-menu][open]'))
    if (!menu.contains(behalve)) {
      menu.open = false
      if (behalve === null) menu.querySelector('summary')?.focus()
    }
}
document.addEventListener('click', event => sluitMenus(event.target))

// ── the help ─────────────────────────────────────────────────────────────────
const uitlegLijst = () => {
  const regels = [
    body.dataset.zoek !== undefined && ['/', 'Zoeken'],
    body.dataset.nieuw !== undefined && ['n', 'Nieuwe melding registreren'],
    ['u', 'Berekeningen en uitleg op deze pagina open of dicht'],
    ['?', 'Dit overzicht'],
    ['Esc Esc', 'Scherm afdekken (twee keer snel); elke toets haalt het terug'],
  ].filter(Boolean)
  const lijst = maak('dl', { className: 'baken-toetsen' })
  for (const [toets, wat] of regels) lijst.append(maak('dt', {}, maak('kbd', {}, toets)), maak('dd', {}, wat))
  return lijst
}

const maakSchakelaar = () => {
  const vink = maak('input', { type: 'checkbox', id: 'sneltoetsen-aan', className: 'utrecht-checkbox utrecht-checkbox--html-input baken-vinkje', checked: aan })
  vink.addEventListener('change', () => {
    aan = vink.checked
    bewaarKeuze(aan)
  })
  const label = maak('label', { htmlFor: 'sneltoetsen-aan', className: 'utrecht-form-label utrecht-form-label--checkbox' }, 'Sneltoetsen van één letter staan aan')
  return maak(
    'div',
    { className: 'baken-keuze' },
    maak('div', { className: 'utrecht-form-field__input' }, vink),
    maak('div', { className: 'utrecht-form-field__label' }, label),
  )
}

const toonHulp = () => {
  document.querySelector('.baken-sneltoetsen')?.remove()
  const sluit = maak('button', { type: 'button', className: 'utrecht-button utrecht-button--primary-action' }, 'Sluiten')
  const dekken = maak('button', { type: 'button', className: 'utrecht-button utrecht-button--secondary-action' }, 'Scherm nu afdekken')
  const dialoog = maak(
    'dialog',
    { className: 'baken-sneltoetsen' },
    maak(
      'div',
      { className: 'baken-stapel' },
      maak('h2', { id: 'sneltoetsen-kop' }, 'Sneltoetsen'),
      uitlegLijst(),
      maakSchakelaar(),
      maak('div', { className: 'baken-knoppen' }, sluit, dekken),
    ),
  )
  dialoog.setAttribute('aria-labelledby', 'sneltoetsen-kop')
  sluit.addEventListener('click', () => dialoog.close())
  dekken.addEventListener('click', () => {
    dialoog.close()
    dekAf()
  })
  dialoog.addEventListener('close', () => dialoog.remove())
  body.append(dialoog)
  dialoog.showModal()
}

// ── the letters ──────────────────────────────────────────────────────────────
// A search field on the page itself goes before the page that searches.
const zoek = doel => {
  const veld = document.querySelector('[data-zoekveld]')
  if (veld) veld.focus()
  else location.assign(doel)
}

const wisselUitleg = () => {
  const rij = document.activeElement?.closest('tr, li, .baken-kaart')
  const inRij = rij ? [...rij.querySelectorAll('details[data-uitleg]')] : []
  const alle = inRij.length > 0 ? inRij : [...document.querySelectorAll('details[data-uitleg]')]
  const dicht = alle.some(uitleg => !uitleg.open)
  for (const uitleg of alle) uitleg.open = dicht
}

const TOETSEN = {
  '/': () => body.dataset.zoek !== undefined && (zoek(body.dataset.zoek), true),
  n: () => body.dataset.nieuw !== undefined && (location.assign(body.dataset.nieuw), true),
  u: () => (wisselUitleg(), true),
  '?': () => (toonHulp(), true),
}

const typt = doel =>
  doel instanceof HTMLElement &&
  (doel.isContentEditable ||
    doel.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=submit], [type=button])'))

document.addEventListener('keydown', event => {
  if (isAfgedekt()) {
    if (!['Shift', 'Control', 'Alt', 'Meta', 'Tab', 'Enter', ' '].includes(event.key)) {
      event.preventDefault()
      toonWeer()
    }
    return
  }
  if (event.key === 'Escape') {
    sluitMenus(null)
    drukEscape(event)
    return
  }
  if (!aan || !balie || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
  if (typt(event.target) || document.querySelector('dialog[open]')) return
  if (TOETSEN[event.key]?.()) event.preventDefault()
})

for (const link of document.querySelectorAll('[data-sneltoetsen]'))
  link.addEventListener('click', event => {
    event.preventDefault()
    toonHulp()
  })

for (const knop of document.querySelectorAll('[data-dekaf]')) {
  knop.hidden = false
  knop.addEventListener('click', dekAf)
}
