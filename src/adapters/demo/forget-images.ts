import { execa } from 'execa';

/** Removes from the engine every image that was named after registries that no longer exist. */
export async function forgetImages(...registries: readonly string[]): Promise<void> {
  const listed = await execa('docker', ['image', 'ls', '--format', '{{.Repository}}:{{.Tag}}@{{.ID}}'], {
    reject: false,
  });
  const names = (listed.stdout ?? '')
    .split('\n')
    .filter((line) => registries.some((registry) => line.startsWith(`${registry}/`)));
  const references = new Set(names.map((line) => removable(line)));
  if (references.size > 0)
    await execa('docker', ['image', 'rm', '--force', ...references], { reject: false });
}

/** By name where there is a tag, by id where there is none. */
function removable(line: string): string {
  const [name = '', id = ''] = line.split('@');
  return name.includes('<none>') ? id : name;
}
