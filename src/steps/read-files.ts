import { ShipError } from '../errors.js';
import { copyTargets } from '../plan/copy-target.js';
import type { LifecycleRule } from '../plan/lifecycle-rule.js';
import type { JsonObject } from '../ports.js';
import { missingBuildFiles } from './image/build-files.js';
import { readPolicyFile } from './lifecycle/lifecycle-file.js';
import { listedError } from './listed-error.js';
import { readDefinitionFile } from './read-definition-file.js';
import type { Run } from './run.js';

/** What files say; undefined where none is used. */
export interface ReadFiles {
  readonly definition: JsonObject | undefined;
  readonly policy: readonly LifecycleRule[] | undefined;
}

/** Reads and checks every file that the run needs, before AWS is asked anything; one error lists what is wrong in all of them. */
export async function readFiles(run: Run): Promise<ReadFiles> {
  const [definition, policy, build, targets] = await Promise.all([
    attempt(readDefinitionFile(run)),
    attempt(readPolicyFile(run)),
    attempt(missingBuildFiles(run)),
    attempt(Promise.resolve().then(() => copyTargets(run.config.image.pushTo))),
  ]);
  const errors = [definition, policy, build, targets].flatMap(({ error }) => error ?? []);
  const found = [...errors, ...(build.value ?? [])];
  if (found.length > 0) throw listedError(found);
  return { definition: definition.value, policy: policy.value };
}

interface Attempt<Value> {
  readonly value?: Value;
  readonly error?: ShipError;
}

/** A mistake of the user's is kept for later; a bug is thrown at once. */
async function attempt<Value>(work: Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { value: await work };
  } catch (error) {
    if (error instanceof ShipError) return { error };
    throw error;
  }
}
