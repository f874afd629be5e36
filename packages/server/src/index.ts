/** The door of the server, for the command line: everything else is asked over HTTP. */
export { serve, type Served, type ServeOptions, type ServiceName } from './serve.ts';
