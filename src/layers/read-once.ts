// One request for each object, however many ask for it.
import { keyOf, type ObjectReference } from '../kubernetes/objects.ts';

type Read<T> = (reference: ObjectReference) => Promise<T>;

/** As `read`; whoever asks for the same object again, also while it is being read, has the same answer. */
export function readOnce<T>(read: Read<T>): Read<T> {
  const known = new Map<string, Promise<T>>();
  return (reference) => {
    const key = keyOf(reference);
    const reading = known.get(key) ?? read(reference);
    known.set(key, reading);
    return reading;
  };
}
