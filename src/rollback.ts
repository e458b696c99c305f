import { type RollbackWish, wishInWords } from './plan/rollback/rollback-wish.js';
import { ship, type Work } from './ship.js';

/** Back to a revision that there is, and to a verdict: `stable` when the service is back, however ECS brought it there. */
export function rollbackTo(wish: RollbackWish): Work {
  return (input) => {
    const { service, cluster } = input.config.target;
    const verb = input.dryRun ? 'Planning to take' : 'Taking';
    const headline = `${verb} ${service} in ${cluster} back to ${wishInWords(wish)}`;
    return ship({ ...input, rollback: wish, headline });
  };
}
