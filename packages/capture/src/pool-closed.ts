/** Thrown where the pool was closed before a document had its turn, or while it was being read: nothing is said of the document. */
export class PoolClosed extends Error {
  constructor() {
    super('the capture pool is closed');
  }
}
