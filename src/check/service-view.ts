import { problemsError } from '../config/problem.js';
import { parseYaml } from '../config/yaml-source.js';
import type { JsonObject } from '../ports/json-object.js';
import { type DataPath, readDataFile } from './data-file.js';
import { objectIn, objectsIn } from './json-value.js';
import type { Place } from './place.js';

/** A service's settings with their places. */
export interface ServiceView {
  readonly settings: JsonObject;
  readonly at: (...path: DataPath) => Place;
}

/**
 * Reads a service as `create-service --cli-input-json` takes it or `describe-services` prints it (then the first). Throws
 * for a text that is neither JSON nor YAML.
 */
export function serviceView(path: string, text: string): ServiceView {
  const { problems } = parseYaml({ path, text });
  if (problems.length > 0) throw problemsError(problems);
  const file = readDataFile(path, text);
  const whole = objectIn(file.root);
  const first = objectsIn(whole.services)[0];
  const prefix: DataPath = first === undefined ? [] : ['services', first.index];
  return { settings: first?.value ?? whole, at: (...steps) => file.at([...prefix, ...steps]) };
}

/** A rolling deployment by ECS itself: percentages and circuit breaker hold for no other. */
export function rollsOut({ settings }: ServiceView): boolean {
  const controller = objectIn(settings.deploymentController).type ?? 'ECS';
  const strategy = objectIn(settings.deploymentConfiguration).strategy ?? 'ROLLING';
  return controller === 'ECS' && strategy === 'ROLLING';
}
