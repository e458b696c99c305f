import type { OptionRow } from '../option-row.js';
import { spelled } from '../raw-option.js';
import { type ComponentInput, inputValue } from './component-input.js';
import type { JobParts } from './job-parts.js';
import { optionInputs } from './option-inputs.js';

/** A GitLab component: one job that runs one verb. */
export interface Component {
  /** The template's name: `include` names it so. */
  readonly name: string;
  /** Inputs about the job. */
  readonly jobInputs: readonly ComponentInput[];
  /** Options that are inputs; their values travel as ECS_SHIP_* variables. */
  readonly rows: readonly OptionRow[];
  readonly parts: JobParts;
  /** The job's keywords besides those that every one has. */
  readonly job: Readonly<Record<string, unknown>>;
  /** Variables besides those of the options. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** All its inputs, those about the job first. */
export function inputsOf({ jobInputs, rows }: Component): readonly ComponentInput[] {
  return [...jobInputs, ...optionInputs(rows)];
}

/** The template's second document: hidden jobs, then the job. */
export function jobsOf(component: Component): Readonly<Record<string, object>> {
  const { hidden, chosen } = component.parts;
  const job = {
    extends: chosen,
    stage: inputValue('stage'),
    image: inputValue('job-image'),
    rules: inputValue('rules'),
    ...component.job,
    variables: {
      // Without it a runner makes 1 of every exit code where the image has bash (GitLab Docs, "GitLab Runner feature flags").
      FF_USE_NEW_BASH_EVAL_STRATEGY: 'true',
      ECS_SHIP_COMPONENT: 'true',
      ...component.variables,
      ...Object.fromEntries(component.rows.map(({ name }) => [spelled('env', name), inputValue(name)])),
    },
  };
  return { ...hidden, [inputValue('job-name')]: job };
}

/** The OIDC token that the role is assumed with. */
export const idToken = { ECS_SHIP_ID_TOKEN: { aud: inputValue('audience') } };

/** Exit code 8 is AWS's, and nothing is lost by asking again; what a build, a check or a deployment says is said. */
export const retry = {
  max: inputValue('retries'),
  when: ['runner_system_failure', 'api_failure'],
  exit_codes: [8],
};
