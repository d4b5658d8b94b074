// Whether a path lies within a folder.
import path from 'node:path';

/** Both are real paths: links and `..` are resolved already. A folder lies within itself. */
export function isInside(target: string, root: string): boolean {
  const relative = path.relative(root, target);
  return (
    relative === '' ||
    (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative))
  );
}
