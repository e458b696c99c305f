import { parse } from 'yaml';
import { objectIn } from '../check/json-value.js';
import type { EarlierConfig } from './surroundings.js';

const names = ['region', 'cluster', 'service', 'repository'] as const;

/** What an ecs-ship.yml says already, so that a second init proposes the same; what is wrong with it says `check`. */
export function earlierConfig(text: string | undefined): EarlierConfig {
  const file = parsed(text ?? '');
  const found = names.flatMap((name) => {
    const value = file[name];
    return typeof value === 'string' && !value.includes('$') ? [[name, value] as const] : [];
  });
  return Object.fromEntries(found);
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return objectIn(parse(text, { logLevel: 'silent' }));
  } catch {
    return {};
  }
}
