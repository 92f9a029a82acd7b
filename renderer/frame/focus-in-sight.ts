// What takes the focus comes into sight as a whole. A browser shows no more than the first line of a field, and nothing at all
// of a text in which the caret stood before.
export function keepFocusInSight(): () => void {
  document.addEventListener('focusin', onFocus)
  document.addEventListener('mousedown', onPress, { capture: true })
  document.addEventListener('mouseup', onRelease, { capture: true })
  return () => {
    document.removeEventListener('focusin', onFocus)
    document.removeEventListener('mousedown', onPress, { capture: true })
    document.removeEventListener('mouseup', onRelease, { capture: true })
  }
}

/** Nothing moves under a mouse that is pressed: what was clicked is in sight. */
let isPressed = false
const onPress = (): void => void (isPressed = true)
const onRelease = (): void => void (isPressed = false)

function onFocus({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement) || isPressed) return
  // The browser scrolls first, and may do so after this event.
  requestAnimationFrame(() => {
    if (document.activeElement === target) bringIntoSight(target)
  })
}

function bringIntoSight(element: HTMLElement): void {
  const { top, bottom, height } = element.getBoundingClientRect()
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement)
  const isOut = bottom <= parseFloat(scrollPaddingTop) || top >= innerHeight - parseFloat(scrollPaddingBottom)
  // Of a long text the caret must be in sight, and the browser knows where that is.
  if (isOut || height < innerHeight / 2) element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
