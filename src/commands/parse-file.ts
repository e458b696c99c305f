import { ShipError } from '../errors.js';

/** A JSON or YAML file that a command line names. The help of every command lists those who use it, and needs no YAML. */
export async function parseFile(path: string, text: string): Promise<unknown> {
  const { parse } = await import('yaml');
  try {
    return parse(text);
  } catch (error) {
    const [message = ''] = (error as Error).message.split('\n');
    throw new ShipError('config-invalid', `${path}: ${message}`, {
      remedy: 'Correct the file.',
      cause: error,
    });
  }
}
