/** Removes every cookie that the page can see, on each path above it: a test starts and leaves without any. */
export function clearCookies(): void {
  const folders = location.pathname.split('/').slice(1);
  const paths = folders.map((_, depth) => '/' + folders.slice(0, depth).join('/'));
  for (const cookie of document.cookie.split('; ').filter(Boolean)) {
    const name = cookie.split('=')[0] ?? '';
    for (const path of [...paths, location.pathname]) document.cookie = `${name}=; Path=${path}; Max-Age=0`;
  }
}
