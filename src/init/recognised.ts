export type Language = 'python' | 'node' | 'go' | 'rust' | 'java' | 'ruby' | 'dotnet';

/** What a folder's files tell of the program in it. */
export interface Recognised {
  /** `Next.js` */
  readonly framework: string;
  readonly language: Language;
  /** Of the language, as its images are tagged: `3.13`. */
  readonly version: string;
  /** That it listens on when nobody tells it otherwise. */
  readonly port: number;
  /** Of the health check; unset: none was found. */
  readonly healthPath?: string;
  /** Seconds that it may take before it answers. */
  readonly startSeconds?: number;
  /** Smallest task that it runs well in, in CPU units and MiB; unset: Fargate's smallest. */
  readonly size?: { readonly cpu: number; readonly memory: number };
  /** The text of a Dockerfile that has it listen on a port. */
  readonly dockerfile: (port: number) => string;
  /** What does not belong into its build context, besides what never does. */
  readonly ignores: readonly string[];
  /** What its owner should know before the first ship. */
  readonly notes?: readonly string[];
}
