import { defineCommand } from '../command-spec.ts'

export const quiz = defineCommand({
  name: 'quiz',
  arguments: {
    place: { value: 'where', about: help => help.commands.quiz.place },
  },
  options: {
    count: { short: 'n', value: 'count', about: help => help.commands.quiz.count },
    all: { about: help => help.commands.quiz.all },
    exam: { about: help => help.commands.quiz.exam },
    minutes: { value: 'minutes', about: help => help.commands.quiz.minutes },
    mistakes: { about: help => help.commands.quiz.mistakes },
    starred: { about: help => help.commands.quiz.starred },
    unseen: { about: help => help.commands.quiz.unseen },
    type: { value: 'type', about: help => help.commands.quiz.type },
    inOrder: { about: help => help.commands.quiz.inOrder },
    original: { about: help => help.commands.quiz.original },
    showAll: { about: help => help.commands.quiz.showAll },
    resume: { about: help => help.commands.quiz.resume },
    paper: { value: 'code', about: help => help.commands.quiz.paper },
    seed: { value: 'seed', about: help => help.commands.quiz.seed },
    answers: { value: 'answers', about: help => help.commands.quiz.answers },
    print: { about: help => help.commands.quiz.print },
    html: { value: 'file', about: help => help.commands.quiz.html },
    freeze: { value: 'file', about: help => help.commands.quiz.freeze },
    withKey: { about: help => help.commands.quiz.withKey },
    withWhy: { about: help => help.commands.quiz.withWhy },
    json: { about: help => help.json },
  },
  needs: 'course',
  load: () => import('./quiz.ts'),
})

export const review = defineCommand({
  name: 'review',
  arguments: {},
  options: {
    count: { short: 'n', value: 'count', about: help => help.commands.review.count },
    minutes: { value: 'minutes', about: help => help.commands.review.minutes },
    terms: { about: help => help.commands.review.terms },
    seed: { value: 'seed', about: help => help.commands.review.seed },
    answers: { value: 'answers', about: help => help.commands.quiz.answers },
    json: { about: help => help.json },
  },
  needs: 'course',
  load: () => import('./review.ts'),
})
