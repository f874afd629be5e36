/** The door to what tests of other packages need: a folder with an empty register, and pages on which nothing stands. */
export { blankTiff } from './blank-tiff.ts';
export { dataFolder } from './test-server.ts';
