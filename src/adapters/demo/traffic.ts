import { Agent, get } from 'node:http';

/** What a client met while it kept asking. */
export interface TrafficReport {
  readonly requests: number;
  readonly failed: number;
  /** The first failures, in words. */
  readonly failures: readonly string[];
  /** How many answers each version gave. */
  readonly versions: Readonly<Record<string, number>>;
}

export interface Traffic {
  /** Stops asking, waits for the last answers and reports. */
  stop(): Promise<TrafficReport>;
}

/** Longest wait for one answer, in milliseconds. */
const patience = 5000;

/** Asks a URL at a fixed rate, whatever the answers do; anything but 200 in time is a failure. */
export function startTraffic(url: string, perSecond: number): Traffic {
  const agent = new Agent({ keepAlive: true });
  const versions: Record<string, number> = {};
  const failures: string[] = [];
  const pending = new Set<Promise<void>>();
  let requests = 0;
  let failed = 0;
  const ask = () => {
    requests += 1;
    const asking = fetchVersion(url, agent)
      .then((version) => {
        versions[version] = (versions[version] ?? 0) + 1;
      })
      .catch((error: Error) => {
        failed += 1;
        if (failures.length < 5) failures.push(error.message);
      })
      .finally(() => pending.delete(asking));
    pending.add(asking);
  };
  const timer = setInterval(ask, 1000 / perSecond);
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.all(pending);
      agent.destroy();
      return { requests, failed, failures, versions };
    },
  };
}

/** The version in the sample app's answer; throws for anything but a 200 in time. */
export function fetchVersion(url: string, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = get(url, { timeout: patience, ...(agent === undefined ? {} : { agent }) }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const body = Buffer.concat(chunks).toString();
        if (response.statusCode !== 200) reject(new Error(`HTTP ${response.statusCode}`));
        else resolve(`${(JSON.parse(body) as { version?: unknown }).version}`);
      });
    });
    request.on('timeout', () => request.destroy(new Error(`no answer in ${patience} ms`)));
    request.on('error', reject);
  });
}
