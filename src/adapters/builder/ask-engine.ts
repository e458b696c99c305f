import { request } from 'node:http';
import { platformName } from '../../plan/image-manifest.js';
import type { HeldImage } from '../../ports/builder-port.js';

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
  const told = await ask<SystemInfo>(socket, '/info', interrupted);
  const { ServerVersion: version, DriverStatus: status } = told ?? {};
  if (version === undefined) return undefined;
  const store = status?.find(([name]) => name === 'driver-type')?.[1];
  return { version, containerdStore: store === 'io.containerd.snapshotter.v1' };
}

/** An image that the engine has; undefined where it does not say. Source: Docker Engine API, "Inspect an image". */
export async function askForImage(
  socket: string,
  reference: string,
  interrupted: AbortSignal | undefined,
): Promise<HeldImage | undefined> {
  const told = await ask<ImageInfo>(socket, `/images/${encodeURI(reference)}/json`, interrupted);
  const { Id: id, Os: os, Architecture: architecture, Variant: variant } = told ?? {};
  const platform = platformName({ os, architecture, variant });
  return id === undefined || platform === undefined ? undefined : { id, platform };
}

/** What is not an answer says nothing. */
async function ask<T extends object>(
  socket: string,
  path: string,
  interrupted: AbortSignal | undefined,
): Promise<T | undefined> {
  try {
    return JSON.parse(await get(socket, path, interrupted)) as T;
  } catch {
    return undefined;
  }
}

interface SystemInfo {
  readonly ServerVersion?: string;
  readonly DriverStatus?: readonly (readonly [name: string, value: string])[];
}

interface ImageInfo {
  readonly Id?: string;
  readonly Os?: string;
  readonly Architecture?: string;
  readonly Variant?: string;
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
