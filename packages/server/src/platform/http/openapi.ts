import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Environment } from './environment.ts';
import { version } from '../version.ts';

/** The description of the whole interface, and a sign of life; both need no session. */
export function describeItself(app: OpenAPIHono<Environment>): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', { type: 'apiKey', in: 'cookie', name: 'mithaq_session' });
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Mithaq', version, description: 'The register of cooperation between institutions.', license: { name: 'Apache-2.0' } },
    security: [{ session: [] }],
  });
  app.get('/api/health', (c) => c.json({ ok: true }, 200));
}
