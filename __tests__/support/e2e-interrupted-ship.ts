import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import {
  CreateServiceCommand,
  DescribeServicesCommand,
  ListServiceDeploymentsCommand,
  ListTaskDefinitionsCommand,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
  type Service,
  StopServiceDeploymentCommand,
} from '@aws-sdk/client-ecs';
import { type GateProxy, gateProxy } from './e2e-gate-proxy.js';
import { distFile, type Ended, endOf, startProgram, type Variables } from './e2e-program.js';
import type { Stage } from './e2e-stage.js';
import { taskDefinition } from './e2e-workspace.js';

/** How much faster the emulator’s clock runs; were it five minutes ahead, the SDK would repeat what is refused. */
export const SPEED = 5;

/** A service of its own on a shared emulator, and a machine of its own that ships to it. */
export interface Subject {
  readonly name: string;
  readonly stage: Stage;
  readonly proxy: GateProxy;
  /** Where it is run from; holds a task definition. */
  readonly folder: string;
  /** What programs on this machine see: its home, its temp folder, AWS behind the proxy. */
  readonly env: Variables;
  readonly temp: string;
  readonly home: string;
}

/** How an interrupted program went. */
export interface Interrupted extends Ended {
  readonly signal: string | undefined;
  /** Milliseconds from the signal to the first output after it; undefined without any. */
  readonly answeredMs: number | undefined;
  readonly endedMs: number;
}

/** What ECS knows of the subject's service afterwards. */
export interface Aftermath {
  /** The revision that the service is to run: `name:2`. */
  readonly current: string;
  /** Status of the newest service deployment. */
  readonly rollout: string | undefined;
  readonly revisions: number;
}

/** Subjects by their names; made together, since each service of its own would take its time to be COMPLETED. */
export async function openSubjects(stage: Stage, names: readonly string[]): Promise<Subject[]> {
  await Promise.all(names.map((name) => createService(stage, name)));
  await complete(stage, names);
  return Promise.all(names.map((name) => openSubject(stage, name)));
}

/** A machine of its own for a service that exists. */
async function openSubject(stage: Stage, name: string): Promise<Subject> {
  const proxy = await gateProxy(stage.emulator.url);
  const root = mkdtempSync(join(stage.place.root, `${name}-`));
  const [temp, home, folder] = [join(root, 'temp'), join(root, 'home'), join(root, 'project')];
  for (const path of [temp, home, folder]) mkdirSync(path);
  writeFileSync(join(folder, 'task-definition.json'), JSON.stringify({ ...taskDefinition(), family: name }));
  await script(stage, `${name}:2`);
  const env = { ...stage.env, AWS_ENDPOINT_URL: proxy.url, TMPDIR: temp, HOME: home };
  return { name, stage, proxy, folder, env, temp, home };
}

/** Moves the emulator's time on instead of waiting, but never by the five minutes of SPEED. */
async function complete(stage: Stage, names: readonly string[]): Promise<void> {
  for (let left = 12; left > 0; left -= 1) {
    const services = await Promise.all(names.map((name) => describe(stage, name)));
    if (services.every(({ deployments }) => deployments?.[0]?.rolloutState === 'COMPLETED')) return;
    const advance = { method: 'POST', body: JSON.stringify({ by: '20s' }) };
    await fetch(`${stage.emulator.url}/_emulator/clock/advance`, advance);
  }
  throw new Error('the services do not come up');
}

/** One task, replaced rather than joined, so that a rollback has to start one again. */
async function createService(stage: Stage, name: string): Promise<void> {
  const { ecs } = stage;
  const [container] = taskDefinition().containerDefinitions as { image: string }[];
  const definition = {
    ...taskDefinition(),
    family: name,
    containerDefinitions: [{ ...container, image: 'before' }],
  };
  await ecs.send(
    new RegisterTaskDefinitionCommand(definition as unknown as RegisterTaskDefinitionCommandInput),
  );
  await ecs.send(
    new CreateServiceCommand({
      cluster: 'production',
      serviceName: name,
      taskDefinition: name,
      desiredCount: 1,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } },
      deploymentConfiguration: { minimumHealthyPercent: 0, maximumPercent: 100 },
    }),
  );
}

/** Tasks of a revision take an hour to start, so that its deployment stays under way. */
async function script({ emulator }: Stage, revision: string): Promise<void> {
  const rule = { taskDefinition: revision, script: { startTakes: 3600 * SPEED } };
  await fetch(`${emulator.url}/_emulator/scripts`, { method: 'POST', body: JSON.stringify(rule) });
}

/** Somebody has the newest deployment rolled back, and what ran before takes long to start again. */
export async function rollBack({ stage, name }: Subject): Promise<void> {
  await script(stage, `${name}:1`);
  const target = { cluster: 'production', service: name };
  const { serviceDeployments } = await stage.ecs.send(new ListServiceDeploymentsCommand(target));
  const serviceDeploymentArn = serviceDeployments?.[0]?.serviceDeploymentArn;
  await stage.ecs.send(new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType: 'ROLLBACK' }));
}

/** The command line of a ship to the subject's service. */
export function shipArguments({ name }: Subject, ...more: readonly string[]): string[] {
  const target = ['--service', name, '--cluster', 'production', '--task-definition', 'task-definition.json'];
  return [distFile('cli.js'), 'ship', ...target, '--json', ...more];
}

export function startShip(subject: Subject, ...more: readonly string[]) {
  const { env, folder } = subject;
  return startProgram(process.execPath, shipArguments(subject, ...more), { cwd: folder, env });
}

/** Ships without being interrupted. */
export function shipAgain(subject: Subject, ...more: readonly string[]): Promise<Ended> {
  return endOf(startShip(subject, ...more));
}

/** Sends the signals at their milliseconds after the first, for as long as the program lives. */
export async function interrupt(
  running: ReturnType<typeof startProgram>,
  ...signals: readonly (readonly [NodeJS.Signals, number])[]
): Promise<Interrupted> {
  const from = Date.now();
  let answeredMs: number | undefined;
  const answered = () => {
    answeredMs ??= Date.now() - from;
  };
  running.stdout.on('data', answered);
  running.stderr.on('data', answered);
  const timers = signals.map(([signal, after]) => setTimeout(() => running.kill(signal), after));
  const { exitCode, signal, stdout, stderr } = await running;
  for (const timer of timers) clearTimeout(timer);
  return { exitCode, signal, stdout, stderr, answeredMs, endedMs: Date.now() - from };
}

/** Looks for up to five seconds, for what is expected may be the end of something that ECS does by and by. */
export async function aftermath(subject: Subject, expected: Aftermath): Promise<Aftermath> {
  for (const end = Date.now() + 5000; ; await sleep(50)) {
    const now = await look(subject);
    if (isDeepStrictEqual(now, expected) || Date.now() > end) return now;
  }
}

async function look({ stage, name }: Subject): Promise<Aftermath> {
  const target = { cluster: 'production', service: name };
  const [service, rollouts, definitions] = await Promise.all([
    describe(stage, name),
    stage.ecs.send(new ListServiceDeploymentsCommand(target)),
    stage.ecs.send(new ListTaskDefinitionsCommand({ familyPrefix: name })),
  ]);
  return {
    current: `${service.taskDefinition?.split('/').at(-1)}`,
    rollout: (rollouts.serviceDeployments ?? []).map((one) => one.status)[0],
    revisions: definitions.taskDefinitionArns?.length ?? 0,
  };
}

async function describe({ ecs }: Stage, name: string): Promise<Service> {
  const { services } = await ecs.send(
    new DescribeServicesCommand({ cluster: 'production', services: [name] }),
  );
  if (services?.[0] === undefined) throw new Error(`the service ${name} is gone`);
  return services[0];
}

/** Everything that a run may leave on its machine: folders, changes to the user's docker, live processes. */
export async function traces(subject: Subject): Promise<readonly string[]> {
  // A process that was just killed may take a moment to be gone.
  for (let left = 40; left > 0 && processesOf(subject).length > 0; left -= 1) await sleep(25);
  const docker = join(subject.home, '.docker');
  return [
    ...readdirSync(subject.temp),
    ...(existsSync(docker) ? ['~/.docker'] : []),
    ...processesOf(subject),
  ];
}

/** Whatever runs with the subject's temp folder in its environment. */
export function processesOf({ temp }: Subject): string[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry) && Number(entry) !== process.pid)
    .filter((pid) => read(`/proc/${pid}/environ`).includes(temp))
    .map((pid) => `${pid}: ${read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').slice(0, 200)}`);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
