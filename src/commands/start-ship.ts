import type { Outcome } from '../outcome.js';
import { askAhead } from './ask-ahead.js';
import type { ShipRequest } from './ship.js';

/** A ship that begins while the AWS SDK is still being loaded. */
export async function startShip(request: ShipRequest): Promise<Outcome> {
  const asked = askAhead(request);
  const { runShip } = await import('./ship.js');
  return runShip(request, asked);
}
