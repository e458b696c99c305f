import type { OptionRow } from '../option-row.js';
import { optionsOf } from '../options.js';
import { type Component, idToken, retry } from './component.js';
import { type ComponentInput, inputValue } from './component-input.js';
import {
  environmentNameInput,
  jobInputs,
  nodeImageInput,
  resourceGroupInput,
  retriesInput,
} from './job-inputs.js';
import { environmentPart, joinParts, tagsPart } from './job-parts.js';
import { jobScript } from './job-script.js';

const watched = ['timeout', 'no-progress-timeout', 'on-cancel', 'show-values', 'verbose'];

/** The options of a verb that only concerns a service that runs. */
export const runningServiceRows: readonly OptionRow[] = optionsOf('gitlab').filter(
  ({ name, group }) => group === 'Service' || group === 'AWS access' || watched.includes(name),
);

const targets: readonly ComponentInput[] = [
  {
    name: 'to-revision',
    type: 'string',
    description: 'Revision to go back to: its number, family:revision or ARN. Default: the one before.',
    default: '',
  },
  {
    name: 'to-commit',
    type: 'string',
    description: 'Commit to go back to. Default: the one before.',
    default: '',
  },
];

/** The flag with its variable's value, or nothing where that is empty. */
function flagFrom(name: string): string {
  const variable = variableOf(name);
  return `\${${variable}:+--${name} "$${variable}"}`;
}

const variableOf = (name: string): string => `ECS_SHIP_BACK_${name.toUpperCase().replaceAll('-', '_')}`;

/** Back to what ran before; by hand. */
export const rollbackComponent: Component = {
  name: 'rollback',
  jobInputs: [
    ...jobInputs('rollback', 'deploy', [
      { if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH', when: 'manual', allow_failure: true },
    ]),
    nodeImageInput,
    environmentNameInput(
      'production',
      "GitLab's environment whose variables the job gets. Empty: none. GitLab shows no deployment of this commit there, since another one's is restored.",
    ),
    resourceGroupInput,
    retriesInput,
    ...targets,
  ],
  rows: runningServiceRows,
  parts: joinParts([tagsPart, environmentPart({ action: 'access' })]),
  variables: {
    ECS_SHIP_DOTENV: 'ecs-ship.env',
    ECS_SHIP_ANNOTATIONS: 'ecs-ship-annotations.json',
    ECS_SHIP_JUNIT: 'ecs-ship-junit.xml',
    ...Object.fromEntries(targets.map(({ name }) => [variableOf(name), inputValue(name)])),
  },
  job: {
    resource_group: inputValue('resource-group'),
    interruptible: false,
    dependencies: [],
    id_tokens: idToken,
    ...jobScript(`rollback ${flagFrom('to-revision')} ${flagFrom('to-commit')}`),
    artifacts: {
      when: 'always',
      reports: {
        dotenv: 'ecs-ship.env',
        annotations: 'ecs-ship-annotations.json',
        junit: 'ecs-ship-junit.xml',
      },
    },
    retry,
  },
};
