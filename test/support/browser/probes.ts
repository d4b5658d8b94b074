// Questions to a page, as expressions that run in it.

/**
 * Elements that reach beyond a screen of that width, and whether the page can be pushed sideways. The width is told,
 * not asked for: a phone's browser makes its window as wide as a page that is too wide.
 */
export const spills = (width: number): string => `(() => {
  const page = document.documentElement;
  const wide = [...document.body.querySelectorAll('*')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && !element.closest('.shapes') && (right > ${width} + 1 || left < -1);
  });
  return [
    ...(page.scrollWidth > ${width} ? ['the page is ' + page.scrollWidth + ' px wide'] : []),
    ...wide.map((element) => element.tagName + '.' + element.getAttribute('class')),
  ];
})()`;

/** Each visible text with its contrast to what is painted behind it, by WCAG's formula. */
export const CONTRASTS = `(() => {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  // The browser itself turns whatever notation a colour has into numbers.
  const channels = (colour) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (colour) => {
    const [red, green, blue] = channels(colour).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (channels(colour)[3] === 255) return colour;
    }
    return 'white';
  };
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.data.trim();
    const element = walker.currentNode.parentElement;
    if (text === '' || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const ink = element instanceof SVGElement ? style.fill : style.color;
    const [light, dark] = [luminance(ink), luminance(groundOf(element))].sort((a, b) => b - a);
    found.push({ text, contrast: Math.round(((light + 0.05) / (dark + 0.05)) * 100) / 100 });
  }
  return found;
})()`;
