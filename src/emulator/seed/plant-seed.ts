import { randomUUID } from 'node:crypto';
import { AwsError } from '../aws-error.js';
import { dispatch } from '../dispatch.js';
import { decodeJson } from '../protocol/decode-json.js';
import type { Place } from '../regional.js';
import type { ServiceRow } from '../service-row.js';
import { type Services, serviceRows } from '../services.js';
import { alreadyThere } from './already-there.js';
import { namesToArns } from './names-to-arns.js';
import type { Planting, Seed } from './seed.js';
import type { PlacedProblem } from './yaml-text.js';

/**
 * Makes everything a seed asks for that is not there yet; gives what AWS would have refused. Services come last and wait
 * for nothing, so no timer fires, and no task starts, before the whole seed is known to be good.
 */
export async function plantSeed(seed: Seed, services: Services, place: Place): Promise<PlacedProblem[]> {
  const rows = serviceRows(services);
  const problems: PlacedProblem[] = [];
  const missing = seed.plantings.filter((planting) => !alreadyThere(planting, services, place));
  for (const planting of missing) {
    const row = rows.find(({ name }) => name === planting.service);
    if (row === undefined) continue;
    try {
      await perform(row, planting.operation, namesToArns(planting.input, services.elb), place);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      problems.push({ where: planting.where, message: refusal(planting, error) });
    }
  }
  return problems;
}

function refusal({ operation }: Planting, { code, message }: AwsError): string {
  return `${operation} is refused: ${code}: ${message}`;
}

async function perform(row: ServiceRow, name: string, input: unknown, place: Place): Promise<void> {
  await dispatch({
    row,
    name,
    decode: (shape, problems) => decodeJson(shape, input, problems),
    caller: () => place,
    entry: { time: 0, requestId: randomUUID(), method: 'POST', path: '/', bytesIn: 0, bytesOut: 0 },
    strictModel: false,
  });
}
