import { wholeCourse } from './rule.ts'

/** Nothing of a question is still to be written: told once a bank, with how much is left, at the first place. */
export const drafts = wholeCourse({ id: 'Q45', level: 'error' }, ({ chapters }, report) => {
  for (const { bank, bankFile } of chapters) {
    const [first] = bank.todos
    if (!first) continue
    const questions = [...new Set(bank.todos.map(([at]) => bank.questions[Number(at)]?.id ?? ''))]
    report(bankFile, 'drafts', bank.locate(first), { todos: bank.todos.length, questions })
  }
})
