import { type Layer, type RawOption, spelled } from './raw-option.js';

/** Values of flags or inputs as they arrived; a flag given several times is a list. */
export type ExplicitValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** The strongest layer. Empty texts are unset: GitHub passes them for inputs nobody wrote. */
export function explicitLayer(source: 'flags' | 'inputs', values: ExplicitValues): Layer {
  const entries = Object.entries(values).flatMap(([name, value]): [string, RawOption][] => {
    const text = Array.isArray(value) ? value.join('\n') : String(value ?? '');
    const written = value === false && source === 'flags' ? `no-${name}` : name;
    return text.trim() === '' ? [] : [[name, { shape: 'text', where: spelled(source, written), text }]];
  });
  return { source, options: new Map(entries) };
}
