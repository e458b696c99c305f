import { open } from 'node:fs/promises';
import { execaSync } from 'execa';

/** A file that whoever writes it waits for its reader. */
export function makeFifo(path: string): string {
  execaSync('mkfifo', [path]);
  return path;
}

/** Takes what one writer writes from its opening of the file to its closing; `begun` is told when the first bytes are there. */
export async function readFifo(path: string, begun: () => void = () => {}): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16);
    begun();
    return buffer.toString('utf8', 0, bytesRead) + (await file.readFile('utf8'));
  } finally {
    await file.close();
  }
}
