import { caught, type FolderView, pathsOf } from '../folder-view.js';
import type { Recognised } from '../recognised.js';

const DEFAULT_PORT = 8080;

/** An ASP.NET Core application: the project file with the web SDK that lies nearest to the top. */
export function dotnet(folder: FolderView): Recognised | undefined {
  const projects = pathsOf(folder, /\.(?:cs|fs)proj$/);
  const project = projects.find((path) => /Sdk="Microsoft\.NET\.Sdk\.Web"/.test(folder.get(path) ?? ''));
  if (project === undefined) return undefined;
  const text = folder.get(project) ?? '';
  const version = caught([text], /<TargetFrameworks?>net(\d+\.\d+)/) ?? '10.0';
  const stem = project.replace(/^.*\//, '').replace(/\.\w+$/, '');
  const assembly = caught([text], /<AssemblyName>([^<$]+)</) ?? stem;
  return {
    framework: 'ASP.NET Core',
    language: 'dotnet',
    version,
    port: DEFAULT_PORT,
    startSeconds: 30,
    dockerfile: (port) => dockerfile(project, assembly, version, port),
    ignores: ['**/bin', '**/obj', '**/*.user', '.vs'],
  };
}

function dockerfile(project: string, assembly: string, version: string, port: number): string {
  return `FROM mcr.microsoft.com/dotnet/sdk:${version} AS build
WORKDIR /src
COPY . .
RUN dotnet publish ${JSON.stringify(project)} --configuration Release --output /out

FROM mcr.microsoft.com/dotnet/aspnet:${version}
WORKDIR /srv/app
COPY --from=build /out ./
USER 10001:10001
ENV ASPNETCORE_HTTP_PORTS=${port}
EXPOSE ${port}
CMD ["dotnet", "${assembly}.dll"]
`;
}
