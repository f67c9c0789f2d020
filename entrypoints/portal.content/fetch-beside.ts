import { hasEnd } from '../../lib/portals/page-end';

/** How long the portal may take for what we ask of it besides the page; in milliseconds. */
const PATIENCE = 8000;

/** The portal's JSON at a same-origin address, parsed; null when it could not be had, whatever the reason. */
export async function fetchData(address: string): Promise<unknown> {
  try {
    const text = await fetchText(address, 'application/json');
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** A page of the portal at a same-origin address; null when it could not be had or not whole, whatever the reason. */
export async function fetchPage(address: string): Promise<Document | null> {
  const text = await fetchText(address, 'text/html');
  return text === null || !hasEnd(text) ? null : new DOMParser().parseFromString(text, 'text/html');
}

/** Redirects to another host are refused, so that no request leaves the portal. */
async function fetchText(address: string, type: string): Promise<string | null> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await fetch(address, {
      credentials: 'include',
      mode: 'same-origin',
      headers: { accept: type },
      signal,
    });
    const told = answer.headers.get('content-type') ?? '';
    return answer.ok && told.includes(type) ? await answer.text() : null;
  } catch {
    return null;
  }
}
