import { measureRun } from '../../bench/measure-run.js';
import type { RequestEntry } from '../../src/emulator/request-log.js';

const process = { startedAt: 1000, endedAt: 9000, peakBytes: 7 };

function entry(change: Partial<RequestEntry>): RequestEntry {
  return {
    time: 2000,
    requestId: 'r',
    method: 'POST',
    path: '/',
    bytesIn: 0,
    bytesOut: 0,
    status: 200,
    ...change,
  };
}

const upload = entry({ method: 'PUT', path: '/v2/app/blobs/uploads/u1', bytesIn: 300 });
const refused = entry({ method: 'HEAD', path: '/v2/app/blobs/sha256:ab', status: 401 });
const update = entry({ time: 4000, service: 'ecs', operation: 'UpdateService', bytesIn: 90 });
const pull = entry({ time: 4100, method: 'GET', path: '/v2/app/manifests/sha256:cd' });
const look = entry({ time: 8900, service: 'ecs', operation: 'DescribeServices' });

describe('what a run cost', () => {
  it('counts API and registry requests apart, refused ones too, and bytes sent to the registry only', () => {
    const measures = measureRun(process, [upload, refused, update, look], 8600);
    expect(measures).toMatchObject({
      apiRequests: 2,
      registryRequests: 2,
      uploadedBytes: 300,
      wallMs: 8000,
      toUpdateMs: 3000,
      noticeMs: 400,
      peakBytes: 7,
    });
    expect(measures.operations).toEqual([
      'registry PUT blobs/uploads',
      'registry HEAD blobs (401)',
      'ecs UpdateService',
      'ecs DescribeServices',
    ]);
  });

  it('leaves out what the tasks of the new deployment pull', () => {
    expect(measureRun(process, [update, pull], 8600)).toMatchObject({ apiRequests: 1, registryRequests: 0 });
  });

  it('counts every registry request of a run that updates no service, and knows no times of it', () => {
    const measures = measureRun(process, [pull], undefined);
    expect(measures).toMatchObject({ registryRequests: 1, toUpdateMs: undefined, noticeMs: undefined });
  });

  it('leaves out what arrives after the end', () => {
    expect(measureRun(process, [entry({ time: 9001 })], undefined).apiRequests).toBe(0);
  });
});
