/** The door of the server, for the command line: everything else is asked over HTTP. */
export { inboxOf, serve, type Served, type ServeOptions, type ServiceName } from './serve.ts';
export { FolderInUse } from './platform/data-folder.ts';
export { PortTaken } from './platform/http/listen.ts';
export { ModelMisnamed, modelSettings } from './platform/model/model-settings.ts';
export { localAccess, type LocalAccess } from './local-access.ts';
