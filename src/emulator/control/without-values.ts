import { isRecord } from '../protocol/is-record.js';

/** A copy in which the values of environment variables are blank, wherever they stand. */
export function withoutValues(value: unknown, within = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutValues(item, within));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([name, item]) => {
    const secret = within === 'environment' && name === 'value';
    return [name, secret ? '***' : withoutValues(item, name)];
  });
  return Object.fromEntries(entries);
}
