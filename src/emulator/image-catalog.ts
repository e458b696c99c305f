/** The emulator's own registry as the ECS engine and the runtimes see it; implemented in `ecr/`. */
export interface ImageCatalog {
  /** Is this reference in the emulator's registry (`127.0.0.1:PORT/…`, or the ECR host name it stands in for)? */
  owns(reference: string): boolean;
  /** The same image as a container engine on this machine reaches it; the reference itself unless it names ECR's host. */
  localReference?(reference: string): string;
  /** The digest a reference (tag or digest) points at; undefined when the registry has no such image. */
  resolve(reference: string): string | undefined;
  /** Credentials a container engine can pull that reference with. */
  credentials(reference: string): { readonly username: string; readonly password: string };
}
