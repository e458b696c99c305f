import type { Outcome } from '../outcome.js';
import { consoleUrl, logUrl, taskUrl } from './console-url.js';
import { explainOutcome } from './explanation.js';
import { markdownLink } from './markdown.js';

/** Where to look further, in one line: the service, its deployments, what failed, its log, the run of the job, a page about the cause. */
export function linksLine(outcome: Outcome, runUrl?: string): string {
  const { facts, diagnosis } = outcome;
  const { serviceArn, serviceUrl } = facts;
  const { task, logStream } = diagnosis ?? {};
  const links: readonly (readonly [label: string, url: string | undefined])[] = [
    ['Open the service', serviceUrl],
    ['Deployments', serviceArn && consoleUrl(serviceArn)],
    [`Task ${task?.slice(0, 8)}`, serviceArn && task && taskUrl(serviceArn, task)],
    ['Logs', serviceArn && logStream && logUrl(serviceArn, logStream)],
    ['Run', runUrl],
    ['Docs', explainOutcome(outcome)?.docs],
  ];
  return links
    .flatMap(([label, url]) => (url === undefined || url === '' ? [] : [markdownLink(url, label)]))
    .join(' · ');
}
