// Where there is little room the rail is one line that scrolls. The place where one is stands in sight, and a sign says that there is more.

/** A ref of the rail. */
export function railInSight(rail: HTMLElement | null): (() => void) | undefined {
  if (rail === null) return undefined
  const sign = (): void => {
    const { scrollLeft, scrollWidth, clientWidth } = rail
    rail.toggleAttribute('data-before', scrollLeft > 1)
    rail.toggleAttribute('data-after', scrollLeft + clientWidth < scrollWidth - 1)
  }
  // By hand: the page itself must not scroll with it.
  const show = (): void => {
    const marked = rail.querySelector('[aria-current]')?.getBoundingClientRect()
    const { left, width } = rail.getBoundingClientRect()
    if (marked !== undefined) rail.scrollLeft += marked.left + marked.width / 2 - left - width / 2
    sign()
  }
  const size = new ResizeObserver(show)
  size.observe(rail)
  const mark = new MutationObserver(show)
  mark.observe(rail, { subtree: true, attributeFilter: ['aria-current'] })
  rail.addEventListener('scroll', sign)
  return () => {
    size.disconnect()
    mark.disconnect()
    rail.removeEventListener('scroll', sign)
  }
}
