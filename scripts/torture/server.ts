import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { SERVER } from './desk.js';

/** A schema of its own on the server. */
export const schemaOf = (): string => `torture_${randomUUID().replaceAll('-', '')}`;

export async function dropSchema(schema: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  await client.query(`drop schema if exists ${schema} cascade`);
  await client.end();
}
