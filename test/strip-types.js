// Jest's transform: the same type stripping by which Node itself runs `src`, so tests run what users run.
import { createHash } from 'node:crypto';
import process from 'node:process';
import { stripTypeScriptTypes } from 'node:module';

export default {
  process: (source) => ({ code: stripTypeScriptTypes(source) }),
  getCacheKey: (source, file) =>
    createHash('sha256').update(process.version).update(file).update(source).digest('hex'),
};
