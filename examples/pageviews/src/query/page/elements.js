// The few moves on the document. Names of pages are anybody's input: text is set as text, never as markup.

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {string} [className]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, className = '', ...children) {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/**
 * @param {string} selector
 * @param {ParentNode} [root]
 * @returns {HTMLElement}
 * @throws {Error} when index.html has no such element
 */
export function find(selector, root = document) {
  const found = root.querySelector(selector);
  if (found instanceof HTMLElement) return found;
  throw new Error(`index.html has no ${selector}, which the page's script fills.`);
}

/**
 * Leaves alone what already says so: a screen reader would read it again, a selection would be lost.
 * @param {Node} node
 * @param {string} text
 */
export function say(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/**
 * @param {HTMLElement} node
 * @param {'width' | 'height' | 'bottom'} property
 * @param {number} part of the whole
 */
export function measure(node, property, part) {
  node.style.setProperty(property, `${(100 * part).toFixed(3)}%`);
  node.toggleAttribute('data-some', part > 0);
}
