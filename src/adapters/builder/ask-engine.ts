import { request } from 'node:http';

/** What a Docker Engine tells of itself. */
export interface EngineInfo {
  readonly version: string;
  /** Whether its images lie in containerd, which keeps several in one. */
  readonly containerdStore: boolean;
}

/** Asks the engine behind a socket; undefined where none answers as one. Source: Docker Engine API, "Get system information". */
export async function askEngine(
  socket: string,
  interrupted: AbortSignal | undefined,
): Promise<EngineInfo | undefined> {
  try {
    const { ServerVersion: version, DriverStatus: status } = JSON.parse(
      await get(socket, '/info', interrupted),
    ) as SystemInfo;
    if (version === undefined) return undefined;
    const store = status?.find(([name]) => name === 'driver-type')?.[1];
    return { version, containerdStore: store === 'io.containerd.snapshotter.v1' };
  } catch {
    return undefined;
  }
}

interface SystemInfo {
  readonly ServerVersion?: string;
  readonly DriverStatus?: readonly (readonly [name: string, value: string])[];
}

function get(socketPath: string, path: string, signal: AbortSignal | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { socketPath, path, agent: false, ...(signal === undefined ? {} : { signal }) };
    const asked = request(options, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part) => {
        text += part;
      });
      answer.on('end', () => resolve(text)).on('error', reject);
    });
    asked.on('error', reject).end();
  });
}
