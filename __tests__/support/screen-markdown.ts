import { githubReport } from '../../src/report/github.js';
import type { ReportEvent } from '../../src/report/report-event.js';
import { servicesGithubReport } from '../../src/report/services/services-github.js';
import type { ServicesOutcome } from '../../src/services-outcome.js';
import { githubJob } from '../report/jobs.js';
import type { NamedEvent } from './services-stage.js';

const options = { runUrl: 'https://github.com/example/shop/actions/runs/19555000007' };
const firstMoment = Date.parse('2026-11-20T14:02:00Z');

/** The summary of a run that told these events, the same whenever and wherever it is played. */
export function summaryOf(events: readonly ReportEvent[]): string {
  const { io, summaries } = githubJob();
  const report = githubReport(io, options);
  const shift = firstMoment - (events[0]?.at ?? 0);
  for (const event of settled(events)) report(shifted(event, shift));
  return summaries.join('\n');
}

/** The same of several services. */
export function servicesSummaryOf(events: readonly NamedEvent[], outcome: ServicesOutcome): string {
  const { io, summaries } = githubJob();
  const report = servicesGithubReport(io, options);
  const shift = firstMoment - (events[0]?.event.at ?? 0);
  report.begin(
    outcome.services.map(({ name }) => name),
    '',
  );
  const [told, ended] = settled([events, outcome] as const);
  for (const { name, event } of told) report.of(name)(shifted(event, shift));
  report.end(ended);
  return summaries.join('\n');
}

function shifted(event: ReportEvent, by: number): ReportEvent {
  const moved = { ...event, at: event.at + by };
  return moved.kind === 'stage-progress' && moved.happenedAt !== undefined
    ? { ...moved, happenedAt: moved.happenedAt + by }
    : moved;
}

/** The same with what AWS draws by chance, and the emulator's address, as a reader of the documentation may see them. */
function settled<T>(told: T): T {
  const tasks = new Map<string, string>();
  const task = (id: string) => {
    const known =
      tasks.get(id) ?? `${(0x8d1f2a3b + tasks.size * 0x01010101).toString(16)}${'4c5d6e7f'.repeat(3)}`;
    tasks.set(id, known);
    return known;
  };
  const text = JSON.stringify(told)
    .replaceAll(/127\.0\.0\.1:\d+/g, '123456789012.dkr.ecr.eu-central-1.amazonaws.com')
    .replaceAll(/ecs-svc\/\d{19}/g, 'ecs-svc/4213370815112358132')
    .replaceAll(/(?<![0-9a-f:])[0-9a-f]{32}(?![0-9a-f])/g, task);
  return JSON.parse(text);
}
