import { type Component, idToken, retry } from './component.js';
import { type ComponentInput, inputValue } from './component-input.js';
import {
  environmentNameInput,
  jobInputs,
  nodeImageInput,
  resourceGroupInput,
  retriesInput,
} from './job-inputs.js';
import { environmentPart, joinParts, partPerChoice, tagsPart } from './job-parts.js';
import { jobScript } from './job-script.js';
import { serviceVerbRows } from './rollback-component.js';

const own: readonly ComponentInput[] = [
  {
    name: 'delete',
    type: 'boolean',
    description:
      'Delete the service. Otherwise it is only scaled to no tasks, and the next ship starts it again.',
    default: false,
  },
  {
    name: 'checkout',
    type: 'boolean',
    description:
      'Get the commit for its ecs-ship.yml. Without it the job still runs when the branch is gone.',
    default: false,
  },
];

const script = jobScript(`stop $(if [ '${inputValue('delete')}' = true ]; then echo --delete --yes; fi)`);

// Without a checkout the folder holds what an earlier job left there, perhaps another branch's ecs-ship.yml.
const elsewhere = `if [ '${inputValue('checkout')}' = false ]; then cd "$(mktemp -d)"; fi`;

/** Scales a service to nothing, or deletes it, when its environment ends. */
export const stopComponent: Component = {
  name: 'stop',
  jobInputs: [
    ...jobInputs('stop', 'deploy', [
      { if: '$CI_PIPELINE_SOURCE == "merge_request_event"', when: 'manual', allow_failure: true },
    ]),
    nodeImageInput,
    environmentNameInput('review/$CI_COMMIT_REF_SLUG', "GitLab's environment that is stopped."),
    resourceGroupInput,
    retriesInput,
    ...own,
  ],
  rows: serviceVerbRows,
  parts: joinParts([
    tagsPart,
    environmentPart({ action: 'stop' }),
    partPerChoice('checkout', {
      true: {},
      false: { variables: { GIT_STRATEGY: 'none' } },
    }),
  ]),
  job: {
    resource_group: inputValue('resource-group'),
    interruptible: false,
    dependencies: [],
    id_tokens: idToken,
    ...script,
    script: [elsewhere, ...script.script],
    retry,
  },
};
