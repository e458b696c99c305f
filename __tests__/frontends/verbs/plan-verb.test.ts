import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { runCli } from '../../../src/frontends/cli.js';
import { fakeCliIo } from '../../support/fake-cli-io.js';
import { outcomeGaps } from '../../support/outcome-schema.js';
import { planProblems } from '../../support/plan-schema.js';
import { awsEnvironmentOf } from '../../support/point-at.js';
import { ScriptedService } from '../../support/scripted-service.js';

let service: ScriptedService;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ecs-ship-plan-'));
  service = await ScriptedService.start();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await service.close();
});

const newer = ['--image', 'example/web:2'];
const same = ['--image', 'example/web:1'];

async function cli(verb: string, ...argv: readonly string[]) {
  const aws = {
    ...awsEnvironmentOf(service.emulator),
  };
  Object.assign(process.env, aws);
  const io = fakeCliIo({ PATH: '', ...aws }, folder);
  const exitCode = await runCli([verb, '--service', 'web', '--cluster', 'prod', ...argv], io);
  return { exitCode, out: io.out(), err: io.err() };
}

describe('the exit code of a plan', () => {
  it.each([
    ['of changes', newer, 0, 2],
    ['of nothing to do', same, 0, 0],
    ['of a service that does not exist', [...newer, '--service', 'none'], 3, 1],
    ['of an option that does not exist', [...newer, '--imagee', 'x'], 2, 1],
    ['of a file that does not exist', [...newer, '--config', 'none.yml'], 2, 1],
  ])('%s', async (_what, argv, usual, detailed) => {
    const codes = [await cli('plan', ...argv), await cli('plan', ...argv, '--detailed-exitcode')];
    expect(codes.map(({ exitCode }) => exitCode)).toEqual([usual, detailed]);
  });

  it('is the one of the JSON document', async () => {
    const { exitCode, out } = await cli('plan', ...newer, '--detailed-exitcode', '--json');
    const document = JSON.parse(out);
    expect([exitCode, document.exitCode, document.verdict]).toEqual([2, 2, 'planned']);
    expect(outcomeGaps(document)).toEqual([]);
  });
});

describe('plan', () => {
  it('writes for people what starts, how long it takes, and what it needs', async () => {
    const { out } = await cli('plan', ...newer);
    expect(out).toContain('update web: new revision; starts a new deployment');
    expect(out).toContain('~ taskDefinition: web:1 → (the new revision)');
    expect(out).toMatch(/usually \d+ s \(1 deployment\)|no earlier deployment/);
    expect(out).toMatch(/ecs: .*RegisterTaskDefinition.*UpdateService/s);
  });

  it('leaves stdout to the Markdown', async () => {
    const { out, err } = await cli('plan', ...newer, '--format', 'markdown');
    expect(out).toMatch(/^### Plan for service web in cluster prod: 2 changes\n/);
    expect(out).toContain(
      '| `ecs:UpdateService` | `arn:aws:ecs:eu-central-1:123456789012:service/prod/web` |',
    );
    expect(err).toContain('Nothing was changed');
  });

  it('saves what ship --plan performs, or refuses once the service has moved', async () => {
    const planned = await cli('plan', ...newer, '--out', 'web.plan.json');
    expect(planned.exitCode).toBe(0);
    expect(planned.out).toContain('The plan is saved: `ecs-ship ship --plan web.plan.json`');
    const saved = JSON.parse(readFileSync(join(folder, 'web.plan.json'), 'utf8'));
    expect(planProblems('saved', saved)).toEqual([]);
    const taskDefinition = await service.register('example/web:9');
    await service.ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', taskDefinition }));
    service.clock.advance(120_000);
    const { exitCode, out } = await cli('ship', ...newer, '--plan', 'web.plan.json', '--json');
    expect([exitCode, JSON.parse(out).failure.code]).toEqual([3, 'plan-outdated']);
    expect(JSON.parse(out).headline).toBe('The plan no longer holds: web runs web:2 now, planned on web:1.');
  });

  it.each([
    [['ship', ...newer, '--plan', 'none.json'], 'There is no file none.json'],
    [['ship', ...newer, '--plan', 'x.json', '--dry-run'], 'plan: a saved plan is performed, not planned'],
    [['ship', ...newer, '--out', 'x.json'], 'out: only a plan has that'],
    [
      ['plan', ...newer, '--json', '--format', 'markdown'],
      '--json and --format markdown both write on stdout',
    ],
  ])('%j is bad input', async ([verb = '', ...argv], says) => {
    const { exitCode, err, out } = await cli(verb, ...argv);
    expect(exitCode).toBe(2);
    expect(`${err}${out}`).toContain(says);
  });
});
