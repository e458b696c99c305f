import { ShipError } from '../errors.js';
import { parseSavedPlan, type SavedService, savedPlan } from '../plan/saved-plan.js';
import type { Ports } from '../ports.js';
import type { ShipInput } from '../ship.js';
import type { ShipRequest } from './ship.js';

type Planning = Pick<ShipInput, 'shownValues' | 'onPlan' | 'saved'>;

/** What a ship is to do with plans: keep one in a file, or hold to the one of a file. Throws ShipError. */
export async function planFiles(
  { out, plan, report, shownValues = [] }: ShipRequest,
  { files, clock }: Pick<Ports, 'files' | 'clock'>,
): Promise<Planning> {
  const saved = plan === undefined ? undefined : await readPlan(plan, files);
  if (out === undefined) return { shownValues, saved };
  const onPlan = async (service: SavedService) => {
    await files.writeText(out, `${JSON.stringify(savedPlan([service], clock.now()), null, 2)}\n`);
    const message = `The plan is saved: \`ecs-ship ship --plan ${out}\` with the same options performs exactly it.`;
    report({ kind: 'notice', at: clock.now(), message });
  };
  return { shownValues, saved, onPlan };
}

async function readPlan(path: string, files: Ports['files']): Promise<SavedService> {
  const text = await files.readText(path);
  if (text === undefined) {
    throw new ShipError('plan-unreadable', `There is no file ${path}.`, {
      remedy: 'Save a plan there with ecs-ship plan --out, or correct the option plan.',
    });
  }
  const { services } = parseSavedPlan(path, text);
  const [service] = services;
  if (service !== undefined && services.length === 1) return service;
  throw new ShipError('plan-unreadable', `${path} is a plan of ${services.length} services.`, {
    remedy: 'Plan and ship one service at a time: --service names it.',
  });
}
