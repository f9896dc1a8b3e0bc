// Makes forms kinder; without it they work just as well.
// Nothing typed is kept here: it is about people, and the computer may be shared.

// Errors are on top: start there, so that who cannot see the page hears them first.
document.querySelector('[data-foutenoverzicht]')?.focus()

// A link to a field also puts the cursor in it (some browsers only scroll).
for (const link of document.querySelectorAll('[data-foutenoverzicht] a[href^="#"]'))
  link.addEventListener('click', event => {
    const veld = document.getElementById(link.getAttribute('href').slice(1))
    if (!veld) return
    event.preventDefault()
    ;(veld.closest('.baken-veld') ?? veld).scrollIntoView({ block: 'start' })
    veld.focus({ preventScroll: true })
  })

// Warn before leaving with text that was not sent.
const inhoud = formulier =>
  JSON.stringify([...new FormData(formulier)].map(([naam, waarde]) => [naam, waarde instanceof File ? waarde.name : waarde]))

// A page that comes back refused holds what was not saved.
const geweigerd = document.querySelector('[data-foutenoverzicht]') !== null
const isGevuld = formulier => [...formulier.querySelectorAll('textarea, input[type=text]')].some(({ value }) => value.trim() !== '')

const bewaakt = [...document.querySelectorAll('form[data-bewaak]')].map(formulier => ({
  formulier,
  begin: geweigerd && isGevuld(formulier) ? null : inhoud(formulier),
}))
let verzonden = false

for (const { formulier } of bewaakt)
  formulier.addEventListener('submit', () => {
    verzonden = true
  })

// Back from the next page: the form may be left again.
addEventListener('pageshow', () => {
  verzonden = false
})

addEventListener('beforeunload', event => {
  if (!verzonden && bewaakt.some(({ formulier, begin }) => inhoud(formulier) !== begin)) event.preventDefault()
})

// A double click sends once: what is under way is not sent again within two seconds. The button stays enabled.
for (const formulier of document.querySelectorAll('form[method=post]')) {
  let laatst = Number.NEGATIVE_INFINITY
  formulier.addEventListener('submit', event => {
    if (event.timeStamp - laatst < 2000) event.preventDefault()
    else laatst = event.timeStamp
  })
}
