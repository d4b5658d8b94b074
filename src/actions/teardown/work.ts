// What teardown works with: loaded once its inputs and files hold, so that the log begins before.
export { openCollaborators } from '../../doors/collaborators.ts';
export { takeDown } from '../../doors/take-down.ts';
export { renderTeardownMarkdown } from '../../report/teardown.ts';
