/** What somebody wants to be run once. */
export interface RunWish {
  /** Words. */
  readonly command: readonly string[];
  /** Unset: the one that runs the service's image. */
  readonly container?: string | undefined;
  readonly environment: Readonly<Record<string, string>>;
  /** Units of 1/1024 vCPU. */
  readonly cpu?: number | undefined;
  /** MiB. */
  readonly memory?: number | undefined;
  /** Unset: the revision that the service runs. */
  readonly of?: RunOf | undefined;
  /** 1 to 10. */
  readonly count: number;
  readonly startedBy: string;
  readonly timeoutMs: number;
  /** Does not wait. */
  readonly detach: boolean;
}

/** A number of the service's family, `family:revision` or an ARN; a commit; or an image in the place of the service's. */
export type RunOf =
  | { readonly kind: 'revision'; readonly reference: string }
  | { readonly kind: 'commit'; readonly commit: string }
  | { readonly kind: 'image'; readonly image: string };
