import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Configuration, Provider } from 'oidc-provider'

/** What the provider says of somebody; a test changes it between sign-ins. */
export type Account = {
  name: string
  roles: readonly string[]
  /** The number of the organisation that somebody signs in for, as a broker of eHerkenning gives it. */
  kvk?: unknown
}

const clients = (terug: readonly string[]): NonNullable<Configuration['clients']> =>
  ['baken', 'ander'].map(client_id => ({
    client_id,
    client_secret: `geheim-van-${client_id}`,
    redirect_uris: [...terug],
    post_logout_redirect_uris: terug.map(t => `${new URL(t).origin}/`),
  }))

const instelling = (accounts: Map<string, Account>, terug: readonly string[]): Configuration => ({
  clients: clients(terug),
  pkce: { required: () => true },
  claims: { openid: ['sub', 'roles', 'kvk'], profile: ['name'] },
  cookies: { keys: ['alleen-voor-de-test'] },
  features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
  interactions: { url: (_, interactie) => `/interactie/${interactie.uid}` },
  findAccount: (_, sub) => {
    const account = accounts.get(sub)
    return (
      account && {
        accountId: sub,
        claims: () => ({ sub, name: account.name, roles: [...account.roles], kvk: account.kvk }),
      }
    )
  },
  // Consent is the organisation's own; nobody is asked.
  loadExistingGrant: async ctx => {
    const { client, session, provider } = ctx.oidc
    const grant = new provider.Grant({ clientId: client?.clientId ?? '', accountId: session?.accountId ?? '' })
    grant.addOIDCScope('openid profile')
    await grant.save()
    return grant
  },
  ttl: { AccessToken: 600, AuthorizationCode: 60, IdToken: 600, Interaction: 600, Session: 3600, Grant: 3600 },
})

const luister = (server: Server): Promise<number> =>
  new Promise(klaar => server.listen(0, '127.0.0.1', () => klaar((server.address() as AddressInfo).port)))

/**
 * A real OpenID provider (oidc-provider) on loopback. `wie` says who sits at the browser: they sign in at once.
 * `tokenantwoord` puts another answer in the place of the token endpoint's, as an attacker in between would.
 */
export const startAanbieder = async (terug: readonly string[]) => {
  const accounts = new Map<string, Account>()
  const zaal = { wie: '', tokenantwoord: null as string | null, aanmeldingen: 0 }
  let doe: (req: IncomingMessage, res: ServerResponse) => unknown = () => {}
  const server = createServer((req, res) => doe(req, res))
  const uitgever = `http://127.0.0.1:${await luister(server)}`
  const provider = new Provider(uitgever, instelling(accounts, terug))
  const callback = provider.callback()
  doe = (req, res) => {
    if (req.url?.startsWith('/interactie/')) {
      zaal.aanmeldingen += 1
      return provider.interactionFinished(req, res, { login: { accountId: zaal.wie } })
    }
    if (req.url === '/token' && zaal.tokenantwoord !== null)
      return res.setHeader('content-type', 'application/json').end(zaal.tokenantwoord)
    return callback(req, res)
  }
  const stop = () => {
    server.closeAllConnections()
    return new Promise(klaar => server.close(klaar))
  }
  return { uitgever, accounts, zaal, stop }
}

/** The provider must know our address before we have one. */
export const vrijePoort = (): Promise<number> =>
  new Promise(klaar => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => klaar(port))
    })
  })

/** A browser's cookies for one host, kept as a browser would. */
export const koekjestrommel = () => {
  const koekjes = new Map<string, string>()
  return {
    koekjes,
    kop: () => [...koekjes].map(([naam, waarde]) => `${naam}=${waarde}`).join('; '),
    neem: (regels: readonly string[]) => {
      for (const regel of regels) {
        const [paar = ''] = regel.split(';')
        const [naam = '', waarde = ''] = [paar.slice(0, paar.indexOf('=')), paar.slice(paar.indexOf('=') + 1)]
        if (/max-age=0|expires=Thu, 01 Jan 1970/i.test(regel) || waarde === '') koekjes.delete(naam)
        else koekjes.set(naam, waarde)
      }
    },
  }
}

/** Follows the provider's own redirects, from its authorization page to where it sends people back to. */
export const doorDeAanbieder = async (begin: string, trommel: ReturnType<typeof koekjestrommel>): Promise<string> => {
  const { origin } = new URL(begin)
  let plek = begin
  for (let i = 0; i < 10 && plek.startsWith(origin); i++) {
    const antwoord = await fetch(plek, { redirect: 'manual', headers: { cookie: trommel.kop() } })
    trommel.neem(antwoord.headers.getSetCookie())
    const naar = antwoord.headers.get('location')
    if (!naar) throw new Error(`${antwoord.status} at ${plek}: ${await antwoord.text()}`)
    plek = new URL(naar, plek).href
  }
  return plek
}
