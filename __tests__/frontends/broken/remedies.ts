/** What the remedies say. */
export const correct = {
  value: 'Correct the value; `ecs-ship ship --help` describes every option.',
  name: 'Correct or remove the name; `ecs-ship ship --help` lists every option.',
  config: 'Correct the configuration file.',
  missing: 'Set what is missing.',
  json: 'Correct td.json; it takes what RegisterTaskDefinition takes, as JSON or YAML.',
  yaml: 'Correct td.yml; it takes what RegisterTaskDefinition takes, as JSON or YAML.',
  policy: 'Correct policy.json, or leave out lifecycle-policy to use keep-images and untagged-days.',
  path: 'Check the path and its permissions.',
  definitionPath:
    'Correct the option task-definition, or leave it out to use the service’s current revision.',
  policyPath: 'Correct the option lifecycle-policy, or leave it out to use keep-images and untagged-days.',
  context: 'Set the option context to the folder that holds the Dockerfile.',
  dockerfile: 'Set the options context and dockerfile, or deploy an existing image with the option image.',
  secretPath:
    'Paths are relative to the working directory, and ~ is not expanded: correct the path, or create the file before.',
} as const;

/** Pages that explain more. */
export const docs = {
  definition: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
  policy: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html',
} as const;

/** Of options that break a limit. */
export function correctOptions(...names: readonly string[]): string {
  return `Correct the option${names.length === 1 ? '' : 's'} ${names.join(', ')}; \`ecs-ship ship --help\` describes every option.`;
}
