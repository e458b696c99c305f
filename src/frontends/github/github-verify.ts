import { filesAdapter } from '../../adapters/files.js';
import type { GivenValues } from '../../config/given-layers.js';
import type { RunConfig } from '../../config/read-config.js';
import { ShipError } from '../../errors.js';
import type { LeftOut, ModeDecision } from '../../plan/mode/ship-mode.js';
import { checkMarkdown, rowsBesideRun } from '../../report/check/check-markdown.js';
import { checkFiles } from '../check-files.js';
import { loadChecked } from '../load-checked.js';
import { repositoryPath } from '../repository-path.js';
import { sayCheck } from './check-github.js';
import { whyNoPlan } from './github-access.js';
import { githubShip } from './github-ship.js';
import type { GithubStep } from './github-step.js';
import { leaveOut, tellDecision } from './left-out.js';
import { checkOutcome, type Verified, withVerified } from './verified.js';

/** Looks at the files, and unless only that is asked for builds the image and plans; gives the exit code. */
export async function githubVerify(
  step: GithubStep,
  given: GivenValues,
  decision: ModeDecision,
): Promise<number> {
  const startedAt = Date.now();
  const { env, workingDirectory, commands, besides } = step;
  const notes = tellDecision(commands, decision);
  const nameInRepository = repositoryPath(env, workingDirectory);
  const { record } = await checkFiles(given, { workingDirectory, nameInRepository });
  sayCheck(record, commands, nameInRepository);
  besides.push(checkMarkdown(record, rowsBesideRun));
  const verified = { record, notes };
  const only = () => end(step, verified, startedAt);
  return decision.mode === 'check' ? only() : prove(step, given, { decision, verified, only });
}

/** The end of a run that only looked at files. */
function end(step: GithubStep, verified: Verified, startedAt: number): number {
  const outcome = withVerified(checkOutcome(verified.record, startedAt), verified);
  step.report({ kind: 'ended', at: Date.now(), outcome });
  return outcome.exitCode;
}

interface Proof {
  readonly decision: ModeDecision;
  readonly verified: Verified;
  readonly only: () => number;
}

/** A stranger's job has no variables and secrets either, which the configuration may ask for. */
async function prove(step: GithubStep, given: GivenValues, proof: Proof): Promise<number> {
  const { decision, verified } = proof;
  const isStranger = decision.leftOut.some(({ what }) => what.includes('plan'));
  const leave = (one: LeftOut) => verified.notes.push(leaveOut(step.commands, one));
  const asked = await load(step, given);
  if (asked instanceof ShipError) {
    if (!isStranger) throw asked;
    leave({ what: ['build'], why: [asked.message, ...asked.evidence].join('; ') });
    return proof.only();
  }
  const why = isStranger ? undefined : await whyNoPlan(step, asked);
  if (why !== undefined) leave({ what: ['plan'], why });
  const isOffline = isStranger || why !== undefined;
  return githubShip(step, asked, { dryRun: true, proof: isOffline ? 'offline' : 'planned', verified });
}

async function load({ workingDirectory }: GithubStep, given: GivenValues): Promise<RunConfig | ShipError> {
  try {
    return await loadChecked(given, filesAdapter(workingDirectory));
  } catch (error) {
    if (error instanceof ShipError) return error;
    throw error;
  }
}
