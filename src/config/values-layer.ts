import { type Layer, type RawOption, type RawPair, spelled } from './raw-option.js';

/** Options as a program has them: texts, numbers, booleans, lists and maps; undefined is unset. */
export type ProgramValues = Readonly<Record<string, unknown>>;

/** The layer of a program that runs us: lists and maps are taken as they are, nothing is split. */
export function valuesLayer(values: ProgramValues): Layer {
  const options = Object.entries(values).flatMap(([name, value]): [string, RawOption][] => {
    const option = rawOption(spelled('values', name), value);
    return option === undefined ? [] : [[name, option]];
  });
  return { source: 'values', options: new Map(options) };
}

function rawOption(where: string, value: unknown): RawOption | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item, index) => ({ where: `${where}[${index}]`, text: textOf(item) }));
    return { shape: 'list', where, items };
  }
  if (typeof value === 'object') {
    const set = Object.entries(value).filter(([, one]) => one !== undefined);
    return { shape: 'map', where, pairs: set.map(([key, one]) => rawPair(`${where}.${key}`, key, one)) };
  }
  return { shape: 'text', where, text: textOf(value) };
}

function rawPair(where: string, key: string, value: unknown): RawPair {
  if (value === null) return { where, key };
  return typeof value === 'object'
    ? { where, key, nested: value as object }
    : { where, key, value: textOf(value) };
}

function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
