import { medianOf, rows } from './rows.js';

/** @typedef {import('./play.js').Run} Run */

const NOTICE_LIMIT_MS = 2000;
const COMPARED = ['wall time', 'AWS requests'];

/**
 * What ecs-ship says of itself, held against the medians.
 * @param {readonly Run[]} runs
 * @returns {readonly { text: string, holds: boolean }[]}
 */
export function checkClaims(runs) {
  const less = rows
    .filter((row) => COMPARED.includes(row.title))
    .map((row) => {
      const [ours, theirs] = [medianOf(row, runs, 'ecs-ship'), medianOf(row, runs, 'script')];
      const holds = ours !== undefined && theirs !== undefined && ours < theirs;
      return { text: `less than the script: ${row.title}, ${row.scenario} commit`, holds };
    });
  return [...less, notices(runs)];
}

/** @param {readonly Run[]} runs */
function notices(runs) {
  const row = rows.find(({ title }) => title === 'ECS finished → exit');
  const ours = row && medianOf(row, runs, 'ecs-ship');
  return { text: 'ends within 2 s of ECS', holds: ours !== undefined && ours <= NOTICE_LIMIT_MS };
}
