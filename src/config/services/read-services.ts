import type { Environment } from '../env-layer.js';
import type { OnMissing } from '../interpolate-layer.js';
import { interpolateLayers } from '../interpolate-layers.js';
import type { OptionRow } from '../option-row.js';
import { dependsOn } from '../options.js';
import type { Problem } from '../problem.js';
import type { Layer, RawText } from '../raw-option.js';
import { type OptionsReading, readOptions } from '../read-options.js';
import { chooseServices } from './choose-services.js';
import { dependencyProblems } from './dependency-problems.js';
import type { FileEntry } from './file-services.js';
import { sharedRepositoryProblems } from './shared-repository.js';
import { twinProblems } from './twin-problems.js';

/** Everything that is known of one of several services. */
export interface ServiceReading {
  readonly name: string;
  /** `ecs-ship.yml:4:3 services.web` */
  readonly where: string;
  readonly reading: OptionsReading;
  /** As they are written; what is not shipped in this run included. */
  readonly dependsOn: readonly RawText[];
  /** Every service of the file, this one included. */
  readonly all: readonly ServiceReading[];
}

/** What the services have in common. */
export interface ServicesQuestion {
  readonly rows: readonly OptionRow[];
  readonly given: readonly Layer[];
  readonly env: Environment;
  readonly rules: (reading: OptionsReading) => readonly Problem[];
  readonly onMissing?: OnMissing | undefined;
}

/** Options that choose among the services, where a file names several. */
const choosing: readonly string[] = ['service', 'only'];

/** Reads every service, and gives those that are to be shipped; only their own problems count. */
export function readServices(
  question: ServicesQuestion,
  entries: readonly FileEntry[],
): { readonly services: readonly ServiceReading[]; readonly problems: readonly Problem[] } {
  const found = entries.map((entry) => readEntry(question, entry));
  const all = found.map(({ service }) => service);
  const chosen = chooseServices(all, question.given);
  const own = found.filter(({ service }) => chosen.services.includes(service));
  const problems = [
    ...chosen.problems,
    ...own.flatMap((one) => one.problems),
    ...dependencyProblems(all),
    ...twinProblems(all),
    ...sharedRepositoryProblems(all),
  ];
  return { services: chosen.services.map((one) => ({ ...one, all })), problems };
}

function readEntry({ rows, given, env, rules, onMissing }: ServicesQuestion, entry: FileEntry) {
  const strongest = given.map(withoutChoice);
  const file = interpolateLayers(entry.layers, strongest, env, onMissing);
  const layers = [...strongest, ...file.layers];
  const reading = readOptions([...rows, dependsOn], layers);
  const service = {
    name: entry.name,
    where: entry.where,
    reading,
    dependsOn: dependenciesIn(layers, reading),
    all: [],
  };
  const problems = [...file.problems, ...reading.problems, ...rules(reading)];
  return { service, problems: problems.map((problem) => placed(problem, entry)) };
}

function withoutChoice({ options, ...layer }: Layer): Layer {
  return { ...layer, options: new Map([...options].filter(([name]) => !choosing.includes(name))) };
}

/** The names with the place of each. */
function dependenciesIn(layers: readonly Layer[], { values, origins }: OptionsReading): readonly RawText[] {
  const names = (values.get(dependsOn.name) ?? []) as readonly string[];
  const { rank, where = '' } = origins.get(dependsOn.name) ?? {};
  const raw = rank === undefined ? undefined : layers[rank]?.options.get(dependsOn.name);
  const written = raw?.shape === 'list' ? raw.items : [];
  return names.map(
    (text, index) => written.find((one) => one.text === text) ?? { where: `${where}[${index}]`, text },
  );
}

/** What nobody has written has no place but its service. */
function placed(problem: Problem, { where }: FileEntry): Problem {
  return /^[a-z-]+$/.test(problem.where) ? { ...problem, where: `${where}.${problem.where}` } : problem;
}
