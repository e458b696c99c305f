import { app, fargate, secret } from './account.js';
import type { Family } from './family.js';

const sized = { ...app, memory: 512 };

/** Every kind of volume. */
export const volumeDefinitions: Family = {
  'volume-efs': {
    ...fargate,
    volumes: [
      {
        name: 'uploads',
        efsVolumeConfiguration: {
          fileSystemId: 'fs-0123456789abcdef0',
          rootDirectory: '/',
          transitEncryption: 'ENABLED',
          transitEncryptionPort: 2999,
          authorizationConfig: { accessPointId: 'fsap-0123456789abcdef0', iam: 'ENABLED' },
        },
      },
    ],
    containerDefinitions: [
      { ...app, mountPoints: [{ sourceVolume: 'uploads', containerPath: '/uploads', readOnly: true }] },
    ],
  },
  'volume-efs-bare': {
    ...fargate,
    volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-1', rootDirectory: '' } }],
    containerDefinitions: [app],
  },
  'volume-s3-files': {
    ...fargate,
    volumes: [
      {
        name: 'objects',
        s3filesVolumeConfiguration: {
          fileSystemArn: 'arn:aws:s3files:eu-central-1:123456789012:file-system/fs-1',
          rootDirectory: '/',
          transitEncryptionPort: 3000,
          accessPointArn: 'arn:aws:s3files:eu-central-1:123456789012:file-system/fs-1/access-point/ap-1',
        },
      },
      {
        name: 'folder',
        s3filesVolumeConfiguration: {
          fileSystemArn: 'arn:aws:s3files:eu-central-1:123456789012:file-system/fs-1',
          rootDirectory: '/a b',
        },
      },
    ],
    containerDefinitions: [app],
  },
  'volume-docker': {
    volumes: [
      {
        name: 'shared',
        dockerVolumeConfiguration: {
          scope: 'shared',
          autoprovision: true,
          driver: 'rexray/ebs',
          driverOpts: { volumetype: 'gp3', size: '5', protocol: 'tcp' },
          labels: { team: 'blue', empty: '' },
        },
      },
      { name: 'task', dockerVolumeConfiguration: { scope: 'task', autoprovision: false } },
    ],
    containerDefinitions: [sized],
  },
  'volume-fsx-windows': {
    volumes: [
      {
        name: 'share',
        fsxWindowsFileServerVolumeConfiguration: {
          fileSystemId: 'fs-0eeb5730b2EXAMPLE',
          rootDirectory: 'share\\reports',
          authorizationConfig: { credentialsParameter: secret('ad'), domain: 'example.com' },
        },
      },
    ],
    containerDefinitions: [
      { ...sized, mountPoints: [{ sourceVolume: 'share', containerPath: 'C:\\reports' }] },
    ],
  },
  'volume-ebs-at-launch': {
    ...fargate,
    volumes: [{ name: 'ebs', configuredAtLaunch: true }],
    containerDefinitions: [{ ...app, mountPoints: [{ sourceVolume: 'ebs', containerPath: '/data' }] }],
  },
};
