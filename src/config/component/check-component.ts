import type { OptionGroup, OptionRow } from '../option-row.js';
import { optionsOf } from '../options.js';
import type { Component } from './component.js';
import { inputValue } from './component-input.js';
import { allowRefusedInput, dependenciesInput, jobInputs, nodeImageInput } from './job-inputs.js';
import { joinParts, refusedPart, tagsPart } from './job-parts.js';
import { jobScript } from './job-script.js';

/** The options of a run that asks nobody. */
const leftOut: readonly OptionGroup[] = ['AWS access', 'Plan', 'Run'];

const isLookedAt = ({ group }: OptionRow): boolean => !leftOut.includes(group);

/** Mistakes and risky settings, without credentials. */
export const checkComponent: Component = {
  name: 'check',
  jobInputs: [
    ...jobInputs('check', 'test', [
      { if: '$CI_PIPELINE_SOURCE == "merge_request_event"' },
      { if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' },
    ]),
    nodeImageInput,
    dependenciesInput,
    allowRefusedInput,
  ],
  rows: optionsOf('cli').filter(isLookedAt),
  parts: joinParts([tagsPart, refusedPart]),
  job: {
    interruptible: true,
    dependencies: inputValue('dependencies'),
    ...jobScript('check'),
    artifacts: {
      when: 'always',
      paths: [inputValue('check-sarif')],
      reports: { codequality: inputValue('check-code-quality') },
    },
  },
};
