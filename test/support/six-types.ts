import type { Question, QuestionType } from '../../src/questions/question.ts'
import { compileTiny, TINY } from './tiny-course.ts'

const MORE = `
- id: steps
  type: ordering
  section: together
  objective: O1
  bloom: remember
  difficulty: easy
  facts: [F47]
  stem: 把四個步驟從先排到後。
  items:
    - { id: one, text: 第一步, why: 什麼都還沒有的時候先做它。 }
    - { id: two, text: 第二步, why: 有了第一步才做得了。 }
    - { id: three, text: 第三步, why: 有了第二步才做得了。 }
    - { id: four, text: 第四步, why: 前三步都好了才收尾。 }
- id: pairs
  type: matching
  section: together
  objective: O1
  bloom: apply
  difficulty: hard
  facts: [F47]
  stem: 把左邊配到右邊。每項只用一次，右邊會剩一項。
  lefts:
    - { id: cat, text: 貓, match: meow, why: 貓這樣叫。 }
    - { id: dog, text: 狗, match: woof, why: 狗這樣叫。 }
    - { id: cow, text: 牛, match: moo, why: 牛這樣叫。 }
  rights:
    - { id: meow, text: 喵 }
    - { id: woof, text: 汪 }
    - { id: moo, text: 哞 }
    - { id: oink, text: 齁, why: 這是豬的叫聲。 }
- id: two-blanks
  type: cloze
  section: together
  objective: O1
  bloom: remember
  difficulty: medium
  facts: [F47]
  stem: 那句話說，___ % 來自 ___ 的客戶。
  blanks:
    - accept: ['80', 八十]
      why: 大半。
      near:
        - { text: '20', why: 把兩個數字對調了。 }
    - accept: [兩成, 两成, Twenty Percent]
      why: 少數。
      near: []
`

const { course, problems } = compileTiny({ 'questions/1.yaml': `${TINY['questions/1.yaml']}${MORE}` })
if (!course) throw new Error(JSON.stringify(problems))

/** A question of each type: the tiny course's three, and three more. */
export const QUESTIONS = new Map((course.chapters[0]?.questions ?? []).map(question => [question.id, question]))

/** The question of that id and type. */
export function sample<T extends QuestionType>(id: string, type?: T): Question {
  const question = QUESTIONS.get(id)
  if (!question || (type !== undefined && question.type !== type)) throw new Error(id)
  return question
}
