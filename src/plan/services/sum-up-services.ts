import { exitCodeOfVerdict, type Outcome, type Verdict } from '../../outcome.js';
import type { FailurePolicy, ServiceOutcome, ServicesOutcome } from '../../services-outcome.js';

interface Ended {
  readonly policy: FailurePolicy;
  /** In the file's order. */
  readonly services: readonly ServiceOutcome[];
  /** Those that were refused before anything was changed. */
  readonly refused: ReadonlySet<string>;
  readonly durationSeconds: number;
}

/** How the run ended as a whole: by the first service in the file that failed by itself. */
export function sumUpServices({ policy, services, refused, durationSeconds }: Ended): ServicesOutcome {
  const failures = services.filter(({ outcome }) => !isFine(outcome) && outcome.verdict !== 'not-started');
  // Who only went back with the others did not fail.
  const own = failures.filter(({ outcome }) => outcome.diagnosis?.id !== 'other-service-failed');
  const decisive = failures.find(({ outcome }) => outcome.verdict === 'cancelled') ?? own[0] ?? failures[0];
  const { verdict, exitCode } = decisive?.outcome ?? { verdict: verdictOfAll(services), exitCode: 0 };
  const told = refused.size > 0 ? refusal(services, refused) : headline(services);
  return { verdict, exitCode, headline: told, policy, services, durationSeconds };
}

function isFine({ verdict }: Outcome): boolean {
  return exitCodeOfVerdict(verdict) === 0;
}

function verdictOfAll(services: readonly ServiceOutcome[]): Verdict {
  const verdicts = services.map(({ outcome }) => outcome.verdict);
  const common = (['planned', 'checked', 'unchanged'] as const).find((verdict) =>
    verdicts.every((one) => one === verdict),
  );
  return common ?? 'stable';
}

const words: Readonly<Record<Verdict, string>> = {
  stable: 'stable',
  unchanged: 'unchanged',
  planned: 'planned',
  checked: 'checked',
  'rolled-back': 'rolled back',
  failed: 'failed',
  stopped: 'stopped',
  superseded: 'superseded',
  'timed-out': 'not stable in time',
  cancelled: 'interrupted',
  'not-started': 'not started',
};

/** `Nothing was changed: web was refused, api and worker were not started.` */
function refusal(services: readonly ServiceOutcome[], refused: ReadonlySet<string>): string {
  const names = [...refused];
  const was = `${listed(names)} ${names.length === 1 ? 'was' : 'were'} refused`;
  const others = [...byVerdict(services.filter(({ name }) => !refused.has(name)))];
  return `Nothing was changed: ${[was, ...others.map(([verdict, left]) => told(verdict, left))].join(', ')}.`;
}

/** `2 of 3 services are stable; worker was rolled back.` */
function headline(services: readonly ServiceOutcome[]): string {
  const has = (verdict: Verdict) => services.filter(({ outcome }) => outcome.verdict === verdict).length;
  if (has('planned') === services.length)
    return `Nothing was changed: this is what a run of ${services.length} services would do.`;
  if (has('checked') === services.length)
    return `The images of ${services.length} services can be built; nothing was pushed, planned or deployed.`;
  const fine = services.filter(({ outcome }) => isFine(outcome));
  const unchanged = fine.length > 0 && fine.every(({ outcome }) => outcome.verdict === 'unchanged');
  const state = unchanged ? 'unchanged' : 'stable';
  const are = `${fine.length === 1 ? 'is' : 'are'} ${state}`;
  const could = has('planned') > 0 ? 'could be planned' : has('checked') > 0 ? 'can be built' : are;
  const count = `${fine.length} of ${services.length} services ${could}`;
  const others = [...byVerdict(services)].map(([verdict, names]) => told(verdict, names));
  if (others.length === 0) return `All ${services.length} services are ${state}.`;
  return `${[count, others.join(', ')].join('; ')}.`;
}

function byVerdict(services: readonly ServiceOutcome[]): ReadonlyMap<Verdict, readonly string[]> {
  const names = new Map<Verdict, string[]>();
  for (const { name, outcome } of services) {
    if (!isFine(outcome)) names.set(outcome.verdict, [...(names.get(outcome.verdict) ?? []), name]);
  }
  return names;
}

function told(verdict: Verdict, names: readonly string[]): string {
  const list = listed(names);
  if (verdict === 'failed') return `${list} failed`;
  const be = verdict === 'timed-out' ? ['is', 'are'] : ['was', 'were'];
  return `${list} ${be[names.length === 1 ? 0 : 1]} ${words[verdict]}`;
}

/** `web, api and worker` */
function listed(names: readonly string[]): string {
  return names.length === 1 ? `${names[0]}` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
