import { json } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { fetchThrough } from '../proxy/fetch-through.js';

/** Milliseconds before another try. */
const waits = [500, 1000, 2000, 4000];

/** An address that gives an OIDC token, and what lets us in. */
export interface TokenOffer {
  readonly url: URL;
  readonly bearer: string;
}

/** The CI host's OIDC token; what may pass (5xx, 429, a broken connection) is tried again. Throws Error. */
export async function requestIdToken(offer: TokenOffer, pauses: readonly number[] = waits): Promise<string> {
  const [pause, ...later] = pauses;
  const answer = await ask(offer).catch((error: Error) => ({ again: true, why: error.message }));
  if ('token' in answer) return answer.token;
  if (!answer.again || pause === undefined) throw new Error(answer.why);
  await delay(pause);
  return requestIdToken(offer, later);
}

async function ask({ url, bearer }: TokenOffer) {
  const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' };
  const answer = await fetchThrough(url, { headers });
  const status = answer.statusCode ?? 0;
  if (status !== 200) {
    answer.resume();
    return { again: status >= 500 || status === 429, why: `${url.host} answered HTTP ${status}` };
  }
  const { value } = (await json(answer)) as { readonly value?: unknown };
  if (typeof value === 'string' && value !== '') return { token: value };
  return { again: false, why: `${url.host} answered without a token` };
}
