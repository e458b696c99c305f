import { ship, type Work } from './ship.js';

/** Every task replaced by one of the same revision. */
export const restart: Work = (input) => {
  const { service, cluster } = input.config.target;
  const verb = input.dryRun ? 'Planning to restart' : 'Restarting';
  return ship({ ...input, headline: `${verb} ${service} in ${cluster}` });
};
