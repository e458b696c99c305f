import { ShipError } from '../errors.js';
import type { ClockPort } from '../ports/clock-port.js';
import { passing, refusesCredentials } from '../steps/passing.js';
import type { LogWish } from './log-wish.js';
import { type LoggedService, ServiceLogs } from './read-service-logs.js';
import type { WrittenLine } from './written-line.js';

export interface FollowInput {
  readonly services: readonly LoggedService[];
  readonly wish: LogWish;
  readonly clock: ClockPort;
  readonly interrupted: AbortSignal;
  /** Told of lines as they come, oldest first. */
  readonly write: (lines: readonly WrittenLine[]) => void;
  /** Told once of each thing that keeps lines from being read. */
  readonly note: (text: string) => void;
}

/** A stream is asked for no more than every second, and all of them for no more than ten times a second. */
const paceMs = { least: 1_000, ofStream: 100, refused: 5_000 } as const;

/** Writes what the services' containers have written and, where that is wished, what they write until an interrupt. */
export async function followLogs({
  services,
  wish,
  clock,
  interrupted,
  write,
  note,
}: FollowInput): Promise<void> {
  const noted = new Set<string>();
  const once = (text: string) => {
    if (!noted.has(text)) note(text);
    noted.add(text);
  };
  const logs = services.map((service) => new ServiceLogs(service, wish, clock, once));
  const first = await Promise.all(logs.map((one) => one.next()));
  const lines = matching(first.flat(), wish).sort((a, b) => a.at - b.at);
  write(wish.sinceMs === undefined ? lines.slice(-wish.lines) : lines);
  const streams = () => logs.reduce((sum, one) => sum + one.streams, 0);
  if (streams() === 0 && noted.size === 0) once(nothingToRead(wish));
  while (wish.follow && !interrupted.aborted) {
    await clock.sleep(Math.max(paceMs.least, streams() * paceMs.ofStream), interrupted);
    if (interrupted.aborted) return;
    const more = await Promise.all(logs.map((one) => orLater(one, clock, interrupted)));
    write(matching(more.flat(), wish).sort((a, b) => a.at - b.at));
  }
}

/** Throttled or unanswered, nothing is lost: the next look reads on at the same place. */
async function orLater(
  logs: ServiceLogs,
  clock: ClockPort,
  interrupted: AbortSignal,
): Promise<readonly WrittenLine[]> {
  try {
    return await logs.next();
  } catch (error) {
    if (interrupted.aborted) return [];
    if (!(error instanceof ShipError) || !(passing(error) || refusesCredentials(error))) throw error;
    await clock.sleep(paceMs.refused, interrupted);
    return [];
  }
}

function matching(lines: readonly WrittenLine[], { pattern }: LogWish): WrittenLine[] {
  return lines.filter(({ message }) => pattern === undefined || pattern.test(message));
}

function nothingToRead({ task, deployment, previous }: LogWish): string {
  if (previous)
    return 'ECS shows no task of the service that has stopped; it forgets them after about an hour.';
  if (task !== undefined || deployment !== undefined)
    return 'ECS shows no such task of the service; it forgets those that have stopped after about an hour.';
  return 'No task of the service runs. --previous reads the one that stopped last.';
}
