/** Where the one program of the pause image is loaded, and how long its two ELF headers are. */
const LOAD_ADDRESS = 0x400000n;
const HEADERS = 64 + 56;

/** Machine code of "sleep until a signal, for ever": pause(2) on x86-64, ppoll(2) on AArch64, then a jump back. */
const PROGRAMS = {
  amd64: { machine: 62, code: 'b8220000000f05ebf7' },
  arm64: { machine: 183, code: '000080d2010080d2020080d2030080d2040080d2280980d2010000d4f9ffff17' },
} as const;

/**
 * A static Linux program that only waits, for the container that holds a task's network, as ECS's own pause
 * container does. Made here because no image registry may be in reach to fetch one from.
 */
export function pauseBinary(architecture: string): Buffer {
  const { machine, code } = architecture === 'arm64' ? PROGRAMS.arm64 : PROGRAMS.amd64;
  const text = Buffer.from(code, 'hex');
  return Buffer.concat([elfHeader(machine), programHeader(BigInt(HEADERS + text.length)), text]);
}

function elfHeader(machine: number): Buffer {
  const header = Buffer.alloc(64);
  header.write('7f454c46020101', 'hex');
  header.writeUInt16LE(2, 16); // executable
  header.writeUInt16LE(machine, 18);
  header.writeUInt32LE(1, 20);
  header.writeBigUInt64LE(LOAD_ADDRESS + BigInt(HEADERS), 24); // entry point
  header.writeBigUInt64LE(64n, 32); // the program header follows
  header.writeUInt16LE(64, 52);
  header.writeUInt16LE(56, 54);
  header.writeUInt16LE(1, 56);
  return header;
}

function programHeader(size: bigint): Buffer {
  const header = Buffer.alloc(56);
  header.writeUInt32LE(1, 0); // load
  header.writeUInt32LE(5, 4); // readable, executable
  header.writeBigUInt64LE(LOAD_ADDRESS, 16);
  header.writeBigUInt64LE(LOAD_ADDRESS, 24);
  header.writeBigUInt64LE(size, 32);
  header.writeBigUInt64LE(size, 40);
  header.writeBigUInt64LE(0x10000n, 48); // a page size that suits every kernel
  return header;
}
