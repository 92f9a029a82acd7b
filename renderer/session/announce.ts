// Tells a screen reader what happened, in the one live region of the window.
import { create } from 'zustand'

export const useAnnouncement = create<{ readonly text: string; readonly count: number }>(() => ({ text: '', count: 0 }))

export const announce = (text: string): void => useAnnouncement.setState((state) => ({ text, count: state.count + 1 }))
