import { ShipError } from '../errors.js';
import type { Area } from './areas.js';
import { type LineId, lines } from './lines.js';

/**
 * `failed`: a deployment would fail. `warning`: it would work, with a drawback. `skipped`: not known, since AWS did not let us
 * look or something before it failed.
 */
export type LineStatus = 'ok' | 'warning' | 'failed' | 'skipped';

/** One thing that was examined. */
export interface Line {
  readonly id: LineId;
  readonly area: Area;
  readonly status: LineStatus;
  /** What was found, in one or two sentences. */
  readonly text: string;
  /** What to do, as an instruction; every warning and failure has one. */
  readonly remedy?: string;
  /** A page that explains more. */
  readonly docs?: string;
}

export function ok(id: LineId, text: string): Line {
  return { id, area: lines[id].area, status: 'ok', text };
}

export function warning(id: LineId, text: string, remedy: string, docs?: string): Line {
  return { ...ok(id, text), status: 'warning', remedy, ...(docs === undefined ? {} : { docs }) };
}

export function failed(id: LineId, text: string, remedy: string, docs?: string): Line {
  return { ...warning(id, text, remedy, docs), status: 'failed' };
}

export function skipped(id: LineId, text: string, remedy?: string): Line {
  return { ...ok(id, text), status: 'skipped', ...(remedy === undefined ? {} : { remedy }) };
}

/** What ended a read, as a failure of its own. */
export function failedBy(id: LineId, { message, remedy, docs }: ShipError): Line {
  return failed(id, message, remedy, docs);
}

/** What ended a read that something else depends on; whoever owns the read tells what to do about it. */
export function unknown(id: LineId, what: string, error: ShipError): Line {
  return skipped(
    id,
    `${what}: not known. ${error.message}`,
    error.code === 'permission-denied' ? error.remedy : undefined,
  );
}

/** A read's value, or the lines that say why there is none; a bug is thrown. */
export async function readOr<Value>(
  reading: Promise<Value>,
  say: (error: ShipError) => Line | readonly Line[],
): Promise<{ readonly value: Value } | { readonly lines: readonly Line[] }> {
  try {
    return { value: await reading };
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    return { lines: [say(error)].flat() };
  }
}
