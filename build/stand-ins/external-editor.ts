// In place of @inquirer/external-editor: no prompt of ours opens an editor, and its tables of old encodings are a sixth of the package.
export function editAsync(): never {
  throw new Error('switched off')
}
