/** As whom Lamina owns the fields that it sets. */
export const FIELD_MANAGER = 'lamina';
