import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadedFiles, notingLoads } from './loaded-files.js';
import { timeToEnd } from './time-start.js';

/** @typedef {import('./start-subjects.js').StartSubject} StartSubject */
/** @typedef {import('./time-start.js').TimedStart} TimedStart */

/**
 * What one way to start took.
 * @typedef {object} StartFigures
 * @property {StartSubject} subject
 * @property {readonly number[]} bareMs of each pair
 * @property {readonly number[]} overMs of each pair: how much longer than the bare one right before it
 * @property {{ files: number, bytes: number } | undefined} loaded of the bundle; undefined on a Node that does not tell
 */

/**
 * Everything once per round and each right after its bare Node, so that a busy machine is busy for all. The first round is
 * not counted.
 * @param {readonly StartSubject[]} subjects
 * @param {{ pairs: number, notes: string, firstRequest: (start: TimedStart) => Promise<number> }} means
 * `notes`: a file for what is loaded
 * @returns {Promise<readonly StartFigures[]>}
 */
export async function measureStarts(subjects, { pairs, notes, firstRequest }) {
  const timers = { end: timeToEnd, 'first request': firstRequest };
  const figures = subjects.map((subject) => ({
    subject,
    bareMs: /** @type {number[]} */ ([]),
    overMs: /** @type {number[]} */ ([]),
  }));
  for (let round = 0; round <= pairs; round += 1) {
    for (const { subject, bareMs, overMs } of figures) {
      const bare = await timeToEnd(subject.bare);
      const took = await timers[subject.until](subject.start);
      if (round === 0) continue;
      bareMs.push(bare);
      overMs.push(took - bare);
    }
  }
  const measured = [];
  for (const one of figures) measured.push({ ...one, loaded: await loadsOf(one.subject, notes, timers) });
  return measured;
}

/**
 * @param {StartSubject} subject
 * @param {string} notes
 * @param {Record<StartSubject['until'], (start: TimedStart) => Promise<number>>} timers
 */
async function loadsOf({ start, until, node }, notes, timers) {
  if (node !== 'Node 24') return undefined;
  rmSync(notes, { force: true });
  await timers[until]({ ...start, env: { ...start.env, ...notingLoads(notes) } });
  const files = loadedFiles(notes, dirname(start.argv[1] ?? ''));
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}
