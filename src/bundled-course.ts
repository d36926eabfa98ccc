/** The compiled bundled course. This file stands right below the project's root, as its bundle in dist/ does, so that both paths hold. */
export const BUNDLED_COURSE = new URL('../dist/course/zh-Hant/', import.meta.url)

/** The files the bundled course is made from. */
export const BUNDLED_SOURCE = new URL('../data/zh-Hant/', import.meta.url)

/** Small courses to write one's own from, a folder a language. */
export const NEW_COURSES = new URL('../data/new-course/', import.meta.url)
