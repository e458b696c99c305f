import type { JsonObject } from '../../ports/json-object.js';
import { definitionError, type PlacedProblem } from './definition-error.js';
import type { DefinitionOptions } from './foresee-definition.js';
import type { Finding } from './limits/limit.js';
import { limitProblems } from './limits/limit-problems.js';
import { optionAt, optionProblem } from './option-at.js';
import { writtenPath } from './written-path.js';

interface Rendered {
  readonly rendered: JsonObject;
  /** The image that it got. */
  readonly image: string;
  /** What it was made of, where ECS holds that already: whatever this breaks, ECS took it. */
  readonly taken?: JsonObject | undefined;
  /** The file, or the revision that it was made of: `web:3`. */
  readonly name: string;
  readonly options: DefinitionOptions;
}

/** Refuses a task definition that breaks limits of ECS, all at once, each at its path or at the option that causes it. */
export function refuseLimits({ rendered, image, taken, name, options }: Rendered): void {
  const before = new Set(taken === undefined ? [] : limitProblems(taken).map(keyOf));
  const found = limitProblems(rendered).filter((finding) => !before.has(keyOf(finding)));
  if (found.length === 0) return;
  const containers = (rendered.containerDefinitions ?? []) as readonly JsonObject[];
  const chosen = containers.findIndex((one) => one.image === image);
  const problems = found.map((finding): PlacedProblem => {
    const where = optionAt(finding, { rendered, chosen }, options);
    if (where !== undefined) return optionProblem(where, finding.message, options.places);
    return {
      text: [name, writtenPath(finding.path), finding.message].filter((one) => one !== '').join(': '),
    };
  });
  throw definitionError(name, problems, taken === undefined ? undefined : overTaken);
}

const overTaken = 'Correct the options over it, or name a task definition file with task-definition.';

function keyOf({ path, message }: Finding): string {
  return JSON.stringify([path, message]);
}
