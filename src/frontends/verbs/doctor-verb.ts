import { filesAdapter } from '../../adapters/files.js';
import type { ExplicitValues } from '../../config/explicit-layer.js';
import { loadRun } from '../../config/load-config.js';
import { doctorDocument, doctorExitCode, type ServiceLines } from '../../doctor/diagnosis.js';
import { asciiMarks, doctorText, marks } from '../../report/doctor-text.js';
import { logLook } from '../../report/look.js';
import { terminalAbilities } from '../../report/terminal-abilities.js';
import { askedServices, type NamedConfig } from '../cli/asked-services.js';
import type { CliIo } from '../cli/cli-io.js';
import { startWaiting } from '../cli/waiting.js';
import { flushed } from '../flushed.js';
import type { CliHost } from '../host.js';
import { listenForInterrupts } from '../interrupts.js';
import { cliHost } from './ship-verb.js';

/** `doctor`: what would make a deployment fail; gives the exit code. */
export async function doctorVerb(explicit: ExplicitValues, io: CliIo): Promise<number> {
  const host = cliHost(io);
  const given = { frontEnd: 'cli', explicit, env: host.env } as const;
  const asked = await loadRun(given, filesAdapter(io.workingDirectory).readText);
  const found = await examined(askedServices(asked), host, io);
  if (typeof found === 'number') return found;
  const { json } = asked.switches;
  io.stdout.write(json ? `${JSON.stringify(doctorDocument(found), null, 2)}\n` : textOf(found, io));
  await flushed(io.stdout, io.stderr);
  return doctorExitCode(found);
}

async function examined(
  services: readonly NamedConfig[],
  { webIdentityToken }: CliHost,
  io: CliIo,
): Promise<readonly ServiceLines[] | number> {
  const interrupts = listenForInterrupts(io.signals, io.exit);
  const done = startWaiting(io, `Examining ${namesOf(services)}`);
  const { examineServices } = await import('../../commands/doctor.js');
  const { workingDirectory, env: environment } = io;
  try {
    const { signal: interrupted } = interrupts;
    const request = { services, workingDirectory, environment, webIdentityToken, interrupted };
    const found = await examineServices(request);
    // What was given up says nothing about the set-up.
    return interrupted.aborted ? interrupts.exitCode() : found;
  } finally {
    done();
    interrupts.stop();
  }
}

function namesOf(services: readonly NamedConfig[]): string {
  return services.map(({ name, config }) => name ?? config.target.service).join(', ');
}

function textOf(found: readonly ServiceLines[], { stdout, env }: CliIo): string {
  const width = stdout.isTTY ? stdout.columns : undefined;
  const look = { ...logLook(terminalAbilities(stdout, env)), width };
  return doctorText(found, look, env.TERM === 'dumb' || env.TERM === 'linux' ? asciiMarks : marks);
}
