// Where the focus goes on this screen when a line went to another place of the list.
export const LIST_TITLE = 'planning.list'
