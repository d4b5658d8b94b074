// What verify-layer works with: loaded once its inputs and files hold, so that the log begins before.
export { openCollaborators } from '../../doors/collaborators.ts';
export { verificationFailure } from '../../doors/verify.ts';
export { verifyLayer } from '../../layers/verify.ts';
export { renderVerificationMarkdown } from '../../report/verification.ts';
export { renderProgressLine } from '../../report/progress.ts';
