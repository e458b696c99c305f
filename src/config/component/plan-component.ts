import { optionsOf } from '../options.js';
import { type Component, idToken, retry } from './component.js';
import { inputValue } from './component-input.js';
import {
  allowRefusedInput,
  builderInputs,
  dependenciesInput,
  environmentNameInput,
  jobInputs,
  retriesInput,
} from './job-inputs.js';
import { dockerPart, environmentPart, joinParts, refusedPart, tagsPart } from './job-parts.js';
import { jobScript } from './job-script.js';

const planFile = 'ecs-ship-plan.md';

/** What a ship would change, shown in the merge request. */
export const planComponent: Component = {
  name: 'plan',
  jobInputs: [
    ...jobInputs('plan', 'test', [{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }]),
    ...builderInputs,
    environmentNameInput(
      '',
      "GitLab's environment whose variables the job gets; nothing is deployed to it. Empty: none.",
    ),
    dependenciesInput,
    allowRefusedInput,
    retriesInput,
  ],
  rows: optionsOf('gitlab').filter(({ name }) => name !== 'dry-run' && !name.startsWith('scan-')),
  parts: joinParts([dockerPart, tagsPart, environmentPart({ action: 'access' }), refusedPart]),
  variables: { ECS_SHIP_PLAN_MARKDOWN: planFile },
  job: {
    interruptible: true,
    dependencies: inputValue('dependencies'),
    id_tokens: idToken,
    ...jobScript('plan', { builds: true }),
    artifacts: { when: 'always', expose_as: 'ECS plan', paths: [planFile] },
    retry,
  },
};
