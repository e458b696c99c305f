/**
 * Takes the engine's multiplexed log stream apart: each frame is an 8-byte header (stream, 3 zero bytes, length)
 * and its payload (Docker Engine API, "Attach to a container"). Give the returned function every chunk.
 */
export function logFrames(onPayload: (stream: 'stdout' | 'stderr', payload: Buffer) => void) {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk: Buffer): void => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let offset = 0;
    while (rest.length - offset >= 8) {
      const end = offset + 8 + rest.readUInt32BE(offset + 4);
      if (end > rest.length) break;
      onPayload(rest[offset] === 2 ? 'stderr' : 'stdout', rest.subarray(offset + 8, end));
      offset = end;
    }
    rest = rest.subarray(offset);
  };
}
