import type { OptionRow } from '../option-row.js';
import { rollbackOptions } from '../options/rollback-options.js';
import { optionsOf } from '../options.js';
import { sharedRows } from '../service-verb-rows.js';
import { type Component, idToken, retry } from './component.js';
import { inputValue } from './component-input.js';
import {
  environmentNameInput,
  jobInputs,
  nodeImageInput,
  resourceGroupInput,
  retriesInput,
} from './job-inputs.js';
import { environmentPart, joinParts, tagsPart } from './job-parts.js';
import { jobScript } from './job-script.js';
import { reportPaths, reports } from './reports.js';

/** The options of a verb that builds nothing. */
export const serviceVerbRows: readonly OptionRow[] = sharedRows().filter((row) =>
  optionsOf('gitlab').includes(row),
);

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
  ],
  rows: [...rollbackOptions, ...serviceVerbRows],
  parts: joinParts([tagsPart, environmentPart({ action: 'access' })]),
  variables: reportPaths,
  job: {
    resource_group: inputValue('resource-group'),
    interruptible: false,
    dependencies: [],
    id_tokens: idToken,
    ...jobScript('rollback'),
    artifacts: { when: 'always', reports },
    retry,
  },
};
