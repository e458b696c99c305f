import type { Verdict } from '../outcome.js';
import { isRollingBack } from './is-rolling-back.js';
import { judge, type Look, type OurDeployment } from './judge.js';
import type { UpdateNote } from './update-note.js';
import { whatComesNext } from './what-comes-next.js';

/** What has become of a killed run's deployment: sentences for people. Without a look, what was known last. */
export function tellFate({ service, revision, deployment }: UpdateNote, look: Look | undefined): string {
  const ours = nameOf(revision);
  if (look === undefined) {
    return deployment === undefined
      ? `ECS had not said whether it deploys ${ours}: look at ${service} before the next run.`
      : `ECS was deploying ${ours} when it was last seen, and goes on without us.`;
  }
  const found = deployment ?? taken(revision, look);
  if (found === undefined) {
    return `ECS has not taken the update: ${service} is to run ${nameOf(look.service?.taskDefinitionArn)}.`;
  }
  return tellDeployment(service, found, look);
}

function tellDeployment(service: string, ours: OurDeployment, look: Look): string {
  const name = nameOf(ours.taskDefinitionArn);
  const judgement = judge(ours, look);
  if (judgement.kind === 'ended') return endings[judgement.verdict]?.(service, name) ?? `${name} has ended.`;
  if (isRollingBack(ours, look)) {
    const before = look.service && nameOf(look.service.taskDefinitionArn);
    const to = before === undefined || before === name ? '' : ` to ${before}`;
    return `ECS goes on rolling ${service} back from ${name}${to} without us.`;
  }
  return `ECS goes on deploying ${name} without us. ${whatComesNext(ours, look)}`;
}

const endings: Partial<Readonly<Record<Verdict, (service: string, name: string) => string>>> = {
  stable: (service, name) => `${service} is stable on ${name}.`,
  'rolled-back': (service, name) => `${service} was rolled back from ${name}.`,
  failed: (service, name) =>
    `The deployment of ${name} failed and was not rolled back; ${service} may run it in part.`,
  stopped: (_service, name) => `The deployment of ${name} was stopped before it was done.`,
  superseded: (service, name) => `Another deployment of ${service} has replaced ${name}.`,
};

/** The answer was lost with the run, but the service tells. */
function taken(revision: string, { service }: Look): OurDeployment | undefined {
  const entry = service?.deployments.find((one) => one.taskDefinitionArn === revision);
  if (entry === undefined) return undefined;
  return { id: entry.id, createdAt: entry.createdAt, taskDefinitionArn: revision, startsDeployment: true };
}

function nameOf(arn: string | undefined): string {
  return arn?.split('/').at(-1) ?? 'what ran before';
}
