import type { Outcome } from '../outcome.js';
import type { ServicesOutcome } from '../services-outcome.js';
import { cleanLine } from './clean-text.js';
import { consoleUrl } from './console-url.js';

const externalLink = (label: string, url: string | undefined) =>
  url === undefined ? [] : [{ external_link: { label, url } }];

/** Where a service answers and where its deployments are shown; `of` one service of several. */
function linksOf(outcome: Outcome, of?: string) {
  const { serviceUrl, serviceArn } = outcome.facts;
  const whose = of === undefined ? '' : `${cleanLine(of)}: `;
  return [
    ...externalLink(`${whose}Service`, serviceUrl),
    ...externalLink(
      `${whose}Deployments in the ECS console`,
      serviceArn === undefined ? undefined : consoleUrl(serviceArn),
    ),
  ];
}

/** The text of a GitLab annotations report: links shown on the job's page (docs.gitlab.com, artifacts:reports:annotations). */
export function gitlabAnnotations(outcome: Outcome): string {
  return `${JSON.stringify({ 'ecs-ship': linksOf(outcome) })}\n`;
}

/** The same with the links of every service. */
export function servicesGitlabAnnotations({ services }: ServicesOutcome): string {
  const links = services.flatMap(({ name, outcome }) => linksOf(outcome, name));
  return `${JSON.stringify({ 'ecs-ship': links })}\n`;
}
