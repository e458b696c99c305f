import { stopRows } from '../service-verb-rows.js';
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

const checkoutInput: ComponentInput = {
  name: 'checkout',
  type: 'boolean',
  description:
    'Get the commit for its ecs-ship.yml. Without it the job still runs when the branch is gone, and its inputs say everything.',
  default: false,
};

const script = jobScript('stop');

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
    checkoutInput,
  ],
  // Whoever starts the job has been asked.
  rows: [...stopRows.filter(({ name }) => name !== 'yes'), ...serviceVerbRows],
  parts: joinParts([
    tagsPart,
    environmentPart({ action: 'stop' }),
    partPerChoice('checkout', {
      true: {},
      false: { variables: { GIT_STRATEGY: 'none' } },
    }),
  ]),
  variables: { ECS_SHIP_YES: 'true' },
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
