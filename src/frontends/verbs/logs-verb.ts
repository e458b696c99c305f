import type { ExplicitValues } from '../../config/explicit-layer.js';
import type { ValuesOf } from '../../config/option-row.js';
import { problemsError } from '../../config/problem.js';
import { withoutUnset } from '../../config/without-unset.js';
import type { LogWish } from '../../logs/log-wish.js';
import type { WrittenLine } from '../../logs/written-line.js';
import { LogText, logRecord } from '../../report/log-text.js';
import { logLook } from '../../report/look.js';
import { terminalAbilities } from '../../report/terminal-abilities.js';
import { askedServices } from '../cli/asked-services.js';
import type { CliIo } from '../cli/cli-io.js';
import { readVerb } from '../cli/read-verb.js';
import { startWaiting } from '../cli/waiting.js';
import { flushed } from '../flushed.js';
import { listenForInterrupts } from '../interrupts.js';
import { logRows, sharedLogRows } from './log-rows.js';
import { cliHost } from './ship-verb.js';

type LogValues = ValuesOf<typeof logRows>;

/** `logs`: what the containers of a service, or of several, have written; gives the exit code. */
export async function logsVerb(explicit: ExplicitValues, io: CliIo): Promise<number> {
  const host = cliHost(io);
  const rows = { verb: 'logs', own: logRows, shared: sharedLogRows() };
  const { values, asked } = await readVerb(rows, explicit, host, io);
  const wish = wishOf(Object.fromEntries(values) as LogValues);
  const interrupts = listenForInterrupts(io.signals, io.exit);
  const { webIdentityToken } = host;
  const written = writerOf(io, { json: asked.switches.json, follow: wish.follow });
  const done = startWaiting(io, 'Looking for lines');
  const { runLogs } = await import('../../commands/logs.js');
  try {
    const { signal: interrupted } = interrupts;
    const note = (text: string) => {
      done();
      io.stderr.write(`${text}\n`);
    };
    const write: typeof written.write = (lines) => {
      if (lines.length > 0) done();
      written.write(lines);
    };
    await runLogs({
      services: askedServices(asked),
      webIdentityToken,
      ...{ wish, interrupted, note, write },
    });
    done();
    written.end();
    await flushed(io.stdout, io.stderr);
    return interrupted.aborted ? interrupts.exitCode() : 0;
  } finally {
    done();
    interrupts.stop();
  }
}

function wishOf(values: LogValues): LogWish {
  const { follow, lines, previous, task, container, deployment, since } = values;
  if (previous && follow) {
    const message = 'is about a task that writes nothing any more: leave --follow out';
    throw problemsError([{ code: 'option-invalid', where: '--previous', message }]);
  }
  const pattern = values.grep === undefined ? undefined : patternOf(values.grep);
  return withoutUnset({ follow, lines, previous, task, container, deployment, sinceMs: since, pattern });
}

function patternOf(text: string): RegExp {
  try {
    return new RegExp(text, 'u');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `is no regular expression: ${why.replace(/^Invalid regular expression: /, '')}`;
    throw problemsError([{ code: 'option-invalid', where: '--grep', message }]);
  }
}

/** A document for programs has its end: who follows gets one for each line instead. */
function writerOf(io: CliIo, { json, follow }: { readonly json: boolean; readonly follow: boolean }) {
  const collected: ReturnType<typeof logRecord>[] = [];
  const text = new LogText(logLook(terminalAbilities(io.stdout, io.env)).colors);
  return {
    write: (lines: readonly WrittenLine[]) => {
      if (json && !follow) collected.push(...lines.map(logRecord));
      else
        for (const line of lines)
          io.stdout.write(json ? `${JSON.stringify(logRecord(line))}\n` : text.line(line));
    },
    end: () => {
      if (json && !follow) io.stdout.write(`${JSON.stringify({ version: 1, lines: collected }, null, 2)}\n`);
    },
  };
}
