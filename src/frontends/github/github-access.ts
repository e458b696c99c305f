import { isDeepStrictEqual } from 'node:util';
import type { AwsConfig } from '../../config/config.js';
import type { RunConfig } from '../../config/read-config.js';
import type { ShipError } from '../../errors.js';
import { missingAccess } from '../../plan/mode/missing-access.js';
import { cleanLines } from '../../report/clean-text.js';
import { disarmWorkflowCommand } from '../../report/workflow-command.js';
import type { GithubStep } from './github-step.js';
import { githubToken } from './github-token.js';

/** Why a proposed change cannot be planned: half a sentence; undefined where AWS lets the job in. */
export async function whyNoPlan(step: GithubStep, asked: RunConfig): Promise<string | undefined> {
  for (const aws of accessesOf(asked)) {
    const missing = missingAccess(step.env, aws);
    if (missing !== undefined) return missing;
    const refused = await signIn(step, aws);
    if (refused === undefined) continue;
    showEvidence(step, refused);
    return `${refused.message} ${refused.remedy}`.replace(/\.$/, '');
  }
  return undefined;
}

/** Every region and role once. */
function accessesOf(asked: RunConfig): readonly AwsConfig[] {
  if (asked.services === undefined) return [asked.config.aws];
  const all = asked.services.services.map(({ config }) => config.aws);
  return all.filter((aws, index) => all.findIndex((one) => isDeepStrictEqual(one, aws)) === index);
}

async function signIn(step: GithubStep, aws: AwsConfig): Promise<ShipError | undefined> {
  const { findCredentials } = await import('../../commands/find-credentials.js');
  const webIdentityToken = (access: AwsConfig) => githubToken(step, access);
  return findCredentials({ aws, webIdentityToken, interrupted: step.interrupts.signal });
}

/** The trust policy that would let the job in, among others. */
function showEvidence({ commands }: GithubStep, { evidence }: ShipError): void {
  if (evidence.length === 0) return;
  commands.startGroup('why there is no plan');
  for (const line of evidence.flatMap(cleanLines)) commands.info(disarmWorkflowCommand(line));
  commands.endGroup();
}
