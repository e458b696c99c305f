import { parse } from 'yaml';
import { objectIn, textsIn } from '../../check/json-value.js';
import type { Answers } from '../answers.js';
import type { Addition, PlannedFile } from '../planned-file.js';
import { deployRoleArn } from './deploy-role.js';

export const PIPELINE = '.gitlab-ci.yml';

const HEAD =
  '# Runs on the default branch; the role comes from GitLab’s OIDC token. docs/gitlab.md has merge requests, review apps and rollback.\n';

/** A whole pipeline, where there is none. */
export function pipelineFile(answers: Answers): PlannedFile {
  return { path: PIPELINE, text: `${HEAD}${includeText(answers)}` };
}

/** What to add to the pipeline that is there; undefined where it is in it. */
export function pipelineAddition(answers: Answers, existing: string): Addition | undefined {
  if (/\/ecs-ship\/ship@/.test(existing)) return undefined;
  const pipeline = pipelineOf(existing);
  const stages = textsIn(pipeline.stages);
  const stage = stages.length === 0 || stages.includes('deploy') ? undefined : stages.at(-1);
  const whole = includeText(answers, stage);
  const text = pipeline.include === undefined ? whole : whole.replace(/^include:\n/, '# below include:\n');
  return { path: PIPELINE, text };
}

function includeText(answers: Answers, stage?: string): string {
  const lines = [
    'include:',
    '  - component: $CI_SERVER_FQDN/org/ecs-ship/ship@1',
    '    inputs:',
    ...(stage === undefined ? [] : [`      stage: ${stage}`]),
    `      region: ${answers.region}`,
    `      role-to-assume: ${deployRoleArn(answers)}`,
    '      config: ecs-ship.yml',
  ];
  return `${lines.join('\n')}\n`;
}

/** Whatever it holds: what is wrong with it says GitLab. */
function pipelineOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return objectIn(parse(text, { logLevel: 'silent' }));
  } catch {
    return {};
  }
}
