import { ShipError } from '../errors.js';
import { version as ownVersion } from '../version.js';
import type { Fingerprint } from './fingerprint.js';
import type { Plan } from './plan.js';
import type { PlanBasis } from './plan-basis.js';

/** A plan as it is kept, with all that has to be the same when it is performed (docs/schema/saved-plan.schema.json). */
export interface SavedService {
  readonly plan: Plan;
  readonly basis: PlanBasis;
  /** Of what the plan hides: every value of a variable, and every option. */
  readonly fingerprint: Fingerprint;
}

export interface SavedPlan {
  readonly version: 1;
  /** Of ecs-ship: another one may plan otherwise. */
  readonly ecsShip: string;
  /** ISO 8601, by the clock of the machine that planned. */
  readonly savedAt: string;
  readonly services: readonly SavedService[];
}

export function savedPlan(services: readonly SavedService[], now: number): SavedPlan {
  return { version: 1, ecsShip: ownVersion, savedAt: new Date(now).toISOString(), services };
}

/** Throws `plan-unreadable` for what is no plan, `plan-outdated` for one of another ecs-ship. */
export function parseSavedPlan(path: string, text: string): SavedPlan {
  const { version, ecsShip, services } = parsed(path, text);
  if (version !== 1 || ecsShip !== ownVersion) {
    const by = typeof ecsShip === 'string' ? `ecs-ship ${ecsShip}` : 'another version of ecs-ship';
    throw new ShipError('plan-outdated', `${path} was saved by ${by}; this is ${ownVersion}.`, {
      remedy: 'Plan again with this version, or ship with that one: two versions may plan differently.',
    });
  }
  if (Array.isArray(services) && services.every(isService)) return JSON.parse(text) as SavedPlan;
  throw unreadable(path, 'its services are not complete');
}

function parsed(path: string, text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && 'version' in value)
      return value as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw unreadable(path, (error as Error).message);
  }
  throw unreadable(path, 'it has no version');
}

function isService(value: unknown): boolean {
  return ['plan', 'basis', 'fingerprint'].every(
    (name) => typeof value === 'object' && value !== null && typeof Reflect.get(value, name) === 'object',
  );
}

function unreadable(path: string, why: string): ShipError {
  return new ShipError('plan-unreadable', `${path} is not a saved plan: ${why}`, {
    remedy: 'Save one with ecs-ship plan --out, and leave the file as it is.',
  });
}
