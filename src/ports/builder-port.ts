import type { RegistryLogin } from './ecr-port.js';

export type BuilderTool = 'docker' | 'podman' | 'buildah';

/** The current buildx builder. */
export interface BuildxAbilities {
  readonly name: string;
  /** `docker`, `docker-container`, `kubernetes` or `remote`. */
  readonly driver: string;
  /** Version of its BuildKit, where it tells. */
  readonly buildKit?: string;
  /** Whether its images lie in containerd, which keeps several in one. */
  readonly containerdStore: boolean;
}

/** What builds images on this machine. What was not asked for, or does not answer, is absent. */
export interface BuilderAbilities {
  /** The Docker Engine's version. */
  readonly engine?: string;
  readonly buildx?: BuildxAbilities;
  /** `docker build` is told to do without BuildKit. */
  readonly isLegacy?: true;
  readonly podman?: string;
  readonly buildah?: string;
  /** The last words of those that are installed and do not answer. */
  readonly trouble?: Readonly<Partial<Record<BuilderTool, readonly string[]>>>;
}

/** A command as data: a tool, what follows its name, and the variables it reads besides the inherited ones. */
export interface BuilderCommand {
  readonly tool: BuilderTool;
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** `env:NAME` and `file:path` whose content is taken out of the output. */
  readonly secrets?: readonly string[];
}

/** An image as a builder holds it on this machine. */
export interface HeldImage {
  /** Digest of its configuration or, where images lie in containerd, of its manifest. */
  readonly id: string;
  /** `linux/amd64`, `linux/arm64/v8`. */
  readonly platform: string;
}

/** docker, podman and buildah, run as argv arrays with a private folder for their logins. */
export interface BuilderPort {
  /** Asks these tools whether they answer, side by side. */
  probe(tools: readonly BuilderTool[]): Promise<BuilderAbilities>;
  /**
   * Makes the private folder, with the login in it; whether the registry takes it only `login` finds out. Without one the
   * tool has its user's own logins.
   */
  prepare(login: RegistryLogin | undefined, tool: BuilderTool): Promise<void>;
  /** Throws `push-failed`. */
  login(login: RegistryLogin, tool: BuilderTool): Promise<void>;
  /** Runs one command and gives its whole output; throws `build-failed` or `push-failed` with the last lines. */
  run(command: BuilderCommand, onOutput: (text: string) => void, failure: BuilderFailure): Promise<string>;
  /** The image under that reference, where the builder is an engine that tells at once. */
  findHeld(reference: string): Promise<HeldImage | undefined>;
  /** A private folder for files that must not outlive the run. */
  privateFolder(): string;
  /** Removes the private configuration; safe to call at any time, any number of times. */
  close(): Promise<void>;
}

export type BuilderFailure = 'build-failed' | 'push-failed';
