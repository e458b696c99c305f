import type { AlarmBoard } from '../alarms.js';
import type { FaultBoard } from '../faults/fault-board.js';
import type { Permissions } from '../faults/permissions.js';
import type { TaskFaultBoard } from '../faults/task-fault-board.js';
import type { Place } from '../regional.js';
import { ScriptedRuntime } from '../runtimes/scripted-runtime.js';
import type { Services } from '../services.js';
import type { TaskRuntime } from '../task-runtime.js';
import { plantSeed } from './plant-seed.js';
import type { Seed } from './seed.js';
import { seedError } from './seed-error.js';
import type { PlacedProblem } from './yaml-text.js';

/** What a seed fills. */
export interface Ground {
  readonly services: Services;
  readonly runtime: TaskRuntime;
  readonly place: Place;
  readonly alarms: AlarmBoard;
  readonly faults: FaultBoard;
  readonly permissions: Permissions;
  readonly taskFaults: TaskFaultBoard;
}

/** Brings everything a seed asks for into being. Throws ShipError with every refusal. */
export async function startFromSeed(file: string, seed: Seed, ground: Ground): Promise<void> {
  const { alarms, faults, permissions, taskFaults } = ground;
  taskFaults.add(seed.taskFaults ?? []);
  const problems = [
    ...playScripts(file, seed, ground.runtime),
    ...(await plantSeed(seed, ground.services, ground.place)),
  ];
  if (problems.length > 0) throw seedError(file, problems);
  for (const [name, state] of Object.entries(seed.alarms ?? {})) alarms.set(name, state);
  ground.services.sts.federation.add(ground.place.accountId, seed.oidcProviders ?? [], seed.roles ?? []);
  ground.services.iam.add(ground.place.accountId, seed.roles ?? []);
  permissions.set = seed.permissions ?? {};
  faults.add(seed.faults ?? []);
}

function playScripts(file: string, { scripts = [] }: Seed, runtime: TaskRuntime): PlacedProblem[] {
  if (scripts.length === 0) return [];
  if (!(runtime instanceof ScriptedRuntime)) {
    return [
      { where: file, message: 'scripts: tasks are real containers here; scripts need --runtime scripted' },
    ];
  }
  runtime.script(...scripts);
  return [];
}
