// The application behind Varnish, which reads no cookie: node backend.js
import { createServer } from 'node:http';
import { renderPage } from '../page.js';

const server = createServer((request, response) => {
  const [basis, ...granted] = String(request.headers['x-consent'] ?? 'none necessary').split(' ');
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 's-maxage=60',
    Vary: 'X-Consent',
  });
  response.end(renderPage({ basis, granted, services: {} }));
});

server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
