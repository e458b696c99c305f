import type { Outcome } from '../outcome.js';
import { consoleUrl } from './console-url.js';

const externalLink = (label: string, url: string | undefined) =>
  url === undefined ? [] : [{ external_link: { label, url } }];

/** The text of a GitLab annotations report: links shown on the job's page (docs.gitlab.com, artifacts:reports:annotations). */
export function gitlabAnnotations(outcome: Outcome): string {
  const { serviceUrl, serviceArn } = outcome.facts;
  const links = [
    ...externalLink('Service', serviceUrl),
    ...externalLink(
      'Deployments in the ECS console',
      serviceArn === undefined ? undefined : consoleUrl(serviceArn),
    ),
  ];
  return `${JSON.stringify({ 'ecs-ship': links })}\n`;
}
