// Saves a form while somebody types in it. Without this script its button does the same.
// Nothing is kept on the computer: what could not be sent stands in the form, and is tried again.

const WACHT_MS = 1500
const RUST_MS = 8000
const OPNIEUW_MS = 15000

const VELDEN = 'textarea[name], input[type=text][name]'

for (const formulier of document.querySelectorAll('form[data-vanzelf]')) {
  const stand = formulier.querySelector('[data-bewaarstand]')
  const delen = [...formulier.querySelectorAll(VELDEN)].filter(v => formulier.elements[`was_${v.name}`])
  const bewaard = new Map(delen.map(v => [v.name, v.value]))
  let wekker
  let bezig = false
  let verzonden = false
  let laatst = Number.NEGATIVE_INFINITY

  const zeg = (tekst, mis = false) => {
    if (!stand) return
    stand.textContent = tekst
    stand.toggleAttribute('data-mis', mis)
  }
  const gewijzigd = () => delen.filter(v => v.value !== bewaard.get(v.name))
  const plan = ms => {
    clearTimeout(wekker)
    wekker = setTimeout(bewaar, ms)
  }

  // Counts what this page sends, so that it is never in conflict with itself, whichever comes in first.
  const volgende = () => {
    const beurt = formulier.elements.beurt
    beurt.value = String(Number(beurt.value) + 1)
    return beurt.value
  }

  const inhoud = velden => {
    const uit = new URLSearchParams()
    for (const v of formulier.querySelectorAll('input[type=hidden]'))
      if (!v.name.startsWith('was_')) uit.append(v.name, v.value)
    const auteur = formulier.elements.auteur
    if (auteur) uit.set('auteur', auteur.value)
    for (const v of velden) {
      uit.set(v.name, v.value)
      uit.set(`was_${v.name}`, formulier.elements[`was_${v.name}`].value)
    }
    uit.set('doe', 'vanzelf')
    uit.set('beurt', volgende())
    return uit
  }

  // What the other side says of each part: saved, or kept beside what somebody else wrote.
  const verwerk = (antwoord, gestuurd) => {
    const zinnen = []
    for (const [naam, deel] of Object.entries(antwoord.delen)) {
      bewaard.set(naam, gestuurd.get(naam))
      if (deel.stand === 'naast') zinnen.push(deel.zin)
      else formulier.elements[`was_${naam}`].value = deel.was
    }
    if (zinnen.length > 0) zeg(`${zinnen.join(' ')} Open de pagina opnieuw om beide teksten te zien.`, true)
    else zeg(`Bewaard om ${antwoord.bewaardOp}.`)
  }

  const mislukt = status => {
    if (status === 404)
      zeg('U kunt nu niet bij dit onderzoek. Misschien is uw toegang ingetrokken, of bent u in een ander tabblad aangemeld voor een andere organisatie. Wat u typte staat hier nog, en is niet bewaard. Kopieer het.', true)
    else if (status === 401)
      zeg('U bent niet meer aangemeld. Wat u typte staat hier nog. Meld u in een nieuw tabblad aan; dan bewaren we het.', true)
    else if (status === 409) zeg('Dit kan nu niet meer worden bewaard. Kopieer wat u typte, en open de pagina opnieuw.', true)
    else if (status === 422) zeg('Een onderdeel is te lang om te bewaren. Druk op Bewaar om te zien welk.', true)
    else if (status === 429) zeg('Het is druk. We bewaren het zo.', true)
    else zeg('Geen verbinding. Wat u typte staat hier nog, en is nog niet bewaard. We proberen het opnieuw.', true)
    if (status !== 409) plan(OPNIEUW_MS)
  }

  async function bewaar() {
    const velden = gewijzigd()
    if (bezig || verzonden || velden.length === 0) return
    bezig = true
    laatst = performance.now()
    const gestuurd = new Map(velden.map(v => [v.name, v.value]))
    try {
      const antwoord = await fetch(formulier.action, {
        method: 'POST',
        body: inhoud(velden),
        headers: { accept: 'application/json' },
        redirect: 'error',
      })
      if (antwoord.ok) verwerk(await antwoord.json(), gestuurd)
      else mislukt(antwoord.status)
    } catch {
      mislukt(0)
    }
    bezig = false
    if (gewijzigd().length > 0 && !stand?.hasAttribute('data-mis')) plan(RUST_MS)
  }

  formulier.addEventListener('input', event => {
    if (!event.target.matches(VELDEN)) return
    plan(Math.max(WACHT_MS, laatst + RUST_MS - performance.now()))
  })
  // Somebody goes to another window, or puts the telephone away: now.
  document.addEventListener('visibilitychange', () => document.hidden && bewaar())
  addEventListener('online', () => plan(0))
  formulier.addEventListener('submit', () => {
    volgende()
    verzonden = true
  })
  addEventListener('pageshow', () => {
    verzonden = false
  })
  addEventListener('beforeunload', event => {
    if (!verzonden && gewijzigd().length > 0) event.preventDefault()
  })
}
