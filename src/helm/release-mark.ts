// The mark by which a release, and a revision of it, is known as written by Lamina.
import type { ReleaseRevision } from './release-secret.ts';

/** The label that carries a revision's number, so that an inherited copy (Helm hands labels on) proves nothing. */
export const REVISION_LABEL = 'lamina.dev/revision';

/** Whether Lamina installed the release; Helm hands the label on to every later revision. */
export const isOurRelease = ({ labels }: ReleaseRevision): boolean => labels[REVISION_LABEL] !== undefined;

/** Whether Lamina wrote this very revision; the label of an older one is handed on by Helm and does not match. */
export const isOurRevision = ({ labels, revision }: ReleaseRevision): boolean =>
  labels[REVISION_LABEL] === String(revision);
