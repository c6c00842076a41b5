import { sendMouse } from '@web/test-runner-commands';

/** Clicks where a reader would, in the middle of the element, with a trusted event. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'click', position, button: 'left' });
}
