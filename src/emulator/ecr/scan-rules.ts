import { readFileSync } from 'node:fs';
import type { EnhancedImageScanFinding, ImageScanFinding, ScanStatus } from '@aws-sdk/client-ecr';
import { parse } from 'yaml';
import { ShipError } from '../../errors.js';
import { isRecord } from '../protocol/is-record.js';
import { matchesWildcard } from '../wildcard.js';
import type { Image } from './image.js';
import { type Repository, tagsOf } from './repository.js';
import { scanRuleProblem } from './scan-rule-problem.js';

/** What the scan of the images it matches ends with. Every pattern may hold `*`; one that is absent matches all. */
export interface ScanRule {
  /** The repository's name. */
  readonly repository?: string;
  /** One of the image's tags. */
  readonly tag?: string;
  readonly digest?: string;
  /** COMPLETE unless said, or ACTIVE where continuous scanning is on. */
  readonly status?: ScanStatus;
  readonly description?: string;
  /** How many seconds the scan takes; 2 unless said. */
  readonly seconds?: number;
  /** As basic scanning answers them. */
  readonly findings?: readonly ImageScanFinding[];
  /** As enhanced scanning answers them; times as ISO 8601. */
  readonly enhancedFindings?: readonly EnhancedImageScanFinding[];
}

/** The first rule that matches an image. */
export function findScanRule(
  rules: readonly ScanRule[],
  repository: Repository,
  { digest }: Image,
): ScanRule | undefined {
  const tags = tagsOf(repository, digest);
  return rules.find(
    (rule) =>
      matchesWildcard(rule.repository ?? '*', repository.name) &&
      matchesWildcard(rule.digest ?? '*', digest) &&
      (rule.tag === undefined || tags.some((tag) => matchesWildcard(rule.tag ?? '*', tag))),
  );
}

/** Reads a YAML or JSON file with a list of rules, by itself or under `scanFindings`. Throws ShipError. */
export function readScanRules(file: string): readonly ScanRule[] {
  const document = readDocument(file);
  return parseScanRules(isRecord(document) ? document.scanFindings : document, file);
}

function readDocument(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const message = `${file}: ${(cause as Error).message}`;
    throw new ShipError('config-unreadable', message, {
      remedy: 'Correct the findings file or its path.',
      cause,
    });
  }
}

/** Checks rules as a file has them; `source` names it in the error. */
export function parseScanRules(value: unknown, source: string): readonly ScanRule[] {
  if (!Array.isArray(value)) throw invalid(`${source}: scanFindings must be a list of rules`);
  return value.map((rule, i) => {
    const problem = scanRuleProblem(rule);
    if (problem !== undefined) throw invalid(`${source}: scanFindings[${i}]: ${problem}`);
    return withDates(rule) as ScanRule;
  });
}

function invalid(message: string): ShipError {
  return new ShipError('config-invalid', message, { remedy: 'Correct the findings file.' });
}

/** Members that end in `At` are times. */
function withDates(value: unknown, name = ''): unknown {
  if (typeof value === 'string' && name.endsWith('At')) return new Date(value);
  if (Array.isArray(value)) return value.map((item) => withDates(item));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withDates(item, key)]));
}
