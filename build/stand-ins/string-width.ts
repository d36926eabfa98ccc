// boxen and its parts measure text as the rest of the program does, and do not load an emoji table of their own.
export { displayWidth as default } from '../../src/text/width.ts'
