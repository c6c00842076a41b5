/** One session of a W3C WebDriver server. https://www.w3.org/TR/webdriver2/ */
export interface WebDriverSession {
  /** Sends one command; the path is what follows `/session/{id}`. */
  send<T = unknown>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T>;
}

/** Opens a session, and with it the browser that the capabilities describe. */
export async function openWebDriverSession(port: number, capabilities: object): Promise<WebDriverSession> {
  const server = `http://127.0.0.1:${port}/session`;
  const body = { capabilities: { alwaysMatch: capabilities } };
  const { sessionId } = await command<{ sessionId: string }>('POST', server, body);
  return { send: (method, path, body) => command(method, `${server}/${sessionId}${path}`, body) };
}

async function command<T>(method: string, url: string, body?: object): Promise<T> {
  const post = method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {};
  const response = await fetch(url, { method, headers: { 'content-type': 'application/json' }, ...post });
  const { value } = (await response.json()) as { value: T };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${error}: ${message}`);
}
