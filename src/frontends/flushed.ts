/** Resolves once all that was written to the streams is with their readers, or the readers are gone. */
export async function flushed(...streams: readonly NodeJS.WritableStream[]): Promise<void> {
  await Promise.all(
    streams.map((stream) => new Promise<void>((resolve) => void stream.write('', () => resolve()))),
  );
}
