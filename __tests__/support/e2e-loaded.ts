import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadedFiles, notingLoads } from '../../bench/start/loaded-files.js';
import { distFile } from './e2e-program.js';

/** What is only found in a bundle's file that holds it. */
const marks = {
  ecs: '"AmazonEC2ContainerServiceV20141113"',
  ecr: '"AmazonEC2ContainerRegistry_V20150921"',
  logs: '"Logs_20140328"',
  elb: 'ElasticLoadBalancing_v10',
  emulator: 'CONCATENATED MODULE: ./.build/emulator/',
  dockerode: 'docker-modem',
  yaml: 'tag:yaml.org,2002',
  execa: 'ExecaError',
} as const;

/** A run of dist/ on the runner's Node, and what it loads of dist/. */
export interface NotedLoads {
  /** To be given to the run. */
  readonly env: Readonly<Record<string, string>>;
  bytes(): number;
  /** Which of the large parts were loaded. */
  parts(): string[];
}

export function noteLoads(): NotedLoads {
  const notes = join(mkdtempSync(join(tmpdir(), 'loads-test-')), 'loads');
  const files = () => loadedFiles(notes, dirname(distFile('cli.js')));
  return {
    env: notingLoads(notes),
    bytes: () => files().reduce((sum, { bytes }) => sum + bytes, 0),
    parts: () => {
      const texts = files().map(({ path }) => readFileSync(path, 'utf8'));
      return Object.entries(marks).flatMap(([part, mark]) =>
        texts.some((text) => text.includes(mark)) ? [part] : [],
      );
    },
  };
}
