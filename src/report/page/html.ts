// HTML by template: what is put in is text, shown as it is, unless it was made by this template itself.
import { withoutSequences } from '../../runtime/safe-text.ts';

export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type HtmlValue = string | number | Html | readonly (Html | undefined)[] | undefined;

/** `` html`<b>${name}</b>` ``: the name is escaped, in elements and in quoted attributes alike. */
export function html(literals: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const parts = literals.map((literal, index) => {
    // The templates are indented for those who read them.
    const lean = literal.replace(/\n\s+/g, '\n');
    return index < values.length ? lean + put(values[index]) : lean;
  });
  return new Html(parts.join(''));
}

function put(value: HtmlValue): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.text;
  return typeof value === 'object'
    ? value.map((part) => part?.text ?? '').join('')
    : escapeHtml(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return (
    withoutSequences(text)
      // Nor have other controls a place on a page, nor marks that turn the direction of what follows. Line breaks stay.
      // eslint-disable-next-line no-control-regex -- see above
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ')
      .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
  );
}
