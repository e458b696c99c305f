import type { Problem } from '../config/problem.js';

/** The names of the options that the problems are of; `any` where a file could not be read as a whole. */
export function touchedOptions(problems: readonly Problem[]): readonly string[] | 'any' {
  return problems.some(({ code }) => code.startsWith('config-'))
    ? 'any'
    : problems.map(({ where }) => optionIn(where));
}

/** `timeout` of `--timeout`, `ECS_SHIP_TIMEOUT`, `ecs-ship.yml:3:1 environments.production.timeout[0]`. */
function optionIn(where: string): string {
  const written = where.split(' ').at(-1) ?? '';
  const own = written.replace(/^environments\.[^.]+\./, '').replace(/^(?:--(?:no-)?|ECS_SHIP_)/, '');
  const [name = ''] = own.split(/[.[]/);
  return name === 'extends' ? 'environment' : name.toLowerCase().replaceAll('_', '-');
}
