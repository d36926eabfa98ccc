import { expect, it } from 'vitest'
import { run } from '../support/run.ts'

async function helpOf(command: string, columns: number): Promise<string> {
  const { out, error, code } = await run([command, '--help'], { env: { COLUMNS: String(columns) } })
  expect([code, error]).toEqual([0, ''])
  return out
}

it('shows a command with its arguments and options, made of its spec', async () => {
  expect(await helpOf('read', 80)).toMatchInlineSnapshot(`
    "範例：
      salescourse read 3                讀第 3 章
      salescourse read 3.2              只讀第 3 章第 2 節
      salescourse read                  接著上次的地方讀
      salescourse read --file notes.md  讀自己的 Markdown 檔

    用法： salescourse read [章節] [選項]

    讀一章或一節

    參數：
      章節               章號（3）、節號（3.2）、代號或 next；不寫就接著上次讀

    選項：
      --pager            交給 $PAGER 分頁
      --no-pager         不分頁，整篇印出
      --no-pause         讀到「想一想」不停
      --file <檔案>      改讀一個 Markdown 檔；- 是標準輸入
      -h, --help         顯示說明

    共用選項：
      --course <資料夾>  這一次改用這個資料夾或 zip 檔的課程
      --as <姓名>        這一次記在這個人的名下
      --no-color         不用顏色
      --plain            純文字：沒有框線，不移動游標，打字作答
    "
  `)
})

it('stands an explanation below its term where there is no room beside it', async () => {
  expect(await helpOf('settings', 40)).toMatchInlineSnapshot(`
    "範例：
      salescourse settings
        看全部設定
      salescourse settings borders ascii
        框線改用 + - |

    用法： salescourse settings [設定] [值] [選項]

    看設定，或改一項設定

    參數：
      設定
        設定的名字；不寫就列出全部
      值
        新的值；不寫就只看

    選項：
      -h, --help
        顯示說明

    共用選項：
      --course <資料夾>
        這一次改用這個資料夾或 zip 檔的課程
      --as <姓名>
        這一次記在這個人的名下
      --no-color
        不用顏色
      --plain
        純文字：沒有框線，不移動游標，打字作
        答
    "
  `)
})

it('names an option by its key, with its letter and its value', async () => {
  const shown = await helpOf('quiz', 80)
  expect(shown).toMatch(/^ {2}-n, --count <題數> {2}/m)
  expect(shown).toMatch(/^ {2}--in-order {2}/m)
})
