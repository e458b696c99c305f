/** @typedef {import('./measure-verdicts.js').Judged} Judged */
/** @typedef {'ours' | 'waiter'} By */

/**
 * Gave up on a rollout that ECS ended in time. The waiter tells no more than stable from not stable, so only a stable one
 * counts against it.
 * @param {Judged} judged
 * @param {By} by
 */
export function isFalseTimeout(judged, by) {
  return judged[by] === 'timed-out' && judged.inTime && (by === 'ours' || judged.truth === 'stable');
}

/**
 * Said something else than ECS’s own record.
 * @param {Judged} judged
 * @param {By} by
 */
export function isFalseVerdict(judged, by) {
  if (judged[by] === 'timed-out') return false;
  return by === 'ours' ? judged.ours !== judged.truth : judged.truth !== 'stable';
}
