/** An event that leaves every shadow root and comes up to the document, with fields of its own. */
export const createAnnouncement = <T extends object>(type: string, fields: T): Event & T =>
  Object.assign(new Event(type, { bubbles: true, composed: true }), fields);
