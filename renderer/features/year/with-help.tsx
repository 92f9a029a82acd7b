// The fields of a task, and beside them why they are there.
import type { ReactNode } from 'react'

export function WithHelp({ help, children }: { readonly help: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="section">
      <div className="work stack-l">{children}</div>
      <div className="help stack">{help}</div>
    </div>
  )
}
