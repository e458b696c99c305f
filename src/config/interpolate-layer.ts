import type { Environment } from './env-layer.js';
import { type Interpolation, interpolate } from './interpolate.js';
import type { Problem } from './problem.js';
import type { Layer, RawOption, RawPair, RawText } from './raw-option.js';
import { invalid } from './reading.js';

/** Told of each value that is left out because a variable of it is missing. */
export type OnMissing = (problem: Problem) => void;

/**
 * A section's options with variables replaced. A variable that is missing is a problem, unless somebody wants to be told of it
 * instead: then only what needs it is left out, a whole list or one entry of a map. What something stronger decides needs no variable of its own: it is left out
 * when it has one.
 */
export function interpolateLayer(
  layer: Layer,
  env: Environment,
  decided: ReadonlySet<string>,
  onMissing?: OnMissing,
) {
  const problems: Problem[] = [];
  const options = new Map<string, RawOption>();
  for (const [name, raw] of layer.options) {
    if (decided.has(name) && textsOf(raw).some(hasVariable)) continue;
    const { option, found } = replaced(raw, env, onMissing);
    problems.push(...found);
    if (option !== undefined && found.length === 0) options.set(name, option);
  }
  return { layer: { ...layer, options }, problems };
}

function hasVariable(text: string): boolean {
  return /\$\{/.test(text);
}

function textsOf(raw: RawOption): readonly string[] {
  if (raw.shape === 'text') return [raw.text];
  return raw.shape === 'list' ? raw.items.map(({ text }) => text) : raw.pairs.map(textOfPair);
}

function textOfPair({ value = '', nested }: RawPair): string {
  return nested === undefined ? value : JSON.stringify(nested);
}

function replaced(raw: RawOption, env: Environment, onMissing: OnMissing | undefined) {
  const found: Problem[] = [];
  const incomplete = new Set<string>();
  const tell: OnMissing = (problem) => {
    if (onMissing === undefined) found.push(problem);
    else onMissing(problem);
    incomplete.add(problem.where);
  };
  const read = (where: string, text: string): string => {
    const interpolation: Interpolation = interpolate(text, env);
    found.push(...interpolation.problems.map((problem) => invalid(where, problem)));
    for (const problem of interpolation.missing) tell(invalid(where, problem));
    return interpolation.text;
  };
  const text = (one: RawText): RawText => ({ ...one, text: read(one.where, one.text) });
  const pair = (one: RawPair): RawPair => ({
    ...one,
    ...(one.value === undefined ? {} : { value: read(one.where, one.value) }),
    ...(one.nested === undefined ? {} : { nested: inside(one.nested, (part) => read(one.where, part)) }),
  });
  return { option: complete(optionOf(raw, text, pair), incomplete), found };
}

function complete(option: RawOption | undefined, incomplete: ReadonlySet<string>): RawOption | undefined {
  if (option?.shape === 'map')
    return { ...option, pairs: option.pairs.filter(({ where }) => !incomplete.has(where)) };
  return incomplete.size === 0 ? option : undefined;
}

/** A text that comes out empty counts as not set, like one that is written empty. */
function optionOf(
  raw: RawOption,
  text: (one: RawText) => RawText,
  pair: (one: RawPair) => RawPair,
): RawOption | undefined {
  if (raw.shape === 'list') return { ...raw, items: raw.items.map(text) };
  if (raw.shape === 'map') return { ...raw, pairs: raw.pairs.map(pair) };
  const option = { ...raw, ...text(raw) };
  return option.text.trim() === '' ? undefined : option;
}

/** The same list or map with every text in it replaced. */
function inside<Value>(value: Value, read: (text: string) => string): Value {
  const texts = (_name: string, part: unknown) => (typeof part === 'string' ? read(part) : part);
  return JSON.parse(JSON.stringify(value, texts));
}
