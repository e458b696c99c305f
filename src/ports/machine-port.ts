/** This machine, as far as a build and a push need it. */
export interface MachinePort {
  /** The version of a tool, as it tells it; undefined where it does not answer. */
  gitVersion(): Promise<string | undefined>;
  /** `18.20.4` */
  nodeVersion(): string;
  /** Where the Docker Engine keeps images; undefined where it does not answer, or is on another machine. */
  dockerFolder(): Promise<string | undefined>;
  /** Bytes that this user may still write; undefined where that cannot be told. */
  freeBytes(folder: string): Promise<number | undefined>;
  /** `os/architecture[/variant]` that the current buildx builder builds for; undefined where it does not tell. */
  builderPlatforms(): Promise<readonly string[] | undefined>;
}
