/** What the system's commonest refusals mean. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '找不到這個檔案或資料夾',
  EACCES: '沒有權限',
  EPERM: '系統不允許',
  ENOSPC: '磁碟滿了',
  EDQUOT: '磁碟配額用完了',
  EISDIR: '它是資料夾，不是檔案',
  ENOTDIR: '路徑裡有一段是檔案，不是資料夾',
  EROFS: '這個磁碟只能讀，不能寫',
  EIO: '磁碟讀寫出錯',
  NOT_A_FILE: '它是管線或裝置，不是一般檔案',
  TOO_BIG: '檔案太大',
  JSON: '內容不是完整的 JSON',
}

/** Why the system refused something, in plain words with its code behind; what has no words here stays as it is. */
export function reasonText(reason: string): string {
  const text = REASONS[reason]
  if (text === undefined) return reason
  return /^E[A-Z]/.test(reason) ? `${text}（${reason}）` : text
}
