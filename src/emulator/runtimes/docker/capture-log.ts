import type { Container } from 'dockerode';
import { LineSplitter } from './line-splitter.js';
import { logFrames } from './log-frames.js';

/**
 * Follows a started container's output from its first byte and calls `onLine` for each line of stdout and stderr.
 * Resolves once the container has ended and its last line was delivered. Reads the engine's own log rather than
 * attaching, since a short-lived container can be over before an attachment is made.
 */
export async function captureLog(
  container: Container,
  tty: boolean,
  onLine: (line: string) => void,
): Promise<void> {
  const lines = { stdout: new LineSplitter(onLine), stderr: new LineSplitter(onLine) };
  const stream = await container.logs({ follow: true, stdout: true, stderr: true });
  const frames = logFrames((name, payload) => lines[name].write(payload));
  stream.on('data', tty ? (chunk: Buffer) => lines.stdout.write(chunk) : frames);
  await new Promise<void>((resolve) => {
    stream
      .once('end', resolve)
      .once('close', resolve)
      .once('error', () => resolve());
  });
  lines.stdout.flush();
  lines.stderr.flush();
}
