/** What `npm test` sets up and names in environment variables, see scripts/test/test-machine.js. */
export type TestResource =
  | 'BASE_IMAGE'
  | 'NODE24'
  | 'AWS'
  | 'BUSYBOX'
  | 'BUILDAH'
  | 'JQ'
  | 'PODMAN'
  | 'RSYNC'
  | 'SKOPEO';

/** The image reference or the absolute path of one of them; a test that lacks it fails rather than being skipped. */
export function testResource(name: TestResource): string {
  const value = process.env[`ECS_SHIP_TEST_${name}`];
  if (value) return value;
  throw new Error(
    `ECS_SHIP_TEST_${name} is not set: run this through \`npm test\`, which says what is missing here`,
  );
}
