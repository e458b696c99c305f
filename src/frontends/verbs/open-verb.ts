import { hasConsole } from '../../open/has-console.js';
import { terminalAbilities } from '../../report/terminal-abilities.js';
import { askedServices } from '../cli/asked-services.js';
import type { CliIo } from '../cli/cli-io.js';
import type { OpenRequest } from '../cli/cli-request.js';
import { readVerb } from '../cli/read-verb.js';
import { startWaiting } from '../cli/waiting.js';
import { flushed } from '../flushed.js';
import { listenForInterrupts } from '../interrupts.js';
import { sharedLogRows } from './log-rows.js';
import { openRows } from './open-rows.js';
import { cliHost } from './ship-verb.js';

/** `open`: prints an address for each service, and opens it where somebody watches; gives the exit code. */
export async function openVerb({ what, explicit }: OpenRequest, io: CliIo): Promise<number> {
  const host = cliHost(io);
  const rows = { verb: 'open', own: openRows, shared: sharedLogRows() };
  const { values, asked } = await readVerb(rows, explicit, host, io);
  const { json } = asked.switches;
  const interrupts = listenForInterrupts(io.signals, io.exit);
  const done = startWaiting(io, 'Asking AWS');
  const { findLinks } = await import('../../commands/open.js');
  try {
    const { signal: interrupted } = interrupts;
    const wish = { what, hasConsole: hasConsole(io.env) };
    const services = askedServices(asked);
    const { webIdentityToken } = host;
    const links = await findLinks({ services, webIdentityToken, interrupted, wish });
    done();
    const document = { version: 1, services: links.map(({ name, url }) => ({ name, what, url })) };
    const lines = links.map(({ name, url }) => (links.length === 1 ? url : `${name}\t${url}`));
    io.stdout.write(json ? `${JSON.stringify(document, null, 2)}\n` : `${lines.join('\n')}\n`);
    const [only, another] = links;
    if (only !== undefined && another === undefined && !json && values.get('print') !== true)
      await show(only.url, io);
    await flushed(io.stdout, io.stderr);
    return 0;
  } finally {
    done();
    interrupts.stop();
  }
}

async function show(url: string, io: CliIo): Promise<void> {
  if (!terminalAbilities(io.stdout, io.env).interactive) return;
  const { openInBrowser } = await import('../../adapters/open-in-browser.js');
  if (await openInBrowser(url, io.env)) return;
  io.stderr.write('No browser can be opened here: copy the address.\n');
}
