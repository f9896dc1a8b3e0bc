/** Every route, with the act that it asks for, written down a second time. A route that is not here fails the build. */
export const routetabel: readonly (readonly [methode: 'GET' | 'POST', pad: string, handeling: string])[] = []
