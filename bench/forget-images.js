import { run } from '../scripts/setup/run.js';

/**
 * Removes from the engine every image that is named after a registry which no longer exists.
 * @param {string} registry host and port
 */
export async function forgetImages(registry) {
  const { stdout } = await run(['docker', 'image', 'ls', '--format', '{{.Repository}} {{.Tag}} {{.ID}}'], {
    allowFailure: true,
  });
  const images = stdout.split('\n').map((line) => line.split(' '));
  const ours = images.filter(([repository]) => repository?.startsWith(`${registry}/`));
  const names = ours.map(([repository, tag, id]) => (tag === '<none>' ? (id ?? '') : `${repository}:${tag}`));
  if (names.length > 0)
    await run(['docker', 'image', 'rm', '--force', ...new Set(names)], { allowFailure: true });
}
