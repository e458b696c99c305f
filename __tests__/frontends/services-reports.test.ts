import { EventEmitter } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CliIo } from '../../src/frontends/cli/cli-io.js';
import { cliServicesReport } from '../../src/frontends/cli/cli-services-report.js';
import { terminalHost } from '../../src/frontends/cli/terminal.js';
import type { GithubCommands } from '../../src/frontends/github/github-commands.js';
import { githubServicesReport } from '../../src/frontends/github/github-services-report.js';
import { githubState } from '../../src/frontends/github/github-state.js';
import { gitlabHost } from '../../src/frontends/gitlab.js';
import { listenForInterrupts } from '../../src/frontends/interrupts.js';
import type { Outcome } from '../../src/outcome.js';
import type { ServicesOutcome } from '../../src/services-outcome.js';
import { stable } from '../report/fixtures.js';
import { Recorder } from '../report/record.js';
import { bothStable, oneOfThreeFailed, tellThree } from '../report/services/services.js';

const update = { cluster: 'prod', service: 'web', revision: 'task-definition/web:2' };
const cancelled: Outcome = { ...stable, verdict: 'cancelled', exitCode: 130, headline: 'Interrupted.' };
const interrupted: ServicesOutcome = {
  ...bothStable,
  verdict: 'cancelled',
  exitCode: 130,
  services: [
    { name: 'web', outcome: cancelled },
    { name: 'worker', outcome: stable },
  ],
};

function runs() {
  const signals = new EventEmitter();
  const [stdout, stderr] = [new Recorder(), new Recorder()];
  const exited: number[] = [];
  const interrupts = listenForInterrupts(signals, (code) => exited.push(code));
  return { signals, stdout, stderr, interrupts, exited, io: { stdout, stderr } as unknown as CliIo };
}

describe('cliServicesReport', () => {
  const switches = { dryRun: false, json: true, verbose: false };

  it('keeps people’s text and the document apart, and names the signal in both', async () => {
    const { io, stdout, stderr, signals, interrupts, exited } = runs();
    const report = await cliServicesReport(terminalHost({}), io, switches, interrupts);
    report.begin(['web', 'worker'], 'Shipping 2 services');
    signals.emit('SIGTERM', 'SIGTERM');
    report.end(interrupted);
    const document = JSON.parse(stdout.text);
    expect([document.exitCode, document.services[0].exitCode, document.services[1].exitCode]).toEqual([
      143, 143, 0,
    ]);
    expect(stderr.text).toContain('✖ web: Interrupted.');
    signals.emit('SIGTERM', 'SIGTERM');
    expect(exited).toEqual([143]);
    interrupts.stop();
  });

  it('keeps the exit code that it has told, whatever signal comes after', async () => {
    const { io, signals, interrupts, exited } = runs();
    const report = await cliServicesReport(terminalHost({}), io, switches, interrupts);
    report.end(oneOfThreeFailed);
    for (const _ of ['first', 'second']) signals.emit('SIGTERM', 'SIGTERM');
    expect(exited).toEqual([5]);
    interrupts.stop();
  });

  it('folds in a GitLab job', async () => {
    const { io, stdout, interrupts } = runs();
    const quiet = { ...switches, json: false };
    tellThree(await cliServicesReport(gitlabHost({}, '/'), io, quiet, interrupts));
    expect(stdout.text).toContain('section_start:1:ecs_ship_web.image[collapsed=true]');
    interrupts.stop();
  });
});

describe('githubServicesReport', () => {
  it('leaves the post step word of each update, and that the run has told its end in the summary', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'services-report-'));
    const summary = join(folder, 'summary');
    const state: Record<string, string> = {};
    const silent = () => {};
    const commands: GithubCommands = {
      ...{ startGroup: silent, endGroup: silent, info: silent, warning: silent, error: silent },
      ...{ setSecret: silent, setOutput: silent },
      saveState: (name, value) => {
        state[`STATE_${name}`] = typeof value === 'string' ? value : JSON.stringify(value);
      },
    };
    const { interrupts } = runs();
    const report = githubServicesReport({
      ...{ commands, interrupts, env: { GITHUB_STEP_SUMMARY: summary } },
      ...{ besides: ['### what was checked'], report: silent, workingDirectory: folder },
    });
    report.begin(['web', 'worker'], 'Shipping 2 services');
    report.of('web')({ kind: 'updating', at: 0, update });
    report.of('worker')({ kind: 'updating', at: 0, update: { ...update, service: 'worker' } });
    expect(githubState(state).updates).toEqual({ web: update, worker: { ...update, service: 'worker' } });
    expect(githubState(state).services).toEqual(['web', 'worker']);
    expect(githubState(state).run).toBeUndefined();
    report.end(oneOfThreeFailed);
    expect(githubState(state).run).toBe('reported');
    expect(await readFile(summary, 'utf8')).toMatch(
      /^## ❌ 1 of 3 services is stable;[\s\S]*### what was checked\n$/,
    );
    await rm(folder, { recursive: true });
    interrupts.stop();
  });
});
