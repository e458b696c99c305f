import type { RunConfig } from '../../config/read-config.js';
import { configAsItIs, currentRevision } from '../../plan/config-as-it-is.js';
import { historyLines } from '../../report/history-text.js';
import { type Look, logLook } from '../../report/look.js';
import { statusText } from '../../report/status-text.js';
import { terminalAbilities } from '../../report/terminal-abilities.js';
import type { AskedService } from '../../status/read-history.js';
import { askedServices } from '../cli/asked-services.js';
import type { CliIo } from '../cli/cli-io.js';
import type { LookRequest } from '../cli/cli-request.js';
import { readVerb } from '../cli/read-verb.js';
import { startWaiting } from '../cli/waiting.js';
import { flushed } from '../flushed.js';
import type { CliHost } from '../host.js';
import { listenForInterrupts } from '../interrupts.js';
import { configured } from './service-verb.js';
import { cliHost, runAsked } from './ship-verb.js';
import { historyRows, sharedStatusRows, statusRows } from './status-rows.js';

/** `status` and `history`: what a service, or several, are and were; gives the exit code. */
export async function statusVerb({ name, explicit }: LookRequest, io: CliIo): Promise<number> {
  const host = cliHost(io);
  const own = name === 'status' ? statusRows : historyRows;
  const rows = { verb: name, own, shared: sharedStatusRows(name) };
  const { values, asked } = await readVerb(rows, explicit, host, io);
  if (values.get('watch') === true) return watch(asked, host, io);
  const { json } = asked.switches;
  const look = { ...logLook(terminalAbilities(io.stdout, io.env)), width: widthOf(io) };
  if (name === 'history') {
    const most = Number(values.get('limit'));
    const { readHistoryOf } = await import('../../status/read-history.js');
    const found = await ask(asked, host, io, (one) => readHistoryOf(one, most));
    const named = namesOf(asked).map((service, index) => ({
      name: service,
      deployments: found[index] ?? [],
    }));
    return show(io, json, named, ({ name: service, deployments }) => historyText(service, deployments, look));
  }
  const { readStatus } = await import('../../status/read-status.js');
  return show(io, json, await ask(asked, host, io, readStatus), (one) => statusText(one, Date.now(), look));
}

type Deployments = Parameters<typeof historyLines>[0];

function historyText(service: string, deployments: Deployments, look: Look): string {
  const lines =
    deployments.length === 0 ? ['  no deployment in 90 days'] : historyLines(deployments, Date.now(), look);
  return [look.colors.bold(service), ...lines, ''].join('\n');
}

function widthOf({ stdout }: CliIo): number | undefined {
  return stdout.isTTY ? stdout.columns : undefined;
}

async function ask<Found>(
  asked: RunConfig,
  { webIdentityToken }: CliHost,
  io: CliIo,
  read: (one: AskedService) => Promise<Found>,
): Promise<readonly Found[]> {
  const interrupts = listenForInterrupts(io.signals, io.exit);
  const done = startWaiting(io, 'Asking AWS');
  const { askServices } = await import('../../commands/status.js');
  const { workingDirectory } = io;
  try {
    const { signal: interrupted } = interrupts;
    return await askServices({
      services: askedServices(asked),
      workingDirectory,
      webIdentityToken,
      interrupted,
      read,
    });
  } finally {
    done();
    interrupts.stop();
  }
}

async function show<Found>(
  io: CliIo,
  json: boolean,
  services: readonly Found[],
  text: (one: Found) => string,
): Promise<number> {
  io.stdout.write(
    json ? `${JSON.stringify({ version: 1, services }, moments, 2)}\n` : services.map(text).join('\n'),
  );
  await flushed(io.stdout, io.stderr);
  return 0;
}

/** Programs read a moment best as AWS writes it. */
function moments(key: string, value: unknown): unknown {
  return /^at$|At$/.test(key) && typeof value === 'number' ? new Date(value).toISOString() : value;
}

function watch(asked: RunConfig, host: CliHost, io: CliIo): Promise<number> {
  const task = {
    doing: 'Watching',
    config: (config: Parameters<typeof configAsItIs>[0]) => configAsItIs(config, currentRevision),
    work: async () => (await import('../../watch-service.js')).watchService,
  };
  return runAsked(host, io, configured(asked, task), task);
}

function namesOf(asked: RunConfig): readonly string[] {
  return askedServices(asked).map(({ name, config }) => name ?? config.target.service);
}
