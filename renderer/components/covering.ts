// What stays in sight lies over the page. Its height is told to the style sheet, so that the browser scrolls nothing behind it.
import type { RefCallback } from 'react'

type Height = '--bar-height' | '--save-banner-height' | '--strip-height'

const tell =
  (name: Height): RefCallback<HTMLElement> =>
  (element) => {
    if (element === null) return undefined
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => style.setProperty(name, `${element.offsetHeight}px`))
    observer.observe(element)
    return () => {
      observer.disconnect()
      style.removeProperty(name)
    }
  }

/** To be given as `ref`. */
export const barHeight = tell('--bar-height')
export const saveBannerHeight = tell('--save-banner-height')
export const stripHeight = tell('--strip-height')
