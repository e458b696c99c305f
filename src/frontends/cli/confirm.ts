import { ShipError } from '../../errors.js';
import type { CliIo } from './cli-io.js';

/** Asks a person, who has to say yes. Throws `not-confirmed`, also where nobody can be asked, and `interrupted`. */
export async function confirm(question: string, { stdin, stderr }: CliIo): Promise<void> {
  if (stdin?.isTTY !== true || stderr.isTTY !== true)
    throw new ShipError('not-confirmed', `${question} Nobody can be asked here.`, {
      remedy: 'Add --yes.',
    });
  const answer = await ask(question, stdin, stderr);
  if (/^y(es)?$/i.test(answer.trim())) return;
  throw new ShipError('not-confirmed', `${question} Not confirmed, so nothing was changed.`, {
    remedy: 'Answer y, or add --yes.',
  });
}

async function ask(
  question: string,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<string> {
  const { createInterface } = await import('node:readline');
  const lines = createInterface({ input, output });
  try {
    return await new Promise<string>((resolve, reject) => {
      // Neither Ctrl-C nor Ctrl-D ends the line that it is typed on.
      const leave = () => output.write('\n');
      lines.once('SIGINT', () => {
        leave();
        reject(interrupted());
      });
      lines.once('close', () => {
        leave();
        resolve('');
      });
      lines.question(`${question} [y/N] `, resolve);
    });
  } finally {
    lines.removeAllListeners('close').close();
  }
}

function interrupted(): ShipError {
  return new ShipError('interrupted', 'Interrupted: nothing was changed.', {
    remedy: 'Answer y, or add --yes.',
  });
}
