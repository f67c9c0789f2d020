import { readdirSync } from 'node:fs';

/** Source files under folders of the project, by path from its own folder. */
export function sources(folders: readonly string[]): readonly string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  );
  return files.filter((file) => /\.tsx?$/.test(file)).sort();
}
