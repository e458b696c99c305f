/** A page of the Amazon ECS developer guide. */
export function developerGuide(name: string): string {
  return `https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${name}.html`;
}

export const EVENTS = developerGuide('service-event-messages-list');
export const PULLS = developerGuide('task_cannot_pull_image');
export const RESOURCES = developerGuide('resource-initialization-error');
export const STARTS = developerGuide('cannot-start-container');
export const STOPPED = developerGuide('stopped-task-error-codes');
export const EXECUTION_ROLE = developerGuide('task_execution_IAM_role');
export const BALANCERS = developerGuide('troubleshoot-service-load-balancers');
