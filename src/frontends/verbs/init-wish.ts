import { envLayer } from '../../config/env-layer.js';
import { type ExplicitValues, explicitLayer } from '../../config/explicit-layer.js';
import { type Problem, problemsError } from '../../config/problem.js';
import { readOptions } from '../../config/read-options.js';
import { withoutUnset } from '../../config/without-unset.js';
import type { Wish } from '../../init/surroundings.js';
import { type InitValues, initRows } from './init-rows.js';

/** The flags and variables of `init`. Throws one ShipError with every problem. */
export function readInit(explicit: ExplicitValues, env: NodeJS.ProcessEnv): InitValues {
  const layers = [explicitLayer('flags', explicit), envLayer(env, initRows)];
  const { values, problems } = readOptions(initRows, layers);
  const found = [...problems, ...contradictions(values)];
  if (found.length > 0) throw problemsError(found);
  return Object.fromEntries(values) as InitValues;
}

function contradictions(values: ReadonlyMap<string, unknown>): readonly Problem[] {
  if (!values.has('from-service')) return [];
  return ['service', 'cluster']
    .filter((name) => values.has(name))
    .map((name) => ({
      code: 'option-invalid',
      where: `--${name}`,
      message: 'is said by --from-service already: leave one of the two out',
    }));
}

/** Flags that are about one program: of several, each has its own. */
export function refuseForSeveral(values: InitValues, folders: readonly string[]): void {
  if (folders.length < 2) return;
  const single = ['repository', 'port', 'health-path', 'from-service'] as const;
  const problems = single
    .filter((name) => values[name] !== undefined)
    .map((name) => ({
      code: 'option-invalid' as const,
      where: `--${name}`,
      message: `is about one program, and there are several here: ${folders.join(', ')} (run init in one of them)`,
    }));
  if (problems.length > 0) throw problemsError(problems);
}

/** What was asked for; `cluster/service` names both. */
export function wishOf(values: InitValues): Wish {
  const live = liveService(values);
  return withoutUnset({
    service: live?.service ?? values.service,
    cluster: live?.cluster ?? values.cluster,
    region: values.region,
    repository: values.repository,
    accountId: values['account-id'],
    port: values.port,
    healthPath: values['health-path'],
    ci: values.ci,
  });
}

/** Of `--from-service`. */
export function liveService(values: Pick<InitValues, 'from-service'>) {
  const text = values['from-service'];
  if (text === undefined) return undefined;
  const parts = text.split('/');
  return { cluster: parts.length > 1 ? (parts[0] ?? '') : 'default', service: parts.at(-1) ?? '' };
}
