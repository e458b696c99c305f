/** One output of a run. */
export interface OutputRow {
  /** Kebab-case; `IMAGE_URI` in a dotenv file and `imageUri` in the JSON document. */
  readonly name: string;
  readonly description: string;
}

/** The outputs of the public contract. An output that is not known (yet) is absent. */
export const outputs = [
  {
    name: 'verdict',
    description:
      'How the run ended: stable, unchanged, rolled-back, failed, stopped, superseded, timed-out, cancelled or planned.',
  },
  { name: 'cause', description: 'Why the verdict is neither stable nor unchanged, in one sentence.' },
  { name: 'image', description: 'The image by digest: repository@sha256:….' },
  { name: 'image-uri', description: "The image by the commit's tag: repository:sha." },
  { name: 'digest', description: "The image's digest: sha256:…." },
  { name: 'tags', description: 'The tags the image carries, comma separated.' },
  { name: 'task-definition-arn', description: 'ARN of the task definition revision the service runs now.' },
  { name: 'previous-task-definition-arn', description: 'ARN of the revision that ran before.' },
  { name: 'deployment-id', description: 'Id of the deployment: ecs-svc/….' },
  { name: 'service-arn', description: "The service's ARN." },
  { name: 'service-url', description: 'Where the service answers, as far as its load balancer tells.' },
  { name: 'duration-seconds', description: 'How long the run took.' },
  {
    name: 'services',
    description:
      'Of several services: a JSON object with the outputs of each by its name. Beside it only verdict, cause and duration-seconds are set.',
  },
] as const satisfies readonly OutputRow[];
