// What a person can do about what goes wrong while the lab is made.

/** About a download that did not come, or not whole. */
export const NETWORK = 'Check the network of this machine, then run this again: what has come is kept.';
/** About a download with another digest than the pinned or published one. */
export const DIGEST =
  'Nothing of it is used. Something on the way has changed it, or it was published anew under the same name: compare both.';
/** About a process of the lab that does not end. */
export const STUCK =
  'See what it waits for (cat /proc/PID/stack as root): a process that waits for a disk or a mount ends only with it.';
