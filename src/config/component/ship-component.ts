import { optionsOf } from '../options.js';
import { type Component, idToken, retry } from './component.js';
import { inputValue } from './component-input.js';
import {
  allowRefusedInput,
  builderInputs,
  dependenciesInput,
  environmentInputs,
  jobInputs,
  resourceGroupInput,
  retriesInput,
} from './job-inputs.js';
import {
  dockerPart,
  environmentPart,
  joinParts,
  onStopPart,
  refusedPart,
  tagsPart,
  tierPart,
} from './job-parts.js';
import { jobScript } from './job-script.js';
import { reportPaths, reports } from './reports.js';

/** Everything, from the commit to the stable service. */
export const shipComponent: Component = {
  name: 'ship',
  jobInputs: [
    ...jobInputs('ship', 'deploy', [{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]),
    ...builderInputs,
    ...environmentInputs,
    resourceGroupInput,
    dependenciesInput,
    allowRefusedInput,
    retriesInput,
  ],
  rows: optionsOf('gitlab'),
  parts: joinParts([
    dockerPart,
    tagsPart,
    environmentPart({ url: inputValue('environment-url'), auto_stop_in: inputValue('auto-stop-in') }),
    tierPart,
    onStopPart,
    refusedPart,
  ]),
  variables: reportPaths,
  job: {
    resource_group: inputValue('resource-group'),
    interruptible: false,
    dependencies: inputValue('dependencies'),
    id_tokens: idToken,
    ...jobScript('ship', { builds: true }),
    artifacts: {
      when: 'always',
      paths: [inputValue('scan-sarif')],
      reports: { ...reports, container_scanning: inputValue('scan-gitlab-report') },
    },
    retry,
  },
};
