import type { Emulator } from '../../../src/emulator/emulator.js';

export interface ControlAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: every route has its own answer; the tests look into them.
  readonly body: any;
}

/** Asks the control surface as curl would. */
export async function control(
  emulator: Emulator,
  method: string,
  path: string,
  body?: unknown,
): Promise<ControlAnswer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(`${emulator.url}/_emulator${path}`, {
    method,
    ...(body !== undefined && { body: text }),
  });
  return { status: response.status, body: await response.json() };
}
