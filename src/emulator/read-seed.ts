import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isRecord } from './protocol/is-record.js';
import type { SecretSeed } from './secrets/secret-store.js';

const KEYS = ['parameters', 'secrets'];

/** Reads a YAML or JSON file of what tasks may read: `secrets:` and `parameters:` by name. */
export function readSeed(file: string | undefined): SecretSeed {
  if (file === undefined) return {};
  const seed: unknown = parse(readFileSync(file, 'utf8')) ?? {};
  if (!isRecord(seed)) throw new Error(`${file}: a seed is a map with ${KEYS.join(' and ')}`);
  const unknown = Object.keys(seed).filter((key) => !KEYS.includes(key));
  if (unknown.length > 0) throw new Error(`${file}: ${unknown.join(', ')} is not one of ${KEYS.join(', ')}`);
  return { secrets: mapAt(seed, 'secrets', file), parameters: textMapAt(seed, 'parameters', file) };
}

function mapAt(seed: Record<string, unknown>, key: string, file: string) {
  const map = seed[key] ?? {};
  if (!isRecord(map)) throw new Error(`${file}: ${key} must be a map of names to values`);
  return Object.fromEntries(
    Object.entries(map).map(([name, value]) => [name, isRecord(value) ? value : String(value)]),
  );
}

function textMapAt(seed: Record<string, unknown>, key: string, file: string) {
  return Object.fromEntries(
    Object.entries(mapAt(seed, key, file)).map(([name, value]) => [name, String(value)]),
  );
}
