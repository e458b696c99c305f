import { setTimeout } from 'node:timers/promises';
import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs';
import { ListTasksCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { parse } from 'yaml';
import type { Config } from '../../src/config/config.js';
import { ShipError } from '../../src/errors.js';
import { failureOutcome } from '../../src/frontends/failure-outcome.js';
import { loadChecked } from '../../src/frontends/load-checked.js';
import type { FilesPort } from '../../src/ports/files-port.js';
import { interrupt, update } from '../steps/scenarios/incidents.js';
import { imageStage } from './image-stage.js';
import { pointAt } from './point-at.js';
import { scanStage } from './scan-stage.js';
import { second } from './scenario.js';
import { servicesSummaryOf, summaryOf } from './screen-markdown.js';
import { type Circumstances, type Incident, ScriptedService } from './scripted-service.js';
import { ServicesStage } from './services-stage.js';
import { clientConfig } from './start-test-emulator.js';

/** The cluster's service `web`, as its task definition in the repository has it. */
const definition = `family: web
containerDefinitions:
  - name: web
    image: web
    memory: 256
    essential: true
    stopTimeout: 60
    environment:
      - { name: LOG_LEVEL, value: info }
    healthCheck:
      command: [CMD-SHELL, curl -f http://localhost:8080/health || exit 1]
      startPeriod: 10
    logConfiguration:
      logDriver: awslogs
      options: { awslogs-group: /ecs/web, awslogs-region: eu-central-1, awslogs-stream-prefix: web }
`;

const sha = '3f2a91c0d4e5f60718293a4b5c6d7e8f90a1b2c3';

/** A summary for each of the screens, each of a run in virtual time against the emulator, by the screen's name. */
export const screens: Readonly<Record<string, () => Promise<string>>> = {
  stable,
  'rolled-back': rolledBack,
  failed,
  'timed-out': timedOut,
  superseded,
  cancelled,
  planned,
  services,
};

async function stable(): Promise<string> {
  const stage = await imageStage();
  stage.write('task-definition.yml', definition);
  await runBefore(stage.service);
  const shipped = await stage.ship({
    commit: sha,
    image: { latest: true },
    scan: { gate: 'report' },
    taskDefinition: { file: 'task-definition.yml' },
    whileBuilding: async () => {
      // What is looked at beside the build is done by then.
      await setTimeout(500);
      stage.service.clock.advance(38_000);
    },
  });
  await stage.close();
  return summaryOf(shipped.events);
}

/** The container writes two lines, and dies of its memory. */
async function rolledBack(): Promise<string> {
  const finding = (name: string, severity: 'HIGH' | 'MEDIUM', description: string) => ({
    ...{ name, severity, description },
    attributes: [
      { key: 'package_name', value: 'openssl' },
      { key: 'package_version', value: '3.0.11' },
    ],
  });
  const findings = [
    finding('CVE-2026-2511', 'HIGH', 'Use after free when a certificate is renegotiated.'),
    finding('CVE-2026-1044', 'MEDIUM', 'Out-of-bounds read in the ASN.1 parser.'),
  ];
  const stage = await scanStage({ rule: { findings } });
  const { service } = stage;
  await stage.push(sha);
  await runBefore(service);
  const logs = new CloudWatchLogsClient(clientConfig(service.emulator));
  await logs.send(new CreateLogGroupCommand({ logGroupName: '/ecs/web' }));
  logs.destroy();
  service.script({ image: `${stage.uri}*`, script: { outOfMemoryAfter: 4 } });
  const { events } = await service.ship(
    { image: `${stage.uri}:${sha}`, scan: { gate: 'report' }, rest: withFile },
    writeLogs('listening on 0.0.0.0:8080', 'cache: loading 412 MB of thumbnails into memory'),
    fromRepository(),
  );
  await stage.close();
  return summaryOf(events);
}

/** Three slips in two files. */
async function failed(): Promise<string> {
  const texts: Readonly<Record<string, string>> = {
    'ecs-ship.yml':
      'cluster: production\nservice: web\ntask-definition: task-definition.yml\ntimout: 20m\nkeep-images: many\n',
    'task-definition.yml': definition.replace('memory: 256', 'memry: 256'),
    Dockerfile: 'FROM scratch\n',
  };
  const given = { frontEnd: 'github', explicit: {}, env: {} } as const;
  const error = await loadChecked(given, filesOf(texts)).catch((thrown: unknown) => thrown);
  if (!(error instanceof ShipError)) throw error;
  return summaryOf([{ kind: 'ended', at: 0, outcome: failureOutcome(error) }]);
}

function timedOut(): Promise<string> {
  const rest = (config: Config) => ({ ...withFile(config), timeoutMs: 300_000 });
  return played([], { timeoutMs: 300_000, rest }, second({ startTakes: 5000 }));
}

function superseded(): Promise<string> {
  const other = {
    'ecs-ship:commit': 'c0ffee1234567890c0ffee1234567890c0ffee12',
    'ecs-ship:committed-at': '2026-11-20T13:58:00.000Z',
    'ecs-ship:run': 'https://github.com/example/shop/actions/runs/19555000009',
  };
  return played([update(40, 'example/web:3', other)], { rest: withFile }, second({ startTakes: 60 }));
}

function cancelled(): Promise<string> {
  const rest = (config: Config): Config => ({
    ...withFile(config),
    watch: { ...config.watch, onCancel: 'rollback' },
  });
  return played([interrupt(45)], { rest }, second({ startTakes: 90 }));
}

async function planned(): Promise<string> {
  const stage = await imageStage();
  stage.write('task-definition.yml', definition);
  await runBefore(stage.service);
  const shipped = await stage.ship({
    ...{ commit: sha, dryRun: true, image: { latest: true } },
    taskDefinition: { file: 'task-definition.yml' },
  });
  await stage.close();
  return summaryOf(shipped.events);
}

/** One of three dies, one waits for it. */
async function services(): Promise<string> {
  const stage = await ServicesStage.start();
  stage.service.script({ family: 'api', taskDefinition: 'api:2', script: { exit: { code: 3, after: 2 } } });
  const { events, outcome } = await stage.ship(`cluster: prod
services:
  web: {}
  api: {}
  worker: { depends-on: [api] }
`);
  await stage.close();
  return servicesSummaryOf(events, outcome);
}

/** A ship of `example/web:2`, and what happens beside it. */
async function played(
  incidents: readonly Incident[],
  change: Parameters<ScriptedService['ship']>[0],
  rules: ReturnType<typeof second>,
): Promise<string> {
  const service = await ScriptedService.start();
  pointAt(service.emulator);
  await runBefore(service);
  service.script(...rules);
  const { events } = await service.ship(change, incidents, fromRepository());
  await service.close();
  return summaryOf(events);
}

/** What every task has written once it runs. */
function writeLogs(...lines: readonly string[]): readonly Incident[] {
  const written = new Set<string>();
  return Array.from({ length: 60 }, (_, second) => ({
    atSecond: second,
    happen: async ({ emulator, clock, ecs }) => {
      const { taskArns = [] } = await ecs.send(new ListTasksCommand({ cluster: 'prod' }));
      for (const arn of taskArns.filter((one) => !written.has(one))) {
        written.add(arn);
        const stream = `web/web/${arn.split('/').at(-1)}`;
        for (const line of lines) emulator.logs.append('/ecs/web', stream, clock.now(), line);
      }
    },
  }));
}

/** The service runs what the file said before: less memory was given, and nothing was logged. */
async function runBefore(service: ScriptedService): Promise<void> {
  const [container = {}] = parse(definition).containerDefinitions;
  const taskDefinition = await service.register('example/web:1', {
    ...container,
    ...{ image: 'example/web:1', memory: 512, environment: [] },
  });
  await service.ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', taskDefinition }));
  service.clock.advance(3_600_000);
}

const fromRepository = (): Circumstances => ({
  ports: { files: filesOf({ 'task-definition.yml': definition }) },
});

function withFile(config: Config): Config {
  return { ...config, taskDefinition: { ...config.taskDefinition, file: 'task-definition.yml' } };
}

function filesOf(texts: Readonly<Record<string, string>>): FilesPort {
  return {
    readText: async (path) => texts[path],
    size: async (path) => texts[path]?.length,
    isFolder: async (path) => path === '.',
    exists: async (path) => texts[path] !== undefined,
    writeText: async () => undefined,
    cacheFolder: () => '/nowhere',
    replaceFolder: async () => undefined,
  };
}
