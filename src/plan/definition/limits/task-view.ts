/** What the limits look at of a task definition: sound types only, nothing that is null. */
export interface Task {
  readonly family?: string;
  readonly taskRoleArn?: string;
  readonly executionRoleArn?: string;
  readonly networkMode?: string;
  readonly containerDefinitions?: readonly Container[];
  readonly volumes?: readonly Volume[];
  readonly placementConstraints?: readonly object[];
  readonly requiresCompatibilities?: readonly string[];
  readonly cpu?: string;
  readonly memory?: string;
  readonly tags?: readonly { readonly key?: string; readonly value?: string }[];
  readonly pidMode?: string;
  readonly ipcMode?: string;
  readonly proxyConfiguration?: { readonly containerName?: string };
  readonly ephemeralStorage?: { readonly sizeInGiB?: number };
  readonly runtimePlatform?: { readonly cpuArchitecture?: string; readonly operatingSystemFamily?: string };
}

export interface Container {
  readonly name?: string;
  readonly image?: string;
  readonly cpu?: number;
  readonly memory?: number;
  readonly memoryReservation?: number;
  readonly essential?: boolean;
  readonly privileged?: boolean;
  readonly hostname?: string;
  readonly disableNetworking?: boolean;
  readonly links?: readonly string[];
  readonly extraHosts?: readonly object[];
  readonly dockerSecurityOptions?: readonly string[];
  readonly credentialSpecs?: readonly string[];
  readonly portMappings?: readonly PortMapping[];
  readonly environment?: readonly Named[];
  readonly environmentFiles?: readonly { readonly value?: string }[];
  readonly secrets?: readonly Secret[];
  readonly mountPoints?: readonly { readonly sourceVolume?: string }[];
  readonly volumesFrom?: readonly { readonly sourceContainer?: string }[];
  readonly dependsOn?: readonly Dependency[];
  readonly stopTimeout?: number;
  readonly startTimeout?: number;
  readonly healthCheck?: { readonly command?: readonly string[] };
  readonly logConfiguration?: LogConfiguration;
  readonly firelensConfiguration?: { readonly options?: Readonly<Record<string, string>> };
  readonly linuxParameters?: LinuxParameters;
  readonly ulimits?: readonly Ulimit[];
  readonly resourceRequirements?: readonly { readonly type?: string }[];
  readonly restartPolicy?: { readonly ignoredExitCodes?: readonly number[] };
}

export interface Named {
  readonly name?: string;
}

export interface Secret extends Named {
  readonly valueFrom?: string;
}

export interface Dependency {
  readonly containerName?: string;
  readonly condition?: string;
}

export interface Ulimit extends Named {
  readonly softLimit?: number;
  readonly hardLimit?: number;
}

export interface PortMapping extends Named {
  readonly containerPort?: number;
  readonly hostPort?: number;
  readonly containerPortRange?: string;
  readonly protocol?: string;
}

export interface LogConfiguration {
  readonly logDriver?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly secretOptions?: readonly Secret[];
}

export interface LinuxParameters {
  readonly capabilities?: { readonly add?: readonly string[] };
  readonly devices?: readonly object[];
  readonly sharedMemorySize?: number;
  readonly maxSwap?: number;
}

export interface Volume extends Named {
  readonly host?: { readonly sourcePath?: string };
  readonly dockerVolumeConfiguration?: object;
  readonly efsVolumeConfiguration?: FileSystem & {
    readonly transitEncryption?: string;
    readonly transitEncryptionPort?: number;
    readonly authorizationConfig?: { readonly accessPointId?: string; readonly iam?: string };
  };
  readonly s3filesVolumeConfiguration?: FileSystem & { readonly accessPointArn?: string };
  readonly configuredAtLaunch?: boolean;
}

interface FileSystem {
  readonly rootDirectory?: string;
}

export function runsOnFargate({ requiresCompatibilities = [] }: Task): boolean {
  return requiresCompatibilities.includes('FARGATE');
}

export function runsOnWindows({ runtimePlatform }: Task): boolean {
  return runtimePlatform?.operatingSystemFamily?.startsWith('WINDOWS') ?? false;
}
