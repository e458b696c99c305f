import { ShipError } from '../errors.js';

const start = 'Start one with `ecs-ship emulator start`, or say where it is with --url or AWS_ENDPOINT_URL.';

/** One request to a running emulator's control surface; its answer's JSON. ShipError for a refusal or no emulator. */
export async function askEmulator(
  url: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> {
  const response = await send(`${url.replace(/\/+$/, '')}/_emulator${path}`, method, body).catch((error) => {
    const why = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new ShipError('emulator-unreachable', `no emulator answers at ${url} (${why})`, {
      remedy: start,
      cause: error,
    });
  });
  const answer = await response.json().catch(() => undefined);
  if (response.ok && answer !== undefined) return answer;
  const refusal = answer as { readonly error?: unknown } | undefined;
  if (typeof refusal?.error !== 'string') {
    throw new ShipError('emulator-unreachable', `what answers at ${url} is no emulator of this kind`, {
      remedy: start,
    });
  }
  throw new ShipError('option-invalid', refusal.error, {
    remedy: 'Correct it; docs/emulator.md describes every request.',
  });
}

function send(url: string, method: string, body: unknown): Promise<Response> {
  const json =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  return fetch(url, { method, ...json });
}
