// Headings and buttons of the page that get the focus.
export const CHOOSE = 'template.choose'
export const PREVIEW = 'template.preview'
export const QUESTIONS = 'template.questions'
export const LIST = 'retyped.list'
