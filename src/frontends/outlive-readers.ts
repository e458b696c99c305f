import type { EventEmitter } from 'node:events';

/** Lets a run go on to its end and its exit code when whoever reads a stream, such as `head`, has gone. */
export function outliveReaders(...streams: readonly EventEmitter[]): void {
  for (const stream of streams)
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
    });
}
