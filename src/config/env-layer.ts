import { nearest } from './did-you-mean.js';
import type { OptionRow } from './option-row.js';
import { type Layer, type RawOption, spelled } from './raw-option.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What `ECS_SHIP_*` variables set. A name that is nearly an option's is kept, so that the slip is reported;
 * any other unknown name belongs to somebody else.
 */
export function envLayer(env: Environment, rows: readonly OptionRow[]): Layer {
  const names = rows.map((row) => row.name);
  const entries = Object.entries(env).flatMap(([variable, text = '']): [string, RawOption][] => {
    if (!variable.startsWith('ECS_SHIP_') || text.trim() === '') return [];
    const name = variable.slice('ECS_SHIP_'.length).toLowerCase().replaceAll('_', '-');
    const concerns = names.includes(name) || nearest(name, names) !== undefined;
    return concerns ? [[name, { shape: 'text', where: spelled('env', name), text }]] : [];
  });
  return { source: 'env', options: new Map(entries) };
}
