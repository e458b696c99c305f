import { caught, type FolderView, textsOf } from '../folder-view.js';
import type { Recognised } from '../recognised.js';

const DEFAULT_PORT = 8080;

/** A Spring Boot application, built by Maven or Gradle, by their wrappers where they are there. */
export function spring(folder: FolderView): Recognised | undefined {
  const build = buildOf(folder);
  if (build === undefined || !/spring-boot|org\.springframework\.boot/.test(build.text)) return undefined;
  const version =
    caught(
      [build.text],
      /(?:<(?:java\.version|maven\.compiler\.release)>|JavaLanguageVersion\.of\(|sourceCompatibility\s*=\s*['"]?(?:JavaVersion\.VERSION_)?)(\d+)/,
    ) ?? '21';
  const settings = textsOf(folder, /^src\/main\/resources\/application\.(?:properties|ya?ml)$/);
  const port = caught(settings, /^\s*(?:server\.)?port\s*[=:]\s*(?:\$\{\w+:)?(\d+)/m);
  return {
    framework: 'Spring Boot',
    language: 'java',
    version,
    port: port === undefined ? DEFAULT_PORT : Number(port),
    ...(/spring-boot-starter-actuator/.test(build.text) && { healthPath: '/actuator/health' }),
    startSeconds: 90,
    size: { cpu: 512, memory: 1024 },
    dockerfile: (port) => dockerfile(build, version, port),
    ignores: ['target', 'build', '.gradle'],
  };
}

interface JavaBuild {
  readonly text: string;
  readonly image: (version: string) => string;
  readonly command: string;
  readonly jar: string;
}

function buildOf(folder: FolderView): JavaBuild | undefined {
  const maven = folder.get('pom.xml');
  if (maven !== undefined) {
    const wrapped = folder.has('mvnw');
    return {
      text: maven,
      image: (version) => (wrapped ? `eclipse-temurin:${version}-jdk` : `maven:3-eclipse-temurin-${version}`),
      command: `${wrapped ? 'sh mvnw' : 'mvn'} --batch-mode package -DskipTests`,
      jar: 'target/*.jar',
    };
  }
  const gradle = folder.get('build.gradle') ?? folder.get('build.gradle.kts');
  if (gradle === undefined) return undefined;
  const wrapped = folder.has('gradlew');
  return {
    text: gradle,
    image: (version) => (wrapped ? `eclipse-temurin:${version}-jdk` : `gradle:8-jdk${version}`),
    command: `${wrapped ? 'sh gradlew' : 'gradle'} --no-daemon bootJar`,
    jar: 'build/libs/*.jar',
  };
}

function dockerfile({ image, command, jar }: JavaBuild, version: string, port: number): string {
  return `FROM ${image(version)} AS build
WORKDIR /src
COPY . .
RUN ${command}

FROM eclipse-temurin:${version}-jre
WORKDIR /srv/app
COPY --from=build /src/${jar} app.jar
USER 10001:10001
# The heap follows the task's memory.
ENV SERVER_PORT=${port} JAVA_TOOL_OPTIONS=-XX:MaxRAMPercentage=75
EXPOSE ${port}
CMD ["java", "-jar", "app.jar"]
`;
}
